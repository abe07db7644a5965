//! What a year holds, as a telling.

use crate::answer::year::{Dated, Happening, Load, Occasion, Recurring, Silent, Sits, Who, Year};
use crate::id::{BodyId, DocumentId, EditionId};
use crate::model::Unit;
use crate::path::FieldPath;
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::asked::chairs::window;
use crate::words::asked::year as words;
use crate::words::sentences::{frequency_sentence, unit_words};

/// What a year holds, to be read.
pub fn year(answer: &Year, scribe: Scribe<'_>) -> Telling {
    let tell = Tell { scribe };
    let mut telling = Telling::default();
    let of = format!("{:04}", answer.year);
    telling.heading(Line::from(scribe.say("Datum ", "Dates in ")).and(of.clone()));
    if answer.dated.is_empty() {
        telling
            .paragraph(scribe.say("Ingen källa anger något datum detta år.", "No source gives a date in this year."));
    }
    telling.list(answer.dated.iter().map(|dated| Item::new(tell.dated(dated))).collect());
    telling.heading(Line::from(scribe.say("Vad som återkommer ", "What recurs in ")).and(of));
    telling.table(Table {
        caption: scribe
            .say(
                "Så ofta som källorna anger. Inget läggs på ett datum som ingen källa anger.",
                "As often as the sources say. Nothing is put on a date that no source gives.",
            )
            .into(),
        corner: scribe.say("Grupp eller dokument", "Group or document").into(),
        columns: vec![
            scribe.say("Vad", "What").into(),
            scribe.say("Sagt", "Stated").into(),
            scribe.say("Under året", "In the year").into(),
            scribe.say("Datum", "Dates").into(),
        ],
        rows: answer.recurring.iter().map(|one| tell.recurring(one)).collect(),
    });
    if !answer.silent.is_empty() {
        telling.subheading(scribe.say("Hur ofta de möts är inte känt", "How often they meet is not known"));
        telling.list(answer.silent.iter().map(|one| Item::new(tell.silent(one))).collect());
    }
    tell.loads(answer, &mut telling);
    telling
}

/// What something with a date is: "Rådet, möte", "Arbetsordningen ska ses över senast".
pub fn happening(dated: &Dated, scribe: Scribe<'_>) -> Line {
    Tell { scribe }.happening(&dated.happening)
}

struct Tell<'a> {
    scribe: Scribe<'a>,
}

impl Tell<'_> {
    fn dated(&self, dated: &Dated) -> Line {
        let scribe = self.scribe;
        let when = match &dated.date {
            Some(date) => date.as_str().to_owned(),
            None => window(dated.days, scribe.language),
        };
        let line = Line::from(Run::Strong(when)).and(": ");
        let line = Line::joined([line, self.happening(&dated.happening)], "");
        let line = if matches!(dated.happening, Happening::Swap { .. }) {
            line.and(" ").and(Run::Label(scribe.language.pick("uträknat", "reckoned").to_owned()))
        } else {
            line
        };
        line.and(scribe.sources(&dated.sources))
    }

    fn happening(&self, happening: &Happening) -> Line {
        let scribe = self.scribe;
        let verb = words::happens(happening, scribe.language);
        match happening {
            Happening::Planned { occasion, unit } => {
                Line::joined([self.of(occasion, unit.as_ref()), self.what(occasion)], ": ")
            }
            Happening::Event(id) => match scribe.structure.events.get(id) {
                Some(event) => scribe.way(FieldPath::root().field("events").key(id.as_str()), &event.name).into(),
                None => Run::from(id.as_str()).into(),
            },
            Happening::Decided(id) | Happening::Begins(id) | Happening::Review(id) | Happening::Ends(id) => {
                self.document(id).and(" ").and(verb)
            }
            Happening::EditionBegins(id) | Happening::EditionReview(id) | Happening::EditionEnds(id) => {
                self.edition(id).and(" ").and(verb)
            }
            Happening::Swap { body, unit, side } => {
                Line::joined([self.bodies(std::slice::from_ref(body), unit.as_ref())], "")
                    .and(": ")
                    .and(scribe.principal(side))
                    .and(" ")
                    .and(verb)
            }
        }
    }

    fn document(&self, id: &DocumentId) -> Line {
        self.scribe.document(id).into()
    }

    fn edition(&self, id: &EditionId) -> Line {
        match self.scribe.structure.editions.get(id) {
            Some(edition) => self.scribe.text(&edition.name).into(),
            None => Run::from(id.as_str()).into(),
        }
    }

    fn bodies(&self, bodies: &[BodyId], unit: Option<&Unit>) -> Line {
        let line = Line::joined(bodies.iter().map(|id| self.scribe.body(id).into()), ", ");
        match unit {
            Some(unit) => line.and(", ").and(unit_words(unit, self.scribe.structure, self.scribe.language)),
            None => line,
        }
    }

    fn of(&self, occasion: &Occasion, unit: Option<&Unit>) -> Line {
        match occasion {
            Occasion::Meeting(body) | Occasion::Other { body, .. } => self.bodies(std::slice::from_ref(body), unit),
            Occasion::Joint { bodies, .. } => self.bodies(bodies, unit),
            Occasion::Revision(id) => self.document(id),
        }
    }

    fn what(&self, occasion: &Occasion) -> Line {
        let scribe = self.scribe;
        match occasion {
            Occasion::Meeting(_) => scribe.say("möte", "meeting").into(),
            Occasion::Joint { what: None, .. } => scribe.say("gemensamt möte", "joint meeting").into(),
            Occasion::Joint { what: Some(what), .. } | Occasion::Other { what, .. } => scribe.text(what).into(),
            Occasion::Revision(_) => scribe.say("revideras", "is revised").into(),
        }
    }

    fn recurring(&self, one: &Recurring) -> Row {
        let scribe = self.scribe;
        let language = scribe.language;
        let often = one.often.iter().map(|often| frequency_sentence(often, scribe.structure, language).into());
        let mut stated = Line::joined(often, "; ");
        stated.0.push(scribe.sources(&one.sources));
        for claim in &one.claims {
            stated =
                stated.and(scribe.say("; annan uppgift: ", "; another reading: ")).and(scribe.text(&claim.reading));
            stated.0.push(scribe.sources(&claim.sources));
        }
        let mut times = match words::times(one.times, language) {
            Some(times) => Line::from(times),
            None => scribe.say("antalet anges inte", "the number is not stated").into(),
        };
        if one.units.len() > 1 {
            times = times.and(words::in_each(one.units.len(), language));
        }
        let dates = match (one.plan, one.planned.len()) {
            (Some(plan), planned) => words::plan(plan, planned, language).into(),
            (None, 0) => scribe.say("datum anges inte", "dates not stated").into(),
            (None, planned) => words::planned(planned, language).into(),
        };
        Row {
            head: self.of(&one.occasion, one.unit.as_ref()),
            cells: vec![self.what(&one.occasion), stated, times, dates],
        }
    }

    fn silent(&self, one: &Silent) -> Line {
        let scribe = self.scribe;
        let how = scribe.stated(&one.how, |()| Line::default());
        Line::joined([Line::from(scribe.body(&one.body)), how], ": ")
    }

    fn loads(&self, answer: &Year, telling: &mut Telling) {
        let scribe = self.scribe;
        let table = |caption: Run, corner: Run, loads: &[&Load]| Table {
            caption: caption.into(),
            corner: corner.into(),
            columns: vec![
                scribe.say("Möten under året", "Meetings in the year").into(),
                scribe.say("I dessa grupper", "In these groups").into(),
                scribe.say("Kanske, eller på villkor", "Perhaps, or on a condition").into(),
            ],
            rows: alike(loads).iter().map(|loads| self.load(loads)).collect(),
        };
        if !answer.parties.is_empty() {
            telling.heading(scribe.say("Möten för var och en", "Meetings of each"));
            telling.paragraph(scribe.say(
                "Summan av mötena i de grupper där någon säkert sitter. Rapporter och annat som inte säkert är möten räknas inte.",
                "The sum of the meetings of the groups where somebody certainly sits. Reports, and what need not be a meeting, do not count.",
            ));
        }
        let parties: Vec<&Load> = answer.parties.iter().collect();
        telling.table(table(scribe.say("Möten per part", "Meetings by party"), scribe.say("Part", "Party"), &parties));
        let (several, single): (Vec<&Load>, Vec<&Load>) =
            answer.functions.iter().partition(|load| load.meetings.len() > 1);
        telling.table(table(
            scribe.say(
                "Möten per funktion, för dem som finns i flera grupper",
                "Meetings by function, for those in several groups",
            ),
            scribe.say("Funktion", "Function"),
            &several,
        ));
        if !single.is_empty() {
            let count = single.len().to_string();
            telling.paragraph(
                Line::from(count)
                    .and(scribe.say(" funktioner finns i en enda grupp.", " functions are in one group only.")),
            );
        }
        if !answer.unseated.is_empty() {
            telling.subheading(scribe.say("Vem som sitter där är inte känt", "Who sits there is not known"));
            telling.list(answer.unseated.iter().map(|id| Item::new(scribe.body(id))).collect());
        }
    }

    /// The meetings of some who have the same.
    fn load(&self, loads: &[&Load]) -> Row {
        let scribe = self.scribe;
        let who = |load: &&Load| match &load.who {
            Who::Party(id) => Line::from(scribe.party(id)),
            Who::Function(function) => scribe.text(function).into(),
        };
        let head = Line::joined(loads.iter().map(who), ", ");
        let Some(load) = loads.first() else { return Row::default() };
        let (certain, perhaps): (Vec<&Sits>, Vec<&Sits>) = load.meetings.iter().partition(|sits| sits.certain);
        let uncounted = usize::try_from(load.sum.unstated).unwrap_or(usize::MAX);
        let counted = words::meetings(load.sum, scribe.language).map(Line::from);
        let open = (uncounted > 0).then(|| Line::from(words::uncounted(uncounted, scribe.language)));
        let sum = Line::joined(
            counted.into_iter().filter(|_| !certain.is_empty()).chain(open),
            scribe.language.pick(", och ", ", and "),
        );
        Row { head, cells: vec![sum, self.list(&certain), self.list(&perhaps)] }
    }

    fn list(&self, all: &[&Sits]) -> Line {
        let language = self.scribe.language;
        let one = |sits: &&Sits| {
            let times = words::times(sits.times, language).unwrap_or_else(|| "?".to_owned());
            self.bodies(&sits.bodies, None).and(format!(" ({times})"))
        };
        Line::joined(all.iter().map(one), "; ")
    }
}

/// Those who have the same meetings together, in the order of the first of them.
fn alike<'a>(loads: &[&'a Load]) -> Vec<Vec<&'a Load>> {
    let mut groups: Vec<Vec<&Load>> = Vec::new();
    for load in loads {
        let same = |group: &&mut Vec<&Load>| group.first().is_some_and(|first| first.meetings == load.meetings);
        match groups.iter_mut().find(same) {
            Some(group) => group.push(load),
            None => groups.push(vec![load]),
        }
    }
    groups
}
