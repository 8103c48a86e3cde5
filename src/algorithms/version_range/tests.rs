use super::super::version_key::version_key;
use super::{is_range, VersionRange};
use fastrand::Rng;

const OPERATORS: [&str; 7] = ["^", "~", "=", ">=", ">", "<", "<="];

/// Versions of the forms found in registries of scientific tools, of packages and of containers.
const MESSY: &str = "; 0; 00; 0.0; 0.01; 0.1 beta; 0.1.633d2e0; 0.1.9.; 0.2-2; 0.5.0post1; 0.6.1p1;
    0.3.7 (command line); -0.10.5-beta; 1; 1!2.0; 1..2; 1.0~rc1; 1.0.0.dev4; 1.0.post1.dev2; 1.0a1.dev2;
    1.1.1-20191104; 1.2.5-2.0.6; 1.3rc; 1.4.0_cv1; 1.5.0.20240506; 1.9-beta2; 1.10rc1; 1.20; 1.20.0;
    1.20--h8b12597_0; 1.22+galaxy10; 1.22.0+galaxy9; 1.90b6.21; 01.02.03; 2.0 - 2.1; 2.0 2019.4; 2.00a2.3;
    2.1.1 - 2.4i; 2.7.11; 2.7.11b; 2.18.2.2; 2.18.2.2-beta; 3+ versions; 3.0a-beta; 3beta; 3fa6bf589964777e;
    4.0-M1; 4.0-SNAPSHOT; 4.3+T.galaxy1; 4.dd3c235-0; 5.59-91.0+galaxy3; 5.5_27Feb25.75f; 6.a5d39d9;
    7.1.2-2+galaxy1; 13 (phytomine-13.0); 33 28JUL2014; 2005; 200502; 2013-01-23; 2018.6-2; 2024-08-28; 2024.8;
    2024.8.28; 2024.08.28.1; 2024.9; 20240828; 20240828+galaxy1; 20240828-beta; 20240828.1; 20240828X;
    202408281230; 20240828123000; v20240829; 20241301; 2025_09; 26042016; 99999999999999999999.0.0; V0.0.9;
    v.1.0.0; v0.1-alpha; v094; v6-R5-2; Alpha; beta 1.0; DisGeNET Cytoscape App Version 7.0.x; latest; main;
    Last Build: 03.28.2013; Mac OS X; nightly; r12; SEPAS_V1, Dec 2019; version 1.2; web-server; 1-bookworm;
    sha256:9c5e7dc93c32; 1.🧬; é; 🧬";

fn messy() -> impl Iterator<Item = &'static str> {
    MESSY.split(';').map(str::trim)
}

/// Semantic versions of small numbers and of some large ones, with pre-releases and build metadata.
fn semantic() -> Vec<String> {
    let small = (0..27).map(|n| format!("{}.{}.{}", n / 9, n / 3 % 3, n % 3));
    let large = "0.10.2 1.9.10 1.10.9 9.9.9 10.0.0 1.2.18446744073709551615";
    let suffixes = "/-0/-alpha/-alpha.1/-alpha.beta/-rc.1/-rc.1.x-y+b9/+b7/+b10.a".split('/');
    small
        .chain(large.split(' ').map(String::from))
        .flat_map(|release| {
            suffixes
                .clone()
                .map(move |suffix| format!("{release}{suffix}"))
        })
        .collect()
}

fn range(text: &str) -> VersionRange {
    assert!(is_range(text), "{text}");
    VersionRange::parse(text).unwrap()
}

fn contains(text: &str, version: &str) -> bool {
    range(text).contains(&version_key(version))
}

/// Checks a table with a range, versions inside and versions outside in each row.
fn check_rows(table: &str) {
    for row in table.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let columns: Vec<_> = row.split(" : ").map(str::trim).collect();
        for inside in columns[1].split_whitespace() {
            assert!(
                contains(columns[0], inside),
                "{inside} is in {}",
                columns[0]
            );
        }
        for outside in columns[2].split_whitespace() {
            assert!(
                !contains(columns[0], outside),
                "{outside} is not in {}",
                columns[0]
            );
        }
    }
}

#[test]
fn agrees_with_the_semver_crate() {
    let versions: Vec<_> = semantic()
        .into_iter()
        .map(|v| (semver::Version::parse(&v).unwrap(), version_key(&v), v))
        .collect();
    // Every operator with every version, complete and shortened, and wildcards.
    let mut comparators = vec!["*".to_string(), "x".into(), "X".into()];
    for bound in semantic().iter().filter(|bound| !bound.contains('+')) {
        let parts: Vec<_> = bound.splitn(3, '.').collect();
        let (major, minor) = (parts[0], parts[..2].join("."));
        let forms = [bound, major, &minor, &format!("{minor}.x")];
        comparators.extend(
            OPERATORS
                .iter()
                .flat_map(|o| forms.map(|form| format!("{o}{form}"))),
        );
        comparators.extend([
            format!("{major}.*"),
            format!("{minor}.X"),
            format!("{major}.x.*"),
        ]);
    }
    comparators.sort();
    comparators.dedup();
    // And lists of two and three, the same in each run.
    let mut random = Rng::with_seed(7);
    let mut lists = vec![];
    for length in (0..3000).map(|n| 2 + n % 2) {
        let list: Vec<_> = (0..length)
            .map(|_| random.choice(&comparators).unwrap().as_str())
            .collect();
        lists.push(list.join(", "));
    }
    let mut compared = 0;
    for text in comparators.iter().chain(&lists) {
        let Ok(required) = semver::VersionReq::parse(text) else {
            // The crate refuses a list in which one comparator is a wildcard alone.
            assert!(
                text.split(", ")
                    .any(|comparator| ["*", "x", "X"].contains(&comparator)),
                "{text}"
            );
            continue;
        };
        let range = range(text);
        for (version, key, written) in &versions {
            assert_eq!(
                range.contains(key),
                required.matches(version),
                "{text}: {written}"
            );
            compared += 1;
        }
    }
    assert!(compared >= 170_000, "{compared}");
}

#[test]
fn bounds_are_parts_of_keys() {
    let with = |byte| [b"\x02\x03\x011\x03\x012\x03\x013".as_slice(), &[byte]].concat();
    assert_eq!(range(">=1.2.3").lower(), with(2));
    assert_eq!(range(">1.2.3").lower(), with(3));
    assert_eq!(range("<1.2.3").upper(), Some(with(2).as_slice()));
    assert_eq!(range("<=1.2.3").upper(), Some(with(3).as_slice()));
    assert_eq!(range("<2").upper(), Some(b"\x02\x03\x012".as_slice()));
    assert_eq!(range(">=1.2.3").upper(), None);
    assert!(range("*").lower().is_empty());
}

#[test]
fn versions_that_are_not_semantic() {
    check_rows(
        "*          : 1.2 latest 3fa6bf589964777e r12 2024-08-28 : 1.2-rc1 nightly 4.0-M1 1.0.0.dev4
        ^1.20       : 1.20--h8b12597_0 1.20 1.99+galaxy1  : 1.19 2 1.21rc1 latest
        ^1.9        : 1.10                                : 1.10rc1 1.10-beta2 1.9-beta2
        ^1          : 1 1b 1.2.3.4 v1.5                   : latest 0.9 2 1a1
        ^0.2.3      : 0.2.3 0.2.9 0.2.3.1 0.2.3b          : 0.3.0 0.2.2
        ^0.0.0.5    : 0.0.0.5 0.0.0.5.1 0.0.0.5b          : 0.0.0.6 0.0.0.4
        ^01.02      : 1.2 1.3 01.02                       : 1.1 2
        ~2.7.11     : 2.7.11 2.7.11b 2.7.12               : 2.7.10b 2.8
        ~2.18.2.2   : 2.18.2.2 2.18.2.10 2.18.3           : 2.18.2.1 2.18.2 2.19
        >=2.7.11    : 2.7.11b 2.7.11+galaxy1              : 2.7.10z
        >=2.7.11b   : 2.7.11b 2.7.11b+galaxy1 2.7.11c     : 2.7.11 2.7.11a
        <2.7.11     : 2.7.10b                             : 2.7.11b 2.7.11 latest
        =2.7.11     : 2.7.11 2.7.11+galaxy2 v2.7.11       : 2.7.11b 2.7.11.0 2.7.11-b1
        2.7.x       : 2.7.11b 2.7 2.7.0.1                 : 2.8 2.70 2.7-rc1
        2.18.2.*    : 2.18.2 2.18.2.2 2.18.2b             : 2.18.3 2.18.1.9
        =1.22.      : 1.22 1.22.4                         : 1.23
        =1.22       : 1.22+galaxy10 1.22.4 1.22--h1       : 1.2 1.23
        <=1.22.0    : 1.22.0+galaxy10 1.22                : 1.22.0.1 1.22.0b
        >1.22.0     : 1.22.0.1 1.22.0b 1.22.1             : 1.22.0+galaxy10 1.22
        >1.22       : 1.23                                : 1.22.0b 1.22.9+galaxy1
        <2          : 1.9.9 0                             : 2.0rc1 2.0-alpha latest web-server
        >=0         : 3fa6bf589964777e 0                  : latest Alpha
        >=0.5.0     : 0.5.0post1 0.5.0 1.0.post1.dev2     : 0.5.0rc1 0.5.0.dev1
        >99999999999999999999 : 100000000000000000000     : 99999999999999999999.1
        v1.x        : 1.5 v1.6                            : 2
        ^v1.5 <V1.7 : 1.5 v1.6                            : 1.7
        ~1.2, >= 1.2.3 : 1.2.3                            : 1.2.2 1.3
        , >=1.2 ,, <2, : 1.9                              : 2 1.1
        >2 <1       :                                     : 1 2 3

        >=1.10rc1   : 1.10rc1 1.10rc2 1.10 1.10.0-rc.1    : 1.10b2 1.11rc1
        =1.10rc1    : 1.10rc1 1.10.0rc1 1.10.rc1+galaxy1  : 1.10rc2 1.10
        >=1.10-rc1  : 1.10rc1                             : 1.10.0.1rc1 1.10.1rc1
        ^4.0-M1     : 4.0-M1 4.0-RC1 4.1                  : 4.1-M1 5.0
        >=1.0.post1.dev2 : 1.0.post1.dev2 1.0.post1       : 1.0.post1.dev1 1.0rc1
        ~2.18.2.2-beta : 2.18.2.2-beta 2.18.2.2           : 2.18.2-beta 2.18.2.3-beta
        >=1.20--h8b12597_0 : 1.20--h8b12597_0 1.21        : 1.20",
    );
    assert!(contains("\t>=1.2\n<2", "1.5"));
}

#[test]
fn a_date_is_year_month_and_day() {
    check_rows(
        ">=20240828  : 20240828 2024.8.28 2024-08-29 20241201 20240828+galaxy1 : 2024.8.27 20240827 2023
        ^20240828    : 20240828 2024.12 20241231                    : 20250101 2024.8.27
        ~20240828    : 20240828 2024.8.31 20240831                  : 20240901 2024.9
        <20240901    : 20240831 2024.8.31 20240831123000            : 20240901 2024.9.1 2024-09-02
        =20240828    : 20240828 2024.8.28 2024-08-28 20240828+b1    : 20240828.1 202408281230 20240828X
        2024.8.x     : 20240828 2024-08-01                          : 20240901
        20240828.*   : 20240828 20240828.1 2024.8.28 202408281230   : 20240829
        >=20240828X  : 20240828X 20240829                           : 20240828
        >=20241301   : 20241301 26042016                            : 20240828 2025",
    );
    let pairs = "20240828=2024.8.28 v20240828=2024-08-28 202408281230=2024.8.28.1230 20240828-beta=2024.8.28.beta
        20240828123000=2024.8.28.123000 20240828.1=2024.8.28.1";
    for (date, dotted) in pairs
        .split_whitespace()
        .filter_map(|pair| pair.split_once('='))
    {
        for operator in OPERATORS {
            let [a, b] = [date, dotted].map(|version| range(&format!("{operator}{version}")));
            assert_eq!(
                (a.lower(), a.upper()),
                (b.lower(), b.upper()),
                "{operator}{date}"
            );
        }
    }
}

#[test]
fn operators_divide_the_releases() {
    let keys = messy().map(version_key);
    let releases: Vec<_> = keys.filter(|key| range(">=0").contains(key)).collect();
    let mut bounds = 0;
    for bound in messy() {
        let parsed = OPERATORS.map(|operator| VersionRange::parse(&format!("{operator}{bound}")));
        if parsed[0].is_err() {
            continue;
        }
        bounds += 1;
        for key in &releases {
            let [caret, tilde, equal, at_least, above, below, at_most] = parsed
                .each_ref()
                .map(|range| range.as_ref().unwrap().contains(key));
            assert_eq!(
                [equal, above, below]
                    .iter()
                    .filter(|within| **within)
                    .count(),
                1,
                "{bound}"
            );
            assert_eq!(
                (at_least, at_most),
                (equal || above, equal || below),
                "{bound}"
            );
            assert!(at_least || !(tilde || caret), "{bound}");
            assert!(!equal || (tilde && caret), "{bound}");
        }
    }
    assert!(
        releases.len() > 40 && bounds > 40,
        "{} {bounds}",
        releases.len()
    );
}

#[test]
fn what_can_not_be_read() {
    let refused = |text: &str, fault: &str| {
        assert!(is_range(text), "{text}");
        assert_eq!(VersionRange::parse(text).unwrap_err(), fault, "{text}");
    };
    refused(
        "^abc",
        "\"^abc\": a version after ^ must begin with a number",
    );
    refused(
        ">=1, <=",
        "\"<=\": a version after <= must begin with a number",
    );
    refused(
        ">= , 1",
        "\">=\": a version after >= must begin with a number",
    );
    refused("^*", "\"^*\": a version after ^ must begin with a number");
    refused(
        ">=.5",
        "\">=.5\": a version after >= must begin with a number",
    );
    refused("1.2 || 2.x", "alternatives (||) are not supported");
    refused("1.2|1.3", "alternatives (||) are not supported");
    refused("==1.2", "\"==1.2\": there is no operator ==");
    refused("~=1.4.2", "\"~=1.4.2\": there is no operator ~=");
    refused(">=1,!=1.5", "\"!=1.5\": there is no operator !=");
    refused("=> 1", "\"=>1\": there is no operator =>");
    refused(">=1.2<2", "\">=1.2<2\": unexpected \"<\"");
    refused("1.2*", "\"1.2*\": unexpected \"*\"");
    refused(">=1!2.0", "\">=1!2.0\": unexpected \"!\"");
    refused(
        ">=1.2 1.5",
        "\"1.5\": a comparator must have an operator or a wildcard",
    );
    refused(
        ">=2.0 - 2.1",
        "\"-\": a comparator must have an operator or a wildcard",
    );
    refused(
        "^1.2+b1",
        "\"^1.2+b1\": build metadata can't be part of a range",
    );
    let wildcard = "only numbers may precede a wildcard, and only wildcards may follow it";
    refused("1.x.3", &format!("\"1.x.3\": {wildcard}"));
    refused("^1b.x", &format!("\"^1b.x\": {wildcard}"));
}

#[test]
fn an_exact_version_is_no_range() {
    for version in semantic().into_iter().chain(messy().map(String::from)) {
        assert!(!is_range(&version), "{version}");
        assert!(VersionRange::parse(&version).is_err(), "{version}");
    }
    for version in ["4.x", "2.17.x", "1.1.X", " 1.x"] {
        assert!(is_range(version), "{version}");
    }
}

#[test]
fn any_text_is_read_or_refused() {
    let pieces: Vec<_> =
        "^ ~ = > < >= <= ! * x X . . . , 0 1 20 007 1.2 20240828 1230 - + v rc a dev | é 🧬"
            .split(' ')
            .chain([" ", "\t", "\0", ">=1", "^0.1"])
            .collect();
    let mut random = Rng::with_seed(11);
    let mut texts = vec![];
    for n in 0..40_000 {
        let length = 0..random.usize(0..12);
        texts.push(match n % 4 {
            0 => length.map(|_| random.char(..)).collect(),
            _ => length
                .map(|_| *random.choice(&pieces).unwrap())
                .collect::<String>(),
        });
    }
    for count in [254, 255, 256, 300, 5000] {
        for number in ["9", "0"].map(|digit| digit.repeat(count)) {
            let forms = [
                "^N",
                "~1.N",
                ">N.N",
                "N.x",
                "<=0.0.N",
                "=1.2.3-N",
                ">=N.0.0-rc.1",
            ];
            texts.extend(forms.map(|form| form.replace('N', &number)));
        }
    }
    let mut keys: Vec<_> = messy().map(version_key).collect();
    // Bytes that no version has as its key.
    keys.extend((0..20).map(|length| version_key("1.2.30-rc.1")[..length].to_vec()));
    let mut matches = 0;
    for text in &texts {
        let Ok(range) = VersionRange::parse(text) else {
            let _ = is_range(text);
            continue;
        };
        assert!(is_range(text), "{text:?}");
        for key in keys
            .iter()
            .chain([&version_key(text)])
            .filter(|key| range.contains(key))
        {
            assert!(range.lower() <= key.as_slice(), "{text:?}");
            assert!(
                range.upper().is_none_or(|upper| key.as_slice() < upper),
                "{text:?}"
            );
            matches += 1;
        }
    }
    assert!(matches > 10_000, "{matches}");
}
