//! With which key is an app signed that nobody releases?
//!
//! One that is made on the spot and kept nowhere else: what it signs can be installed and tried, and no later build goes over it.

use std::path::Path;
use std::process::Command;

use crate::failure::Outcome;
use crate::run;

/// Its name, and the password of it and of its file: nobody has to keep it secret.
pub(crate) const PASSING: &str = "midback";

/// Makes it, in a file of its own.
pub(crate) fn make_passing(store: &Path) -> Outcome {
    let mut make = Command::new("keytool");
    make.args(["-genkeypair", "-storetype", "PKCS12", "-storepass", PASSING, "-alias", PASSING]);
    make.args(["-keyalg", "RSA", "-keysize", "3072", "-validity", "10000"]);
    make.args(["-dname", "CN=Midback, OU=not released", "-keystore"]);
    run::captured(make.arg(store)).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    #[test]
    fn it_is_made_where_there_is_a_java() {
        let folder = std::env::temp_dir().join(format!("xtask-key-{}", std::process::id()));
        let store = folder.join("passing.p12");
        assert!(files::make_folder(&folder).is_ok());
        let Some(keytool) = run::on_path("keytool") else { return };
        assert!(make_passing(&store).is_ok());
        let shown =
            ["-list", "-keystore", &store.display().to_string(), "-storepass", PASSING, "-alias", PASSING]
                .map(str::to_owned);
        assert!(
            run::answer(Command::new(&keytool).args(shown))
                .is_some_and(|said| said.contains("PrivateKeyEntry"))
        );
        assert!(files::remove_folder(&folder).is_ok());
    }
}
