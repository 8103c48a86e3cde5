//! Ranges of versions: Cargo's rules (The Cargo Book, "Version requirement syntax") as bounds on
//! [`version_key`](super::version_key::version_key), so that an index on the keys can be scanned.
//!
//! A range is a list of comparators, separated by commas or white space, that must all match. A
//! comparator is an operator and a version (`^1.2`, `~1.2`, `=1.2`, `>=1.2`, `<2`), or numbers that
//! end in a wildcard (`1.x`, `1.2.*`, `*`), which mean the same as with `=`. A comparator of one or
//! two numbers, or with a wildcard, is partial: it covers all releases that begin with its numbers,
//! so `<=1.2` and `=1.2` match `1.2.9`, and `>1.2` does not. Any other comparator covers the
//! versions that differ from its own at most in build metadata: `=1.2.3` matches `1.2.3+b1`, but
//! not `1.2.3.1`.
//!
//! A pre-release matches only if a comparator names a pre-release of the same release, and no
//! partial comparator except `^` covers that release.
//!
//! Beyond Cargo's rules, versions need not be semantic: `~2.7.11` matches `2.7.11b`, and
//! `>=20240828` matches `2024.9`. Versions that don't begin with a number match only `*`.

use super::version_key::{
    bare, date, number_ends, release_key, END, LETTERS, PRE_RELEASE, WITH_NUMBER,
};

const OPERATORS: [char; 6] = ['^', '~', '=', '>', '<', '!'];

/// Above every byte that can follow a piece of a key.
const ABOVE_PIECES: u8 = LETTERS + 1;

/// A parsed range.
#[derive(Debug, Clone)]
pub struct VersionRange {
    lower: Vec<u8>,
    upper: Option<Vec<u8>>,
    /// The keys of the releases of which a comparator names a pre-release.
    named: Vec<Vec<u8>>,
    /// The beginnings of the keys of all releases whose pre-releases a comparator excludes.
    excluding: Vec<Vec<u8>>,
}

/// Whether a text is written as a range (a comparator begins with an operator, or the first one has
/// a wildcard) and not as an exact version. It is also true for texts such as `1.2*`, `!=1.2` and
/// `1 || 2`, which `VersionRange::parse` refuses.
pub fn is_range(text: &str) -> bool {
    let mut comparators = text.trim_start_matches(is_separator).split(is_separator);
    text.contains(['*', '|'])
        || comparators
            .clone()
            .any(|comparator| comparator.starts_with(OPERATORS))
        || comparators
            .next()
            .is_some_and(|first| first.split('.').any(is_wildcard))
}

impl VersionRange {
    /// Parses a range. The error is a fragment of a message that quotes the comparator that can't
    /// be read, such as `"^abc": a version after ^ must begin with a number`.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.contains('|') {
            return Err("alternatives (||) are not supported".into());
        }
        let mut range = VersionRange {
            lower: Vec::new(),
            upper: None,
            named: Vec::new(),
            excluding: Vec::new(),
        };
        let mut rest = text.trim_matches(is_separator);
        loop {
            let version = rest.trim_start_matches(OPERATORS);
            let operator = &rest[..rest.len() - version.len()];
            let version = version.trim_start();
            let (version, after) =
                version.split_at(version.find(is_separator).unwrap_or(version.len()));
            range
                .restrict(operator, version)
                .map_err(|fault| format!("\"{operator}{version}\": {fault}"))?;
            rest = after.trim_start_matches(is_separator);
            if rest.is_empty() {
                break;
            }
        }
        Ok(range)
    }

    /// Narrows the range to the versions that match a comparator.
    fn restrict(&mut self, operator: &str, version: &str) -> Result<(), String> {
        let bare = bare(version);
        let parts: Vec<&str> = bare.split('.').filter(|part| !part.is_empty()).collect();
        let wildcard = parts.iter().position(|part| is_wildcard(part));
        let (given, wildcards) = parts.split_at(wildcard.unwrap_or(parts.len()));
        let only_numbers = given
            .iter()
            .all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        if wildcard.is_some() {
            if !only_numbers || !wildcards.iter().all(|part| is_wildcard(part)) {
                return Err(
                    "only numbers may precede a wildcard, and only wildcards may follow it".into(),
                );
            }
        } else if version.contains('+') {
            return Err("build metadata can't be part of a range".into());
        } else if let Some(at) = version.find(|c| c == '*' || OPERATORS.contains(&c)) {
            return Err(format!("unexpected \"{}\"", &version[at..=at]));
        } else if operator.is_empty() {
            return Err("a comparator must have an operator or a wildcard".into());
        }
        let any_version = operator.is_empty() && given.is_empty();
        if !any_version && !bare.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(format!(
                "a version after {operator} must begin with a number"
            ));
        }

        let mut release = release_key(version);
        // A date of eight digits is at least three numbers.
        let count = date(bare).map_or(given.len(), |_| usize::MAX);
        let partial = wildcard.is_some() || (only_numbers && count < 3);
        // The keys of the versions that the comparator covers are from `from` up to `after`.
        let (from, after) = if partial {
            release.truncate(number_ends(&release).take(count).last().unwrap_or(0));
            if operator != "^" {
                self.excluding.push(release.clone());
            }
            (release.clone(), with(&release, ABOVE_PIECES))
        } else {
            let mark = pre_release(&release);
            self.named.extend(mark.map(|mark| release[..mark].to_vec()));
            (with(&release, END), with(&release, END + 1))
        };
        let numbers: Vec<usize> = number_ends(&release).collect();
        let fixed = match operator {
            "~" => numbers.get(1).or(numbers.first()),
            // The key of a 0 ends with the count of its digits, which is 0.
            _ => numbers
                .iter()
                .find(|end| release[**end - 1] != 0)
                .or(numbers.last()),
        };
        let same_numbers = with(&release[..*fixed.unwrap_or(&0)], ABOVE_PIECES);
        let any_number = vec![WITH_NUMBER];
        let (lower, upper) = match operator {
            "=" | "" => (from, Some(after)),
            ">=" => (from, None),
            ">" => (after, None),
            "<" => (any_number, Some(from)),
            "<=" => (any_number, Some(after)),
            "^" | "~" => (from, Some(same_numbers)),
            _ => return Err(format!("there is no operator {operator}")),
        };
        if self.lower < lower {
            self.lower = lower;
        }
        if self.upper.is_none() || (upper.is_some() && upper < self.upper) {
            self.upper = upper;
        }
        Ok(())
    }

    /// Returns the inclusive lower bound of the keys that match.
    pub fn lower(&self) -> &[u8] {
        &self.lower
    }

    /// Returns the exclusive upper bound of the keys that match.
    pub fn upper(&self) -> Option<&[u8]> {
        self.upper.as_deref()
    }

    /// Whether the version of this key is in the range: between the bounds, and not a pre-release
    /// that the range doesn't admit.
    pub fn contains(&self, version_key: &[u8]) -> bool {
        self.lower() <= version_key
            && self.upper().is_none_or(|upper| version_key < upper)
            && pre_release(version_key).is_none_or(|mark| {
                let release = &version_key[..mark];
                self.named.iter().any(|named| named == release)
                    && !self
                        .excluding
                        .iter()
                        .any(|numbers| release.starts_with(numbers))
            })
    }
}

fn is_separator(c: char) -> bool {
    c == ',' || c.is_whitespace()
}

fn is_wildcard(part: &str) -> bool {
    matches!(part, "*" | "x" | "X")
}

fn with(key: &[u8], next: u8) -> Vec<u8> {
    [key, &[next]].concat()
}

/// Returns the position of the mark that makes the version of a key a pre-release: behind the
/// leading numbers. A mark behind letters may stem from a hash (`1.20--h8b12597_0`).
fn pre_release(key: &[u8]) -> Option<usize> {
    let end = number_ends(key).last().unwrap_or(1);
    (key.get(end) == Some(&PRE_RELEASE)).then_some(end)
}

#[cfg(test)]
mod tests;
