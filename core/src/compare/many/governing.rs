//! How a structure is led and decides: chairs, meetings, ties, mandates, documents and topics.

use std::collections::BTreeMap;

use super::Value;
use super::groups::term;
use super::profile::{Found, found, unknown};
use super::value::{Counting, middle};
use crate::answer::year::times_a_year;
use crate::letters::in_small;
use crate::model::{Body, ChairRule, DocumentClass, Frequency, Gate, Power, RelationClass, Stated, Structure};
use crate::words::governing::{document_words, power_words};
use crate::words::{Language, Said, Term};

/// By what rule bodies are chaired, of those of which it is told; also that it is left open.
pub(super) fn chairs(structure: &Structure) -> Found {
    let rules = || structure.bodies.values().map(|body| &body.chair.rule);
    let (mut counting, mut of) = (Counting::default(), 0);
    for rule in rules() {
        let (key, sv, en) = match rule {
            Stated::Known(ChairRule::Held { .. }) => ("held", "fast hos en sida", "fixed to a side"),
            Stated::Known(ChairRule::Rotating { .. }) => ("rotating", "växlar", "rotating"),
            Stated::Known(ChairRule::Shared { .. }) => ("shared", "delat", "shared"),
            Stated::Known(ChairRule::Chosen { .. }) => ("chosen", "väljs", "chosen"),
            Stated::Known(ChairRule::WithPost(..)) => ("with-post", "följer en annan post", "with another post"),
            Stated::Known(ChairRule::InWords(_)) => ("in-words", "på annat sätt", "in another way"),
            Stated::NotRegulated => ("open", "regleras inte", "not regulated"),
            Stated::NotStated | Stated::NotApplicable => continue,
        };
        of += 1;
        counting.add(key, || Said::new(sv, en), 1);
    }
    let only_open = rules().all(|rule| !rule.is_known());
    let value = (of > 0 && !only_open).then(|| Value::Parts(counting.kinds()));
    found(value, unknown(rules().cloned()), of, structure.bodies.len())
}

/// The ordinary meetings of the bodies that tell of any.
fn frequencies(structure: &Structure) -> impl Iterator<Item = &Frequency> {
    structure.bodies.values().filter_map(Body::meetings).map(|cadence| &cadence.frequency)
}

fn silence(structure: &Structure) -> Stated<Value> {
    unknown(structure.bodies.values().map(|body| body.cadence.map(|_| ())))
}

/// The middle number of ordinary meetings a year, of the bodies that give one; "at least six" is six, as it is stated.
pub(super) fn meetings(structure: &Structure) -> Found {
    // Dates of one year are counted in that year.
    let year = |frequency: &Frequency| match frequency {
        Frequency::Dates(dates) => dates.iter().find_map(|date| Some(date.date()?.days().0.year())),
        _ => Some(2001),
    };
    let times = |frequency: &Frequency| {
        let times = times_a_year(structure, frequency, year(frequency)?);
        (!times.is_unstated())
            .then(|| times.least.max(if times.least == 0 { times.most.unwrap_or_default() } else { 0 }))
    };
    let numbers: Vec<u32> = frequencies(structure).filter_map(times).collect();
    let of = numbers.len();
    found(middle(numbers).map(Value::Middle), silence(structure), of, structure.bodies.len())
}

/// How it is told how often bodies meet.
pub(super) fn rhythm(structure: &Structure) -> Found {
    let (mut counting, mut of) = (Counting::default(), 0);
    for frequency in frequencies(structure) {
        let (key, sv, en) = match frequency {
            Frequency::PerYear(_) => ("per-year", "gånger om året", "times a year"),
            Frequency::EveryWeeks(_) => ("weeks", "med veckors mellanrum", "every few weeks"),
            Frequency::EveryMonths(_) => ("months", "med månaders mellanrum", "every few months"),
            Frequency::BeforeEach(_) => ("before-each", "inför en annan grupps möten", "before another’s meetings"),
            Frequency::WhenNeeded => ("when-needed", "vid behov", "when needed"),
            Frequency::Dates(_) => ("dates", "på bestämda dagar", "on set dates"),
            Frequency::InWords(_) => ("in-words", "på annat sätt", "in another way"),
        };
        of += 1;
        counting.add(key, || Said::new(sv, en), 1);
    }
    let value = (of > 0).then(|| Value::Parts(counting.kinds()));
    found(value, silence(structure), of, structure.bodies.len())
}

/// How bodies stand to each other, superiors included.
pub(super) fn relations(structure: &Structure) -> Found {
    let mut many: BTreeMap<RelationClass, u32> = BTreeMap::new();
    for link in structure.links() {
        *many.entry(link.relation).or_default() += 1;
    }
    let mut counting = Counting::default();
    for class in RelationClass::ALL {
        counting.add(&format!("{class:?}"), || term(Term::Relation(class)), many.get(&class).copied().unwrap_or(0));
    }
    parts(counting)
}

/// What mandates give power to.
pub(super) fn mandates(structure: &Structure) -> Found {
    let mut counting = Counting::default();
    for power in Power::ALL {
        let many = structure.mandates.iter().filter(|mandate| mandate.power == power).count();
        let name = || said(|language| power_words(power, language));
        counting.add(power.name(), name, u32::try_from(many).unwrap_or(u32::MAX));
    }
    parts(counting)
}

fn parts(counting: Counting) -> Found {
    let kinds = counting.kinds();
    (if kinds.is_empty() { Stated::NotStated } else { Stated::Known(Value::Parts(kinds)) }, None)
}

/// What must be passed for decisions or steps to hold.
pub(super) fn gates(structure: &Structure) -> Found {
    let of_steps = structure.routes.values().flat_map(|route| route.rules.values()).flat_map(|rule| &rule.steps);
    let all = structure.mandates.iter().flat_map(|mandate| &mandate.gates).chain(of_steps.flat_map(|step| &step.gates));
    let mut counting = Counting::default();
    for gate in all {
        let (key, sv, en) = match gate {
            Gate::ApprovalOfAll => ("approval-of-all", "allas aktiva ja", "an active yes of all"),
            Gate::Majority => ("majority", "majoritet", "a majority"),
            Gate::Unanimity => ("unanimity", "enighet", "unanimity"),
            Gate::ConfirmationBy(_) => ("confirmation", "bekräftelse av andra", "confirmation by others"),
            Gate::ConsultationOf(_) => ("consultation", "samråd", "consultation"),
            Gate::InWords(_) => ("in-words", "annat", "something else"),
        };
        counting.add(key, || Said::new(sv, en), 1);
    }
    let kinds = counting.kinds();
    (if kinds.is_empty() { Stated::NotStated } else { Stated::Known(Value::Kinds(kinds)) }, None)
}

/// How many documents, and kinds of documents, of each class.
pub(super) fn documents(structure: &Structure) -> Found {
    const CLASSES: [DocumentClass; 7] = [
        DocumentClass::Vision,
        DocumentClass::Steering,
        DocumentClass::Plan,
        DocumentClass::Agreement,
        DocumentClass::Instruction,
        DocumentClass::Law,
        DocumentClass::Other,
    ];
    let all = || structure.documents.values().map(|document| &document.classification);
    let mut counting = Counting::default();
    for class in CLASSES {
        let many = all().filter(|own| own.known() == Some(&class)).count();
        let name = || said(|language| document_words(class, language));
        counting.add(&format!("{class:?}"), name, u32::try_from(many).unwrap_or(u32::MAX));
    }
    let of = all().filter(|own| own.is_known()).count();
    let value = (of > 0).then(|| Value::Counts(counting.kinds()));
    found(value, unknown(all().cloned()), of, structure.documents.len())
}

/// What is worked with; topics of the same concept are the same, others where they are called the same.
pub(super) fn topics(structure: &Structure) -> Found {
    let mut kinds = BTreeMap::new();
    for topic in structure.topics.values() {
        let name = in_small(topic.name.first());
        let key = topic.concept.clone().unwrap_or_else(|| format!("= {name}"));
        let said = said(|language| topic.name.get(language.tag()));
        kinds.entry(key.clone()).or_insert(super::Kind { key, name: said, number: 1 });
    }
    let kinds: Vec<_> = kinds.into_values().collect();
    (if kinds.is_empty() { Stated::NotStated } else { Stated::Known(Value::Kinds(kinds)) }, None)
}

fn said<'a>(words: impl Fn(Language) -> &'a str) -> Said {
    Said::new(words(Language::Sv), words(Language::En))
}
