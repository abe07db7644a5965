//! `missing-field`: something that every such element must have is not there.
//!
//! Why it matters: an element without a name cannot be shown, one without a classification not be compared.
//! The fix: add the field.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("missing-field");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let draft = context.draft;
    let root = FieldPath::root();
    let mut need = |present: bool, path: &FieldPath, field: &'static str, example: &'static str| {
        if !present && !context.places.was_dropped(&path.field(field)) {
            findings.push(missing(path, field, example));
        }
    };
    need(draft.format.is_some(), &root, "format", "1");
    need(draft.id.is_some(), &root, "id", "\"my-county\"");
    need(draft.name.is_some(), &root, "name", NAME);
    need(draft.language.is_some(), &root, "language", "\"sv\"");
    for (id, source) in &draft.sources {
        need(source.title.is_some(), &root.field("sources").key(id.as_str()), "title", NAME);
    }
    for (id, level) in &draft.levels {
        need(level.name.is_some(), &root.field("levels").key(id.as_str()), "name", NAME);
    }
    for (id, line) in &draft.lines {
        need(line.name.is_some(), &root.field("lines").key(id.as_str()), "name", NAME);
    }
    for (id, division) in &draft.divisions {
        let path = root.field("divisions").key(id.as_str());
        need(division.name.is_some(), &path, "name", NAME);
        for (id, area) in &division.areas {
            need(area.name.is_some(), &path.field("areas").key(id.as_str()), "name", NAME);
        }
    }
    for (id, party) in &draft.parties {
        let path = root.field("parties").key(id.as_str());
        need(party.name.is_some(), &path, "name", NAME);
        need(party.classification.is_some(), &path, "classification", "Municipality");
    }
    for (id, topic) in &draft.topics {
        need(topic.name.is_some(), &root.field("topics").key(id.as_str()), "name", NAME);
    }
    for (path, _, body) in super::bodies(context) {
        need(body.name.is_some(), &path, "name", NAME);
        for (index, task) in body.tasks.iter().enumerate() {
            need(task.text.is_some(), &path.field("tasks").index(index), "text", NAME);
        }
        for (index, cadence) in body.cadence.iter().enumerate() {
            need(cadence.frequency.is_some(), &path.field("cadence").index(index), "frequency", "PerYear(Exactly(4))");
        }
        for (index, relation) in body.relations.iter().enumerate() {
            let path = path.field("relations").index(index);
            need(relation.relation.is_some(), &path, "relation", "ReportsTo");
            need(!relation.to.is_empty(), &path, "to", "[\"board\"]");
        }
    }
}

/// What a text may look like.
const NAME: &str = "\"…\"";

fn missing(path: &FieldPath, field: &str, example: &str) -> Diagnostic {
    let whole = path.segments().is_empty();
    let message = if whole {
        Said::new(format!("filen saknar `{field}`"), format!("the file has no `{field}`"))
    } else {
        Said::new(format!("`{path}` saknar `{field}`"), format!("`{path}` has no `{field}`"))
    };
    Diagnostic::error(CODE, path.field(field), message)
        .hint(Said::new(format!("lägg till `{field}: {example}`"), format!("add `{field}: {example}`")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn each_element_is_asked_for_what_it_needs() {
        let text = file(
            r#"lines: { "a": () }, bodies: { "board": (tasks: [()], cadence: [()], relations: [()], sources: ["plan"]) },"#,
        );
        let mut lacking = found(CODE, &text);
        lacking.sort();
        let paths: Vec<_> = lacking.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(
            paths,
            [
                r#"bodies["board"].cadence[0].frequency"#,
                r#"bodies["board"].name"#,
                r#"bodies["board"].relations[0].relation"#,
                r#"bodies["board"].relations[0].to"#,
                r#"bodies["board"].tasks[0].text"#,
                r#"lines["a"].name"#,
            ],
        );
    }

    #[test]
    fn an_empty_file_is_told_what_a_file_begins_with() {
        assert_eq!(found(CODE, "()").len(), 4);
        assert_eq!(found(CODE, &bodies("")), Vec::<String>::new());
    }
}
