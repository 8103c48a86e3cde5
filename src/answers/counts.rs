//! How many services each task of a page has, and how many of them are healthy and fresh: the rule of
//! `sql/queries/service_counts.sql`, over services that are kept.

use crate::kept::Id;
use std::collections::HashMap;

/// What is kept of a service.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service {
    pub id: Id,
    pub task: Id,
    pub healthy: bool,
    /// Postgres's time stamp.
    pub checked: Option<i64>,
}

/// The services of the tasks of a page.
#[derive(Debug)]
pub struct Services {
    /// The place of each task on the page, and how many places there are.
    rows: HashMap<Id, usize>,
    places: usize,
    services: HashMap<Id, Counted>,
    /// The times between which the counts that were last given hold: from the one, before the other.
    holds: (i64, i64),
}

#[derive(Debug, Clone, Copy)]
struct Counted {
    row: usize,
    /// When it was checked, if it is healthy.
    fresh: Option<i64>,
}

impl Services {
    /// Of a page with these tasks, as they were read.
    pub fn new(tasks: &[Id], services: &[Service]) -> Self {
        let rows = tasks.iter().enumerate().map(|(row, task)| (*task, row));
        let mut kept = Services {
            rows: rows.collect(),
            places: tasks.len(),
            services: HashMap::with_capacity(services.len()),
            holds: (0, 0),
        };
        for service in services {
            kept.put(service);
        }
        kept
    }

    /// Adds a service, or puts it in the place of what was known of it.
    pub fn put(&mut self, service: &Service) {
        self.holds = (0, 0);
        match self.rows.get(&service.task) {
            None => {
                self.services.remove(&service.id);
            }
            Some(row) => {
                let counted = Counted {
                    row: *row,
                    fresh: service.checked.filter(|_| service.healthy),
                };
                self.services.insert(service.id, counted);
            }
        }
    }

    pub fn remove(&mut self, id: &Id) {
        self.holds = (0, 0);
        self.services.remove(id);
    }

    /// For each task all its services, and those that are healthy and were checked within `age` of
    /// now. None: as they were given before.
    pub fn counts(&mut self, now: i64, age: i64) -> Option<Vec<[i64; 2]>> {
        if self.holds.0 <= now && now < self.holds.1 {
            return None;
        }
        let mut counts = vec![[0, 0]; self.places];
        let mut until = i64::MAX;
        for service in self.services.values() {
            let count = &mut counts[service.row];
            count[0] += 1;
            let Some(checked) = service.fresh else {
                continue;
            };
            if checked > now.saturating_add(age) {
                // Of the future, as another server's clock may say.
                until = until.min(checked.saturating_sub(age));
            } else if checked > now.saturating_sub(age) {
                count[1] += 1;
                until = until.min(checked.saturating_add(age));
            }
        }
        self.holds = (now, until);
        Some(counts)
    }

    /// Bytes.
    pub fn size(&self) -> usize {
        2 * (self.rows.capacity() * size_of::<(Id, usize)>()
            + self.services.capacity() * size_of::<(Id, Counted)>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGE: i64 = 120;

    fn service(id: u8, task: u8, healthy: bool, checked: Option<i64>) -> Service {
        Service {
            id: [id; 16],
            task: [task; 16],
            healthy,
            checked,
        }
    }

    /// As the query has it.
    fn counted(services: &[Service], tasks: &[Id], now: i64) -> Vec<[i64; 2]> {
        let fresh = |service: &&Service| {
            let checked = service.checked.filter(|_| service.healthy);
            checked.is_some_and(|checked| checked > now - AGE && checked <= now + AGE)
        };
        tasks
            .iter()
            .map(|task| {
                let of_task: Vec<&Service> = services.iter().filter(|s| s.task == *task).collect();
                let fresh = of_task.iter().copied().filter(fresh).count();
                [of_task.len() as i64, fresh as i64]
            })
            .collect()
    }

    #[test]
    fn counts_hold_until_a_service_is_no_longer_fresh_or_becomes_so() {
        let tasks = [[1; 16], [2; 16], [3; 16]];
        let services = [
            service(1, 1, true, Some(1_000)),
            service(2, 1, true, None),
            service(3, 1, false, Some(1_000)),
            service(4, 2, true, Some(1_300)),
            service(5, 2, true, Some(1_050)),
            service(6, 9, true, Some(1_000)),
        ];
        let mut kept = Services::new(&tasks, &services);
        let mut given = Vec::new();
        let mut computed = 0;
        for now in 800..1_500 {
            if let Some(counts) = kept.counts(now, AGE) {
                given = counts;
                computed += 1;
            }
            assert_eq!(given, counted(&services, &tasks, now), "at {now}");
        }
        // At first and at each of the six borders.
        assert_eq!(computed, 7);
        assert_eq!(kept.counts(900, AGE), Some(counted(&services, &tasks, 900)));
    }

    #[test]
    fn services_come_change_move_and_go() {
        let tasks = [[1; 16], [2; 16]];
        let mut kept = Services::new(&tasks, &[]);
        assert_eq!(kept.counts(0, AGE), Some(vec![[0, 0], [0, 0]]));
        assert_eq!(kept.counts(1, AGE), None);
        kept.put(&service(1, 1, true, Some(0)));
        kept.put(&service(2, 1, true, Some(0)));
        assert_eq!(kept.counts(1, AGE), Some(vec![[2, 2], [0, 0]]));
        kept.put(&service(1, 2, false, Some(0)));
        assert_eq!(kept.counts(1, AGE), Some(vec![[1, 1], [1, 0]]));
        kept.put(&service(1, 7, true, Some(0)));
        kept.remove(&[2; 16]);
        kept.remove(&[8; 16]);
        assert_eq!(kept.counts(1, AGE), Some(vec![[0, 0], [0, 0]]));
    }
}
