//! The words in English.

use super::Term;
use crate::model::{BodyClass, Capacity, PartyClass, RelationClass};

pub(super) fn term(term: Term) -> &'static str {
    match term {
        Term::Body(class) => body(class),
        Term::Party(class) => party(class),
        Term::Relation(class) => relation(class),
        Term::RelationBack(class) => relation_back(class),
        Term::Capacity(capacity) => self::capacity(capacity),
        Term::NotStated => "not stated",
        Term::NotRegulated => "expressly not regulated",
        Term::NotApplicable => "not applicable",
    }
}

fn body(class: BodyClass) -> &'static str {
    match class {
        BodyClass::PoliticalCouncil => "political council",
        BodyClass::Conference => "conference",
        BodyClass::Leadership => "leadership group",
        BodyClass::Preparatory => "preparatory group",
        BodyClass::Coordinating => "coordinating group",
        BodyClass::Thematic => "subject group",
        BodyClass::SubCounty => "group for a part of the territory",
        BodyClass::Local => "local group",
        BodyClass::Working => "working group",
        BodyClass::Network => "network",
        BodyClass::Support => "support function",
        BodyClass::Other => "other form",
    }
}

fn party(class: PartyClass) -> &'static str {
    match class {
        PartyClass::Region => "region",
        PartyClass::Municipality => "municipality",
        PartyClass::Association => "association",
        PartyClass::StateAgency => "state agency",
        PartyClass::CivilSociety => "civil society",
        PartyClass::Profession => "profession",
        PartyClass::Union => "trade union",
        PartyClass::Provider => "provider",
        PartyClass::Residents => "residents",
        PartyClass::Other => "other party",
    }
}

fn relation(class: RelationClass) -> &'static str {
    match class {
        RelationClass::Directs => "directs",
        RelationClass::ReportsTo => "reports to",
        RelationClass::PreparesFor => "prepares for",
        RelationClass::Appoints => "appoints",
        RelationClass::Advises => "advises",
        RelationClass::Supports => "supports",
        RelationClass::Informs => "informs",
        RelationClass::SuppliesMembers => "supplies members to",
        RelationClass::SameRank => "stands beside",
    }
}

fn relation_back(class: RelationClass) -> &'static str {
    match class {
        RelationClass::Directs => "is directed by",
        RelationClass::ReportsTo => "receives reports from",
        RelationClass::PreparesFor => "has matters prepared by",
        RelationClass::Appoints => "is appointed by",
        RelationClass::Advises => "is advised by",
        RelationClass::Supports => "is supported by",
        RelationClass::Informs => "is informed by",
        RelationClass::SuppliesMembers => "has members from",
        RelationClass::SameRank => "stands beside",
    }
}

fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Chair => "chair",
        Capacity::ViceChair => "vice chair",
        Capacity::Member => "member",
        Capacity::Observer => "observer",
        Capacity::CoOpted => "co-opted",
        Capacity::Secretary => "secretary",
        Capacity::Support => "support",
    }
}
