//! A key whose byte order is the order of versions.
//!
//! Semantic versions (semver.org 2.0.0) order by their precedence; build metadata, which
//! precedence ignores, breaks ties piece by piece, so `1.22+galaxy10` is above
//! `1.22+galaxy9`. Every other version is read piece by piece: runs of digits compare as
//! numbers, runs of letters as ASCII, what separates them is ignored, and missing numbers
//! of the first three are 0 (`1.20` is `1.20.0`). A version that goes on after another's
//! end is above it (`2.7.11b` above `2.7.11`), unless it goes on with a word that announces
//! a release (dev, alpha, beta, pre, preview, rc, in any case): then it is below. Versions
//! that don't begin with a number (after an optional `v`) are below all that do.
//!
//! Pieces are encoded so that comparing bytes compares pieces; tags order the kinds:

/// The version has no leading number.
const WITHOUT_NUMBER: u8 = 0x01;
/// The version begins with a number.
const WITH_NUMBER: u8 = 0x02;
/// Goes on as a pre-release: below the end.
const PRE_RELEASE: u8 = 0x01;
/// Ends here, or goes on with build metadata only.
const END: u8 = 0x02;
/// Goes on with a number.
const NUMBER: u8 = 0x03;
/// Goes on with letters.
const LETTERS: u8 = 0x04;

/// Words that announce a release, when they follow a number in a version that isn't semantic.
const ANNOUNCEMENTS: [&str; 6] = ["dev", "alpha", "beta", "pre", "preview", "rc"];

/// The key of a version of any form. Equal only for equal texts.
pub fn version_key(version: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(version.len() + 16);
    let bare = version
        .strip_prefix(['v', 'V'])
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(version);
    match semver::Version::parse(bare) {
        Ok(semantic) => push_semantic(&mut key, &semantic),
        Err(_) => push_pieces(&mut key, bare),
    }
    // The text itself makes the key unique: versions that are equal in precedence
    // (1.2 and 1.2.0) still have one order.
    key.push(0);
    key.extend_from_slice(version.as_bytes());
    key
}

fn push_semantic(key: &mut Vec<u8>, version: &semver::Version) {
    key.push(WITH_NUMBER);
    for number in [version.major, version.minor, version.patch] {
        push_number(key, &number.to_string());
    }
    if !version.pre.is_empty() {
        key.push(PRE_RELEASE);
        for identifier in version.pre.split('.') {
            if identifier.bytes().all(|b| b.is_ascii_digit()) {
                push_number(key, identifier);
            } else {
                push_letters(key, identifier);
            }
        }
    }
    key.push(END);
    push_all(key, pieces(&version.build));
}

fn push_pieces(key: &mut Vec<u8>, version: &str) {
    // Build metadata after the first '+' only breaks ties here too.
    let (release, build) = version.split_once('+').unwrap_or((version, ""));
    let mut rest = pieces(release).into_iter().peekable();
    if matches!(rest.peek(), Some(Piece::Number(_)))
        && release.starts_with(|c: char| c.is_ascii_digit())
    {
        key.push(WITH_NUMBER);
        for _ in 0..3 {
            match rest.next_if(|piece| matches!(piece, Piece::Number(_))) {
                Some(Piece::Number(digits)) => push_number(key, digits),
                _ => push_number(key, "0"),
            }
        }
    } else {
        key.push(WITHOUT_NUMBER);
    }
    for piece in rest {
        match piece {
            Piece::Letters(word)
                if ANNOUNCEMENTS.iter().any(|a| a.eq_ignore_ascii_case(word)) =>
            {
                key.push(PRE_RELEASE);
                push_letters(key, &word.to_ascii_lowercase());
            }
            Piece::Letters(word) => push_letters(key, word),
            Piece::Number(digits) => push_number(key, digits),
        }
    }
    key.push(END);
    push_all(key, pieces(build));
}

fn push_all(key: &mut Vec<u8>, pieces: Vec<Piece>) {
    for piece in pieces {
        match piece {
            Piece::Number(digits) => push_number(key, digits),
            Piece::Letters(letters) => push_letters(key, letters),
        }
    }
}

/// Digits of any length: their count first, so that bytes compare as the numbers do.
fn push_number(key: &mut Vec<u8>, digits: &str) {
    let digits = digits.trim_start_matches('0');
    key.push(NUMBER);
    key.push(u8::try_from(digits.len()).unwrap_or(u8::MAX));
    key.extend_from_slice(digits.as_bytes());
}

/// Letters end with a zero byte, so that a word is below the words it begins.
fn push_letters(key: &mut Vec<u8>, letters: &str) {
    key.push(LETTERS);
    key.extend(letters.bytes().filter(|b| *b != 0));
    key.push(0);
}

enum Piece<'a> {
    Number(&'a str),
    Letters(&'a str),
}

/// Splits into runs of ASCII digits and runs of letters (anything beyond ASCII counts as a
/// letter); ASCII punctuation and white space separate.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    #[derive(PartialEq, Clone, Copy)]
    enum Kind {
        Digit,
        Letter,
        Separator,
    }
    let kind = |c: char| {
        if c.is_ascii_digit() {
            Kind::Digit
        } else if c.is_ascii_alphabetic() || !c.is_ascii() {
            Kind::Letter
        } else {
            Kind::Separator
        }
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut current = Kind::Separator;
    let ends = text.char_indices().map(|(at, c)| (at, kind(c)));
    for (at, next) in ends.chain([(text.len(), Kind::Separator)]) {
        if next != current {
            match current {
                Kind::Digit => pieces.push(Piece::Number(&text[start..at])),
                Kind::Letter => pieces.push(Piece::Letters(&text[start..at])),
                Kind::Separator => {}
            }
            start = at;
            current = next;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::version_key;

    fn assert_ascending(versions: &[&str]) {
        for pair in versions.windows(2) {
            assert!(
                version_key(pair[0]) < version_key(pair[1]),
                "{} must be below {}",
                pair[0],
                pair[1]
            );
        }
    }

    #[test]
    fn the_examples_of_semver_org() {
        assert_ascending(&["1.0.0", "2.0.0", "2.1.0", "2.1.1"]);
        assert_ascending(&["1.9.0", "1.10.0", "1.11.0"]);
        assert_ascending(&[
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
        ]);
    }

    #[test]
    fn build_metadata_only_breaks_ties() {
        assert_ascending(&["1.0.0-rc.1+b9", "1.0.0", "1.0.0+galaxy2", "1.0.0+galaxy10", "1.0.1"]);
        assert_ascending(&["1.22", "1.22+galaxy0", "1.22+galaxy9", "1.22+galaxy10", "1.22.1"]);
        assert_ascending(&["1.22+galaxy10", "1.22.0.1"]);
    }

    #[test]
    fn odd_real_versions() {
        assert_ascending(&["1.9", "1.20", "1.20--h8b12597_0", "1.21"]);
        assert_ascending(&["2.7.10b", "2.7.11", "2.7.11a", "2.7.11b", "2.7.11b+galaxy2", "2.7.12"]);
        assert_ascending(&["4.5.0.0", "4.5.0.1", "4.6.0.0"]);
        assert_ascending(&["2018.05.03", "2020.02.24", "2020.03.4+galaxy1", "20180904", "20200110"]);
        assert_ascending(&["1.90b6.20", "1.90b6.21", "1.90b7", "1.91"]);
        assert_ascending(&["0.5.0", "0.5.0post1", "0.5.1"]);
        assert_ascending(&["3.0.0", "3.0.0a3", "3.0.1"]);
        assert_ascending(&["1.4.0", "1.4.0_cv1", "1.4.0_cv2", "1.4.1"]);
        assert_ascending(&["2.18.2.2", "2.18.2.3", "2.18.10.1"]);
        assert_ascending(&["latest", "3fa6bf589964777e", "9c5e7dc93c32448e"]);
        assert_ascending(&["1.10rc1", "1.10", "1.10.1"]);
        assert_ascending(&["1.10-beta2", "1.10-RC1", "1.10"]);
        assert_ascending(&["v1.9.0", "v1.10.0", "1.11.0"]);
        assert_ascending(&["nightly", "0.1"]);
        assert_ascending(&["9", "10", "116.1", "472", "1652"]);
        assert_ascending(&["5.59-91.0", "5.60"]);
        assert_ascending(&["99999999999999999999.0.0", "100000000000000000000.0.0"]);
    }

    #[test]
    fn any_text_has_a_key_and_no_two_the_same() {
        let versions = [
            "", " ", "1.2", "1.2.0", "1.02", "v1.2", "+", "-", "1..2", "🧬", "1.🧬", "1.2.0+",
        ];
        let keys: std::collections::HashSet<_> = versions.iter().map(|v| version_key(v)).collect();
        assert_eq!(keys.len(), versions.len());
    }

    #[test]
    fn fits_an_index_key() {
        assert!(version_key(&"🧬".repeat(50)).len() < 1000);
        assert!(version_key(&"1a".repeat(25)).len() < 1000);
    }
}
