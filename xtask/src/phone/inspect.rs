//! Would every phone load what is in an APK or a bundle, and is that all it should hold?

use std::path::{Path, PathBuf};
use std::process::Command;

use super::sdk;
use crate::android::{PROCESSORS, too_small};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{elf, files, run};

/// The libraries that the app is made of, and no app without one of them starts.
const LIBRARIES: [&str; 2] = ["libmidback.so", "libjnidispatch.so"];

/// Looks at each file; names everything that is wrong with any.
pub(crate) fn run(project: &Project, packages: &[PathBuf]) -> Outcome {
    let mut wrong = Vec::new();
    for package in packages {
        let is_apk = package.extension().is_some_and(|kind| kind == "apk");
        if !is_apk && package.extension().is_none_or(|kind| kind != "aab") {
            return Err(Failure::new(format!("{} is no APK and no bundle", package.display())));
        }
        println!("{}, {} bytes", project.short(package), files::read(package)?.len());
        let found = libraries(&unpacked(project, package)?)?;
        for library in &found {
            println!(
                "  {} on pages of {}",
                library.path,
                library.page.map_or("any size".to_owned(), |page| page.to_string())
            );
        }
        wrong
            .extend(complaints(&found).into_iter().map(|what| format!("{}: {what}", project.short(package))));
        if is_apk {
            // What a phone loads straight out of the archive begins on a page there too. Of a bundle the store makes the APKs.
            run::live(Command::new(sdk::build_tool("zipalign")?).args(["-c", "-P", "16", "4"]).arg(package))?;
            let asks = asks_for_a_network(package)?;
            wrong.extend(asks.map(|what| format!("{}: {what}", project.short(package))));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n       "))) }
}

/// A native library in a package.
#[derive(Debug, PartialEq, Eq)]
struct Library {
    /// From the folder `lib` on.
    path: String,
    /// The smallest page that it was laid out for; none where its phones have small ones.
    page: Option<u64>,
}

/// The package in a folder, by the JDK's own tool.
fn unpacked(project: &Project, package: &Path) -> Outcome<PathBuf> {
    let kind = package.extension().unwrap_or_default().to_string_lossy().into_owned();
    let folder = project.target(&format!("inspected/{kind}"));
    files::make_empty_folder(&folder)?;
    let package = std::path::absolute(package).unwrap_or_else(|_| package.to_path_buf());
    run::live(Command::new("jar").current_dir(&folder).arg("xf").arg(package))?;
    Ok(folder)
}

fn libraries(folder: &Path) -> Outcome<Vec<Library>> {
    let mut found = Vec::new();
    for file in files::below(folder, &|_| true)? {
        let inside = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // A bundle has the folder in its one module.
        let path = inside.strip_prefix("base/").unwrap_or(&inside);
        if path.starts_with("lib/") && file.extension().is_some_and(|kind| kind == "so") {
            found.push(Library { path: path.to_owned(), page: elf::smallest_page(&files::read(&file)?) });
        }
    }
    Ok(found)
}

/// What is wrong with these libraries.
fn complaints(found: &[Library]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (processor, _) in PROCESSORS {
        for library in LIBRARIES {
            let path = format!("lib/{processor}/{library}");
            if !found.iter().any(|one| one.path == path) {
                wrong.push(format!("{path} is missing"));
            }
        }
    }
    for library in found {
        let processor = library.path.split('/').nth(1).unwrap_or_default();
        if !PROCESSORS.iter().any(|(known, _)| *known == processor) {
            wrong.push(format!("{} is for phones that the app is not built for", library.path));
        } else if processor.contains("64") && library.page.is_none() {
            wrong.push(format!("{} is no library of 64 bits", library.path));
        }
        wrong.extend(library.page.and_then(too_small).map(|why| format!("{} {why}", library.path)));
    }
    wrong
}

fn asks_for_a_network(apk: &Path) -> Outcome<Option<String>> {
    let said = run::captured(Command::new(sdk::build_tool("aapt2")?).args(["dump", "permissions"]).arg(apk))?;
    let asked = said.lines().find(|line| line.contains("android.permission.INTERNET"));
    Ok(asked.map(|_| "it asks for a network: what a person enters could leave the phone".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::android;

    const PAGE: u64 = android::PAGE as u64;

    fn all() -> Vec<Library> {
        let names = PROCESSORS.iter().flat_map(|(processor, _)| LIBRARIES.map(|name| (*processor, name)));
        names
            .map(|(processor, name)| Library {
                path: format!("lib/{processor}/{name}"),
                page: processor.contains("64").then_some(PAGE),
            })
            .collect()
    }

    #[test]
    fn every_processor_has_what_the_app_is_made_of_on_large_pages() {
        assert_eq!(complaints(&all()), Vec::<String>::new());
    }

    #[test]
    fn what_some_phone_would_not_load_is_named() {
        let mut small = all();
        small[0].page = Some(4_096);
        let mut other = all();
        other.push(Library { path: "lib/x86/libjnidispatch.so".to_owned(), page: None });
        let mut wrong_kind = all();
        wrong_kind[1].page = None;
        for (found, why) in [
            (small, "lib/arm64-v8a/libmidback.so begins on pages of 4096 bytes"),
            (all().split_off(1), "lib/arm64-v8a/libmidback.so is missing"),
            (other, "lib/x86/libjnidispatch.so is for phones that the app is not built for"),
            (wrong_kind, "lib/arm64-v8a/libjnidispatch.so is no library of 64 bits"),
        ] {
            let wrong = complaints(&found);
            assert!(wrong.len() == 1 && wrong[0].starts_with(why), "{wrong:?}");
        }
        assert_eq!(complaints(&[]).len(), 6);
    }

    #[test]
    fn libraries_are_found_in_both_kinds_of_package() {
        let folder = std::env::temp_dir().join(format!("xtask-inspect-{}", std::process::id()));
        for name in ["lib/arm64-v8a/a.so", "base/lib/x86_64/b.so", "lib/arm64-v8a/c.txt", "assets/d.so"] {
            assert!(files::write_if_changed(&folder.join(name), &elf::tests::library(PAGE)).is_ok());
        }
        let found = libraries(&folder).unwrap_or_default();
        let page = Some(PAGE);
        let one = |path: &str| Library { path: path.to_owned(), page };
        assert_eq!(found, [one("lib/x86_64/b.so"), one("lib/arm64-v8a/a.so")]);
        assert!(files::remove_folder(&folder).is_ok());
    }
}
