//! What does JNA look up by its name, and is it still there once the app is minified?
//!
//! Nobody keeps a list: it is read from the classes as they were before, and from JNA's own native library.

use std::collections::BTreeSet;

use super::dex::{Class, Classes};

const STRUCTURE: &str = "Lcom/sun/jna/Structure;";
const CALLBACK: &str = "Lcom/sun/jna/Callback;";
const MADE: &str = "<init>()V";

/// What JNA finds by name: a class, and of some classes members.
#[derive(Debug, Default)]
pub(crate) struct Names {
    classes: BTreeSet<String>,
    members: BTreeSet<(String, String)>,
    orders: BTreeSet<(String, String)>,
    natives: usize,
    structures: usize,
    callbacks: usize,
}

impl Names {
    /// All that these classes give it to look up, and all that its native library, whose bytes these are, asks them for.
    pub(crate) fn of(classes: &Classes, library: &[u8]) -> Self {
        let mut names = Self::default();
        for (name, class) in classes {
            if is(classes, name, STRUCTURE) {
                names.structures += 1;
                names.take(name, class.fields.iter().chain(class.methods.get(MADE)));
                names.orders.extend(class.order.clone().map(|order| (name.clone(), order)));
            }
            if is(classes, name, CALLBACK) {
                names.callbacks += 1;
                names.take(name, &class.methods);
            }
            if !class.natives.is_empty() {
                names.natives += class.natives.len();
                names.take(name, &class.natives);
            }
        }
        let said = texts(library);
        for (name, class) in classes.iter().filter(|(name, _)| said.contains(inner(name))) {
            let members = class.fields.iter().chain(&class.statics).chain(&class.methods);
            names.take(name, members.filter(|member| said.contains(called(member))));
        }
        names
    }

    fn take<'a>(&mut self, class: &str, members: impl IntoIterator<Item = &'a String>) {
        self.classes.insert(class.to_owned());
        self.members.extend(members.into_iter().map(|member| (class.to_owned(), member.clone())));
    }

    /// What of it these classes lack, a line each.
    pub(crate) fn missing(&self, there: &Classes) -> Vec<String> {
        let gone =
            self.classes.iter().filter(|name| !there.contains_key(*name)).map(|name| format!("class {name}"));
        let is_there = |class: &Class, member: &String| {
            class.fields.contains(member) || class.statics.contains(member) || class.methods.contains(member)
        };
        let members = self.members.iter().filter_map(|(name, member)| {
            let class = there.get(name)?;
            (!is_there(class, member)).then(|| format!("{name} {member}"))
        });
        let orders = self.orders.iter().filter_map(|(name, order)| {
            let class = there.get(name)?;
            (class.order.as_ref() != Some(order)).then(|| format!("{name} order of fields {order}"))
        });
        gone.chain(members).chain(orders).collect()
    }

    /// Whether there is something of each kind: otherwise something was not read as it is written.
    pub(crate) fn is_whole(&self) -> bool {
        self.natives > 100 && self.structures > 2 && self.callbacks > 0 && !self.orders.is_empty()
    }
}

impl std::fmt::Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { classes, members, natives, structures, callbacks, .. } = self;
        let (classes, members) = (classes.len(), members.len());
        write!(
            f,
            "{classes} classes and {members} members, among them {natives} native functions, {structures} structures and \
             {callbacks} callbacks"
        )
    }
}

/// Whether a class is of a kind, by whatever lies between.
fn is(classes: &Classes, name: &str, kind: &str) -> bool {
    name == kind
        || classes.get(name).is_some_and(|class| {
            is(classes, &class.above, kind) || class.interfaces.iter().any(|above| is(classes, above, kind))
        })
}

/// `com/sun/jna/Pointer` of `Lcom/sun/jna/Pointer;`.
fn inner(name: &str) -> &str {
    name.trim_start_matches('L').trim_end_matches(';')
}

/// `len` of `len: J`, and `close` of `close()V`.
fn called(member: &str) -> &str {
    member.split([':', '(']).next().unwrap_or(member)
}

/// The texts that a native library holds, each with a zero behind it.
fn texts(library: &[u8]) -> BTreeSet<&str> {
    library.split(|byte| *byte == 0).filter_map(|text| std::str::from_utf8(text).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::dex::tests::some;
    use super::*;

    const BUFFER: &str = "Lapp/midback/core/Buffer;";
    const DONE: &str = "Lapp/midback/core/Done;";
    const LIBRARY: &[u8] = b"\x7fELF\0com/sun/jna/Pointer\0peer\0(J)V\0";

    fn before() -> Classes {
        let mut classes = some();
        let members = BTreeSet::from(["peer: J".to_owned(), "other: J".to_owned()]);
        classes.insert("Lcom/sun/jna/Pointer;".to_owned(), Class { fields: members, ..Class::default() });
        // One that is a structure by way of another.
        classes.insert("Lapp/A;".to_owned(), Class { above: BUFFER.to_owned(), ..Class::default() });
        classes
    }

    /// What is missing when the app comes out of the minifier like this.
    fn missing(change: impl FnOnce(&mut Classes)) -> Vec<String> {
        let mut after = before();
        change(&mut after);
        Names::of(&before(), LIBRARY).missing(&after)
    }

    #[test]
    fn nothing_is_missing_of_what_was_left_alone() {
        assert_eq!(missing(|_| {}), Vec::<String>::new());
        // Nothing looks that up.
        assert_eq!(missing(|classes| drop(classes.remove("Lapp/B;"))), Vec::<String>::new());
        let other = |classes: &mut Classes| {
            classes.get_mut("Lcom/sun/jna/Pointer;").unwrap().fields.remove("other: J");
        };
        assert_eq!(missing(other), Vec::<String>::new());
    }

    #[test]
    fn what_a_rule_less_would_take_is_named() {
        let without = |class: &'static str, change: fn(&mut Class)| {
            missing(move |classes| change(classes.get_mut(class).unwrap()))
        };
        assert_eq!(missing(|classes| drop(classes.remove(DONE))), [format!("class {DONE}")]);
        assert_eq!(missing(|classes| drop(classes.remove("Lapp/A;"))), ["class Lapp/A;"]);
        let renamed = |class: &mut Class| {
            class.fields.remove("len: J");
            class.fields.insert("a: J".to_owned());
        };
        assert_eq!(without(BUFFER, renamed), [format!("{BUFFER} len: J")]);
        let unmade = without(BUFFER, |class| class.methods.retain(|name| name != "<init>()V"));
        assert_eq!(unmade, [format!("{BUFFER} <init>()V")]);
        let native = without(BUFFER, |class| class.methods.retain(|name| name != "free(J)I"));
        assert_eq!(native, [format!("{BUFFER} free(J)I")]);
        let callback = without(DONE, |class| class.methods.clear());
        assert_eq!(callback, [format!("{DONE} callback(J)V")]);
        let unordered = without(BUFFER, |class| class.order = None);
        assert_eq!(unordered, [format!("{BUFFER} order of fields {{ \"len\" \"data\" }}")]);
        let asked = without("Lcom/sun/jna/Pointer;", |class| class.fields.clear());
        assert_eq!(asked, ["Lcom/sun/jna/Pointer; peer: J"]);
    }
}
