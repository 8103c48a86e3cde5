//! The model: a discrete-event simulation of services, their heartbeats and the picks that place
//! jobs on them.
//!
//! Jobs arrive in a Poisson process, and a pick places each of them at once. A service runs as many
//! jobs at a time as it has slots; the others wait in its queue, first come, first served. Every
//! heartbeat interval a service measures the cores in use, and after a delay picks see the figure.
//! A pick also sees the picks since the heartbeat that it sees, and the rate of the fleet's picks.
//!
//! The numbers that decide on jobs, heartbeats and outages come from a generator of their own and
//! are drawn in an order that no policy changes, so that all policies place the same jobs (common
//! random numbers).

use crate::cases::{Case, Outage};
use crate::events::FutureEvents;
use crate::placement_rule::{decayed, Candidate, DECAY};
use crate::policies::{Policy, View};
use crate::random::{exponential, log_normal};
use crate::service::{Job, Service, State};
use fastrand::Rng;

/// Age of the last heartbeat above which a service is not eligible.
const MAX_AGE: f64 = 120.0;

/// What a run measured.
pub struct Outcome {
    /// 99th percentile of the waits in the queues, in mean job durations.
    pub p99: f64,
    /// Picks of services while they are silent, in shares by weight; not a number if none was.
    pub silent: f64,
    /// For each service that returned: its part of the next 10 N picks, in shares by weight.
    pub recoveries: Vec<f64>,
}

/// Simulates one run. It ends when the last job has left its queue.
pub fn simulate(case: &Case, policy: &Policy, seed: u64) -> Outcome {
    let mut run = Run::new(case, policy, seed);
    while run.arrivals < case.jobs || run.pending > 0 {
        let Some((now, event)) = run.events.next() else {
            break;
        };
        run.now = now;
        run.handle(event);
    }
    run.waits.sort_unstable_by(f64::total_cmp);
    let p99 = run.waits.get(run.waits.len() * 99 / 100);
    Outcome {
        p99: p99.map_or(f64::NAN, |wait| wait / case.duration),
        silent: run.silent.ratio(),
        recoveries: run.recoveries,
    }
}

enum Event {
    Arrival,
    UnpickedArrival,
    /// A job reaches its service.
    Reach(Process, Job),
    /// A job of that cost ends.
    Finish(Process, f64),
    /// A service measures the cores in use.
    Measure(usize),
    /// Picks see that measurement from now on.
    Heartbeat(Process, f64),
    Outage(usize),
    Return(usize),
}

/// A service's process: the position of the service, and its incarnation.
#[derive(Clone, Copy)]
struct Process {
    service: usize,
    incarnation: u32,
}

/// Picks of a service among others, and how many were its share.
#[derive(Default)]
struct Share {
    picks: f64,
    expected: f64,
}

impl Share {
    fn count(&mut self, picked: bool, share: f64) {
        self.picks += f64::from(u8::from(picked));
        self.expected += share;
    }

    fn ratio(&self) -> f64 {
        self.picks / self.expected
    }
}

/// The recovery of a service that returned, while its share is counted.
struct Recovery {
    service: usize,
    picks_left: usize,
    share: Share,
}

struct Run<'a> {
    case: &'a Case,
    policy: &'a Policy,
    /// Draws what no policy changes.
    world: Rng,
    /// Draws for the policy.
    choices: Rng,
    now: f64,
    events: FutureEvents<Event>,
    services: Vec<Service>,
    /// Mean number of arrivals in a second.
    arrival_rate: f64,
    arrivals: usize,
    /// The fleet's picks as a decayed count, and its time.
    fleet: (f64, f64),
    view: View,
    /// The services in the view.
    eligible: Vec<usize>,
    waits: Vec<f64>,
    /// Measured jobs that have not left their queue.
    pending: usize,
    silent: Share,
    recovery: Option<Recovery>,
    recoveries: Vec<f64>,
}

impl<'a> Run<'a> {
    fn new(case: &'a Case, policy: &'a Policy, seed: u64) -> Self {
        let slots = case.slots.iter().cycle().take(case.services);
        let services: Vec<Service> = slots
            .map(|&slots| Service::new(slots, if case.weighted { slots as f64 } else { 1.0 }))
            .collect();
        let picked_jobs = case.utilization * slots_of(&services) / case.duration;
        let mut run = Run {
            case,
            policy,
            world: Rng::with_seed(seed),
            choices: Rng::with_seed(!seed),
            now: 0.0,
            events: FutureEvents::new(),
            services,
            arrival_rate: picked_jobs / (1.0 - case.phantoms) / case.burst as f64,
            arrivals: 0,
            fleet: (0.0, 0.0),
            view: View {
                max_age: MAX_AGE,
                ..View::default()
            },
            eligible: Vec::new(),
            waits: Vec::new(),
            pending: 0,
            silent: Share::default(),
            recovery: None,
            recoveries: Vec::new(),
        };
        for i in 0..case.services {
            let part = if case.synchronous {
                1.0
            } else {
                run.world.f64()
            };
            run.events
                .schedule(part * case.heartbeat, Event::Measure(i));
        }
        run.events.schedule(0.0, Event::Arrival);
        if case.unpicked > 0.0 {
            run.events.schedule(0.0, Event::UnpickedArrival);
        }
        if case.outage != Outage::Never {
            run.schedule(3.0 * case.heartbeat, Event::Outage(0));
        }
        run
    }

    fn schedule(&mut self, after: f64, event: Event) {
        self.events.schedule(self.now + after, event);
    }

    fn handle(&mut self, event: Event) {
        let (now, window) = (self.now, self.case.window);
        match event {
            Event::Arrival => self.arrive(),
            Event::UnpickedArrival => self.arrive_unpicked(),
            Event::Reach(process, job) if self.is_running(process) => {
                let job = Job {
                    arrived: now,
                    ..job
                };
                let started = self.services[process.service].take(job, now, window);
                self.start(process, started);
            }
            Event::Reach(_, job) => self.pending -= usize::from(job.measured),
            Event::Finish(process, cost) if self.is_running(process) => {
                let started = self.services[process.service].finish(cost, now, window);
                self.start(process, started);
            }
            Event::Measure(service) => self.measure(service),
            Event::Heartbeat(process, cpu) if self.is_running(process) => {
                self.services[process.service].hear(cpu, now);
            }
            Event::Finish(..) | Event::Heartbeat(..) => {}
            Event::Outage(service) => self.stop(service),
            Event::Return(service) => self.restart(service),
        }
    }

    fn process(&self, service: usize) -> Process {
        let incarnation = self.services[service].incarnation;
        Process {
            service,
            incarnation,
        }
    }

    fn is_running(&self, process: Process) -> bool {
        self.services[process.service].incarnation == process.incarnation
    }

    /// Places the jobs of an arrival and schedules the next one.
    fn arrive(&mut self) {
        for _ in 0..self.case.burst {
            self.arrivals += 1;
            self.place();
        }
        if self.arrivals >= self.case.jobs {
            return;
        }
        let mut next = self.now + exponential(&mut self.world, 1.0 / self.arrival_rate);
        let phase = self.case.phase;
        if phase > 0.0 && (next / phase) as u64 % 2 == 1 {
            let start_of_phase = (next / phase).ceil() * phase;
            next = start_of_phase + exponential(&mut self.world, 1.0 / self.arrival_rate);
        }
        self.events.schedule(next, Event::Arrival);
    }

    /// Picks a service and sends the job to it. Without an eligible service there is no job.
    fn place(&mut self) {
        let job = Job {
            measured: self.arrivals > self.case.jobs / 5,
            ..self.draw_job()
        };
        let phantom = self.world.f64() < self.case.phantoms;
        let transit = exponential(&mut self.world, self.case.transit);
        self.look();
        let Some(chosen) = (self.policy.choose)(&self.view, &mut self.choices) else {
            return;
        };
        let chosen = self.eligible[chosen];
        self.count(chosen, job.measured);
        let process = self.process(chosen);
        let service = &mut self.services[chosen];
        if phantom || service.state == State::Silent {
            return;
        }
        service.unfinished += 1;
        self.pending += usize::from(job.measured);
        self.schedule(transit, Event::Reach(process, job));
    }

    /// Draws a job, of which the wait is not measured.
    fn draw_job(&mut self) -> Job {
        let Case {
            duration, spread, ..
        } = *self.case;
        Job {
            duration: if spread > 0.0 {
                log_normal(&mut self.world, duration, spread)
            } else {
                exponential(&mut self.world, duration)
            },
            cost: log_normal(&mut self.world, 1.0, self.case.cost_spread),
            measured: false,
            arrived: self.now,
        }
    }

    /// Fills the view with what a pick sees now.
    fn look(&mut self) {
        let view = &mut self.view;
        view.candidates.clear();
        view.turns.clear();
        view.unfinished.clear();
        self.eligible.clear();
        for (i, service) in self.services.iter().enumerate() {
            let age = self.now - service.heard;
            if service.state == State::Down || age > MAX_AGE {
                continue;
            }
            self.eligible.push(i);
            view.candidates.push(Candidate {
                cpu: Some(service.cpu),
                weight: service.weight,
                age,
                picks: service.picks,
            });
            view.turns.push(service.turns);
            view.unfinished.push(service.unfinished as f64);
        }
        let (count, time) = self.fleet;
        view.rate = decayed(count, self.now - time) / DECAY;
    }

    /// Counts a pick: for those that follow, and for the outcome if it is measured.
    fn count(&mut self, chosen: usize, measured: bool) {
        let service = &mut self.services[chosen];
        service.picks += 1;
        service.turns += 1.0 / service.weight;
        let (count, time) = self.fleet;
        self.fleet = (decayed(count, self.now - time) + 1.0, self.now);
        if !measured || self.case.outage == Outage::Never {
            return;
        }
        let all: f64 = self.view.candidates.iter().map(|c| c.weight).sum();
        for &i in &self.eligible {
            if self.services[i].state == State::Silent {
                self.silent
                    .count(i == chosen, self.services[i].weight / all);
            }
        }
        if let Some(recovery) = &mut self.recovery {
            let i = recovery.service;
            recovery
                .share
                .count(i == chosen, self.services[i].weight / all);
            recovery.picks_left -= 1;
            if recovery.picks_left == 0 {
                self.recoveries.push(recovery.share.ratio());
                self.recovery = None;
            }
        }
    }

    /// Places a job without a pick, on the first third of the services.
    fn arrive_unpicked(&mut self) {
        let third = self.case.services / 3;
        let job = self.draw_job();
        let service = self.world.usize(0..third);
        self.services[service].unfinished += 1;
        self.schedule(0.0, Event::Reach(self.process(service), job));
        let rate = self.case.unpicked * slots_of(&self.services[..third]) / self.case.duration;
        let next = exponential(&mut self.world, 1.0 / rate);
        self.schedule(next, Event::UnpickedArrival);
    }

    /// Records the wait of a job that a service has started, and schedules its end.
    fn start(&mut self, process: Process, started: Option<Job>) {
        let Some(job) = started else {
            return;
        };
        if job.measured {
            self.waits.push(self.now - job.arrived);
            self.pending -= 1;
        }
        self.schedule(job.duration, Event::Finish(process, job.cost));
    }

    /// Measures the cores in use and sends the heartbeat.
    fn measure(&mut self, service: usize) {
        let mut next = self.case.heartbeat;
        if !self.case.synchronous {
            next *= 0.98 + 0.04 * self.world.f64();
        }
        self.schedule(next, Event::Measure(service));
        if self.services[service].state == State::Up {
            let cores = self.services[service].measure(self.now, self.case.window);
            let heartbeat = Event::Heartbeat(self.process(service), cores * self.case.unit);
            self.schedule(self.case.delay, heartbeat);
        }
    }

    /// Begins the outage of a service.
    fn stop(&mut self, service: usize) {
        let (state, duration) = if self.case.outage == Outage::Silent {
            (State::Silent, MAX_AGE + 30.0)
        } else {
            (State::Down, 2.0 * self.case.heartbeat)
        };
        let lost = self.services[service].stop(state);
        self.pending -= lost.iter().filter(|job| job.measured).count();
        self.schedule(duration, Event::Return(service));
    }

    /// Ends the outage of a service, which registers without load.
    fn restart(&mut self, service: usize) {
        let others = self
            .services
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != service);
        let turns = others
            .map(|(_, other)| other.turns)
            .fold(f64::INFINITY, f64::min);
        let returning = &mut self.services[service];
        returning.state = State::Up;
        returning.turns = turns;
        returning.hear(0.0, self.now);
        self.recovery = Some(Recovery {
            service,
            picks_left: 10 * self.case.services,
            share: Share::default(),
        });
        let next = (service + 1) % self.case.services;
        self.schedule(3.0 * self.case.heartbeat, Event::Outage(next));
    }
}

/// Returns the number of slots of all these services.
fn slots_of(services: &[Service]) -> f64 {
    services.iter().map(|service| service.slots as f64).sum()
}
