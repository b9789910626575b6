//! How is the app opened on this computer?
//!
//! The window is the Android screens on the JVM: the library, its Kotlin side, the modules that Maven builds.

use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::args::AppWish;
use crate::bindgen::{Generator, Language, Profile, library_folder};
use crate::failure::{Failure, Outcome};
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{files, local, machine, maven, run};

/// What it takes to build the app and to draw its screens.
pub(crate) const NEEDS: [Need; 4] = [Need::CCompiler, Need::Jdk, Need::Maven, Need::Drawing];

const MAIN_CLASS: &str = "app.midback.desktop.DesktopKt";

/// The file that marks a folder as the demonstration's own, which may be emptied.
const DEMO_MARK: &str = ".made-up-history";

/// Builds the app and opens it as wished.
pub(crate) fn run(project: &Project, mut wish: AppWish) -> Outcome {
    if !wish.headless && !machine::has_display() {
        let folder = project.target("pictures");
        println!("There is no display here; drawing the screens into {} instead.", project.short(&folder));
        wish.headless = true;
        wish.out = Some(folder);
    }
    let mut needed = NEEDS.to_vec();
    if !wish.headless {
        needed.push(Need::Window);
    }
    needs::demand(project, &needed)?;
    open(project, &wish)
}

/// Builds the app and draws its screens into a folder.
pub(crate) fn draw(project: &Project, folder: &Path) -> Outcome {
    open(project, &AppWish { headless: true, out: Some(folder.to_path_buf()), ..AppWish::default() })
}

fn open(project: &Project, wish: &AppWish) -> Outcome {
    // Before the build, which would be a long wait for a no.
    let data = Data::for_wish(project, wish)?;
    println!("Building the library ...");
    Generator::build(project, Profile::Dev)?.write(Language::Kotlin)?;
    let class_path = maven::desktop(project)?;
    data.prepare()?;
    let ended = show(project, wish, &class_path, &data);
    data.discard()?;
    ended
}

fn show(project: &Project, wish: &AppWish, class_path: &str, data: &Data) -> Outcome {
    if wish.demo {
        fill(project, data)?;
    }
    if data.kind != Kind::Passing {
        println!("The data lies in {}", project.short(&data.folder));
    }
    run::live(&mut java(project, wish, class_path, &data.folder))?;
    if let Some(out) = &wish.out {
        println!("The pictures are in {}", project.short(out));
    }
    Ok(())
}

fn java(project: &Project, wish: &AppWish, class_path: &str, data: &Path) -> Command {
    let mut java = Command::new("java");
    java.current_dir(project.root());
    java.arg(format!("-Djna.library.path={}", library_folder(project, Profile::Dev).display()));
    if wish.headless {
        java.args(["-Djava.awt.headless=true", "-Dskiko.renderApi=SOFTWARE"]);
    }
    java.args(["-cp", class_path, MAIN_CLASS]).arg("--data").arg(data);
    if wish.headless {
        java.arg("--headless");
    }
    if let Some(out) = &wish.out {
        java.arg("--out").arg(out);
    }
    for (flag, value) in [("--locale", &wish.locale), ("--theme", &wish.theme)] {
        if let Some(value) = value {
            java.args([flag, value]);
        }
    }
    java.args(&wish.rest);
    java
}

/// Where the app keeps its data this time.
struct Data {
    folder: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A folder that the person named, or the one for their own training.
    Own,
    /// The demonstration's, which is made anew each time so that its history ends today.
    Demo,
    /// For one set of pictures.
    Passing,
}

impl Data {
    fn for_wish(project: &Project, wish: &AppWish) -> Outcome<Self> {
        let (folder, kind) = match &wish.data {
            Some(folder) => (folder.clone(), Kind::Own),
            None if wish.headless => (project.target(&format!("passing-{}", process::id())), Kind::Passing),
            None if wish.demo => (local::demo_folder()?, Kind::Demo),
            None => (local::data_folder()?, Kind::Own),
        };
        let data = Self { folder, kind };
        if wish.demo {
            data.refuse_to_mix()?;
        }
        Ok(data)
    }

    /// Made-up training goes into an empty folder, or into one that holds nothing but made-up training.
    fn refuse_to_mix(&self) -> Outcome {
        let ours = match self.kind {
            Kind::Own => false,
            Kind::Demo => self.folder.join(DEMO_MARK).is_file(),
            Kind::Passing => true,
        };
        if ours || files::is_empty_folder(&self.folder) {
            return Ok(());
        }
        let folder = self.folder.display();
        Err(Failure::new(format!("{folder} holds data already; --demo only fills an empty folder")))
    }

    fn prepare(&self) -> Outcome {
        match self.kind {
            Kind::Own => files::make_folder(&self.folder),
            Kind::Passing => files::make_empty_folder(&self.folder),
            Kind::Demo => {
                files::make_empty_folder(&self.folder)?;
                files::write_if_changed(&self.folder.join(DEMO_MARK), b"").map(|_| ())
            }
        }
    }

    fn discard(&self) -> Outcome {
        if self.kind == Kind::Passing { files::remove_folder(&self.folder) } else { Ok(()) }
    }
}

/// Fills the folder with twelve weeks of made-up training that end now.
fn fill(project: &Project, data: &Data) -> Outcome {
    println!("Making up twelve weeks of training ...");
    let mut demo =
        run::cargo(project, &["run", "--quiet", "--package", "midback-tests", "--bin", "demo", "--"]);
    demo.arg("--data").arg(&data.folder);
    demo.arg("--now-ms").arg(local::now_ms()?.to_string());
    demo.arg("--offset-minutes").arg(local::utc_offset_minutes().to_string());
    run::live(&mut demo)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of this kind that holds these files.
    fn folder(name: &str, kind: Kind, inside: &[&str]) -> Data {
        let folder = std::env::temp_dir().join(format!("xtask-data-{name}-{}", process::id()));
        assert!(files::make_empty_folder(&folder).is_ok());
        for file in inside {
            assert!(files::write_if_changed(&folder.join(file), b"x").is_ok());
        }
        Data { folder, kind }
    }

    #[test]
    fn made_up_history_never_meets_real_data() {
        for (name, kind) in [("own", Kind::Own), ("unmarked", Kind::Demo)] {
            let data = folder(name, kind, &["midback.db"]);
            assert!(data.refuse_to_mix().is_err(), "{name}");
            assert!(files::remove_folder(&data.folder).is_ok());
        }
    }

    #[test]
    fn an_empty_or_missing_folder_may_be_filled() {
        let data = folder("empty", Kind::Own, &[]);
        assert!(data.refuse_to_mix().is_ok());
        assert!(files::remove_folder(&data.folder).is_ok());
        assert!(data.refuse_to_mix().is_ok());
    }

    #[test]
    fn the_demonstration_begins_anew() {
        let data = folder("anew", Kind::Demo, &[DEMO_MARK, "midback.db"]);
        assert!(data.refuse_to_mix().is_ok() && data.prepare().is_ok());
        assert!(data.folder.join(DEMO_MARK).exists() && !data.folder.join("midback.db").exists());
        assert!(files::remove_folder(&data.folder).is_ok());
    }
}
