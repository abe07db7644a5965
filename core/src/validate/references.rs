//! Every reference of a draft, listed once, for the rules that look at references and for the building of the model.

pub(super) use crate::draft::told::Target;
use crate::draft::told::Value;
use crate::draft::{InputDraft, RouteDraft, StructureDraft};
use crate::model::{Input, SourceRef};
use crate::path::{FieldPath, Segment};
use crate::validate::elements::{Element, Place};
use crate::validate::sources;

/// One reference of a draft.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// Where it stands.
    pub(super) path: FieldPath,
    /// What it leads to.
    pub(super) target: Target,
    /// The id that it names.
    pub(super) id: String,
}

/// Whether a draft has what an id names; what only a route has it does not have.
pub(super) fn exists(draft: &StructureDraft, target: Target, id: &str) -> bool {
    match target {
        Target::Source => sources::MARKS.contains(&id) || draft.sources.contains_key(id),
        Target::Level => draft.levels.contains_key(id),
        Target::Line => draft.lines.contains_key(id),
        Target::Division => draft.divisions.contains_key(id),
        Target::Area => draft.divisions.values().any(|division| division.areas.contains_key(id)),
        Target::Party => draft.parties.contains_key(id),
        Target::Topic => draft.topics.contains_key(id),
        Target::Body => draft.bodies.contains_key(id),
        Target::Document => draft.documents.contains_key(id),
        Target::Actor => exists(draft, Target::Body, id) || exists(draft, Target::Party, id),
        Target::Subject => exists(draft, Target::Actor, id) || exists(draft, Target::Document, id),
        Target::Input | Target::Answer | Target::Outcome => false,
    }
}

/// Whether a draft has what a reference names.
pub(super) fn is_met(draft: &StructureDraft, reference: &Reference) -> bool {
    let id = reference.id.as_str();
    let route = route_around(draft, &reference.path);
    match reference.target {
        Target::Input => route.is_some_and(|route| route.inputs.contains_key(id)),
        Target::Outcome => route.is_some_and(|route| route.outcomes.contains_key(id)),
        // Where the input itself is not there, that is told of.
        Target::Answer => input_before(draft, &reference.path).is_none_or(|input| answers(input).contains(&id)),
        target => exists(draft, target, id),
    }
}

/// The answers that an input can be given.
pub(super) fn answers(input: &InputDraft) -> Vec<&str> {
    if input.answers.is_empty() {
        return vec![Input::YES, Input::NO];
    }
    input.answers.keys().map(String::as_str).collect()
}

fn route_around<'a>(draft: &'a StructureDraft, path: &FieldPath) -> Option<&'a RouteDraft> {
    match path.segments() {
        [Segment::Field(field), Segment::Key(id), ..] if field == "routes" => draft.routes.get(id.as_str()),
        _ => None,
    }
}

/// The input that an answer stands behind: `when: {"input": "answer"}`.
fn input_before<'a>(draft: &'a StructureDraft, path: &FieldPath) -> Option<&'a InputDraft> {
    let Some(Segment::Key(input)) = path.segments().last() else { return None };
    route_around(draft, path)?.inputs.get(input.as_str())
}

/// The ids that a reference may name.
pub(super) fn known<'a>(draft: &'a StructureDraft, reference: &Reference) -> Vec<&'a str> {
    let route = route_around(draft, &reference.path);
    match reference.target {
        Target::Source => draft.sources.keys().map(|id| id.as_str()).chain(sources::MARKS).collect(),
        Target::Level => draft.levels.keys().map(|id| id.as_str()).collect(),
        Target::Line => draft.lines.keys().map(|id| id.as_str()).collect(),
        Target::Division => draft.divisions.keys().map(|id| id.as_str()).collect(),
        Target::Area => {
            draft.divisions.values().flat_map(|division| division.areas.keys()).map(|id| id.as_str()).collect()
        }
        Target::Party => draft.parties.keys().map(|id| id.as_str()).collect(),
        Target::Topic => draft.topics.keys().map(|id| id.as_str()).collect(),
        Target::Body => draft.bodies.keys().map(|id| id.as_str()).collect(),
        Target::Document => draft.documents.keys().map(|id| id.as_str()).collect(),
        Target::Actor => {
            let bodies = draft.bodies.keys().map(|id| id.as_str());
            bodies.chain(draft.parties.keys().map(|id| id.as_str())).collect()
        }
        Target::Subject => {
            let bodies = draft.bodies.keys().map(|id| id.as_str());
            let parties = draft.parties.keys().map(|id| id.as_str());
            bodies.chain(parties).chain(draft.documents.keys().map(|id| id.as_str())).collect()
        }
        Target::Input => route.into_iter().flat_map(|route| route.inputs.keys()).map(|id| id.as_str()).collect(),
        Target::Outcome => route.into_iter().flat_map(|route| route.outcomes.keys()).map(|id| id.as_str()).collect(),
        Target::Answer => input_before(draft, &reference.path).map(answers).unwrap_or_default(),
    }
}

/// Every reference of the elements of a draft, in the order of the format.
pub(super) fn all(elements: &[Element<'_>]) -> Vec<Reference> {
    let mut list = Vec::new();
    for element in elements {
        element.look(&mut |place, value| gather(place, value, &mut list));
    }
    list
}

fn gather(place: &Place<'_>, value: &Value<'_>, list: &mut Vec<Reference>) {
    match value {
        Value::Reference(target, id) => {
            list.push(Reference { path: place.path(), target: *target, id: (*id).to_owned() });
        }
        Value::Mark(mark) => {
            if let SourceRef::Cited { source, .. } = sources::parse(mark.as_str()) {
                list.push(Reference { path: place.path(), target: Target::Source, id: source.as_str().to_owned() });
            }
        }
        Value::Map(Some(target), entries) => {
            list.extend(entries.iter().map(|(key, _)| Reference {
                path: place.path().key(key),
                target: *target,
                id: (*key).to_owned(),
            }));
        }
        _ => {}
    }
}
