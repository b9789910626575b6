//! Does a driver of a session do what its script says? The phones play the same script and must give the same.

use std::path::Path;

use expect_test::expect_file;
use midback_tests::driver;

#[test]
fn the_script_of_a_session_gives_its_transcript() {
    let folder = tempfile::tempdir().unwrap();
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts");
    let script = std::fs::read_to_string(scripts.join("driver.txt")).unwrap();
    let transcript = driver::play(&script, folder.path()).unwrap();
    expect_file![scripts.join("driver.transcript.txt")].assert_eq(&transcript);
}
