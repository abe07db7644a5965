//! A telling as the inside of an element: one text, so that the browser builds it in one go.

use samverkan_core::answer::Ground;
use samverkan_core::model::SourceRef;
use samverkan_core::telling::{Block, Item, Line, Row, Run, Scribe, Table, Telling};
use samverkan_core::words::Term;
use samverkan_core::words::sentences::source_words;

use crate::state::StructureId;
use crate::views::ways::{way_to, way_to_source};
use crate::words::{AskWord, FactWord, Say as _};

/// The attribute by which a mark names the place of its source.
pub(super) const LEADS_TO: &str = "data-leads-to";

/// A telling in the making.
pub(super) struct Markup<'a> {
    id: &'a StructureId,
    scribe: Scribe<'a>,
    /// Tells the places of one list of sources from those of the others on the page.
    part: &'static str,
    /// In the order in which marks lead to them.
    sources: Vec<&'a SourceRef>,
    /// For so many lines there is room.
    room: usize,
    /// Whether anything found no room.
    is_cut: bool,
    out: String,
}

impl<'a> Markup<'a> {
    /// A telling, and the sources that its marks lead to: what stands under each heading as a part of its own.
    pub(super) fn of(telling: &'a Telling, id: &'a StructureId, scribe: Scribe<'a>, part: &'static str) -> String {
        let mut markup = Self::new(id, scribe, part, usize::MAX);
        markup.telling(telling);
        if telling.rests_on_sources() {
            markup.within("section", &[], Self::list_sources);
        }
        markup.out
    }

    /// As [`of`](Self::of), as far as there is room for its lines; nothing where there is room for all.
    pub(super) fn beginning(
        telling: &'a Telling,
        id: &'a StructureId,
        scribe: Scribe<'a>,
        part: &'static str,
        room: usize,
    ) -> Option<String> {
        let mut markup = Self::new(id, scribe, part, room);
        markup.telling(telling);
        markup.is_cut.then_some(markup.out)
    }

    /// One line, whose marks lead nowhere.
    pub(super) fn of_line(line: &'a Line, id: &'a StructureId, scribe: Scribe<'a>) -> String {
        let mut markup = Self::new(id, scribe, "line", usize::MAX);
        markup.line(line);
        markup.out
    }

    fn new(id: &'a StructureId, scribe: Scribe<'a>, part: &'static str, room: usize) -> Self {
        Self { id, scribe, part, sources: Vec::new(), room, is_cut: false, out: String::new() }
    }

    fn telling(&mut self, telling: &'a Telling) {
        let is_heading = |block: &Block| matches!(block, Block::Heading(_));
        for blocks in telling.blocks.chunk_by(|_, next| !is_heading(next)) {
            if !self.has_room(0) {
                break;
            }
            self.within("section", &[], |markup| blocks.iter().for_each(|block| markup.block(block)));
        }
    }

    /// Takes the room for some lines; whether there was any.
    fn has_room(&mut self, lines: usize) -> bool {
        self.is_cut |= self.room == 0;
        self.room = self.room.saturating_sub(lines);
        !self.is_cut
    }

    fn block(&mut self, block: &'a Block) {
        let lines = match block {
            Block::Heading(_) | Block::Table(_) => 2,
            Block::Subheading(_) | Block::Paragraph(_) => 1,
            Block::List(_) | Block::Steps(_) => 0,
        };
        if !self.has_room(lines) {
            return;
        }
        match block {
            Block::Heading(line) => self.within("h2", &[], |markup| markup.line(line)),
            Block::Subheading(line) => self.within("h3", &[], |markup| markup.line(line)),
            Block::Paragraph(line) => self.within("p", &[], |markup| markup.line(line)),
            Block::List(items) => self.within("ul", &[("class", "facts-list")], |markup| markup.items(items)),
            Block::Steps(items) => self.within("ol", &[("class", "route-steps")], |markup| markup.items(items)),
            Block::Table(table) => self.table(table),
        }
    }

    fn items(&mut self, items: &'a [Item]) {
        for item in items {
            if !self.has_room(1 + item.below.len()) {
                break;
            }
            self.within("li", &[], |markup| {
                markup.line(&item.line);
                for line in &item.below {
                    markup.within("p", &[("class", "facts-note")], |markup| markup.line(line));
                }
            });
        }
    }

    fn table(&mut self, table: &'a Table) {
        let label = table.caption.words();
        // It may be wider than the window, and then scrolls by itself.
        let frame = [("class", "table-frame"), ("role", "region"), ("aria-label", label.as_str()), ("tabindex", "0")];
        self.within("div", &frame, |markup| {
            markup.within("table", &[("class", "ask-table")], |markup| {
                markup.within("caption", &[], |markup| markup.line(&table.caption));
                markup.within("thead", &[], |markup| {
                    markup.within("tr", &[], |markup| {
                        for line in [&table.corner].into_iter().chain(&table.columns) {
                            markup.within("th", &[("scope", "col")], |markup| markup.line(line));
                        }
                    });
                });
                markup.within("tbody", &[], |markup| {
                    for Row { head, cells } in &table.rows {
                        if !markup.has_room(2) {
                            break;
                        }
                        markup.within("tr", &[], |markup| {
                            markup.within("th", &[("scope", "row")], |markup| markup.line(head));
                            for cell in cells {
                                markup.within("td", &[], |markup| markup.line(cell));
                            }
                        });
                    }
                });
            });
        });
    }

    fn line(&mut self, line: &'a Line) {
        line.0.iter().for_each(|run| self.run(run));
    }

    fn run(&mut self, run: &'a Run) {
        match run {
            Run::Words(words) => self.letters(words),
            Run::Strong(words) => self.words("strong", &[], words),
            Run::Aside(words) => self.words("span", &[("class", "facts-note")], words),
            Run::Label(words) => self.words("span", &[("class", "ask-label")], words),
            Run::Own { text, lang } => self.own(text, lang.as_deref()),
            Run::Way { to, text, lang } => {
                let href = way_to(self.id, to).href();
                self.within("a", &[("href", &href)], |markup| markup.own(text, lang.as_deref()));
            }
            Run::Unsaid { how, words } => {
                self.words("span", &[("class", "facts-unsaid"), ("data-knowledge", knowledge(*how))], words);
            }
            Run::Sources(sources) => {
                self.within("span", &[("class", "facts-marks")], |markup| {
                    sources.iter().for_each(|source| markup.mark(source));
                });
            }
        }
    }

    /// The number of a source, which leads to it in the list.
    fn mark(&mut self, source: &'a SourceRef) {
        let place = self.sources.iter().position(|known| *known == source).unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        let Scribe { structure, language } = self.scribe;
        let words = FactWord::SourceMark(place + 1, source_words(source, structure, language)).say(language);
        let leads_to = self.place(place);
        let mark = [
            ("type", "button"),
            ("class", "facts-mark"),
            ("title", &words),
            ("aria-label", &words),
            (LEADS_TO, &leads_to),
        ];
        self.words("button", &mark, &(place + 1).to_string());
    }

    fn list_sources(&mut self) {
        self.words("h2", &[("class", "facts-heading")], &AskWord::Sources.say(self.scribe.language));
        self.within("ol", &[("class", "facts-sources")], |markup| {
            for (number, source) in std::mem::take(&mut markup.sources).into_iter().enumerate() {
                let place = markup.place(number);
                markup.within("li", &[("id", &place), ("tabindex", "-1")], |markup| markup.source(source));
            }
        });
    }

    /// Where something stands: the document, which leads to the page of sources, the heading in it, its date.
    fn source(&mut self, source: &SourceRef) {
        let Scribe { structure, language } = self.scribe;
        let ground = Ground::of(source);
        let href = way_to_source(self.id, ground.short()).href();
        let (document, heading) = match source {
            SourceRef::Cited { source, heading } => (structure.sources.get(source), heading.as_ref()),
            SourceRef::Outside | SourceRef::Inferred => (None, None),
        };
        let title = source_words(&ground.mark(), structure, language);
        let title_lang = document.and_then(|source| structure.spoken(&source.title, language.tag()));
        self.within("a", &[("href", &href)], |markup| markup.own(&title, title_lang.as_deref()));
        if let Some(heading) = heading {
            let lang = (structure.language != language.tag()).then_some(structure.language.as_str());
            self.letters(", ");
            self.own(heading, lang);
        }
        if let Some(date) = document.and_then(|source| source.date.as_ref()) {
            self.letters(&format!(" ({})", date.as_str()));
        }
    }

    /// Words of the structure, in a language of their own where it is another than that of the page.
    fn own(&mut self, text: &str, lang: Option<&str>) {
        match lang {
            Some(lang) => self.words("span", &[("lang", lang)], text),
            None => self.letters(text),
        }
    }

    fn place(&self, number: usize) -> String {
        format!("source-{}-{}", self.part, number + 1)
    }

    fn words(&mut self, element: &str, attributes: &[(&str, &str)], words: &str) {
        self.within(element, attributes, |markup| markup.letters(words));
    }

    fn within(&mut self, element: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.out.push('<');
        self.out.push_str(element);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            self.letters(value);
            self.out.push('"');
        }
        self.out.push('>');
        inside(self);
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
    }

    /// Text of a structure, which may hold anything.
    fn letters(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '<' => self.out.push_str("&lt;"),
                '&' => self.out.push_str("&amp;"),
                '"' => self.out.push_str("&quot;"),
                _ => self.out.push(letter),
            }
        }
    }
}

fn knowledge(how: Term) -> &'static str {
    match how {
        Term::NotRegulated => "not-regulated",
        Term::NotApplicable => "not-applicable",
        Term::NotStated
        | Term::Body(_)
        | Term::Party(_)
        | Term::Relation(_)
        | Term::RelationBack(_)
        | Term::Capacity(_) => "not-stated",
    }
}

#[cfg(test)]
mod tests {
    use samverkan_core::words::Language;

    use super::*;

    fn markup(telling: &Telling) -> String {
        let text = r#"(format: 1, id: "lake", name: "The lake", language: "en",
            sources: { "pact": (title: "Pact <1>", date: "2020") }, bodies: {})"#;
        let structure = samverkan_core::check(text).structure.expect("a structure");
        let id = StructureId::parse("lake");
        Markup::of(telling, &id, Scribe::new(&structure, Language::Sv), "here")
    }

    #[test]
    fn texts_cannot_break_out_of_what_they_stand_in() {
        let mut telling = Telling::default();
        telling.paragraph(Run::Own { text: "<b> & \"c\"".to_owned(), lang: Some("\"><script>".to_owned()) });
        assert_eq!(
            markup(&telling),
            "<section><p><span lang=\"&quot;>&lt;script>\">&lt;b> &amp; &quot;c&quot;</span></p></section>"
        );
    }

    #[test]
    fn the_beginning_ends_where_there_is_no_more_room() {
        let text = r#"(format: 1, id: "lake", name: "The lake", language: "en", bodies: {})"#;
        let structure = samverkan_core::check(text).structure.expect("a structure");
        let id = StructureId::parse("lake");
        let mut telling = Telling::default();
        telling.heading("One");
        telling.list(vec![Item::new("a").and("b"), Item::new("c"), Item::new("d")]);
        telling.heading("Two");
        let beginning = |room| Markup::beginning(&telling, &id, Scribe::new(&structure, Language::Sv), "here", room);
        let first = beginning(4).expect("a beginning");
        assert_eq!(
            first,
            "<section><h2>One</h2><ul class=\"facts-list\"><li>a<p class=\"facts-note\">b</p></li></ul></section>"
        );
        assert!(beginning(6).is_some_and(|text| text.contains("<li>d</li>") && !text.contains("Two")));
        assert_eq!(beginning(8), None);
    }

    #[test]
    fn a_mark_leads_to_its_source_and_each_source_stands_once() {
        let pact = SourceRef::Cited { source: "pact".into(), heading: None };
        let mut telling = Telling::default();
        telling.heading("One");
        telling.paragraph(Run::Sources(vec![SourceRef::Outside, pact.clone()]));
        telling.heading("Two");
        telling.paragraph(Run::Sources(vec![pact]));
        let markup = markup(&telling);
        assert_eq!(markup.matches("<section>").count(), 3, "{markup}");
        assert_eq!(markup.matches("data-leads-to=\"source-here-2\"").count(), 2, "{markup}");
        assert_eq!(markup.matches("id=\"source-here-").count(), 2, "{markup}");
        assert!(markup.contains(">Pact &lt;1></span></a> (2020)</li>"), "{markup}");
    }
}
