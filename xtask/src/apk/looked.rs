//! What will a phone be told of the app: what it may, who may call it, in which languages it speaks?
//!
//! Read from the finished file, as Android's own tool tells it, and held against the sources.

use std::collections::BTreeSet;

use crate::resources::REFERENCE;

/// Asked for by a library for itself alone: nobody but the app can send to what it listens to.
const OF_A_LIBRARY: &str = "app.midback.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION";

/// What the finished app says of itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) permissions: BTreeSet<String>,
    pub(crate) languages: BTreeSet<String>,
    pub(crate) min_sdk: String,
    pub(crate) target_sdk: String,
    pub(crate) version: String,
    pub(crate) components: Vec<Component>,
}

/// An activity, a service, a receiver or a provider.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Component {
    pub(crate) name: String,
    /// Whether another app can call it, and what it has to be allowed for that.
    pub(crate) is_exported: bool,
    pub(crate) permission: Option<String>,
}

const KINDS: [&str; 5] = ["activity", "activity-alias", "service", "receiver", "provider"];

impl Told {
    /// From what `aapt2 dump badging` and `aapt2 dump xmltree` print.
    pub(crate) fn read(badging: &str, tree: &str) -> Self {
        let quoted = |line: &str| line.split('\'').nth(1).unwrap_or_default().to_owned();
        let mut told = Self::default();
        for line in badging.lines() {
            match line.split([':', ' ']).next() {
                Some("uses-permission" | "uses-permission-sdk-23") => told.permissions.extend([quoted(line)]),
                Some("sdkVersion" | "minSdkVersion") => told.min_sdk = quoted(line),
                Some("targetSdkVersion") => told.target_sdk = quoted(line),
                Some("package") => {
                    let (_, after) = line.split_once("versionName=").unwrap_or_default();
                    told.version = quoted(after);
                }
                Some("locales") => {
                    let named = line.split('\'').skip(1).step_by(2).filter_map(|name| name.split('-').next());
                    // What is said where no language is named is in the reference's.
                    told.languages =
                        named.map(|name| if name.is_empty() { REFERENCE } else { name }.to_owned()).collect();
                }
                _ => {}
            }
        }
        told.components = components(tree);
        told
    }

    /// What is not as the sources have it: this manifest, these languages, these versions.
    pub(crate) fn unlike(
        &self,
        manifest: &str,
        languages: &[String],
        min_sdk: &str,
        target_sdk: &str,
        version: &str,
    ) -> Vec<String> {
        let mut unlike = Vec::new();
        let mut compare = |what: &str, said: String, wanted: String| {
            if said != wanted {
                unlike.push(format!("{what}: {said}, and not {wanted}"));
            }
        };
        let mut wanted: BTreeSet<String> =
            stated(manifest, "uses-permission").map(|(name, _)| name).collect();
        wanted.insert(OF_A_LIBRARY.to_owned());
        compare("permissions", format!("{:?}", self.permissions), format!("{wanted:?}"));
        compare(
            "languages",
            format!("{:?}", self.languages),
            format!("{:?}", languages.iter().collect::<BTreeSet<_>>()),
        );
        compare("oldest system", self.min_sdk.clone(), min_sdk.to_owned());
        compare("target", self.target_sdk.clone(), target_sdk.to_owned());
        compare("version", self.version.clone(), version.to_owned());
        let ours: BTreeSet<(String, bool)> = KINDS.iter().flat_map(|kind| stated(manifest, kind)).collect();
        for (name, is_exported) in &ours {
            match self.components.iter().find(|component| component.name == *name) {
                Some(component) if component.is_exported == *is_exported => {}
                Some(_) => unlike.push(format!("{name} is not exported as its manifest says")),
                None => unlike.push(format!("{name} is gone")),
            }
        }
        // A library's may be called only by who was allowed something: by the system.
        let open = self.components.iter().filter(|one| one.is_exported && one.permission.is_none());
        for component in open.filter(|one| one.name != HEALTH_SERVICE) {
            if !ours.iter().any(|(name, _)| *name == component.name) {
                unlike.push(format!("{} of a library can be called by every app", component.name));
            }
        }
        unlike
    }
}

/// Health Connect's own library lets its app ask over this one before Android 14, and looks itself at who calls.
const HEALTH_SERVICE: &str = "androidx.health.platform.client.impl.sdkservice.HealthDataSdkService";

/// The elements of a kind in a manifest as it is written: their names, and whether they say that they are exported.
pub(super) fn stated<'a>(manifest: &'a str, kind: &'a str) -> impl Iterator<Item = (String, bool)> + 'a {
    let heads = manifest.split('<').filter_map(move |text| {
        let head = text.strip_prefix(kind)?.split('>').next()?;
        head.starts_with(char::is_whitespace).then_some(head)
    });
    // What a library asks for and the app does without is taken out by its manifest, and not stated.
    heads.filter(|head| !head.contains("tools:node=\"remove\"")).filter_map(|head| {
        let name = head.split_once("android:name=\"")?.1.split('"').next()?.to_owned();
        Some((name, head.contains("android:exported=\"true\"")))
    })
}

/// The components in a tree of elements and attributes, each on a line, those inside further in.
fn components(tree: &str) -> Vec<Component> {
    let mut found: Vec<Component> = Vec::new();
    let mut is_of_one = false;
    for line in tree.lines().map(str::trim) {
        if let Some(element) = line.strip_prefix("E: ") {
            is_of_one = element.split(' ').next().is_some_and(|name| KINDS.contains(&name));
            if is_of_one {
                found.push(Component::default());
            }
        } else if let (true, Some(component), Some(attribute)) =
            (is_of_one, found.last_mut(), line.strip_prefix("A: "))
        {
            let value = || attribute.split('"').nth(1).unwrap_or_default().to_owned();
            match attribute.split(['(', '=']).next().and_then(|name| name.rsplit(':').next()) {
                Some("name") => component.name = value(),
                Some("permission") => component.permission = Some(value()),
                Some("exported") => {
                    component.is_exported =
                        attribute.contains("=true") || attribute.contains("=(type 0x12)0xffffffff");
                }
                _ => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "<manifest>
    <uses-permission android:name=\"android.permission.VIBRATE\" />
    <uses-permission android:name=\"android.permission.OF_A_LIBRARY\" tools:node=\"remove\" />
    <application android:name=\"app.midback.MidbackApp\">
        <activity
            android:name=\"app.midback.MainActivity\"
            android:exported=\"true\">
            <action android:name=\"android.intent.action.MAIN\" />
        </activity>
        <service android:name=\"app.midback.Service\" android:exported=\"false\" />
    </application>\n</manifest>";
    const BADGING: &str =
        "package: name='app.midback' versionCode='1' versionName='0.1.0' compileSdkVersion='34'
uses-permission: name='android.permission.VIBRATE'
uses-permission: name='app.midback.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION'
sdkVersion:'26'
targetSdkVersion:'36'
locales: '--_--' 'en-GB' 'es' 'es-US'
";
    const TREE: &str = "N: android=http://schemas.android.com/apk/res/android (line=1)
  E: manifest (line=1)
      E: application (line=3)
        A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"app.midback.MidbackApp\" (Raw: \"app.midback.MidbackApp\")
          E: activity (line=4)
            A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"app.midback.MainActivity\" (Raw: \"app.midback.MainActivity\")
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=true
              E: action (line=7)
                A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"android.intent.action.MAIN\" (Raw: \"android.intent.action.MAIN\")
          E: service (line=9)
            A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"app.midback.Service\" (Raw: \"app.midback.Service\")
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=false
          E: receiver (line=10)
            A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"lib.Receiver\" (Raw: \"lib.Receiver\")
            A: http://schemas.android.com/apk/res/android:permission(0x01010006)=\"android.permission.DUMP\" (Raw: \"android.permission.DUMP\")
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=true
";

    fn unlike(badging: &str, tree: &str) -> Vec<String> {
        let languages = ["en", "es"].map(str::to_owned);
        Told::read(badging, tree).unlike(MANIFEST, &languages, "26", "36", "0.1.0")
    }

    #[test]
    fn an_app_that_is_as_it_is_written_is_so() {
        assert_eq!(unlike(BADGING, TREE), Vec::<String>::new());
        let told = Told::read(BADGING, TREE);
        assert_eq!(told.components.len(), 3);
        assert_eq!(told.components[2].permission.as_deref(), Some("android.permission.DUMP"));
    }

    #[test]
    fn whatever_is_otherwise_is_named() {
        let network = format!("{BADGING}uses-permission: name='android.permission.INTERNET'\n");
        assert!(unlike(&network, TREE)[0].contains("INTERNET"));
        for (from, to) in [
            ("'android.permission.VIBRATE'", "'x'"),
            (" 'es' 'es-US'", ""),
            ("'es'", "'es' 'fr-CA'"),
            ("'26'", "'21'"),
            ("'36'", "'35'"),
            ("0.1.0", "0.2.0"),
        ] {
            assert_eq!(unlike(&BADGING.replace(from, to), TREE).len(), 1, "{from}");
        }
        for (from, to) in [
            ("(0x01010010)=false", "(0x01010010)=true"),
            ("\"app.midback.Service\"", "\"app.midback.a\""),
            (":permission(", ":label("),
        ] {
            assert_eq!(unlike(BADGING, &TREE.replace(from, to)).len(), 1, "{from}");
        }
    }
}
