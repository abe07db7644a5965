//! Faults of form: what reading tells of.

use crate::Planter;
use crate::county::slip;

/// Planters for the codes of reading.
pub(crate) const ALL: &[Planter] = &[
    ("wrong-encoding", |county| county.swap("name: \"", "name: ¤\"\u{FFFD}")),
    ("not-a-text", |county| county.splice(0, 0, "%PDF-1.7¤\n")),
    ("empty-file", |_| Some("¤// Not yet written\n".to_owned())),
    ("json-file", |county| {
        county.splice(county.text.find("\n(")? + 1, county.text.find("\n(")? + 2, "¤{ \"county\": (")
    }),
    ("byte-order-mark", |county| county.splice(0, 0, "\u{FEFF}¤")),
    ("odd-space", |county| county.swap("name: \"", "name:\u{A0}¤\"")),
    ("curly-quotes", |county| curly(county)),
    ("quote-in-text", |county| county.swap_where("name: \"", "name: ¤\"The \"big\" ", |rest| !rest.starts_with('"'))),
    ("unexpected-text", |county| county.swap("\",\n", "\";¤\n")),
    ("unclosed-string", |county| {
        let at = county
            .find("            name: \"", |rest| rest.lines().next().is_some_and(|line| line.ends_with("\",")))?;
        let end = at + county.text.get(at..)?.find("\",\n")?;
        let begin = at + county.text.get(at..)?.find('"')?;
        let inside = county.text.get(begin..end)?.to_owned();
        county.splice(begin, end + 1, &format!("¤{inside}"))
    }),
    ("unclosed-comment", |county| county.swap("\n        \"", "\n        ¤/* \"")),
    ("unclosed-bracket", |county| county.swap("\n        ),\n        \"", "\n        ¤\"")),
    ("wrong-bracket", |county| county.swap("\"],\n", "\")¤,\n")),
    ("missing-comma", |county| {
        county.swap_where("\",\n", "\"¤\n", |rest| rest.trim_start().starts_with(|sign: char| sign.is_lowercase()))
    }),
    ("missing-colon", |county| county.swap("name: \"", "¤name \"")),
    ("missing-value", |county| county.give("bodies", "¤target_group:")),
    ("too-deep", |county| county.swap("aliases: [", &format!("aliases: [{}¤", "[".repeat(80)))),
    ("duplicate-key", |county| {
        let id = county.a_body();
        county.put_last("bodies", &format!("¤\"{id}\": (~name: \"Again\",~sources: [\"outside\"],~)"))
    }),
    ("duplicate-field", |county| {
        county.swap("\n            sources: [", "\n            sources: [\"outside\"],\n            ¤sources: [")
    }),
    ("newer-format", |county| county.swap("format: 1,", "format: ¤2,")),
    ("unknown-field", |county| {
        let field = county.one(&["classification", "superiors", "relations", "cadence", "topics"])?;
        county.swap(&format!("\n            {field}:"), &format!("\n            {}:", slip(field)))
    }),
    ("unknown-word", |county| {
        let word = county.one(&["Municipality", "Leadership", "Coordinating", "Agreement", "Exactly"])?;
        county.swap(word, &slip(word))
    }),
    ("wrong-shape", |county| county.change("\n            level: ", ',', |_| "¤3".to_owned())),
    ("number-out-of-range", |county| county.swap("Exactly(", "¤Exactly(-")),
    ("incomplete-word", |county| county.give("bodies", "chair: (rule: ¤Held())")),
    ("bad-escape", |county| county.swap("name: \"", "name: ¤\"S:\\documents ")),
    ("too-many-faults", |county| county.swap("own_sources: [", &format!("own_sources: [¤{}", "1, ".repeat(300)))),
];

/// A name in the quotes of a word processor.
fn curly(county: &mut crate::county::County<'_>) -> Option<String> {
    let at = county.find("name: \"", |_| true)? + "name: ".len();
    let name = county.text.get(at + 1..)?.split('"').next()?;
    county.splice(at, at + name.len() + 2, &format!("¤”{name}”"))
}
