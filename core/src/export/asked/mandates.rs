//! Who may do what, told: a table of documents, and lists of what is not a document.

use super::claims::claims;
use crate::answer::mandates::{ByKind, Cell, Decided, Held, Holder, Mandates, Over};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::Term;
use crate::words::governing::{gate_words, power_words};

/// Who may do what.
pub fn mandates_told(mandates: &Mandates<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    if mandates.holders.is_empty() {
        telling.paragraph(scribe.say("Inga sådana mandat anges.", "No such mandates are stated."));
    }
    let teller = Teller { scribe, mandates };
    telling.heading(scribe.say("Dokument", "Documents"));
    telling.table(teller.table());
    let columns = || mandates.over.iter().enumerate();
    if let Some((other, _)) = columns().find(|(_, over)| **over == Over::Other) {
        telling.heading(scribe.say("Annat än dokument", "What is not a document"));
        for holder in &mandates.holders {
            let cell = holder.cells.get(other).filter(|cell| !cell.held.is_empty());
            if let Some(cell) = cell {
                telling.subheading(scribe.principal(holder.who));
                telling.list(cell.held.iter().map(|held| teller.item(held)).collect());
            }
        }
    }
    let notes = teller.notes();
    if !notes.is_empty() {
        telling.heading(
            scribe.say("Att veta om mandaten över dokument", "Good to know about the mandates over documents"),
        );
        telling.list(notes);
    }
    if !mandates.decided.is_empty() {
        telling.heading(scribe.say("Vem som beslutar enskilda dokument", "Who decides on single documents"));
        telling.list(mandates.decided.iter().map(|decided| teller.decided(decided)).collect());
    }
    if !mandates.by_kind.is_empty() {
        telling.heading(
            scribe.say("Dokument vars mandat anges för sorten", "Documents whose mandates are stated of their kind"),
        );
        let item = |one: &ByKind<'_>| {
            let line = Line::from(scribe.document(one.document)).and(scribe.say(", se ", ", see "));
            Item::new(line.and(scribe.document(one.kind)))
        };
        telling.list(mandates.by_kind.iter().map(item).collect());
    }
    if !mandates.unspoken.is_empty() {
        telling.heading(scribe.say("Dokument som inget mandat anges för", "Documents of which no mandate is stated"));
        telling.list(mandates.unspoken.iter().map(|id| Item::new(scribe.document(id))).collect());
    }
    if !mandates.without.is_empty() {
        telling.heading(scribe.say("Grupper som inget mandat anges för", "Bodies of which no mandate is stated"));
        telling.list(mandates.without.iter().map(|id| Item::new(scribe.body(id))).collect());
    }
    telling
}

struct Teller<'a> {
    scribe: Scribe<'a>,
    mandates: &'a Mandates<'a>,
}

impl Teller<'_> {
    fn documents<'c>(&self, holder: &'c Holder<'c>) -> impl Iterator<Item = &'c Cell<'c>> {
        let cells = self.mandates.over.iter().zip(&holder.cells);
        let own: Vec<_> = cells.filter(|(over, _)| **over != Over::Other).map(|(_, cell)| cell).collect();
        own.into_iter()
    }

    fn table(&self) -> Table {
        let scribe = self.scribe;
        let columns = self.mandates.over.iter().filter_map(|over| match over {
            Over::Document(id) => Some(Line::from(scribe.document(id))),
            Over::Other => None,
        });
        // Who only may do something else stands in the list below.
        let holders = self.mandates.holders.iter();
        let holders = holders.filter(|holder| self.documents(holder).any(|cell| !cell.held.is_empty()));
        let row = |holder: &Holder<'_>| Row {
            head: scribe.principal(holder.who).into(),
            cells: self.documents(holder).map(|cell| self.cell(cell)).collect(),
        };
        Table {
            caption: scribe.say("Vem får göra vad med vilka dokument", "Who may do what with which documents").into(),
            corner: scribe.say("Grupp eller part", "Body or party").into(),
            columns: columns.collect(),
            rows: holders.map(row).collect(),
        }
    }

    fn cell(&self, cell: &Cell<'_>) -> Line {
        let scribe = self.scribe;
        let own = cell.held.iter().map(|held| self.held(held));
        let with = cell.with.iter().filter_map(|row| self.mandates.holders.get(*row)).map(|holder| {
            let together = scribe.say("ingår i: ", "is among: ");
            Line::from(together).and(scribe.principal(holder.who))
        });
        let line = Line::joined(own.chain(with), "; ");
        if line.is_empty() { scribe.unsaid(Term::NotStated).into() } else { line }
    }

    /// A power with all that bounds it.
    fn held(&self, held: &Held<'_>) -> Line {
        let scribe = self.scribe;
        let power = power_words(held.power, scribe.language);
        let power = Line::from(Run::Strong(power.to_owned()));
        let matter = held.matter.map(|matter| Line::from(scribe.text(matter))).unwrap_or_default();
        let mut parts = vec![Line::joined([power, matter], ": ")];
        let topics = held.topics.iter().filter_map(|id| scribe.structure.topics.get(id));
        let topics = Line::joined(topics.map(|topic| scribe.text(&topic.name).into()), ", ");
        if !topics.is_empty() {
            parts.push(Line::joined([scribe.say("område: ", "field: ").into(), topics], ""));
        }
        if let Some(limit) = held.limit {
            parts.push(Line::from(scribe.say("gräns: ", "limit: ")).and(scribe.text(limit)));
        }
        if let Some(condition) = held.condition {
            parts.push(Line::from(scribe.say("villkor: ", "condition: ")).and(scribe.text(condition)));
        }
        parts.extend(held.gates.iter().map(|gate| Line::from(gate_words(gate, scribe.structure, scribe.language))));
        let mut line = Line::joined(parts, ", ");
        if !held.claims.is_empty() {
            let disputed = scribe.language.pick("omtvistat", "disputed");
            line = line.and(" ").and(Run::Label(disputed.to_owned()));
        }
        line.and(scribe.sources(held.sources))
    }

    fn item(&self, held: &Held<'_>) -> Item {
        self.below(Item::new(self.held(held)), held)
    }

    fn below(&self, item: Item, held: &Held<'_>) -> Item {
        let item = match held.note {
            Some(note) => item.and(self.scribe.text(note)),
            None => item,
        };
        claims(&held.claims, self.scribe).into_iter().fold(item, Item::and)
    }

    /// What a cell of the table has no room for, once for each mandate.
    fn notes(&self) -> Vec<Item> {
        let (mut told, mut items) = (Vec::new(), Vec::new());
        for holder in &self.mandates.holders {
            let held = self.documents(holder).flat_map(|cell| &cell.held);
            for held in held.filter(|held| held.note.is_some() || !held.claims.is_empty()) {
                if told.contains(&(holder.who, held.mandate)) {
                    continue;
                }
                told.push((holder.who, held.mandate));
                items.push(self.below(Item::new(self.headed(holder, held)), held));
            }
        }
        items
    }

    /// A mandate by its holder, its power and what it is over.
    fn headed(&self, holder: &Holder<'_>, held: &Held<'_>) -> Line {
        let scribe = self.scribe;
        let place = FieldPath::root().field("mandates").index(held.mandate);
        let power = power_words(held.power, scribe.language).to_owned();
        let line =
            Line::from(scribe.principal(holder.who)).and(" ").and(Run::Way { to: place, text: power, lang: None });
        let over = scribe.structure.mandates.get(held.mandate).map_or(&[][..], |mandate| &mandate.over);
        Line::joined([line, Line::joined(over.iter().map(|id| scribe.document(id).into()), ", ")], ": ")
    }

    fn decided(&self, decided: &Decided<'_>) -> Item {
        let scribe = self.scribe;
        let by = decided.by.iter().map(|who| Line::from(scribe.principal(who)));
        let line = Line::joined([scribe.document(decided.document).into(), Line::joined(by, ", ")], ": ");
        let item = Item::new(line.and(scribe.sources(decided.sources)));
        claims(&decided.claims, scribe).into_iter().fold(item, Item::and)
    }
}
