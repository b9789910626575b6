//! Is the library for an iPhone what the app takes it for?
//!
//! On a Mac a linker says so. Elsewhere this is all that does, so what it would ask is asked here: the right processor and
//! system, every name that Swift calls, and of Apple's own libraries only what each app is linked with.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::mach::{self, Object, System};
use super::zig::Zig;
use super::{OLDEST, TARGETS, Target};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{archive, files, run, sources};

/// What Apple wants a reason for in the app's privacy manifest, by its category. What Swift calls of it, a test looks for
/// in the sources.
const REASONED: [(&str, &[&str]); 3] = [
    (
        "FileTimestamp",
        &[
            "stat",
            "fstat",
            "lstat",
            "fstatat",
            "getattrlist",
            "fgetattrlist",
            "getattrlistat",
            "getattrlistbulk",
        ],
    ),
    ("SystemBootTime", &["mach_absolute_time"]),
    ("DiskSpace", &["statfs", "fstatfs", "statvfs", "fstatvfs"]),
];

/// Builds the library as it is shipped, for each target, with Xcode's own tools. On a Mac alone.
pub(crate) fn with_xcode(project: &Project) -> Outcome<Vec<PathBuf>> {
    let mut archives = Vec::new();
    for target in &TARGETS {
        let mut build = sources::archive_alone(project, target.rust);
        run::live(build.arg("--release").env("IPHONEOS_DEPLOYMENT_TARGET", OLDEST))?;
        let archive = sources::archive(&project.target(""), target.rust, "release");
        let objects = looked_at(target, &files::read(&archive)?)?;
        complete(project, target, &objects)?;
        reasoned(project, target, &objects)?;
        archives.push(archive);
    }
    Ok(archives)
}

/// Builds it without a Mac: Rust's own library from its sources, and SQLite by the clang that Zig brings.
pub(crate) fn with_zig(project: &Project, zig: &Zig) -> Outcome {
    let folder = project.target("iphone");
    let system = files::read_text(&zig.system_library())?;
    for target in &TARGETS {
        let name = target.rust.replace('-', "_");
        let mut build = sources::build(project, target.rust, &folder);
        build.env("IPHONEOS_DEPLOYMENT_TARGET", OLDEST);
        build.env(format!("CC_{name}"), zig.clang()).env(format!("AR_{name}"), zig.archiver());
        build.env(format!("CFLAGS_{name}"), zig.flags());
        // Else the SDK is asked for of Xcode.
        run::live(build.env("SDKROOT", zig.headers()))?;
        let objects = looked_at(target, &files::read(&sources::archive(&folder, target.rust, "debug"))?)?;
        complete(project, target, &objects)?;
        linkable(target, &objects, &system)?;
        reasoned(project, target, &objects)?;
        println!("{}: {} objects, each as it has to be", target.rust, objects.len());
    }
    Ok(())
}

/// The objects of a library, each of which fits the target.
fn looked_at(target: &Target, library: &[u8]) -> Outcome<Vec<Object>> {
    let objects = mach::objects(library).filter(|objects| !objects.is_empty());
    let objects = objects.ok_or_else(|| wrong(target, "is no archive of Apple's form"))?;
    let newest = version(OLDEST);
    for object in &objects {
        let Object { name, processor, system, .. } = object;
        if *processor != target.processor {
            return Err(wrong(target, &format!("has {name} for another processor")));
        }
        let Some(System { platform, oldest }) = system else {
            return Err(wrong(target, &format!("does not say what system {name} is for")));
        };
        // An old object for a simulator says so by its processor alone.
        let fits = *platform == target.platform || *platform == mach::IOS && target.is_old_simulator();
        if !fits {
            return Err(wrong(target, &format!("has {name} for another system")));
        }
        if *oldest > newest {
            return Err(wrong(target, &format!("has {name}, which runs on iOS newer than {OLDEST} only")));
        }
    }
    Ok(objects)
}

/// Refuses a library that lacks something of what Swift calls.
fn complete(project: &Project, target: &Target, objects: &[Object]) -> Outcome {
    let header = files::read_text(&project.existing("ios/Sources/MidbackCoreFFI/MidbackCoreFFI.h")?)?;
    let called = called(&header);
    if called.len() < 100 {
        return Err(Failure::new("the header of the bindings names hardly anything"));
    }
    let defined = archive::defined(objects.iter().map(|object| &object.names));
    let missing: Vec<_> = called.iter().filter(|name| !defined.contains(&***name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(wrong(target, &format!("lacks {missing:?}"))) }
}

/// The functions of the generated header, as a linker calls them.
fn called(header: &str) -> BTreeSet<String> {
    let words =
        header.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '(');
    let functions = words.filter_map(|word| word.split_once('(')).map(|(name, _)| name);
    let ours = |name: &&str| name.starts_with("uniffi_midback_") || name.starts_with("ffi_midback_");
    functions.filter(ours).map(|name| format!("_{name}")).collect()
}

/// Refuses a library that would need more than every app is linked with.
fn linkable(target: &Target, objects: &[Object], system: &str) -> Outcome {
    let part = |letter: char| letter.is_ascii_alphanumeric() || "_$.".contains(letter);
    let there: BTreeSet<&str> = system.split(|letter| !part(letter)).collect();
    let missing: Vec<_> = wanted(objects).into_iter().filter(|name| !there.contains(name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(wrong(target, &format!("asks for {missing:?}"))) }
}

/// Refuses a library for which the privacy manifest says too little, or too much.
fn reasoned(project: &Project, target: &Target, objects: &[Object]) -> Outcome {
    let manifest = files::read_text(&project.existing("ios/App/PrivacyInfo.xcprivacy")?)?;
    let declared: BTreeSet<&str> = manifest
        .split("NSPrivacyAccessedAPICategory")
        .skip(1)
        .filter_map(|after| after.split('<').next())
        .collect();
    let wanted = wanted(objects);
    // On Intel, some have a mark of their age behind their name.
    let bare: BTreeSet<&str> =
        wanted.iter().map(|name| name.split('$').next().unwrap_or(name).trim_start_matches('_')).collect();
    let used: BTreeSet<&str> = REASONED
        .iter()
        .filter(|(_, names)| names.iter().any(|name| bare.contains(name)))
        .map(|(category, _)| *category)
        .collect();
    if used == declared {
        return Ok(());
    }
    Err(wrong(
        target,
        &format!("takes reasons for {used:?}, and ios/App/PrivacyInfo.xcprivacy gives them for {declared:?}"),
    ))
}

/// What none of the objects has.
fn wanted(objects: &[Object]) -> BTreeSet<&str> {
    archive::wanted(objects.iter().map(|object| &object.names))
}

/// `17.0`, as Apple packs it.
fn version(text: &str) -> u32 {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    next() << 16 | next() << 8 | next()
}

fn wrong(target: &Target, what: &str) -> Failure {
    Failure::new(format!("the library for {} {what}", target.rust))
}

#[cfg(test)]
mod tests {
    use super::super::mach::tests::made;
    use super::*;
    use crate::archive::tests::of_apple;

    const DEVICE: &Target = &TARGETS[0];
    const INTEL: &Target = &TARGETS[2];

    fn system(said: Option<(u32, &str)>) -> Option<System> {
        said.map(|(platform, oldest)| System { platform, oldest: version(oldest) })
    }

    fn of(processor: u32, said: Option<(u32, &str)>) -> Vec<u8> {
        of_apple(&[("one.o", made(processor, system(said), &["_one"], &[]))])
    }

    #[test]
    fn an_object_that_does_not_fit_is_refused() {
        let (arm, intel) = (DEVICE.processor, INTEL.processor);
        for (target, library, fits) in [
            (DEVICE, of(arm, Some((2, "17.0"))), true),
            (DEVICE, of(arm, Some((2, "10.0"))), true),
            (DEVICE, of(arm, Some((2, "17.1"))), false),
            (DEVICE, of(arm, Some((7, "17.0"))), false),
            (DEVICE, of(intel, Some((2, "17.0"))), false),
            (DEVICE, of(arm, None), false),
            (&TARGETS[1], of(arm, Some((7, "17.0"))), true),
            (&TARGETS[1], of(arm, Some((2, "17.0"))), false),
            (INTEL, of(intel, Some((7, "17.0"))), true),
            (INTEL, of(intel, Some((2, "10.0"))), true),
            (INTEL, of(intel, Some((1, "14.0"))), false),
            (DEVICE, of_apple(&[]), false),
            (DEVICE, b"!<arch>\ncut".to_vec(), false),
        ] {
            assert_eq!(looked_at(target, &library).is_ok(), fits, "{}", target.rust);
        }
    }

    #[test]
    fn what_swift_calls_is_read_from_the_header() {
        let header = "uint64_t uniffi_midback_fn_open(RustBuffer a\n);\n#define UNIFFI_X\n\
                      void ffi_midback_free(void);\ntypedef struct uniffi_midback_x { int y; } z;\nint other(int);\n";
        let names: Vec<String> = called(header).into_iter().collect();
        assert_eq!(names, ["_ffi_midback_free", "_uniffi_midback_fn_open"]);
    }

    #[test]
    fn what_no_app_is_linked_with_is_refused() {
        let one = made(DEVICE.processor, system(Some((2, "17.0"))), &["_one"], &["_open", "_two"]);
        let two = made(DEVICE.processor, system(Some((2, "17.0"))), &["_two"], &["_one", "_stat$INODE64"]);
        let objects = looked_at(DEVICE, &of_apple(&[("one.o", one), ("two.o", two)])).unwrap_or_default();
        assert_eq!(wanted(&objects), BTreeSet::from(["_open", "_stat$INODE64"]));
        let system = "symbols: [ _close, '_open', '_stat$INODE64' ]";
        assert!(linkable(DEVICE, &objects, system).is_ok());
        assert!(linkable(DEVICE, &objects, &system.replace("_open", "_opendir")).is_err());
    }

    #[test]
    fn the_privacy_manifest_says_what_the_library_does() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let objects = |wanted: &[&str]| {
            let object = made(DEVICE.processor, system(Some((2, "17.0"))), &[], wanted);
            looked_at(DEVICE, &of_apple(&[("one.o", object)])).unwrap_or_default()
        };
        assert!(reasoned(&project, DEVICE, &objects(&["_fstat", "_fstatfs", "_open"])).is_ok());
        assert!(reasoned(&project, DEVICE, &objects(&["_stat$INODE64", "_statfs$INODE64"])).is_ok());
        assert!(reasoned(&project, DEVICE, &objects(&["_fstat", "_open"])).is_err(), "one that is not used");
        let more = ["_fstat", "_statfs", "_mach_absolute_time"];
        assert!(reasoned(&project, DEVICE, &objects(&more)).is_err(), "one that is not declared");
    }

    #[test]
    fn versions_are_packed() {
        assert_eq!((version("17.0"), version("18.2.1")), (0x0011_0000, 0x0012_0201));
    }
}
