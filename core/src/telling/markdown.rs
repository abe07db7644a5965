//! A telling as Markdown (CommonMark with the tables of GitHub), with the sources counted and listed last.

use super::{Block, Item, Line, Run, Scribe, Table, Telling};
use crate::model::SourceRef;
use crate::words::sentences::source_words;

impl Telling {
    /// The telling as Markdown. A number in square brackets leads to the list of sources at its end.
    pub fn markdown(&self, scribe: Scribe<'_>) -> String {
        let mut page = Page::default();
        self.blocks.iter().for_each(|block| page.block(block));
        let sources = std::mem::take(&mut page.sources);
        if !sources.is_empty() {
            page.apart();
            page.put(scribe.language.pick("# Källor", "# Sources"));
            page.apart();
            for (number, source) in (1..).zip(sources) {
                let words = escaped(&source_words(&source, scribe.structure, scribe.language));
                page.put(&format!("{number}. {words}"));
            }
        }
        page.out
    }

    /// The same of a telling that leads to no sources, as of several structures.
    pub fn markdown_alone(&self) -> String {
        let mut page = Page::default();
        self.blocks.iter().for_each(|block| page.block(block));
        page.out
    }
}

#[derive(Default)]
struct Page {
    sources: Vec<SourceRef>,
    out: String,
}

impl Page {
    fn block(&mut self, block: &Block) {
        self.apart();
        match block {
            Block::Heading(line) => self.line("# ", line),
            Block::Subheading(line) => self.line("## ", line),
            Block::Paragraph(line) => self.line("", line),
            Block::List(items) => items.iter().for_each(|item| self.item("- ", item)),
            Block::Steps(items) => (1..).zip(items).for_each(|(number, item)| self.item(&format!("{number}. "), item)),
            Block::Table(table) => self.table(table),
        }
    }

    /// An empty line between what came before and what follows.
    fn apart(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn put(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn line(&mut self, mark: &str, line: &Line) {
        let words = self.words(line);
        self.put(&format!("{mark}{words}"));
    }

    fn item(&mut self, mark: &str, item: &Item) {
        self.line(mark, &item.line);
        let indent = " ".repeat(mark.len());
        item.below.iter().for_each(|line| self.line(&format!("{indent}- "), line));
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = self.words(&table.caption);
            self.put(&format!("**{caption}**"));
            self.apart();
        }
        let head: Vec<String> = [&table.corner].into_iter().chain(&table.columns).map(|cell| self.cell(cell)).collect();
        self.row(&head);
        self.row(&vec!["---".to_owned(); head.len()]);
        for row in &table.rows {
            let cells: Vec<String> = [&row.head].into_iter().chain(&row.cells).map(|cell| self.cell(cell)).collect();
            self.row(&cells);
        }
    }

    fn row(&mut self, cells: &[String]) {
        self.put(&format!("| {} |", cells.join(" | ")));
    }

    fn cell(&mut self, line: &Line) -> String {
        self.words(line).replace('|', "\\|")
    }

    fn words(&mut self, line: &Line) -> String {
        let mut words = String::new();
        for run in &line.0 {
            match run {
                // Spaces stand outside of the marks, or they would not be marks.
                Run::Strong(text) => {
                    let spaces = " ".repeat(text.len() - text.trim_end().len());
                    words.push_str(&format!("**{}**{spaces}", escaped(text.trim_end())));
                }
                Run::Label(text) => words.push_str(&format!("({})", escaped(text))),
                Run::Unsaid { words: text, .. } => words.push_str(&format!("*{}*", escaped(text))),
                Run::Sources(sources) => words.push_str(&self.marks(sources)),
                other => words.push_str(&escaped(other.words().unwrap_or_default())),
            }
        }
        words
    }

    /// The numbers of sources: ` [1, 4]`.
    fn marks(&mut self, sources: &[SourceRef]) -> String {
        let mut numbers: Vec<String> = Vec::new();
        for source in sources {
            let known = self.sources.iter().position(|known| known == source);
            let number = known.unwrap_or_else(|| {
                self.sources.push(source.clone());
                self.sources.len() - 1
            });
            numbers.push((number + 1).to_string());
        }
        if numbers.is_empty() { String::new() } else { format!(" \\[{}\\]", numbers.join(", ")) }
    }
}

/// The words with a stroke before each sign that would mean something in Markdown; without line breaks.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' => out.extend(['\\', sign]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Row;
    use super::*;
    use crate::validate::rules::testing::file;
    use crate::words::Language;

    #[test]
    fn a_telling_becomes_headings_lists_and_tables_and_signs_mean_nothing() {
        let structure = crate::check(&file("")).structure.expect("a structure");
        let scribe = Scribe::new(&structure, Language::En);
        let mut telling = Telling::default();
        telling.heading("Who_*");
        telling.list(vec![Item::new(Line::from("Board").and(scribe.sources(&[SourceRef::Outside]))).and("below")]);
        let row = Row { head: "a|b".into(), cells: vec![Run::Strong("3".to_owned()).into()] };
        telling.table(Table {
            caption: "All".into(),
            corner: "Body".into(),
            columns: vec!["Seats".into()],
            rows: vec![row],
        });
        let expected = "\
# Who\\_\\*

- Board \\[1\\]
  - below

**All**

| Body | Seats |
| --- | --- |
| a\\|b | **3** |

# Sources

1. general knowledge, in none of the documents
";
        assert_eq!(telling.markdown(scribe), expected);
    }
}
