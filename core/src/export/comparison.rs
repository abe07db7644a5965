//! Two structures beside each other, as plain text.

use std::fmt::Write;

use crate::compare::facing::{facts, lines, told_lines};
use crate::compare::{
    Aspect, BodyDifference, Change, ChangeClass, Comparison, Correspondence, Faced, Facing, ItemDifference, LevelRow,
    Line, Side, Standing, Unknown, digest, facing, grouped,
};
use crate::id::{BodyId, DocumentId, RouteId};
use crate::model::{Structure, Text};
use crate::words::{Language, Said, Term};

/// The whole comparison, for reading.
pub fn comparison_text(left: &Structure, right: &Structure, comparison: &Comparison, language: Language) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = Writer { left, right, comparison, language }.whole(&mut out);
    out
}

struct Writer<'a> {
    left: &'a Structure,
    right: &'a Structure,
    comparison: &'a Comparison,
    language: Language,
}

impl Writer<'_> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Sv => sv,
            Language::En => en,
        }
    }

    fn name<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.language.tag())
    }

    fn side(&self, side: Side) -> &Structure {
        match side {
            Side::Left => self.left,
            Side::Right => self.right,
        }
    }

    fn whole(&self, out: &mut String) -> std::fmt::Result {
        let (left, right) = (self.name(&self.left.name), self.name(&self.right.name));
        writeln!(out, "{left} – {right}")?;
        writeln!(out, "{}", digest(self.comparison).words(self.language))?;
        if self.comparison.difference.is_empty() {
            writeln!(out, "{}", self.say("Inget skiljer.", "No differences."))?;
        }
        for count in grouped(&self.comparison.difference) {
            writeln!(out, "  {}: {}", count.group.words(self.language), count.words(self.language))?;
        }
        for facing in facing(self.left, self.right, self.comparison) {
            self.row(out, &facing)?;
        }
        self.documents(out)?;
        self.routes(out)?;
        self.structures(out)
    }

    fn documents(&self, out: &mut String) -> std::fmt::Result {
        let name = |structure: &Structure, id: &DocumentId| {
            structure.documents.get(id).map_or_else(|| id.to_string(), |one| self.name(&one.name).to_owned())
        };
        self.items(out, self.say("Dokument", "Documents"), &self.comparison.difference.documents, &name)
    }

    fn routes(&self, out: &mut String) -> std::fmt::Result {
        let name = |structure: &Structure, id: &RouteId| {
            structure.routes.get(id).map_or_else(|| id.to_string(), |one| self.name(&one.name).to_owned())
        };
        self.items(out, self.say("Ärendevägar", "Routes"), &self.comparison.difference.routes, &name)
    }

    /// The pairs of documents or routes; those in which nothing is told apart as a number.
    fn items<Id>(
        &self,
        out: &mut String,
        title: &str,
        items: &[ItemDifference<Id>],
        name: &dyn Fn(&Structure, &Id) -> String,
    ) -> std::fmt::Result {
        if items.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n## {title}")?;
        let alike = items.iter().filter(|item| item.changes.is_empty() && item.unknown.is_empty()).count();
        for item in items.iter().filter(|item| !(item.changes.is_empty() && item.unknown.is_empty())) {
            writeln!(out, "\n### {} – {}", name(self.left, &item.left), name(self.right, &item.right))?;
            self.told(out, &item.changes, &item.unknown)?;
        }
        match (alike, self.language) {
            (0, _) => Ok(()),
            (number, Language::Sv) => writeln!(out, "\n{number} lika par dolda"),
            (number, Language::En) => writeln!(out, "\n{number} pairs alike, not shown"),
        }
    }

    fn told(&self, out: &mut String, changes: &[Change], unknown: &[Unknown]) -> std::fmt::Result {
        // Bodies that stand alone have been told above.
        let told = |change: &&Change| {
            change.aspect != Aspect::Body || !matches!(change.change, ChangeClass::Added | ChangeClass::Removed)
        };
        let changes: Vec<Change> = changes.iter().filter(told).cloned().collect();
        self.grouped_lines(out, &told_lines(&changes, unknown))
    }

    fn row(&self, out: &mut String, facing: &Facing<'_>) -> std::fmt::Result {
        let title = match facing.levels {
            Some(row) => self.levels(row),
            None => self.say("Utan angiven nivå", "No level stated").to_owned(),
        };
        writeln!(out, "\n## {title}")?;
        if facing.faced.is_empty() {
            writeln!(out, "{}", self.say("Inga grupper.", "No bodies."))?;
        }
        for faced in &facing.faced {
            match *faced {
                Faced::Pair(found, difference) => {
                    writeln!(out, "\n### {}", self.names(found))?;
                    self.reasons(out, found)?;
                    self.lines(out, difference)?;
                }
                Faced::Also(_, found, _) => {
                    writeln!(out, "\n#### {}: {}", self.say("också", "also"), self.names(found))?;
                    self.reasons(out, found)?;
                }
                Faced::Alone(side, id) => self.alone(out, side, id)?,
            }
        }
        Ok(())
    }

    fn levels(&self, row: &LevelRow) -> String {
        let names = |structure: &Structure, ids: &[crate::id::LevelId]| {
            let names: Vec<_> =
                ids.iter().filter_map(|id| structure.levels.get(id)).map(|level| self.name(&level.name)).collect();
            if names.is_empty() { self.say("ingen nivå", "no level").to_owned() } else { names.join(" + ") }
        };
        format!("{} – {}", names(self.left, &row.left), names(self.right, &row.right))
    }

    fn names(&self, found: &Correspondence) -> String {
        let name = |structure: &Structure, id: &BodyId| {
            structure.bodies.get(id).map_or_else(|| id.to_string(), |body| self.name(&body.name).to_owned())
        };
        format!("{} – {}", name(self.left, &found.left), name(self.right, &found.right))
    }

    fn reasons(&self, out: &mut String, found: &Correspondence) -> std::fmt::Result {
        let language = self.language;
        let names = [self.name(&self.left.name), self.name(&self.right.name)];
        writeln!(
            out,
            "{} ({}); {}, {} %",
            found.relation.words(language),
            found.relation.meaning(language, names),
            found.certainty().words(language),
            found.percent()
        )?;
        for reason in &found.reasons {
            writeln!(out, "  {} {}", if reason.is_against() { '−' } else { '+' }, reason.between(language, names))?;
        }
        Ok(())
    }

    fn lines(&self, out: &mut String, difference: &BodyDifference) -> std::fmt::Result {
        self.grouped_lines(out, &lines(self.left, self.right, difference))
    }

    fn grouped_lines(&self, out: &mut String, lines: &[Line]) -> std::fmt::Result {
        let differs = self.say("Skiljer", "Differs");
        let untold = self.say("Anges bara på ena sidan", "Stated on one side only");
        let same = self.say("Lika", "Alike");
        for (title, wanted) in [(differs, 0), (untold, 1), (same, 2)] {
            let group = |line: &&Line| match line.standing {
                Standing::Sum | Standing::Differs | Standing::Only => wanted == 0,
                Standing::Untold(_) => wanted == 1,
                Standing::Same => wanted == 2,
            };
            let mut group = lines.iter().filter(group).peekable();
            if group.peek().is_some() {
                writeln!(out, "{title}:")?;
            }
            for line in group {
                self.line(out, line)?;
            }
        }
        Ok(())
    }

    fn line(&self, out: &mut String, line: &Line) -> std::fmt::Result {
        let aspect = line.aspect.words(self.language);
        let side = |said: &[Said], side: Side| match line.standing {
            _ if !said.is_empty() => self.list(said),
            Standing::Untold(untold) if untold == side => Term::NotStated.get(self.language).to_owned(),
            Standing::Same => Term::NotStated.get(self.language).to_owned(),
            _ => "–".to_owned(),
        };
        let more = match line.standing {
            Standing::Only => Some(self.say("bara där", "only there")),
            Standing::Sum => Some(self.say("summa", "sum")),
            _ => line.how.and_then(|how| how.words(self.language)),
        };
        let more = more.map(|more| format!(", {more}")).unwrap_or_default();
        writeln!(out, "  - {aspect}{more}: {} | {}", side(&line.left, Side::Left), side(&line.right, Side::Right))
    }

    fn list(&self, said: &[Said]) -> String {
        said.iter().map(|said| said.get(self.language)).collect::<Vec<_>>().join("; ")
    }

    fn alone(&self, out: &mut String, side: Side, id: &BodyId) -> std::fmt::Result {
        let structure = self.side(side);
        let Some(body) = structure.bodies.get(id) else { return Ok(()) };
        let none = self.say("ingen motsvarighet", "no counterpart");
        let name = self.name(&body.name);
        match side {
            Side::Left => writeln!(out, "\n### {name} – ({none})")?,
            Side::Right => writeln!(out, "\n### ({none}) – {name}")?,
        }
        for (aspect, said) in facts(structure, body) {
            writeln!(out, "  - {}: {}", aspect.words(self.language), self.list(&said))?;
        }
        Ok(())
    }

    fn structures(&self, out: &mut String) -> std::fmt::Result {
        let difference = &self.comparison.difference;
        let mut told = String::new();
        self.told(&mut told, &difference.structure, &difference.unknown)?;
        if told.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n## {}", self.say("Strukturerna i sin helhet", "The structures as a whole"))?;
        out.push_str(&told);
        Ok(())
    }
}
