//! What do the core's messages say that are written in one line? Longer ones no system and no walk needs.

/// The messages of a file, with their ids.
pub(crate) fn all(words: &str) -> impl Iterator<Item = (&str, &str)> {
    words.lines().filter_map(|line| {
        let (id, text) = line.split_once(" = ")?;
        let is_id = id.starts_with(|first: char| first.is_ascii_lowercase()) && !id.contains(' ');
        is_id.then_some((id, text.trim()))
    })
}

/// What the message of that id says.
pub(crate) fn named<'a>(words: &'a str, id: &str) -> Option<&'a str> {
    all(words).find(|(known, _)| *known == id).map(|(_, text)| text)
}
