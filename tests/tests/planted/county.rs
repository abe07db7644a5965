//! The text of a county, and the ways in which a fault is planted in it.

use samverkan_core::draft::StructureDraft;

/// Stands in an edited text where the fault is to be found, and is taken out before it is read.
pub(crate) const MARK: char = '¤';

/// Numbers that look random and are the same each time (xorshift).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        // The first numbers of like seeds are alike.
        for _ in 0..8 {
            random.below(2);
        }
        random
    }

    /// A number below another.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// A county whose text is edited at places that a seed chooses.
pub(crate) struct County<'a> {
    pub(crate) text: &'a str,
    pub(crate) draft: &'a StructureDraft,
    pub(crate) random: Random,
}

impl County<'_> {
    /// One of several.
    pub(crate) fn one<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.random.below(of.len())).cloned()
    }

    /// The text with something else between two places.
    pub(crate) fn splice(&self, start: usize, end: usize, with: &str) -> Option<String> {
        Some(format!("{}{with}{}", self.text.get(..start)?, self.text.get(end..)?))
    }

    /// One of the places where something stands, outside comments.
    pub(crate) fn find(&mut self, what: &str, fits: impl Fn(&str) -> bool) -> Option<usize> {
        let text = self.text;
        let line = |at: usize| text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
        let places: Vec<usize> = text
            .match_indices(what)
            .map(|(at, _)| at)
            .filter(|at| !line(*at).trim_start().starts_with("//"))
            .filter(|at| text.get(at + what.len()..).is_some_and(&fits))
            .collect();
        self.one(&places)
    }

    /// Puts something else for one of the places where something stands, where what follows fits.
    pub(crate) fn swap_where(&mut self, from: &str, to: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        let at = self.find(from, fits)?;
        self.splice(at, at + from.len(), to)
    }

    /// Puts something else for one of the places where something stands.
    pub(crate) fn swap(&mut self, from: &str, to: &str) -> Option<String> {
        self.swap_where(from, to, |_| true)
    }

    /// Changes what stands between something and the next sign like `end`.
    pub(crate) fn change(&mut self, from: &str, end: char, change: impl Fn(&str) -> String) -> Option<String> {
        let at = self.find(from, |rest| rest.contains(end))? + from.len();
        let inside = self.text.get(at..)?.split(end).next()?;
        self.splice(at, at + inside.len(), &change(inside))
    }

    /// Where the entries of a map or list at the root begin and end.
    fn entries(&self, of: &str) -> Vec<(usize, usize)> {
        let begins = format!("\n    {of}: ");
        let Some(start) = self.text.find(&begins).map(|at| at + begins.len()) else { return Vec::new() };
        let rest = self.text.get(start..).unwrap_or_default();
        let end =
            ["\n    },", "\n    ],"].iter().filter_map(|close| rest.find(close)).min().unwrap_or(rest.len()) + start;
        let mut starts: Vec<usize> = ["\n        \"", "\n        ("]
            .iter()
            .flat_map(|opens| rest.match_indices(opens))
            .map(|(at, _)| start + at + "\n".len())
            .filter(|at| *at < end)
            .collect();
        starts.sort_unstable();
        let ends = starts.iter().skip(1).copied().chain([end]);
        starts.iter().copied().zip(ends).collect()
    }

    /// Puts an entry into a map or list at the root, before one of its entries; makes the map where there is none.
    pub(crate) fn put(&mut self, into: &str, entry: &str) -> Option<String> {
        let starts: Vec<usize> = self.entries(into).into_iter().map(|(start, _)| start).collect();
        match self.one(&starts) {
            Some(at) => self.splice(at, at, &format!("        {},\n", laid_out(entry))),
            None => self.append(&[(into, entry)]),
        }
    }

    /// Puts an entry after all others of a map or list at the root.
    pub(crate) fn put_last(&mut self, into: &str, entry: &str) -> Option<String> {
        match self.entries(into).last().copied() {
            Some((_, end)) => self.splice(end, end, &format!("\n        {},", laid_out(entry))),
            None => self.append(&[(into, entry)]),
        }
    }

    /// Puts entries into several maps.
    pub(crate) fn put_all(&mut self, entries: &[(&str, &str)]) -> Option<String> {
        let mut text = self.text.to_owned();
        for (into, entry) in entries {
            let random = Random::new(self.random.below(1 << 20) as u64);
            text = County { text: &text, draft: self.draft, random }.put(into, entry)?;
        }
        Some(text)
    }

    /// Makes maps and lists at the end of the file.
    fn append(&self, maps: &[(&str, &str)]) -> Option<String> {
        let end = self.text.rfind(')')?;
        let of = |(into, entry): &(&str, &str)| {
            let is_a_list = matches!(*into, "mandates" | "changes" | "accepted" | "claims");
            let (open, close) = if is_a_list { ('[', ']') } else { ('{', '}') };
            format!("    {into}: {open}\n        {},\n    {close},\n", laid_out(entry))
        };
        self.splice(end, end, &maps.iter().map(of).collect::<String>())
    }

    /// Gives one of the entries of a map a field that it does not have, where it fits.
    pub(crate) fn give_where(&mut self, map: &str, field: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        let name = field.trim_start_matches(MARK).split(':').next().unwrap_or_default();
        let text = self.text;
        let entries: Vec<usize> = self
            .entries(map)
            .into_iter()
            .filter(|(start, end)| {
                let entry = text.get(*start..*end).unwrap_or_default();
                !entry.contains(&format!("{name}:")) && fits(entry)
            })
            .filter_map(|(start, _)| text.get(start..)?.find('(').map(|at| start + at + 1))
            .collect();
        let at = self.one(&entries)?;
        self.splice(at, at, &format!("\n            {},", laid_out(field)))
    }

    /// Gives one of the entries of a map a field that it does not have.
    pub(crate) fn give(&mut self, map: &str, field: &str) -> Option<String> {
        self.give_where(map, field, |_| true)
    }

    /// Puts a body, with these fields, among the others.
    pub(crate) fn body(&mut self, fields: &str) -> Option<String> {
        let body = self.body_entry("planted", fields);
        self.put("bodies", &body)
    }

    /// A body as an entry.
    pub(crate) fn body_entry(&mut self, id: &str, fields: &str) -> String {
        let level = self.level();
        format!(r#""{id}": (~name: "Planted {id}",~level: "{level}",~{fields},~sources: ["outside"],~)"#)
    }

    /// Puts a document, with these fields, among the others.
    pub(crate) fn document(&mut self, fields: &str) -> Option<String> {
        self.put("documents", &document("planted", fields))
    }

    /// Puts a route whose parts are given among the others.
    pub(crate) fn route(&mut self, parts: &str) -> Option<String> {
        self.put("routes", &format!(r#""planted": (~name: "Planted",~{parts},~sources: ["outside"],~)"#))
    }

    /// Puts an event in a body, with these fields, among the others.
    pub(crate) fn event(&mut self, body: &str, fields: &str) -> Option<String> {
        self.put("events", &event(body, fields))
    }

    pub(crate) fn level(&mut self) -> String {
        let ids: Vec<_> = self.draft.levels.keys().map(ToString::to_string).collect();
        self.one(&ids).unwrap_or_default()
    }

    pub(crate) fn a_body(&mut self) -> String {
        let ids: Vec<_> = self.draft.bodies.keys().map(ToString::to_string).collect();
        self.one(&ids).unwrap_or_default()
    }

    /// A party of a class, by the word for it.
    pub(crate) fn a_party(&mut self, class: &str) -> String {
        let of = self.draft.parties.iter().filter(|(_, party)| format!("{:?}", party.classification).contains(class));
        let ids: Vec<_> = of.map(|(id, _)| id.to_string()).collect();
        self.one(&ids).unwrap_or_default()
    }
}

/// A document as an entry.
pub(crate) fn document(id: &str, fields: &str) -> String {
    format!(r#""{id}": (~name: "Planted {id}",~{fields},~sources: ["outside"],~)"#)
}

/// An event as an entry.
pub(crate) fn event(body: &str, fields: &str) -> String {
    format!(r#""planted": (~name: "Planted",~body: "{body}",~{fields},~sources: ["outside"],~)"#)
}

/// `~` begins a new line.
fn laid_out(entry: &str) -> String {
    entry.replace('~', "\n            ")
}

/// Two letters beside each other have changed places; the mark stands before.
pub(crate) fn slip(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let at =
        (1..letters.len().saturating_sub(1)).find(|at| letters.get(*at) != letters.get(at + 1)).unwrap_or_default();
    let mut slipped = letters;
    if at + 1 < slipped.len() {
        slipped.swap(at, at + 1);
    }
    format!("{MARK}{}", slipped.into_iter().collect::<String>())
}
