//! Is a person shown what we are not sure of ourselves? Such notes stand in `docs/sources.md`.

use midback_core::catalog::Catalog;

use super::Data;

/// How a note to ourselves is known, in every language.
const NOTES: [&str; 10] = [
    "be confirmed",
    "be checked",
    "unconfirmed",
    "not confirmed",
    "unverified",
    "tbc",
    "por confirmar",
    "sin confirmar",
    "por verificar",
    "sin verificar",
];

/// What says that it waits to be confirmed: a text in any language, a source.
pub(super) fn complaints(data: &Data, catalog: &Catalog) -> Vec<String> {
    let texts = data
        .languages
        .iter()
        .flat_map(|(tag, language)| language.texts().map(move |(id, text)| (format!("{tag}: {id}"), text)));
    let sources = catalog
        .sources()
        .iter()
        .filter_map(|one| Some((format!("sources: {}", one.id), one.citation.as_deref()?)));
    let doubtful = texts.chain(sources).filter(|(_, text)| {
        let text = text.to_lowercase();
        NOTES.iter().any(|note| text.contains(note))
    });
    doubtful.map(|(place, _)| format!("{place} shows a note to ourselves")).collect()
}
