//! An answer as something to be read: headings, sentences, lists and tables, whose words lead to what they speak of.
//!
//! It is made once for each question and language (`export/asked/`), and shown by the command line as text and by the
//! app as a page: so both say the same.

mod markdown;
mod plain;
mod scribe;

pub use scribe::Scribe;

use crate::model::SourceRef;
use crate::path::FieldPath;
use crate::words::Term;

/// An answer as something to be read, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    /// Its parts.
    pub blocks: Vec<Block>,
}

/// A part of a telling.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of what follows.
    Heading(Line),
    /// A heading under the last [`Block::Heading`].
    Subheading(Line),
    /// A sentence or a few.
    Paragraph(Line),
    /// Things in no order of their own.
    List(Vec<Item>),
    /// Things in their order, counted from 1.
    Steps(Vec<Item>),
    /// Things by two properties.
    Table(Table),
}

/// An item of a list, and what stands below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// What it says.
    pub line: Line,
    /// What is said of it besides, each in a line of its own.
    pub below: Vec<Line>,
}

/// Things by two properties. Every row has a head and a cell for each column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Line,
    /// What the heads of the rows are: "Body".
    pub corner: Line,
    /// The heads of the columns.
    pub columns: Vec<Line>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// What it is about.
    pub head: Line,
    /// One for each column; an empty one says nothing.
    pub cells: Vec<Line>,
}

/// Words in a row. The words have the spaces between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line(pub Vec<Run>);

/// Some words of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words of the program, in the language that is told in.
    Words(String),
    /// The same, of weight.
    Strong(String),
    /// The same, said beside: what a reader may pass over.
    Aside(String),
    /// A label that is set off: "due", "contested".
    Label(String),
    /// The structure's own words.
    Own {
        /// The words.
        text: String,
        /// Their language (BCP 47), where it is another than that which is told in.
        lang: Option<String>,
    },
    /// The name of a part of the structure, which leads there.
    Way {
        /// Where the part stands.
        to: FieldPath,
        /// Its name.
        text: String,
        /// The name's language (BCP 47), where it is another than that which is told in.
        lang: Option<String>,
    },
    /// That something is not known, and how.
    Unsaid {
        /// How: [`Term::NotStated`], [`Term::NotRegulated`] or [`Term::NotApplicable`].
        how: Term,
        /// The same in words.
        words: String,
    },
    /// What the words before rest on.
    Sources(Vec<SourceRef>),
}

impl Telling {
    /// Adds a heading.
    pub fn heading(&mut self, line: impl Into<Line>) {
        self.blocks.push(Block::Heading(line.into()));
    }

    /// Adds a heading under the last heading.
    pub fn subheading(&mut self, line: impl Into<Line>) {
        self.blocks.push(Block::Subheading(line.into()));
    }

    /// Adds a sentence or a few.
    pub fn paragraph(&mut self, line: impl Into<Line>) {
        self.blocks.push(Block::Paragraph(line.into()));
    }

    /// Adds a list, unless there is nothing in it.
    pub fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Adds a list in its order, unless there is nothing in it.
    pub fn steps(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::Steps(items));
        }
    }

    /// Whether any of its words rest on a source.
    pub fn rests_on_sources(&self) -> bool {
        let in_line = |line: &Line| line.0.iter().any(|run| matches!(run, Run::Sources(all) if !all.is_empty()));
        let in_item = |item: &Item| in_line(&item.line) || item.below.iter().any(in_line);
        self.blocks.iter().any(|block| match block {
            Block::Heading(line) | Block::Subheading(line) | Block::Paragraph(line) => in_line(line),
            Block::List(items) | Block::Steps(items) => items.iter().any(in_item),
            Block::Table(table) => {
                let rows = table.rows.iter().flat_map(|row| [&row.head].into_iter().chain(&row.cells));
                [&table.caption, &table.corner].into_iter().chain(&table.columns).chain(rows).any(in_line)
            }
        })
    }

    /// Adds a table, unless it has no rows.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }
}

impl Item {
    /// An item with nothing below it.
    pub fn new(line: impl Into<Line>) -> Self {
        Self { line: line.into(), below: Vec::new() }
    }

    /// With another line below it.
    #[must_use]
    pub fn and(mut self, line: impl Into<Line>) -> Self {
        self.below.push(line.into());
        self
    }
}

impl Line {
    /// With more words behind it.
    #[must_use]
    pub fn and(mut self, run: impl Into<Run>) -> Self {
        self.0.push(run.into());
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its words alone, without what they rest on.
    pub fn words(&self) -> String {
        let words = self.0.iter().filter_map(Run::words);
        words.collect()
    }

    /// Several lines in one, with words between them: `", "`.
    pub fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Self {
        let mut all = Self::default();
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            if !all.is_empty() {
                all.0.push(Run::from(between));
            }
            all.0.extend(line.0);
        }
        all
    }
}

impl Run {
    /// Its words; nothing for sources.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Words(text)
            | Self::Strong(text)
            | Self::Aside(text)
            | Self::Label(text)
            | Self::Own { text, .. }
            | Self::Way { text, .. }
            | Self::Unsaid { words: text, .. } => Some(text),
            Self::Sources(_) => None,
        }
    }
}

impl From<&str> for Run {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Run {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl<R: Into<Run>> From<R> for Line {
    fn from(run: R) -> Self {
        Self(vec![run.into()])
    }
}

impl FromIterator<Run> for Line {
    fn from_iter<I: IntoIterator<Item = Run>>(runs: I) -> Self {
        Self(runs.into_iter().collect())
    }
}
