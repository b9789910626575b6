//! How is a command run beside an emulator that is started for it, and ended after it?

use std::fs::File;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::adb::Adb;
use super::sdk;
use crate::failure::{During, Failure, Outcome};
use crate::project::Project;
use crate::{files, run};

/// Where the emulator listens; one of this machine's own may be on the usual place.
const PORT: &str = "5560";
const SERIAL: &str = "emulator-5560";
/// How long one may take to start on a slow machine.
const START: Duration = Duration::from_mins(10);

/// Fetches what it takes, starts it, runs `cargo xtask` with these words, and ends it; whether the command went well.
pub(crate) fn run(project: &Project, api: u32, words: &[String]) -> Outcome<bool> {
    let image = image(api, std::env::consts::ARCH);
    // Each question is about a licence; there is no answer that asks for more.
    answered(Command::new(sdk::command_line_tool("sdkmanager")?).args(fetching(&image)), &"y\n".repeat(50))?;
    let home = project.target("avd");
    files::make_folder(&home)?;
    let mut make = Command::new(sdk::command_line_tool("avdmanager")?);
    answered(make.env("ANDROID_AVD_HOME", &home).args(making(api, &image)), "no\n")?;
    let log = project.target(&format!("logs/emulator-{api}.log"));
    files::make_folder(&project.target("logs"))?;
    let writing = || format!("cannot write {}", log.display());
    let (out, err) =
        (File::create(&log).during(writing)?, File::options().append(true).open(&log).during(writing)?);
    let mut start = Command::new(sdk::emulator()?);
    start.env("ANDROID_AVD_HOME", &home).args(starting(api)).stdin(Stdio::null()).stdout(out).stderr(err);
    let mut emulator = start.spawn().during(|| "cannot start the emulator".to_owned())?;
    let went = beside(&mut emulator, words).inspect_err(|_| {
        let said = files::read_text(&log).unwrap_or_default();
        eprintln!("{said}\nThe whole log: {}", project.short(&log));
    });
    end(&mut emulator);
    went
}

fn beside(emulator: &mut Child, words: &[String]) -> Outcome<bool> {
    let adb = Adb::of(Some(SERIAL.to_owned()))?;
    let mut ended = false;
    adb.until("the emulator has started", START, |adb| {
        ended = emulator.try_wait().ok().flatten().is_some();
        (ended || adb.property("sys.boot_completed") == "1").then_some(())
    })?;
    if ended {
        return Err(Failure::new("the emulator ended before it had started"));
    }
    let own = std::env::current_exe().during(|| "this program is not found".to_owned())?;
    let status = Command::new(own).args(words).env("ANDROID_SERIAL", SERIAL).status();
    Ok(status.during(|| "cannot start the command".to_owned())?.success())
}

/// Asked first, so that it writes what it has to; then told.
fn end(emulator: &mut Child) {
    if let Ok(adb) = Adb::of(Some(SERIAL.to_owned())) {
        run::answer(&mut adb.command(&["emu", "kill"]));
        let gone = |_: &Adb| emulator.try_wait().ok().flatten();
        if adb.until("the emulator has ended", Duration::from_mins(1), gone).is_ok() {
            return;
        }
    }
    let _ = emulator.kill();
    let _ = emulator.wait();
}

/// Runs a program that asks on a terminal.
fn answered(command: &mut Command, answers: &str) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdin(Stdio::piped()).spawn().during(|| format!("cannot start {name}"))?;
    if let Some(mut asked) = child.stdin.take() {
        // Where it asks for less, it has ended before it was answered.
        let _ = asked.write_all(answers.as_bytes());
    }
    let status = child.wait().during(|| format!("lost {name}"))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{name} failed ({status})"))) }
}

/// The system that is emulated: one in which a computer may set the clock, for the processor of this machine.
fn image(api: u32, processor: &str) -> String {
    let processor = if processor == "aarch64" { "arm64-v8a" } else { "x86_64" };
    format!("system-images;android-{api};google_apis;{processor}")
}

fn fetching(image: &str) -> [&str; 4] {
    ["--install", "platform-tools", "emulator", image]
}

fn name(api: u32) -> String {
    format!("midback-{api}")
}

fn making(api: u32, image: &str) -> Vec<String> {
    let name = name(api);
    ["create", "avd", "--force", "--name", &name, "--package", image, "--device", "pixel_6"]
        .map(str::to_owned)
        .to_vec()
}

/// Without a window and a sound, and as new each time.
fn starting(api: u32) -> Vec<String> {
    let name = name(api);
    ["-avd", &name, "-port", PORT, "-no-window", "-no-audio", "-no-boot-anim", "-no-snapshot", "-wipe-data"]
        .into_iter()
        .chain(["-gpu", "swiftshader_indirect", "-memory", "3072", "-camera-back", "none"])
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_emulator_is_fetched_made_and_started() {
        assert_eq!(image(34, "x86_64"), "system-images;android-34;google_apis;x86_64");
        assert_eq!(image(26, "aarch64"), "system-images;android-26;google_apis;arm64-v8a");
        let made = making(34, &image(34, "x86_64"));
        let started = starting(34);
        let of = |words: &[String], flag: &str| {
            words.iter().position(|word| word == flag).and_then(|at| words.get(at + 1)).cloned()
        };
        assert_eq!(of(&made, "--package"), Some(image(34, "x86_64")));
        assert_eq!(of(&made, "--name"), of(&started, "-avd"));
        assert_eq!(of(&started, "-port").map(|port| format!("emulator-{port}")).as_deref(), Some(SERIAL));
        assert!(fetching(&image(34, "x86_64")).contains(&"emulator"));
    }

    #[test]
    #[cfg(unix)]
    fn what_asks_on_a_terminal_is_answered() {
        let mut asks = Command::new("sh");
        assert!(answered(asks.args(["-c", "read one && [ \"$one\" = y ]"]), &"y\n".repeat(50)).is_ok());
        assert!(answered(Command::new("sh").args(["-c", "read one; exit 1"]), "y\n").is_err());
        assert!(answered(&mut Command::new("no-such-program"), "").is_err());
    }
}
