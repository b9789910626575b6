//! Does the library ask an Android phone only for what the oldest Android has that the app runs on?
//!
//! A linker with an NDK says so. Where there is none, this does: everything of the library but SQLite's C, which takes Android's
//! headers, is built for the processor of nearly every phone, nothing is linked, and each name that is taken from elsewhere is
//! looked up in `data/bionic.txt`.

use std::collections::BTreeMap;

use crate::archive::{self, Names};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::{elf, files, maven, run, sources};

const TARGET: &str = "aarch64-linux-android";

/// Where the names stand.
const LIST: &str = "xtask/data/bionic.txt";

/// What the list says of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin<'a> {
    /// One of Android's own libraries has it, since this level of its interface.
    Phone { library: &'a str, since: u32 },
    /// It comes into the library when it is linked.
    Linked { from: &'a str },
}

/// The names that are known, each with its origin. One that ends in `*` stands for all that begin so.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known<'a>(BTreeMap<&'a str, Origin<'a>>);

/// Builds the objects, and refuses one that asks for a name that a phone may not have.
pub(crate) fn check(project: &Project) -> Outcome {
    let oldest = maven::stated(project, "android.minSdk")?;
    let oldest =
        oldest.parse().map_err(|_| Failure::new("android.minSdk in android/pom.xml is no number"))?;
    let list = files::read_text(&project.existing(LIST)?)?;
    let known = Known::read(&list)?;

    let folder = project.target("android-names");
    let nothing = folder.join("without-sqlite");
    files::make_folder(&nothing)?;
    let mut build = sources::build(project, TARGET, &folder);
    // SQLite is taken for a library that is there already: its names are asked for, and none of it is compiled.
    build.env("LIBSQLITE3_SYS_USE_PKG_CONFIG", "1").env("SQLITE3_LIB_DIR", nothing);
    run::live(&mut build)?;

    let library = files::read(&sources::archive(&folder, TARGET, "debug"))?;
    let objects = objects(&library)?;
    let wanted = archive::wanted(&objects);
    // An empty list would be in order, and prove nothing.
    if !wanted.contains("malloc") || !wanted.contains("sqlite3_step") {
        return Err(Failure::new(format!("the objects for {TARGET} ask for hardly anything")));
    }
    let (refused, phone, linked) = known.judge(wanted, oldest);
    if !refused.is_empty() {
        let refused = refused.join("\n       ");
        return Err(Failure::new(format!(
            "the library for a phone would not load on the oldest:\n       {refused}"
        )));
    }
    println!(
        "{TARGET}: {} objects ask for {phone} names of Android {oldest} (API) and {linked} that are linked in, all known",
        objects.len()
    );
    let tried = archive::tried(&objects);
    println!("Done without where a phone lacks them: {}", tried.into_iter().collect::<Vec<_>>().join(" "));
    Ok(())
}

/// The names of each object in the library.
fn objects(library: &[u8]) -> Outcome<Vec<Names>> {
    let files = archive::files(library).filter(|files| !files.is_empty());
    let files = files.ok_or_else(|| Failure::new(format!("no library was built for {TARGET}")))?;
    let read = |(name, body): (String, &[u8])| {
        let names = elf::names(body, elf::ARM_64);
        names.ok_or_else(|| Failure::new(format!("{name} in the library is no object for {TARGET}")))
    };
    files.into_iter().map(read).collect()
}

impl<'a> Known<'a> {
    /// Reads `[libc.so]` with lines of a name and a level below, and `[linked: what it is]` with lines of a name.
    fn read(list: &'a str) -> Outcome<Self> {
        let mut known = Self::default();
        let mut heading = None;
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let wrong = || Failure::new(format!("{LIST} cannot be read at {line:?}"));
            if let Some(inside) = line.strip_prefix('[') {
                heading = Some(inside.strip_suffix(']').ok_or_else(wrong)?);
                continue;
            }
            let heading = heading.ok_or_else(wrong)?;
            let (name, origin) = if let Some(from) = heading.strip_prefix("linked: ") {
                (line, Origin::Linked { from })
            } else {
                let (name, since) = line.split_once(' ').ok_or_else(wrong)?;
                let since = since.parse().map_err(|_| wrong())?;
                (name, Origin::Phone { library: heading, since })
            };
            if known.0.insert(name, origin).is_some() {
                return Err(Failure::new(format!("{LIST} has {name} twice")));
            }
        }
        Ok(known)
    }

    /// Where a name comes from.
    fn origin(&self, name: &str) -> Option<Origin<'a>> {
        let begins = |known: &&str| known.strip_suffix('*').is_some_and(|start| name.starts_with(start));
        let found =
            self.0.get(name).or_else(|| self.0.iter().find(|(known, _)| begins(known)).map(|(_, one)| one));
        found.copied()
    }

    /// Which of the names a phone of this level lacks, why, and how many come from a phone and from the linker.
    fn judge<'n>(
        &self,
        wanted: impl IntoIterator<Item = &'n str>,
        oldest: u32,
    ) -> (Vec<String>, usize, usize) {
        let (mut refused, mut phone, mut linked) = (Vec::new(), 0, 0);
        for name in wanted {
            match self.origin(name) {
                Some(Origin::Phone { since, .. }) if since <= oldest => phone += 1,
                Some(Origin::Linked { .. }) => linked += 1,
                Some(Origin::Phone { library, since }) => {
                    refused.push(format!(
                        "{name} came into {library} with API {since}, and the app runs from {oldest} on"
                    ));
                }
                None => refused.push(format!("{name} stands nowhere in {LIST}")),
            }
        }
        (refused, phone, linked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::tests::of_linux;
    use crate::elf::tests::object;

    const SOME: &str = "# A list.\n[libc.so]\nmalloc 21\ngetrandom 28\n\n[libdl.so]\ndlsym 21\n\
                        [linked: SQLite]\nsqlite3_*\n";

    fn known(list: &str) -> Known<'_> {
        Known::read(list).unwrap_or_else(|failure| panic!("{failure}"))
    }

    #[test]
    fn a_name_that_the_oldest_phone_lacks_is_refused() {
        let known = known(SOME);
        assert_eq!(known.judge(["malloc", "dlsym", "sqlite3_open"], 26), (Vec::new(), 2, 1));
        let (refused, ..) = known.judge(["malloc", "getrandom", "memfd_create"], 26);
        assert_eq!(refused.len(), 2);
        assert!(refused[0].starts_with("getrandom came into libc.so with API 28"), "{refused:?}");
        assert!(refused[1].starts_with("memfd_create stands nowhere"), "{refused:?}");
        assert_eq!(known.judge(["getrandom"], 28).0, Vec::<String>::new());
    }

    #[test]
    fn what_the_objects_take_from_elsewhere_is_judged() {
        let one = object(elf::ARM_64, &["one"], &["malloc", "two", "getrandom"], &["gnu_get_libc_version"]);
        let two = object(elf::ARM_64, &["two"], &["one"], &[]);
        let library = of_linux(&[("a-name-that-is-long.o", one), ("two.o", two)]);
        let objects = objects(&library).unwrap_or_else(|failure| panic!("{failure}"));
        let (refused, phone, linked) = known(SOME).judge(archive::wanted(&objects), 26);
        assert_eq!((refused.len(), phone, linked), (1, 1, 0));
        assert_eq!(archive::tried(&objects).into_iter().collect::<Vec<_>>(), ["gnu_get_libc_version"]);
    }

    #[test]
    fn objects_for_another_processor_are_refused() {
        assert!(objects(&of_linux(&[("one.o", object(62, &["one"], &[], &[]))])).is_err());
        assert!(objects(&of_linux(&[])).is_err());
        assert!(objects(b"\x7fELF").is_err());
    }

    #[test]
    fn a_list_that_says_nothing_of_a_name_or_two_things_is_refused() {
        for wrong in
            ["malloc 21\n", "[libc.so]\nmalloc\n", "[libc.so]\nmalloc x\n", "[libc.so\n", "[a]\nb 1\nb 2\n"]
        {
            assert!(Known::read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_list_is_whole() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let list = files::read_text(&project.path(LIST)).unwrap_or_else(|failure| panic!("{failure}"));
        let known = known(&list);
        assert!(matches!(known.origin("malloc"), Some(Origin::Phone { library: "libc.so", since: 21 })));
        assert!(matches!(known.origin("sqlite3_step"), Some(Origin::Linked { .. })));
        // One that came later than the oldest phone, so that a list of everything would be noticed.
        assert!(known.judge(["getrandom", "posix_spawn", "no_such_name"], 26).0.len() == 3);
    }
}
