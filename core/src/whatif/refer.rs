//! What speaks of a body, wherever it stands in a draft, and what becomes of it when the body is gone.

use std::collections::BTreeSet;

use serde::Serialize;

use super::apply::same_mandate;
use crate::draft::StructureDraft;
use crate::draft::rename::Rename as _;
use crate::draft::told::{Target, Told as _, Value};
use crate::id::BodyId;
use crate::model::{Principal, Text};
use crate::path::{FieldPath, Segment};
use crate::words::fields::field_words;
use crate::words::governing::power_words;
use crate::words::happening::{change_words, verb_words};
use crate::words::{Language, Said};

/// Something that speaks of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// What it is a part of.
    pub part: Part,
    /// Where it stands, before the step.
    pub path: FieldPath,
    /// What it is, in words.
    pub title: Said,
    /// The body that it speaks of.
    pub body: BodyId,
    /// What becomes of it.
    pub fate: Fate,
}

/// What speaks of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What it may do.
    Mandate,
    /// A step on the way of a matter.
    Route,
    /// A document on which it decides.
    Document,
    /// Another body's relation to it, or its to another.
    Relation,
    /// A seat that comes from it, or that it appoints.
    Seat,
    /// A chair whose turns follow its.
    Chair,
    /// Meetings that are held together with its, or before them.
    Meeting,
    /// What has happened; it stays as it was.
    History,
    /// Anything else.
    Other,
}

impl Part {
    /// Every part, in reading order.
    pub const ALL: [Self; 9] = [
        Self::Mandate,
        Self::Route,
        Self::Document,
        Self::Relation,
        Self::Seat,
        Self::Chair,
        Self::Meeting,
        Self::History,
        Self::Other,
    ];
}

/// What becomes of something that speaks of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It leads to this body.
    Leads(BodyId),
    /// This body has the same already.
    Joins(BodyId),
    /// Others are named beside the body, and remain.
    Shared,
    /// Nothing remains of it.
    Lost,
}

/// What speaks of a body, with what becomes of each; a mandate, step or seat that names it twice stands once.
pub(super) fn references(
    draft: &StructureDraft,
    body: &BodyId,
    fate: &dyn Fn(&FieldPath, Part) -> Fate,
) -> Vec<Reference> {
    let mut paths = Vec::new();
    gather(&FieldPath::root(), &draft.told(), body.as_str(), &mut paths);
    let mut found: Vec<Reference> = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let (part, path) = element(&path);
        if seen.insert(path.clone()) {
            let title = Said::new(title(draft, &path, Language::Sv), title(draft, &path, Language::En));
            found.push(Reference { part, title, body: body.clone(), fate: fate(&path, part), path });
        }
    }
    found.sort_by_key(|one| one.part);
    found
}

/// The places of every reference to a body.
fn gather(path: &FieldPath, value: &Value<'_>, body: &str, found: &mut Vec<FieldPath>) {
    match value {
        Value::Reference(Target::Body | Target::Actor | Target::Subject, id) if *id == body => {
            found.push(path.clone());
        }
        Value::Word(_, values) => values.iter().for_each(|value| gather(path, value, body, found)),
        Value::WordWithFields(_, fields) => fields.iter().for_each(|(_, value)| gather(path, value, body, found)),
        Value::List(values) => {
            values.iter().enumerate().for_each(|(at, value)| gather(&path.index(at), value, body, found));
        }
        Value::Map(_, entries) => {
            entries.iter().for_each(|(key, value)| gather(&path.key(key), value, body, found));
        }
        Value::Part(_, fields) => fields.iter().for_each(|(name, value)| {
            if let Some(value) = value {
                gather(&path.field(name), value, body, found);
            }
        }),
        _ => {}
    }
}

/// What a place is a part of, and the path of that.
fn element(path: &FieldPath) -> (Part, FieldPath) {
    let cut = |length: usize| {
        path.segments().iter().take(length).fold(FieldPath::root(), |path, segment| path.then(segment.clone()))
    };
    let names: Vec<&str> = path
        .segments()
        .iter()
        .map(|segment| match segment {
            Segment::Field(name) => name.as_str(),
            Segment::Key(_) | Segment::Index(_) => "",
        })
        .collect();
    match names.as_slice() {
        ["mandates", ..] => (Part::Mandate, cut(2)),
        ["routes", _, "rules", _, "steps", ..] => (Part::Route, cut(6)),
        ["routes", ..] => (Part::Route, cut(2)),
        ["documents", ..] => (Part::Document, cut(3)),
        ["bodies", _, "superiors", ..] => (Part::Relation, cut(3)),
        ["bodies", _, "relations", ..] => (Part::Relation, cut(4)),
        ["bodies", _, "seats", ..] => (Part::Seat, cut(4)),
        ["bodies", _, "instances", _, "seats", ..] => (Part::Seat, cut(6)),
        ["bodies", _, "chair", ..] => (Part::Chair, cut(3)),
        ["bodies", _, "instances", _, "chair", ..] => (Part::Chair, cut(5)),
        ["bodies", _, "cadence", ..] => (Part::Meeting, cut(4)),
        ["bodies", _, "instances", _, "cadence", ..] => (Part::Meeting, cut(6)),
        ["events" | "changes", ..] => (Part::History, cut(2)),
        _ => (Part::Other, path.clone()),
    }
}

/// What stands at a place, in words.
fn title(draft: &StructureDraft, path: &FieldPath, language: Language) -> String {
    let tag = language.tag();
    let name = |text: Option<&Text>, id: &str| text.map_or(id, |text| text.get(tag)).to_owned();
    let body = |id: &str| name(draft.bodies.get(id).and_then(|body| body.name.as_ref()), id);
    let document = |id: &str| name(draft.documents.get(id).and_then(|one| one.name.as_ref()), id);
    match path.segments() {
        [Segment::Field(list), Segment::Index(at)] if list == "mandates" => {
            let Some(mandate) = draft.mandates.get(*at) else { return String::new() };
            let power = mandate.power.map_or("", |power| power_words(power, language));
            let over: Vec<String> = mandate.over.iter().map(|id| document(id.as_str())).collect();
            let what = if over.is_empty() { name(mandate.matter.as_ref(), "") } else { over.join(", ") };
            format!("{power}: {what}")
        }
        [Segment::Field(list), Segment::Key(id), rest @ ..] if list == "routes" => {
            let Some(route) = draft.routes.get(id.as_str()) else { return id.clone() };
            let own = name(route.name.as_ref(), id);
            let [_, Segment::Key(rule), _, Segment::Index(at)] = rest else { return own };
            let does = route.rules.get(rule.as_str()).and_then(|rule| rule.steps.get(*at)).and_then(|step| step.does);
            let does = does.map_or("", |does| verb_words(does, language));
            format!("{own}, {} {}: {does}", language.pick("steg", "step"), at + 1)
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field), ..] if list == "documents" => {
            format!("{}, {}", document(id), words(field, language))
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field), rest @ ..] if list == "bodies" => {
            let own = body(id);
            let functions = |at: usize| {
                let seat = draft.bodies.get(id.as_str()).and_then(|body| body.seats.get(at));
                seat.and_then(|seat| seat.function.as_ref()).map(|function| function.get(tag).to_owned())
            };
            let relation = |at: usize| {
                let relation = draft.bodies.get(id.as_str()).and_then(|body| body.relations.get(at))?.relation?;
                Some(crate::words::Term::Relation(relation).get(language).to_owned())
            };
            let more = match (field.as_str(), rest) {
                ("seats", [Segment::Index(at)]) => functions(*at),
                ("relations", [Segment::Index(at)]) => relation(*at),
                _ => None,
            };
            format!("{own}, {}", more.unwrap_or_else(|| words(field, language)))
        }
        [Segment::Field(list), Segment::Key(id), ..] if list == "events" => {
            name(draft.events.get(id.as_str()).and_then(|event| event.name.as_ref()), id)
        }
        [Segment::Field(list), Segment::Index(at), ..] if list == "changes" => {
            let change = draft.changes.get(*at);
            let what = change.and_then(|change| change.change).map_or("", |change| change_words(change, language));
            name(change.and_then(|change| change.text.as_ref()), what)
        }
        _ => path.to_string(),
    }
}

fn words(field: &str, language: Language) -> String {
    field_words(field, language).unwrap_or(field).to_owned()
}

/// What becomes of what speaks of a body that is gone, with nothing instead of it.
pub(super) fn without(draft: &StructureDraft, body: &BodyId, path: &FieldPath) -> Fate {
    let left = |several: &[Principal]| several.iter().any(|one| remains(one, body));
    let others = match path.segments() {
        [Segment::Field(list), Segment::Index(at), ..] if list == "mandates" => {
            draft.mandates.get(*at).and_then(|mandate| mandate.holder.as_ref()).is_none_or(|who| remains(who, body))
        }
        [Segment::Field(list), Segment::Key(id), _, Segment::Key(rule), _, Segment::Index(at), ..]
            if list == "routes" =>
        {
            let rule = draft.routes.get(id.as_str()).and_then(|route| route.rules.get(rule.as_str()));
            let who = rule.and_then(|rule| rule.steps.get(*at)).and_then(|step| step.who.as_ref());
            who.is_none_or(|who| remains(who, body))
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field), ..]
            if list == "documents" && field == "decided_by" =>
        {
            draft.documents.get(id.as_str()).is_some_and(|document| left(&document.decided_by))
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field), Segment::Index(at)]
            if list == "bodies" && field == "seats" =>
        {
            let seat = draft.bodies.get(id.as_str()).and_then(|body| body.seats.get(*at));
            seat.is_some_and(|seat| {
                let own = seat.on_behalf_of.as_ref().is_none_or(|who| remains(who, body));
                let comes = seat.comes_with.as_ref().is_none_or(|post| post.body != *body);
                own && comes && (seat.appointed_by.is_empty() || left(&seat.appointed_by))
            })
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field), Segment::Index(at)]
            if list == "bodies" && field == "relations" =>
        {
            let relation = draft.bodies.get(id.as_str()).and_then(|body| body.relations.get(*at));
            relation.is_some_and(|relation| relation.to.iter().any(|to| to.as_str() != body.as_str()))
        }
        [Segment::Field(list), Segment::Key(id), Segment::Field(field)] if list == "bodies" && field == "superiors" => {
            let own = draft.bodies.get(id.as_str());
            own.is_some_and(|own| own.superiors.iter().any(|superior| superior.as_str() != body.as_str()))
        }
        _ => false,
    };
    if others { Fate::Shared } else { Fate::Lost }
}

/// Whether anybody is left of those that a principal names, once a body is gone.
fn remains(principal: &Principal, body: &BodyId) -> bool {
    match principal {
        Principal::Body(id) => id != body,
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().any(|one| remains(one, body))
        }
        _ => true,
    }
}

/// The places of what speaks of a body.
pub(super) fn places(draft: &StructureDraft, body: &BodyId) -> BTreeSet<FieldPath> {
    let mut paths = Vec::new();
    gather(&FieldPath::root(), &draft.told(), body.as_str(), &mut paths);
    paths.iter().map(|path| element(path).1).collect()
}

/// What becomes of what speaks of a body that has become another, of which `known` speaks already.
pub(super) fn instead(
    draft: &StructureDraft,
    gone: &BodyId,
    into: &BodyId,
    known: &BTreeSet<FieldPath>,
    path: &FieldPath,
) -> Fate {
    let within = match path.segments() {
        [Segment::Field(list), Segment::Key(id), ..] if list == "bodies" => id.as_str(),
        _ => "",
    };
    if within == into.as_str() {
        // What the one says of the other has nobody to say it of.
        return without(draft, gone, path);
    }
    if let [Segment::Field(list), Segment::Index(at)] = path.segments()
        && list == "mandates"
        && let Some(mandate) = draft.mandates.get(*at)
    {
        let mut renamed = mandate.clone();
        renamed.rename(gone.as_str(), into.as_str());
        let own = Some(Principal::Body(into.clone()));
        let is_same = |(other, one): (usize, &crate::draft::MandateDraft)| other != *at && same_mandate(one, &renamed);
        if renamed.holder == own && draft.mandates.iter().enumerate().any(is_same) {
            return Fate::Joins(into.clone());
        }
    }
    if known.contains(path) { Fate::Joins(into.clone()) } else { Fate::Leads(into.clone()) }
}
