//! The histogram of durations. A percentile is within 5 % of the exact one from 0.5 µs to 10 s, and
//! the bounds include those of common monitoring (1, 2.5 and 5 of each decade).

/// Lower bounds of the buckets within a decade, in thousandths of its beginning: 10 steps up to
/// 2.5, 8 up to 5, 8 up to 10. None is more than 9.7 % above the previous one.
const STEPS: [u64; 26] = [
    1000, 1096, 1201, 1316, 1443, 1581, 1733, 1899, 2081, 2281, 2500, 2726, 2973, 3242, 3536, 3856,
    4204, 4585, 5000, 5453, 5946, 6484, 7071, 7711, 8409, 9170,
];
/// The first decade, in nanoseconds.
const FIRST_DECADE: u64 = 100;
/// Steps of the first decade without buckets: no call is that short.
const LEFT_OUT: usize = 18;
const DECADES: usize = 8;
const BOUND_COUNT: usize = STEPS.len() * DECADES - LEFT_OUT + 1;

/// Number of buckets: one below the first bound, and one from each bound on.
pub const BUCKETS: usize = BOUND_COUNT + 1;

/// The lower bounds of all buckets but the first, in nanoseconds.
pub const BOUNDS: [u64; BOUND_COUNT] = bounds();

const fn bounds() -> [u64; BOUND_COUNT] {
    let mut bounds = [0; BOUND_COUNT];
    let mut i = 0;
    while i < BOUND_COUNT {
        let step = i + LEFT_OUT;
        let decade = FIRST_DECADE * 10u64.pow((step / STEPS.len()) as u32);
        bounds[i] = decade * STEPS[step % STEPS.len()] / 1000;
        i += 1;
    }
    bounds
}

/// Returns the bucket of a duration.
pub fn bucket_of(nanos: u64) -> usize {
    BOUNDS.partition_point(|bound| *bound <= nanos)
}

/// Returns the lower and the upper bound of a bucket; the last one has no upper bound.
pub fn bounds_of(bucket: usize) -> (u64, Option<u64>) {
    let low = bucket.checked_sub(1).map_or(0, |i| BOUNDS[i]);
    (low, BOUNDS.get(bucket).copied())
}

/// Returns the number of durations shorter than `bound`, which must be one of [`BOUNDS`].
pub fn below(counts: &[u64; BUCKETS], bound: u64) -> u64 {
    counts[..bucket_of(bound)].iter().sum()
}

/// Returns a percentile by nearest rank, in nanoseconds; `share` is 0.95 for the 95th. `least` and
/// `most` are the shortest and the longest duration. `None` without durations.
pub fn percentile(counts: &[u64; BUCKETS], share: f64, least: u64, most: u64) -> Option<u64> {
    let total: u64 = counts.iter().sum();
    if total == 0 {
        return None;
    }
    let rank = ((total as f64 * share).ceil() as u64).clamp(1, total);
    let mut seen = 0;
    let bucket = counts.iter().position(|count| {
        seen += count;
        seen >= rank
    })?;
    let (low, high) = bounds_of(bucket);
    // The first and the last bucket end at the shortest and the longest duration.
    let low = if bucket == 0 {
        least.min(BOUNDS[0])
    } else {
        low
    };
    let high = high.unwrap_or(most.max(low));
    Some(middle(low, high).clamp(least, most.max(least)))
}

/// The harmonic mean, whose largest relative error over the bucket is the smallest.
fn middle(low: u64, high: u64) -> u64 {
    if low + high == 0 {
        return 0;
    }
    (2.0 * low as f64 * high as f64 / (low + high) as f64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_rise_by_less_than_ten_percent() {
        assert_eq!(BOUNDS[0], 500);
        assert_eq!(BOUNDS[BOUND_COUNT - 1], 10_000_000_000);
        for pair in BOUNDS.windows(2) {
            assert!(
                pair[0] < pair[1] && pair[1] * 1000 < pair[0] * 1098,
                "{pair:?}"
            );
        }
    }

    #[test]
    fn every_duration_has_the_bucket_that_holds_it() {
        for nanos in [
            0,
            1,
            499,
            500,
            501,
            999_999,
            1_000_000,
            9_999_999_999,
            10_000_000_000,
            u64::MAX,
        ] {
            let bucket = bucket_of(nanos);
            assert!(bucket == 0 || BOUNDS[bucket - 1] <= nanos);
            assert!(bucket == BUCKETS - 1 || nanos < BOUNDS[bucket]);
        }
    }

    fn counted(durations: &[u64]) -> [u64; BUCKETS] {
        let mut counts = [0; BUCKETS];
        for nanos in durations {
            counts[bucket_of(*nanos)] += 1;
        }
        counts
    }

    #[test]
    fn percentiles_are_within_five_percent() {
        // A pseudo-random sequence, the same in each run, over all decades.
        let mut state = 7u64;
        let mut durations: Vec<u64> = (0..20_000)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                let share = (state >> 11) as f64 / (1u64 << 53) as f64;
                (5e2 * 10f64.powf(share * 7.3)) as u64
            })
            .collect();
        durations.sort_unstable();
        let (least, most) = (durations[0], durations[durations.len() - 1]);
        let counts = counted(&durations);
        for share in [0.01, 0.5, 0.95, 0.99, 1.0] {
            let truth = durations[(durations.len() as f64 * share).ceil() as usize - 1] as f64;
            let found = percentile(&counts, share, least, most).unwrap_or(0) as f64;
            assert!(
                (found / truth - 1.0).abs() < 0.05,
                "{share}: {found} for {truth}"
            );
        }
    }

    #[test]
    fn values_at_the_bounds_are_within_five_percent() {
        for bound in BOUNDS {
            for nanos in [bound, bound + 1, bound.max(501) - 1] {
                // The extremes are far away, so they don't narrow the bucket.
                let counts = counted(&[1, nanos, nanos, nanos, 60_000_000_000]);
                let found = percentile(&counts, 0.5, 1, 60_000_000_000).unwrap_or(0) as f64;
                if (500..10_000_000_000).contains(&nanos) {
                    assert!(
                        (found / nanos as f64 - 1.0).abs() < 0.05,
                        "{found} for {nanos}"
                    );
                }
            }
        }
    }

    #[test]
    fn percentile_without_durations_and_of_one() {
        assert_eq!(percentile(&[0; BUCKETS], 0.5, 0, 0), None);
        assert_eq!(percentile(&counted(&[3]), 0.5, 3, 3), Some(3));
        assert_eq!(
            percentile(
                &counted(&[70_000_000_000]),
                0.99,
                70_000_000_000,
                70_000_000_000
            ),
            Some(70_000_000_000)
        );
    }

    #[test]
    fn durations_below_a_bound() {
        let counts = counted(&[99_999, 100_000, 250_000, 2_400_000]);
        assert_eq!(below(&counts, 100_000), 1);
        assert_eq!(below(&counts, 250_000), 2);
        assert_eq!(below(&counts, 2_500_000), 4);
    }
}
