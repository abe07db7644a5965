//! The structures that ship with the program: the page lists them, and each is fetched when it is asked for.

use samverkan_core::words::Language;

use crate::browser;

/// The block of data in the page; `xtask` fills it in, see `xtask/src/structures.rs`.
const LIST: &str = "structures";

/// One structure that ships.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Shipped {
    pub(crate) id: String,
    /// Where that lies which the map needs.
    pub(crate) map: String,
    /// Where its text lies.
    pub(crate) text: String,
    /// Its name in each language, in the order of [`Language::ALL`].
    names: Vec<String>,
}

impl Shipped {
    /// Its name in a language, by tag.
    pub(crate) fn name(&self, language: &str) -> &str {
        let place = Language::ALL.iter().position(|one| one.tag() == language).unwrap_or_default();
        self.names.get(place).map_or(&self.id, String::as_str)
    }

    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        Some(Self { id: parts.next()?, map: parts.next()?, text: parts.next()?, names: parts.collect() })
    }
}

fn list() -> Vec<Shipped> {
    browser::text_of(LIST).lines().filter_map(Shipped::parse).collect()
}

/// All that ship, by id.
pub(crate) fn shipped() -> Vec<Shipped> {
    let mut list = list();
    list.retain(|one| !one.id.is_empty());
    list
}

/// Where a text lies that shows every field.
pub(crate) fn template() -> Option<String> {
    list().into_iter().find(|one| one.id.is_empty()).map(|one| one.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_list_names_a_structure_in_each_language() {
        let lake = Shipped::parse("lake\ta.map\ta.ron\tSjön\tThe lake").expect("a whole line");
        assert_eq!((lake.name("sv"), lake.name("en"), lake.name("")), ("Sjön", "The lake", "Sjön"));
        assert_eq!(Shipped::parse("\t\tt.ron").map(|template| template.text).as_deref(), Some("t.ron"));
        assert_eq!(Shipped::parse("lake\ta.map"), None);
    }
}
