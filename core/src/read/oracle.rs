//! Tests that our tree and reader say of a right file what `ron` says of it.

use std::collections::BTreeMap;

use ron::Value;

use super::lexer::Bracket;
use super::source::Source;
use super::tree::{ItemId, ROOT, Shape, Tree};
use super::*;
use crate::draft::{BodyDraft, ChairDraft, SeatDraft};
use crate::model::{BodyClass, Capacity, ChairRule, Count, PartyClass, Principal};

const WHOLE: &str = include_str!("tests/whole.ron");

/// What stands at each path; a word that stands alone is `()`, since `ron::Value` does not keep which one it is.
type Leaves = BTreeMap<String, String>;

fn leaves_of_value(value: &Value, path: &str, leaves: &mut Leaves) {
    let scalar = match value {
        Value::Map(map) => {
            for (key, value) in map.iter() {
                let Value::String(key) = key else { panic!("{path} has the key {key:?}") };
                leaves_of_value(value, &format!("{path}/{key}"), leaves);
            }
            return;
        }
        Value::Seq(elements) => {
            for (index, value) in elements.iter().enumerate() {
                leaves_of_value(value, &format!("{path}/{index}"), leaves);
            }
            return;
        }
        Value::Option(inner) => return inner.iter().for_each(|value| leaves_of_value(value, path, leaves)),
        Value::Unit => "()".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.into_f64().to_string(),
        Value::String(text) => format!("{text:?}"),
        other => panic!("{path} is {other:?}"),
    };
    leaves.insert(path.to_owned(), scalar);
}

fn leaves_of_item(source: &Source, tree: &Tree, id: ItemId, path: &str, leaves: &mut Leaves) {
    let item = tree.get(id).unwrap();
    let text = source.slice(item.span);
    let scalar = match item.shape {
        Shape::Group(bracket) => {
            let some = tree.name(source, id) == "Some";
            for (child, item) in tree.children(id) {
                let inner = match tree.key(source, child) {
                    Some(key) => format!("{path}/{key}"),
                    None if some => path.to_owned(),
                    None => format!("{path}/{}", item.position),
                };
                leaves_of_item(source, tree, child, &inner, leaves);
            }
            assert!(bracket != Bracket::Curly || tree.children(id).all(|(_, item)| item.key.is_some()));
            return;
        }
        Shape::Text(quote) => format!("{:?}", source.words(item.span, quote)),
        Shape::Number => text.parse::<f64>().unwrap().to_string(),
        Shape::Word if text == "true" || text == "false" => text.to_owned(),
        Shape::Word => "()".to_owned(),
        Shape::Char | Shape::Missing => panic!("{path} is {text}"),
    };
    leaves.insert(path.to_owned(), scalar);
}

fn agree(name: &str, text: &str) {
    let reading = read(text);
    assert!(reading.findings.is_empty() && reading.usable, "{name}: {:?}", reading.findings);
    let (source, tree) = reading.places.parts();
    let (mut ours, mut theirs) = (Leaves::new(), Leaves::new());
    leaves_of_item(source, tree, ROOT, "", &mut ours);
    let value: Value = ron::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    leaves_of_value(&value, "", &mut theirs);
    assert!(ours.len() > 20, "{name}");
    assert_eq!(ours, theirs, "{name}");
}

#[test]
fn ron_reads_the_same_values_at_the_same_paths() {
    agree("whole", WHOLE);
    let mut files = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../configs")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            agree(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap());
            files += 1;
        }
    }
    assert!(files >= 3);
}

#[test]
fn words_and_what_stands_in_their_brackets_come_into_the_draft() {
    let reading = read(WHOLE);
    let body = &reading.draft.bodies["a"];
    let party = |id: &str| Principal::Party(id.into());
    let expected = BodyDraft {
        name: body.name.clone(),
        classification: Some(BodyClass::PoliticalCouncil),
        level: Some("top".into()),
        seats: vec![
            SeatDraft {
                function: Some("chef \"x\"".into()),
                on_behalf_of: Some(Principal::OneOf(vec![party("r"), Principal::AnyOf(PartyClass::Region)])),
                count: Some(Count::Exactly(3)),
                capacity: Capacity::Member,
                ..SeatDraft::default()
            },
            SeatDraft {
                on_behalf_of: Some(Principal::EachOf(PartyClass::Municipality)),
                count: Some(Count::AtLeast(2)),
                except: [("p".into(), 4)].into_iter().collect(),
                voting: Some(true),
                ..SeatDraft::default()
            },
        ],
        seats_total: Some(Count::Between(5, 9)),
        chair: Some(ChairDraft {
            rule: Some(ChairRule::Rotating {
                between: vec![Principal::AnyOf(PartyClass::Municipality), party("p")],
                opposite_to: Some("b".into()),
                in_step_with: None,
            }),
            term_months: Some(Count::About(24)),
            ..ChairDraft::default()
        }),
        cadence: body.cadence.clone(),
        ..BodyDraft::default()
    };
    assert_eq!(*body, expected);
    assert_eq!(body.name.as_ref().map(|name| (name.get("sv"), name.get("en"))), Some(("Rådet", "Council")));
    assert_eq!(reading.draft.levels["local"].task, Some("nära".into()), "in `Some(…)`");
}

#[test]
fn every_word_of_the_format_is_read() {
    let words = |field: &str, words: &[&str]| {
        for word in words {
            let reading = read(&format!("(bodies: {{\"a\": ({})}})", field.replace('@', word)));
            assert!(reading.findings.is_empty(), "{field} {word}: {:?}", reading.findings);
        }
    };
    words("seats_total: @", &["AtMost(3)", "InWords(\"x\")", "Some(Exactly(1))"]);
    words("one_for_each: @", &["AreaOf(\"x\")", "PartyOf(Residents)"]);
    words("duration: @", &["Standing", "Temporary", "Either", "None", "Some(Either)"]);
    words("classification: @", &BodyClass::ALL.map(|class| format!("{class:?}")).each_ref().map(String::as_str));
    let principal = ["AnyOf(Union)", "EachArea(\"x\")", "Body(\"x\")", "Together([Party(\"x\")])", "InWords(\"x\")"];
    words("seats: [(appointed_by: [@], capacity: CoOpted)]", &principal);
    words("chair: (rule: Held(by: @))", &principal);
    words("chair: (rule: Shared(by: [@]))", &principal);
    words("chair: (vice: Chosen(by: @, among: Some(Body(\"x\"))))", &principal);
    let often = ["PerYear(InWords(\"x\"))", "EveryWeeks(2)", "EveryMonths(1)", "BeforeEach(\"x\")", "WhenNeeded"];
    words("cadence: [(frequency: @)]", &often);
    words("cadence: [(frequency: @)]", &["Dates([\"2021\"])", "InWords({\"sv\": \"x\"})"]);
    words("chair: (rule: Rotating(between: [], in_step_with: \"b\"), note: @)", &["\"x\""]);
}
