//! Reads the user's rulings from SSSOM, whoever wrote it: columns in any order, unknown ones passed over.

use super::slip::{Slip, What};
use super::table::{Row, Rows};
use super::{CONFIRMED, MANUAL, NOT, UNSTATED, names};
use crate::compare::{Ruling, Rulings, Verdict};
use crate::id::BodyId;

/// Larger files, in bytes, are not read: a million rulings are more than anybody makes.
pub const LARGEST: usize = 8 << 20;
/// Of more slips than these the first are told.
const MOST: usize = 50;

/// What a table holds for two structures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mappings {
    /// The rulings, in the table's order.
    pub rulings: Rulings,
    /// What is not taken in, and why.
    pub slips: Vec<Slip>,
}

/// Reads the rulings on two structures, by their ids. Never fails: it returns what it could read, and what it could not.
///
/// A row whose subject is of the right structure is taken the other way round.
pub fn read(text: &str, left: &str, right: &str) -> Mappings {
    let mut mappings = Mappings::default();
    let mut slip = |line: Option<usize>, what: What| mappings.slips.push(Slip { line, what });
    if text.len() > LARGEST {
        slip(None, What::TooLarge);
        return mappings;
    }
    let (head, table) = parted(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut rows = Rows::of(table, head.lines().count());
    let Some(heading) = rows.next().filter(|row| row.values.len() > 1) else {
        slip(None, What::NoTable);
        return mappings;
    };
    let columns = match Columns::of(&heading) {
        Ok(columns) => columns,
        Err(missing) => {
            missing.into_iter().for_each(|name| slip(Some(heading.line), What::NoColumn(name)));
            return mappings;
        }
    };
    let sources = [source(head, "subject_source"), source(head, "object_source")];
    let mut rulings = Vec::new();
    let (mut computed, mut others, mut first_other) = (0, 0, None);
    for row in rows {
        match columns.ruling(&row, &sources, [left, right]) {
            Ok(ruling) => rulings.push(ruling),
            Err(Passed::Computed) => computed += 1,
            Err(Passed::Other(named)) => {
                others += 1;
                first_other.get_or_insert(named);
            }
            Err(Passed::Wrong(what)) if mappings.slips.len() < MOST => {
                mappings.slips.push(Slip { line: Some(row.line), what });
            }
            Err(Passed::Wrong(_)) => {}
        }
    }
    let mut slip = |what: What| mappings.slips.push(Slip { line: None, what });
    if let Some(named) = first_other {
        slip(What::OtherStructures(others, named));
    }
    if computed > 0 {
        slip(What::NotByHand(computed));
    }
    if rulings.is_empty() && others == 0 {
        slip(What::Nothing);
    }
    mappings.rulings = rulings.into_iter().collect();
    mappings
}

/// The lines that begin with `#`, and what follows on them.
fn parted(text: &str) -> (&str, &str) {
    let lines = text.split_inclusive('\n').take_while(|line| line.starts_with('#'));
    text.split_at_checked(lines.map(str::len).sum()).unwrap_or(("", text))
}

/// The structure that the head names.
fn source(head: &str, key: &str) -> Option<String> {
    let value =
        head.lines().find_map(|line| line.strip_prefix('#')?.trim_start().strip_prefix(key)?.strip_prefix(':'))?;
    Some(names::named_structure(value.trim().trim_matches(['"', '\''])))
}

/// Why a row is passed over.
enum Passed {
    /// A program has made it.
    Computed,
    /// It is about these structures.
    Other([String; 2]),
    /// It cannot be understood.
    Wrong(What),
}

/// Where each column stands.
struct Columns {
    subject: usize,
    predicate: usize,
    object: usize,
    justification: usize,
    labels: [Option<usize>; 2],
    modifier: Option<usize>,
    other: Option<usize>,
}

impl Columns {
    /// The columns, or the names of those that are missing.
    fn of(heading: &Row) -> Result<Self, Vec<&'static str>> {
        let at = |name: &str| heading.values.iter().position(|value| value.trim() == name);
        let wanted = ["subject_id", "predicate_id", "object_id", "mapping_justification"];
        let [Some(subject), Some(predicate), Some(object), Some(justification)] = wanted.map(at) else {
            return Err(wanted.into_iter().filter(|name| at(name).is_none()).collect());
        };
        let labels = [at("subject_label"), at("object_label")];
        let (modifier, other) = (at("predicate_modifier"), at("other"));
        Ok(Self { subject, predicate, object, justification, labels, modifier, other })
    }

    fn ruling(&self, row: &Row, sources: &[Option<String>; 2], structures: [&str; 2]) -> Result<Ruling, Passed> {
        let value = |at: usize| row.values.get(at).map_or("", |value| value.trim());
        let perhaps = |at: Option<usize>| at.map_or("", value);
        if value(self.justification) != MANUAL {
            return Err(Passed::Computed);
        }
        for (at, name) in [(self.subject, "subject_id"), (self.predicate, "predicate_id"), (self.object, "object_id")] {
            if value(at).is_empty() {
                return Err(Passed::Wrong(What::Empty(name)));
            }
        }
        let [subject_source, object_source] = sources;
        let (subject_of, subject) = named(value(self.subject), subject_source, structures);
        let (object_of, object) = named(value(self.object), object_source, structures);
        let verdict = if perhaps(self.modifier).eq_ignore_ascii_case(NOT) {
            Verdict::Rejected
        } else if perhaps(self.other).split('|').any(|one| one.trim() == CONFIRMED) || value(self.predicate) == UNSTATED
        {
            Verdict::Confirmed
        } else {
            let unknown = || Passed::Wrong(What::UnknownPredicate(value(self.predicate).to_owned()));
            Verdict::Declared(names::relation(value(self.predicate)).ok_or_else(unknown)?)
        };
        // Not without its spaces: it is held against names.
        let label = |at: Option<usize>| at.and_then(|at| row.values.get(at)).cloned().unwrap_or_default();
        let ruling = Ruling { left: subject, right: object, verdict, names: self.labels.map(label) };
        let [left, right] = structures;
        match (subject_of.as_str(), object_of.as_str()) {
            (subject, object) if (subject, object) == (left, right) => Ok(ruling),
            (subject, object) if (subject, object) == (right, left) => Ok(ruling.mirrored()),
            _ => Err(Passed::Other([subject_of, object_of])),
        }
    }
}

/// The structure and the body that a CURIE names. In a table from elsewhere the prefix may name the structure.
fn named(curie: &str, source: &Option<String>, structures: [&str; 2]) -> (String, BodyId) {
    let (structure, body) = names::named(curie);
    let by_prefix = || {
        let prefix = curie.split_once(':').map(|(prefix, _)| prefix)?;
        structures.contains(&prefix).then(|| prefix.to_owned())
    };
    let structure = structure.or_else(by_prefix).or_else(|| source.clone()).unwrap_or_default();
    (structure, body)
}
