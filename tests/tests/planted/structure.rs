//! Faults in what a structure stands on: bodies, seats, chairs, areas, parties, sources.

use crate::Planter;
use crate::county::{County, slip};

/// Planters for the rules of the first half of the format.
pub(crate) const ALL: &[Planter] = &[
    ("ambiguous-id", |county| {
        let party = county.a_party("Municipality");
        let body = county.body_entry("planted", "short: \"P\"").replace("\"planted\"", &format!("¤\"{party}\""));
        county.put("bodies", &body)
    }),
    ("blank-text", |county| county.change("name: \"", '"', |_| "¤ ".to_owned())),
    ("chair-out-of-step", |county| county.give("bodies", "chair: (rule: ¤Rotating(between: [AnyOf(Municipality)]))")),
    ("cycle-of-superiors", |county| {
        let first = county.body_entry("planted", "¤superiors: [\"planted-b\"]");
        let second = county.body_entry("planted-b", "superiors: [\"planted\"]");
        county.put("bodies", &format!("{first},~{second}"))
    }),
    ("cycle-of-successors", |county| {
        let first = county.body_entry("planted", "until: \"2020\",~¤replaced_by: [\"planted-b\"]");
        let second = county.body_entry("planted-b", "until: \"2021\",~replaced_by: [\"planted\"]");
        county.put("bodies", &format!("{first},~{second}"))
    }),
    ("cycle-of-parties", |county| {
        let party = |id: &str, mark: &str, whole: &str| {
            format!(
                "\"{id}\": (~name: \"P\",~classification: Provider,~{mark}part_of: \"{whole}\",~sources: [\"outside\"],~)"
            )
        };
        county.put("parties", &format!("{},~{}", party("planted", "¤", "planted-b"), party("planted-b", "", "planted")))
    }),
    ("cycle-of-areas", |county| {
        division(
            county,
            "\"a\": (name: \"A\", complete: false, ¤within: \"b\"),~\"b\": (name: \"B\", complete: false,~within: \"a\")",
        )
    }),
    ("cycle-of-meetings", |county| {
        let first = county.body_entry("planted", "¤cadence: [(frequency: BeforeEach(\"planted-b\"))]");
        let second = county.body_entry("planted-b", "cadence: [(frequency: BeforeEach(\"planted\"))]");
        county.put("bodies", &format!("{first},~{second}"))
    }),
    ("empty-range", |county| county.give("bodies", "seats_total: ¤Between(9, 4)")),
    ("ends-before-it-starts", |county| county.body("since: \"2021-05\",~¤until: \"2020\"")),
    ("idle-exception", |county| {
        let party = county.a_party("Municipality");
        county.body(&format!(
            "seats: [(~on_behalf_of: Party(\"{party}\"),~count: Exactly(1),~except: {{~¤\"{party}\": 2~}})]"
        ))
    }),
    ("left-out-of-division", |county| {
        let out = format!("\"{}\"", county.a_party("Municipality"));
        let all = county
            .draft
            .parties
            .iter()
            .filter(|(_, party)| format!("{:?}", party.classification).contains("Municipality"));
        let rest: Vec<String> = all.map(|(id, _)| format!("\"{id}\"")).filter(|id| *id != out).collect();
        county.put("divisions", &format!("¤\"planted\": (~name: \"Planted\",~sources: [\"outside\"],~areas: {{\"a\": (name: \"A\", members: [{}])}},~)", rest.join(", ")))
    }),
    ("member-twice", |county| {
        let party = county.a_party("Municipality");
        division(
            county,
            &format!(
                "\"a\": (name: \"A\", complete: false, members: [\"{party}\"]),~\"b\": (name: \"B\", complete: false, members: [¤\"{party}\"])"
            ),
        )
    }),
    ("area-without-members", |county| division(county, "\"a\": (name: \"A\", complete: false),~¤\"b\": (name: \"B\")")),
    ("missing-field", |county| {
        let at = county.find("\n            name: \"", |_| true)?;
        let end = at + 1 + county.text.get(at + 1..)?.find('\n')?;
        county.splice(at, end, "¤")
    }),
    ("missing-source", |county| {
        county.put("bodies", "¤\"planted\": (~name: \"Planted\",~not_applicable: [\"level\"],~)")
    }),
    ("no-level", |county| county.put("bodies", "¤\"planted\": (~name: \"Planted\",~sources: [\"outside\"],~)")),
    ("one-for-none", |county| county.body("¤one_for_each: PartyOf(Union)")),
    ("personal-data", |county| county.swap("note: \"", "note: ¤\"Fråga ordforande@exempel.se. ")),
    ("relation-to-itself", |county| county.body("relations: [~(relation: Informs, to: [¤\"planted\"])]")),
    ("said-and-unsaid", |county| county.body("goal: \"Health\",~¤not_regulated: [\"goal\"]")),
    ("same-name", |county| {
        let names: Vec<_> =
            county.draft.bodies.values().filter_map(|body| Some((body.name.clone()?, body.level.clone()?))).collect();
        let (name, level) = county.one(&names)?;
        let entry =
            format!("\"planted\": (~¤name: \"{}\",~level: \"{level}\",~sources: [\"outside\"],~)", name.first());
        county.put_last("bodies", &entry)
    }),
    ("total-does-not-add-up", |county| {
        county.body("seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1))],~¤seats_total: Exactly(3)")
    }),
    ("unknown-field-name", |county| county.body("not_regulated: [¤\"cadnece\"]")),
    ("unknown-format", |county| county.swap("format: 1,", "format: ¤0,")),
    ("unknown-reference", |county| {
        let before = county.one(&[
            "level: \"",
            "superiors: [\"",
            "topics: [\"",
            "Party(\"",
            "Body(\"",
            "to: [\"",
            "members: [\"",
        ])?;
        county.change(before, '"', slip)
    }),
    ("unknown-unit", |county| {
        county.give_where("bodies", "instances: {~¤\"nowhere\": (name: \"N\")~}", |entry| {
            entry.contains("one_for_each:")
        })
    }),
    ("unused-source", |county| county.put("sources", "¤\"planted\": (~title: \"Planted\",~)")),
    ("unusual-id", |county| county.change("\n    id: \"", '"', |_| "¤Min kommun".to_owned())),
    ("wrong-date", |county| {
        let date = county.one(&["2021-13", "2023-02-29", "våren 2021", "21"])?;
        county.give("bodies", &format!("since: ¤\"{date}\""))
    }),
    ("successor-without-end", |county| {
        let successor = county.a_body();
        county.body(&format!("¤replaced_by: [\"{successor}\"]"))
    }),
    ("dissolved-in-use", |county| {
        let old = county.body_entry("planted-old", "until: \"2020\"");
        let user = county.body_entry("planted", "superiors: [¤\"planted-old\"]");
        county.put("bodies", &format!("{old},~{user}"))
    }),
    ("listed-twice", |county| {
        let body = county.a_body();
        county.body(&format!("relations: [(relation: Informs, to: [~\"{body}\",~¤\"{body}\",~])]"))
    }),
    ("superior-below", |county| {
        let (top, low) = (county.draft.levels.first()?.0.to_string(), county.draft.levels.last()?.0.to_string());
        let body = |id: &str, level: &str, more: &str| {
            format!("\"{id}\": (~name: \"{id}\",~level: \"{level}\",~{more}sources: [\"outside\"],~)")
        };
        let both =
            format!("{},~{}", body("planted", &top, "superiors: [¤\"planted-low\"],~"), body("planted-low", &low, ""));
        county.put("bodies", &both)
    }),
    ("no-such-post", |county| {
        let post = county.one(&["Observer", "Secretary", "Support", "CoOpted"])?;
        let other = county.body_entry("planted-b", "seats: [(on_behalf_of: AnyOf(Municipality))]");
        let body = county.body_entry(
            "planted",
            &format!("seats: [(on_behalf_of: AnyOf(Municipality),~¤comes_with: Post(\"planted-b\", {post}))]"),
        );
        county.put("bodies", &format!("{body},~{other}"))
    }),
    ("lone-equal", |county| county.body("seats: [(on_behalf_of: AnyOf(Municipality),~¤count: Equal)]")),
    ("side-of-nothing", |county| {
        let region = county.a_party("Region");
        let other = county.body_entry("planted-b", "seats: [(on_behalf_of: AnyOf(Municipality))]");
        let body = county.body_entry("planted", &format!("¤one_side_of: Side(\"planted-b\", Party(\"{region}\"))"));
        county.put("bodies", &format!("{body},~{other}"))
    }),
    ("chair-from-outside", |county| {
        let region = county.a_party("Region");
        county.body(&format!(
            "seats: [(on_behalf_of: AnyOf(Municipality))],~chair: (~¤rule: Held(by: Party(\"{region}\")),~)"
        ))
    }),
    ("crossing-terms", |county| {
        let region = county.a_party("Region");
        let months = county.one(&["12", "18", "36", "48"])?;
        let sides = format!("between: [AnyOf(Municipality), Party(\"{region}\")]");
        let other =
            county.body_entry("planted-b", &format!("chair: (rule: Rotating({sides}), term_months: Exactly(24))"));
        let body = county.body_entry(
            "planted",
            &format!(
                "chair: (~¤rule: Rotating({sides}, opposite_to: \"planted-b\"),~term_months: Exactly({months}),~)"
            ),
        );
        county.put("bodies", &format!("{body},~{other}"))
    }),
    ("counts-to-nothing", |county| {
        let seat = county.one(&["Exactly(0)", "AtMost(0)", "About(0)"])?;
        county.body(&format!("seats: [(~on_behalf_of: AnyOf(Municipality),~¤count: {seat},~)]"))
    }),
    ("other-without-words", |county| county.body("¤classification: Other")),
    ("unused-topic", |county| county.put("topics", "¤\"planted\": (~name: \"Planted\",~sources: [\"outside\"],~)")),
    ("wrong-language", |county| county.body("goal: {\"sv\": \"Hälsa\",~¤\"English\": \"Health\"}")),
    ("wrong-link", |county| county.give("sources", "link: ¤\"exempel.se/dokument\"")),
    ("inferred-without-note", |county| {
        county
            .put("bodies", "\"planted\": (~name: \"Planted\",~not_applicable: [\"level\"],~sources: [¤\"inferred\"],~)")
    }),
];

/// Puts a division with these areas among the others.
fn division(county: &mut County<'_>, areas: &str) -> Option<String> {
    let entry = format!("\"planted\": (~name: \"Planted\",~sources: [\"outside\"],~areas: {{~{areas},~}},~)");
    county.put("divisions", &entry)
}
