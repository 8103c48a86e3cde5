//! Draws from distributions.

use fastrand::Rng;

pub fn exponential(random: &mut Rng, mean: f64) -> f64 {
    -mean * (1.0 - random.f64()).ln()
}

/// Draws from a log-normal distribution; `sigma` is the standard deviation of the logarithm.
pub fn log_normal(random: &mut Rng, mean: f64, sigma: f64) -> f64 {
    // Box-Muller transform.
    let (radius, angle) = (exponential(random, 2.0).sqrt(), random.f64());
    let normal = radius * (std::f64::consts::TAU * angle).cos();
    mean * (sigma * normal - sigma * sigma / 2.0).exp()
}
