//! Which classes are in a file of Android's byte code, and what is each made of?
//!
//! As `dexdump` tells it, which comes with Android's build tools.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::{files, run};

/// The annotation that says in which order JNA reads a structure's fields.
const ORDER: &str = "Lcom/sun/jna/Structure$FieldOrder;";

/// What is looked at of a class. A member is its name and type, as in `len: J` and `close()V`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Class {
    /// What it extends.
    pub(crate) above: String,
    /// What it implements, or extends as an interface.
    pub(crate) interfaces: Vec<String>,
    /// Its fields, those of each object apart from those that are there once.
    pub(crate) fields: BTreeSet<String>,
    pub(crate) statics: BTreeSet<String>,
    /// Its methods, and those of them that are written in another language.
    pub(crate) methods: BTreeSet<String>,
    pub(crate) natives: BTreeSet<String>,
    /// What its annotation says of the order of its fields.
    pub(crate) order: Option<String>,
}

/// Classes by their name, as in `Lapp/midback/core/RustBuffer;`.
pub(crate) type Classes = BTreeMap<String, Class>;

/// The files of byte code in a folder.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = files::below(folder, &|_| false)?;
    found.retain(|file| file.extension().is_some_and(|kind| kind == "dex"));
    if found.is_empty() {
        return Err(Failure::new(format!("{} holds no byte code", folder.display())));
    }
    Ok(found)
}

/// All classes of a folder's byte code.
pub(crate) fn classes(folder: &Path) -> Outcome<Classes> {
    let mut all = Classes::new();
    for file in files(folder)? {
        all.extend(read(&run::captured(Command::new("dexdump").arg("-a").arg(file))?));
    }
    Ok(all)
}

/// Where in the telling of a class a line stands.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Interfaces,
    Fields,
    Statics,
    Methods,
    Other,
}

fn read(told: &str) -> Classes {
    let mut all = Classes::new();
    let (mut name, mut class, mut part) = (String::new(), Class::default(), Part::Other);
    // Annotations stand before the class that they are of.
    let (mut order, mut of_class) = (None, false);
    let mut member = String::new();
    for line in told.lines() {
        if line.starts_with("Annotations on ") {
            of_class = line == "Annotations on class";
        } else if of_class && line.trim_start().starts_with(&format!("VISIBILITY_RUNTIME {ORDER}")) {
            order = Some(line.split_once("value=").map_or("", |(_, value)| value).trim().to_owned());
        } else if let Some(next) = value(line, "  Class descriptor") {
            all.insert(std::mem::replace(&mut name, next), std::mem::take(&mut class));
            class.order = order.take();
            (part, of_class) = (Part::Other, false);
        } else if let Some(above) = value(line, "  Superclass") {
            class.above = above;
        } else if line.starts_with("  ") && line.ends_with(" -") && line.as_bytes()[2] != b' ' {
            part = match line.trim() {
                text if text.starts_with("Interfaces") => Part::Interfaces,
                text if text.starts_with("Instance fields") => Part::Fields,
                text if text.starts_with("Static fields") => Part::Statics,
                text if text.starts_with("Direct methods") || text.starts_with("Virtual methods") => {
                    Part::Methods
                }
                _ => Part::Other,
            };
        } else if part == Part::Interfaces && line.starts_with("    #") {
            class.interfaces.extend(line.split('\'').nth(1).map(str::to_owned));
        } else if let Some(its) = value(line, "      name") {
            member = its;
        } else if let Some(kind) = value(line, "      type") {
            match part {
                Part::Fields => {
                    class.fields.insert(format!("{member}: {kind}"));
                }
                Part::Statics => {
                    class.statics.insert(format!("{member}: {kind}"));
                }
                Part::Methods => {
                    member.push_str(&kind);
                    class.methods.insert(member.clone());
                }
                Part::Interfaces | Part::Other => {}
            }
        } else if part == Part::Methods && line.starts_with("      access ") && line.contains(" NATIVE") {
            class.natives.insert(member.clone());
        }
    }
    all.insert(name, class);
    all.remove("");
    all
}

/// What stands between quotation marks behind a label, as in `  Superclass        : 'Ljava/lang/Object;'`.
fn value(line: &str, label: &str) -> Option<String> {
    let after = line.strip_prefix(label)?.trim_start().strip_prefix(": '")?;
    after.strip_suffix('\'').map(str::to_owned)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A structure and a callback, as dexdump tells of them.
    pub(crate) const TOLD: &str = "\
Processing 'classes.dex'...
Class #0 annotations:
Annotations on class
  VISIBILITY_RUNTIME Lcom/sun/jna/Structure$FieldOrder; value={ \"len\" \"data\" }
  VISIBILITY_RUNTIME Lkotlin/Metadata; d2={ \"Lcom/sun/jna/Structure$FieldOrder;\" }
Annotations on method #7 'setValue'
  VISIBILITY_BUILD Lorg/jetbrains/annotations/NotNull;

Class #0            -
  Class descriptor  : 'Lapp/midback/core/Buffer;'
  Access flags      : 0x0001 (PUBLIC)
  Superclass        : 'Lcom/sun/jna/Structure;'
  Interfaces        -
    #0              : 'Lcom/sun/jna/Structure$ByValue;'
  Static fields     -
    #0              : (in Lapp/midback/core/Buffer;)
      name          : 'Companion'
      type          : 'Lapp/midback/core/Buffer$Companion;'
      access        : 0x0019 (PUBLIC STATIC FINAL)
  Instance fields   -
    #0              : (in Lapp/midback/core/Buffer;)
      name          : 'data'
      type          : 'Lcom/sun/jna/Pointer;'
      access        : 0x0001 (PUBLIC)
    #1              : (in Lapp/midback/core/Buffer;)
      name          : 'len'
      type          : 'J'
      access        : 0x0001 (PUBLIC)
  Direct methods    -
    #0              : (in Lapp/midback/core/Buffer;)
      name          : '<init>'
      type          : '()V'
      access        : 0x10001 (PUBLIC CONSTRUCTOR)
      code          -
      registers     : 1
      positions     : 
        0x0000 line=43
      locals        : 
        0x0000 - 0x0004 reg=0 this Lapp/midback/core/Buffer; 
    #1              : (in Lapp/midback/core/Buffer;)
      name          : 'free'
      type          : '(J)I'
      access        : 0x0119 (PUBLIC STATIC FINAL NATIVE)
      code          : (none)
  Virtual methods   -
  source_file_idx   : 12 (midback.kt)

Class #1            -
  Class descriptor  : 'Lapp/midback/core/Done;'
  Access flags      : 0x0601 (PUBLIC INTERFACE ABSTRACT)
  Superclass        : 'Ljava/lang/Object;'
  Interfaces        -
    #0              : 'Lcom/sun/jna/Callback;'
  Virtual methods   -
    #0              : (in Lapp/midback/core/Done;)
      name          : 'callback'
      type          : '(J)V'
      access        : 0x0401 (PUBLIC ABSTRACT)
      code          : (none)
";

    #[test]
    fn classes_are_read_with_what_they_are_made_of() {
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
        let all = read(TOLD);
        assert_eq!(all.len(), 2);
        let buffer = &all["Lapp/midback/core/Buffer;"];
        assert_eq!(buffer.above, "Lcom/sun/jna/Structure;");
        assert_eq!(buffer.interfaces, ["Lcom/sun/jna/Structure$ByValue;"]);
        assert_eq!(buffer.fields, set(&["data: Lcom/sun/jna/Pointer;", "len: J"]));
        assert_eq!(buffer.statics, set(&["Companion: Lapp/midback/core/Buffer$Companion;"]));
        assert_eq!(buffer.methods, set(&["<init>()V", "free(J)I"]));
        assert_eq!(buffer.natives, set(&["free(J)I"]));
        assert_eq!(buffer.order.as_deref(), Some("{ \"len\" \"data\" }"));
        let done = &all["Lapp/midback/core/Done;"];
        assert_eq!((done.interfaces.len(), &done.order), (1, &None));
        assert_eq!(done.methods, set(&["callback(J)V"]));
    }

    /// The same, to be changed.
    pub(crate) fn some() -> Classes {
        read(TOLD)
    }
}
