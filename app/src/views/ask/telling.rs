//! A telling as elements of the page.

use leptos::prelude::*;
use samverkan_core::telling::{Block, Item, Line, Row, Run, Table, Telling};
use samverkan_core::words::Term;

use crate::ui::TableFrame;
use crate::views::facts::Teller;
use crate::views::ways::way_to;
use crate::words::AskWord;

impl Teller<'_> {
    /// A telling, and the sources that its marks lead to.
    pub(in crate::views) fn telling(&self, telling: &Telling) -> AnyView {
        let blocks: Vec<_> = telling.blocks.iter().map(|block| self.block(block)).collect();
        let has_sources = telling.rests_on_sources();
        let sources = has_sources.then(|| {
            view! { <h2 class="facts-heading">{self.say(AskWord::Sources)}</h2> {self.sources()} }
        });
        view! { {blocks} {sources} }.into_any()
    }

    fn block(&self, block: &Block) -> AnyView {
        match block {
            Block::Heading(line) => view! { <h2>{self.line(line)}</h2> }.into_any(),
            Block::Subheading(line) => view! { <h3>{self.line(line)}</h3> }.into_any(),
            Block::Paragraph(line) => view! { <p>{self.line(line)}</p> }.into_any(),
            Block::List(items) => view! { <ul class="facts-list">{self.items(items)}</ul> }.into_any(),
            Block::Steps(items) => view! { <ol class="route-steps">{self.items(items)}</ol> }.into_any(),
            Block::Table(table) => self.table(table),
        }
    }

    fn items(&self, items: &[Item]) -> AnyView {
        let items: Vec<_> = items
            .iter()
            .map(|item| {
                let below: Vec<_> =
                    item.below.iter().map(|line| view! { <p class="facts-note">{self.line(line)}</p> }).collect();
                view! { <li>{self.line(&item.line)} {below}</li> }
            })
            .collect();
        items.into_any()
    }

    fn table(&self, table: &Table) -> AnyView {
        let columns: Vec<_> =
            table.columns.iter().map(|line| view! { <th scope="col">{self.line(line)}</th> }).collect();
        let rows: Vec<_> = table
            .rows
            .iter()
            .map(|Row { head, cells }| {
                let cells: Vec<_> = cells.iter().map(|cell| view! { <td>{self.line(cell)}</td> }).collect();
                view! { <tr><th scope="row">{self.line(head)}</th> {cells}</tr> }
            })
            .collect();
        let label = table.caption.words();
        let (caption, corner) = (self.line(&table.caption), self.line(&table.corner));
        view! {
            <TableFrame label=label>
                <table class="ask-table">
                    <caption>{caption}</caption>
                    <thead><tr><th scope="col">{corner}</th> {columns}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableFrame>
        }
        .into_any()
    }

    /// The words of a line, each with what it leads to.
    pub(super) fn line(&self, line: &Line) -> AnyView {
        let runs: Vec<_> = line.0.iter().map(|run| self.run(run)).collect();
        runs.into_any()
    }

    fn run(&self, run: &Run) -> AnyView {
        match run {
            Run::Words(words) => words.clone().into_any(),
            Run::Strong(words) => view! { <strong>{words.clone()}</strong> }.into_any(),
            Run::Aside(words) => view! { <span class="facts-note">{words.clone()}</span> }.into_any(),
            Run::Label(words) => view! { <span class="ask-label">{words.clone()}</span> }.into_any(),
            Run::Own { text, lang } => view! { <span lang=lang.clone()>{text.clone()}</span> }.into_any(),
            Run::Way { to, text, lang } => {
                let href = way_to(self.id, to).href();
                view! { <a href=href lang=lang.clone()>{text.clone()}</a> }.into_any()
            }
            Run::Unsaid { how, words } => {
                let knowledge = knowledge(*how);
                view! { <span class="facts-unsaid" data-knowledge=knowledge>{words.clone()}</span> }.into_any()
            }
            Run::Sources(sources) => self.mark(sources),
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
