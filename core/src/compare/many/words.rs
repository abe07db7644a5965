//! Aspects, values and the reasons of an index in words.

use super::{Aspect, Kind, Likeness, Profile, Row, Trait, Untold, Value};
use crate::model::Stated;
use crate::words::{Language, Term};

impl Aspect {
    /// The aspect in a few words, as a heading.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Levels => ("Nivåer", "Levels"),
            Self::Lines => ("Linjer", "Lines"),
            Self::Areas => ("Områden", "Areas"),
            Self::Parties => ("Parter", "Parties"),
            Self::Bodies => ("Grupper efter form", "Bodies by form"),
            Self::Political => ("Politisk nivå", "Political level"),
            Self::OneForEach => ("En grupp för varje", "One body for each"),
            Self::Duration => ("Varaktighet", "Duration"),
            Self::Seats => ("Platser i en grupp", "Seats in a body"),
            Self::Shares => ("Vems platserna är", "Whose the seats are"),
            Self::Residents => ("Invånare i grupperna", "Residents in the bodies"),
            Self::Chairs => ("Ordförandeskap", "Chairs"),
            Self::Meetings => ("Möten om året", "Meetings a year"),
            Self::Rhythm => ("Hur mötena anges", "How meetings are told"),
            Self::Relations => ("Samband", "Relations"),
            Self::Mandates => ("Mandat", "Mandates"),
            Self::Gates => ("Krav för beslut", "Requirements for decisions"),
            Self::Routes => ("Beskrivna vägar", "Routes described"),
            Self::Documents => ("Dokument", "Documents"),
            Self::Topics => ("Ämnen", "Topics"),
        };
        language.pick(sv, en)
    }

    /// What is held against what, in a sentence.
    pub fn meaning(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Levels => ("Antalet nivåer.", "The number of levels."),
            Self::Lines => ("Antalet linjer bredvid varandra.", "The number of lines beside each other."),
            Self::Areas => {
                ("Antalet områden i den indelning som har flest.", "The number of areas in the division with the most.")
            }
            Self::Parties => ("Antalet parter av varje slag.", "The number of parties of each kind."),
            Self::Bodies => (
                "Antalet grupper av varje form, bland dem vars form anges.",
                "The number of bodies of each form, among those whose form is stated.",
            ),
            Self::Political => (
                "Om det finns ett politiskt råd eller en politisk konferens.",
                "Whether there is a political council or conference.",
            ),
            Self::OneForEach => (
                "Hur många grupper som finns en för varje område eller part.",
                "How many bodies exist once for each area or party.",
            ),
            Self::Duration => (
                "Andelen stående och tillfälliga grupper, bland dem där det anges.",
                "The share of standing and temporary bodies, among those where it is stated.",
            ),
            Self::Seats => (
                "Det mittersta antalet ledamöter (median), bland grupper där antalet är exakt känt.",
                "The middle number of members (median), among bodies where it is exactly known.",
            ),
            Self::Shares => (
                "Fördelningen mellan slag av parter, bland grupper där varje plats och antal är kända.",
                "The shares of kinds of parties, among bodies where every seat and number is known.",
            ),
            Self::Residents => (
                "Andelen grupper där invånare har plats, bland dem vars platser anges.",
                "The share of bodies where residents have a seat, among those whose seats are stated.",
            ),
            Self::Chairs => (
                "Hur ordföranden utses, bland grupper där det anges.",
                "How the chair is found, among bodies where it is stated.",
            ),
            Self::Meetings => (
                "Det mittersta antalet ordinarie möten (median) där antalet anges; ”minst sex” räknas som sex.",
                "The middle number of ordinary meetings (median) where it is stated; “at least six” counts as six.",
            ),
            Self::Rhythm => (
                "Om möten anges per år, vid behov, inför andras möten och så vidare.",
                "Whether meetings are told per year, when needed, before others’ meetings and so on.",
            ),
            Self::Relations => (
                "Fördelningen mellan slag av samband: styr, rapporterar, bereder …",
                "The shares of kinds of relations: directs, reports, prepares …",
            ),
            Self::Mandates => (
                "Fördelningen mellan vad mandaten ger rätt till: besluta, bereda, föreslå …",
                "The shares of what mandates give power to: decide, prepare, propose …",
            ),
            Self::Gates => (
                "Vilka slags krav som ställs för att ett beslut ska gälla.",
                "What kinds of requirements there are for a decision to hold.",
            ),
            Self::Routes => (
                "Antalet vägar för ärenden och dokument som beskrivs.",
                "The number of routes for matters and documents that are described.",
            ),
            Self::Documents => {
                ("Antalet styrande dokument av varje slag.", "The number of governing documents of each kind.")
            }
            Self::Topics => (
                "Vilka ämnen strukturen arbetar med, efter gemensamma begrepp.",
                "What topics the structure works with, by common concepts.",
            ),
        };
        language.pick(sv, en)
    }
}

/// Per mille as per cent: "87 %".
pub(super) fn percent(per_mille: u32) -> String {
    format!("{} %", (per_mille + 5) / 10)
}

fn tenths(tenths: u32, language: Language) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}{}{rest}", tenths / 10, language.pick(",", ".")),
    }
}

impl Value {
    /// The value in words.
    pub fn words(&self, language: Language) -> String {
        let list = |kinds: &[Kind], one: &dyn Fn(&Kind) -> String| {
            let all: Vec<String> = kinds.iter().map(one).collect();
            if all.is_empty() { language.pick("ingen", "none").to_owned() } else { all.join(", ") }
        };
        match self {
            Self::Number(number) => number.to_string(),
            Self::Middle(middle) => tenths(*middle, language),
            Self::Share(share) => percent(*share),
            Self::Is(true) => language.pick("finns", "there is").to_owned(),
            Self::Is(false) => language.pick("finns inte", "there is none").to_owned(),
            Self::Counts(kinds) => list(kinds, &|kind| format!("{} {}", kind.name.get(language), kind.number)),
            Self::Parts(kinds) => {
                let all: u64 = kinds.iter().map(|kind| u64::from(kind.number)).sum();
                list(kinds, &|kind| {
                    let part = super::value::share(u64::from(kind.number), all);
                    format!("{} {}", kind.name.get(language), percent(part))
                })
            }
            Self::Kinds(kinds) => list(kinds, &|kind| kind.name.get(language).to_owned()),
        }
    }
}

impl Trait {
    /// What is known, in words, or how it is not; and on how much it rests, where that is not all.
    pub fn words(&self, language: Language) -> String {
        let value = match &self.value {
            Stated::Known(value) => value.words(language),
            unknown => return how(unknown).map_or_else(String::new, |term| term.get(language).to_owned()),
        };
        match self.known.filter(|known| !known.is_whole()) {
            Some(known) => format!("{value} ({} {} {})", known.of, language.pick("av", "of"), known.all),
            None => value,
        }
    }

    /// How it is not known; nothing where it is.
    pub fn unknown(&self) -> Option<Term> {
        how(&self.value)
    }
}

fn how(value: &Stated<Value>) -> Option<Term> {
    match value {
        Stated::Known(_) => None,
        Stated::NotStated => Some(Term::NotStated),
        Stated::NotRegulated => Some(Term::NotRegulated),
        Stated::NotApplicable => Some(Term::NotApplicable),
    }
}

impl Row {
    /// Why the two are so alike in this aspect, with what each is called.
    pub fn reason(&self, left: &Profile, right: &Profile, language: Language) -> String {
        let names = [left, right].map(|profile| profile.name.get(language.tag()));
        if let Likeness::Unknown(untold) = self.likeness {
            return unknown(untold, names, language);
        }
        let traits = (left.get(self.aspect), right.get(self.aspect));
        let (Some(left), Some(right)) = traits else { return String::new() };
        match (&left.value, &right.value) {
            (Stated::Known(Value::Kinds(here)), Stated::Known(Value::Kinds(there))) => {
                kinds([here, there], names, language)
            }
            (Stated::Known(here), Stated::Known(there)) if !here.kinds().is_empty() || !there.kinds().is_empty() => {
                numbers([here, there], names, language)
            }
            _ if left.words(language) == right.words(language) => {
                format!("{} {}", language.pick("båda", "both"), left.words(language))
            }
            _ => format!("{}: {} · {}: {}", names[0], left.words(language), names[1], right.words(language)),
        }
    }
}

fn unknown(untold: Untold, [left, right]: [&str; 2], language: Language) -> String {
    let says = language.pick("inte känt i", "not known in");
    match untold {
        Untold::Left => format!("{says} {left}"),
        Untold::Right => format!("{says} {right}"),
        Untold::Both => language.pick("inte känt i någon av dem", "not known in either").to_owned(),
    }
}

/// Which kinds both have, and which only one of them.
fn kinds([left, right]: [&[Kind]; 2], names: [&str; 2], language: Language) -> String {
    let has = |kinds: &[Kind], kind: &Kind| kinds.iter().any(|other| other.key == kind.key);
    let listed = |title: String, kinds: Vec<&Kind>| {
        let all: Vec<&str> = kinds.into_iter().map(|kind| kind.name.get(language)).collect();
        (!all.is_empty()).then(|| format!("{title}: {}", all.join(", ")))
    };
    let only = |name: &str| format!("{} {name}", language.pick("bara", "only"));
    let parts = [
        listed(language.pick("båda", "both").to_owned(), left.iter().filter(|kind| has(right, kind)).collect()),
        listed(only(names[0]), left.iter().filter(|kind| !has(right, kind)).collect()),
        listed(only(names[1]), right.iter().filter(|kind| !has(left, kind)).collect()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The kinds whose numbers or shares differ, those of the left first; and how many are the same.
fn numbers([left, right]: [&Value; 2], [left_name, right_name]: [&str; 2], language: Language) -> String {
    let amount = |value: &Value, key: &str| {
        let kinds = value.kinds();
        let own = kinds.iter().find(|kind| kind.key == key).map_or(0, |kind| kind.number);
        let sum: u64 = kinds.iter().map(|kind| u64::from(kind.number)).sum();
        match value {
            Value::Parts(_) => percent(super::value::share(u64::from(own), sum.max(1))),
            _ => own.to_string(),
        }
    };
    let is_new = |kind: &&Kind| !left.kinds().iter().any(|own| own.key == kind.key);
    let all = left.kinds().iter().chain(right.kinds().iter().filter(is_new));
    let (mut differ, mut same) = (Vec::new(), 0);
    for kind in all {
        let (here, there) = (amount(left, &kind.key), amount(right, &kind.key));
        if here == there {
            same += 1;
        } else {
            differ.push(format!("{} {here} / {there}", kind.name.get(language)));
        }
    }
    if differ.is_empty() {
        return language.pick("samma", "the same").to_owned();
    }
    let same = match same {
        0 => String::new(),
        same => format!(" · {}: {same}", language.pick("lika", "alike")),
    };
    format!("{left_name} / {right_name}: {}{same}", differ.join(", "))
}
