//! What of the model the map needs: the fields that are kept, and after `without` those that are left out.
//!
//! A new field of the model is added to one of the two lists; the compiler asks for it.

use super::bytes::{Bytes, Kept};
use crate::model::{
    Actor, Area, Body, BodyClass, Cadence, Capacity, Chair, ChairRule, Count, Division, Duration, Frequency, Instance,
    Level, Line, OneForEach, Party, PartyClass, Principal, Relation, RelationClass, Seat, Structure, Topic,
};

macro_rules! fields {
    ($($name:ident { $($kept:ident),+ } without { $($left:ident),* })+) => {$(
        impl Kept for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $(self.$kept.write(out);)+
            }

            // Each once and by itself: one function of all of them is larger when compressed.
            #[inline(never)]
            fn read(from: &mut Bytes<'_>) -> Option<Self> {
                $(let $kept = Kept::read(from)?;)+
                Some(Self { $($kept,)+ $($left: Default::default(),)* })
            }
        }
    )+};
}

fields! {
    Structure { id, name, language, levels, lines, divisions, parties, topics, bodies }
        without {
            territory, purpose, note, own_sources, claims, sources, editions, documents, mandates, routes, events,
            changes
        }
    Level { name, task } without { note, sources, claims }
    Line { name } without { note, sources, claims }
    Division { name, areas } without { note, sources, claims }
    Area { name, members } without { complete, within, note, sources, claims }
    Party { name, classification, stands_for }
        without { short, called, part_of, outside_territory, note, sources, claims }
    Topic { name } without { concept, note, sources, claims }
    Body {
        name, short, classification, called, level, line, one_for_each, area, instances, superiors, topics, duration, seats,
        seats_total, chair, cadence, relations
    } without {
        aliases, legal_form, target_group, goal, tasks, since, until, replaced_by, one_side_of, note, sources,
        claims
    }
    Instance { name, seats, chair, cadence } without { short, note, sources, claims }
    Seat { on_behalf_of, count, except, capacity, appointed_by, condition }
        without { function, voting, deputies, comes_with, note, sources, claims }
    Chair { rule } without { vice, term_months, term_starts, note, sources, claims }
    Cadence { frequency, what, joint_with } without { note, sources, claims }
    Relation { relation, to } without { what, sources, claims }
}

macro_rules! cases {
    ($($name:ident { $($number:literal => $case:ident $(($($part:ident),+))? $({$($field:ident),+})?),+ $(,)? })+) => {$(
        impl Kept for $name {
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$case $(($($part),+))? $({$($field),+})? => {
                        out.push($number);
                        $($($part.write(out);)+)?
                        $($($field.write(out);)+)?
                    })+
                }
            }

            fn read(from: &mut Bytes<'_>) -> Option<Self> {
                Some(match from.byte()? {
                    $($number => {
                        $($(let $part = Kept::read(from)?;)+)?
                        $($(let $field = Kept::read(from)?;)+)?
                        Self::$case $(($($part),+))? $({$($field),+})?
                    })+
                    _ => return None,
                })
            }
        }
    )+};
}

cases! {
    Count {
        0 => Exactly(number), 1 => AtLeast(number), 2 => AtMost(number), 3 => Between(least, most), 4 => About(number),
        5 => Equal, 6 => InWords(text),
    }
    Frequency {
        0 => PerYear(count), 1 => EveryWeeks(weeks), 2 => EveryMonths(months), 3 => BeforeEach(body), 4 => WhenNeeded,
        5 => Dates(dates), 6 => InWords(text),
    }
    Principal {
        0 => Party(id), 1 => AnyOf(class), 2 => EachOf(class), 3 => EachArea(division), 4 => Body(id),
        5 => OneOf(several), 6 => Together(several), 7 => Each(several),
        8 => InWords(text),
    }
    ChairRule {
        0 => Held { by }, 1 => Rotating { between, opposite_to, in_step_with }, 2 => Shared { by },
        3 => Chosen { by, among }, 4 => WithPost(body, capacity), 5 => InWords(text),
    }
    OneForEach { 0 => AreaOf(division), 1 => PartyOf(class) }
    Actor { 0 => Body(id), 1 => Party(id) }
    Duration { 0 => Standing, 1 => Temporary, 2 => Either }
    Capacity {
        0 => Chair, 1 => ViceChair, 2 => Member, 3 => Observer, 4 => CoOpted, 5 => Secretary, 6 => Support,
    }
    BodyClass {
        0 => PoliticalCouncil, 1 => Conference, 2 => Leadership, 3 => Preparatory, 4 => Coordinating, 5 => Thematic,
        6 => SubCounty, 7 => Local, 8 => Working, 9 => Network, 10 => Support, 11 => Other,
    }
    PartyClass {
        0 => Region, 1 => Municipality, 2 => Association, 3 => StateAgency, 4 => CivilSociety, 5 => Profession,
        6 => Union, 7 => Provider, 8 => Residents, 9 => Other,
    }
    RelationClass {
        0 => Directs, 1 => ReportsTo, 2 => PreparesFor, 3 => Appoints, 4 => Advises, 5 => Supports, 6 => Informs,
        7 => SuppliesMembers, 8 => SameRank,
    }
}
