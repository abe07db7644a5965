//! A council, board, group or network inside the structure.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{AreaId, BodyId, DivisionId, LevelId, LineId, PartyId, TopicId};
use crate::model::{
    Actor, Cadence, Chair, Claim, Count, PartialDate, PartyClass, Relation, Seat, Side, SourceRef, Stated, Structure,
    Tally, Text,
};

/// A council, board, group or network inside the structure ("grupp"; Popolo/ORG: Organization).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Body {
    /// Its name.
    pub name: Text,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Other names that it goes by; the same name may denote different bodies.
    pub aliases: Vec<Text>,
    /// What it is, in the common words.
    pub classification: Stated<BodyClass>,
    /// What the structure itself calls such a body.
    pub called: Option<Text>,
    /// What it is in law.
    pub legal_form: Stated<Text>,
    /// Its rank.
    pub level: Stated<LevelId>,
    /// Its strand.
    pub line: Option<LineId>,
    /// The one area that it is for.
    pub area: Option<AreaId>,
    /// Where the body exists once for each area or party.
    pub one_for_each: Option<OneForEach>,
    /// What is particular to one of them; units not named here are like the body itself.
    pub instances: IndexMap<String, Instance>,
    /// Who directs it; several are possible, and a party may be one.
    pub superiors: Vec<Actor>,
    /// What it works with.
    pub topics: Stated<Vec<TopicId>>,
    /// For whom.
    pub target_group: Stated<Text>,
    /// What it is to reach.
    pub goal: Stated<Text>,
    /// What it is to do.
    pub tasks: Vec<Task>,
    /// Whether it stands or ends with its mission.
    pub duration: Stated<Duration>,
    /// Since when it exists.
    pub since: Stated<PartialDate>,
    /// Until when it existed.
    pub until: Option<PartialDate>,
    /// The bodies that came instead of it.
    pub replaced_by: Vec<BodyId>,
    /// Where it is one side of another body, neither more nor less.
    pub one_side_of: Option<Side>,
    /// Its places.
    pub seats: Stated<Vec<Seat>>,
    /// How many places a source says there are in all.
    pub seats_total: Stated<Count>,
    /// Who leads it.
    pub chair: Chair,
    /// How often it meets.
    pub cadence: Stated<Vec<Cadence>>,
    /// How it stands to others, besides its superiors.
    pub relations: Vec<Relation>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

impl Body {
    /// What it works with; nothing where that is not known.
    pub fn topics(&self) -> &[TopicId] {
        self.topics.known().map_or(&[], Vec::as_slice)
    }

    /// Its seats; none where they are not known.
    pub fn seats(&self) -> &[Seat] {
        self.seats.known().map_or(&[], Vec::as_slice)
    }

    /// Its cadences; none where they are not known.
    pub fn cadences(&self) -> &[Cadence] {
        self.cadence.known().map_or(&[], Vec::as_slice)
    }

    /// The seats of the body of one unit: its own, where it has such.
    pub fn seats_in(&self, unit: Option<&Unit>) -> &Stated<Vec<Seat>> {
        self.instance(unit).map(|instance| &instance.seats).filter(|seats| seats.is_known()).unwrap_or(&self.seats)
    }

    /// Who leads the body of one unit: as its own rules say, where it has such.
    pub fn chair_in(&self, unit: Option<&Unit>) -> &Chair {
        self.instance(unit).and_then(|instance| instance.chair.as_ref()).unwrap_or(&self.chair)
    }

    /// How often the body of one unit meets: as its own rules say, where it has such.
    pub fn cadence_in(&self, unit: Option<&Unit>) -> &Stated<Vec<Cadence>> {
        let own = self.instance(unit).map(|instance| &instance.cadence);
        own.filter(|cadence| cadence.is_known()).unwrap_or(&self.cadence)
    }

    fn instance(&self, unit: Option<&Unit>) -> Option<&Instance> {
        self.instances.get(unit?.as_str())
    }

    /// Its own ordinary meeting, where it is known how often.
    pub fn meetings(&self) -> Option<&Cadence> {
        self.cadences().iter().find(|cadence| cadence.is_ordinary())
    }

    /// The sum of its members' seats by the parts: first those that always count, then those with a condition.
    ///
    /// `unit` is as in [`Seat::tally`].
    pub fn tally(&self, structure: &Structure, unit: Option<&Unit>) -> (Tally, Tally) {
        // Seats that no source lists are unknown, not none.
        let Some(seats) = self.seats_in(unit).known() else { return (Tally::UNSTATED, Tally::ZERO) };
        let sum = |conditional: bool| {
            seats
                .iter()
                .filter(|seat| seat.capacity.is_member() && seat.is_conditional() == conditional)
                .map(|seat| seat.tally(structure, unit))
                .sum()
        };
        (sum(false), sum(true))
    }
}

/// What a body is, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum BodyClass {
    /// Elected politicians who decide or agree ("politiskt råd", "presidium").
    PoliticalCouncil,
    /// A large meeting that gathers several boards ("konferens").
    Conference,
    /// Managers with overall responsibility ("ledningsgrupp", "chefsgrupp").
    Leadership,
    /// Prepares for another body ("beredningsgrupp", "arbetsutskott").
    Preparatory,
    /// Coordinates a field of work ("samordnande grupp").
    Coordinating,
    /// Keeps watch over one subject across fields ("områdesgrupp", "expertgrupp").
    Thematic,
    /// Operates for a part of the territory ("länsdelsgrupp", "lokal samarbetsgrupp").
    SubCounty,
    /// Operates for one municipality or unit ("lokal samverkan").
    Local,
    /// Works on a delimited task ("arbetsgrupp", "styrgrupp", "referensgrupp").
    Working,
    /// Holders of a function who meet ("nätverk").
    Network,
    /// A function that supports the structure, be it a single coordinator ("stödfunktion", "sekretariat").
    Support,
    /// Something else; `called` says what.
    Other,
}

impl BodyClass {
    /// Every class, in reading order.
    pub const ALL: [Self; 12] = [
        Self::PoliticalCouncil,
        Self::Conference,
        Self::Leadership,
        Self::Preparatory,
        Self::Coordinating,
        Self::Thematic,
        Self::SubCounty,
        Self::Local,
        Self::Working,
        Self::Network,
        Self::Support,
        Self::Other,
    ];
}

/// What a body exists once for each of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum OneForEach {
    /// Each area of a division: `AreaOf("parts")`.
    AreaOf(DivisionId),
    /// Each party of a class: `PartyOf(Municipality)`.
    PartyOf(PartyClass),
}

/// One of the units that a *one for each* body exists for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// An area.
    Area(AreaId),
    /// A party.
    Party(PartyId),
}

impl Unit {
    /// The id as it stands in the file.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Area(id) => id.as_str(),
            Self::Party(id) => id.as_str(),
        }
    }
}

/// What is particular to the body of one unit; what is not stated is as the body says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Instance {
    /// Its own name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Its places, instead of those of the body.
    pub seats: Stated<Vec<Seat>>,
    /// Who leads it, instead of what the body says.
    pub chair: Option<Chair>,
    /// How often it meets, instead of what the body says.
    pub cadence: Stated<Vec<Cadence>>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// Something a body is to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// What.
    pub text: Text,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// Whether a body stands or ends with its mission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Duration {
    /// Without an end.
    Standing,
    /// Ends with its mission ("tillfällig").
    Temporary,
    /// Some of them stand, some end.
    Either,
}
