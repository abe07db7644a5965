//! `unknown-reference`: something is named that the file does not have.
//!
//! Why it matters: a body on a level that does not exist cannot be placed, a seat for nobody not be counted.
//! The fix: correct the word, or add what it names.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::suggest::{MOST_COMPARED, suggest};
use crate::validate::references::{self, Reference, Target};
use crate::words::Said;

/// The code.
const CODE: Code = Code("unknown-reference");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut compared = 0;
    for reference in references::all(context.draft) {
        if references::exists(context.draft, reference.target, &reference.id) || was_dropped(context, &reference) {
            continue;
        }
        let (sv, en) = words(reference.target);
        let mut finding = Diagnostic::error(
            CODE,
            reference.path.clone(),
            Said::new(
                format!("{sv} `{}` finns inte i filen", reference.id),
                format!("the file has no {en} `{}`", reference.id),
            ),
        );
        let known = || references::known(context.draft, reference.target);
        // To look for a near word among all for each of very many would take hours.
        let mut near = None;
        if compared < MOST_COMPARED {
            compared += known().count();
            near = suggest(&reference.id, known());
        }
        finding.hint = Some(hint(near, known(), reference.target));
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
        Target::Actor => dropped("bodies") || dropped("parties"),
        Target::Area => context.draft.divisions.keys().any(|division| {
            context.places.was_dropped(&root.field("divisions").key(division.as_str()).field("areas").key(id))
        }),
    }
}

fn hint<'a>(near: Option<&str>, known: impl Iterator<Item = &'a str>, target: Target) -> Said {
    let (sv, en) = words(target);
    match near {
        Some(near) => Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")),
        None => {
            let some: Vec<_> = known.take(6).map(|id| format!("`{id}`")).collect();
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
        Target::Actor => ("grupp eller part", "body or party"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, found};

    #[test]
    fn a_misspelled_level_is_named_with_the_word_meant() {
        let text = bodies(r#""board": (name: "Board", level: "tpo", sources: ["plan"])"#);
        assert_eq!(found(CODE, &text), [r#"bodies["board"].level: the file has no level `tpo`"#]);
        let hint = crate::check(&text)
            .findings
            .into_iter()
            .find(|finding| finding.code == CODE)
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
        assert_eq!(found(CODE, &text).len(), 20, "{:#?}", found(CODE, &text));
    }

    #[test]
    fn a_party_may_be_a_superior() {
        let text = bodies(r#""board": (name: "Board", level: "top", superiors: ["region"], sources: ["plan"])"#);
        assert_eq!(found(CODE, &text), Vec::<String>::new());
    }
}
