//! The states of the screens that both phones are held to.
//!
//! `screens make --to DIR`: what the phones need to come to each state. `screens check --in DIR --declared FILE`: whether
//! what they met there is as it is kept; with `UPDATE_EXPECT=1` it is kept anew. `screens compare --in DIR PART`:
//! where the phones differ in the states whose name has that part.

use std::path::Path;
use std::process::ExitCode;

use midback_tests::screens;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", "--to", folder] => {
            screens::make(Path::new(folder)).map(|count| format!("{count} states to come to"))
        }
        ["check", "--in", folder, "--declared", declared] => {
            let update = std::env::var_os("UPDATE_EXPECT").is_some();
            screens::check(Path::new(folder), Path::new(declared), update)
        }
        ["compare", "--in", folder, part] => screens::compare(Path::new(folder), part),
        _ => {
            eprintln!(
                "screens make --to DIR\nscreens check --in DIR --declared FILE\nscreens compare --in DIR PART"
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(what) => {
            eprintln!("screens: {what}");
            ExitCode::FAILURE
        }
    }
}
