//! Writes the Kotlin, Swift or Python side of the bindings, from the compiled library.
//! Its version is the library's own, so that the two always agree.
//!
//! `midback-bindgen declared LIBRARY` lists what the library declares instead.

mod declared;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let ["declared", library] = args.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        uniffi::uniffi_bindgen_main();
        return ExitCode::SUCCESS;
    };
    match declared::list(library) {
        Ok(list) => {
            print!("{list}");
            ExitCode::SUCCESS
        }
        Err(what) => {
            eprintln!("midback-bindgen: {library}: {what}");
            ExitCode::FAILURE
        }
    }
}
