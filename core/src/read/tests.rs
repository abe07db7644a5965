//! Reading as a user meets it: one slip, one finding at the right place.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::words::Language;

/// What a finding is expected to be: code, line:column, path, and a piece of the message or hint.
type Expected = (&'static str, &'static str, &'static str, &'static str);

fn told(reading: &Reading) -> Vec<(String, String, String, String)> {
    let tell = |finding: &Diagnostic| {
        let place = finding.place.map_or_else(String::new, |place| format!("{}:{}", place.line, place.column));
        let hint = finding.hint.as_ref().map_or("", |hint| hint.get(Language::En));
        let words = format!("{} | {hint}", finding.message.get(Language::En));
        (finding.code.to_string(), place, finding.path.to_string(), words)
    };
    reading.findings.iter().map(tell).collect()
}

thread_local! { static FAILED: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) }; }
fn all_agree() {
    FAILED.with_borrow(|failed| assert!(failed.is_empty(), "{}", failed.join("\n")));
}
#[track_caller]
fn check(text: &str, usable: bool, expected: &[Expected]) -> Reading {
    let reading = read(text);
    let is_sound = reading.usable && reading.findings.iter().all(|finding| finding.severity != Severity::Error);
    assert_eq!(read_sound(text), is_sound.then(|| reading.draft.clone()), "{text}");
    let told = told(&reading);
    let agree = told.len() == expected.len()
        && told.iter().zip(expected).all(|(told, expected)| {
            told.0 == expected.0 && told.1 == expected.1 && told.2 == expected.2 && told.3.contains(expected.3)
        });
    if !agree || reading.usable != usable {
        let told = format!("{text}\nusable: {}\ntold: {told:?}\nexpected: {expected:?}\n", reading.usable);
        FAILED.with_borrow_mut(|failed| failed.push(told));
    }
    reading
}

const WHOLE: &str = include_str!("tests/whole.ron");

#[test]
fn one_slip_of_form_gives_one_finding_at_its_place_and_the_rest_is_read() {
    let cases: [(&str, &[Expected]); 26] = [
        ("\u{FEFF}(id: \"a\")", &[("byte-order-mark", "1:1", "", "invisible mark")]),
        ("(id:\u{a0}\"a\",\n name: \"b\")", &[("odd-space", "1:5", "id", "no-break space")]),
        ("(id: \"a\", name: ”b”)", &[("curly-quotes", "1:17", "name", "straight quotes")]),
        ("(id: \"a\", name: 'bcd')", &[("curly-quotes", "1:17", "name", "double quotes")]),
        ("(id: \"a\"\n name: \"b\")", &[("missing-comma", "1:8", "", "`,`")]),
        ("(id: \"a\",\n name \"b\")", &[("missing-colon", "2:2", "", "`name: …`")]),
        ("(id: \"a\",\n name: ,)", &[("missing-value", "2:2", "name", "remove the line")]),
        ("(id: \"a\",\n name:\n note: \"b\")", &[("missing-value", "2:2", "name", "remove the line")]),
        ("(id: \"a\",\n name = \"b\")", &[("unexpected-text", "2:7", "name", "write `:`")]),
        ("(id: \"a\";\n name: \"b\")", &[("unexpected-text", "1:9", "", "write `,`")]),
        ("(id: \"a\",,\n name: \"b\")", &[("unexpected-text", "1:10", "", "one `,` too many")]),
        ("(id: \"a\", # b\n name: \"b\")", &[("unexpected-text", "1:11", "", "`//`")]),
        ("(id: \"a\", % name: \"b\")", &[("unexpected-text", "1:11", "", "`%` means nothing")]),
        (
            "(id: \"a\",\n name: \"b",
            &[
                ("unclosed-string", "2:8", "name", "lacks its closing quote"),
                ("unclosed-bracket", "2:10", "", "`)` is missing"),
            ],
        ),
        ("(id: \"a,\n name: \"b\")", &[("unclosed-string", "1:6", "id", "lacks its closing quote")]),
        ("(id: \"a \"x\" b\",\n name: \"b\")", &[("quote-in-text", "1:6", "id", "quotes inside the text")]),
        ("(id: \"a\",\n name: \"b\"", &[("unclosed-bracket", "2:11", "", "`)` is missing")]),
        (
            "(id: \"a\",\n own_sources: [\"x\",\n name: \"b\")",
            &[("unclosed-bracket", "3:2", "own_sources", "`]` is missing")],
        ),
        (
            "(id: \"a\", topics: {\n \"x\": (\n  name: \"x\",\n \"y\": (name: \"y\"),\n })",
            &[("unclosed-bracket", "4:2", "topics[\"x\"]", "`)` is missing")],
        ),
        (
            "(id: \"a\", topics: {\n  \"x\": (\n    name: \"x\",\n})",
            &[("unclosed-bracket", "4:1", "topics[\"x\"]", "`)` is missing")],
        ),
        ("(id: \"a\", own_sources: [\"x\"), name: \"b\")", &[("wrong-bracket", "1:28", "own_sources", "write `]`")]),
        ("(id: \"a\", name: \"b\"))", &[("unexpected-text", "1:21", "", "one `)` too many")]),
        ("(id: \"a\", name: \"b\")\nmore", &[("unexpected-text", "2:1", "", "text after the end")]),
        ("(id: \"a\", name: \"b\", note: \"a \\d b\")", &[("bad-escape", "1:28", "note", "backslash")]),
        ("(id: \"a\",\n name: \"b\0c\")", &[("odd-space", "2:10", "", "U+0000")]),
        (
            "(id: \"a\",\0 name: \"b\u{7}c\")",
            &[("odd-space", "1:10", "", "U+0000"), ("odd-space", "1:20", "", "U+0007")],
        ),
    ];
    for (text, expected) in cases {
        let reading = check(text, true, expected);
        if reading.draft.id.is_none() {
            println!("no id: {text}");
        }
    }
    all_agree();
}

#[test]
fn one_wrong_value_gives_one_finding_that_says_how_to_write_it() {
    let in_body = |field: &str| format!("(id: \"a\", bodies: {{\n\"x\": (name: \"å\", {field}),\n}})");
    let cases: [(&str, Expected); 36] = [
        ("nam: \"a\"", ("unknown-field", "2:18", "bodies[\"x\"].nam", "did you mean `name`?")),
        ("zzzzz: \"a\"", ("unknown-field", "2:18", "bodies[\"x\"].zzzzz", "the fields here are `name`, `short`")),
        ("not-regulated: []", ("unknown-field", "2:18", "bodies[\"x\"].not-regulated", "`not_regulated`")),
        ("\"short\": \"a\"", ("wrong-shape", "2:18", "bodies[\"x\"].short", "write `short: …`")),
        ("\"short\"", ("wrong-shape", "2:18", "bodies[\"x\"][1]", "lacks a field name")),
        ("level: 3", ("wrong-shape", "2:25", "bodies[\"x\"].level", "write `\"3\"`")),
        ("level: lokal-norr", ("wrong-shape", "2:25", "bodies[\"x\"].level", "write `\"lokal-norr\"`")),
        ("level: [\"a\"]", ("wrong-shape", "2:25", "bodies[\"x\"].level", "not a list in `[ ]`")),
        (
            "short: 3",
            ("wrong-shape", "2:25", "bodies[\"x\"].short", "`short` should be a text in quotes, not the number `3`"),
        ),
        ("short: Foo", ("wrong-shape", "2:25", "bodies[\"x\"].short", "write `\"Foo\"`")),
        ("short: [\"a\"]", ("wrong-shape", "2:25", "bodies[\"x\"].short", "a text in quotes, not a list")),
        ("short: {}", ("wrong-shape", "2:25", "bodies[\"x\"].short", "write `{\"sv\"")),
        (
            "short: {\"sv\": 3}",
            ("wrong-shape", "2:32", "bodies[\"x\"].short[\"sv\"]", "a text in quotes, not the number `3`"),
        ),
        ("superiors: \"a\"", ("wrong-shape", "2:29", "bodies[\"x\"].superiors", "write `[\"a\"]`")),
        ("superiors: (\"a\", \"b\")", ("wrong-shape", "2:29", "bodies[\"x\"].superiors", "`[ ]` around")),
        ("superiors: [\"a\", b]", ("wrong-shape", "2:35", "bodies[\"x\"].superiors[1]", "write `\"b\"`")),
        ("classification: \"Local\"", ("wrong-shape", "2:34", "bodies[\"x\"].classification", "write `Local`")),
        ("classification: local", ("unknown-word", "2:34", "bodies[\"x\"].classification", "did you mean `Local`?")),
        ("classification: Local(3)", ("wrong-shape", "2:34", "bodies[\"x\"].classification", "without brackets")),
        ("duration: Brief", ("unknown-word", "2:28", "bodies[\"x\"].duration", "`Standing`, `Temporary`, `Either`")),
        ("seats_total: 11", ("wrong-shape", "2:31", "bodies[\"x\"].seats_total", "`Exactly(11)`")),
        ("seats_total: Exactly", ("wrong-shape", "2:31", "bodies[\"x\"].seats_total", "`Exactly(…)`")),
        ("seats_total: Exactly(-3)", ("number-out-of-range", "2:39", "bodies[\"x\"].seats_total", "`-3` is negative")),
        ("seats_total: Exactly(5000000000)", ("number-out-of-range", "2:39", "bodies[\"x\"].seats_total", "too large")),
        (
            "seats_total: Exactly(3.5)",
            ("wrong-shape", "2:39", "bodies[\"x\"].seats_total", "a whole number, not the number `3.5`"),
        ),
        ("seats_total: Exactly(\"3\")", ("wrong-shape", "2:39", "bodies[\"x\"].seats_total", "write `3`")),
        (
            "seats_total: Exactly(3, 4)",
            ("wrong-shape", "2:31", "bodies[\"x\"].seats_total", "too many values in `Exactly(…)`"),
        ),
        (
            "seats_total: Between(3)",
            ("wrong-shape", "2:31", "bodies[\"x\"].seats_total", "too few values in `Between(…)`"),
        ),
        ("chair: (rule: Held())", ("incomplete-word", "2:32", "bodies[\"x\"].chair.rule", "`Held` lacks `by`")),
        ("chair: (rule: Held(by: Party(3)))", ("wrong-shape", "2:47", "bodies[\"x\"].chair.rule.by", "write `\"3\"`")),
        ("tasks: [\"t\"]", ("wrong-shape", "2:26", "bodies[\"x\"].tasks[0]", "write `(text: \"t\")`")),
        ("seats: [(voting: ja)]", ("wrong-shape", "2:35", "bodies[\"x\"].seats[0].voting", "write `true` for yes")),
        (
            "relations: [(relation: Directs, to: [\"y\"])]",
            ("unknown-word", "2:41", "bodies[\"x\"].relations[0].relation", "`superiors`"),
        ),
        (
            "chair: (rule: Held(by: \"y\"))",
            ("wrong-shape", "2:41", "bodies[\"x\"].chair.rule.by", "`Party(\"y\")`, `Body("),
        ),
        ("chair: Held(by: Body(\"y\"))", ("wrong-shape", "2:25", "bodies[\"x\"].chair", "`(field: Held(…))`")),
        ("instances: (a: (name: \"b\"))", ("wrong-shape", "2:29", "bodies[\"x\"].instances", "`{ }` around")),
    ];
    for (field, expected) in cases {
        let reading = check(&in_body(field), true, &[expected]);
        let body = reading.draft.bodies.get("x").expect(field);
        assert!(body.name.is_some(), "{field}");
    }
    all_agree();
}

#[test]
fn a_date_where_it_is_asked_how_long_is_told_how_to_write_it() {
    let valid = |value: &str| format!("(id: \"a\", documents: {{\"d\": (name: \"å\", valid: {value})}})");
    let told = |hint| [("wrong-shape", "1:47", "documents[\"d\"].valid", hint)];
    check(&valid("\"2026-12-31\""), true, &told("`Until(\"2026-12-31\")`"));
    check(&valid("\"till vidare\""), true, &told("`InWords(\"till vidare\")`"));
    all_agree();
}

#[test]
fn a_file_that_is_something_else_is_told_so() {
    for (text, code) in [
        ("", "empty-file"),
        ("  // nothing\n", "empty-file"),
        ("{\"id\": \"a\"}", "json-file"),
        ("[{\"id\": \"a\"}]", "json-file"),
        ("id: \"a\"", "unexpected-text"),
        ("\"a\"", "unexpected-text"),
        (")", "unexpected-text"),
        ("(format: 2, new_field: 3)", "newer-format"),
        ("(format: 99999999999999999999)", "newer-format"),
        ("(\0\0i\0d\0:\0", "not-a-text"),
        ("\0\0\0\0", "not-a-text"),
        ("/* b", "unclosed-comment"),
        ("(id: \"a\" /* b", "unclosed-comment"),
    ] {
        let reading = read(text);
        assert!(!reading.usable && reading.draft == StructureDraft::default(), "{text}");
        assert!(reading.findings.iter().any(|finding| finding.code.0 == code), "{text} {:?}", told(&reading));
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_told_so_with_the_place() {
    let reading = read_bytes(b"(\n id: \"a\xE5\")");
    assert_eq!(told(&reading)[0].1, "2:8");
    assert!(!reading.usable);
    let reading = read_bytes(b"\xFF\xFE(\0)\0");
    assert!(told(&reading)[0].3.contains("UTF-16"));
    assert!(read_bytes("(id: \"å\")".as_bytes()).usable);
    for bytes in [b"(\0i\0d\0:\0 \0\"\0a\0\"\0)\0".as_slice(), b"\0(\0i\0d\0:\0 \0\"\0a\0\"\0)"] {
        assert!(told(&read_bytes(bytes))[0].3.contains("UTF-16"), "{bytes:?}");
    }
    for bytes in [b"PK\x03\x04\x14\0\x06\0\xDF".as_slice(), &[0; 100], b"%PDF-1.7\x01\xE2"] {
        assert!(told(&read_bytes(bytes))[0].3.contains("not a text file"), "{bytes:?}");
    }
}

#[test]
fn a_document_or_picture_is_told_to_be_no_text() {
    let docx = b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xDF\xA4";
    for (bytes, said) in [
        (&b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"[..], "a PDF"),
        (docx, "word processor"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", "older"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xFF\xD8\xFF\xE0", "a picture"),
    ] {
        let reading = read_bytes(bytes);
        let told = told(&reading);
        assert!(!reading.usable && told.len() == 1, "{told:?}");
        assert!(told[0].0 == "not-a-text" && told[0].3.contains(said), "{told:?}");
    }
    // As the browser gives what it reads as text.
    let lossy = String::from_utf8_lossy(docx);
    assert_eq!(told(&read(&lossy))[0].0, "not-a-text");
}

#[test]
fn of_two_with_the_same_key_the_first_counts_and_both_are_shown() {
    let text = "(id: \"a\", topics: {\n \"x\": (name: \"1\"),\n \"x\": (name: \"2\"),\n}, id: \"b\")";
    let reading = check(
        text,
        true,
        &[("duplicate-key", "3:2", "topics[\"x\"]", "twice"), ("duplicate-field", "4:4", "id", "twice")],
    );
    assert_eq!(reading.draft.id.as_deref(), Some("a"));
    assert_eq!(reading.draft.topics["x"].name, Some("1".into()));
    let first = reading.findings[0].related[0].place.unwrap();
    assert_eq!((first.line, first.column), (2, 2));
    assert!(!reading.places.was_dropped(&FieldPath::root().field("topics").key("x")));
}

#[test]
fn eleven_faults_of_different_kinds_are_all_found_in_one_pass() {
    let reading = read(include_str!("tests/eleven.ron"));
    let found = told(&reading).into_iter().map(|(code, place, path, _)| format!("{place} {code} {path}"));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            "4:11 wrong-shape language",
            "5:1 unknown-field propose",
            "7:20 missing-comma sources[\"s\"]",
            "10:29 wrong-shape parties[\"p\"].short",
            "11:38 unknown-word parties[\"q\"].classification",
            "13:28 duplicate-key topics[\"t\"]",
            "15:29 wrong-shape bodies[\"a\"].level",
            "15:45 wrong-shape bodies[\"a\"].superiors",
            "16:17 curly-quotes bodies[\"b\"].name",
            "16:46 number-out-of-range bodies[\"b\"].seats[0].count",
            "17:36 incomplete-word bodies[\"c\"].chair.rule",
        ]
    );
    let draft = &reading.draft;
    assert_eq!((draft.sources.len(), draft.parties.len(), draft.bodies.len()), (1, 2, 3));
    assert_eq!(draft.bodies["b"].name, Some("B".into()));
    assert_eq!(draft.bodies["b"].seats[0].count, None);
}

#[test]
fn a_place_is_that_of_the_value_or_of_what_lacks_it() {
    let reading = check(WHOLE, true, &[]);
    let body = FieldPath::root().field("bodies").key("a");
    let spot = |path: &FieldPath| reading.places.place(path).map(|place| &WHOLE[place.start..place.end]);
    assert_eq!(spot(&body.field("level")), Some("\"top\""));
    assert_eq!(spot(&body.field("goal")), Some("\"a\""));
    assert_eq!(spot(&body.field("seats").index(1).field("count")), Some("AtLeast(2)"));
    assert_eq!(spot(&body.field("seats").index(1).field("note")), Some("("));
    assert_eq!(spot(&body.field("chair").field("rule").field("between").index(1)), Some("Party(\"p\")"));
    assert_eq!(spot(&body.field("name").key("en")), Some("\"Council\""));
    assert_eq!(spot(&body.field("seats").index(0).field("on_behalf_of").index(1)), Some("AnyOf(Region)"));
    assert_eq!(spot(&FieldPath::root().field("absent")), Some("("));
    let key = reading.places.key_place(&body.field("level")).unwrap();
    assert_eq!(&WHOLE[key.start..key.end], "level");
}

#[test]
fn what_was_left_out_is_remembered() {
    let reading =
        read("(levels: {\"a\": 3, \"b\": (name: \"b\")}, topics: {\"t\": (nam: \"a\")}, own_sources: [1, \"x\"])");
    let levels = FieldPath::root().field("levels");
    assert!(reading.places.was_dropped(&levels.key("a")) && reading.places.was_dropped(&levels.key("a").field("name")));
    assert!(!reading.places.was_dropped(&levels.key("b")) && !reading.places.was_dropped(&levels.key("c")));
    assert!(reading.places.lost_a_part(&levels) && !reading.places.lost_a_part(&levels.key("b")));
    assert_eq!(reading.places.keys(&levels), ["a", "b"]);
    let source = reading.places.place(&FieldPath::root().field("own_sources").index(0)).unwrap();
    assert_eq!(source.end - source.start, 3, "the first that came into the draft");
}

#[test]
fn very_many_faults_are_broken_off() {
    let text = format!("(own_sources: [{}])", "1, ".repeat(1000));
    let reading = read(&text);
    assert!(!reading.usable && reading.findings.len() == 201);
    assert!(reading.findings.iter().any(|finding| finding.code == codes::TOO_MANY_FAULTS));
    let spaces = read(&format!("({} id: \"a\")", "\u{a0} ".repeat(1000)));
    assert_eq!(spaces.findings.len(), 20);
    assert!(spaces.usable && told(&spaces)[19].3.contains("980 more"));
}

#[test]
fn hostile_files_are_read_quickly() {
    let keys = |value: &str| (0..10_000).map(|key| format!("\"k{key}\": {value}, ")).collect::<String>();
    let scattered: String = (0..10_000)
        .map(|key| format!("\"k{key}\": {}, ", if key % 100 == 0 { "3" } else { "(name: \"a\")" }))
        .collect();
    let cases = [
        "[".repeat(10_000),
        "(".repeat(100_000),
        format!("(id: {}", "[".repeat(10_000)),
        format!("(id: \"{}\")", "a".repeat(1_000_000)),
        format!("(id: \"{}\")", "\\u{".repeat(100_000)),
        format!("(own_sources: [{}])", "\"a\",".repeat(50_000)),
        format!("(topics: {{{}}})", keys("(name: \"a\")")),
        format!("(topics: {{{scattered}}})"),
        format!("(topics: {{{}}})", "\"x\": (), ".repeat(10_000)),
        "\"a\"b ".repeat(100_000),
        format!("({}", "“ ".repeat(100_000)),
        format!("({}", "'\n".repeat(100_000)),
        format!("({}", "r#\"\n".repeat(50_000)),
        format!("({}", "\"a\"b ".repeat(100_000)),
        "/*".repeat(100_000),
        format!("(id: \"{}", "\\\"\n".repeat(50_000)),
        format!("({}", "\n}".repeat(100_000)),
    ];
    for text in cases {
        let begun = Instant::now();
        let reading = read(&text);
        let beginning: String = text.chars().take(30).collect();
        // Generous, for a slow machine without optimization; what is quadratic takes much longer.
        assert!(begun.elapsed() < Duration::from_secs(5), "{beginning}: {:?}", begun.elapsed());
        assert!(reading.findings.len() < 500, "{beginning}");
    }
}

fn spans_nest(reading: &Reading) {
    let (source, tree) = reading.places.parts();
    for id in tree.ids() {
        let Some(item) = tree.get(id) else { continue };
        let begin = item.key.map_or(item.span, |key| key.span).start();
        assert!(begin <= item.span.start() && item.span.start() <= item.span.end());
        assert!(item.span.end() <= source.text().len());
        let mut before = begin;
        for (_, child) in tree.children(id) {
            let start = child.key.map_or(child.span, |key| key.span).start();
            assert!(before <= start && child.span.end() <= item.span.end(), "{}", source.text());
            before = child.span.end();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_reading_fail(text in any::<String>()) {
        spans_nest(&read(&text));
    }

    #[test]
    fn no_heap_of_signs_makes_reading_fail(text in r#"[(){}\[\],:"'a-c0-9 \n\\/*#;=”\u{a0}r.-]{0,80}"#) {
        spans_nest(&read(&text));
    }

    #[test]
    fn no_bytes_make_reading_fail(bytes in any::<Vec<u8>>()) {
        read_bytes(&bytes);
    }
}

#[test]
fn a_right_file_with_one_character_gone_or_changed_is_read_and_told_of() {
    let ends: Vec<(usize, char)> = WHOLE.char_indices().collect();
    for (at, letter) in ends {
        let (before, after) = (&WHOLE[..at], &WHOLE[at + letter.len_utf8()..]);
        let others = ["\"", "(", "]", "}", ",", "x", "\u{a0}", "”"];
        let put = if at % 2 == 0 { "" } else { others[at / 2 % 8] };
        let text = format!("{before}{put}{after}");
        let reading = read(&text);
        spans_nest(&reading);
        assert!(reading.findings.iter().all(|finding| finding.place.is_some()));
        assert!(reading.findings.len() <= 12, "{put:?} at {at}: {:#?}", told(&reading));
    }
}
