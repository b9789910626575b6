//! Where does everything of the project lie?

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{During, Failure, Outcome};

/// The folders that the commands work with, all absolute.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// The project whose `xtask` this is.
    pub(crate) fn here() -> Outcome<Self> {
        // Cargo sets the variable when it runs a program, so that a project that was moved is still found.
        let own = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = own
            .parent()
            .filter(|root| root.join("Cargo.toml").is_file())
            .ok_or_else(|| Failure::new("the project's folder was not found; run this as `cargo xtask`"))?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(elsewhere) => std::path::absolute(elsewhere).during(|| "CARGO_TARGET_DIR".to_owned())?,
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The project's own folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project's folder.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// A path inside the folder for everything that is built.
    pub(crate) fn target(&self, inside: &str) -> PathBuf {
        self.target.join(inside)
    }

    /// The folder for everything that is built, when it lies outside the project's own.
    pub(crate) fn target_outside(&self) -> Option<&Path> {
        (!self.target.starts_with(&self.root)).then_some(self.target.as_path())
    }

    /// The same, or a failure that names the path when nothing is there.
    pub(crate) fn existing(&self, inside: &str) -> Outcome<PathBuf> {
        let path = self.path(inside);
        if path.exists() { Ok(path) } else { Err(Failure::new(format!("{inside} is missing"))) }
    }

    /// A path as short as it can be said: relative to the project when it lies inside.
    pub(crate) fn short<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
