//! A service: its job slots, its queue and its measurement of the cores in use.

use std::collections::VecDeque;

#[derive(Clone, Copy)]
pub struct Job {
    pub duration: f64,
    /// Cores in use while it runs.
    pub cost: f64,
    /// Whether its wait is measured.
    pub measured: bool,
    /// When it arrived at its service.
    pub arrived: f64,
}

#[derive(Clone, Copy, PartialEq)]
pub enum State {
    Up,
    /// Sends no heartbeats and loses all jobs, but is not known to be down.
    Silent,
    Down,
}

pub struct Service {
    pub slots: usize,
    pub weight: f64,
    pub state: State,
    /// Number of outages. Events of an earlier incarnation concern nobody.
    pub incarnation: u32,
    /// Jobs in its slots.
    running: usize,
    queue: VecDeque<Job>,
    /// Jobs placed on it and not finished, with those on their way.
    pub unfinished: usize,
    usage: Usage,
    /// The last heartbeat that picks see: the time and the cpu in it.
    pub heard: f64,
    pub cpu: f64,
    /// Picks since then.
    pub picks: u32,
    /// All picks, divided by the weight.
    pub turns: f64,
}

impl Service {
    pub fn new(slots: usize, weight: f64) -> Self {
        Service {
            slots,
            weight,
            state: State::Up,
            incarnation: 0,
            running: 0,
            queue: VecDeque::new(),
            unfinished: 0,
            usage: Usage::default(),
            heard: 0.0,
            cpu: 0.0,
            picks: 0,
            turns: 0.0,
        }
    }

    /// Takes a job. Returns it if it starts at once.
    pub fn take(&mut self, job: Job, now: f64, window: f64) -> Option<Job> {
        if self.running == self.slots {
            self.queue.push_back(job);
            return None;
        }
        self.running += 1;
        self.usage.add(job.cost, now, window);
        Some(job)
    }

    /// Ends a job of that cost. Returns the job from the queue that starts in its place.
    pub fn finish(&mut self, cost: f64, now: f64, window: f64) -> Option<Job> {
        self.running -= 1;
        self.unfinished -= 1;
        self.usage.add(-cost, now, window);
        if self.running == 0 {
            // Rounding errors of the sum end here.
            self.usage.cores = 0.0;
        }
        let next = self.queue.pop_front()?;
        self.take(next, now, window)
    }

    /// Returns the cores in use, averaged over the window.
    pub fn measure(&mut self, now: f64, window: f64) -> f64 {
        self.usage.add(0.0, now, window);
        self.usage.average
    }

    /// Makes a heartbeat visible.
    pub fn hear(&mut self, cpu: f64, now: f64) {
        (self.cpu, self.heard, self.picks) = (cpu, now, 0);
    }

    /// Stops the process. Returns the jobs that waited; those and the running ones are lost.
    pub fn stop(&mut self, state: State) -> VecDeque<Job> {
        self.state = state;
        self.incarnation += 1;
        self.running = 0;
        self.unfinished = 0;
        self.usage = Usage::default();
        std::mem::take(&mut self.queue)
    }
}

/// The cores in use, and their average, weighted by a factor that decays to 1/e in a window.
#[derive(Default)]
struct Usage {
    cores: f64,
    average: f64,
    since: f64,
}

impl Usage {
    fn add(&mut self, cores: f64, now: f64, window: f64) {
        let decay = if window > 0.0 {
            (-(now - self.since) / window).exp()
        } else {
            0.0
        };
        self.average = decay * self.average + (1.0 - decay) * self.cores;
        self.cores += cores;
        self.since = now;
    }
}
