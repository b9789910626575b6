//! What becomes of the Android app when it is released?
//!
//! Gradle makes releases, where Android's SDK is. Here the same classes, rules and resources go through the same kind of
//! tools: manifests are joined, R8 minifies, the file is packed, aligned and signed by a key made on the spot. What comes out
//! is looked at and kept in the folder `apk`; it opens on a phone only with the library for phones, which takes an NDK.

mod dex;
mod inputs;
mod looked;
mod names;
mod packed;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{During, Failure, Outcome};
use crate::project::Project;
use crate::{android, elf, files, key, maven, resources, run};

use inputs::Inputs;
use looked::Told;
use names::Names;

/// What R8 is told to keep, here and by Gradle.
pub(crate) const RULES: &str = "android/app/proguard-rules.pro";
const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
const PACKAGE: &str = "app.midback";
const R8: &str = "com.android.tools.r8.R8";
/// What of the libraries' files no app is packed with: licences of theirs, notes for tools.
const NOT_PACKED: [&str; 6] = [".version", ".pro", ".txt", ".xml", ".properties", "module-info.class"];

/// Makes a release and looks at it.
pub(crate) fn check(project: &Project) -> Outcome {
    let folder = project.target("apk");
    files::make_empty_folder(&folder)?;
    let inputs = Inputs::gather(project, &folder)?;
    let linked = link(project, &inputs, &folder)?;
    minify(project, &inputs, &folder)?;
    look_for_names(project, &inputs, &folder)?;
    let app = pack(project, &inputs, &folder, &linked)?;
    look_at(project, &app)
}

/// The app's manifest joined with the libraries' as Gradle does it, and the resources with it; R8's rules of both.
fn link(project: &Project, inputs: &Inputs, folder: &Path) -> Outcome<PathBuf> {
    let stated = |name: &str| maven::stated(project, name);
    let joined = folder.join("AndroidManifest.xml");
    let libraries = std::env::join_paths(inputs.of_libraries("AndroidManifest.xml"))
        .during(|| "a folder's name cannot stand in a path".to_owned())?;
    let mut join = inputs.tool("com.android.manifmerger.Merger");
    join.arg("--main").arg(project.existing(MANIFEST)?).arg("--libs").arg(libraries);
    for (name, value) in [
        ("PACKAGE", PACKAGE.to_owned()),
        ("MIN_SDK_VERSION", stated("android.minSdk")?),
        ("TARGET_SDK_VERSION", stated("android.targetSdk")?),
        ("VERSION_CODE", stated("android.versionCode")?),
        ("VERSION_NAME", stated("revision")?),
    ] {
        join.args(["--property", &format!("{name}={value}")]);
    }
    run::captured(join.args(["--remove-tools-declarations", "--log", "WARNING", "--out"]).arg(&joined))?;
    // Younger than the packaged aapt2, which takes it for a mistake.
    let manifest = without(&files::read_text(&joined)?, "queries");
    // As Gradle writes it: native libraries are loaded from where they lie in the file.
    let manifest = manifest.replacen("<application", "<application android:extractNativeLibs=\"false\"", 1);
    files::write_if_changed(&joined, manifest.as_bytes())?;
    let languages = resources::languages(&project.existing("core/words")?)?;
    let linked = folder.join("linked.apk");
    let mut link = Command::new("aapt2");
    link.args(["link", "--auto-add-overlay", "-c", &languages.join(","), "-I"]);
    link.arg(framework_of_resources(project)?).arg("--manifest").arg(&joined);
    link.arg("--proguard").arg(folder.join("manifest-rules.pro")).arg("-o").arg(&linked);
    // Compiled by the app's build, in the order of what wins.
    let flat = files::below(&project.existing("android/app/target/flat")?, &|_| false)?;
    let is_shipped =
        |file: &&PathBuf| !inputs::is_for_tests(&file.file_name().unwrap_or_default().to_string_lossy());
    for resources in flat.iter().filter(is_shipped) {
        link.arg("-R").arg(resources);
    }
    run::captured(&mut link)?;
    Ok(linked)
}

/// The framework that resources are linked against.
fn framework_of_resources(project: &Project) -> Outcome<PathBuf> {
    let version = maven::stated(project, "android.resources.version")?;
    project.existing(&format!("android/app/target/framework/android-all-{version}.jar"))
}

/// A manifest without the elements of a kind, and what is in them.
fn without(manifest: &str, kind: &str) -> String {
    let (open, close) = (format!("<{kind}>"), format!("</{kind}>"));
    let mut left = manifest.to_owned();
    while let Some((from, to)) = left.find(&open).zip(left.find(&close)) {
        left.replace_range(from..to + close.len(), "");
    }
    left
}

/// Runs R8 on the whole app, as a release is minified.
fn minify(project: &Project, inputs: &Inputs, folder: &Path) -> Outcome {
    let minified = folder.join("minified.zip");
    let mut r8 = with_r8(project, inputs)?;
    r8.arg("--pg-conf").arg(project.existing(RULES)?);
    r8.arg("--pg-conf").arg(folder.join("manifest-rules.pro"));
    for rules in inputs.of_libraries("proguard.txt") {
        r8.arg("--pg-conf").arg(rules);
    }
    r8.arg("--pg-map-output").arg(folder.join("mapping.txt"));
    r8.arg("--pg-conf-output").arg(folder.join("rules.pro")).arg("--output").arg(&minified);
    r8.args(&inputs.jars).arg(&inputs.app).arg(&inputs.core);
    println!("R8 minifies the app ...");
    run::logged(project, &mut r8, "apk-r8")?;
    // R8 finds the rules that jars carry inside by itself. Without them, it would leave out what is only looked up.
    let rules = files::read_text(&folder.join("rules.pro"))?;
    if !rules.contains("META-INF/com.android.tools/r8") {
        return Err(Failure::new("R8 has not taken the rules that lie in the libraries' jars"));
    }
    let out = folder.join("minified");
    files::make_empty_folder(&out)?;
    run::captured(Command::new("jar").current_dir(&out).arg("xf").arg(&minified))?;
    let taken: Vec<&PathBuf> = inputs.jars.iter().chain([&inputs.app, &inputs.core]).collect();
    let left = dex::files(&out)?;
    let (taken, left) = (bytes(taken)?, bytes(left.iter())?);
    println!("R8 was given {taken} bytes of jars and left {left} bytes of byte code");
    Ok(())
}

/// How large these files are together.
fn bytes<'a>(files: impl IntoIterator<Item = &'a PathBuf>) -> Outcome<u64> {
    let size = |file: &PathBuf| {
        file.metadata().map(|facts| facts.len()).during(|| format!("cannot read {}", file.display()))
    };
    files.into_iter().map(size).sum()
}

/// R8 for the oldest phone, in sight of what that brings along.
fn with_r8(project: &Project, inputs: &Inputs) -> Outcome<Command> {
    let mut r8 = inputs.tool(R8);
    r8.args(["--release", "--min-api", &maven::stated(project, "android.minSdk")?]);
    r8.arg("--lib").arg(&inputs.framework).arg("--lib").arg(&inputs.java);
    Ok(r8)
}

/// Looks whether all that JNA looks up by name is left, and whether this would be noticed.
fn look_for_names(project: &Project, inputs: &Inputs, folder: &Path) -> Outcome {
    let jna = inputs.jna.join("classes.jar");
    let before = folder.join("before");
    files::make_empty_folder(&before)?;
    let mut d8 = inputs.tool("com.android.tools.r8.D8");
    d8.args(["--release", "--min-api", &maven::stated(project, "android.minSdk")?]);
    d8.arg("--lib").arg(&inputs.framework).arg("--output").arg(&before).arg(&inputs.core).arg(&jna);
    run::logged(project, &mut d8, "apk-d8")?;
    let (processor, _) = android::PROCESSORS[0];
    let library = files::read(&inputs.jna.join("jni").join(processor).join("libjnidispatch.so"))?;
    let names = Names::of(&dex::classes(&before)?, &library);
    if !names.is_whole() {
        return Err(Failure::new(format!("not all of what JNA looks up was found: {names}")));
    }
    let missing = names.missing(&dex::classes(&folder.join("minified"))?);
    if !missing.is_empty() {
        return Err(Failure::new(format!(
            "a release lacks what JNA looks up by name:\n{}",
            missing.join("\n")
        )));
    }
    println!("JNA looks up {names}: all are there");
    let missing = names.missing(&dex::classes(&unruled(project, inputs, folder)?)?);
    if missing.is_empty() {
        return Err(Failure::new(format!(
            "without {RULES}, nothing would be missing: the rules or this check do nothing"
        )));
    }
    println!("Without the rules of {RULES}, {} of them would be missing", missing.len());
    Ok(())
}

/// What R8 makes of the bindings where it is only told what the app calls.
fn unruled(project: &Project, inputs: &Inputs, folder: &Path) -> Outcome<PathBuf> {
    let (out, rules) = (folder.join("unruled"), folder.join("unruled.pro"));
    files::make_empty_folder(&out)?;
    files::write_if_changed(
        &rules,
        b"-keep class app.midback.core.Midback { public *; }\n-dontwarn java.awt.**\n",
    )?;
    let mut r8 = with_r8(project, inputs)?;
    r8.arg("--pg-conf").arg(rules).arg("--no-data-resources").arg("--output").arg(&out).arg(&inputs.core);
    r8.arg(inputs.jna.join("classes.jar"));
    let kotlin = inputs.jars.iter().filter(|jar| {
        let name = jar.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("kotlin-stdlib-") || name.starts_with("annotations-")
    });
    run::logged(project, r8.args(kotlin), "apk-unruled")?;
    Ok(out)
}

/// Packs what R8 left, and the native libraries, beside the resources; aligns and signs it.
fn pack(project: &Project, inputs: &Inputs, folder: &Path, linked: &Path) -> Outcome<PathBuf> {
    let (minified, native) = (folder.join("minified"), folder.join("native"));
    files::make_empty_folder(&native)?;
    let own = project.target(android::LIBRARIES);
    for (processor, _) in android::PROCESSORS {
        let from_libraries = inputs.libraries.iter().map(|library| library.join("jni").join(processor));
        for place in from_libraries.chain([own.join(processor)]).filter(|place| place.is_dir()) {
            for library in files::below(&place, &|_| false)? {
                let name = library.file_name().unwrap_or_default();
                files::copy_if_changed(&library, &native.join("lib").join(processor).join(name))?;
            }
        }
    }
    if !own.is_dir() {
        println!("libmidback.so for phones is not here: `cargo xtask android` makes it, with an NDK");
    }
    let loose = folder.join("loose.apk");
    files::copy_if_changed(linked, &loose)?;
    add(&loose, &minified, "u", &|name| {
        !NOT_PACKED.iter().any(|end| name.ends_with(end)) && !name.starts_with("META-INF/maven/")
    })?;
    // What is loaded from where it lies is not packed tighter.
    add(&loose, &native, "u0", &|_| true)?;
    let (aligned, app, key_file) =
        (folder.join("aligned.apk"), folder.join("midback.apk"), folder.join("key.p12"));
    // The packaged zipalign knows no pages of 16 KB but for everything at once.
    let mut align = Command::new("zipalign");
    run::captured(align.args(["-f", &android::PAGE.to_string()]).arg(&loose).arg(&aligned))?;
    key::make_passing(&key_file)?;
    let min_sdk = maven::stated(project, "android.minSdk")?;
    let mut sign = Command::new("apksigner");
    sign.args([
        "sign",
        "--min-sdk-version",
        &min_sdk,
        "--ks-pass",
        &format!("pass:{}", key::PASSING),
        "--ks",
    ]);
    run::captured(sign.arg(&key_file).arg("--out").arg(&app).arg(&aligned))?;
    run::captured(Command::new("apksigner").args(["verify", "--min-sdk-version", &min_sdk]).arg(&app))?;
    for rest in [&loose, &aligned, &key_file] {
        files::remove_file(rest)?;
    }
    Ok(app)
}

/// Adds the files of a folder to a zip, under the names that they have in the folder.
fn add(zip: &Path, folder: &Path, how: &str, is_wanted: &dyn Fn(&str) -> bool) -> Outcome {
    let mut add = Command::new("jar");
    add.arg(format!("{how}fM")).arg(zip);
    for file in files::below(folder, &|_| true)? {
        let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if is_wanted(&name) {
            add.arg("-C").arg(folder).arg(name);
        }
    }
    run::captured(&mut add).map(|_| ())
}

/// Reads the finished file, as a phone and a store will.
fn look_at(project: &Project, app: &Path) -> Outcome {
    let stated = |name: &str| maven::stated(project, name);
    let dump = |what: &[&str]| run::captured(Command::new("aapt2").arg("dump").args(what).arg(app));
    let told = Told::read(&dump(&["badging"])?, &dump(&["xmltree", "--file", "AndroidManifest.xml"])?);
    let manifest = files::read_text(&project.existing(MANIFEST)?)?;
    let languages = resources::languages(&project.existing("core/words")?)?;
    let (min_sdk, target_sdk) = (stated("android.minSdk")?, stated("android.targetSdk")?);
    let mut wrong = told.unlike(&manifest, &languages, &min_sdk, &target_sdk, &stated("revision")?);
    let file = files::read(app)?;
    let entries = packed::entries(&file)?;
    wrong.extend(unloadable(&file, &entries));
    // What the system starts by name has to be there by that name.
    let there = dex::classes(&project.target("apk/minified"))?;
    let class = |name: &str| format!("L{};", name.replace('.', "/"));
    // Another name of an activity is no class.
    let is_alias = |name: &str| looked::stated(&manifest, "activity-alias").any(|(alias, _)| alias == name);
    let with_class = told.components.iter().filter(|component| !is_alias(&component.name));
    let gone = with_class.filter(|component| !there.contains_key(&class(&component.name)));
    wrong.extend(gone.map(|component| format!("the class of {} is gone", component.name)));
    let sizes = packed::sizes(&entries, file.len());
    files::write_if_changed(&project.target("apk/sizes.txt"), sizes.as_bytes())?;
    println!("{sizes}");
    for exported in told.components.iter().filter(|component| component.is_exported) {
        let who = exported.permission.as_deref().unwrap_or("everybody");
        println!("can be called: {} by {who}", exported.name);
    }
    println!("The app is {}", project.short(app));
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

/// The native libraries that a phone cannot load from where they lie.
fn unloadable(file: &[u8], entries: &[packed::Entry]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (processor, _) in android::PROCESSORS {
        let folder = format!("lib/{processor}/");
        if !entries.iter().any(|entry| entry.name == format!("{folder}libjnidispatch.so")) {
            wrong.push(format!("JNA's library for {processor} is missing"));
        }
    }
    for entry in entries.iter().filter(|entry| entry.name.starts_with("lib/")) {
        if !entry.is_stored || entry.begin % usize::from(android::PAGE) != 0 {
            wrong.push(format!("{} does not lie on a page of {}", entry.name, android::PAGE));
        }
        let page = file.get(entry.begin..entry.begin + entry.packed).and_then(elf::smallest_page);
        wrong.extend(page.and_then(android::too_small).map(|why| format!("{} {why}", entry.name)));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_taken_out_with_what_is_in_it() {
        let manifest = "<manifest><queries>\n<a/></queries><b/><queries><c/></queries></manifest>";
        assert_eq!(without(manifest, "queries"), "<manifest><b/></manifest>");
        assert_eq!(without("<manifest/>", "queries"), "<manifest/>");
    }

    #[test]
    fn a_library_that_a_phone_cannot_load_is_named() {
        let whole = |page: u64, begin: usize, is_stored: bool| {
            let library = elf::tests::library(page);
            let entries: Vec<packed::Entry> = android::PROCESSORS
                .iter()
                .map(|(processor, _)| packed::Entry {
                    name: format!("lib/{processor}/libjnidispatch.so"),
                    packed: library.len(),
                    size: library.len(),
                    is_stored,
                    begin,
                })
                .collect();
            let file = [vec![0; begin], library].concat();
            (file, entries)
        };
        let wrong = |(file, entries): (Vec<u8>, Vec<packed::Entry>)| unloadable(&file, &entries).len();
        assert_eq!(wrong(whole(16_384, 16_384, true)), 0);
        assert_eq!(wrong(whole(4_096, 16_384, true)), 3);
        assert_eq!(wrong(whole(16_384, 4_096, true)), 3);
        assert_eq!(wrong(whole(16_384, 16_384, false)), 3);
        let (file, mut entries) = whole(16_384, 0, true);
        entries.pop();
        assert_eq!(wrong((file, entries)), 1);
    }
}
