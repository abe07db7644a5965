//! Principals, chairs, units and sources in words, for pages, tables and text alike.

use super::phrases::frequency_words;
use super::{Language, Term};
use crate::id::BodyId;
use crate::model::{Capacity, ChairRule, Frequency, OneForEach, PartyClass, Principal, SourceRef, Structure, Unit};

/// Who a principal is: "Region X", "någon kommun", "varje kommun", "ledningsgruppen".
pub fn principal_words(principal: &Principal, structure: &Structure, language: Language) -> String {
    let several = |principals: &[Principal], joint: &str| {
        let words: Vec<_> =
            principals.iter().map(|principal| principal_words(principal, structure, language)).collect();
        words.join(joint)
    };
    match (principal, language) {
        (Principal::Party(id), _) => {
            structure.parties.get(id).map_or_else(|| id.to_string(), |party| party.name.get(language.tag()).to_owned())
        }
        (Principal::Body(id), _) => {
            structure.bodies.get(id).map_or_else(|| id.to_string(), |body| body.name.get(language.tag()).to_owned())
        }
        (Principal::AnyOf(class), _) => plural(*class, language).to_owned(),
        (Principal::EachOf(class), Language::Sv) => format!("varje {}", Term::Party(*class).get(language)),
        (Principal::EachOf(class), Language::En) => format!("each {}", Term::Party(*class).get(language)),
        (Principal::EachArea(id), _) => {
            let name = structure.divisions.get(id).map_or(id.as_str(), |division| division.name.get(language.tag()));
            match language {
                Language::Sv => format!("varje område i {name}"),
                Language::En => format!("each area of {name}"),
            }
        }
        (Principal::OneOf(principals), Language::Sv) => several(principals, " eller "),
        (Principal::OneOf(principals), Language::En) => several(principals, " or "),
        (Principal::Together(principals), Language::Sv) => several(principals, " och "),
        (Principal::Together(principals), Language::En) => several(principals, " and "),
        (Principal::Each(principals), Language::Sv) => format!("var och en av {}", several(principals, " och ")),
        (Principal::Each(principals), Language::En) => format!("each of {}", several(principals, " and ")),
        (Principal::InWords(text), _) => text.get(language.tag()).to_owned(),
    }
}

/// Several parties of a class.
pub fn plural(class: PartyClass, language: Language) -> &'static str {
    match (class, language) {
        (PartyClass::Region, Language::Sv) => "regioner",
        (PartyClass::Municipality, Language::Sv) => "kommuner",
        (PartyClass::Association, Language::Sv) => "förbund",
        (PartyClass::StateAgency, Language::Sv) => "statliga myndigheter",
        (PartyClass::CivilSociety, Language::Sv) => "civilsamhället",
        (PartyClass::Profession, Language::Sv) => "professioner",
        (PartyClass::Union, Language::Sv) => "fackförbund",
        (PartyClass::Provider, Language::Sv) => "utförare",
        (PartyClass::Residents, Language::Sv) => "invånare",
        (PartyClass::Other, Language::Sv) => "andra parter",
        (PartyClass::Region, Language::En) => "regions",
        (PartyClass::Municipality, Language::En) => "municipalities",
        (PartyClass::Association, Language::En) => "associations",
        (PartyClass::StateAgency, Language::En) => "state agencies",
        (PartyClass::CivilSociety, Language::En) => "civil society",
        (PartyClass::Profession, Language::En) => "professions",
        (PartyClass::Union, Language::En) => "trade unions",
        (PartyClass::Provider, Language::En) => "providers",
        (PartyClass::Residents, Language::En) => "residents",
        (PartyClass::Other, Language::En) => "other parties",
    }
}

/// How a chair is found: "växlar mellan kommuner och Region X, i otakt med …".
pub fn chair_words(rule: &ChairRule, structure: &Structure, language: Language) -> String {
    let one = |principal: &Principal| principal_words(principal, structure, language);
    let several = |principals: &[Principal], joint: &str| {
        let words: Vec<_> = principals.iter().map(one).collect();
        words.join(joint)
    };
    let body = |id: &BodyId| {
        structure.bodies.get(id).map_or_else(|| id.to_string(), |body| body.name.get(language.tag()).to_owned())
    };
    match (rule, language) {
        (ChairRule::Held { by }, Language::Sv) => format!("alltid {}", one(by)),
        (ChairRule::Held { by }, Language::En) => format!("always {}", one(by)),
        (ChairRule::Rotating { between, opposite_to, in_step_with }, Language::Sv) => {
            let mut words = format!("växlar mellan {}", several(between, " och "));
            if let Some(id) = opposite_to {
                words.push_str(&format!(", i otakt med {}", body(id)));
            }
            if let Some(id) = in_step_with {
                words.push_str(&format!(", i takt med {}", body(id)));
            }
            words
        }
        (ChairRule::Rotating { between, opposite_to, in_step_with }, Language::En) => {
            let mut words = format!("rotates between {}", several(between, " and "));
            if let Some(id) = opposite_to {
                words.push_str(&format!(", opposite to {}", body(id)));
            }
            if let Some(id) = in_step_with {
                words.push_str(&format!(", in step with {}", body(id)));
            }
            words
        }
        (ChairRule::Shared { by }, Language::Sv) => format!("delas av {}", several(by, " och ")),
        (ChairRule::Shared { by }, Language::En) => format!("shared by {}", several(by, " and ")),
        (ChairRule::Chosen { by, among: None }, Language::Sv) => format!("utses av {}", one(by)),
        (ChairRule::Chosen { by, among: None }, Language::En) => format!("chosen by {}", one(by)),
        (ChairRule::Chosen { by, among: Some(among) }, Language::Sv) => {
            format!("utses av {} bland {}", one(by), one(among))
        }
        (ChairRule::Chosen { by, among: Some(among) }, Language::En) => {
            format!("chosen by {} from among {}", one(by), one(among))
        }
        (ChairRule::WithPost(body, capacity), _) => post_words(body, *capacity, structure, language),
        (ChairRule::InWords(text), _) => text.get(language.tag()).to_owned(),
    }
}

/// Whoever has a post in a body: "den som är vice ordförande i Rådet".
pub fn post_words(body: &BodyId, capacity: Capacity, structure: &Structure, language: Language) -> String {
    let name = structure.bodies.get(body).map_or(body.as_str(), |body| body.name.get(language.tag()));
    let capacity = Term::Capacity(capacity).get(language);
    match language {
        Language::Sv => format!("den som är {capacity} i {name}"),
        Language::En => format!("whoever is {capacity} of {name}"),
    }
}

/// How often, with the names and dates that [`frequency_words`] has no room for.
pub fn frequency_sentence(frequency: &Frequency, structure: &Structure, language: Language) -> String {
    match frequency {
        Frequency::BeforeEach(id) => {
            let name = structure.bodies.get(id).map_or(id.as_str(), |body| body.name.get(language.tag()));
            match language {
                Language::Sv => format!("inför varje möte i {name}"),
                Language::En => format!("before each meeting of {name}"),
            }
        }
        Frequency::Dates(dates) => dates.iter().map(|date| date.as_str()).collect::<Vec<_>>().join(", "),
        _ => frequency_words(frequency, language),
    }
}

/// What a body exists once for each of: "en för varje område i Länsdelar".
pub fn each_words(each: &OneForEach, structure: &Structure, language: Language) -> String {
    let principal = match each {
        OneForEach::AreaOf(division) => Principal::EachArea(division.clone()),
        OneForEach::PartyOf(class) => Principal::EachOf(*class),
    };
    let words = principal_words(&principal, structure, language);
    match language {
        Language::Sv => format!("en för {words}"),
        Language::En => format!("one for {words}"),
    }
}

/// The name of a unit; its id where it has none.
pub fn unit_words(unit: &Unit, structure: &Structure, language: Language) -> String {
    structure.unit_name(unit).map_or_else(|| unit.as_str().to_owned(), |name| name.get(language.tag()).to_owned())
}

/// What a fact rests on: the document's title and the heading in it, or the mark in words.
pub fn source_words(source: &SourceRef, structure: &Structure, language: Language) -> String {
    match (source, language) {
        (SourceRef::Cited { source, heading }, _) => {
            let title =
                structure.sources.get(source).map_or(source.as_str(), |source| source.title.get(language.tag()));
            match heading {
                Some(heading) => format!("{title}, {heading}"),
                None => title.to_owned(),
            }
        }
        (SourceRef::Outside, Language::Sv) => "allmänt känt, står inte i något av dokumenten".to_owned(),
        (SourceRef::Outside, Language::En) => "general knowledge, in none of the documents".to_owned(),
        (SourceRef::Inferred, Language::Sv) => "slutsats ur dokumenten".to_owned(),
        (SourceRef::Inferred, Language::En) => "concluded from the documents".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rotating_chair_reads_as_a_sentence() {
        let text = r#"(format: 1, id: "t", name: "T", language: "sv",
            parties: { "r": (name: "Regionen", classification: Region) },
            bodies: { "a": (name: "Ledningen"), "b": (name: "B",
                chair: (rule: Rotating(between: [AnyOf(Municipality), Party("r")], opposite_to: "a"))) })"#;
        let structure = crate::check(text).structure.expect("a structure");
        let rule = structure.bodies.get("b").and_then(|body| body.chair.rule.known()).expect("a rule");
        assert_eq!(
            chair_words(rule, &structure, Language::Sv),
            "växlar mellan kommuner och Regionen, i otakt med Ledningen"
        );
        assert_eq!(
            chair_words(rule, &structure, Language::En),
            "rotates between municipalities and Regionen, opposite to Ledningen"
        );
    }
}
