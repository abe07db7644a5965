//! `two-deciders`: two bodies both decide on the same document, without a limit or condition between them.

use indexmap::IndexMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::MandateDraft;
use crate::explanation::{Explanation, both};
use crate::id::{BodyId, DocumentId};
use crate::model::{Power, Principal};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("two-deciders"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "två grupper beslutar båda om samma dokument, utan gräns eller villkor emellan",
            "two bodies both decide on the same document, without a limit or condition between them",
        ),
        why: both("vem som beslutar går inte att säga", "who decides cannot be told"),
        fix: both(
            "ange `limit`, `condition` eller `topics` för minst en av dem",
            "give `limit`, `condition` or `topics` for at least one of them",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
    "office": (name: "Office", level: "top", sources: ["plan"]),
},
documents: {
    "plans": (name: "Plans", is_a_kind: true, sources: ["plan"]),
},
mandates: [
    (holder: Body("board"), power: Decide, over: ["plans"], sources: ["plan"]),
    (holder: Body("office"), power: Decide, over: ["plans"], sources: ["plan"]),
],"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
    "office": (name: "Office", level: "top", sources: ["plan"]),
},
documents: {
    "plans": (name: "Plans", is_a_kind: true, sources: ["plan"]),
},
mandates: [
    (holder: Body("board"), power: Decide, over: ["plans"], sources: ["plan"]),
    (holder: Body("office"), power: Decide, over: ["plans"], condition: "Only words are changed", sources: ["plan"]),
],"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut deciders: IndexMap<&DocumentId, (&BodyId, FieldPath)> = IndexMap::new();
    for (path, id, document) in super::documents(context) {
        if let [Principal::Body(body)] = document.decided_by.as_slice() {
            deciders.insert(id, (body, path.field("decided_by")));
        }
    }
    for (index, mandate) in context.draft.mandates.iter().enumerate().filter(|(_, one)| decides_freely(one)) {
        let Some(Principal::Body(body)) = &mandate.holder else { continue };
        let path = FieldPath::root().field("mandates").index(index).field("over");
        for (position, document) in mandate.over.iter().enumerate() {
            let path = path.index(position);
            let Some((other, there)) = deciders.get(document).filter(|(other, _)| *other != body) else {
                deciders.entry(document).or_insert((body, path));
                continue;
            };
            let message = Said::new(
                format!("både `{other}` och `{body}` beslutar om `{document}`"),
                format!("both `{other}` and `{body}` decide on `{document}`"),
            );
            let finding = RULE.finding_with_fix(path, message);
            findings.push(finding.related(there.clone(), Said::new("den andra", "the other")));
        }
    }
}

/// Whether nothing says in which cases.
fn decides_freely(mandate: &MandateDraft) -> bool {
    let bound = mandate.limit.is_some() || mandate.condition.is_some() || !mandate.topics.is_empty();
    mandate.power == Some(Power::Decide) && mandate.matter.is_none() && !bound
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn who_decides_may_stand_with_the_document_too() {
        let text = |holder: &str| {
            file(&format!(
                r#"bodies: {{"a": (name: "A", sources: ["plan"]), "b": (name: "B", sources: ["plan"])}},
                documents: {{"d": (name: "D", decided_by: [Body("a")], sources: ["plan"])}},
                mandates: [(holder: {holder}, power: Decide, over: ["d"], sources: ["plan"])],"#
            ))
        };
        assert_eq!(found(RULE.code, &text(r#"Body("a")"#)).len(), 0);
        assert_eq!(found(RULE.code, &text(r#"Body("b")"#)), ["mandates[0].over[0]: both `a` and `b` decide on `d`"]);
        assert_eq!(found(RULE.code, &text("EachOf(Municipality)")).len(), 0);
    }
}
