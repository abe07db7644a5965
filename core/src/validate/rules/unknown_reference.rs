//! `unknown-reference`: something is named that the file does not have.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::suggest::{MOST_COMPARED, suggest};
use crate::validate::references::{self, Reference, Target};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unknown-reference"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("något nämns som filen inte har", "something is named that the file does not have"),
        why: both(
            "en grupp på en nivå som inte finns kan inte ritas, en plats för ingen inte räknas",
            "a body on a level that does not exist cannot be placed, a seat for nobody not be counted",
        ),
        fix: both("rätta ordet, eller lägg till det som det nämner", "correct the word, or add what it names"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "tpo", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut compared = 0;
    for reference in references::all(context.elements) {
        if references::is_met(context.draft, &reference) || was_dropped(context, &reference) {
            continue;
        }
        let (sv, en) = words(reference.target);
        let mut finding = RULE.finding(
            reference.path.clone(),
            Said::new(
                format!("{sv} `{}` finns inte i filen", reference.id),
                format!("the file has no {en} `{}`", reference.id),
            ),
        );
        // To look for a near word among all for each of very many would take hours.
        if compared < MOST_COMPARED {
            let known = references::known(context.draft, &reference);
            compared += known.len();
            finding.hint = Some(hint(&reference, &known));
        }
        findings.push(finding);
    }
}

/// An entry with a fault in its shape was left out when reading; that it is missing then is not the user's fault twice.
fn was_dropped(context: &Context<'_>, reference: &Reference) -> bool {
    let root = FieldPath::root();
    let id = &reference.id;
    let dropped = |map: &str| context.places.was_dropped(&root.field(map).key(id));
    match reference.target {
        Target::Source => dropped("sources"),
        Target::Level => dropped("levels"),
        Target::Line => dropped("lines"),
        Target::Division => dropped("divisions"),
        Target::Party => dropped("parties"),
        Target::Topic => dropped("topics"),
        Target::Body => dropped("bodies"),
        Target::Document => dropped("documents"),
        Target::Actor => dropped("bodies") || dropped("parties"),
        Target::Subject => dropped("bodies") || dropped("parties") || dropped("documents"),
        Target::Input => dropped_in_route(context, reference, "inputs"),
        Target::Outcome => dropped_in_route(context, reference, "outcomes"),
        Target::Answer => answer_was_dropped(context, reference),
        Target::Area => context.draft.divisions.keys().any(|division| {
            context.places.was_dropped(&root.field("divisions").key(division.as_str()).field("areas").key(id))
        }),
    }
}

/// The path to the route that something stands in.
fn route_of(path: &FieldPath) -> Option<FieldPath> {
    let [routes, id, ..] = path.segments() else { return None };
    Some(FieldPath::root().then(routes.clone()).then(id.clone()))
}

fn dropped_in_route(context: &Context<'_>, reference: &Reference, map: &str) -> bool {
    let route = route_of(&reference.path);
    route.is_some_and(|route| context.places.was_dropped(&route.field(map).key(&reference.id)))
}

/// An answer to an input of which something was left out may be among what was left out.
fn answer_was_dropped(context: &Context<'_>, reference: &Reference) -> bool {
    let (Some(route), Some(input)) = (route_of(&reference.path), reference.path.segments().last()) else {
        return false;
    };
    context.places.lost_a_part(&route.field("inputs").then(input.clone()))
}

fn hint(reference: &Reference, known: &[&str]) -> Said {
    let (sv, en) = words(reference.target);
    match suggest(&reference.id, known.iter().copied()) {
        Some(near) => Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")),
        None => {
            let some: Vec<_> = known.iter().take(6).map(|id| format!("`{id}`")).collect();
            if some.is_empty() {
                Said::new(format!("filen har ingen {sv} alls ännu"), format!("the file has no {en} at all yet"))
            } else {
                let some = some.join(", ");
                Said::new(format!("filen har bland annat {some}"), format!("the file has among others {some}"))
            }
        }
    }
}

fn words(target: Target) -> (&'static str, &'static str) {
    match target {
        Target::Source => ("källa", "source"),
        Target::Level => ("nivå", "level"),
        Target::Line => ("linje", "line"),
        Target::Division => ("indelning", "division"),
        Target::Area => ("område", "area"),
        Target::Party => ("part", "party"),
        Target::Topic => ("ämne", "topic"),
        Target::Body => ("grupp", "body"),
        Target::Document => ("dokument", "document"),
        Target::Actor => ("grupp eller part", "body or party"),
        Target::Subject => ("grupp, part eller dokument", "body, party or document"),
        Target::Input => ("fråga", "input"),
        Target::Answer => ("svar", "answer"),
        Target::Outcome => ("utfall", "outcome"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_misspelled_level_is_named_with_the_word_meant() {
        let text = bodies(r#""board": (name: "Board", level: "tpo", sources: ["plan"])"#);
        assert_eq!(found(RULE.code, &text), [r#"bodies["board"].level: the file has no level `tpo`"#]);
        let hint = crate::check(&text)
            .findings
            .into_iter()
            .find(|finding| finding.code == RULE.code)
            .and_then(|finding| finding.hint);
        assert_eq!(hint.expect("a hint").en, "did you mean `top`?");
    }

    #[test]
    fn every_kind_of_reference_is_followed() {
        let text = bodies(
            r#""board": (name: "Board", level: "x", line: "x", one_for_each: AreaOf("x"), superiors: ["x"], topics: ["x"],
                seats: [(on_behalf_of: OneOf([Party("x"), Body("x"), EachArea("x")]), except: {"x": 2}, appointed_by: [Party("x")])],
                chair: (rule: Rotating(between: [Party("x")], opposite_to: "x", in_step_with: "x"), vice: Chosen(by: Party("x"), among: Party("x"))),
                cadence: [(frequency: BeforeEach("x"), joint_with: ["x"])],
                relations: [(relation: Informs, to: ["x", "region"], sources: ["x § 2"])],
                sources: ["x", "outside", "plan § 4"])"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 20, "{:#?}", found(RULE.code, &text));
    }

    #[test]
    fn every_kind_of_reference_of_documents_mandates_routes_and_events_is_followed() {
        let text = file(
            r#"bodies: {"board": (name: "Board", area: "x", replaced_by: ["x"], one_side_of: Side("x", Party("x")),
                seats: [(comes_with: Post("x", Chair))], chair: (rule: WithPost("x", Chair)),
                instances: {"east": (seats: [(on_behalf_of: Body("x"))], cadence: [(frequency: BeforeEach("x"))])},
                claims: [(reading: "x", sources: ["x"])], sources: ["plan"])},
            documents: {"d": (name: "D", kind: "x", read_in: "x", superiors: ["x"], decided_by: [Body("x")], replaces: ["x"],
                revised: BeforeEach("x"), topics: ["x"], sources: ["x"])},
            mandates: [(holder: Body("x"), power: Decide, over: ["x"], topics: ["x"],
                gates: [ConfirmationBy([Party("x")]), ConsultationOf([Body("x")])], sources: ["plan"])],
            events: {"e": (name: "E", date: "2024", body: "x", chair: Party("x"), vice_chair: Party("x"),
                attendance: [(of: Party("x"))], decisions: [(text: "T", over: ["x"])], sources: ["plan"])},
            changes: [(change: Founded, concerns: ["x", "region", "d", "board"], sources: ["plan"])],"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 9 + 8 + 5 + 5 + 1, "{:#?}", found(RULE.code, &text));
    }

    #[test]
    fn a_route_names_its_own_inputs_answers_and_outcomes() {
        let route = |rule: &str| {
            file(&format!(
                r#"routes: {{
                    "r": (name: "R", inputs: {{"sort": (question: "?", answers: {{"a": "A", "b": "B"}}), "hurry": (question: "?", excludes: ["sort"])}},
                        outcomes: {{"o": (name: "O")}}, rules: {{"1": ({rule})}}, sources: ["plan"]),
                    "s": (name: "S", inputs: {{"other": (question: "?")}}, outcomes: {{"p": (name: "P")}}, sources: ["plan"]) }},"#
            ))
        };
        let sound = r#"when: {"sort": "a", "hurry": "yes"}, outcome: "o", steps: [(does: Decide)]"#;
        assert_eq!(found(RULE.code, &route(sound)), Vec::<String>::new());
        assert_eq!(
            found(RULE.code, &route(r#"when: {"sort": "c", "hurry": "maybe", "other": "yes"}, outcome: "p""#)),
            [
                r#"routes["r"].rules["1"].when["sort"]: the file has no answer `c`"#,
                r#"routes["r"].rules["1"].when["hurry"]: the file has no answer `maybe`"#,
                r#"routes["r"].rules["1"].when["other"]: the file has no input `other`"#,
                r#"routes["r"].rules["1"].outcome: the file has no outcome `p`"#,
            ]
        );
    }

    #[test]
    fn a_party_may_be_a_superior() {
        let text = bodies(r#""board": (name: "Board", level: "top", superiors: ["region"], sources: ["plan"])"#);
        assert_eq!(found(RULE.code, &text), Vec::<String>::new());
    }
}
