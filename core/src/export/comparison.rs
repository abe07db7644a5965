//! Two structures beside each other, as plain text.

use std::fmt::Write;

use crate::compare::facing::{changed, facts, lines};
use crate::compare::{
    Aspect, BodyDifference, Comparison, Correspondence, Faced, Facing, LevelRow, Line, Side, Standing, digest, facing,
};
use crate::id::BodyId;
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
        for facing in facing(self.left, self.right, self.comparison) {
            self.row(out, &facing)?;
        }
        self.structures(out)
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
        let lines = lines(self.left, self.right, difference);
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
        let only = match line.standing {
            Standing::Only => self.say(", bara där", ", only there"),
            Standing::Sum => self.say(", summa", ", sum"),
            _ => "",
        };
        writeln!(out, "  - {aspect}{only}: {} | {}", side(&line.left, Side::Left), side(&line.right, Side::Right))
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
        let lines = changed(&self.comparison.difference.structure);
        // Whole bodies have been told above.
        let lines: Vec<_> = lines.iter().filter(|line| line.aspect != Aspect::Body).collect();
        if lines.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n## {}", self.say("Strukturerna i sin helhet", "The structures as a whole"))?;
        lines.into_iter().try_for_each(|line| self.line(out, line))
    }
}
