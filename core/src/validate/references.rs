//! Every reference of a draft, listed once, for the rules that look at references and for the building of the model.

use crate::draft::{BodyDraft, StructureDraft};
use crate::id::DivisionId;
use crate::model::{ChairRule, Frequency, OneForEach, Principal, SourceRef};
use crate::path::FieldPath;
use crate::validate::sources;

/// What a reference leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Source,
    Level,
    Line,
    Division,
    Area,
    Party,
    Topic,
    Body,
    /// A body or a party.
    Actor,
}

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

/// Whether a draft has what a reference names.
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
        Target::Actor => draft.bodies.contains_key(id) || draft.parties.contains_key(id),
    }
}

/// The ids that a reference of this kind may name.
pub(super) fn known<'a>(draft: &'a StructureDraft, target: Target) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    match target {
        Target::Source => Box::new(draft.sources.keys().map(|id| id.as_str()).chain(sources::MARKS)),
        Target::Level => Box::new(draft.levels.keys().map(|id| id.as_str())),
        Target::Line => Box::new(draft.lines.keys().map(|id| id.as_str())),
        Target::Division => Box::new(draft.divisions.keys().map(|id| id.as_str())),
        Target::Area => {
            Box::new(draft.divisions.values().flat_map(|division| division.areas.keys().map(|id| id.as_str())))
        }
        Target::Party => Box::new(draft.parties.keys().map(|id| id.as_str())),
        Target::Topic => Box::new(draft.topics.keys().map(|id| id.as_str())),
        Target::Body => Box::new(draft.bodies.keys().map(|id| id.as_str())),
        Target::Actor => Box::new(known(draft, Target::Body).chain(known(draft, Target::Party))),
    }
}

/// Every reference of a draft, in the order of the format.
pub(super) fn all(draft: &StructureDraft) -> Vec<Reference> {
    let mut list = List::default();
    let root = FieldPath::root();
    list.sources(&root.field("own_sources"), &draft.own_sources);
    for (id, level) in &draft.levels {
        list.sources(&root.field("levels").key(id.as_str()).field("sources"), &level.sources);
    }
    for (id, line) in &draft.lines {
        list.sources(&root.field("lines").key(id.as_str()).field("sources"), &line.sources);
    }
    for (id, division) in &draft.divisions {
        let path = root.field("divisions").key(id.as_str());
        list.sources(&path.field("sources"), &division.sources);
        for (id, area) in &division.areas {
            let path = path.field("areas").key(id.as_str());
            list.sources(&path.field("sources"), &area.sources);
            list.each(&path.field("members"), Target::Party, area.members.iter().map(|id| id.as_str()));
            list.one(&path.field("within"), Target::Area, area.within.as_ref().map(|id| id.as_str()));
        }
    }
    for (id, party) in &draft.parties {
        let path = root.field("parties").key(id.as_str());
        list.sources(&path.field("sources"), &party.sources);
        list.each(&path.field("stands_for"), Target::Party, party.stands_for.iter().map(|id| id.as_str()));
        list.one(&path.field("part_of"), Target::Party, party.part_of.as_ref().map(|id| id.as_str()));
    }
    for (id, topic) in &draft.topics {
        list.sources(&root.field("topics").key(id.as_str()).field("sources"), &topic.sources);
    }
    for (id, body) in &draft.bodies {
        list.body(&root.field("bodies").key(id.as_str()), body);
    }
    list.0
}

#[derive(Default)]
struct List(Vec<Reference>);

impl List {
    fn one(&mut self, path: &FieldPath, target: Target, id: Option<&str>) {
        if let Some(id) = id {
            self.0.push(Reference { path: path.clone(), target, id: id.to_owned() });
        }
    }

    fn each<'a>(&mut self, path: &FieldPath, target: Target, ids: impl Iterator<Item = &'a str>) {
        for (index, id) in ids.enumerate() {
            self.one(&path.index(index), target, Some(id));
        }
    }

    fn sources(&mut self, path: &FieldPath, marks: &[String]) {
        for (index, mark) in marks.iter().enumerate() {
            if let SourceRef::Cited { source, .. } = sources::parse(mark) {
                self.one(&path.index(index), Target::Source, Some(source.as_str()));
            }
        }
    }

    fn division(&mut self, path: &FieldPath, id: &DivisionId) {
        self.one(path, Target::Division, Some(id.as_str()));
    }

    fn body(&mut self, path: &FieldPath, body: &BodyDraft) {
        self.sources(&path.field("sources"), &body.sources);
        self.one(&path.field("level"), Target::Level, body.level.as_ref().map(|id| id.as_str()));
        self.one(&path.field("line"), Target::Line, body.line.as_ref().map(|id| id.as_str()));
        if let Some(OneForEach::AreaOf(division)) = &body.one_for_each {
            self.division(&path.field("one_for_each"), division);
        }
        for (unit, instance) in &body.instances {
            self.sources(&path.field("instances").key(unit).field("sources"), &instance.sources);
        }
        self.each(&path.field("superiors"), Target::Actor, body.superiors.iter().map(String::as_str));
        self.each(&path.field("topics"), Target::Topic, body.topics.iter().map(|id| id.as_str()));
        for (index, task) in body.tasks.iter().enumerate() {
            self.sources(&path.field("tasks").index(index).field("sources"), &task.sources);
        }
        for (index, seat) in body.seats.iter().enumerate() {
            let path = path.field("seats").index(index);
            self.sources(&path.field("sources"), &seat.sources);
            if let Some(principal) = &seat.on_behalf_of {
                self.principal(&path.field("on_behalf_of"), principal);
            }
            for party in seat.except.keys() {
                self.one(&path.field("except").key(party.as_str()), Target::Party, Some(party.as_str()));
            }
            for (index, principal) in seat.appointed_by.iter().enumerate() {
                self.principal(&path.field("appointed_by").index(index), principal);
            }
        }
        if let Some(chair) = &body.chair {
            let path = path.field("chair");
            self.sources(&path.field("sources"), &chair.sources);
            for (name, rule) in [("rule", &chair.rule), ("vice", &chair.vice)] {
                if let Some(rule) = rule {
                    self.chair_rule(&path.field(name), rule);
                }
            }
        }
        for (index, cadence) in body.cadence.iter().enumerate() {
            let path = path.field("cadence").index(index);
            self.sources(&path.field("sources"), &cadence.sources);
            self.each(&path.field("joint_with"), Target::Body, cadence.joint_with.iter().map(|id| id.as_str()));
            if let Some(Frequency::BeforeEach(body)) = &cadence.frequency {
                self.one(&path.field("frequency"), Target::Body, Some(body.as_str()));
            }
        }
        for (index, relation) in body.relations.iter().enumerate() {
            let path = path.field("relations").index(index);
            self.sources(&path.field("sources"), &relation.sources);
            self.each(&path.field("to"), Target::Actor, relation.to.iter().map(String::as_str));
        }
    }

    fn principal(&mut self, path: &FieldPath, principal: &Principal) {
        match principal {
            Principal::Party(id) => self.one(path, Target::Party, Some(id.as_str())),
            Principal::EachArea(id) => self.division(path, id),
            Principal::Body(id) => self.one(path, Target::Body, Some(id.as_str())),
            Principal::OneOf(several) | Principal::Together(several) => {
                for (index, principal) in several.iter().enumerate() {
                    self.principal(&path.index(index), principal);
                }
            }
            Principal::AnyOf(_) | Principal::EachOf(_) | Principal::InWords(_) => {}
        }
    }

    fn chair_rule(&mut self, path: &FieldPath, rule: &ChairRule) {
        match rule {
            ChairRule::Held { by } => self.principal(&path.field("by"), by),
            ChairRule::Rotating { between, opposite_to, in_step_with } => {
                for (index, principal) in between.iter().enumerate() {
                    self.principal(&path.field("between").index(index), principal);
                }
                self.one(&path.field("opposite_to"), Target::Body, opposite_to.as_ref().map(|id| id.as_str()));
                self.one(&path.field("in_step_with"), Target::Body, in_step_with.as_ref().map(|id| id.as_str()));
            }
            ChairRule::Shared { by } => {
                for (index, principal) in by.iter().enumerate() {
                    self.principal(&path.field("by").index(index), principal);
                }
            }
            ChairRule::Chosen { by, among } => {
                self.principal(&path.field("by"), by);
                if let Some(among) = among {
                    self.principal(&path.field("among"), among);
                }
            }
        }
    }
}
