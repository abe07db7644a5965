//! Faults in what governs and what happened: documents, mandates, routes, events, changes, other readings, acceptances.

use crate::Planter;
use crate::county::{County, document, event};

/// Planters for the rules of the second half of the format.
pub(crate) const ALL: &[Planter] = &[
    ("cycle-of-documents", |county| {
        let field = county.one(&["superiors", "replaces"])?;
        let first = document("planted", &format!("¤{field}: [\"planted-b\"]"));
        let second = document("planted-b", &format!("{field}: [\"planted\"]"));
        county.put("documents", &format!("{first},~{second}"))
    }),
    ("kind-as-document", |county| {
        county.give_where("documents", "¤decided_on: \"2024-03-15\"", |entry| entry.contains("is_a_kind: true"))
    }),
    ("not-a-kind", |county| {
        let other = document("planted-b", "short: \"P\"");
        county.put("documents", &format!("{},~{other}", document("planted", "¤kind: \"planted-b\"")))
    }),
    ("overdue-review", |county| {
        county.give_where("documents", "¤review_by: \"2025-12\"", |entry| !entry.contains("Replaced"))
    }),
    ("past-its-end", |county| county.document("stage: InForce,~¤valid: Until(\"2025-12-31\")")),
    ("date-ahead", |county| {
        if county.random.below(2) == 0 {
            return county
                .give("sources", "date: ¤\"2062-01-31\"")
                .or_else(|| county.document("¤decided_on: \"2062\""));
        }
        let body = county.a_body();
        county.event(&body, "¤date: \"2062-05-01\"")
    }),
    ("replaced-in-force", |county| {
        let old = document("planted-b", "¤stage: InForce");
        county.put("documents", &format!("{},~{old}", document("planted", "stage: InForce,~replaces: [\"planted-b\"]")))
    }),
    ("decided-but-proposed", |county| county.document("decided_on: \"2024\",~¤stage: Proposed")),
    ("editions-cross", |county| {
        let edition = |id: &str, from: &str| format!("\"{id}\": (~name: \"E\",~{from},~sources: [\"outside\"],~)");
        let first = edition("planted", "valid_from: \"2031\"");
        county.put_last("editions", &format!("{first},~{}", edition("planted-b", "¤valid_from: \"2030\"")))
    }),
    ("attendance-does-not-add-up", |county| {
        let (body, party, total) = (county.a_body(), county.a_party("Region"), county.random.below(3));
        county.event(
            &body,
            &format!("date: \"2024\",~attendance: [(of: Party(\"{party}\"), members: 4)],~¤members_total: {total}"),
        )
    }),
    ("event-outside-body", |county| {
        let body = county.body_entry("planted", "since: \"2021\"");
        county.put_all(&[("bodies", &body), ("events", &event("planted", "¤date: \"2019-05-01\""))])
    }),
    ("attended-without-seat", |county| {
        let party = county.a_party("Region");
        let body = county.body_entry("planted", "seats: [(on_behalf_of: AnyOf(Municipality))]");
        let event =
            event("planted", &format!("date: \"2024\",~attendance: [~(¤of: Party(\"{party}\"), members: 1),~]"));
        county.put_all(&[("bodies", &body), ("events", &event)])
    }),
    ("chaired-otherwise", |county| {
        let party = county.a_party("Region");
        let body = county.body_entry("planted", "chair: (rule: Held(by: AnyOf(Municipality)))");
        let event = event("planted", &format!("date: \"2024\",~¤chair: Party(\"{party}\")"));
        county.put_all(&[("bodies", &body), ("events", &event)])
    }),
    ("decision-differs", |county| {
        let body = county.a_body();
        let document = document("planted", "decided_on: \"2024-03-15\"");
        let event =
            event(&body, "date: \"2023-05-01\",~decisions: [(~text: \"T\",~¤over: [\"planted\"],~power: Decide,~)]");
        county.put_all(&[("documents", &document), ("events", &event)])
    }),
    ("change-without-subject", |county| {
        county.put("changes", "¤(~date: \"2021\",~change: Founded,~sources: [\"outside\"],~)")
    }),
    ("claim-without-why", |county| county.give("bodies", "claims: [~¤(reading: \"R\", sources: [\"outside\"]),~]")),
    ("unknown-code", |county| county.put("accepted", "(~¤code: \"no-levle\",~why: \"W\",~)")),
    ("error-accepted", |county| county.put("accepted", "(~¤code: \"empty-range\",~why: \"W\",~)")),
    ("idle-acceptance", |county| {
        let body = county.a_body();
        county.put("accepted", &format!("¤(~code: \"same-name\",~at: \"bodies.{body}\",~why: \"W\",~)"))
    }),
    ("route-without-rules", |county| {
        county.put("routes", "¤\"planted\": (~name: \"Planted\",~sources: [\"outside\"],~)")
    }),
    ("uncovered-answers", |county| {
        route(county, "", "", "¤", &["\"a\": (when: {\"first\": \"yes\"}, outcome: \"one\", STEPS)"])
    }),
    ("clashing-rules", |county| {
        route(
            county,
            "",
            "",
            "",
            &["\"a\": (outcome: \"one\", STEPS)", "¤\"b\": (when: {\"first\": \"no\"}, outcome: \"two\", STEPS)"],
        )
    }),
    ("rule-never-holds", |county| {
        route(
            county,
            "excludes: [\"second\"]",
            "",
            "",
            &[
                "\"a\": (outcome: \"one\", STEPS)",
                "\"b\": (~¤when: {\"first\": \"yes\", \"second\": \"yes\"}, outcome: \"one\", STEPS)",
            ],
        )
    }),
    ("step-never-taken", |county| {
        route(
            county,
            "",
            "",
            "",
            &[
                "\"a\": (when: {\"first\": \"no\"}, outcome: \"one\", steps: [(~who: AnyOf(Municipality), does: Decide,~¤when: {\"first\": \"yes\"},~)])",
            ],
        )
    }),
    ("empty-rule", |county| {
        route(county, "", "", "", &["\"a\": (outcome: \"one\", STEPS)", "¤\"b\": (outcome: \"one\")"])
    }),
    ("unused-in-route", |county| route(county, "", "¤", "", &["\"a\": (outcome: \"one\", STEPS)"])),
    ("idle-exclusion", |county| route(county, "excludes: [¤\"first\"]", "", "", &["\"a\": (outcome: \"one\", STEPS)"])),
    ("step-without-actor", |county| {
        route(county, "", "", "", &["\"a\": (outcome: \"one\", steps: [~¤(does: Decide),~])"])
    }),
    ("idle-gate", |county| {
        let gates = county.one(&["Majority,~¤Unanimity", "~¤ConsultationOf([])", "ApprovalOfAll,~¤Majority"])?;
        county.put("mandates", &format!("(~holder: AnyOf(Municipality),~power: Decide,~matter: \"M\",~gates: [{gates}],~sources: [\"outside\"],~)"))
    }),
    ("mandate-over-nothing", |county| {
        let body = county.a_body();
        county.put("mandates", &format!("¤(~holder: Body(\"{body}\"),~power: Decide,~sources: [\"outside\"],~)"))
    }),
    ("two-deciders", |county| {
        let documents = document("planted", "decided_by: [Body(\"planted\")]");
        let body = county.body_entry("planted", "short: \"P\"");
        let other = county.a_body();
        let mandate =
            format!("(~holder: Body(\"{other}\"),~power: Decide,~¤over: [\"planted\"],~sources: [\"outside\"],~)");
        county.put_all(&[("documents", &documents), ("bodies", &body), ("mandates", &mandate)])
    }),
];

/// Puts a route with two questions, of which the first has something more, two outcomes and these rules among the others.
fn route(
    county: &mut County<'_>,
    first: &str,
    before_second: &str,
    before_rules: &str,
    rules: &[&str],
) -> Option<String> {
    let rules = rules.join(",~").replace("STEPS", "steps: [(who: AnyOf(Municipality), does: Decide)]");
    county.route(&format!(
        "inputs: {{~\"first\": (question: \"F\", {first}),~{before_second}\"second\": (question: \"S\"),~}},~\
        outcomes: {{~\"one\": (name: \"1\"),~\"two\": (name: \"2\"),~}},~{before_rules}rules: {{~{rules},~}}"
    ))
}
