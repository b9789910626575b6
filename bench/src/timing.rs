//! How long does a call take, most of the time and at its slowest?

use std::time::Instant;

use serde_json::json;

use crate::Outcome;

/// How long the runs of one call took.
#[derive(Debug, Clone)]
pub struct Figures(Vec<f64>);

impl Figures {
    /// Runs a call so many times, after one that is not counted; what each run needs is made ready before, unmeasured.
    pub fn of<R, T>(
        runs: usize,
        mut ready: impl FnMut() -> Outcome<R>,
        mut call: impl FnMut(&mut R) -> Outcome<T>,
    ) -> Outcome<Self> {
        let mut times = Vec::with_capacity(runs);
        for run in 0..=runs {
            let mut given = ready()?;
            let began = Instant::now();
            let answer = call(&mut given)?;
            let took = began.elapsed();
            // What a call gave is cleared away outside of its time.
            drop(answer);
            if run > 0 {
                times.push(took.as_secs_f64() * 1e6);
            }
        }
        Ok(times.into())
    }

    /// The same of a call that needs nothing.
    pub fn plain<T>(runs: usize, mut call: impl FnMut() -> Outcome<T>) -> Outcome<Self> {
        Self::of(runs, || Ok(()), |()| call())
    }

    /// In microseconds, the time that so many hundredths of the runs did not exceed.
    #[must_use]
    pub fn percentile(&self, hundredths: usize) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get(last * hundredths / 100).copied().unwrap_or_default()
    }
}

impl From<Vec<f64>> for Figures {
    /// Of times in microseconds, in whatever order.
    fn from(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }
}

/// One line of what was measured.
#[derive(Debug)]
pub struct Row<'a> {
    /// Through what: `rust`, `kotlin`, `swift`, `python`; or what stands beside it.
    pub side: &'a str,
    /// Which call.
    pub what: &'a str,
    /// How many years of history there were; none where that makes no difference.
    pub years: Option<u32>,
}

impl Row<'_> {
    /// Prints it with its times, as `cargo xtask bench` reads it.
    pub fn print(&self, figures: &Figures) {
        let line = json!({
            "side": self.side, "what": self.what, "years": self.years, "runs": figures.0.len(),
            "p50": figures.percentile(50), "p99": figures.percentile(99),
        });
        println!("{line}");
    }

    /// The same of a size, in bytes.
    pub fn print_bytes(&self, bytes: u64) {
        println!("{}", json!({ "side": self.side, "what": self.what, "years": self.years, "bytes": bytes }));
    }
}
