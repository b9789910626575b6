//! What is met on the screens of both phones: made ready before their tests, and compared after them.

use crate::bindgen::{Generator, Profile};
use crate::failure::Outcome;
use crate::project::Project;
use crate::{files, run};

/// Where the phones find every state, and write down what they meet there.
pub(crate) const FOLDER: &str = "screens";

/// The program that knows the states.
const PROGRAM: &str = "screens";

/// Makes the data folders, the files and the list of states.
pub(crate) fn make(project: &Project) -> Outcome {
    run::live(run::ours(project, PROGRAM)?.args(["make", "--to"]).arg(project.target(FOLDER)))
}

/// Compares what the phones wrote down with what is kept, and what the library declares with what they look at.
pub(crate) fn check(project: &Project) -> Outcome {
    let declared = project.target("declared.txt");
    let generator = Generator::build(project, Profile::Dev)?;
    files::write_if_changed(&declared, generator.declared()?.as_bytes())?;
    let mut check = run::ours(project, PROGRAM)?;
    check.args(["check", "--in"]).arg(project.target(FOLDER)).arg("--declared").arg(&declared);
    run::live(&mut check).map_err(|failure| failure.in_words("the screens are not as they were"))
}
