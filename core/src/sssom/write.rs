//! Writes what corresponds as SSSOM.

use super::table::write_row;
use super::{COMPUTED, CONFIRMED, MANUAL, NOT, PREFIX, UNSTATED, names};
use crate::compare::rulings::own_name;
use crate::compare::{Alignment, Correspondence, Ruling, Rulings, Verdict};
use crate::id::BodyId;
use crate::model::Structure;
use crate::words::Language;

/// The columns that are written, in the standard's order.
const COLUMNS: [&str; 10] = [
    "subject_id",
    "subject_label",
    "predicate_id",
    "predicate_modifier",
    "object_id",
    "object_label",
    "mapping_justification",
    "confidence",
    "comment",
    "other",
];

/// All that corresponds and all rulings of the user: theirs first, the latest last, then what is found.
pub fn sssom(
    left: &Structure,
    right: &Structure,
    alignment: &Alignment,
    rulings: &Rulings,
    language: Language,
) -> String {
    let mut out = head(left, right);
    for ruling in rulings.iter() {
        let found = alignment.bodies.iter().find(|found| found.left == ruling.left && found.right == ruling.right);
        row(&mut out, left, right, Some(ruling), found, language);
    }
    for found in alignment.bodies.iter().filter(|found| rulings.of(&found.left, &found.right).is_none()) {
        row(&mut out, left, right, None, Some(found), language);
    }
    out
}

/// The rulings of the user alone.
pub fn rulings_sssom(left: &Structure, right: &Structure, rulings: &Rulings) -> String {
    let mut out = head(left, right);
    for ruling in rulings.iter() {
        row(&mut out, left, right, Some(ruling), None, Language::En);
    }
    out
}

fn head(left: &Structure, right: &Structure) -> String {
    let [one, other] = [left, right].map(|structure| names::structure(&structure.id));
    let set = |curie: &str| curie.split_once(':').map_or("", |(_, local)| local).to_owned();
    let mut out = format!(
        "#curie_map:\n\
         #  {PREFIX}: \"urn:x-samverkansatlas:\"\n\
         #  semapv: \"https://w3id.org/semapv/vocab/\"\n\
         #  skos: \"http://www.w3.org/2004/02/skos/core#\"\n\
         #mapping_set_id: \"urn:x-samverkansatlas:{}/{}\"\n\
         #mapping_tool: \"samverkansatlas\"\n\
         #subject_source: \"{one}\"\n\
         #object_source: \"{other}\"\n",
        set(&one),
        set(&other),
    );
    write_row(&mut out, COLUMNS);
    out
}

/// A row of what the user says, or of what was found, or of both; of neither, nothing.
fn row(
    out: &mut String,
    left: &Structure,
    right: &Structure,
    ruling: Option<&Ruling>,
    found: Option<&Correspondence>,
    language: Language,
) {
    let ids = ruling.map(|ruling| (&ruling.left, &ruling.right));
    let Some((here, there)) = ids.or_else(|| found.map(|found| (&found.left, &found.right))) else { return };
    let label = |structure: &Structure, id: &BodyId, side: usize| {
        let kept = ruling.and_then(|ruling| ruling.names.get(side)).cloned().unwrap_or_default();
        structure.bodies.get(id).map_or(kept, |body| own_name(structure, body).to_owned())
    };
    let found_relation = found.map(|found| names::predicate(found.relation));
    let (predicate, modifier, other) = match ruling.map(|ruling| ruling.verdict) {
        Some(Verdict::Declared(relation)) => (names::predicate(relation), "", ""),
        Some(Verdict::Confirmed) => (found_relation.unwrap_or(UNSTATED), "", CONFIRMED),
        Some(Verdict::Rejected) => (UNSTATED, NOT, ""),
        None => (found_relation.unwrap_or(UNSTATED), "", ""),
    };
    let confidence = found.filter(|_| ruling.is_none()).map(|found| format!("{:.2}", found.confidence));
    let between = [left, right].map(|structure| structure.name.get(language.tag()));
    let reasons: Vec<String> = found
        .into_iter()
        .flat_map(|found| &found.reasons)
        .map(|reason| format!("{}{}", if reason.is_against() { "− " } else { "" }, reason.between(language, between)))
        .collect();
    write_row(
        out,
        [
            names::body(&left.id, here).as_str(),
            &label(left, here, 0),
            predicate,
            modifier,
            &names::body(&right.id, there),
            &label(right, there, 1),
            if ruling.is_some() { MANUAL } else { COMPUTED },
            confidence.as_deref().unwrap_or(if ruling.is_some() { "1.00" } else { "" }),
            &reasons.join("; "),
            other,
        ],
    );
}
