//! The structure as a table: a row for each body, sorted by any column.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::BodyGrounds;
use samverkan_core::id::BodyId;
use samverkan_core::model::{Body, Stated, Structure};
use samverkan_core::words::phrases::{cadence_words, seats_words};
use samverkan_core::words::sentences::chair_words;
use samverkan_core::words::{Language, Term};

use super::facts::grounds::numbered;
use super::filter::{FilterBar, shown_bodies};
use crate::route::{Key, Page};
use crate::state::{Navigation, Settings, StructureId};
use crate::ui::{Heading, TableFrame};
use crate::words::{FactWord, FilterWord, Say as _, t};

/// A column; what it is called in the address stands here only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Level,
    Form,
    Seats,
    Chair,
    Meetings,
    Topics,
}

impl Column {
    const ALL: [Self; 7] =
        [Self::Name, Self::Level, Self::Form, Self::Seats, Self::Chair, Self::Meetings, Self::Topics];

    fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Level => "level",
            Self::Form => "form",
            Self::Seats => "seats",
            Self::Chair => "chair",
            Self::Meetings => "meetings",
            Self::Topics => "topics",
        }
    }

    fn word(self) -> FactWord {
        match self {
            Self::Name => FactWord::Body,
            Self::Level => FactWord::Level,
            Self::Form => FactWord::Form,
            Self::Seats => FactWord::Seats,
            Self::Chair => FactWord::Chair,
            Self::Meetings => FactWord::Meetings,
            Self::Topics => FactWord::Topics,
        }
    }
}

/// How the rows are sorted; the file's order where nothing is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Order {
    column: Column,
    descending: bool,
}

impl Order {
    /// Reads `name` or `-name`.
    fn parse(text: &str) -> Option<Self> {
        let (descending, name) = text.strip_prefix('-').map_or((false, text), |name| (true, name));
        Column::ALL.into_iter().find(|column| column.key() == name).map(|column| Self { column, descending })
    }

    fn text(self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.column.key())
    }
}

/// The structure as a table; the filter of the address holds.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown.
#[component]
pub(crate) fn Table(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let shown = shown_bodies(structure.clone().into());
    let chosen = navigation.one(Key::Sort);
    let order = Memo::new(move |_| chosen.with(|text| text.as_deref().and_then(Order::parse)));
    let name = Signal::derive({
        let structure = structure.clone();
        move || structure.name.get(language.get().tag()).to_owned()
    });
    let rows = {
        let structure = structure.clone();
        let grounds = BodyGrounds::of(&structure);
        move || {
            let teller = Teller { id: &id, structure: &structure, grounds: &grounds, language: language.get() };
            shown.with(|shown| teller.rows(shown, order.get()))
        }
    };
    let heads = Column::ALL.into_iter().map(|column| head(column, order, navigation)).collect_view();
    view! {
        <div class="bodies-table">
            <Heading text=name />
            <p class="bodies-table-intro">{t(FactWord::TableIntro)}</p>
            <FilterBar structure shown />
            <TableFrame label=name>
                <table>
                    <thead>
                        <tr>
                            {heads} <th scope="col">{t(FactWord::Sources)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableFrame>
            {move || shown.with(Vec::is_empty).then(|| view! { <p>{t(FilterWord::NothingLeft)}</p> })}
        </div>
    }
}

/// A heading that sorts: upward, then downward, then as the file has it.
fn head(column: Column, order: Memo<Option<Order>>, navigation: Navigation) -> impl IntoView {
    let own = move || order.get().filter(|order| order.column == column);
    let sorted = move || own().map(|order| if order.descending { "descending" } else { "ascending" });
    let next = move |_| {
        let next = match own() {
            None => Some(Order { column, descending: false }),
            Some(Order { descending: false, .. }) => Some(Order { column, descending: true }),
            Some(_) => None,
        };
        navigation.adjust(Key::Sort, next.map(Order::text));
    };
    view! {
        <th scope="col" aria-sort=sorted>
            <button type="button" class="bodies-table-sort" data-sorted=sorted on:click=next>{t(column.word())}</button>
        </th>
    }
}

/// The words of a cell, and whether they tell something known.
type Cell = (String, bool);

struct Teller<'a> {
    id: &'a StructureId,
    structure: &'a Structure,
    grounds: &'a BodyGrounds,
    language: Language,
}

impl Teller<'_> {
    fn rows(&self, shown: &[BodyId], order: Option<Order>) -> AnyView {
        let mut rows: Vec<(&BodyId, Vec<Cell>, u32)> = shown
            .iter()
            .filter_map(|id| self.structure.bodies.get_key_value(id))
            .map(|(id, body)| {
                (id, Column::ALL.into_iter().map(|column| self.cell(body, column)).collect(), self.seats(body))
            })
            .collect();
        if let Some(order) = order {
            let place = Column::ALL.into_iter().position(|column| column == order.column).unwrap_or_default();
            let rank = |id: &BodyId| {
                let level = self.structure.bodies.get(id).and_then(|body| body.level.known());
                level.and_then(|level| self.structure.rank(level)).unwrap_or(usize::MAX)
            };
            rows.sort_by(|left, right| {
                let sorted = match order.column {
                    Column::Level => rank(left.0).cmp(&rank(right.0)),
                    Column::Seats => left.2.cmp(&right.2),
                    _ => {
                        let text = |row: &[Cell]| row.get(place).map(|cell| sort_key(&cell.0));
                        text(&left.1).cmp(&text(&right.1))
                    }
                };
                let sorted = if order.descending { sorted.reverse() } else { sorted };
                // What is not known stands last both ways: it is neither little nor much.
                let unknown = |row: &[Cell]| row.get(place).is_some_and(|cell| !cell.1);
                unknown(&left.1).cmp(&unknown(&right.1)).then(sorted)
            });
        }
        rows.into_iter()
            .map(|(id, cells, _)| {
                let href = Page::Body(self.id.clone(), id.to_string()).href();
                let mut cells = cells.into_iter();
                let name = cells.next().map(|(name, _)| name);
                let spoken = self
                    .structure
                    .bodies
                    .get(id)
                    .and_then(|body| self.structure.spoken(&body.name, self.language.tag()));
                let rest = cells
                    .map(|(words, known)| {
                        let known = if known { None } else { Some("") };
                        view! { <td data-unsaid=known>{words}</td> }
                    })
                    .collect_view();
                view! {
                    <tr>
                        <th scope="row"><a href=href lang=spoken>{name}</a></th>
                        {rest}
                        <td>{numbered(self.grounds.get(id), self.id, self.structure, self.language)}</td>
                    </tr>
                }
            })
            .collect_view()
            .into_any()
    }

    fn seats(&self, body: &Body) -> u32 {
        let ((always, conditional), _, _) = seats_words(body, self.structure, None, self.language);
        always.least.saturating_add(conditional.least)
    }

    fn cell(&self, body: &Body, column: Column) -> Cell {
        let tag = self.language.tag();
        match column {
            Column::Name => (body.name.get(tag).to_owned(), true),
            Column::Level => self.stated(&body.level, |id| {
                self.structure.levels.get(id).map_or_else(String::new, |level| level.name.get(tag).to_owned())
            }),
            Column::Form => match &body.called {
                Some(called) => (called.get(tag).to_owned(), true),
                None => self.stated(&body.classification, |class| Term::Body(*class).get(self.language).to_owned()),
            },
            Column::Seats => {
                let (_, words, known) = seats_words(body, self.structure, None, self.language);
                (words, known)
            }
            Column::Chair => self.stated(&body.chair.rule, |rule| chair_words(rule, self.structure, self.language)),
            Column::Meetings => self.stated(&body.cadence, |cadences| {
                cadences.iter().map(|cadence| cadence_words(cadence, self.language)).collect::<Vec<_>>().join(", ")
            }),
            Column::Topics => self.stated(&body.topics, |ids| {
                let names = ids.iter().filter_map(|id| self.structure.topics.get(id));
                names.map(|topic| topic.name.get(tag)).collect::<Vec<_>>().join(", ")
            }),
        }
    }

    fn stated<T>(&self, fact: &Stated<T>, words: impl FnOnce(&T) -> String) -> Cell {
        let term = match fact {
            Stated::Known(value) => return (words(value), true),
            Stated::NotStated => Term::NotStated,
            Stated::NotRegulated => Term::NotRegulated,
            Stated::NotApplicable => Term::NotApplicable,
        };
        (term.say(self.language).into_owned(), false)
    }
}

/// Puts å, ä and ö last as in Swedish, æ and ø with ä and ö, other marks aside, and capitals with small letters.
fn sort_key(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'å' => '\u{7b}',
            'ä' | 'æ' => '\u{7c}',
            'ö' | 'ø' => '\u{7d}',
            'é' | 'è' => 'e',
            'ü' => 'y',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_letters_come_last() {
        let mut words = ["Öland", "Zinkgruvan", "Ängelholm", "Åby", "arbetsgrupp", "Idé", "Ide"];
        words.sort_by_key(|word| sort_key(word));
        assert_eq!(words, ["arbetsgrupp", "Idé", "Ide", "Zinkgruvan", "Åby", "Ängelholm", "Öland"]);
    }

    #[test]
    fn an_order_reads_as_it_is_written() {
        for text in ["name", "-seats"] {
            assert_eq!(Order::parse(text).map(Order::text).as_deref(), Some(text));
        }
        assert_eq!(Order::parse("colour"), None);
    }
}
