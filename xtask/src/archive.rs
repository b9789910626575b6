//! Which files are in a static library, and what do they take from elsewhere?

use std::collections::BTreeSet;

/// What one object of a library gives to others and takes from them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Names {
    /// What other objects may use of it.
    pub(crate) defined: Vec<String>,
    /// What it uses of others.
    pub(crate) wanted: Vec<String>,
    /// What it uses of others where they have it, and does without where they have not.
    pub(crate) tried: Vec<String>,
}

/// The files of a library, each with its name; nothing where it is none, or is cut off. Lists for linkers are left out.
pub(crate) fn files(library: &[u8]) -> Option<Vec<(String, &[u8])>> {
    let mut rest = library.strip_prefix(b"!<arch>\n")?;
    let mut files = Vec::new();
    let mut long_names: &[u8] = &[];
    while !rest.is_empty() {
        let (head, after) = rest.split_at_checked(60)?;
        let field = |from, to| std::str::from_utf8(&head[from..to]).ok().map(str::trim);
        let size: usize = field(48, 58)?.parse().ok()?;
        let mut body = after.get(..size)?;
        // A member begins at an even place.
        rest = after.get(size + size % 2..).unwrap_or_default();
        let mut name = String::from(field(0, 16)?);
        if let Some(length) = name.strip_prefix("#1/") {
            // Apple's form: a long name stands at the beginning of what it names.
            let (long, behind) = body.split_at_checked(length.parse().ok()?)?;
            name = String::from_utf8_lossy(long).trim_end_matches('\0').into();
            body = behind;
        } else if name == "//" {
            // The other form: all long names stand in a file of their own, and are called by their place.
            long_names = body;
            continue;
        } else if let Some(place) =
            name.strip_prefix('/').filter(|place| place.starts_with(|c: char| c.is_ascii_digit()))
        {
            let long = long_names.get(place.parse().ok()?..)?;
            name = String::from_utf8_lossy(long.split(|byte| *byte == b'\n').next()?).into_owned();
        }
        let is_list = name.starts_with("__.SYMDEF") || name == "/" || name == "/SYM64/";
        if !is_list {
            files.push((name.trim_end_matches('/').to_owned(), body));
        }
    }
    Some(files)
}

/// What all these define.
pub(crate) fn defined<'a>(objects: impl IntoIterator<Item = &'a Names>) -> BTreeSet<&'a str> {
    objects.into_iter().flat_map(|object| &object.defined).map(String::as_str).collect()
}

/// What none of these has, and some want.
pub(crate) fn wanted<'a>(objects: impl IntoIterator<Item = &'a Names, IntoIter: Clone>) -> BTreeSet<&'a str> {
    let objects = objects.into_iter();
    let defined = defined(objects.clone());
    let wanted = objects.flat_map(|object| &object.wanted).map(String::as_str);
    wanted.filter(|name| !defined.contains(name)).collect()
}

/// What some of these use where there is one.
pub(crate) fn tried<'a>(objects: impl IntoIterator<Item = &'a Names>) -> BTreeSet<&'a str> {
    objects.into_iter().flat_map(|object| &object.tried).map(String::as_str).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn member(name: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, body.len());
        [head.as_bytes(), body, &b"\n"[..body.len() % 2]].concat()
    }

    /// A library in Apple's form.
    pub(crate) fn of_apple(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let list = [("__.SYMDEF", vec![0; 5])];
        let members = list.iter().chain(files).flat_map(|(name, body)| {
            let named = [name.as_bytes(), &[0; 3], body].concat();
            member(&format!("#1/{}", name.len() + 3), &named)
        });
        b"!<arch>\n".iter().copied().chain(members).collect()
    }

    /// A library in the form of Linux and Android.
    pub(crate) fn of_linux(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let mut names = Vec::new();
        let mut members = Vec::new();
        for (name, body) in files {
            members.extend(member(&format!("/{}", names.len()), body));
            names.extend([name.as_bytes(), b"/\n"].concat());
        }
        [&b"!<arch>\n"[..], &member("/", &[0; 3]), &member("//", &names), &members].concat()
    }

    #[test]
    fn the_files_of_both_forms_are_found() {
        let files_in = [("one-with-a-long-name.o", vec![1, 2, 3]), ("two.o", vec![4, 5])];
        let wanted: Vec<(String, &[u8])> =
            files_in.iter().map(|(name, body)| ((*name).to_owned(), &body[..])).collect();
        assert_eq!(files(&of_apple(&files_in)), Some(wanted.clone()));
        assert_eq!(files(&of_linux(&files_in)), Some(wanted));
        let short = [&b"!<arch>\n"[..], &member("three.o/", &[6])].concat();
        assert_eq!(files(&short), Some(vec![("three.o".to_owned(), &[6][..])]));
    }

    #[test]
    fn what_is_no_library_or_cut_off_has_none() {
        let good = of_linux(&[("one.o", vec![0; 40])]);
        assert_eq!(files(b"\x7fELF"), None);
        assert_eq!(files(&good[..good.len() - 8]), None);
        assert_eq!(
            files(&[&b"!<arch>\n"[..], &member("/7", &[])].concat()),
            None,
            "a name that stands nowhere"
        );
    }

    #[test]
    fn what_one_object_has_is_not_wanted_of_others() {
        let names = |list: &[&str]| list.iter().map(|&name| name.to_owned()).collect();
        let one = Names { defined: names(&["one"]), wanted: names(&["two", "open"]), ..Names::default() };
        let two = Names { defined: names(&["two"]), wanted: names(&["one"]), ..Names::default() };
        assert_eq!(wanted([&one, &two]), BTreeSet::from(["open"]));
        assert_eq!(defined([&one, &two]), BTreeSet::from(["one", "two"]));
    }
}
