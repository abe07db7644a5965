//! Steps of a route, events and changes, in words.

use super::Language;
use crate::model::{ChangeClass, EventClass, Verb};

/// What is done in a step, read from those who do it: "bereder".
pub fn verb_words(verb: Verb, language: Language) -> &'static str {
    let (sv, en) = match verb {
        Verb::Initiate => ("tar upp frågan", "takes it up"),
        Verb::Draft => ("skriver förslag", "drafts"),
        Verb::Prepare => ("bereder", "prepares"),
        Verb::GiveViews => ("lämnar synpunkter", "gives views"),
        Verb::Adjust => ("arbetar in synpunkter", "adjusts"),
        Verb::Recommend => ("rekommenderar", "recommends"),
        Verb::Approve => ("godkänner", "approves"),
        Verb::Decide => ("beslutar", "decides"),
        Verb::BeInformed => ("informeras", "is informed"),
        Verb::Implement => ("genomför", "implements"),
        Verb::FollowUp => ("följer upp", "follows up"),
        Verb::Other => ("gör annat", "does something else"),
    };
    language.pick(sv, en)
}

/// What an event is, in the common words.
pub fn event_words(class: EventClass, language: Language) -> &'static str {
    match class {
        EventClass::Meeting => language.pick("möte", "meeting"),
        EventClass::Observation => language.pick("iakttagelse", "observation"),
    }
}

/// What happened to the structure, in the common words.
pub fn change_words(class: ChangeClass, language: Language) -> &'static str {
    let (sv, en) = match class {
        ChangeClass::Founded => ("bildades", "founded"),
        ChangeClass::Joined => ("anslöt", "joined"),
        ChangeClass::Left => ("lämnade", "left"),
        ChangeClass::Merged => ("slogs ihop", "merged"),
        ChangeClass::Split => ("delades", "split"),
        ChangeClass::Renamed => ("bytte namn", "renamed"),
        ChangeClass::Moved => ("flyttades", "moved"),
        ChangeClass::Dissolved => ("upphörde", "dissolved"),
        ChangeClass::Amended => ("ändrades", "amended"),
    };
    language.pick(sv, en)
}
