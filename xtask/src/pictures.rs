//! What does every screen look like? The real app draws each of its states in each look, on sheets to look at.

use std::path::{Path, PathBuf};

use crate::bindgen::{Generator, Language, Profile};
use crate::failure::Outcome;
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{files, maven, resources, run, screens};

/// Which pictures, and where they go.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct PicturesWish {
    /// Into which folder.
    pub(crate) out: PathBuf,
    /// Only these screens, or states of screens; empty means all.
    pub(crate) only: Vec<String>,
    /// Only these looks; empty means all.
    pub(crate) looks: Vec<String>,
}

/// What it takes to run the app under Robolectric.
pub(crate) const NEEDS: [Need; 6] =
    [Need::CCompiler, Need::Jdk, Need::Maven, Need::Python, Need::Aapt2, Need::Drawing];

/// The class that draws them: its name is none that each build runs by itself.
const CLASS: &str = "EveryPicture";

/// Builds the app and has it draw.
pub(crate) fn run(project: &Project, wish: &PicturesWish) -> Outcome {
    needs::demand(project, &NEEDS)?;
    println!("Building the library ...");
    Generator::build(project, Profile::Dev)?.write(Language::Kotlin)?;
    resources::write(project)?;
    screens::make(project)?;
    files::make_folder(&wish.out)?;
    let mut maven = maven::modules(project, Profile::Dev)?;
    maven.args(["-pl", "app", "-am", "test", "-Dsurefire.failIfNoSpecifiedTests=false"]);
    run::live(maven.args(options(wish)))?;
    println!("{} shows them all.", project.short(&wish.out.join("index.html")));
    Ok(())
}

/// What the class that draws is told.
fn options(wish: &PicturesWish) -> Vec<String> {
    let list = |name: &str, values: &[String]| {
        (!values.is_empty()).then(|| format!("-Dmidback.sheets.{name}={}", values.join(",")))
    };
    let mut options = vec![format!("-Dtest={CLASS}"), define_out(&wish.out)];
    options.extend(list("only", &wish.only));
    options.extend(list("looks", &wish.looks));
    options
}

fn define_out(out: &Path) -> String {
    format!("-Dmidback.sheets={}", out.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_reaches_the_app() {
        let everything = PicturesWish { out: PathBuf::from("/tmp/all"), ..PicturesWish::default() };
        assert_eq!(options(&everything), ["-Dtest=EveryPicture", "-Dmidback.sheets=/tmp/all"]);
        let some = PicturesWish {
            only: vec!["today".to_owned(), "plan.ready".to_owned()],
            looks: vec!["night".to_owned()],
            ..everything
        };
        let told = ["-Dmidback.sheets.only=today,plan.ready", "-Dmidback.sheets.looks=night"];
        assert_eq!(options(&some)[2..], told);
    }
}
