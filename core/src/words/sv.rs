//! The words in Swedish.

use super::Term;
use crate::model::{BodyClass, Capacity, PartyClass, RelationClass};

pub(super) fn term(term: Term) -> &'static str {
    match term {
        Term::Body(class) => body(class),
        Term::Party(class) => party(class),
        Term::Relation(class) => relation(class),
        Term::RelationBack(class) => relation_back(class),
        Term::Capacity(capacity) => self::capacity(capacity),
        Term::NotStated => "anges inte",
        Term::NotRegulated => "regleras uttryckligen inte",
        Term::NotApplicable => "inte aktuellt",
    }
}

fn body(class: BodyClass) -> &'static str {
    match class {
        BodyClass::PoliticalCouncil => "politiskt råd",
        BodyClass::Conference => "konferens",
        BodyClass::Leadership => "ledningsgrupp",
        BodyClass::Preparatory => "beredande grupp",
        BodyClass::Coordinating => "samordnande grupp",
        BodyClass::Thematic => "ämnesgrupp",
        BodyClass::SubCounty => "grupp för en del av området",
        BodyClass::Local => "lokal grupp",
        BodyClass::Working => "arbetsgrupp",
        BodyClass::Network => "nätverk",
        BodyClass::Support => "stödfunktion",
        BodyClass::Other => "annan form",
    }
}

fn party(class: PartyClass) -> &'static str {
    match class {
        PartyClass::Region => "region",
        PartyClass::Municipality => "kommun",
        PartyClass::Association => "förbund",
        PartyClass::StateAgency => "statlig myndighet",
        PartyClass::CivilSociety => "civilsamhälle",
        PartyClass::Profession => "profession",
        PartyClass::Union => "fackförbund",
        PartyClass::Provider => "utförare",
        PartyClass::Residents => "invånare",
        PartyClass::Other => "annan part",
    }
}

fn relation(class: RelationClass) -> &'static str {
    match class {
        RelationClass::Directs => "styr",
        RelationClass::ReportsTo => "rapporterar till",
        RelationClass::PreparesFor => "bereder åt",
        RelationClass::Appoints => "utser",
        RelationClass::Advises => "ger råd till",
        RelationClass::Supports => "stödjer",
        RelationClass::Informs => "informerar",
        RelationClass::SuppliesMembers => "bidrar med ledamöter till",
        RelationClass::SameRank => "står bredvid",
    }
}

fn relation_back(class: RelationClass) -> &'static str {
    match class {
        RelationClass::Directs => "styrs av",
        RelationClass::ReportsTo => "får rapport från",
        RelationClass::PreparesFor => "får underlag från",
        RelationClass::Appoints => "utses av",
        RelationClass::Advises => "får råd av",
        RelationClass::Supports => "får stöd av",
        RelationClass::Informs => "informeras av",
        RelationClass::SuppliesMembers => "får ledamöter från",
        RelationClass::SameRank => "står bredvid",
    }
}

fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Chair => "ordförande",
        Capacity::ViceChair => "vice ordförande",
        Capacity::Member => "ledamot",
        Capacity::Observer => "observatör",
        Capacity::CoOpted => "adjungerad",
        Capacity::Secretary => "sekreterare",
        Capacity::Support => "stöd",
    }
}
