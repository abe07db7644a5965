//! Takes a step in a draft, and keeps account of which body became which.

use indexmap::IndexMap;

use super::seats::{combine, function_key};
use super::step::{Slip, Step};
use crate::draft::rename::Rename as _;
use crate::draft::{BodyDraft, MandateDraft, SeatDraft, StructureDraft};
use crate::id::{ActorId, BodyId, FieldName, LevelId, SourceMark};
use crate::model::{ChairRule, Count, Frequency, Principal, Text};

/// The bodies of the original that each body of the draft came from; none for a new one.
pub(super) type Origins = IndexMap<BodyId, Vec<BodyId>>;

/// Where every body comes from before the first step.
pub(super) fn origins(draft: &StructureDraft) -> Origins {
    draft.bodies.keys().map(|id| (id.clone(), vec![id.clone()])).collect()
}

/// Takes a step; where it cannot be taken, nothing changes.
pub(super) fn apply(draft: &mut StructureDraft, origins: &mut Origins, step: &Step) -> Result<(), Slip> {
    match step {
        Step::Merge { bodies, into, name } => {
            merge(draft, origins, &merged(draft, bodies, into)?, into, name.as_deref())
        }
        Step::Split { body, into } => split(draft, origins, body, into),
        Step::Move { body, under, level } => shift(draft, body, under.as_ref(), level.as_ref()),
        Step::Add { body, name, like, under, level } => {
            add(draft, body, name, like.as_ref(), under.as_ref(), level.as_ref())?;
            origins.insert(body.clone(), Vec::new());
            Ok(())
        }
        Step::Remove { body } => {
            draft.bodies.shift_remove(body).ok_or_else(|| Slip::NoSuchBody(body.clone()))?;
            origins.shift_remove(body);
            Ok(())
        }
        Step::Seats { body, function, count, whom } => seats(draft, body, function, *count, whom.as_ref()),
    }
}

fn known(draft: &StructureDraft, body: &BodyId) -> Result<(), Slip> {
    draft.bodies.get(body).map(|_| ()).ok_or_else(|| Slip::NoSuchBody(body.clone()))
}

fn free(draft: &StructureDraft, body: &BodyId) -> Result<(), Slip> {
    let id = body.as_str();
    let taken = draft.bodies.contains_key(id) || draft.parties.contains_key(id) || draft.documents.contains_key(id);
    if taken { Err(Slip::Taken(body.clone())) } else { Ok(()) }
}

/// The bodies that become one; that which they become is one of them, where it is there already.
pub(super) fn merged(draft: &StructureDraft, bodies: &[BodyId], into: &BodyId) -> Result<Vec<BodyId>, Slip> {
    let mut all: Vec<BodyId> = Vec::new();
    for body in bodies {
        known(draft, body)?;
        if !all.contains(body) {
            all.push(body.clone());
        }
    }
    if !all.contains(into) {
        match draft.bodies.contains_key(into) {
            true => all.push(into.clone()),
            false => free(draft, into)?,
        }
    }
    if all.len() < 2 { Err(Slip::TooFew) } else { Ok(all) }
}

fn merge(
    draft: &mut StructureDraft,
    origins: &mut Origins,
    bodies: &[BodyId],
    into: &BodyId,
    name: Option<&str>,
) -> Result<(), Slip> {
    let base = bodies.iter().find(|body| *body == into).or_else(|| bodies.first()).ok_or(Slip::TooFew)?.clone();
    let mut one = draft.bodies.get(&base).cloned().ok_or_else(|| Slip::NoSuchBody(base.clone()))?;
    for other in bodies.iter().filter(|body| **body != base) {
        let other = draft.bodies.get(other).cloned().ok_or_else(|| Slip::NoSuchBody(other.clone()))?;
        join(&mut one, other);
    }
    if let Some(name) = name {
        one.name = Some(Text::plain(name));
        one.short = None;
    }
    let from = bodies.iter().filter_map(|body| origins.get(body)).flatten().cloned().collect();
    put_instead(draft, origins, &base, into, &one, from);
    for body in bodies.iter().filter(|body| *body != into) {
        draft.bodies.shift_remove(body);
        origins.shift_remove(body);
        draft.rename(body.as_str(), into.as_str());
    }
    if let Some(one) = draft.bodies.get_mut(into) {
        forget_itself(one, into);
    }
    join_mandates(&mut draft.mandates, into);
    Ok(())
}

/// Puts a body in the place of another, under its own id.
fn put_instead(
    draft: &mut StructureDraft,
    origins: &mut Origins,
    instead_of: &BodyId,
    id: &BodyId,
    body: &BodyDraft,
    from: Vec<BodyId>,
) {
    let bodies = std::mem::take(&mut draft.bodies);
    for (own, other) in bodies {
        if own == *instead_of {
            draft.bodies.insert(id.clone(), body.clone());
        } else {
            draft.bodies.insert(own, other);
        }
    }
    origins.shift_remove(instead_of);
    origins.insert(id.clone(), from);
}

/// Puts into a body what another has besides; what only one can be stays as it is.
fn join(one: &mut BodyDraft, other: BodyDraft) {
    // It may still be looked for by the name of the other.
    one.aliases.extend(other.name.clone());
    add_missing(&mut one.aliases, other.aliases);
    add_missing(&mut one.superiors, other.superiors);
    add_missing(&mut one.topics, other.topics);
    add_missing(&mut one.tasks, other.tasks);
    add_missing(&mut one.relations, other.relations);
    add_missing(&mut one.sources, stated(other.sources));
    one.goal = one.goal.take().or(other.goal);
    one.target_group = one.target_group.take().or(other.target_group);
    one.level = one.level.take().or(other.level);
    one.line = one.line.take().or(other.line);
    one.chair = one.chair.take().or(other.chair);
    if one.cadence.is_empty() {
        one.cadence = other.cadence;
    }
    combine(&mut one.seats, other.seats);
    // What a source says of the seats of one in all is not so of the two.
    one.seats_total = None;
    told_now(one);
}

/// What stands in a document; that something was concluded goes with a note, which the other has.
fn stated(mut sources: Vec<SourceMark>) -> Vec<SourceMark> {
    sources.retain(|source| !trial_sources().contains(source));
    sources
}

fn add_missing<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// A field that has a value is not left open.
fn told_now(body: &mut BodyDraft) {
    let told = |name: &FieldName| match name.as_str() {
        "level" => body.level.is_some(),
        "topics" => !body.topics.is_empty(),
        "seats" => !body.seats.is_empty(),
        "chair" => body.chair.is_some(),
        "cadence" => !body.cadence.is_empty(),
        "goal" => body.goal.is_some(),
        "target_group" => body.target_group.is_some(),
        _ => false,
    };
    let keep = |names: &[FieldName]| names.iter().filter(|name| !told(name)).cloned().collect::<Vec<_>>();
    let (open, idle) = (keep(&body.not_regulated), keep(&body.not_applicable));
    (body.not_regulated, body.not_applicable) = (open, idle);
}

/// Takes out what a body says of itself, since it has become what it spoke of.
fn forget_itself(body: &mut BodyDraft, own: &BodyId) {
    let id = own.as_str();
    body.superiors.retain(|superior| superior.as_str() != id);
    body.replaced_by.retain(|other| other != own);
    for relation in &mut body.relations {
        relation.to.retain(|to| to.as_str() != id);
    }
    body.relations.retain(|relation| !relation.to.is_empty());
    for cadence in &mut body.cadence {
        cadence.joint_with.retain(|other| other != own);
    }
    body.cadence.retain(|cadence| cadence.frequency != Some(Frequency::BeforeEach(own.clone())));
    body.one_side_of = body.one_side_of.take().filter(|side| side.body != *own);
    if let Some(chair) = &mut body.chair {
        for rule in [&mut chair.rule, &mut chair.vice].into_iter().flatten() {
            if let ChairRule::Rotating { opposite_to, in_step_with, .. } = rule {
                *opposite_to = opposite_to.take().filter(|other| other != own);
                *in_step_with = in_step_with.take().filter(|other| other != own);
            }
        }
    }
}

/// Two mandates of a body that say the same become one, over the fields of work of both.
fn join_mandates(mandates: &mut Vec<MandateDraft>, holder: &BodyId) {
    let own = Some(Principal::Body(holder.clone()));
    let mut kept: Vec<MandateDraft> = Vec::with_capacity(mandates.len());
    for mandate in mandates.drain(..) {
        let known = kept.iter_mut().find(|one| mandate.holder == own && same_mandate(one, &mandate));
        match known {
            Some(one) => {
                // No field of work means all.
                if one.topics.is_empty() || mandate.topics.is_empty() {
                    one.topics.clear();
                } else {
                    add_missing(&mut one.topics, mandate.topics);
                }
                add_missing(&mut one.sources, stated(mandate.sources));
            }
            None => kept.push(mandate),
        }
    }
    *mandates = kept;
}

/// Whether two mandates say the same of the same holder, but for the fields of work.
pub(super) fn same_mandate(left: &MandateDraft, right: &MandateDraft) -> bool {
    left.holder == right.holder
        && left.power == right.power
        && left.over == right.over
        && left.matter == right.matter
        && left.limit == right.limit
        && left.condition == right.condition
        && left.gates == right.gates
}

fn split(
    draft: &mut StructureDraft,
    origins: &mut Origins,
    body: &BodyId,
    into: &[(BodyId, Option<String>)],
) -> Result<(), Slip> {
    known(draft, body)?;
    let Some(((first, first_name), others)) = into.split_first() else { return Err(Slip::TooFew) };
    let mut ids: Vec<&BodyId> = Vec::new();
    for (id, _) in into {
        if ids.contains(&id) {
            return Err(Slip::Taken(id.clone()));
        }
        if id != body {
            free(draft, id)?;
        }
        ids.push(id);
    }
    if others.is_empty() {
        return Err(Slip::TooFew);
    }
    let whole = draft.bodies.get(body).cloned().unwrap_or_default();
    let from = origins.get(body).cloned().unwrap_or_default();
    let named = |id: &BodyId, name: Option<&String>| BodyDraft {
        name: Some(name.map_or_else(|| Text::plain(id.as_str()), |name| Text::plain(name.as_str()))),
        short: None,
        aliases: Vec::new(),
        ..whole.clone()
    };
    let kept = if first_name.is_some() { named(first, first_name.as_ref()) } else { whole.clone() };
    put_instead(draft, origins, body, first, &kept, from.clone());
    if first != body {
        draft.rename(body.as_str(), first.as_str());
    }
    let mut place = draft.bodies.get_index_of(first).unwrap_or_default();
    for (id, name) in others {
        place = (place + 1).min(draft.bodies.len());
        // It is a part beside the first, so nothing that stands for all of it is said of it.
        let part = BodyDraft { one_side_of: None, replaced_by: Vec::new(), ..named(id, name.as_ref()) };
        draft.bodies.shift_insert(place, id.clone(), part);
        origins.insert(id.clone(), from.clone());
    }
    Ok(())
}

fn shift(
    draft: &mut StructureDraft,
    body: &BodyId,
    under: Option<&ActorId>,
    level: Option<&LevelId>,
) -> Result<(), Slip> {
    known(draft, body)?;
    stands(draft, under, level)?;
    if under.is_some_and(|under| is_under(draft, under.as_str(), body)) {
        return Err(Slip::UnderItself(body.clone()));
    }
    if let Some(own) = draft.bodies.get_mut(body) {
        if let Some(under) = under {
            own.superiors = vec![under.clone()];
        }
        if let Some(level) = level {
            own.level = Some(level.clone());
        }
        told_now(own);
    }
    Ok(())
}

fn stands(draft: &StructureDraft, under: Option<&ActorId>, level: Option<&LevelId>) -> Result<(), Slip> {
    let is_there = |id: &ActorId| draft.bodies.contains_key(id.as_str()) || draft.parties.contains_key(id.as_str());
    if let Some(under) = under.filter(|under| !is_there(under)) {
        return Err(Slip::NoSuchSuperior(under.clone()));
    }
    if let Some(level) = level.filter(|level| !draft.levels.contains_key(*level)) {
        return Err(Slip::NoSuchLevel(level.clone()));
    }
    Ok(())
}

/// Whether a body is another or stands under it, however far.
fn is_under(draft: &StructureDraft, id: &str, top: &BodyId) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        if id == top.as_str() {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            next.extend(draft.bodies.get(id).into_iter().flat_map(|body| &body.superiors).map(ActorId::as_str));
        }
    }
    false
}

fn add(
    draft: &mut StructureDraft,
    id: &BodyId,
    name: &str,
    like: Option<&BodyId>,
    under: Option<&ActorId>,
    level: Option<&LevelId>,
) -> Result<(), Slip> {
    free(draft, id)?;
    stands(draft, under, level)?;
    let mut body = BodyDraft { name: Some(Text::plain(name)), ..BodyDraft::default() };
    let mut place = draft.bodies.len();
    if let Some(like) = like {
        let other = draft.bodies.get(like).ok_or_else(|| Slip::NoSuchBody(like.clone()))?;
        place = draft.bodies.get_index_of(like).map_or(place, |at| at + 1);
        let seat = |seat: &SeatDraft| SeatDraft { note: None, sources: Vec::new(), claims: Vec::new(), ..seat.clone() };
        body = BodyDraft {
            classification: other.classification,
            called: other.called.clone(),
            level: other.level.clone(),
            line: other.line.clone(),
            one_for_each: other.one_for_each.clone(),
            superiors: other.superiors.clone(),
            duration: other.duration,
            seats: other.seats.iter().map(seat).collect(),
            chair: other.chair.clone().map(|mut chair| {
                (chair.note, chair.sources, chair.claims) = (None, Vec::new(), Vec::new());
                chair
            }),
            cadence: other
                .cadence
                .iter()
                .map(|cadence| {
                    let mut cadence = cadence.clone();
                    (cadence.note, cadence.sources, cadence.claims) = (None, Vec::new(), Vec::new());
                    cadence
                })
                .collect(),
            ..body
        };
        let alone = Some(Principal::Body(like.clone()));
        let mandates = draft.mandates.iter().filter(|mandate| mandate.holder == alone);
        let copies: Vec<MandateDraft> = mandates
            .map(|mandate| MandateDraft {
                holder: Some(Principal::Body(id.clone())),
                // In which fields of work is not the same.
                topics: Vec::new(),
                note: trial_note(),
                sources: trial_sources(),
                claims: Vec::new(),
                ..mandate.clone()
            })
            .collect();
        draft.mandates.extend(copies);
        name_beside(draft, like, id);
    }
    if let Some(under) = under {
        body.superiors = vec![under.clone()];
    }
    body.level = level.cloned().or(body.level);
    body.note = trial_note();
    body.sources = trial_sources();
    draft.bodies.shift_insert(place, id.clone(), body);
    Ok(())
}

/// Names a new body wherever another is named as one of several: in relations, mandates, steps, and by whom seats are
/// filled.
fn name_beside(draft: &mut StructureDraft, known: &BodyId, new: &BodyId) {
    for body in draft.bodies.values_mut() {
        for relation in &mut body.relations {
            if relation.to.iter().any(|to| to.as_str() == known.as_str()) {
                relation.to.push(ActorId::new(new.as_str()));
            }
        }
        for seat in &mut body.seats {
            seat.appointed_by.iter_mut().for_each(|who| also(who, known, new));
        }
    }
    draft.mandates.iter_mut().filter_map(|mandate| mandate.holder.as_mut()).for_each(|who| also(who, known, new));
    for rule in draft.routes.values_mut().flat_map(|route| route.rules.values_mut()) {
        rule.steps.iter_mut().filter_map(|step| step.who.as_mut()).for_each(|who| also(who, known, new));
    }
}

fn also(who: &mut Principal, known: &BodyId, new: &BodyId) {
    match who {
        Principal::OneOf(several) | Principal::Each(several) => {
            several.iter_mut().for_each(|one| also(one, known, new));
            if several.contains(&Principal::Body(known.clone())) {
                several.push(Principal::Body(new.clone()));
            }
        }
        Principal::Together(several) => several.iter_mut().for_each(|one| also(one, known, new)),
        _ => {}
    }
}

/// What stands beside what is only tried.
fn trial_note() -> Option<Text> {
    let said = |tag: &str, words: &str| (tag.to_owned(), words.to_owned());
    Text::by_language(vec![said("sv", "Tillagt i ett utkast."), said("en", "Added in a draft.")])
}

fn trial_sources() -> Vec<SourceMark> {
    vec![SourceMark::new("inferred")]
}

fn seats(
    draft: &mut StructureDraft,
    body: &BodyId,
    function: &str,
    count: u32,
    whom: Option<&Principal>,
) -> Result<(), Slip> {
    known(draft, body)?;
    let is_there = match whom {
        Some(Principal::Party(id)) => draft.parties.contains_key(id),
        Some(Principal::EachArea(id)) => draft.divisions.contains_key(id),
        Some(Principal::Body(id)) => draft.bodies.contains_key(id),
        _ => true,
    };
    if !is_there {
        return Err(Slip::NoSuchPrincipal);
    }
    let Some(own) = draft.bodies.get_mut(body) else { return Ok(()) };
    let function = Text::plain(function);
    let key = function_key(&function);
    let is_it = |seat: &SeatDraft| {
        seat.function.as_ref().map(function_key).as_ref() == Some(&key)
            && whom.is_none_or(|whom| seat.on_behalf_of.as_ref() == Some(whom))
    };
    match (own.seats.iter().position(is_it), count) {
        (Some(at), 0) => drop(own.seats.remove(at)),
        (Some(at), _) => {
            if let Some(seat) = own.seats.get_mut(at) {
                seat.count = Some(Count::Exactly(count));
                seat.except.clear();
            }
        }
        (None, 0) => return Err(Slip::NoSuchSeat(function.first().to_owned())),
        (None, _) => own.seats.push(SeatDraft {
            function: Some(function),
            on_behalf_of: whom.cloned(),
            count: Some(Count::Exactly(count)),
            note: trial_note(),
            sources: trial_sources(),
            ..SeatDraft::default()
        }),
    }
    // What a source says of the seats in all was said of those before.
    own.seats_total = None;
    told_now(own);
    Ok(())
}
