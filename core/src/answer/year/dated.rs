//! What has a date in a year, or a time in which it must fall. Nothing gets a date that no source gives.

use serde::Serialize;

use super::often::{Occasion, Recurring};
use crate::answer::chairs::{Told, Window, chairs};
use crate::id::{BodyId, DocumentId, EditionId, EventId};
use crate::model::{Day, PartialDate, Principal, SourceRef, Structure, Unit, Validity, WrittenDate};

/// Something with a date.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dated {
    /// What it is.
    pub happening: Happening,
    /// The date, as exact as its source; nothing where only a time is known in which it must fall.
    pub date: Option<PartialDate>,
    /// The days on one of which it is.
    pub days: Window,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
}

impl Dated {
    /// The day, where it is as exact as that.
    pub fn day(&self) -> Option<Day> {
        self.date.as_ref().and_then(PartialDate::day)
    }
}

/// What has a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// Something that recurs, on a planned date.
    Planned {
        /// What recurs.
        occasion: Occasion,
        /// The unit, where it is the body of one.
        unit: Option<Unit>,
    },
    /// Something that happened.
    Event(EventId),
    /// A document is decided.
    Decided(DocumentId),
    /// A document begins to hold.
    Begins(DocumentId),
    /// A document is to be looked through at the latest.
    Review(DocumentId),
    /// The last day on which a document holds.
    Ends(DocumentId),
    /// The first day of an edition of the structure.
    EditionBegins(EditionId),
    /// An edition of the structure is to be looked through at the latest.
    EditionReview(EditionId),
    /// The last day of an edition of the structure.
    EditionEnds(EditionId),
    /// Another side begins to lead a body: reckoned.
    Swap {
        /// The body.
        body: BodyId,
        /// The unit, where it is the body of one.
        unit: Option<Unit>,
        /// The side.
        side: Principal,
    },
}

/// What has a date in the year, earliest first.
pub(super) fn dated(structure: &Structure, year: i32, recurring: &[Recurring]) -> Vec<Dated> {
    let mut all = Found { year, found: Vec::new() };
    for one in recurring {
        for date in &one.planned {
            let happening = Happening::Planned { occasion: one.occasion.clone(), unit: one.unit.clone() };
            all.add(happening, Some(date), &one.sources);
        }
    }
    for (id, event) in &structure.events {
        all.add(Happening::Event(id.clone()), event.date.known(), &event.sources);
    }
    for (id, document) in &structure.documents {
        let until = match document.valid.known() {
            Some(Validity::Until(date)) => WrittenDate::date(date),
            Some(Validity::UntilReplaced | Validity::UntilFurtherNotice | Validity::InWords(_)) | None => None,
        };
        for (happening, date) in [
            (Happening::Decided(id.clone()), document.decided_on.known()),
            (Happening::Begins(id.clone()), document.valid_from.known()),
            (Happening::Review(id.clone()), document.review_by.known()),
            (Happening::Ends(id.clone()), until.as_ref()),
        ] {
            all.add(happening, date, &document.sources);
        }
    }
    for (id, edition) in &structure.editions {
        for (happening, date) in [
            (Happening::EditionBegins(id.clone()), &edition.valid_from),
            (Happening::EditionReview(id.clone()), &edition.review_by),
            (Happening::EditionEnds(id.clone()), &edition.valid_until),
        ] {
            all.add(happening, date.as_ref(), &edition.sources);
        }
    }
    all.swaps(structure);
    crate::order::sort_by_key(&mut all.found, |dated| dated.days);
    all.found
}

struct Found {
    year: i32,
    found: Vec<Dated>,
}

impl Found {
    fn add(&mut self, happening: Happening, date: Option<&PartialDate>, sources: &[SourceRef]) {
        let Some(date) = date else { return };
        let (earliest, latest) = date.days();
        if earliest.year() == self.year {
            let days = Window { earliest, latest };
            self.found.push(Dated { happening, date: Some(date.clone()), days, sources: sources.to_vec() });
        }
    }

    /// The swaps of chairs that fall in the year, or may.
    fn swaps(&mut self, structure: &Structure) {
        let Some(on) = PartialDate::parse(&format!("{:04}", self.year)) else { return };
        for lead in chairs(structure, &on).leads {
            let Told::Turns(turns) = lead.chair.told else { continue };
            for term in turns.terms {
                let within =
                    |begins: &&Window| begins.earliest.year() <= self.year && begins.latest.year() >= self.year;
                let begins: Vec<Window> = term.begins.iter().filter(within).copied().collect();
                for days in begins {
                    let (body, unit, side) = (lead.body.clone(), lead.unit.clone(), term.side.clone());
                    let happening = Happening::Swap { body, unit, side };
                    let mut sources = lead.sources.clone();
                    if !sources.contains(&SourceRef::Inferred) {
                        sources.push(SourceRef::Inferred);
                    }
                    // No source gives the day, even where only one is possible.
                    self.found.push(Dated { happening, date: None, days, sources });
                }
            }
        }
    }
}
