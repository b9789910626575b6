//! What must be on this machine before a step can run, and how does it get there?
//!
//! Everything that is missing is named once, with its size, before any of it is installed. A person is asked; a
//! machine without one (continuous integration, a container build) installs right away.

mod apt;
mod java;
mod tools;

use std::io::Write;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::pip::{self, Fetched};
use crate::project::Project;
use crate::{machine, run, swift};

use tools::Remedy;
pub(crate) use tools::{Need, java_home, later_java};

/// Something that is still missing, and what to do about it.
#[derive(Debug)]
pub(crate) struct Missing {
    need: Need,
    hint: String,
}

/// Installs what is missing of these where that is possible and wanted; returns what is missing still.
pub(crate) fn provide(project: &Project, needs: &[Need]) -> Vec<Missing> {
    let mut missing: Vec<Need> = Vec::new();
    for &need in needs {
        if !missing.contains(&need) && !need.is_met(project) {
            missing.push(need);
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let plan = Plan::of(&missing);
    if !plan.is_empty() && plan.is_wanted() {
        plan.carry_out(project);
        missing.retain(|need| !need.is_met(project));
    }
    missing.into_iter().map(|need| Missing { need, hint: hint(need) }).collect()
}

/// The same for a command that cannot do without: a failure that names everything.
pub(crate) fn demand(project: &Project, needs: &[Need]) -> Outcome {
    let missing = provide(project, needs);
    if missing.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = missing.iter().map(Missing::sentence).collect();
    Err(Failure::new(lines.join("\n       ")))
}

/// Why a step with these needs cannot run, if it cannot.
pub(crate) fn reason(missing: &[Missing], needs: &[Need]) -> Option<String> {
    let lacking: Vec<String> =
        missing.iter().filter(|one| needs.contains(&one.need)).map(Missing::sentence).collect();
    (!lacking.is_empty()).then(|| lacking.join("; "))
}

/// Whether all that a step with these needs lacks is what a machine may be without.
pub(crate) fn lacks_extras_alone(missing: &[Missing], needs: &[Need]) -> bool {
    missing.iter().filter(|one| needs.contains(&one.need)).all(|one| one.need.is_extra())
}

impl Missing {
    /// One that is told what to do.
    #[cfg(test)]
    pub(crate) fn made(need: Need, hint: &str) -> Self {
        Self { need, hint: hint.to_owned() }
    }

    fn sentence(&self) -> String {
        format!("needs {}: {}", self.need.what(), self.hint)
    }
}

/// What a person can do about a need on this machine, in one line.
fn hint(need: Need) -> String {
    match need.remedy() {
        Remedy::Rustup(component) => format!("rustup component add {component}"),
        Remedy::RustTargets(targets) => format!("rustup target add {}", targets.join(" ")),
        Remedy::SwiftRoot => swift::hint(),
        Remedy::Fetched(package) => package.hint(),
        Remedy::Packages { debian, .. } if machine::has_apt() => {
            let administrator = if machine::is_root() { "" } else { "sudo " };
            format!("{administrator}apt-get install {}", debian.join(" "))
        }
        Remedy::Hand { debian, .. } if machine::has_apt() => debian.to_owned(),
        Remedy::Packages { mac, .. } | Remedy::Hand { mac, .. } if cfg!(target_os = "macos") => {
            mac.to_owned()
        }
        Remedy::Packages { other, .. } | Remedy::Hand { other, .. } => other.to_owned(),
    }
}

/// What can be installed here, by this account.
#[derive(Debug, Default)]
struct Plan {
    packages: Vec<&'static str>,
    components: Vec<&'static str>,
    targets: Vec<&'static str>,
    swift_root: bool,
    fetched: Vec<&'static Fetched>,
}

impl Plan {
    fn of(missing: &[Need]) -> Self {
        let mut plan = Self::default();
        let may_use_apt = machine::has_apt() && machine::is_root();
        for need in missing {
            match need.remedy() {
                Remedy::Packages { debian, .. } if may_use_apt => plan.packages.extend(debian),
                // Two needs may be met by one.
                Remedy::Rustup(component)
                    if run::on_path("rustup").is_some() && !plan.components.contains(&component) =>
                {
                    plan.components.push(component);
                }
                Remedy::RustTargets(targets) if run::on_path("rustup").is_some() => {
                    plan.targets.extend(targets);
                }
                Remedy::SwiftRoot if swift::root_is_possible() => {
                    plan.swift_root = !swift::root_is_made();
                    plan.packages.extend(swift::missing_packages());
                }
                Remedy::Fetched(package) if pip::is_possible() => {
                    plan.fetched.push(package);
                    plan.packages.extend(pip::missing_packages());
                }
                _ => {}
            }
        }
        plan
    }

    fn is_empty(&self) -> bool {
        let listed = [&self.packages, &self.components, &self.targets];
        listed.iter().all(|names| names.is_empty()) && !self.swift_root && self.fetched.is_empty()
    }

    /// Shows the plan, and asks if there is someone to ask.
    fn is_wanted(&self) -> bool {
        println!("Missing on this machine:");
        if !self.packages.is_empty() {
            apt::update();
            println!("  packages    {} ({})", self.packages.join(" "), apt::size(&self.packages));
        }
        if !self.components.is_empty() {
            println!("  components  {} (about 10 MB)", self.components.join(" "));
        }
        if !self.targets.is_empty() {
            println!("  targets     {} (about 100 MB)", self.targets.join(" "));
        }
        if self.swift_root {
            println!("  Swift       in a folder of its own ({})", swift::ROOT_SIZE);
        }
        for package in &self.fetched {
            println!("  {:<11} in a folder of its own ({})", package.what, package.size);
        }
        if !machine::can_ask() {
            return true;
        }
        print!("Install this now? [Y/n] ");
        let mut answer = String::new();
        // Without an answer nothing is installed.
        if std::io::stdout().flush().is_err() || !matches!(std::io::stdin().read_line(&mut answer), Ok(1..)) {
            return false;
        }
        matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
    }

    /// Installs each part; what fails is said, and stays missing.
    fn carry_out(&self, project: &Project) {
        let mut outcomes = Vec::new();
        if !self.packages.is_empty() {
            outcomes.push(apt::install(project, &self.packages));
        }
        if !self.components.is_empty() {
            let mut rustup = Command::new("rustup");
            outcomes.push(run::live(rustup.args(["component", "add"]).args(&self.components)));
        }
        if !self.targets.is_empty() {
            let mut rustup = Command::new("rustup");
            outcomes.push(run::live(rustup.args(["target", "add"]).args(&self.targets)));
        }
        if self.swift_root {
            outcomes.push(swift::make_root());
        }
        outcomes.extend(self.fetched.iter().map(|package| package.fetch()));
        for failure in outcomes.into_iter().filter_map(Result::err) {
            eprintln!("xtask: {failure}");
        }
    }
}
