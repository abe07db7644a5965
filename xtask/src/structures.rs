//! Makes files of the structures in `configs/`: what the map needs, the text itself, and the list by which the app knows
//! them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use samverkan_core::compact::Abridged;
use samverkan_core::diagnostic::Severity;
use samverkan_core::model::Structure;
use samverkan_core::words::Language;

use crate::dist::{BuiltFile, short_hash};

/// The folder of the structures in `dist/`.
pub const FOLDER: &str = "structures";

/// The ending of what the map needs of a structure.
pub const MAP: &str = "map";

/// Shows every field; no structure of its own, but a text to start from.
const TEMPLATE: &str = "template";

/// The structures as files, and the list of them.
pub struct Structures {
    pub files: Vec<BuiltFile>,
    /// A line for each structure, by id, and an empty one before the template; with tabs between: the id, the address of
    /// what the map needs, the address of the text, and its name in each language of the program in their order. The
    /// template has no id and only a text.
    pub list: String,
}

/// Reads and checks every file in a folder.
///
/// # Errors
/// When one has an error, with what is wrong in it, or is not named after its structure.
pub fn read(folder: &Path) -> Result<Structures> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    paths.sort();
    let mut structures = Structures { files: Vec::new(), list: String::new() };
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&path)?;
        structures.add(&name, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(structures)
}

impl Structures {
    fn add(&mut self, name: &str, text: Vec<u8>) -> Result<()> {
        let structure = checked(&text)?;
        if name == TEMPLATE {
            let text = self.file(name, "ron", text);
            self.list.push_str(&format!("\t\t{text}\n"));
            return Ok(());
        }
        ensure!(structure.id == name, "the file is not named after its id, `{}`", structure.id);
        let map = Abridged::to_bytes(&structure);
        ensure!(Abridged::from_bytes(&map).is_some(), "its parts lie too deep in each other for the map");
        let (map, text) = (self.file(name, MAP, map), self.file(name, "ron", text));
        let names = Language::ALL.map(|language| structure.name.get(language.tag()).replace(char::is_whitespace, " "));
        self.list.push_str(&format!("{name}\t{map}\t{text}\t{}\n", names.join("\t")));
        Ok(())
    }

    /// Adds a file and returns its address.
    fn file(&mut self, name: &str, ending: &str, bytes: Vec<u8>) -> String {
        let address = format!("{FOLDER}/{name}-{}.{ending}", short_hash(&bytes));
        self.files.push(BuiltFile { name: address.clone(), bytes });
        address
    }
}

fn checked(text: &[u8]) -> Result<Structure> {
    let checked = samverkan_core::validate::check_bytes(text, None);
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let told: Vec<String> = errors
        .map(|finding| {
            let place = finding.place.map_or_else(String::new, |place| format!("{}:{}: ", place.line, place.column));
            format!("{place}error[{}]: {}", finding.code, finding.message.en)
        })
        .collect();
    match checked.structure {
        Some(structure) if told.is_empty() => Ok(structure),
        _ => bail!("{}", told.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace_root;

    fn shipped() -> Structures {
        read(&workspace_root().join("configs")).expect("what ships is free of errors")
    }

    #[test]
    fn every_structure_has_its_map_its_text_and_its_names_in_the_list() {
        let Structures { files, list } = shipped();
        let mut listed = 0;
        for line in list.lines() {
            let [id, map, text, names @ ..] = &line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert!(files.iter().any(|file| file.name == *text), "{line}");
            if !id.is_empty() {
                assert!(files.iter().any(|file| file.name == *map), "{line}");
                assert_eq!(names.len(), Language::ALL.len(), "{line}");
            }
            listed += if id.is_empty() { 1 } else { 2 };
        }
        assert_eq!(listed, files.len());
    }

    #[test]
    fn what_the_map_needs_is_a_small_part_of_the_text() {
        for file in shipped().files.iter().filter(|file| file.name.ends_with(MAP)) {
            assert!(file.bytes.len() < 24 * 1024, "{}: {} bytes", file.name, file.bytes.len());
        }
    }

    #[test]
    fn a_file_with_an_error_is_refused_with_its_place() {
        let mut structures = Structures { files: Vec::new(), list: String::new() };
        let refused = structures.add("broken", b"(format: 1,\n id: 7)".to_vec()).expect_err("it has errors");
        assert!(refused.to_string().contains("2:"), "{refused}");
        assert!(structures.files.is_empty() && structures.list.is_empty());
    }
}
