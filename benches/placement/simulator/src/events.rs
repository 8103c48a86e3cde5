//! The list of future events of a discrete-event simulation.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Events to come, each with its time. Events of the same time occur in the order in which they
/// were scheduled.
pub struct FutureEvents<E> {
    heap: BinaryHeap<Scheduled<E>>,
    scheduled: u64,
}

impl<E> FutureEvents<E> {
    pub fn new() -> Self {
        FutureEvents {
            heap: BinaryHeap::new(),
            scheduled: 0,
        }
    }

    pub fn schedule(&mut self, time: f64, event: E) {
        self.scheduled += 1;
        self.heap.push(Scheduled {
            time,
            number: self.scheduled,
            event,
        });
    }

    /// Removes the next event. Returns it with its time.
    pub fn next(&mut self) -> Option<(f64, E)> {
        self.heap.pop().map(|next| (next.time, next.event))
    }
}

struct Scheduled<E> {
    time: f64,
    number: u64,
    event: E,
}

/// Compares in reverse: the heap returns the greatest element, which has to be the earliest event.
impl<E> Ord for Scheduled<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = other.time.total_cmp(&self.time);
        order.then(other.number.cmp(&self.number))
    }
}

impl<E> PartialOrd for Scheduled<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> PartialEq for Scheduled<E> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<E> Eq for Scheduled<E> {}
