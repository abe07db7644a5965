//! A telling as plain text, with the sources counted and listed last.

use super::{Block, Item, Line, Run, Scribe, Table, Telling};
use crate::model::SourceRef;
use crate::words::sentences::source_words;

/// The widest table, in characters, that is set in columns; a wider one is told row by row.
const WIDEST: usize = 120;

impl Telling {
    /// The telling as plain text. A number in square brackets leads to the list of sources at its end.
    pub fn text(&self, scribe: Scribe<'_>) -> String {
        let mut page = Plain::default();
        for block in &self.blocks {
            page.block(block);
        }
        page.sources(scribe);
        page.out
    }

    /// The same of a telling that leads to no sources, as of several structures.
    pub fn text_alone(&self) -> String {
        let mut page = Plain::default();
        for block in &self.blocks {
            page.block(block);
        }
        page.out
    }
}

#[derive(Default)]
struct Plain {
    sources: Vec<SourceRef>,
    out: String,
}

impl Plain {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(line) => self.set_off("# ", line),
            Block::Subheading(line) => self.set_off("## ", line),
            Block::Paragraph(line) => {
                let line = self.line(line);
                self.put(&line);
            }
            Block::List(items) => items.iter().for_each(|item| self.item("- ", item)),
            Block::Steps(items) => (1..).zip(items).for_each(|(number, item)| self.item(&format!("{number}. "), item)),
            Block::Table(table) => self.table(table),
        }
    }

    fn put(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn set_off(&mut self, mark: &str, line: &Line) {
        let line = self.line(line);
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.put(&format!("{mark}{line}"));
    }

    fn item(&mut self, mark: &str, item: &Item) {
        let line = self.line(&item.line);
        self.put(&format!("{mark}{line}"));
        for line in &item.below {
            let line = self.line(line);
            self.put(&format!("{}{line}", " ".repeat(mark.len())));
        }
    }

    fn table(&mut self, table: &Table) {
        let caption = self.line(&table.caption);
        self.put(&caption);
        let head = [&table.corner].into_iter().chain(&table.columns).map(|line| self.line(line)).collect();
        let mut rows: Vec<Vec<String>> = vec![head];
        for row in &table.rows {
            rows.push([&row.head].into_iter().chain(&row.cells).map(|line| self.line(line)).collect());
        }
        let widths: Vec<usize> = (0..=table.columns.len()).map(|column| widest(&rows, column)).collect();
        if widths.iter().sum::<usize>() + 2 * table.columns.len() <= WIDEST {
            for row in &rows {
                let cells: Vec<_> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
                self.put(&format!("  {}", cells.join("  ")));
            }
        } else {
            self.rows(&rows);
        }
    }

    /// Each row as an item, with what its cells say below it.
    fn rows(&mut self, rows: &[Vec<String>]) {
        let Some((heads, rows)) = rows.split_first() else { return };
        for row in rows {
            let mut cells = heads.iter().zip(row);
            if let Some((_, head)) = cells.next() {
                self.put(&format!("- {head}"));
            }
            // What several columns say is said once.
            let mut said: Vec<(String, &String)> = Vec::new();
            for (column, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
                match said.iter_mut().find(|(_, words)| *words == cell) {
                    Some((columns, _)) => columns.push_str(&format!(", {column}")),
                    None => said.push((column.clone(), cell)),
                }
            }
            for (columns, cell) in said {
                self.put(&format!("  {columns}: {cell}"));
            }
        }
    }

    fn line(&mut self, line: &Line) -> String {
        let mut words = String::new();
        for run in &line.0 {
            match run {
                Run::Label(text) => words.push_str(&format!("({text})")),
                Run::Sources(sources) => words.push_str(&self.marks(sources)),
                other => words.push_str(other.words().unwrap_or_default()),
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
        if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
    }

    fn sources(&mut self, Scribe { structure, language }: Scribe<'_>) {
        if self.sources.is_empty() {
            return;
        }
        self.out.push_str(language.pick("\n# Källor\n", "\n# Sources\n"));
        for (number, source) in (1..).zip(std::mem::take(&mut self.sources)) {
            self.put(&format!("{number}. {}", source_words(&source, structure, language)));
        }
    }
}

fn widest(rows: &[Vec<String>], column: usize) -> usize {
    rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::Row;
    use super::*;
    use crate::validate::rules::testing::file;
    use crate::words::Language;

    #[test]
    fn a_telling_reads_from_top_to_bottom_with_its_sources_last() {
        let structure = crate::check(&file("")).structure.expect("a structure");
        let scribe = Scribe::new(&structure, Language::En);
        let outside = scribe.sources(&[SourceRef::Outside]);
        let mut telling = Telling::default();
        telling.heading("Who");
        telling.paragraph(Line::from("Board").and(outside.clone()).and(" ").and(Run::Label("due".to_owned())));
        telling.steps(vec![Item::new("First").and("below"), Item::new("Second")]);
        let row = Row { head: "Board".into(), cells: vec!["3".into(), Line::default()] };
        let columns = vec!["Seats".into(), "Meetings".into()];
        telling.table(Table { caption: "All".into(), corner: "Body".into(), columns, rows: vec![row] });
        telling.subheading(Line::joined(["a".into(), Line::default(), Line::from("b").and(outside)], ", "));
        telling.list(Vec::new());
        let expected = "\
# Who
Board [1] (due)
1. First
   below
2. Second
All
  Body   Seats  Meetings
  Board  3

## a, b [1]

# Sources
1. general knowledge, in none of the documents
";
        assert_eq!(telling.text(scribe), expected);
    }

    #[test]
    fn a_wide_table_is_told_row_by_row_and_what_columns_share_once() {
        let structure = crate::check(&file("")).structure.expect("a structure");
        let columns = vec!["One".into(), "Two".into(), "Three".into(), "Four".into()];
        let long = "A sentence that makes the table wider than a page. ".repeat(3);
        let cells = vec!["not stated".into(), long.as_str().into(), "not stated".into(), Line::default()];
        let row = Row { head: "Board".into(), cells };
        let mut telling = Telling::default();
        telling.table(Table { caption: "All".into(), corner: "Body".into(), columns, rows: vec![row] });
        let expected = format!("All\n- Board\n  One, Three: not stated\n  Two: {}\n", long.trim_end());
        assert_eq!(telling.text(Scribe::new(&structure, Language::En)), expected);
    }
}
