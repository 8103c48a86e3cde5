//! The counters of one function's calls.
//!
//! Every counter only grows, by one atomic addition, until it is reset. There are no locks: a call
//! adds, and only a call that is the shortest or longest so far retries if another one sets the
//! same extreme at the same time.

use super::errors::ErrorKind;
use super::histogram::{bounds_of, bucket_of, BUCKETS};
use std::sync::atomic::{
    AtomicI64, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// All zero if nothing was counted.
#[repr(C)]
pub struct Counters {
    /// Calls by duration; their sum is the number of calls.
    durations: [AtomicU64; BUCKETS],
    errors: [AtomicU64; ErrorKind::ALL.len()],
    slow: AtomicU64,
    /// Calls without error that returned no row.
    empty: AtomicU64,
    rows: AtomicU64,
    /// Total duration in nanoseconds.
    total: AtomicU64,
    longest: AtomicU64,
    /// `u64::MAX` minus the shortest duration, so that it only grows, and zero means none.
    shortest: AtomicU64,
    cache_hits: AtomicU64,
    cache_misses: AtomicU64,
    /// Of a database: calls for organisations that are not listed by name.
    others: AtomicU64,
    /// Time of the last reset (a timestamptz of Postgres); 0 for never.
    reset: AtomicI64,
}

/// The figures of one call.
pub struct CallMeasurement {
    pub nanos: u64,
    pub rows: u64,
    pub error: Option<ErrorKind>,
    pub slow: bool,
    pub cache_hits: u64,
    pub cache_misses: u64,
}

impl Counters {
    pub const fn new() -> Self {
        Counters {
            durations: [const { AtomicU64::new(0) }; BUCKETS],
            errors: [const { AtomicU64::new(0) }; ErrorKind::ALL.len()],
            slow: AtomicU64::new(0),
            empty: AtomicU64::new(0),
            rows: AtomicU64::new(0),
            total: AtomicU64::new(0),
            longest: AtomicU64::new(0),
            shortest: AtomicU64::new(0),
            cache_hits: AtomicU64::new(0),
            cache_misses: AtomicU64::new(0),
            others: AtomicU64::new(0),
            reset: AtomicI64::new(0),
        }
    }

    pub fn add(&self, call: &CallMeasurement) {
        // Written before the duration and read after it, so that no call is counted without its
        // extremes.
        raise(&self.longest, call.nanos);
        raise(&self.shortest, u64::MAX - call.nanos);
        self.durations[bucket_of(call.nanos)].fetch_add(1, Release);
        self.total.fetch_add(call.nanos, Relaxed);
        add_some(&self.rows, call.rows);
        add_some(
            &self.empty,
            u64::from(call.rows == 0 && call.error.is_none()),
        );
        add_some(&self.cache_hits, call.cache_hits);
        add_some(&self.cache_misses, call.cache_misses);
        // Written after the duration and read before it, so that there are never more errors than
        // calls.
        if let Some(kind) = call.error {
            self.errors[kind as usize].fetch_add(1, Release);
        }
        if call.slow {
            self.slow.fetch_add(1, Release);
        }
    }

    /// Counts calls for organisations that are not listed by name.
    pub fn add_others(&self, calls: u64) {
        self.others.fetch_add(calls, Relaxed);
    }

    pub fn others(&self) -> u64 {
        self.others.load(Relaxed)
    }

    /// Sets all counters to zero. A call that ends meanwhile may leave a part of its figures.
    pub fn reset(&self, now: i64) {
        let arrays = self.durations.iter().chain(&self.errors);
        for counter in arrays.chain([
            &self.slow,
            &self.empty,
            &self.rows,
            &self.total,
            &self.longest,
            &self.shortest,
            &self.cache_hits,
            &self.cache_misses,
            &self.others,
        ]) {
            counter.store(0, Relaxed);
        }
        self.reset.store(now, Relaxed);
    }
}

fn add_some(counter: &AtomicU64, some: u64) {
    if some > 0 {
        counter.fetch_add(some, Relaxed);
    }
}

fn raise(counter: &AtomicU64, value: u64) {
    if counter.load(Relaxed) < value {
        counter.fetch_max(value, Relaxed);
    }
}

/// A copy of the counters.
#[derive(Clone)]
pub struct Totals {
    pub durations: [u64; BUCKETS],
    pub errors: [u64; ErrorKind::ALL.len()],
    pub slow: u64,
    pub empty: u64,
    pub rows: u64,
    pub total: u64,
    longest: u64,
    shortest: u64,
    pub cache_hits: u64,
    pub cache_misses: u64,
    pub reset: i64,
}

impl Totals {
    pub const NOTHING: Totals = Totals {
        durations: [0; BUCKETS],
        errors: [0; ErrorKind::ALL.len()],
        slow: 0,
        empty: 0,
        rows: 0,
        total: 0,
        longest: 0,
        shortest: 0,
        cache_hits: 0,
        cache_misses: 0,
        reset: 0,
    };

    pub fn calls(&self) -> u64 {
        self.durations.iter().sum()
    }

    pub fn all_errors(&self) -> u64 {
        self.errors.iter().sum()
    }

    /// Nanoseconds of the longest call; `None` without calls. After a call that ended during a
    /// reset, only its bucket may be known.
    pub fn longest(&self) -> Option<u64> {
        let highest = self.durations.iter().rposition(|count| *count > 0)?;
        let (low, high) = bounds_of(highest);
        Some(match self.longest {
            0 => high.unwrap_or(low),
            known => known.max(low),
        })
    }

    /// Nanoseconds of the shortest call; `None` without calls.
    pub fn shortest(&self) -> Option<u64> {
        let lowest = self.durations.iter().position(|count| *count > 0)?;
        let (low, high) = bounds_of(lowest);
        Some(match self.shortest {
            0 => low,
            known => (u64::MAX - known).min(high.unwrap_or(u64::MAX)),
        })
    }

    pub fn percentile(&self, share: f64) -> Option<u64> {
        super::histogram::percentile(&self.durations, share, self.shortest()?, self.longest()?)
    }

    /// Adds the current values of the counters.
    pub fn read(&mut self, counters: &Counters) {
        for (sum, counter) in self.errors.iter_mut().zip(&counters.errors) {
            *sum += counter.load(Acquire);
        }
        self.slow += counters.slow.load(Acquire);
        for (sum, counter) in self.durations.iter_mut().zip(&counters.durations) {
            *sum += counter.load(Acquire);
        }
        self.empty += counters.empty.load(Relaxed);
        self.rows += counters.rows.load(Relaxed);
        self.total += counters.total.load(Relaxed);
        self.longest = self.longest.max(counters.longest.load(Relaxed));
        self.shortest = self.shortest.max(counters.shortest.load(Relaxed));
        self.cache_hits += counters.cache_hits.load(Relaxed);
        self.cache_misses += counters.cache_misses.load(Relaxed);
        self.reset = self.reset.max(counters.reset.load(Relaxed));
    }

    /// Adds the figures of another function.
    pub fn merge(&mut self, other: &Totals) {
        for (sum, n) in self.durations.iter_mut().zip(other.durations) {
            *sum += n;
        }
        for (sum, n) in self.errors.iter_mut().zip(other.errors) {
            *sum += n;
        }
        self.slow += other.slow;
        self.empty += other.empty;
        self.rows += other.rows;
        self.total += other.total;
        self.longest = self.longest.max(other.longest);
        self.shortest = self.shortest.max(other.shortest);
        self.cache_hits += other.cache_hits;
        self.cache_misses += other.cache_misses;
        self.reset = self.reset.max(other.reset);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(nanos: u64, error: Option<ErrorKind>) -> CallMeasurement {
        CallMeasurement {
            nanos,
            rows: 3,
            error,
            slow: nanos > 1_000_000,
            cache_hits: 1,
            cache_misses: 0,
        }
    }

    #[test]
    fn what_was_added_is_read() {
        let counters = Counters::new();
        for nanos in [20_000, 5_000, 2_000_000] {
            counters.add(&call(nanos, None));
        }
        counters.add(&call(30_000, Some(ErrorKind::NotFound)));
        let mut counted = Totals::NOTHING;
        counted.read(&counters);
        assert_eq!(counted.calls(), 4);
        assert_eq!(counted.all_errors(), 1);
        assert_eq!((counted.slow, counted.rows, counted.cache_hits), (1, 12, 4));
        assert_eq!(counted.total, 2_055_000);
        assert_eq!(counted.shortest(), Some(5_000));
        assert_eq!(counted.longest(), Some(2_000_000));
        counters.reset(7);
        let mut counted = Totals::NOTHING;
        counted.read(&counters);
        assert_eq!(
            (counted.calls(), counted.longest(), counted.reset),
            (0, None, 7)
        );
        // A call that ended during the reset has lost its extremes.
        counters.durations[bucket_of(20_000)].fetch_add(1, Relaxed);
        let mut counted = Totals::NOTHING;
        counted.read(&counters);
        let (least, most) = (
            counted.shortest().unwrap_or(0),
            counted.longest().unwrap_or(0),
        );
        assert!((18_000..=20_000).contains(&least) && (20_000..22_000).contains(&most));
        assert!(counted
            .percentile(0.5)
            .is_some_and(|p| least <= p && p <= most));
    }

    #[test]
    fn no_call_is_lost_among_threads_and_errors_never_exceed_calls() {
        let counters = Counters::new();
        std::thread::scope(|scope| {
            let writers: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        for nanos in 0..20_000 {
                            counters.add(&call(nanos * 1_000, Some(ErrorKind::Other)));
                        }
                    })
                })
                .collect();
            let mut before = Totals::NOTHING;
            while !writers.iter().all(|writer| writer.is_finished()) {
                let mut now = Totals::NOTHING;
                now.read(&counters);
                assert!(now.all_errors() <= now.calls());
                assert!(before.calls() <= now.calls() && before.total <= now.total);
                before = now;
            }
        });
        let mut counted = Totals::NOTHING;
        counted.read(&counters);
        assert_eq!((counted.calls(), counted.all_errors()), (80_000, 80_000));
        assert_eq!(counted.longest(), Some(19_999_000));
        assert_eq!(counted.shortest(), Some(0));
    }
}
