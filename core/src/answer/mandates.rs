//! Who may do what with which documents and matters.

use serde::Serialize;

use crate::id::{BodyId, DocumentId, FieldName, TopicId};
use crate::model::{Claim, Gate, Mandate, Party, Power, Principal, SourceRef, Structure, Text};

/// Who may do what: a row for each holder of a mandate, a column for each document or kind of documents.
///
/// A holder is written as the file writes it: what several may do together stands in a row of its own, since none of
/// them may do it alone. What *each of* several bodies may do for itself stands in the row of each.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mandates<'a> {
    /// The columns: documents in the file's order, then what is not a document.
    pub over: Vec<Over<'a>>,
    /// The rows: bodies and parties in the file's order, then all others as they are first named.
    pub holders: Vec<Holder<'a>>,
    /// The documents of which it is told who decides on them; none where another power is asked for.
    pub decided: Vec<Decided<'a>>,
    /// The documents of which no mandate is stated, but of the kind that they are one of.
    pub by_kind: Vec<ByKind<'a>>,
    /// The documents and kinds of which nobody's power is stated.
    pub unspoken: Vec<&'a DocumentId>,
    /// The bodies of which no mandate is stated, alone or with others.
    pub without: Vec<&'a BodyId>,
}

/// Who decides on a document, as it is told of the document itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decided<'a> {
    /// The document.
    pub document: &'a DocumentId,
    /// Who.
    pub by: &'a [Principal],
    /// What it rests on.
    pub sources: &'a [SourceRef],
    /// Other readings of it.
    pub claims: Vec<&'a Claim>,
}

/// A document whose kind has mandates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ByKind<'a> {
    /// The document.
    pub document: &'a DocumentId,
    /// Its kind.
    pub kind: &'a DocumentId,
}

/// What a mandate is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Over<'a> {
    /// A document or a kind of documents.
    Document(&'a DocumentId),
    /// Matters that are not documents.
    Other,
}

/// A holder of mandates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Holder<'a> {
    /// Who.
    pub who: &'a Principal,
    /// What they may do, a cell for each column.
    pub cells: Vec<Cell<'a>>,
}

/// What a holder may do with something; where both lists are empty, no source says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell<'a> {
    /// What they may do themselves.
    pub held: Vec<Held<'a>>,
    /// The rows, from 0, of those among whom the holder is one and who may do something here together, or one of them.
    pub with: Vec<usize>,
}

/// A power over something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Held<'a> {
    /// What may be done.
    pub power: Power,
    /// The place of the mandate in the list of mandates, from 0.
    pub mandate: usize,
    /// With what, where it is not a document, or what is done with the document.
    pub matter: Option<&'a Text>,
    /// In which fields of work.
    pub topics: &'a [TopicId],
    /// How far it goes.
    pub limit: Option<&'a Text>,
    /// When it holds.
    pub condition: Option<&'a Text>,
    /// What must be passed for it to hold.
    pub gates: &'a [Gate],
    /// What the reader should know.
    pub note: Option<&'a Text>,
    /// What it rests on.
    pub sources: &'a [SourceRef],
    /// Other readings of it.
    pub claims: Vec<&'a Claim>,
}

/// A power with its holder and what it is over, before it is put into rows.
type Entry<'a> = (&'a Principal, Over<'a>, Held<'a>);

/// Who may do what; only what is in one power, where one is asked for.
pub fn mandates(structure: &Structure, power: Option<Power>) -> Mandates<'_> {
    let mut all = stated(structure);
    let spoken = |id: &DocumentId| all.iter().any(|(_, over, _)| matches!(over, Over::Document(other) if *other == id));
    let (mut by_kind, mut unspoken) = (Vec::new(), Vec::new());
    for (document, facts) in structure.documents.iter().filter(|(id, _)| !spoken(id)) {
        match facts.kind.as_ref().filter(|kind| spoken(kind)) {
            Some(kind) => by_kind.push(ByKind { document, kind }),
            None if facts.decided_by.is_known() => {}
            None => unspoken.push(document),
        }
    }
    let named = |body: &BodyId| all.iter().any(|(who, ..)| is_among(&Principal::Body(body.clone()), who, structure));
    let without = structure.bodies.keys().filter(|body| !named(body)).collect();
    all.retain(|(.., held)| power.is_none_or(|power| held.power == power));

    let over = structure.documents.keys().map(Over::Document).chain([Over::Other]);
    let over: Vec<_> = over.filter(|over| all.iter().any(|(_, other, _)| other == over)).collect();
    let mut rows: Vec<&Principal> = Vec::new();
    for (who, ..) in &all {
        if !rows.contains(who) {
            rows.push(who);
        }
    }
    rows.sort_by_key(|who| place(who, structure));
    let held = |who: &Principal, column: &Over<'_>| {
        let own = all.iter().filter(|(holder, over, _)| *holder == who && over == column);
        own.map(|(.., held)| held.clone()).collect::<Vec<_>>()
    };
    let cell = |who: &Principal, column: &Over<'_>| {
        let others = rows.iter().enumerate().filter(|(_, other)| **other != who && is_among(who, other, structure));
        let with = others.filter(|(_, other)| !held(other, column).is_empty()).map(|(row, _)| row).collect();
        Cell { held: held(who, column), with }
    };
    let holder = |who: &&'_ Principal| over.iter().map(|column| cell(who, column)).collect();
    let holders = rows.iter().map(|who| Holder { who, cells: holder(who) }).collect();
    let decided = if power.is_none_or(|power| power == Power::Decide) { decided(structure) } else { Vec::new() };
    Mandates { over, holders, decided, by_kind, unspoken, without }
}

/// Every power that the file states.
fn stated(structure: &Structure) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    for (number, mandate) in structure.mandates.iter().enumerate() {
        for who in each(&mandate.holder) {
            if mandate.over.is_empty() {
                all.push((who, Over::Other, of_mandate(number, mandate)));
            }
            let documents = mandate.over.iter().filter_map(|id| structure.documents.get_key_value(id));
            all.extend(documents.map(|(id, _)| (who, Over::Document(id), of_mandate(number, mandate))));
        }
    }
    all
}

fn of_mandate(number: usize, mandate: &Mandate) -> Held<'_> {
    Held {
        power: mandate.power,
        mandate: number,
        matter: mandate.matter.as_ref(),
        topics: &mandate.topics,
        limit: mandate.limit.as_ref(),
        condition: mandate.condition.as_ref(),
        gates: &mandate.gates,
        note: mandate.note.as_ref(),
        sources: &mandate.sources,
        claims: mandate.claims.iter().collect(),
    }
}

fn decided(structure: &Structure) -> Vec<Decided<'_>> {
    let about_it = |claim: &&Claim| claim.field.as_ref().map(FieldName::as_str) == Some("decided_by");
    let told = structure.documents.iter().filter_map(|(id, document)| {
        let by = document.decided_by.known()?;
        let claims = document.claims.iter().filter(about_it).collect();
        Some(Decided { document: id, by, sources: &document.sources, claims })
    });
    told.collect()
}

/// Those who hold something for themselves.
fn each(who: &Principal) -> Vec<&Principal> {
    match who {
        Principal::Each(several) => several.iter().flat_map(each).collect(),
        Principal::Party(_)
        | Principal::AnyOf(_)
        | Principal::EachOf(_)
        | Principal::EachArea(_)
        | Principal::Body(_)
        | Principal::OneOf(_)
        | Principal::Together(_)
        | Principal::InWords(_) => vec![who],
    }
}

/// Whether somebody is one of those that a principal stands for.
fn is_among(who: &Principal, several: &Principal, structure: &Structure) -> bool {
    if who == several {
        return true;
    }
    match several {
        Principal::OneOf(all) | Principal::Together(all) | Principal::Each(all) => {
            all.iter().any(|one| is_among(who, one, structure))
        }
        Principal::EachOf(class) => match who {
            Principal::Party(id) => structure.parties.get(id).map(|party: &Party| party.classification) == Some(*class),
            Principal::AnyOf(_)
            | Principal::EachOf(_)
            | Principal::EachArea(_)
            | Principal::Body(_)
            | Principal::OneOf(_)
            | Principal::Together(_)
            | Principal::Each(_)
            | Principal::InWords(_) => false,
        },
        Principal::Party(_)
        | Principal::AnyOf(_)
        | Principal::EachArea(_)
        | Principal::Body(_)
        | Principal::InWords(_) => false,
    }
}

/// Where a row stands: bodies first, then parties, then all others as they come.
fn place(who: &Principal, structure: &Structure) -> (u8, usize) {
    match who {
        Principal::Body(id) => (0, structure.bodies.get_index_of(id).unwrap_or(usize::MAX)),
        Principal::Party(id) => (1, structure.parties.get_index_of(id).unwrap_or(usize::MAX)),
        Principal::AnyOf(_)
        | Principal::EachOf(_)
        | Principal::EachArea(_)
        | Principal::OneOf(_)
        | Principal::Together(_)
        | Principal::Each(_)
        | Principal::InWords(_) => (2, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::file;

    fn structure() -> Structure {
        let text = file(
            r#"bodies: { "board": (name: "Board"), "team": (name: "Team"), "club": (name: "Club") },
            documents: { "plan": (name: "Plan", is_a_kind: true), "vow": (name: "Vow", decided_by: [Body("board"), EachOf(Municipality)],
                claims: [(field: "decided_by", reading: "The club"), (field: "name", reading: "Oath")]),
                "dust": (name: "Dust"), "plan-1": (name: "First plan", kind: "plan") },
            mandates: [
                (holder: Together([Body("board"), EachOf(Municipality)]), power: Decide, over: ["plan"], gates: [ApprovalOfAll]),
                (holder: Each([Body("team"), Body("board")]), power: Prepare, over: ["plan"], limit: "Only small ones"),
                (holder: Party("aby"), power: Propose, matter: "Anything"),
            ],"#,
        );
        crate::check(&text).structure.expect("a structure")
    }

    fn powers(cell: &Cell<'_>) -> Vec<Power> {
        cell.held.iter().map(|held| held.power).collect()
    }

    #[test]
    fn what_each_may_do_stands_with_each_and_what_they_may_together_stands_apart() {
        let structure = structure();
        let found = mandates(&structure, None);
        let plan = DocumentId::new("plan");
        assert_eq!(found.over, [Over::Document(&plan), Over::Other]);
        let who: Vec<_> = found.holders.iter().map(|holder| holder.who).collect();
        assert!(matches!(
            who.as_slice(),
            [Principal::Body(_), Principal::Body(_), Principal::Party(_), Principal::Together(_)]
        ));
        let [board, team, aby, together] = found.holders.as_slice() else { panic!("{who:?}") };
        let [on_plan, other] = board.cells.as_slice() else { panic!("{board:?}") };
        assert_eq!((powers(on_plan), on_plan.with.as_slice()), (vec![Power::Prepare], &[3][..]));
        assert_eq!((powers(other), other.with.len()), (Vec::new(), 0), "not stated");
        assert_eq!(team.cells.iter().map(powers).collect::<Vec<_>>(), [vec![Power::Prepare], vec![]]);
        assert_eq!(aby.cells.iter().map(|cell| cell.with.clone()).collect::<Vec<_>>(), [vec![3], vec![]]);
        assert_eq!(together.cells.first().map(powers), Some(vec![Power::Decide]));
    }

    #[test]
    fn who_decides_on_one_document_is_told_beside_the_mandates() {
        let structure = structure();
        let found = mandates(&structure, None);
        let [vow] = found.decided.as_slice() else { panic!("{:?}", found.decided) };
        assert_eq!((vow.document.as_str(), vow.by.len(), vow.claims.len()), ("vow", 2, 1));
        assert_eq!(found.by_kind.iter().map(|one| one.document.as_str()).collect::<Vec<_>>(), ["plan-1"]);
        assert_eq!(mandates(&structure, Some(Power::Prepare)).decided, []);
    }

    #[test]
    fn of_whom_and_of_what_nothing_is_stated_is_told() {
        let structure = structure();
        let found = mandates(&structure, None);
        assert_eq!(found.without, [&BodyId::new("club")]);
        assert_eq!(found.unspoken, [&DocumentId::new("dust")]);
        let only = mandates(&structure, Some(Power::Propose));
        assert_eq!((only.over.as_slice(), only.holders.len()), (&[Over::Other][..], 1));
        assert_eq!(only.without, found.without, "one power says nothing of the others");
        assert_eq!(mandates(&structure, Some(Power::Appoint)).holders, []);
    }
}
