//! What the documents of a structure say, as questions with their answers: a checklist that its file is held against.

use samverkan_core::export;
use serde_json::Value;

use crate::structure;

/// A question, its answer, and where the documents give it.
pub struct Fact<'a> {
    /// The question.
    pub asks: &'a str,
    /// Where the answer stands in what `samverkan show --format json` says of the structure; see [`fact`].
    pub at: &'a str,
    /// What is looked at there; the whole of it where nothing else is said.
    pub seen: fn(&Value) -> Value,
    /// The answer.
    pub expected: Expected<'a>,
    /// What is to be among the sources of the part it stands in: `"plan § Heading"`, `"outside"` or `"inferred"`. Only
    /// what is derived has none.
    pub stands_in: &'a [&'a str],
}

/// What is expected at a place.
pub enum Expected<'a> {
    /// This.
    Is(Value),
    /// A text with these words in it.
    Tells(&'a str),
}

/// A fact that is held at a place.
///
/// The place is the way there through what stands under `structure`, or under `derived` where it begins so. In a list,
/// `function=Secretary` leads to the one item where the field says so, or holds it (`holder=council`);
/// `holder=council&power=Decide` to the one where both do; a number counts from 0. What is known is walked through, so
/// `"seats"` gives the list; what is not known gives how it is not: `"not stated"`.
#[must_use]
pub fn fact<'a>(asks: &'a str, at: &'a str, expected: Value, stands_in: &'a [&'a str]) -> Fact<'a> {
    Fact { asks, at, seen: Value::clone, expected: Expected::Is(expected), stands_in }
}

/// A fact that is told in words at a place, as in [`fact`].
#[must_use]
pub fn told<'a>(asks: &'a str, at: &'a str, words: &'a str, stands_in: &'a [&'a str]) -> Fact<'a> {
    Fact { asks, at, seen: Value::clone, expected: Expected::Tells(words), stands_in }
}

impl Fact<'_> {
    /// The same, but only this is looked at in what stands there.
    #[must_use]
    pub fn seen(mut self, seen: fn(&Value) -> Value) -> Self {
        self.seen = seen;
        self
    }
}

/// The keys of a dictionary, sorted.
#[must_use]
pub fn keys(value: &Value) -> Value {
    let mut keys: Vec<&String> = value.as_object().into_iter().flat_map(|entries| entries.keys()).collect();
    keys.sort();
    keys.into_iter().cloned().collect()
}

/// How many items a list or dictionary has.
#[must_use]
pub fn number(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.len().into(),
        Value::Object(entries) => entries.len().into(),
        _ => Value::Null,
    }
}

/// The functions of a list of seats, in order.
#[must_use]
pub fn functions(seats: &Value) -> Value {
    let seats = seats.as_array().map_or(&[][..], Vec::as_slice);
    seats.iter().map(|seat| seat.get("function").map_or(Value::Null, |function| known(function).clone())).collect()
}

/// What is shown of a file.
#[must_use]
pub fn shown(file: &str) -> Value {
    serde_json::to_value(export::show(&structure(file))).expect("what is shown is data")
}

/// Holds a part of what is shown to these facts, whose places begin there (`"bodies/council"`; `""` is the whole), and
/// tells of all that it does not hold.
#[track_caller]
pub fn check(shown: &Value, part: &str, facts: &[Fact<'_>]) {
    let missed: Vec<String> = facts.iter().filter_map(|fact| missed(shown, part, fact)).collect();
    assert!(!facts.is_empty() && missed.is_empty(), "\n{}", missed.join("\n"));
}

/// What is wrong about a fact; nothing where it is held.
fn missed(shown: &Value, part: &str, fact: &Fact<'_>) -> Option<String> {
    let Fact { asks, at, seen, expected, stands_in } = fact;
    let at = [part, at].iter().copied().filter(|way| !way.is_empty()).collect::<Vec<_>>().join("/");
    let (value, sources) = match find(shown, &at) {
        Ok(found) => found,
        Err(step) => return Some(format!("{asks}\n  {at}: nothing at `{step}`")),
    };
    let value = seen(value);
    let (held, wanted) = match expected {
        Expected::Is(expected) => (value == *expected, expected.to_string()),
        Expected::Tells(words) => (value.as_str().is_some_and(|text| text.contains(words)), format!("… {words} …")),
    };
    if !held {
        return Some(format!("{asks}\n  {at}: {value}\n  expected: {wanted}"));
    }
    let derived = at.starts_with("derived/");
    if stands_in.is_empty() != derived {
        return Some(format!("{asks}\n  {at}: what is not derived, and only that, has sources"));
    }
    let lacking: Vec<&str> =
        stands_in.iter().copied().filter(|mark| !sources.iter().any(|source| source == mark)).collect();
    (!lacking.is_empty()).then(|| format!("{asks}\n  {at}: rests on {sources:?}\n  expected: {lacking:?}"))
}

/// The value at a place, and the sources of the innermost part around it that has any; or the step that leads nowhere.
fn find<'a, 'b>(shown: &'a Value, at: &'b str) -> Result<(&'a Value, Vec<String>), &'b str> {
    let (mut value, way) = match at.strip_prefix("derived/") {
        Some(way) => (&shown["derived"], way),
        None => (&shown["structure"], at),
    };
    let of = |part: &Value, field| Some(part.get(field)?.as_array()?.iter().map(mark).collect());
    // What the structure says of itself has sources of its own.
    let mut sources = of(value, "own_sources").filter(|_| !way.contains('/')).unwrap_or_default();
    for step in way.split('/') {
        value = known(enter(value, step).ok_or(step)?);
        sources = of(value, "sources").unwrap_or(sources);
    }
    Ok((value, sources))
}

fn enter<'a>(value: &'a Value, step: &str) -> Option<&'a Value> {
    let Value::Array(items) = value else { return value.get(step) };
    if let Ok(place) = step.parse::<usize>() {
        return items.get(place);
    }
    let says = |item: &&Value| {
        let said = |(field, wanted)| item.get(field).is_some_and(|value| holds(value, wanted));
        step.split('&').all(|field| field.split_once('=').is_some_and(said))
    };
    let mut found = items.iter().filter(says);
    // Two that say the same are no answer.
    found.next().filter(|_| found.next().is_none())
}

/// Whether a value is this text, or a list or reference with it in it.
fn holds(value: &Value, wanted: &str) -> bool {
    match known(value) {
        Value::String(text) => text == wanted,
        Value::Array(items) => items.iter().any(|item| holds(item, wanted)),
        Value::Object(entries) => entries.values().any(|value| holds(value, wanted)),
        _ => false,
    }
}

/// What is known, or in which way it is not.
fn known(value: &Value) -> &Value {
    let Some(knowledge) = value.get("knowledge") else { return value };
    value.get("value").unwrap_or(knowledge)
}

/// A source as the file writes it.
fn mark(source: &Value) -> String {
    let part = |name| source["cited"][name].as_str();
    match (part("source"), part("heading")) {
        (Some(source), Some(heading)) => format!("{source} § {heading}"),
        (Some(source), None) => source.to_owned(),
        _ => source.as_str().unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown() -> Value {
        let cited = json!({"cited": {"source": "plan", "heading": "Members"}});
        let seats = json!([
            {"function": "Chief", "count": {"knowledge": "known", "value": {"Exactly": 2}}, "sources": ["outside"]},
            {"function": "Nurse", "count": {"knowledge": "not stated"}, "capacity": "Chair"},
            {"function": "Nurse", "count": {"knowledge": "not stated"}},
        ]);
        let council = json!({"seats": {"knowledge": "known", "value": seats}, "sources": [cited]});
        let own = json!({"own_sources": ["inferred"], "name": "A county", "bodies": {"council": council}});
        json!({"structure": own, "derived": {"parties": {"Region": 1}}})
    }

    #[track_caller]
    fn is_held(expected: bool, at: &str, value: Value, stands_in: &[&str]) {
        let missed = missed(&shown(), "", &fact("?", at, value, stands_in));
        assert_eq!(missed.is_none(), expected, "{missed:?}");
    }

    #[test]
    fn a_fact_is_held_by_its_value_and_its_sources() {
        is_held(true, "bodies/council/seats/function=Chief/count", json!({"Exactly": 2}), &["outside"]);
        is_held(false, "bodies/council/seats/function=Chief/count", json!({"Exactly": 3}), &["outside"]);
        is_held(false, "bodies/council/seats/function=Chief/count", json!({"Exactly": 2}), &["plan § Members"]);
        is_held(false, "bodies/council/seats/function=Chief/count", json!({"Exactly": 2}), &[]);
    }

    #[test]
    fn what_has_no_source_of_its_own_has_those_around_it() {
        is_held(true, "bodies/council/seats/1/count", json!("not stated"), &["plan § Members"]);
        is_held(
            true,
            "bodies/council/seats/function=Nurse&capacity=Chair/capacity",
            json!("Chair"),
            &["plan § Members"],
        );
        is_held(true, "derived/parties/Region", json!(1), &[]);
        is_held(true, "name", json!("A county"), &["inferred"]);
        is_held(false, "bodies/council/seats/1/count", json!("not stated"), &["inferred"]);
    }

    #[test]
    fn words_are_told_where_they_stand_in_the_text() {
        for (words, expected) in [("Chi", true), ("Nurse", false)] {
            let missed = missed(&shown(), "bodies/council", &told("?", "seats/0/function", words, &["outside"]));
            assert_eq!(missed.is_none(), expected, "{missed:?}");
        }
    }

    #[test]
    fn a_place_that_is_not_there_or_not_one_is_no_answer() {
        is_held(false, "bodies/council/seats/function=Chief&capacity=Chair", Value::Null, &["outside"]);
        is_held(false, "bodies/board/seats", Value::Null, &["plan § Members"]);
        is_held(false, "bodies/council/seats/function=Nurse/count", json!("not stated"), &["plan § Members"]);
    }
}
