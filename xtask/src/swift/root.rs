//! How does Swift get onto a Debian or Ubuntu machine that has none?
//!
//! A newer Debian has it as a package. That package and what it needs are unpacked, without running any of their
//! scripts, into a folder in the person's cache, once; Swift then runs with that folder as its root and the
//! project mounted into it, at its own path. The mounts belong to the one process and end with it.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::mirror;
use crate::failure::{During, Failure, Outcome};
use crate::{files, local, machine, run};

/// What making it costs, for the question beforehand.
pub(crate) const SIZE: &str = "about 574 MB to download, 2.6 GB on disk";

const SUITE: &str = "trixie";
const PACKAGES: &str = "swiftlang,gcc,libc6-dev,libstdc++-14-dev,git,ca-certificates,tzdata,base-files,base-passwd,\
                        bash,dash,coreutils";
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
const PATH: &str = "/usr/libexec/swift/bin:/usr/bin:/bin";
/// The file in the root that says what it holds; written last, so that half a root is never used.
const STAMP: &str = ".midback-swift";

/// Enters a private set of mounts, mounts the process table (without it Swift does not start) and every folder
/// before the `--`, and becomes the program after it.
const ENTER: &str = r#"
root=$1; shift
mount -t proc proc "$root/proc"
while [ "$1" != -- ]; do
  mkdir -p "$root$1"
  mount --rbind "$1" "$root$1"
  shift
done
shift
exec chroot "$root" "$@"
"#;

/// Whether the root is there, made of just these packages.
pub(crate) fn is_made() -> bool {
    folder().is_ok_and(|folder| holds_swift(&folder.join("root")))
}

/// Whether Swift in the root can be started now.
pub(crate) fn is_ready() -> bool {
    is_made() && run::on_path("mount").is_some() && may_enter()
}

/// Whether it can be made on this machine.
pub(crate) fn is_possible() -> bool {
    obstacle().is_none()
}

/// Why it cannot be made on this machine, if it cannot.
pub(crate) fn obstacle() -> Option<String> {
    let why = if !machine::has_apt() {
        "only on Debian and Ubuntu can it be unpacked"
    } else if !["x86_64", "aarch64"].contains(&std::env::consts::ARCH) {
        "there is no package for this processor"
    } else if !machine::is_root() {
        "unpacking it takes root"
    } else if !may_enter() {
        "mounting is not allowed here"
    } else if mirror::of_this_machine().is_none() {
        "no Debian mirror in apt's settings; DEBIAN_MIRROR can name one"
    } else {
        return None;
    };
    Some(why.to_owned())
}

/// The packages of this machine that making and using it takes.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    // Small images leave even `mount` out; its package has the same name, as has that of the other tool.
    let mut packages = vec!["mount", "mmdebstrap"];
    packages.retain(|tool| run::on_path(tool).is_none());
    if !Path::new(KEYRING).exists() {
        packages.push("debian-archive-keyring");
    }
    packages
}

/// Makes it, unless another run just did.
pub(crate) fn make() -> Outcome {
    let folder = folder()?;
    files::make_folder(&folder)?;
    let _turn = lock(&folder)?;
    let (root, part) = (folder.join("root"), folder.join("root.part"));
    if holds_swift(&root) {
        return Ok(());
    }
    let mirror =
        mirror::of_this_machine().ok_or_else(|| Failure::new("no Debian mirror in apt's settings"))?;
    println!("Unpacking Swift into {} ...", root.display());
    clear(&part)?;
    let mut unpack = Command::new("mmdebstrap");
    unpack.args(["--quiet", "--variant=extract", "--mode=root", "--format=directory"]);
    unpack.arg(format!("--include={PACKAGES}")).arg(SUITE).arg(&part);
    unpack.arg(format!("deb [signed-by={KEYRING}] {mirror} {SUITE} main"));
    run::captured(&mut unpack)?;
    files::make_folder(&part.join("root"))?;
    files::make_folder(&part.join("tmp"))?;
    run::live(Command::new("chmod").arg("1777").arg(part.join("tmp")))?;
    files::write_if_changed(&part.join(STAMP), stamp().as_bytes())?;
    clear(&root)?;
    fs::rename(&part, &root).during(|| format!("cannot put {} in its place", root.display()))
}

/// Runs Swift in the root, with these folders mounted at their own paths.
pub(crate) fn run(binds: &[&Path], here: &Path, env: &[(&str, &Path)], args: &[&str]) -> Outcome {
    let folder = folder()?;
    let mut command = Command::new("unshare");
    command.args(["--mount", "--propagation", "private", "sh", "-euc", ENTER, "swift"]);
    command.arg(folder.join("root")).args(binds).arg("--");
    // Nothing of this machine's environment means anything in there.
    command.args(["/usr/bin/env", "-i", "HOME=/root", "LANG=C.UTF-8"]).arg(format!("PATH={PATH}"));
    command.arg(format!("TERM={}", std::env::var("TERM").unwrap_or_else(|_| "dumb".to_owned())));
    command.args(env.iter().map(|(name, value)| format!("{name}={}", value.display())));
    command.args(["sh", "-c", "cd \"$0\" && exec swift \"$@\""]).arg(here).args(args);
    // The whole command is how the root is entered.
    run::live(&mut command).map_err(|failure| failure.in_words(format!("`swift {}` failed", args.join(" "))))
}

fn folder() -> Outcome<PathBuf> {
    Ok(local::cache_folder()?.join("swift"))
}

fn stamp() -> String {
    format!("{SUITE} {PACKAGES}\n")
}

fn holds_swift(root: &Path) -> bool {
    files::read_text(&root.join(STAMP)).is_ok_and(|text| text == stamp())
}

/// Whether this process may have mounts of its own; containers often may not.
fn may_enter() -> bool {
    run::answer(Command::new("unshare").args(["--mount", "--propagation", "private", "true"])).is_some()
}

/// Waits until no other run is making the root. The lock ends with the file's handle.
fn lock(folder: &Path) -> Outcome<File> {
    let path = folder.join("lock");
    let file = File::create(&path).during(|| format!("cannot open {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => println!("Another run is unpacking Swift; waiting for it ..."),
        Err(TryLockError::Error(error)) => {
            return Err(error).during(|| format!("cannot lock {}", path.display()));
        }
    }
    file.lock().during(|| format!("cannot lock {}", path.display()))?;
    Ok(file)
}

/// Removes a root, without following what may be mounted in it.
fn clear(root: &Path) -> Outcome {
    run::live(Command::new("rm").args(["-rf", "--one-file-system"]).arg(root))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_list_is_one_word() {
        assert!(!PACKAGES.contains(char::is_whitespace));
        assert!(stamp().starts_with("trixie swiftlang,"));
    }
}
