//! Is nothing lost that was acknowledged? The program of `tests/faults`, which kills processes and breaks disks.

use crate::failure::Outcome;
use crate::project::Project;
use crate::run;

/// Each flag that it takes, always with a value.
pub(crate) const FLAGS: [&str; 7] = ["--kills", "--every", "--seed", "--seconds", "--story", "--how", "--at"];

/// In each change: 200 processes are killed, each 25th call fails in each way, and processes write at once for five seconds.
pub(crate) const USUAL: [&str; 6] = ["--kills", "200", "--every", "25", "--seconds", "5"];

/// Before a release: 10,000 processes, every call, a minute.
pub(crate) const FULL: [&str; 6] = ["--kills", "10000", "--every", "1", "--seconds", "60"];

/// Runs it.
pub(crate) fn run(project: &Project, args: &[&str]) -> Outcome {
    run::live(run::ours(project, "faults")?.arg("run").args(args))
}
