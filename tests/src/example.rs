//! What does the worked example of CONTRIBUTING.md add? Its own blocks of code are read and followed, so that the text
//! is what is tried.
//!
//! A block is a file where the words before it name one; it goes to the end of the file where they say so. Lines of a
//! block of `sh` are commands, done in the order in which they stand.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The worked example, as it is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// The files it adds, with their texts.
    pub files: Vec<(PathBuf, String)>,
    /// The files to whose end it adds something.
    pub ends: Vec<(PathBuf, String)>,
    /// The folders it copies: from where, to where.
    pub copies: Vec<(PathBuf, PathBuf)>,
    /// The other commands, as a shell takes them.
    pub commands: Vec<String>,
}

/// A block of code and the words that lead to it.
struct Block<'a> {
    words: String,
    kind: &'a str,
    text: String,
}

impl Example {
    /// Reads the example out of the text of CONTRIBUTING.md.
    ///
    /// # Errors
    ///
    /// Says which block cannot be followed.
    pub fn read(contributing: &str) -> Result<Self, String> {
        let section =
            contributing.split("\n## A worked example").nth(1).ok_or("there is no worked example")?;
        let section = section.split("\n## ").next().unwrap_or_default();
        let mut example =
            Self { files: Vec::new(), ends: Vec::new(), copies: Vec::new(), commands: Vec::new() };
        for block in blocks(section) {
            match block.kind {
                // To be looked at, by a person.
                "console" => {}
                "sh" => block.text.lines().for_each(|line| example.command(line)),
                _ => {
                    let names = || block.words.split('`').skip(1).step_by(2).map(PathBuf::from);
                    let file =
                        names().find(|name| name.extension().is_some() && name.components().count() > 1);
                    let file = file.ok_or_else(|| format!("no file is named before:\n{}", block.text))?;
                    let end = block.words.contains("at the end of");
                    let list = if end { &mut example.ends } else { &mut example.files };
                    list.push((file, block.text));
                }
            }
        }
        Ok(example)
    }

    fn command(&mut self, line: &str) {
        match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["cp", "-r", from, to] => self.copies.push((from.into(), to.into())),
            _ if self.commands.iter().any(|known| known == line) => {}
            _ => self.commands.push(line.to_owned()),
        }
    }

    /// Adds what makes the exercise to the project in `root`.
    ///
    /// # Errors
    ///
    /// Where a file cannot be written, or is there already.
    pub fn add_exercise(&self, root: &Path) -> io::Result<()> {
        for (file, text) in &self.files {
            let mut options = fs::File::options();
            let mut new = options.write(true).create_new(true).open(root.join(file))?;
            io::Write::write_all(&mut new, text.as_bytes())?;
        }
        for (file, text) in &self.ends {
            let before = fs::read_to_string(root.join(file))?;
            fs::write(root.join(file), before + text)?;
        }
        Ok(())
    }

    /// Takes out of the project in `root` what the example adds, where it is there: a copy in which it was followed
    /// can follow it anew.
    ///
    /// # Errors
    ///
    /// Where a file cannot be changed.
    pub fn take_out(&self, root: &Path) -> io::Result<()> {
        let scripts = root.join("tests/scripts");
        for (file, _) in self.files.iter().filter(|(file, _)| root.join(file).exists()) {
            fs::remove_file(root.join(file))?;
            let script = Path::new(file.file_stem().unwrap_or_default()).with_extension("txt");
            for language in fs::read_dir(&scripts)? {
                // The first of the files has taken the scripts along.
                let _ = fs::remove_file(language?.path().join(&script));
            }
        }
        for (file, text) in &self.ends {
            let whole = fs::read_to_string(root.join(file))?;
            fs::write(root.join(file), whole.strip_suffix(text.as_str()).unwrap_or(&whole))?;
        }
        for (_, to) in self.copies.iter().filter(|(_, to)| root.join(to).exists()) {
            fs::remove_dir_all(root.join(to))?;
            fs::remove_dir_all(scripts.join(to.file_name().unwrap_or_default()))?;
        }
        Ok(())
    }

    /// Adds what makes the language to the project in `root`.
    ///
    /// # Errors
    ///
    /// Where a folder cannot be copied.
    pub fn add_language(&self, root: &Path) -> io::Result<()> {
        self.copies.iter().try_for_each(|(from, to)| copy_folder(&root.join(from), &root.join(to), &|_| true))
    }
}

/// The blocks of code of a text, each without the indentation of its list.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let (mut blocks, mut words) = (Vec::new(), String::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(kind) = line.trim_start().strip_prefix("```") else {
            // What leads to a block is the paragraph, or the point of a list, before it.
            if line.is_empty() && !words.trim_end().ends_with(':') {
                words.clear();
            }
            words += line;
            words.push('\n');
            continue;
        };
        let indent = line.len() - line.trim_start().len();
        let inside = lines.by_ref().take_while(|line| line.trim_start() != "```");
        let mut text = String::new();
        for line in inside {
            text += line.get(indent..).unwrap_or_default();
            text.push('\n');
        }
        blocks.push(Block { words: std::mem::take(&mut words), kind, text });
    }
    blocks
}

/// Copies a folder and what is in it, without those inside that are not `wanted`.
///
/// # Errors
///
/// Where something cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if !path.is_dir() {
            fs::copy(&path, &target)?;
        } else if wanted(&path) {
            copy_folder(&path, &target, wanted)?;
        }
    }
    Ok(())
}
