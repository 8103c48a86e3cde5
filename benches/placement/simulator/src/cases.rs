//! The cases that are simulated.

/// The figures of a case. Times are in seconds.
#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    /// What differs from `BASE`.
    pub about: &'static str,
    /// Services; number i has `slots[i % slots.len()]` job slots.
    pub services: usize,
    pub slots: &'static [usize],
    /// Whether the weight of a service is its number of slots; else it is 1.
    pub weighted: bool,
    /// Share of the slots that the picked jobs need.
    pub utilization: f64,
    /// Jobs to pick for; the first fifth is a warm-up and not measured.
    pub jobs: usize,
    /// Mean duration of a job.
    pub duration: f64,
    /// Standard deviation of the logarithm of the durations, which are then log-normal; with 0
    /// they are exponential.
    pub spread: f64,
    /// Mean time between a pick and the job's arrival at the service.
    pub transit: f64,
    /// Jobs that arrive at the same time.
    pub burst: usize,
    /// Jobs arrive for so long, then for as long none; 0: always.
    pub phase: f64,
    /// Share of the picks that no job follows.
    pub phantoms: f64,
    /// Share of the slots of the first third of the services that is needed by jobs which nobody
    /// picked for.
    pub unpicked: f64,
    /// Standard deviation of the logarithm of the cores that a job needs; the mean is 1.
    pub cost_spread: f64,
    /// Factor of the reported cpu.
    pub unit: f64,
    /// Time between two heartbeats of a service; varies by 2 % unless they are synchronous.
    pub heartbeat: f64,
    /// Whether all services measure at the same time.
    pub synchronous: bool,
    /// Time between the measurement and the moment from which picks see it.
    pub delay: f64,
    /// Time over which the measured cpu is averaged.
    pub window: f64,
    pub outage: Outage,
}

/// What happens to the services in turn, three heartbeat intervals after the last one returned. The
/// jobs of that service are lost.
#[derive(Clone, Copy, PartialEq)]
pub enum Outage {
    Never,
    /// The service is stopped, so it isn't eligible, and returns after two heartbeat intervals.
    Stopped,
    /// The service sends no heartbeats and loses its jobs, but is eligible until its last heartbeat
    /// is older than max_age. It returns half a minute later.
    Silent,
}

const BASE: Case = Case {
    name: "S = 1 s",
    about: "10 services of 8 slots, 70 % busy, heartbeats every 10 s, seen after 0.1 s",
    services: 10,
    slots: &[8],
    weighted: false,
    utilization: 0.7,
    jobs: 60_000,
    duration: 1.0,
    spread: 0.0,
    transit: 0.01,
    burst: 1,
    phase: 0.0,
    phantoms: 0.0,
    unpicked: 0.0,
    cost_spread: 0.0,
    unit: 1.0,
    heartbeat: 10.0,
    synchronous: false,
    delay: 0.1,
    window: 0.0,
    outage: Outage::Never,
};

/// `BASE` with longer jobs.
const LONGER: Case = Case {
    duration: 5.0,
    ..BASE
};

const UNPICKED: Case = Case {
    name: "unpicked load",
    about: "S = 5 s; 50 % busy; jobs that nobody picked for need 40 % of the slots of a third",
    utilization: 0.5,
    unpicked: 0.4,
    ..LONGER
};

const UNEQUAL: Case = Case {
    services: 12,
    slots: &[2, 4, 8, 16],
    ..LONGER
};

pub const CASES: [Case; 18] = [
    Case {
        name: "S = 20 ms",
        about: "jobs of 20 ms on services of 4 slots",
        slots: &[4],
        jobs: 200_000,
        duration: 0.02,
        transit: 0.001,
        ..BASE
    },
    BASE,
    Case {
        name: "S = 60 s, heavy-tailed",
        about: "log-normal durations, sigma 1.5",
        jobs: 30_000,
        duration: 60.0,
        spread: 1.5,
        ..BASE
    },
    Case {
        name: "synchronous heartbeats",
        about: "S = 1 s; all services measure at the same time",
        synchronous: true,
        ..BASE
    },
    Case {
        name: "k8s 15/5",
        about: "S = 1 s; cpu averaged over 15 s and seen after 5 s, as by Kubernetes' metrics",
        window: 15.0,
        delay: 5.0,
        ..BASE
    },
    Case {
        name: "H = 30 s",
        about: "S = 5 s; heartbeats every 30 s",
        heartbeat: 30.0,
        ..LONGER
    },
    Case {
        name: "40 % phantom picks",
        about: "S = 5 s; no job follows 40 % of the picks",
        phantoms: 0.4,
        ..LONGER
    },
    Case {
        name: "uneven cost",
        about: "S = 5 s; the cores of a job are log-normal, sigma 1",
        cost_spread: 1.0,
        ..LONGER
    },
    UNPICKED,
    Case {
        name: "unpicked load, cpu × 0.001",
        about: "the same in another unit of cpu: the same figures are wanted",
        unit: 0.001,
        ..UNPICKED
    },
    Case {
        name: "unpicked load, cpu × 1000",
        about: "as above",
        unit: 1000.0,
        ..UNPICKED
    },
    Case {
        name: "weights 8:1",
        about: "S = 5 s; 12 services of 2, 4, 8 and 16 slots, which are their weights",
        weighted: true,
        ..UNEQUAL
    },
    Case {
        name: "unequal, no weights",
        about: "the same services without weights, 50 % busy",
        utilization: 0.5,
        ..UNEQUAL
    },
    Case {
        name: "churn",
        about: "S = 5 s; the services are stopped in turn, 20 s each, with 30 s between",
        outage: Outage::Stopped,
        ..LONGER
    },
    Case {
        name: "silent service",
        about: "S = 5 s; 60 % busy; the services fall silent in turn",
        utilization: 0.6,
        outage: Outage::Silent,
        ..LONGER
    },
    Case {
        name: "N = 100",
        about: "S = 5 s; 100 services",
        services: 100,
        jobs: 100_000,
        ..LONGER
    },
    Case {
        name: "on/off",
        about: "S = 5 s; jobs arrive for 60 s, then none for 60 s",
        phase: 60.0,
        ..LONGER
    },
    Case {
        name: "bursts of 64",
        about: "S = 5 s; 60 % busy, jobs arrive by 64 at a time",
        utilization: 0.6,
        burst: 64,
        ..LONGER
    },
];
