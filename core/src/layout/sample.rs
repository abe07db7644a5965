//! Structures made by hand for the tests of the layout.

use indexmap::IndexMap;

use crate::id::{AreaId, BodyId, DivisionId, LevelId, LineId, PartyId};
use crate::model::{
    Actor, Area, Body, BodyClass, Cadence, Capacity, Chair, Count, Division, Frequency, Level, Line, OneForEach, Party,
    PartyClass, Principal, Relation, RelationClass, Seat, Stated, Structure, Text,
};

/// An empty structure with so many levels and lines, a region, four municipalities and two areas.
pub(super) fn structure(levels: usize, lines: usize) -> Structure {
    let level = |number: usize| {
        let name = format!("Level {number}");
        (
            LevelId::new(&name),
            Level {
                name: name.as_str().into(),
                task: Some("Decides on aims and frames".into()),
                note: None,
                sources: Vec::new(),
                claims: Vec::new(),
            },
        )
    };
    let line = |number: usize| {
        let name = format!("Line {number}");
        (LineId::new(&name), Line { name: name.as_str().into(), note: None, sources: Vec::new(), claims: Vec::new() })
    };
    let party = |id: &str, classification| {
        let party = Party {
            name: id.into(),
            short: None,
            classification,
            called: None,
            stands_for: Vec::new(),
            part_of: None,
            outside_territory: false,
            note: None,
            sources: Vec::new(),
            claims: Vec::new(),
        };
        (PartyId::new(id), party)
    };
    let area = |id: &str, members: [&str; 2]| {
        let members = members.into_iter().map(PartyId::new).collect();
        (
            AreaId::new(id),
            Area {
                name: id.into(),
                members,
                complete: true,
                within: None,
                note: None,
                sources: Vec::new(),
                claims: Vec::new(),
            },
        )
    };
    let areas = [area("North", ["Aby", "Boda"]), area("South", ["Cedersta", "Dala"])].into_iter().collect();
    Structure {
        id: "sample".to_owned(),
        name: "Sample".into(),
        language: "sv".to_owned(),
        territory: None,
        purpose: None,
        note: None,
        own_sources: Vec::new(),
        claims: Vec::new(),
        sources: IndexMap::new(),
        editions: IndexMap::new(),
        levels: (0..levels).map(level).collect(),
        lines: (0..lines).map(line).collect(),
        divisions: [(
            DivisionId::new("areas"),
            Division { name: "Areas".into(), note: None, sources: Vec::new(), claims: Vec::new(), areas },
        )]
        .into_iter()
        .collect(),
        parties: [
            party("region", PartyClass::Region),
            party("Aby", PartyClass::Municipality),
            party("Boda", PartyClass::Municipality),
            party("Cedersta", PartyClass::Municipality),
            party("Dala", PartyClass::Municipality),
        ]
        .into_iter()
        .collect(),
        topics: IndexMap::new(),
        bodies: IndexMap::new(),
        documents: IndexMap::new(),
        mandates: Vec::new(),
        routes: IndexMap::new(),
        events: IndexMap::new(),
        changes: Vec::new(),
    }
}

/// A body on a level (by number) in no line.
pub(super) fn body(name: &str, level: Option<usize>) -> Body {
    Body {
        name: Text::plain(name),
        short: None,
        aliases: Vec::new(),
        classification: Stated::Known(BodyClass::Coordinating),
        called: None,
        level: level.map(|level| LevelId::new(&format!("Level {level}"))).into(),
        legal_form: Stated::NotStated,
        line: None,
        area: None,
        one_for_each: None,
        instances: IndexMap::new(),
        superiors: Vec::new(),
        topics: Stated::NotStated,
        target_group: Stated::NotStated,
        goal: Stated::NotStated,
        tasks: Vec::new(),
        duration: Stated::NotStated,
        since: Stated::NotStated,
        until: None,
        replaced_by: Vec::new(),
        one_side_of: None,
        seats: Stated::NotStated,
        seats_total: Stated::NotStated,
        chair: Chair::default(),
        cadence: Stated::Known(vec![Cadence {
            frequency: Frequency::PerYear(Count::Exactly(4)),
            what: None,
            joint_with: Vec::new(),
            note: None,
            sources: Vec::new(),
            claims: Vec::new(),
        }]),
        relations: Vec::new(),
        note: None,
        sources: Vec::new(),
        claims: Vec::new(),
    }
}

pub(super) fn seat(on_behalf_of: Principal, count: Count) -> Seat {
    Seat {
        function: Stated::NotStated,
        on_behalf_of: Stated::Known(on_behalf_of),
        count: Stated::Known(count),
        except: IndexMap::new(),
        capacity: Capacity::Member,
        voting: Stated::NotStated,
        deputies: Stated::NotStated,
        appointed_by: Stated::NotStated,
        comes_with: None,
        condition: Stated::NotStated,
        note: None,
        sources: Vec::new(),
        claims: Vec::new(),
    }
}

pub(super) fn of_areas() -> OneForEach {
    OneForEach::AreaOf(DivisionId::new("areas"))
}

/// Adds a body under the id `b0`, `b1` …
pub(super) fn add(structure: &mut Structure, body: Body) -> BodyId {
    let id = BodyId::new(&format!("b{}", structure.bodies.len()));
    structure.bodies.insert(id.clone(), body);
    id
}

pub(super) fn direct(structure: &mut Structure, superior: usize, body: usize) {
    let superior = Actor::Body(BodyId::new(&format!("b{superior}")));
    if let Some((_, body)) = structure.bodies.get_index_mut(body) {
        body.superiors.push(superior);
    }
}

pub(super) fn relate(structure: &mut Structure, from: usize, relation: RelationClass, to: usize) {
    let to = vec![Actor::Body(BodyId::new(&format!("b{to}")))];
    if let Some((_, body)) = structure.bodies.get_index_mut(from) {
        body.relations.push(Relation { relation, to, what: None, sources: Vec::new(), claims: Vec::new() });
    }
}
