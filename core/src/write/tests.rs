//! Tests that what is written is what was read.

use proptest::prelude::*;

use super::generated::draft;
use super::write;
use crate::draft::StructureDraft;
use crate::read::read;

/// Writes a draft, reads that, and tells what is not the same.
fn written_and_read(draft: &StructureDraft) -> Result<String, String> {
    let text = write(draft);
    let reading = read(&text);
    if !reading.findings.is_empty() || !reading.usable {
        return Err(format!("{text}\n{:#?}", reading.findings));
    }
    if reading.draft != *draft {
        return Err(format!("{text}\n{draft:#?}\n{:#?}", reading.draft));
    }
    let again = write(&reading.draft);
    if again != text { Err(format!("{text}\n{again}")) } else { Ok(text) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_draft_that_is_written_and_read_is_the_same(numbers in prop::collection::vec(any::<u64>(), 0..40)) {
        let bytes: Vec<u8> = numbers.into_iter().flat_map(u64::to_le_bytes).collect();
        let draft = draft(&bytes);
        if let Err(told) = written_and_read(&draft) {
            prop_assert!(false, "{told}");
        }
    }
}

#[test]
fn every_field_and_every_word_is_tried() {
    let mut seen = String::new();
    let mut state = 1_u64;
    for _ in 0..800 {
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        })
        .take(6_000)
        .collect();
        let draft = draft(&bytes);
        seen.push_str(&written_and_read(&draft).unwrap_or_else(|told| panic!("{told}")));
    }
    macro_rules! names {
        ($($kind:ident: $draft:ident { $($field:ident)+ })+) => { vec![$($(concat!(stringify!($field), ": ")),+),+] };
    }
    macro_rules! bare {
        ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => { vec![$($(stringify!($word)),+),+] };
    }
    let mut wanted: Vec<&str> = crate::draft::names::every_field!(names);
    wanted.extend(crate::draft::names::every_bare_word!(bare));
    wanted.extend(["Equal", "UntilReplaced", "WithPost(", "Rotating(", "ConsultationOf(", "Post(", "Side(", "Dates("]);
    let missing: Vec<_> = wanted.into_iter().filter(|word| !seen.contains(word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_files_that_ship_are_the_same_when_written_and_read() {
    let mut files = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../configs")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            let reading = read(&std::fs::read_to_string(&path).unwrap());
            let text = written_and_read(&reading.draft).unwrap_or_else(|told| panic!("{}: {told}", path.display()));
            assert!(ron::from_str::<ron::Value>(&text).is_ok(), "{}", path.display());
            files += 1;
        }
    }
    assert!(files >= 3);
}

#[test]
fn it_is_written_as_a_person_would() {
    let text = r#"(
    format: 1,
    id: "x",
    name: {"sv": "Länet", "en": "The county"},
    own_sources: ["plan § 1"],

    parties: {
        "aby": (name: "Aby", classification: Municipality),
    },

    bodies: {
        "board": (
            name: "Board \"of\" all",
            seats: [
                (function: "Head of school", on_behalf_of: EachOf(Municipality), count: Exactly(1), except: {"aby": 2}),
                (voting: false, comes_with: Post("board", Chair)),
            ],
            chair: (rule: Rotating(between: [AnyOf(Municipality), Party("aby")], opposite_to: "board")),
            not_regulated: ["cadence"],
            note: "A line that is a little longer than the others, so that the whole body has no room on one line.",
        ),
    },

    mandates: [
        (holder: Body("board"), power: Decide, gates: [ApprovalOfAll]),
    ],
)
"#;
    let reading = read(text);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    assert_eq!(write(&reading.draft), text);
}
