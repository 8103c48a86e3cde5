//! A fleet as it is kept: the services of a task that are healthy, by load, and the rule by which
//! one is picked. The rule is that of `sql/queries/pick_healthy_service.sql`.

use std::collections::HashMap;

/// What is kept of every service.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service {
    pub id: [u8; 16],
    /// NULL when it is no usable number.
    pub load: Option<f64>,
    /// Postgres's time stamp.
    pub checked: Option<i64>,
}

/// The services of a task, each with what is to be shown of it, `S`, once it was picked.
#[derive(Debug)]
pub struct Fleet<S> {
    numbers: HashMap<[u8; 16], usize>,
    ids: Vec<[u8; 16]>,
    loads: Vec<u64>,
    checked: Vec<i64>,
    shown: Vec<Option<S>>,
}

/// Never within any age: neither is a service that was never checked.
const NEVER: i64 = i64::MIN;

impl<S> Fleet<S> {
    pub fn new(services: &[Service]) -> Self {
        let mut fleet = Fleet {
            numbers: HashMap::with_capacity(services.len()),
            ids: Vec::with_capacity(services.len()),
            loads: Vec::with_capacity(services.len()),
            checked: Vec::with_capacity(services.len()),
            shown: Vec::with_capacity(services.len()),
        };
        for service in services {
            fleet.put(*service, None);
        }
        fleet
    }

    /// Adds a service, or puts it in the place of what was known of it; returns what was shown of it.
    pub fn put(&mut self, service: Service, shown: Option<S>) -> Option<S> {
        let load = order_of(service.load);
        let checked = service.checked.unwrap_or(NEVER);
        let end = self.ids.len();
        match *self.numbers.entry(service.id).or_insert(end) {
            number if number < end => {
                self.loads[number] = load;
                self.checked[number] = checked;
                std::mem::replace(&mut self.shown[number], shown)
            }
            _ => {
                self.ids.push(service.id);
                self.loads.push(load);
                self.checked.push(checked);
                self.shown.push(shown);
                None
            }
        }
    }

    /// Removes a service; returns what was shown of it.
    pub fn remove(&mut self, id: &[u8; 16]) -> Option<S> {
        let number = self.numbers.remove(id)?;
        self.ids.swap_remove(number);
        self.loads.swap_remove(number);
        self.checked.swap_remove(number);
        let shown = self.shown.swap_remove(number);
        if let Some(moved) = self.ids.get(number) {
            self.numbers.insert(*moved, number);
        }
        shown
    }

    /// The lowest load among those checked after `from` and not after `until`; of several with it
    /// the one that `chance`, given how many they are, says.
    pub fn pick(&self, from: i64, until: i64, chance: impl Fn(usize) -> usize) -> Option<usize> {
        let eligible = |checked: i64| checked > from && checked <= until;
        let (mut lowest, mut first, mut equals) = (u64::MAX, 0, 0);
        for (number, (load, checked)) in self.loads.iter().zip(&self.checked).enumerate() {
            if *load <= lowest && eligible(*checked) {
                if *load < lowest || equals == 0 {
                    (lowest, first, equals) = (*load, number, 0);
                }
                equals += 1;
            }
        }
        match equals {
            0 => None,
            1 => Some(first),
            _ => (first..self.ids.len())
                .filter(|number| self.loads[*number] == lowest && eligible(self.checked[*number]))
                .nth(chance(equals)),
        }
    }

    pub fn id(&self, number: usize) -> [u8; 16] {
        self.ids[number]
    }

    /// When it was checked; those that are picked were.
    pub fn checked(&self, number: usize) -> i64 {
        self.checked[number]
    }

    pub fn shown(&self, number: usize) -> Option<&S> {
        self.shown[number].as_ref()
    }

    /// Whether a service is kept as just this.
    pub fn is_as(&self, number: usize, service: &Service) -> bool {
        self.ids[number] == service.id
            && self.loads[number] == order_of(service.load)
            && self.checked[number] == service.checked.unwrap_or(NEVER)
    }

    pub fn show(&mut self, number: usize, shown: S) {
        self.shown[number] = Some(shown);
    }

    /// Bytes, roughly, without what `shown` points to.
    pub fn size(&self) -> usize {
        const HASHED: usize = 2 * (size_of::<[u8; 16]>() + size_of::<usize>());
        self.ids.capacity()
            * (HASHED + size_of::<[u8; 16]>() + 2 * size_of::<u64>() + size_of::<Option<S>>())
    }
}

/// As Postgres orders doubles: NaN above all numbers, NULL last.
fn order_of(load: Option<f64>) -> u64 {
    match load {
        None => u64::MAX,
        Some(load) if load.is_nan() => u64::MAX - 1,
        Some(load) => {
            // Zero has one place whatever its sign.
            let bits = (load + 0.0).to_bits();
            if bits >> 63 == 0 {
                bits | 1 << 63
            } else {
                !bits
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(id: u8, load: Option<f64>, checked: Option<i64>) -> Service {
        Service {
            id: [id; 16],
            load,
            checked,
        }
    }

    fn picked(fleet: &Fleet<()>, from: i64, until: i64, chance: usize) -> Option<u8> {
        fleet
            .pick(from, until, |count| chance % count)
            .map(|number| fleet.id(number)[0])
    }

    #[test]
    fn loads_in_postgres_order() {
        let loads = [
            Some(f64::NEG_INFINITY),
            Some(-1.5),
            Some(-1.0),
            Some(0.0),
            Some(0.25),
            Some(1e300),
            Some(f64::INFINITY),
            Some(f64::NAN),
            None,
        ];
        assert!(loads
            .windows(2)
            .all(|two| order_of(two[0]) < order_of(two[1])));
        assert_eq!(order_of(Some(-0.0)), order_of(Some(0.0)));
        assert_eq!(order_of(Some(-f64::NAN)), order_of(Some(f64::NAN)));
    }

    #[test]
    fn the_lowest_that_was_checked_in_time() {
        let fleet = Fleet::new(&[
            service(1, Some(0.1), Some(10)),
            service(2, Some(0.3), Some(20)),
            service(3, Some(0.2), Some(30)),
            service(4, Some(0.0), None),
            service(5, None, Some(20)),
            service(6, Some(0.2), Some(i64::MAX)),
        ]);
        assert_eq!(picked(&fleet, 5, 40, 0), Some(1));
        assert_eq!(picked(&fleet, 10, 40, 0), Some(3));
        assert_eq!(picked(&fleet, 10, 29, 0), Some(2));
        assert_eq!(picked(&fleet, 30, 40, 0), None);
        assert_eq!(picked(&fleet, i64::MIN, i64::MIN, 0), None);
    }

    #[test]
    fn equals_by_chance() {
        let fleet = Fleet::new(&[
            service(1, Some(0.5), Some(10)),
            service(2, Some(0.2), Some(1)),
            service(3, Some(0.2), Some(10)),
            service(4, Some(0.2), Some(10)),
        ]);
        assert_eq!(
            [0, 1, 2].map(|chance| picked(&fleet, 5, 10, chance)),
            [Some(3), Some(4), Some(3)]
        );
        let unknown = Fleet::new(&[service(1, None, Some(1)), service(2, None, Some(1))]);
        assert_eq!(
            [0, 1].map(|chance| picked(&unknown, 0, 1, chance)),
            [Some(1), Some(2)]
        );
    }

    #[test]
    fn services_come_change_and_go() {
        let mut fleet: Fleet<u8> = Fleet::new(&[]);
        for id in 1..=5 {
            fleet.put(service(id, Some(f64::from(id)), Some(1)), Some(id));
        }
        fleet.remove(&[1; 16]);
        fleet.remove(&[9; 16]);
        fleet.put(service(4, Some(0.5), Some(1)), None);
        assert_eq!(fleet.ids.len(), 4);
        let number = fleet.pick(0, 1, |_| 0);
        assert_eq!(number.map(|number| fleet.id(number)[0]), Some(4));
        assert_eq!(number.and_then(|number| fleet.shown(number)), None);
        fleet.remove(&[4; 16]);
        let number = fleet.pick(0, 1, |_| 0);
        assert_eq!(number.and_then(|number| fleet.shown(number)), Some(&2));
        for id in [2, 3, 5] {
            fleet.remove(&[id; 16]);
        }
        assert_eq!((fleet.ids.len(), fleet.pick(0, 1, |_| 0)), (0, None));
    }
}
