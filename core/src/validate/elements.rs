//! The one walk over a draft: each of its parts with its path, and all that is said there.
//!
//! Rules that look at every date, text or reference go by this, so that no part of the format can be forgotten.

use crate::draft::told::{Kind, Value};
use crate::path::FieldPath;

/// A part of a file.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    /// Where it stands.
    pub(super) path: FieldPath,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it stands at the root of the file, or is the root; else it is a part of another.
    pub(super) is_of_root: bool,
    /// The part that it stands in, by its place in the list.
    pub(super) parent: Option<usize>,
    fields: &'a [(&'static str, Option<Value<'a>>)],
}

impl<'a> Element<'a> {
    /// Whether such an element can have the field.
    pub(super) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| *name == field)
    }

    /// What stands in a field; nothing where it is left out.
    pub(super) fn get(&self, field: &str) -> Option<&'a Value<'a>> {
        self.fields.iter().find(|(name, _)| *name == field).and_then(|(_, value)| value.as_ref())
    }

    /// The names of the fields that it can have.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|(name, _)| *name)
    }

    /// The names in one of its fields that lists names of fields.
    pub(super) fn field_names(&self, field: &str) -> Vec<&'a str> {
        let Some(Value::List(names)) = self.get(field) else { return Vec::new() };
        names.iter().filter_map(|name| if let Value::Field(name) = name { Some(name.as_str()) } else { None }).collect()
    }

    /// Shows every value in its fields with where it stands, the outer before what they hold; not those of the elements
    /// that are its parts.
    pub(super) fn look(&self, show: &mut dyn FnMut(&Place<'_>, &'a Value<'a>)) {
        for (name, value) in self.fields {
            if let Some(value) = value {
                look(&Place::Field(&Place::Element(&self.path), name), value, show);
            }
        }
    }
}

/// Where a value stands; made into a path only where that is asked for.
pub(super) enum Place<'p> {
    /// In an element.
    Element(&'p FieldPath),
    /// In a field.
    Field(&'p Place<'p>, &'p str),
    /// Under a key.
    Key(&'p Place<'p>, &'p str),
    /// In a list.
    Index(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// The path to it.
    pub(super) fn path(&self) -> FieldPath {
        match self {
            Self::Element(path) => (*path).clone(),
            Self::Field(outer, name) => outer.path().field(name),
            Self::Key(outer, key) => outer.path().key(key),
            Self::Index(outer, index) => outer.path().index(*index),
        }
    }
}

/// What stands in the brackets of a word stands where the word does, as [`crate::read::Places`] has it.
fn look<'a>(place: &Place<'_>, value: &'a Value<'a>, show: &mut dyn FnMut(&Place<'_>, &'a Value<'a>)) {
    if matches!(value, Value::Part(..)) {
        return;
    }
    show(place, value);
    match value {
        Value::Word(_, values) => values.iter().for_each(|value| look(place, value, show)),
        Value::WordWithFields(_, fields) => {
            fields.iter().for_each(|(name, value)| look(&Place::Field(place, name), value, show));
        }
        Value::List(values) => {
            values.iter().enumerate().for_each(|(index, value)| look(&Place::Index(place, index), value, show));
        }
        Value::Map(_, entries) => {
            entries.iter().for_each(|(key, value)| look(&Place::Key(place, key), value, show));
        }
        _ => {}
    }
}

/// Every element of what a draft tells, the whole file first, each before its parts, in the order of the format.
pub(super) fn elements<'a>(told: &'a Value<'a>) -> Vec<Element<'a>> {
    let mut elements = Vec::new();
    gather(&FieldPath::root(), None, told, &mut elements);
    elements
}

fn gather<'a>(path: &FieldPath, parent: Option<usize>, value: &'a Value<'a>, elements: &mut Vec<Element<'a>>) {
    match value {
        Value::Part(kind, fields) => {
            let own = elements.len();
            let is_of_root = parent.is_none_or(|parent| parent == 0);
            elements.push(Element { path: path.clone(), kind: *kind, is_of_root, parent, fields });
            for (name, value) in fields {
                if let Some(value) = value
                    && may_hold_parts(value)
                {
                    gather(&path.field(name), Some(own), value, elements);
                }
            }
        }
        Value::List(values) => {
            for (index, value) in values.iter().enumerate().filter(|(_, value)| may_hold_parts(value)) {
                gather(&path.index(index), parent, value, elements);
            }
        }
        Value::Map(_, entries) => {
            for (key, value) in entries.iter().filter(|(_, value)| may_hold_parts(value)) {
                gather(&path.key(key), parent, value, elements);
            }
        }
        _ => {}
    }
}

fn may_hold_parts(value: &Value<'_>) -> bool {
    matches!(value, Value::Part(..) | Value::List(_) | Value::Map(..))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::told::Told;
    use crate::validate::rules::testing::file;

    #[test]
    fn every_part_is_met_once_with_its_path() {
        let text = file(
            r#"bodies: { "board": (seats: [(count: Exactly(1)), ()], chair: (claims: [(reading: "x")])) },
            routes: { "way": (rules: { "a": (steps: [(does: Decide)]) }) },"#,
        );
        let draft = crate::read::read(&text).draft;
        let told = draft.told();
        let all = elements(&told);
        let paths: Vec<String> = all.iter().map(|element| element.path.to_string()).collect();
        for path in [
            "",
            r#"divisions["parts"].areas["east"]"#,
            r#"bodies["board"].seats[1]"#,
            r#"bodies["board"].chair.claims[0]"#,
            r#"routes["way"].rules["a"].steps[0]"#,
        ] {
            assert_eq!(paths.iter().filter(|found| *found == path).count(), 1, "{path}: {paths:#?}");
        }
        let area = all.iter().find(|element| element.kind == Kind::Area).expect("an area");
        assert_eq!(area.parent.and_then(|parent| all.get(parent)).map(|division| division.kind), Some(Kind::Division));
        assert!(!area.is_of_root);
    }

    fn configs() -> Vec<(String, String)> {
        let folder =
            std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../configs")).expect("the folder is there");
        let files = folder.map(|file| file.expect("it can be read").path());
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "ron"));
        files.map(|path| (path.display().to_string(), std::fs::read_to_string(path).expect("it is text"))).collect()
    }

    #[test]
    fn what_can_have_sources_in_a_file_is_met_in_the_structure_too() {
        let configs = configs();
        assert!(configs.len() >= 3);
        for (file, text) in configs {
            let draft = crate::read::read(&text).draft;
            let told = draft.told();
            let of_draft =
                elements(&told).into_iter().filter(|element| element.has("sources") && element.kind != Kind::Claim);
            let of_draft: Vec<String> = of_draft.map(|element| element.path.to_string()).collect();
            let structure = crate::check(&text).structure.expect("a structure");
            let of_structure = crate::answer::elements(&structure);
            // That a chair is left open can be said by the body alone.
            let of_structure = of_structure.iter().map(|element| element.path.to_string());
            let of_structure: Vec<String> =
                of_structure.filter(|path| !path.ends_with(".chair") || of_draft.contains(path)).collect();
            assert_eq!(of_draft, of_structure, "{file}");
        }
    }

    #[test]
    fn the_template_has_every_field_and_every_word_once() {
        macro_rules! names {
            ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {
                vec![$($((Kind::$kind, stringify!($field))),+),+]
            };
        }
        macro_rules! bare {
            ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => { vec![$($(stringify!($word)),+),+] };
        }
        macro_rules! words {
            ($($type:ident {
                $($full:ident($($value:ident),+))+
                $(; fields $($named:ident { $($must:ident)+ $(| $($may:ident)+)? })+)?
                $(; bare $($bare:ident)+)?
            })+) => { vec![$($(stringify!($full),)+ $($(stringify!($named),)+)? $($(stringify!($bare),)+)?)+] };
        }
        let (_, text) = configs().into_iter().find(|(file, _)| file.ends_with("template.ron")).expect("it is there");
        let draft = crate::read::read(&text).draft;
        let told = draft.told();
        let all = elements(&told);
        let wanted: Vec<(Kind, &str)> = crate::draft::names::every_field!(names);
        // Claims are the same everywhere, an empty list says as much as one left out, and no other list has room beside.
        let everywhere = ["claims", "not_regulated", "not_applicable", "note", "sources"];
        let missing: Vec<_> = wanted
            .into_iter()
            .filter(|(_, field)| !everywhere.contains(field))
            .filter(|(kind, field)| !all.iter().any(|element| element.kind == *kind && element.get(field).is_some()))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        let mut wanted: Vec<&str> = crate::draft::names::every_bare_word!(bare);
        wanted.extend::<Vec<&str>>(crate::draft::names::every_word!(words));
        let missing: Vec<_> = wanted.into_iter().filter(|word| !text.contains(word)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn no_text_of_a_file_is_missing_where_its_structure_is_shown() {
        for (file, text) in configs() {
            let draft = crate::read::read(&text).draft;
            let structure = crate::check(&text).structure.expect("a structure");
            let told = draft.told();
            for language in crate::words::Language::ALL {
                let shown = crate::export::text(&structure, language);
                for element in elements(&told).iter().filter(|element| element.kind != Kind::Accepted) {
                    element.look(&mut |place, value| {
                        if let Value::Text(text) = value {
                            let words = text.get(language.tag());
                            assert!(shown.contains(words), "{file}: {}: {words}", place.path());
                        }
                    });
                }
            }
        }
    }
}
