//! How well a task suits several words, as `ts_rank` sees it: the closer together and the weightier
//! the places where they stand, the better. And how well it could at most, from what is known of
//! each word alone; which lets a search stop before it has seen all.
//!
//! `ts_rank` multiplies, over all pairs of places of different words, 1 - √(w·w'·d), where d falls
//! with the distance from 0.98 (next to each other) to 0. Here that is a sum of logarithms.

/// Weights of title, description and tags (A, B, C), and of D, which tasks don't have.
const WEIGHTS: [f64; 4] = [1.0, 0.4, 0.2, 0.1];
/// A tsvector keeps at most so many places of a word.
const MOST_PLACES: usize = 256;
/// `ts_rank` of a word alone is a sum over its places, the weightiest first, of w / n², by this.
const NORM: f64 = 1.644_934_066_85;

/// What a sum of so many numbers of 24 bits can be off.
fn slack(places: usize) -> f64 {
    5e-7 + 1e-7 * places as f64
}

/// Where a word stands in a task: position and weight (0: A … 3: D).
#[derive(Debug, Clone, PartialEq)]
pub struct Places(Vec<(u16, u8)>);

impl Places {
    /// From `3,17AB`: positions, then as many weights.
    pub fn parse(text: &str) -> Option<Self> {
        let letters = text.find(|c: char| c.is_ascii_uppercase())?;
        let (positions, weights) = text.split_at(letters);
        let positions = positions
            .split(',')
            .map(|number| number.parse().ok())
            .collect::<Option<Vec<u16>>>()?;
        let weights = weights
            .bytes()
            .map(|letter| letter.checked_sub(b'A').filter(|weight| *weight < 4))
            .collect::<Option<Vec<u8>>>()?;
        (positions.len() == weights.len())
            .then(|| Places(positions.into_iter().zip(weights).collect()))
    }

    fn first(&self) -> u16 {
        self.0
            .iter()
            .map(|(position, _)| *position)
            .min()
            .unwrap_or(1)
    }

    /// As a tsvector is written, `:3A,17B`, counted from `first` (which becomes 1).
    fn written(&self, first: u16) -> String {
        let places: Vec<String> = self
            .0
            .iter()
            .map(|(position, weight)| {
                format!("{}{}", position - first + 1, (b'A' + weight) as char)
            })
            .collect();
        format!(":{}", places.join(","))
    }
}

/// The words with their places as a tsvector. `ts_rank` looks at distances only, so they are moved to
/// the beginning: tasks that are alike give the same text.
pub fn vector<'a>(words: impl Iterator<Item = (&'a str, &'a Places)> + Clone) -> String {
    let first = words
        .clone()
        .map(|(_, places)| places.first())
        .min()
        .unwrap_or(1);
    words
        .map(|(word, places)| {
            let quoted = word.replace('\\', "\\\\").replace('\'', "''");
            format!("'{quoted}'{}", places.written(first))
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn loss(weight: u8, other: u8, distance: u16) -> f64 {
    let near = match distance {
        0 => return 0.0,
        101.. => 1e-30,
        distance => 1.0 / (1.005 + 0.05 * (f64::from(distance) / 1.5 - 2.0).exp()),
    };
    let product = WEIGHTS[usize::from(weight)] * WEIGHTS[usize::from(other)] * near;
    -(-product.sqrt()).ln_1p()
}

/// How well the words' places in a task go together: the greater, the greater its `ts_rank` (but for
/// what rounding does).
pub fn closeness(words: &[&Places]) -> f64 {
    let mut sum = 0.0;
    for (i, one) in words.iter().enumerate() {
        for other in &words[..i] {
            for (position, weight) in &one.0 {
                for (other_position, other_weight) in &other.0 {
                    sum += loss(*weight, *other_weight, position.abs_diff(*other_position));
                }
            }
        }
    }
    sum
}

/// The `ts_rank` of a closeness, about.
pub fn rank(closeness: f64) -> f64 {
    -(-closeness).exp_m1()
}

/// How often a word stands at most in title, description and tags of a task whose rank for it alone
/// is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape([f64; 3]);

impl Shape {
    /// The most of each that go with the rank; a tsvector of ours has the places in this order, so
    /// the rank is the sum of three stretches of 1 / n².
    pub fn of_rank(rank: f32) -> Self {
        let sum = f64::from(rank) * NORM;
        let mut squares = [0.0; MOST_PLACES + 1];
        for n in 1..=MOST_PLACES {
            squares[n] = squares[n - 1] + 1.0 / (n * n) as f64;
        }
        let all = squares[MOST_PLACES];
        let widest = slack(MOST_PLACES);
        let mut most = [0usize; 3];
        for a in 0..=MOST_PLACES {
            let titles = squares[a];
            if titles > sum + widest {
                break;
            }
            if titles + WEIGHTS[1] * (all - titles) < sum - widest {
                continue;
            }
            for b in 0..=MOST_PLACES - a {
                let both = titles + WEIGHTS[1] * (squares[a + b] - titles);
                if both > sum + widest {
                    break;
                }
                // The tags' stretch must bring what is missing.
                let missing = squares[a + b] + (sum - widest - both) / WEIGHTS[2];
                let first = squares
                    .partition_point(|square| *square < missing)
                    .max(a + b);
                for n in first..=MOST_PLACES {
                    let found = both + WEIGHTS[2] * (squares[n] - squares[a + b]);
                    if found > sum + widest {
                        break;
                    }
                    if (found - sum).abs() <= slack(n) {
                        most = [most[0].max(a), most[1].max(b), most[2].max(n - a - b)];
                    }
                }
            }
        }
        Shape(most.map(|n| n as f64))
    }

    /// The most that two words can be close to each other, side by side wherever they stand.
    pub fn closest(&self, other: &Shape) -> f64 {
        let mut sum = 0.0;
        for (weight, count) in (0..).zip(self.0) {
            for (other_weight, other_count) in (0..).zip(other.0) {
                sum += count * other_count * loss(weight, other_weight, 1);
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Places {
        Places::parse(text).unwrap()
    }

    /// `ts_rank` of one word, as Postgres computes it.
    fn rank_alone(shape: [usize; 3]) -> f32 {
        let weights: Vec<f32> = (0..3)
            .flat_map(|weight| vec![[1.0f32, 0.4, 0.2][weight]; shape[weight]])
            .collect();
        let mut sum = 0.0f32;
        for (i, weight) in weights.iter().enumerate() {
            sum += weight / ((i + 1) * (i + 1)) as f32;
        }
        (f64::from(weights[0] + sum - weights[0]) / NORM) as f32
    }

    #[test]
    fn reads_and_writes_places() {
        assert_eq!(places("3,17AB"), Places(vec![(3, 0), (17, 1)]));
        for text in ["", "3", "A", "3,4A", "3AB", "3E", "xA"] {
            assert_eq!(Places::parse(text), None, "{text}");
        }
        let (one, other) = (places("13,17AB"), places("12C"));
        assert_eq!(
            vector([("it's", &one), (r"a\b", &other)].into_iter()),
            r"'it''s':2A,6B 'a\\b':1C"
        );
    }

    #[test]
    fn a_shape_is_found_from_its_rank() {
        for a in 0..5 {
            for b in 0..20 {
                for c in 0..8 {
                    if a + b + c == 0 {
                        continue;
                    }
                    let Shape(found) = Shape::of_rank(rank_alone([a, b, c]));
                    for (most, count) in found.into_iter().zip([a, b, c]) {
                        assert!(most >= count as f64, "{a} {b} {c}: {found:?}");
                    }
                }
            }
        }
        assert_eq!(
            Shape::of_rank(rank_alone([1, 0, 0])),
            Shape([1.0, 0.0, 0.0])
        );
        assert_eq!(
            Shape::of_rank(rank_alone([0, 1, 0])),
            Shape([0.0, 1.0, 0.0])
        );
        assert_eq!(
            Shape::of_rank(rank_alone([1, 1, 1])),
            Shape([1.0, 1.0, 1.0])
        );
        for many in [100, 255, 256] {
            let Shape(found) = Shape::of_rank(rank_alone([0, many, 0]));
            assert!(found[1] >= many as f64, "{many}: {found:?}");
        }
    }

    #[test]
    fn no_places_are_closer_than_their_shapes_allow() {
        let one = places("1,5,9AAB");
        let other = places("2,6,10ABC");
        let bound = Shape([2.0, 1.0, 0.0]).closest(&Shape([1.0, 1.0, 1.0]));
        assert!(closeness(&[&one, &other]) < bound);
        assert!(rank(bound) < 1.0 && rank(bound) > 0.99);
        assert!(
            closeness(&[&places("1A"), &places("2A")])
                <= Shape([1.0, 0.0, 0.0]).closest(&Shape([1.0, 0.0, 0.0]))
        );
        // Beside each other, one between, far away, at the same place.
        let at = |text| closeness(&[&places("1A"), &places(text)]);
        assert!(
            at("2A") > at("3A")
                && at("3A") > at("90A")
                && at("90A") > at("200A")
                && at("1A") == 0.0
        );
    }
}
