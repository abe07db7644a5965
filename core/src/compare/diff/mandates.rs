//! What differs in who may do what: for corresponding bodies, and for kinds of parties, by power and subject.

use std::collections::{BTreeMap, BTreeSet};

use super::found::{Found, Here};
use super::keys::Passed;
use super::{Aspect, Sides, say};
use crate::compare::Side;
use crate::compare::align::similar::plain_names;
use crate::id::{BodyId, DocumentId};
use crate::model::{Gate, Mandate, PartyClass, Power, Principal, Structure};
use crate::path::FieldPath;
use crate::words::governing::{gate_words, power_words};
use crate::words::{Language, Said, Term};

/// What a mandate is over, the same on both sides where it is the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// Documents that correspond, by the number of their pair.
    Documents(usize),
    /// A document without counterpart.
    Alone(Side, DocumentId),
    /// A matter in words.
    Matter(BTreeSet<String>),
}

/// Somebody's power over something.
struct Held<'a> {
    power: Power,
    subject: Subject,
    number: usize,
    gates: &'a [Gate],
    words: Said,
}

/// A kind of party and whether each of them has a power, or one.
type Kind = (PartyClass, bool);

/// Who may do what in both structures.
#[derive(Default)]
pub(super) struct Mandates<'a> {
    left: Holders<'a>,
    right: Holders<'a>,
}

#[derive(Default)]
struct Holders<'a> {
    bodies: BTreeMap<&'a BodyId, Vec<usize>>,
    kinds: BTreeMap<Kind, Vec<usize>>,
    held: Vec<Held<'a>>,
}

impl<'a> Mandates<'a> {
    pub(super) fn new(
        left: &'a Structure,
        right: &'a Structure,
        numbers: &BTreeMap<(Side, &'a DocumentId), usize>,
    ) -> Self {
        Self { left: holders(Side::Left, left, numbers), right: holders(Side::Right, right, numbers) }
    }
}

fn holders<'a>(side: Side, structure: &'a Structure, numbers: &BTreeMap<(Side, &'a DocumentId), usize>) -> Holders<'a> {
    let mut found = Holders::default();
    for (number, mandate) in structure.mandates.iter().enumerate() {
        let first = found.held.len();
        for id in &mandate.over {
            let subject = numbers
                .get(&(side, id))
                .map_or_else(|| Subject::Alone(side, id.clone()), |number| Subject::Documents(*number));
            found.held.push(held(structure, number, mandate, subject, Some(id)));
        }
        if let (true, Some(matter)) = (mandate.over.is_empty(), &mandate.matter) {
            found.held.push(held(structure, number, mandate, Subject::Matter(plain_names(matter)), None));
        }
        let entries: Vec<usize> = (first..found.held.len()).collect();
        let (mut bodies, mut kinds) = (BTreeSet::new(), BTreeSet::new());
        name(structure, &mandate.holder, &mut bodies, &mut kinds);
        for body in bodies {
            found.bodies.entry(body).or_default().extend(&entries);
        }
        for kind in kinds {
            found.kinds.entry(kind).or_default().extend(&entries);
        }
    }
    found
}

/// The bodies and the kinds of parties that a holder is, alone or with others.
fn name<'a>(
    structure: &Structure,
    holder: &'a Principal,
    bodies: &mut BTreeSet<&'a BodyId>,
    kinds: &mut BTreeSet<Kind>,
) {
    match holder {
        Principal::Body(id) => drop(bodies.insert(id)),
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().for_each(|one| name(structure, one, bodies, kinds));
        }
        Principal::EachOf(_) | Principal::EachArea(_) => {
            kinds.extend(holder.classes(structure).into_iter().map(|class| (class, true)));
        }
        Principal::Party(_) | Principal::AnyOf(_) => {
            kinds.extend(holder.classes(structure).into_iter().map(|class| (class, false)));
        }
        Principal::InWords(_) => {}
    }
}

fn held<'a>(
    structure: &Structure,
    number: usize,
    mandate: &'a Mandate,
    subject: Subject,
    over: Option<&DocumentId>,
) -> Held<'a> {
    let words = say::each(|language| {
        let tag = language.tag();
        let document = over.and_then(|id| structure.documents.get(id)).map(|document| &document.name);
        let what = document.or(mandate.matter.as_ref()).map_or("", |text| text.get(tag));
        format!("{}: {what}{}", power_words(mandate.power, language), together(&mandate.holder, language))
    });
    Held { power: mandate.power, subject, number, gates: &mandate.gates, words }
}

/// That a power is not the holder's alone.
fn together(holder: &Principal, language: Language) -> &'static str {
    match holder {
        Principal::Together(_) => language.pick(" (tillsammans med andra)", " (together with others)"),
        Principal::OneOf(_) => language.pick(" (en av flera)", " (one of several)"),
        _ => "",
    }
}

/// What two corresponding bodies may do.
pub(super) fn bodies(sides: &Sides<'_>, left: &BodyId, right: &BodyId, found: &mut Found) {
    let of = |holders: &'_ Holders<'_>, id: &BodyId| holders.bodies.get(id).cloned().unwrap_or_default();
    let (here, there) = (of(&sides.mandates.left, left), of(&sides.mandates.right, right));
    compare(sides, &here, &there, &|words| words.clone(), found);
}

/// What kinds of parties may do.
pub(super) fn parties(sides: &Sides<'_>, found: &mut Found) {
    let (left, right) = (&sides.mandates.left.kinds, &sides.mandates.right.kinds);
    let kinds: BTreeSet<Kind> = left.keys().chain(right.keys()).copied().collect();
    for kind in kinds {
        let of = |holders: &BTreeMap<Kind, Vec<usize>>| holders.get(&kind).cloned().unwrap_or_default();
        let who = |words: &Said| {
            let before = |language: Language| {
                let class = Term::Party(kind.0).get(language);
                if kind.1 { format!("{} {class}", language.pick("varje", "each")) } else { class.to_owned() }
            };
            say::each(|language| format!("{} {}", before(language), words.get(language)))
        };
        compare(sides, &of(left), &of(right), &who, found);
    }
}

fn compare(sides: &Sides<'_>, left: &[usize], right: &[usize], say: &dyn Fn(&Said) -> Said, found: &mut Found) {
    let (lefts, rights) = (by_power(&sides.mandates.left, left), by_power(&sides.mandates.right, right));
    for power in Power::ALL {
        match (lefts.get(&power), rights.get(&power)) {
            (None, None) => {}
            // A power that a file does not name may still be there.
            (Some(here), None) => untold(here, Side::Right, say, found),
            (None, Some(there)) => untold(there, Side::Left, say, found),
            (Some(here), Some(there)) => {
                only(here, there, Side::Left, say, found);
                only(there, here, Side::Right, say, found);
                for (subject, here) in here {
                    if let Some(there) = there.get(subject) {
                        gates(sides, here, there, say, found);
                    }
                }
            }
        }
    }
}

/// What somebody may do, by power and subject.
type ByPower<'a> = BTreeMap<Power, BTreeMap<&'a Subject, Vec<&'a Held<'a>>>>;

fn by_power<'a>(holders: &'a Holders<'_>, entries: &[usize]) -> ByPower<'a> {
    let mut found = ByPower::new();
    for held in entries.iter().filter_map(|at| holders.held.get(*at)) {
        found.entry(held.power).or_default().entry(&held.subject).or_default().push(held);
    }
    found
}

fn here(held: &Held<'_>, say: &dyn Fn(&Said) -> Said) -> Here {
    Here::new(path(held), say(&held.words))
}

fn path(held: &Held<'_>) -> FieldPath {
    FieldPath::root().field("mandates").index(held.number)
}

fn untold(subjects: &BTreeMap<&Subject, Vec<&Held<'_>>>, silent: Side, say: &dyn Fn(&Said) -> Said, found: &mut Found) {
    for held in subjects.values().filter_map(|held| held.first()) {
        found.untold(Aspect::Mandates, silent, here(held, say));
    }
}

fn only(
    own: &BTreeMap<&Subject, Vec<&Held<'_>>>,
    other: &BTreeMap<&Subject, Vec<&Held<'_>>>,
    side: Side,
    say: &dyn Fn(&Said) -> Said,
    found: &mut Found,
) {
    for (_, held) in own.iter().filter(|(subject, _)| !other.contains_key(*subject)) {
        if let Some(held) = held.first() {
            found.only(Aspect::Mandates, side, here(held, say));
        }
    }
}

/// What must be passed; where nothing is named, it is not stated.
fn gates(sides: &Sides<'_>, left: &[&Held<'_>], right: &[&Held<'_>], say: &dyn Fn(&Said) -> Said, found: &mut Found) {
    let keys = |side: Side, structure: &Structure, held: &[&Held<'_>]| -> BTreeSet<Passed> {
        held.iter().flat_map(|held| sides.numbers.gates(side, structure, held.gates)).collect()
    };
    let tell = |structure: &Structure, held: &[&Held<'_>]| {
        let first = held.first()?;
        let words = say(&first.words);
        let all: Vec<&Gate> = held.iter().flat_map(|held| held.gates).collect();
        let said = say::each(|language| format!("{} – {}", words.get(language), all_words(structure, &all, language)));
        Some((path(first).field("gates"), (!all.is_empty()).then_some(said)))
    };
    let same = keys(Side::Left, sides.left, left) == keys(Side::Right, sides.right, right);
    if let (Some(left), Some(right)) = (tell(sides.left, left), tell(sides.right, right)) {
        found.compare(Aspect::MandateGates, left, right, same);
    }
}

/// What must be passed, in a row.
pub(super) fn all_words(structure: &Structure, gates: &[&Gate], language: Language) -> String {
    gates.iter().map(|gate| gate_words(gate, structure, language)).collect::<Vec<_>>().join(", ")
}
