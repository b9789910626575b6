//! What does the library hand to a phone? Every record with its fields and every enum with its variants, by `UniFFI`'s own
//! metadata.

use std::error::Error;
use std::fs;

use uniffi_meta::{EnumMetadata, FieldMetadata, Metadata, Type};

/// One line each, fields in their order, the types that are in one last: `answer today TodayScreen`, `field TodayScreen state TodayState`,
/// `variant TodayState Closed` and `field TodayState.Closed notice Notice`.
pub(crate) fn list(library: &str) -> Result<String, Box<dyn Error>> {
    let metadata = uniffi_bindgen::macro_metadata::extract_from_bytes(&fs::read(library)?)?;
    let mut lines = Vec::new();
    for item in metadata {
        match item {
            Metadata::Func(call) => lines.extend(answers(&call.name, call.return_type.as_ref())),
            Metadata::Method(call) => lines.extend(answers(&call.name, call.return_type.as_ref())),
            Metadata::Record(record) => lines.extend(fields(&record.name, &record.fields)),
            Metadata::Enum(one) => lines.extend(variants(&one)),
            _ => {}
        }
    }
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

fn answers(call: &str, returned: Option<&Type>) -> Vec<String> {
    returned.map(names).unwrap_or_default().into_iter().map(|name| format!("answer {call} {name}")).collect()
}

fn variants(one: &EnumMetadata) -> Vec<String> {
    let mut lines = Vec::new();
    for variant in &one.variants {
        lines.push(format!("variant {} {}", one.name, variant.name));
        lines.extend(fields(&format!("{}.{}", one.name, variant.name), &variant.fields));
    }
    lines
}

fn fields(of: &str, fields: &[FieldMetadata]) -> Vec<String> {
    let line = |field: &FieldMetadata| {
        let mut words = vec!["field".to_owned(), of.to_owned(), field.name.clone()];
        words.extend(names(&field.ty));
        words.join(" ")
    };
    fields.iter().map(line).collect()
}

/// The records and enums in a type.
fn names(of: &Type) -> Vec<String> {
    match of {
        Type::Record { name, .. } | Type::Enum { name, .. } => vec![name.clone()],
        Type::Box { inner_type } | Type::Optional { inner_type } | Type::Sequence { inner_type } => {
            names(inner_type)
        }
        Type::Map { key_type, value_type } => [names(key_type), names(value_type)].concat(),
        _ => Vec::new(),
    }
}
