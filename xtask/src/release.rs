//! May this be released?
//!
//! Not before a licensed physical therapist has signed for the rules that are in force (`docs/rules.md`, Sign-off), every file
//! says the same version, and the changelog says what is in it.

use crate::failure::{Failure, Outcome};
use crate::files;
use crate::maven;
use crate::project::Project;

const RULES: &str = "docs/rules.md";
const RULE_SET: &str = "core/src/rules.rs";

/// Names everything that is in the way of a release, under this tag if there is one.
pub(crate) fn check(project: &Project, tag: Option<&str>) -> Outcome {
    let text = |name: &str| files::read_text(&project.existing(name)?);
    let stated = Stated {
        rules: text(RULES)?,
        rule_set: text(RULE_SET)?,
        cargo: text("Cargo.toml")?,
        pom: text("android/pom.xml")?,
        catalog: text("android/gradle/libs.versions.toml")?,
        xcode: text("ios/project.yml")?,
        changelog: text("CHANGELOG.md")?,
    };
    let obstacles = stated.obstacles(tag);
    if obstacles.is_empty() {
        println!("Nothing is in the way of a release.");
        return Ok(());
    }
    Err(Failure::new(format!("not to be released:\n  - {}", obstacles.join("\n  - "))))
}

/// What the files say that a release depends on.
#[derive(Clone)]
struct Stated {
    rules: String,
    rule_set: String,
    cargo: String,
    pom: String,
    catalog: String,
    xcode: String,
    changelog: String,
}

impl Stated {
    fn obstacles(&self, tag: Option<&str>) -> Vec<String> {
        let mut obstacles = Vec::new();
        let rule_set = between(&self.rule_set, "            version: ", ",").unwrap_or_default();
        if let Err(why) = signed(&self.rules, rule_set) {
            obstacles.push(why);
        }
        let version = between(&self.cargo, "\nversion = \"", "\"").unwrap_or_default();
        for (file, said) in [
            ("android/pom.xml", maven::property(&self.pom, "revision")),
            ("android/gradle/libs.versions.toml", between(&self.catalog, "\nrevision = \"", "\"")),
            ("ios/project.yml", between(&self.xcode, "MARKETING_VERSION: \"", "\"")),
        ] {
            if said != Some(version) || version.is_empty() {
                obstacles
                    .push(format!("Cargo.toml is version {version}, {file} is {}", said.unwrap_or("none")));
            }
        }
        let builds = [
            ("android/pom.xml", maven::property(&self.pom, "android.versionCode")),
            ("android/gradle/libs.versions.toml", between(&self.catalog, "\nandroid-versionCode = \"", "\"")),
            ("ios/project.yml", between(&self.xcode, "CURRENT_PROJECT_VERSION: \"", "\"")),
        ];
        if builds[0].1.is_none() || builds.iter().any(|(_, said)| *said != builds[0].1) {
            let said = builds.map(|(file, said)| format!("{file} says {}", said.unwrap_or("none")));
            obstacles.push(format!("the builds are counted differently: {}", said.join(", ")));
        }
        if !is_told(&self.changelog, version) {
            obstacles.push(format!("CHANGELOG.md tells nothing below a heading `## {version}`"));
        }
        if let Some(tag) = tag.filter(|tag| *tag != format!("v{version}")) {
            obstacles.push(format!("the tag is {tag}, the version {version}"));
        }
        obstacles
    }
}

/// Whether somebody has signed for this rule set: a row of the table under "Sign-off" with every cell but the remarks filled in.
fn signed(rules: &str, rule_set: &str) -> Result<(), String> {
    let section =
        between(rules, "\n## Sign-off\n", "\n## ").ok_or(format!("{RULES} has no section Sign-off"))?;
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let rows: Vec<Vec<&str>> =
        rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect()).collect();
    let is_whole = |row: &&Vec<&str>| row.len() == 5 && row[..4].iter().all(|cell| !cell.is_empty());
    let whole: Vec<&str> = rows.iter().filter(is_whole).map(|row| row[0]).collect();
    if whole.is_empty() {
        Err(format!("no licensed physical therapist has signed in {RULES}, section Sign-off"))
    } else if rule_set.is_empty() || !whole.contains(&rule_set) {
        let last = whole[whole.len() - 1];
        Err(format!("the rules in force are version {rule_set}, signed in {RULES} is version {last}"))
    } else {
        Ok(())
    }
}

/// Whether something stands below the heading of this version.
fn is_told(changelog: &str, version: &str) -> bool {
    let heading = format!("## {version}");
    let below = changelog.lines().skip_while(|line| line.split(" - ").next() != Some(&heading)).skip(1);
    below.take_while(|line| !line.starts_with("## ")).any(|line| line.starts_with("- "))
}

/// What stands between two marks, the first time.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, after) = text.split_once(from)?;
    Some(after.split_once(to).map_or(after, |(inside, _)| inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# Rules\n\n## Sign-off\n\nUntil then, nobody.\n\n\
                        | rule-set version | name | licence, place | date | remarks |\n|---|---|---|---|---|\n";

    fn rules(row: &str) -> String {
        format!("{HEAD}{row}\n\n## Terms\n\n| a | b | c | d | e |\n")
    }

    fn ready() -> Stated {
        Stated {
            rules: rules("| 8 | N. N. | PT 1, Lyon | 2026-12-01 | |"),
            rule_set: "        Self {\n            version: 8,\n".to_owned(),
            cargo: "[workspace.package]\nversion = \"1.2.0\"\n".to_owned(),
            pom: "<revision>1.2.0</revision><android.versionCode>7</android.versionCode>".to_owned(),
            catalog: "[versions]\nandroid-versionCode = \"7\"\nrevision = \"1.2.0\"\n".to_owned(),
            xcode: "MARKETING_VERSION: \"1.2.0\"\nCURRENT_PROJECT_VERSION: \"7\"\n".to_owned(),
            changelog:
                "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-12-01\n\n- New.\n\n## 1.1.0\n\n- Old.\n"
                    .to_owned(),
        }
    }

    #[test]
    fn what_is_signed_told_and_of_one_version_may_go_out() {
        assert_eq!(ready().obstacles(None), Vec::<String>::new());
        assert_eq!(ready().obstacles(Some("v1.2.0")), Vec::<String>::new());
    }

    #[test]
    fn a_row_that_is_empty_or_half_filled_in_is_no_signature() {
        for row in [
            "|   |   |   |   |   |",
            "| 8 | N. N. |  | 2026-12-01 | |",
            "",
            "| 8 | N. N. | PT 1 | 2026-12-01 |",
        ] {
            let mut stated = ready();
            stated.rules = rules(row);
            assert_eq!(
                stated.obstacles(None),
                ["no licensed physical therapist has signed in docs/rules.md, section Sign-off"],
                "{row}"
            );
        }
    }

    #[test]
    fn a_signature_is_for_the_rules_that_were_read() {
        let mut stated = ready();
        stated.rule_set = "            version: 9,\n".to_owned();
        assert_eq!(
            stated.obstacles(None),
            ["the rules in force are version 9, signed in docs/rules.md is version 8"]
        );
        stated.rules = rules("| 8 | N. N. | PT 1 | 2026-12-01 | |\n| 9 | N. N. | PT 1 | 2026-12-02 | |");
        assert_eq!(stated.obstacles(None), Vec::<String>::new());
        stated.rule_set = String::new();
        assert_eq!(stated.obstacles(None).len(), 1, "a rule set that cannot be read is not signed for");
    }

    #[test]
    fn a_version_that_differs_anywhere_is_in_the_way() {
        type Change = fn(&mut Stated);
        let changes: [(Change, &str); 8] = [
            (
                |all| all.pom = all.pom.replace("1.2.0", "1.1.0"),
                "Cargo.toml is version 1.2.0, android/pom.xml is 1.1.0",
            ),
            (|all| all.catalog = all.catalog.replace("1.2.0", "1.1.0"), "libs.versions.toml is 1.1.0"),
            (|all| all.xcode = all.xcode.replace("MARKETING", "OTHER"), "ios/project.yml is none"),
            (|all| all.xcode = all.xcode.replace("\"7\"", "\"8\""), "ios/project.yml says 8"),
            (|all| all.catalog = all.catalog.replace("\"7\"", "\"6\""), "libs.versions.toml says 6"),
            (|all| all.pom = all.pom.replace("versionCode", "code"), "android/pom.xml says none"),
            (|all| all.changelog = all.changelog.replace("- New.", "New."), "below a heading `## 1.2.0`"),
            (
                |all| all.changelog = all.changelog.replace("## 1.2.0", "## 1.2.00"),
                "below a heading `## 1.2.0`",
            ),
        ];
        for (change, why) in changes {
            let mut stated = ready();
            change(&mut stated);
            let obstacles = stated.obstacles(None);
            assert!(obstacles.len() == 1 && obstacles[0].contains(why), "{why}: {obstacles:?}");
        }
        assert_eq!(ready().obstacles(Some("v1.2.1")), ["the tag is v1.2.1, the version 1.2.0"]);
        let mut nothing = ready();
        nothing.cargo = String::new();
        assert!(nothing.obstacles(None).len() >= 3);
    }

    #[test]
    fn nobody_has_signed_for_this_project_yet_or_its_own_files_are_read() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let rules = files::read_text(&project.path(RULES)).unwrap_or_else(|failure| panic!("{failure}"));
        let source = files::read_text(&project.path(RULE_SET)).unwrap_or_else(|failure| panic!("{failure}"));
        let version = between(&source, "            version: ", ",").unwrap_or_default();
        assert!(version.parse::<u32>().is_ok_and(|number| number >= 8), "{version}");
        // The name in the code and the line in the document come together.
        assert_eq!(signed(&rules, version).is_ok(), !source.contains("            reviewed_by: None,"));
    }
}
