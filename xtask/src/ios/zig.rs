//! With what is C compiled for an iPhone where there is no Xcode?
//!
//! Zig's package holds clang, and the headers of Apple's C library. It is unpacked into a folder in the person's cache, once.
//! Nothing is linked with it: it is there for SQLite alone.

use std::path::PathBuf;

use crate::pip;

/// A Zig that is unpacked.
#[derive(Debug)]
pub(crate) struct Zig(PathBuf);

impl Zig {
    /// The one in the cache, if it is there.
    pub(crate) fn here() -> Option<Self> {
        let folder = pip::ZIG.folder().ok()?.join("ziglang");
        folder.join("zig").is_file().then_some(Self(folder))
    }

    /// How clang is called.
    pub(crate) fn clang(&self) -> String {
        format!("{} clang", self.0.join("zig").display())
    }

    /// What makes an archive of objects.
    pub(crate) fn archiver(&self) -> String {
        format!("{} ar", self.0.join("zig").display())
    }

    /// The headers of Apple's C library.
    pub(crate) fn headers(&self) -> PathBuf {
        self.0.join("lib/libc/include/any-darwin-any")
    }

    /// What clang is told so that it finds its own headers and Apple's.
    pub(crate) fn flags(&self) -> String {
        format!("-isystem {} -isystem {}", self.0.join("lib/include").display(), self.headers().display())
    }

    /// What every app for Apple's systems is linked with: a list of all that is in it.
    pub(crate) fn system_library(&self) -> PathBuf {
        self.0.join("lib/libc/darwin/libSystem.tbd")
    }
}
