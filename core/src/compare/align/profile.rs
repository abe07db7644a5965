//! What the evidence looks at in a body, gathered once as numbers, with neither ids nor the order of the file in it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::census;
use super::intern::{Interner, common, is_within, set};
use crate::id::{AreaId, BodyId, PartyId, TopicId};
use crate::model::{
    Actor, Body, BodyClass, Count, Duration, Frequency, OneForEach, PartyClass, Principal, RelationClass, Structure,
    Tally, Text,
};

/// Shorter words of a function are mostly those that join others.
const TELLING: usize = 4;

/// A body as the evidence sees it. Lists are sorted, without repetition.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    /// Its place in the file.
    pub(super) at: usize,
    /// What it is; nothing where it is not said or is something else.
    pub(super) class: Option<BodyClass>,
    /// The rank of its level, 0 for the topmost.
    pub(super) rank: Option<usize>,
    /// Its topics, by the numbers that both structures share.
    pub(super) topics: Vec<usize>,
    /// The number of each of its topics, in the order of the file.
    pub(super) topic_numbers: Vec<usize>,
    /// The topics that its own name speaks of, or all of them where it speaks of none.
    pub(super) focus: Vec<usize>,
    /// Whether its name speaks of topics.
    pub(super) is_focused: bool,
    /// Whether it works with its topics itself and no other of its sphere has the same focus.
    pub(super) alone_with_topics: bool,
    /// Whether no other body in its structure is of its class.
    pub(super) alone_in_class: bool,
    pub(super) each: Each,
    /// How many units it exists for.
    pub(super) units: usize,
    /// The area that it is for, by its place among all.
    pub(super) area: Option<u32>,
    pub(super) duration: Option<Duration>,
    /// The classes of the parties that its seats speak for; empty where it is not known.
    pub(super) kinds: Vec<PartyClass>,
    /// The words of the functions that sit in it; empty where they are not known.
    pub(super) functions: Vec<u32>,
    /// Who sits in it: the function and the principal.
    pub(super) seats: Vec<Seat>,
    /// The functions in its seats.
    pub(super) seat_functions: Vec<u32>,
    /// The parties named in its seats.
    pub(super) parties: Vec<u32>,
    /// Its meetings a year, where a number is known.
    pub(super) meetings: Option<Tally>,
    /// Its name as one line, in each language it has.
    pub(super) names: Vec<u32>,
    /// The other names that it goes by, the short one too: a short name is often just the topic.
    pub(super) aliases: Vec<u32>,
    /// The words of its name.
    pub(super) words: Vec<u32>,
    /// Those of them that name its topics.
    pub(super) topic_words: Vec<u32>,
    /// The bodies that it is tied to, by the tie; places in the list of profiles.
    pub(super) ties: Vec<(Tie, u32)>,
}

/// A function, and for whom it sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Seat {
    pub(super) function: u32,
    pub(super) holder: Holder,
}

/// For whom a seat is, as far as it can be held against that of another structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Holder {
    /// It is not told.
    Untold,
    /// One party, by its place.
    Party(u32),
    /// One or each of a class.
    Class(PartyClass),
    /// Anything else.
    Other,
}

/// What a body exists once for each of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Each {
    /// It exists once.
    One,
    /// One for each area.
    Area,
    /// One for each party of a class.
    Party(PartyClass),
}

/// A tie seen from one end, as one small number, since ties are looked up again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Tie(u8);

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

impl Profile {
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

    /// The bodies that it is tied to in one way.
    pub(super) fn tied(&self, tie: Tie) -> &[(Tie, u32)] {
        let from = self.ties.partition_point(|(other, _)| *other < tie);
        let rest = self.ties.get(from..).unwrap_or(&[]);
        rest.get(..rest.partition_point(|(other, _)| *other == tie)).unwrap_or(&[])
    }
}

/// Gathers the profiles of every body, in the file's order, and the words in them.
pub(super) fn profiles(structure: &Structure, topics: &BTreeMap<TopicId, usize>) -> (Vec<Profile>, Interner) {
    let mut interner = Interner::default();
    let mut gather = Gather::new(structure, topics, &mut interner);
    let mut profiles: Vec<Profile> =
        structure.bodies.values().enumerate().map(|(at, body)| gather.profile(at, body)).collect();
    mark_alone(&mut profiles);
    add_ties(structure, &mut profiles);
    (profiles, interner)
}

/// The profiles with other numbers for their words.
pub(super) fn renumber(mut profiles: Vec<Profile>, numbers: &[u32]) -> Vec<Profile> {
    let renumber = |number: &mut u32| *number = numbers.get(*number as usize).copied().unwrap_or(*number);
    for profile in &mut profiles {
        let lists = [
            &mut profile.functions,
            &mut profile.seat_functions,
            &mut profile.names,
            &mut profile.aliases,
            &mut profile.words,
            &mut profile.topic_words,
        ];
        for list in lists {
            list.iter_mut().for_each(renumber);
            list.sort_unstable();
        }
        profile.seats.iter_mut().for_each(|seat| renumber(&mut seat.function));
        profile.seats.sort_unstable();
    }
    profiles
}

/// The parties of a structure, by class and name.
pub(super) fn parties(structure: &Structure) -> Vec<(&PartyId, &Text)> {
    let mut parties: Vec<_> = structure.parties.iter().collect();
    parties
        .sort_by(|(_, here), (_, there)| (here.classification, &here.name).cmp(&(there.classification, &there.name)));
    parties.into_iter().map(|(id, party)| (id, &party.name)).collect()
}

/// The areas of a structure, by name.
pub(super) fn sorted_areas(structure: &Structure) -> Vec<(&AreaId, &Text)> {
    let mut areas: Vec<_> = areas(structure).collect();
    areas.sort_by_key(|(_, name)| *name);
    areas
}

/// The areas of a structure, in the file's order.
pub(super) fn areas(structure: &Structure) -> impl Iterator<Item = (&AreaId, &Text)> {
    structure.divisions.values().flat_map(|division| division.areas.iter().map(|(id, area)| (id, &area.name)))
}

/// What is looked up again and again while profiles are gathered.
struct Gather<'a> {
    structure: &'a Structure,
    topics: &'a BTreeMap<TopicId, usize>,
    interner: &'a mut Interner,
    /// The lines of each topic's name, as words.
    topic_names: BTreeMap<usize, Vec<Vec<u32>>>,
    areas: FxHashMap<&'a AreaId, u32>,
    /// The place of each party among all, and its class.
    parties: FxHashMap<&'a PartyId, (u32, PartyClass)>,
    /// The area of each party that lies in just one.
    party_areas: FxHashMap<u32, u32>,
    units: BTreeMap<&'a OneForEach, usize>,
    functions: FxHashMap<&'a Text, (Vec<u32>, Vec<u32>)>,
}

impl<'a> Gather<'a> {
    fn new(structure: &'a Structure, topics: &'a BTreeMap<TopicId, usize>, interner: &'a mut Interner) -> Self {
        let mut topic_names = BTreeMap::new();
        for (id, topic) in &structure.topics {
            if let Some(number) = topics.get(id) {
                let lines = topic.name.all().map(|line| interner.words(&Text::plain(line)));
                topic_names.insert(*number, lines.filter(|words| !words.is_empty()).collect());
            }
        }
        let class = |id: &PartyId| structure.parties.get(id).map(|party| party.classification);
        let parties: FxHashMap<&PartyId, (u32, PartyClass)> = parties(structure)
            .into_iter()
            .zip(0..)
            .filter_map(|((id, _), place)| Some((id, (place, class(id)?))))
            .collect();
        let areas: FxHashMap<&AreaId, u32> = sorted_areas(structure).into_iter().map(|(id, _)| id).zip(0..).collect();
        let mut members: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (id, area) in structure.divisions.values().flat_map(|division| &division.areas) {
            for party in &area.members {
                if let (Some(area), Some((party, _))) = (areas.get(id), parties.get(party)) {
                    members.entry(*party).or_default().push(*area);
                }
            }
        }
        let only = |(party, areas): (u32, Vec<u32>)| Some((party, *areas.first().filter(|_| areas.len() == 1)?));
        Self {
            structure,
            topics,
            interner,
            topic_names,
            areas,
            parties,
            party_areas: members.into_iter().filter_map(only).collect(),
            units: BTreeMap::new(),
            functions: FxHashMap::default(),
        }
    }

    fn profile(&mut self, at: usize, body: &'a Body) -> Profile {
        let topic_numbers: Vec<usize> = body.topics().iter().filter_map(|id| self.topics.get(id).copied()).collect();
        let topics = set(topic_numbers.clone());
        let (names, words) = self.interner.name(&body.name);
        let focus = self.focus(&topics, &words, body);
        let topic_words = self.topic_words(&focus, &words);
        let structure = self.structure;
        let units = body
            .one_for_each
            .as_ref()
            .map_or(1, |each| *self.units.entry(each).or_insert_with(|| structure.units(each).len()));
        let members = || body.seats().iter().filter(|seat| seat.capacity.is_member());
        let mut functions = Vec::new();
        let mut seats = Vec::new();
        let mut kinds = Vec::new();
        for seat in members() {
            if let Some(principal) = seat.on_behalf_of.known() {
                match principal {
                    Principal::Party(id) => kinds.extend(self.parties.get(id).map(|(_, class)| *class)),
                    Principal::AnyOf(class) | Principal::EachOf(class) => kinds.push(*class),
                    other => kinds.extend(other.classes(structure)),
                }
            }
            let holder = seat.on_behalf_of.known().map_or(Holder::Untold, |principal| self.holder(principal));
            if let Some(function) = seat.function.known() {
                let (lines, words) = self.function(function);
                seats.extend(lines.iter().map(|function| Seat { function: *function, holder }));
                functions.extend(words);
            }
        }
        let seats = set(seats);
        Profile {
            at,
            class: body.classification.known().copied().filter(|class| *class != BodyClass::Other),
            rank: body.level.known().and_then(|level| structure.rank(level)),
            is_focused: !focus.is_empty(),
            focus: if focus.is_empty() { topics.clone() } else { focus },
            topics,
            topic_numbers,
            alone_with_topics: false,
            alone_in_class: false,
            each: match &body.one_for_each {
                None => Each::One,
                Some(OneForEach::AreaOf(_)) => Each::Area,
                Some(OneForEach::PartyOf(class)) => Each::Party(*class),
            },
            units,
            area: body.area.as_ref().and_then(|area| self.areas.get(area).copied()).or_else(|| self.area_of(&seats)),
            duration: body.duration.known().copied(),
            kinds: set(kinds),
            functions: set(functions),
            seat_functions: census::functions(&seats).collect(),
            parties: census::parties(&seats),
            seats,
            meetings: body.meetings().and_then(|cadence| meetings_a_year(&cadence.frequency)),
            names,
            aliases: set(body.aliases.iter().chain(&body.short).flat_map(|name| self.interner.lines(name)).collect()),
            words,
            topic_words,
            ties: Vec::new(),
        }
    }

    /// The area of the one party of an area that is named in the seats.
    fn area_of(&self, seats: &[Seat]) -> Option<u32> {
        let mut areas = seats.iter().filter_map(|seat| match seat.holder {
            Holder::Party(party) => self.party_areas.get(&party).copied(),
            _ => None,
        });
        let first = areas.next()?;
        areas.all(|area| area == first).then_some(first)
    }

    fn holder(&self, principal: &Principal) -> Holder {
        match principal {
            Principal::Party(id) => self.parties.get(id).map_or(Holder::Other, |(place, _)| Holder::Party(*place)),
            Principal::AnyOf(class) | Principal::EachOf(class) => Holder::Class(*class),
            _ => Holder::Other,
        }
    }

    /// The function as one line in each language, and its telling words.
    fn function(&mut self, function: &'a Text) -> &(Vec<u32>, Vec<u32>) {
        let interner = &mut *self.interner;
        self.functions.entry(function).or_insert_with(|| {
            let mut words = interner.words(function);
            words.retain(|word| interner.word(*word).chars().count() >= TELLING);
            (interner.lines(function), words)
        })
    }

    /// The words of a name that are those of some topics.
    fn topic_words(&self, focus: &[usize], words: &[u32]) -> Vec<u32> {
        let said = focus.iter().filter_map(|number| self.topic_names.get(number)).flatten().flatten();
        let said = set(said.copied().collect());
        common(words, &said).copied().collect()
    }

    /// The topics whose names stand in the name of the body.
    fn focus(&mut self, topics: &[usize], words: &[u32], body: &Body) -> Vec<usize> {
        let mut own = words.to_vec();
        own.extend(body.short.iter().flat_map(|short| self.interner.words(short)));
        let own = set(own);
        let is_spoken = |number: &&usize| {
            self.topic_names.get(number).is_some_and(|lines| lines.iter().any(|line| is_within(line, &own)))
        };
        topics.iter().filter(is_spoken).copied().collect()
    }
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

fn mark_alone(profiles: &mut [Profile]) {
    let mut with_focus: BTreeMap<(Option<Sphere>, Vec<usize>), usize> = BTreeMap::new();
    let mut in_class: BTreeMap<BodyClass, usize> = BTreeMap::new();
    for profile in &*profiles {
        if profile.works_itself() && !profile.focus.is_empty() {
            *with_focus.entry((profile.sphere(), profile.focus.clone())).or_default() += 1;
        }
        if let Some(class) = profile.class {
            *in_class.entry(class).or_default() += 1;
        }
    }
    for profile in profiles {
        let with_same = || with_focus.get(&(profile.sphere(), profile.focus.clone()));
        profile.alone_with_topics = profile.works_itself() && !profile.focus.is_empty() && with_same() == Some(&1);
        profile.alone_in_class = profile.class.is_some_and(|class| in_class.get(&class) == Some(&1));
    }
}

fn add_ties(structure: &Structure, profiles: &mut [Profile]) {
    let places: FxHashMap<&BodyId, u32> = structure.bodies.keys().zip(0..).collect();
    let place = |actor: &Actor| actor.body().and_then(|id| places.get(id).copied());
    let mut tie = |from: u32, relation: RelationClass, to: u32| {
        // To stand beside is the same from both ends.
        let back = relation == RelationClass::SameRank;
        for (at, other, acts) in [(from, to, true), (to, from, back)] {
            if let Some(profile) = profiles.get_mut(at as usize) {
                profile.ties.push((Tie::new(relation, acts), other));
            }
        }
    };
    for ((_, body), own) in structure.bodies.iter().zip(0..) {
        for superior in body.superiors.iter().filter_map(place) {
            tie(superior, RelationClass::Directs, own);
        }
        for relation in &body.relations {
            for target in relation.to.iter().filter_map(place) {
                tie(own, relation.relation, target);
            }
        }
    }
    for profile in profiles {
        profile.ties = set(std::mem::take(&mut profile.ties));
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
    /// A tie of this class; `acts` where the body does it, else it is done to it.
    pub(super) fn new(class: RelationClass, acts: bool) -> Self {
        Self(class as u8 * 2 + u8::from(acts))
    }

    /// How the two stand to each other.
    pub(super) fn class(self) -> RelationClass {
        let at = usize::from(self.0 / 2);
        RelationClass::ALL.get(at).copied().unwrap_or(RelationClass::SameRank)
    }

    /// Whether the body acts; else it is acted on.
    pub(super) fn acts(self) -> bool {
        self.0 % 2 == 1
    }

    /// A number for it.
    pub(super) fn code(self) -> u32 {
        u32::from(self.0)
    }

    /// Whether the body stands under the other end: is directed or set up by it, or reports to it.
    pub(super) fn is_upward(self) -> bool {
        matches!(
            (self.class(), self.acts()),
            (RelationClass::Directs | RelationClass::Appoints, false) | (RelationClass::ReportsTo, true)
        )
    }
}
