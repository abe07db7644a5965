//! Who sits where, in words.

use crate::answer::seats::{Column, PerUnit};
use crate::model::{Count, Structure};
use crate::words::Language;
use crate::words::sentences::plural;

/// Those whom some seats speak for.
pub(crate) fn column_words(column: &Column, structure: &Structure, language: Language) -> String {
    let tag = language.tag();
    let (sv, en) = match column {
        Column::Party(id) => {
            let party = structure.parties.get(id);
            let name = party.map(|party| party.short.as_ref().unwrap_or(&party.name).get(tag));
            return name.unwrap_or(id.as_str()).to_owned();
        }
        Column::Class(class) => return plural(*class, language).to_owned(),
        Column::Areas(id) => {
            return structure.divisions.get(id).map_or(id.as_str(), |division| division.name.get(tag)).to_owned();
        }
        Column::OneOfSeveral => ("en av flera", "one of several"),
        Column::Together => ("flera tillsammans", "several together"),
        Column::FromBody => ("från en annan grupp", "from another body"),
        Column::InWords => ("andra, i ord", "others, in words"),
        Column::NotStated => ("för vem anges inte", "for whom is not stated"),
    };
    language.pick(sv, en).to_owned()
}

/// The rule for a number that depends on how many there are of something: `n + 3`, `2n`, `≥ n`; nothing where it cannot be
/// written so.
pub(crate) fn formula(rule: &PerUnit<'_>) -> Option<String> {
    let times = |number: u32| if number == 1 { "n".to_owned() } else { format!("{number}n") };
    match rule.one.known()? {
        Count::Exactly(0) => None,
        Count::Exactly(number) => Some(match rule.more {
            Some(more) if more > 0 => format!("{} + {more}", times(*number)),
            Some(more) if more < 0 => format!("{} − {}", times(*number), more.unsigned_abs()),
            Some(_) | None => times(*number),
        }),
        Count::AtLeast(number) => Some(format!("≥ {}", times(*number))),
        Count::AtMost(number) => Some(format!("≤ {}", times(*number))),
        Count::About(number) => Some(format!("≈ {}", times(*number))),
        Count::Between(least, most) => Some(format!("{}–{}", times(*least), times(*most))),
        Count::InWords(_) | Count::Equal => None,
    }
}
