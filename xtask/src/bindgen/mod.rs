//! How do Kotlin, Swift and Python get their side of the bindings?
//!
//! The generator is a binary of its own that reads the compiled library. It writes into a folder of its own, and
//! only what changed is copied from there: the builds of the other languages stay warm.

mod reads;

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX, EXE_SUFFIX};
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::failure::Outcome;
use crate::project::Project;
use crate::{files, run, size};

/// Where Kotlin's build looks for its side.
pub(crate) const KOTLIN: &str = "bindings/kotlin";

/// A language that the bindings are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// For Android and the window on this computer.
    Kotlin,
    /// For the tests that drive the library as a phone does, without a phone's build.
    Python,
    /// For iOS.
    Swift,
}

impl Language {
    /// Every language.
    pub(crate) const ALL: [Self; 3] = [Self::Kotlin, Self::Python, Self::Swift];

    /// The name on the command line, here and of the generator.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kotlin => "kotlin",
            Self::Python => "python",
            Self::Swift => "swift",
        }
    }

    /// The language of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.name() == name)
    }
}

/// How the library is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// For everyday work.
    Dev,
    /// As it is shipped.
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// The folder where a build of this profile puts the library.
pub(crate) fn library_folder(project: &Project, profile: Profile) -> PathBuf {
    project.target(profile.folder())
}

/// The generator and the library it reads, both built.
#[derive(Debug)]
pub(crate) struct Generator<'a> {
    project: &'a Project,
    program: PathBuf,
    library: PathBuf,
}

impl<'a> Generator<'a> {
    /// Builds both. Each has a cargo call of its own, so that the library does not get the generator's features.
    pub(crate) fn build(project: &'a Project, profile: Profile) -> Outcome<Self> {
        run::live(&mut run::cargo(project, &["build", "--package", "midback-bindgen"]))?;
        run::live(&mut match profile {
            // All libraries, so that what the tests were built on is not built once more with other features.
            Profile::Dev => run::cargo(project, &["build", "--lib"]),
            Profile::Release => run::cargo(project, &["build", "--package", "midback", "--release"]),
        })?;
        Ok(Self {
            project,
            program: library_folder(project, Profile::Dev).join(format!("midback-bindgen{EXE_SUFFIX}")),
            library: library_folder(project, profile).join(format!("{DLL_PREFIX}midback{DLL_SUFFIX}")),
        })
    }

    /// Refuses a library that is larger than a phone's may be.
    pub(crate) fn check_size(&self) -> Outcome {
        size::check(&self.library, "this machine")
    }

    /// How large the library is, in bytes, where its form says so.
    pub(crate) fn size(&self) -> Outcome<Option<u64>> {
        size::of(&self.library)
    }

    /// Every record and enum that the library declares, a line each.
    pub(crate) fn declared(&self) -> Outcome<String> {
        run::captured(Command::new(&self.program).arg("declared").arg(&self.library))
    }

    /// Writes a language's files to where its build looks for them.
    pub(crate) fn write(&self, language: Language) -> Outcome {
        match language {
            Language::Swift => {
                let changed = self.place_swift(
                    &self.project.path("ios/Sources/MidbackCore"),
                    &self.project.path("ios/Sources/MidbackCoreFFI"),
                )?;
                // Swift 6.0 leaves modules as they are that were compiled against records of another layout, and
                // their tests crash: what was built before is thrown away.
                if changed { files::remove_folder(&self.project.path("ios/.build")) } else { Ok(()) }
            }
            Language::Python => self.place_python(&self.project.target("bindings/python")),
            Language::Kotlin => {
                let folder = self.project.target(KOTLIN);
                let written = self.place_kotlin(&folder)?;
                // A file of an earlier package name would be compiled along with the present one.
                for stale in files::below(&folder, &|_| true)?.iter().filter(|file| !written.contains(file)) {
                    files::remove_file(stale)?;
                }
                Ok(())
            }
        }
    }

    /// Writes all of a language's files into one folder.
    pub(crate) fn write_all_to(&self, language: Language, folder: &Path) -> Outcome {
        match language {
            Language::Swift => self.place_swift(folder, folder).map(|_| ()),
            Language::Python => self.place_python(folder),
            Language::Kotlin => self.place_kotlin(folder).map(|_| ()),
        }
    }

    fn place_kotlin(&self, folder: &Path) -> Outcome<Vec<PathBuf>> {
        self.generated(Language::Kotlin, |fresh| {
            let mut written = Vec::new();
            for file in files::below(fresh, &|_| true)? {
                let inside = file.strip_prefix(fresh).unwrap_or(&file);
                files::copy_if_changed(&file, &folder.join(inside))?;
                written.push(folder.join(inside));
            }
            Ok(written)
        })
    }

    fn place_python(&self, folder: &Path) -> Outcome {
        self.generated(Language::Python, |fresh| {
            files::copy_if_changed(&fresh.join("midback.py"), &folder.join("midback.py")).map(|_| ())
        })?;
        // The Python module loads the library from its own folder.
        let name = format!("{DLL_PREFIX}midback{DLL_SUFFIX}");
        files::copy_if_changed(&self.library, &folder.join(name)).map(|_| ())
    }

    /// Places the Swift files; whether any of them is another than before.
    fn place_swift(&self, sources: &Path, headers: &Path) -> Outcome<bool> {
        // The names on the left follow from `module_name` and `ffi_module_name` in bindings/uniffi.toml.
        let places = [
            ("MidbackCore.swift", sources.join("midback.swift")),
            ("MidbackCoreFFI.h", headers.join("MidbackCoreFFI.h")),
            ("MidbackCoreFFI.modulemap", headers.join("module.modulemap")),
        ];
        self.generated(Language::Swift, |fresh| {
            let code = fresh.join(places[0].0);
            files::write_if_changed(&code, reads::quicker(&files::read_text(&code)?)?.as_bytes())?;
            let mut changed = false;
            for (name, place) in &places {
                changed |= files::copy_if_changed(&fresh.join(name), place)?;
            }
            Ok(changed)
        })
    }

    /// Runs the generator and shows its files to `place` before they are removed again.
    fn generated<T>(&self, language: Language, place: impl FnOnce(&Path) -> Outcome<T>) -> Outcome<T> {
        let work = self.project.target(&format!("bindings/.new-{}", process::id()));
        let fresh = work.join(language.name());
        files::make_empty_folder(&fresh)?;
        let config = work.join("uniffi.toml");
        files::write_if_changed(&config, crate_roots(&self.project.path("bindings")).as_bytes())?;
        let ended = run::captured(
            Command::new(&self.program)
                .current_dir(self.project.root())
                .args(["generate", "--library", "--no-format", "--language", language.name()])
                .arg("--config")
                .arg(&config)
                .arg("--out-dir")
                .arg(&fresh)
                .arg(&self.library),
        );
        let placed = ended.and_then(|_| place(&fresh));
        files::remove_folder(&work)?;
        placed
    }
}

/// Tells the generator where the library's crate lies, and so its uniffi.toml. It could ask cargo, but only with
/// one more feature and its dependencies, and ten times slower. Literal strings, for Windows' paths.
fn crate_roots(bindings: &Path) -> String {
    format!("[crate-roots]\nmidback = '{}'\n", bindings.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_by_name() {
        for language in Language::ALL {
            assert_eq!(Language::named(language.name()), Some(language));
        }
        assert_eq!(Language::named("Kotlin"), None);
    }

    #[test]
    fn the_generator_is_told_where_the_crate_lies() {
        assert_eq!(crate_roots(Path::new("/p/bindings")), "[crate-roots]\nmidback = '/p/bindings'\n");
    }
}
