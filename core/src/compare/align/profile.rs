//! What the evidence looks at in a body, gathered once, with neither ids nor the order of the file in it.

use std::collections::{BTreeMap, BTreeSet};

use super::similar::{plain_names, words};
use crate::id::{BodyId, TopicId};
use crate::model::{
    Actor, Body, BodyClass, Count, Duration, Frequency, OneForEach, PartyClass, RelationClass, Structure, Tally, Text,
};

/// Shorter words of a function are mostly those that join others.
const TELLING: usize = 4;

/// A body as the evidence sees it.
pub(super) struct Profile<'a> {
    /// Its place in the file.
    pub(super) at: usize,
    /// Its place when the bodies of a structure are ordered by what they say; settles what evidence leaves open.
    pub(super) order: usize,
    pub(super) id: &'a BodyId,
    pub(super) body: &'a Body,
    /// What it is; nothing where it is not said or is something else.
    pub(super) class: Option<BodyClass>,
    /// The rank of its level, 0 for the topmost.
    pub(super) rank: Option<usize>,
    /// Its topics, by the numbers that both structures share.
    pub(super) topics: BTreeSet<usize>,
    /// The topics that its own name speaks of, or all of them where it speaks of none.
    pub(super) focus: BTreeSet<usize>,
    /// Whether its name speaks of topics.
    pub(super) is_focused: bool,
    /// What its topics are called.
    pub(super) topic_names: BTreeMap<usize, &'a Text>,
    /// Whether it works with its topics itself and no other of its sphere has the same focus.
    pub(super) alone_with_topics: bool,
    /// Whether no other body in its structure is of its class.
    pub(super) alone_in_class: bool,
    pub(super) each: Each,
    /// How many units it exists for.
    pub(super) units: usize,
    pub(super) duration: Option<Duration>,
    /// The classes of the parties that its seats speak for; empty where it is not known.
    pub(super) parties: BTreeSet<PartyClass>,
    /// The words of the functions that sit in it; empty where they are not known.
    pub(super) functions: BTreeSet<String>,
    /// Its meetings a year, where a number is known.
    pub(super) meetings: Option<Tally>,
    /// Its name as one line, in each language it has.
    pub(super) names: BTreeSet<String>,
    /// The other names that it goes by, the short one too: a short name is often just the topic.
    pub(super) aliases: BTreeSet<String>,
    /// The words of its name.
    pub(super) name_words: BTreeSet<String>,
    /// The bodies that it is tied to, by the tie; places in the file.
    pub(super) ties: BTreeMap<Tie, BTreeSet<usize>>,
}

/// What a body exists once for each of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Each {
    /// It exists once.
    One,
    /// One for each area.
    Area,
    /// One for each party of a class.
    Party(PartyClass),
}

/// A tie seen from one end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tie {
    pub(super) class: RelationClass,
    /// Whether the body acts; else it is acted on.
    pub(super) acts: bool,
}

/// The part of a structure that a class of bodies belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sphere {
    /// Elected politicians.
    Political,
    /// Those who lead, prepare and carry out.
    Executive,
    /// What stands around the structure: networks and support.
    Around,
}

impl Profile<'_> {
    /// Its sphere; nothing where its class is not known.
    pub(super) fn sphere(&self) -> Option<Sphere> {
        self.class.map(|class| match class {
            BodyClass::PoliticalCouncil | BodyClass::Conference => Sphere::Political,
            BodyClass::Network | BodyClass::Support => Sphere::Around,
            _ => Sphere::Executive,
        })
    }

    /// Whether it works with its topics itself; one that prepares or supports does so for another.
    fn works_itself(&self) -> bool {
        self.class != Some(BodyClass::Preparatory) && self.sphere() != Some(Sphere::Around)
    }
}

/// The profiles of every body, in the file's order.
pub(super) fn profiles<'a>(structure: &'a Structure, topics: &BTreeMap<TopicId, usize>) -> Vec<Profile<'a>> {
    let mut profiles: Vec<Profile<'a>> =
        structure.bodies.iter().enumerate().map(|(at, (id, body))| profile(structure, topics, at, id, body)).collect();
    mark_alone(&mut profiles);
    add_ties(structure, &mut profiles);
    order(&mut profiles);
    profiles
}

fn profile<'a>(
    structure: &'a Structure,
    topics: &BTreeMap<TopicId, usize>,
    at: usize,
    id: &'a BodyId,
    body: &'a Body,
) -> Profile<'a> {
    let numbers: BTreeSet<usize> = body.topics().iter().filter_map(|id| topics.get(id).copied()).collect();
    let topic_names: BTreeMap<usize, &Text> = body
        .topics()
        .iter()
        .filter_map(|id| topics.get(id).copied().zip(structure.topics.get(id).map(|topic| &topic.name)))
        .collect();
    let focus = focus(body, &topic_names);
    let members = || body.seats().iter().filter(|seat| seat.capacity.is_member());
    Profile {
        at,
        order: at,
        id,
        body,
        class: body.classification.known().copied().filter(|class| *class != BodyClass::Other),
        rank: body.level.known().and_then(|level| structure.rank(level)),
        is_focused: !focus.is_empty(),
        focus: if focus.is_empty() { numbers.clone() } else { focus },
        topics: numbers,
        topic_names,
        alone_with_topics: false,
        alone_in_class: false,
        each: match &body.one_for_each {
            None => Each::One,
            Some(OneForEach::AreaOf(_)) => Each::Area,
            Some(OneForEach::PartyOf(class)) => Each::Party(*class),
        },
        units: body.one_for_each.as_ref().map_or(1, |each| structure.units(each).len()),
        duration: body.duration.known().copied(),
        parties: members()
            .filter_map(|seat| seat.on_behalf_of.known())
            .flat_map(|principal| principal.classes(structure))
            .collect(),
        functions: members()
            .filter_map(|seat| seat.function.known())
            .flat_map(words)
            .filter(|word| word.chars().count() >= TELLING)
            .collect(),
        meetings: body.meetings().and_then(|cadence| meetings_a_year(&cadence.frequency)),
        names: plain_names(&body.name),
        aliases: body.aliases.iter().chain(&body.short).flat_map(plain_names).collect(),
        name_words: words(&body.name),
        ties: BTreeMap::new(),
    }
}

/// The topics whose names stand in the name of the body.
fn focus(body: &Body, topic_names: &BTreeMap<usize, &Text>) -> BTreeSet<usize> {
    let own: BTreeSet<String> = [&body.name].into_iter().chain(&body.short).flat_map(words).collect();
    let spoken = |name: &Text| plain_names(name).iter().any(|name| name.split(' ').all(|word| own.contains(word)));
    topic_names.iter().filter(|(_, name)| spoken(name)).map(|(number, _)| *number).collect()
}

/// How many meetings a year a frequency makes, where it gives a number.
pub(in crate::compare) fn meetings_a_year(frequency: &Frequency) -> Option<Tally> {
    match frequency {
        Frequency::PerYear(Count::InWords(_) | Count::Equal) => None,
        Frequency::PerYear(count) => Some(Tally::of(count)),
        Frequency::EveryWeeks(weeks) => 52_u32.checked_div(*weeks).map(|times| Tally::of(&Count::Exactly(times))),
        Frequency::EveryMonths(months) => 12_u32.checked_div(*months).map(|times| Tally::of(&Count::Exactly(times))),
        Frequency::BeforeEach(_) | Frequency::WhenNeeded | Frequency::Dates(_) | Frequency::InWords(_) => None,
    }
}

fn mark_alone(profiles: &mut [Profile<'_>]) {
    let mut with_focus: BTreeMap<(Option<Sphere>, BTreeSet<usize>), usize> = BTreeMap::new();
    let mut in_class: BTreeMap<BodyClass, usize> = BTreeMap::new();
    for profile in &*profiles {
        if profile.works_itself() {
            *with_focus.entry((profile.sphere(), profile.focus.clone())).or_default() += 1;
        }
        if let Some(class) = profile.class {
            *in_class.entry(class).or_default() += 1;
        }
    }
    for profile in profiles {
        let same_focus = with_focus.get(&(profile.sphere(), profile.focus.clone()));
        profile.alone_with_topics = profile.works_itself() && !profile.focus.is_empty() && same_focus == Some(&1);
        profile.alone_in_class = profile.class.is_some_and(|class| in_class.get(&class) == Some(&1));
    }
}

fn add_ties(structure: &Structure, profiles: &mut [Profile<'_>]) {
    let place = |actor: &Actor| actor.body().and_then(|id| structure.bodies.get_index_of(id));
    for link in structure.links() {
        let (Some(from), Some(to)) = (place(&link.from), place(&link.to)) else { continue };
        // To stand beside is the same from both ends.
        let back = link.relation == RelationClass::SameRank;
        for (at, other, acts) in [(from, to, true), (to, from, back)] {
            if let Some(profile) = profiles.get_mut(at) {
                profile.ties.entry(Tie { class: link.relation, acts }).or_default().insert(other);
            }
        }
    }
}

/// What bodies are ordered by, so that neither ids nor the file's order settle anything while there is something else.
fn order(profiles: &mut [Profile<'_>]) {
    let key = |profile: &Profile<'_>| {
        let texts: Vec<Text> = [&profile.body.name].into_iter().chain(&profile.body.aliases).cloned().collect();
        (profile.rank.is_none(), profile.rank, profile.class, texts, profile.functions.clone(), profile.each)
    };
    let mut places: Vec<(_, usize)> = profiles.iter().map(|profile| (key(profile), profile.at)).collect();
    places.sort();
    for (order, (_, at)) in places.into_iter().enumerate() {
        if let Some(profile) = profiles.get_mut(at) {
            profile.order = order;
        }
    }
}

impl Each {
    /// The class of the parties it exists once for each of; nothing where it is the areas.
    pub(super) fn party_class(self) -> Option<PartyClass> {
        match self {
            Self::Party(class) => Some(class),
            Self::One | Self::Area => None,
        }
    }
}

impl Tie {
    /// Whether the body stands under the other end: is directed or set up by it, or reports to it.
    pub(super) fn is_upward(self) -> bool {
        matches!(
            (self.class, self.acts),
            (RelationClass::Directs | RelationClass::Appoints, false) | (RelationClass::ReportsTo, true)
        )
    }
}
