//! What is compiled in from data files: the catalog, the words, and a typed function for every message.
//!
//! A new exercise is a file in `catalog/exercises`, a page one in `catalog/learn`, a new language a folder in `words`; both are found here, so
//! that neither needs a code change. Messages in `words/en/*.ftl` become functions on `Words`: a message that is
//! missing, or an argument that is, does not compile. Messages in the folders of `words/en` are looked up by id
//! instead, since there the data says which ones exist; the audit in `tests/` finds what is missing.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The language whose messages decide what the functions look like.
const REFERENCE: &str = "en";
/// A variable selected by one of these is a number.
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=catalog");
    println!("cargo::rerun-if-changed=words");
    fs::write(out.join("catalog.rs"), catalog(&root.join("catalog"))?)?;
    fs::write(out.join("figures.rs"), figures(&root.join("catalog"))?)?;
    fs::write(out.join("languages.rs"), languages(&root.join("words"))?)?;
    fs::write(out.join("search.rs"), search(&root.join("words"))?)?;
    fs::write(out.join("messages.rs"), messages(&root.join("words").join(REFERENCE))?)?;
    Ok(())
}

/// `FILES`: the text of every file of the catalog.
fn catalog(folder: &Path) -> Result<String> {
    let mut code = String::from(
        "/// The catalog that is compiled in.\npub(crate) const FILES: Files<'static> = Files {\n",
    );
    for (field, inside) in [("exercises", "exercises"), ("pages", "learn")] {
        println!("cargo::rerun-if-changed={}", folder.join(inside).display());
        writeln!(code, "    {field}: &[")?;
        for file in sorted(&folder.join(inside), Some("toml"))? {
            writeln!(code, "        ({:?}, include_str!({:?})),", stem(&file), file.display().to_string())?;
        }
        code.push_str("    ],\n");
    }
    let single = [
        ("cautions", "cautions"),
        ("self_check", "self-check"),
        ("sources", "sources"),
        ("symptoms", "symptoms"),
        ("topics", "topics"),
    ];
    for (field, file) in single {
        let file = folder.join(file).with_extension("toml");
        writeln!(code, "    {field}: include_str!({:?}),", file.display().to_string())?;
    }
    code.push_str("};\n");
    Ok(code)
}

/// `FIGURES`: the text of every exercise's keyframes, and `SHARED`, the poses that they have in common.
fn figures(folder: &Path) -> Result<String> {
    let mut code = String::from(
        "/// The keyframes that are compiled in, by exercise.\nconst FIGURES: &[(&str, &str)] = &[\n",
    );
    println!("cargo::rerun-if-changed={}", folder.join("figures").display());
    for file in sorted(&folder.join("figures"), Some("toml"))? {
        writeln!(code, "    ({:?}, include_str!({:?})),", stem(&file), file.display().to_string())?;
    }
    let shared = folder.join("figures.toml");
    writeln!(
        code,
        "];\n/// The poses that several exercises begin with.\nconst SHARED: &str = include_str!({:?});",
        shared.display().to_string()
    )?;
    Ok(code)
}

/// `LANGUAGES`: the texts of every language folder, by language tag.
fn languages(folder: &Path) -> Result<String> {
    let mut code = String::from(
        "/// Every language's message files, with its tag.\npub(super) const LANGUAGES: &[(&str, &[&str])] = &[\n",
    );
    for language in sorted(folder, None)?.into_iter().filter(|path| path.is_dir()) {
        writeln!(code, "    ({:?}, &[", stem(&language))?;
        let inside = sorted(&language, None)?.into_iter().filter(|path| path.is_dir());
        for folder in std::iter::once(language.clone()).chain(inside) {
            println!("cargo::rerun-if-changed={}", folder.display());
            for file in sorted(&folder, Some("ftl"))? {
                writeln!(code, "        include_str!({:?}),", file.display().to_string())?;
            }
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    Ok(code)
}

/// `SEARCHED`: what people type in each language, by language tag; a language needs no such file.
fn search(folder: &Path) -> Result<String> {
    let mut code = String::from(
        "/// What people type in each language, with its tag.\nconst SEARCHED: &[(&str, &str)] = &[\n",
    );
    for language in sorted(folder, None)?.into_iter().filter(|path| path.is_dir()) {
        let file = language.join("search.toml");
        if file.is_file() {
            writeln!(code, "    ({:?}, include_str!({:?})),", stem(&language), file.display().to_string())?;
        }
    }
    code.push_str("];\n");
    Ok(code)
}

/// `impl Words`: one function a message.
fn messages(folder: &Path) -> Result<String> {
    let mut code = String::from("impl Words {\n");
    for file in sorted(folder, Some("ftl"))? {
        let text = fs::read_to_string(&file)?;
        let resource =
            parser::parse(text.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(value) = message.value else { continue };
            let mut variables = BTreeMap::new();
            in_pattern(&value, &mut variables);
            function(&mut code, message.id.name, &variables)?;
        }
    }
    code.push_str("}\n");
    Ok(code)
}

/// Writes the function of one message.
fn function(code: &mut String, id: &str, variables: &BTreeMap<String, Kind>) -> Result<()> {
    let parameters: Vec<String> = variables
        .iter()
        .map(|(name, kind)| {
            format!("{}: {}", rust_name(name), if *kind == Kind::Number { "u32" } else { "&str" })
        })
        .collect();
    let arguments: Vec<String> =
        variables.keys().map(|name| format!("({name:?}, {}.into())", rust_name(name))).collect();
    let separator = if parameters.is_empty() { "" } else { ", " };
    writeln!(
        code,
        "    /// The message `{id}`.\n    pub(crate) fn {}(&self{separator}{}) -> String {{ self.message({id:?}, &[{}]) }}",
        rust_name(id),
        parameters.join(", "),
        arguments.join(", "),
    )?;
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
}

/// Collects the variables that a pattern needs.
fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeMap<String, Kind>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found, Kind::Text),
        Expression::Select { selector, variants } => {
            let counts = variants.iter().any(|variant| match &variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => PLURAL_CATEGORIES.contains(name),
            });
            in_inline(selector, found, if counts { Kind::Number } else { Kind::Text });
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeMap<String, Kind>, kind: Kind) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let known = found.entry(id.name.to_owned()).or_insert(kind);
            if kind == Kind::Number {
                *known = Kind::Number;
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. } => {
            for argument in positional.iter().chain(named.iter().map(|named| &named.value)) {
                in_inline(argument, found, kind);
            }
        }
        _ => {}
    }
}

fn rust_name(id: &str) -> String {
    id.replace('-', "_")
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The files of a folder with one extension, or all of it, by name; none where there is no such folder.
fn sorted(folder: &Path, extension: Option<&str>) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if extension.is_none_or(|wanted| path.extension().is_some_and(|found| found == wanted)) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
