//! Two structures beside each other, told: for documents and wikis, with a table for each pair of bodies.

use crate::compare::facing::{changed, facts, lines};
use crate::compare::{
    Aspect, BodyDifference, Comparison, Correspondence, Faced, Facing, LevelRow, Line as Facts, Side, Standing, digest,
    facing,
};
use crate::id::{BodyId, LevelId};
use crate::model::Structure;
use crate::telling::{Item, Line, Row, Run, Table, Telling};
use crate::words::{Language, Said, Term};

/// The whole comparison.
pub fn comparison_told(left: &Structure, right: &Structure, comparison: &Comparison, language: Language) -> Telling {
    let mut telling = Telling::default();
    let teller = Teller { left, right, language };
    let [here, there] = teller.names();
    telling.heading(format!("{here} – {there}"));
    telling.paragraph(digest(comparison).words(language));
    if comparison.difference.is_empty() {
        telling.paragraph(language.pick("Inget skiljer.", "No differences."));
    }
    for facing in facing(left, right, comparison) {
        teller.row(&facing, &mut telling);
    }
    let whole: Vec<Facts> = changed(&comparison.difference.structure);
    // Whole bodies have been told above.
    let whole: Vec<Facts> = whole.into_iter().filter(|line| line.aspect != Aspect::Body).collect();
    if !whole.is_empty() {
        telling.heading(language.pick("Strukturerna i sin helhet", "The structures as a whole"));
        telling.table(teller.table(&whole));
    }
    telling
}

struct Teller<'a> {
    left: &'a Structure,
    right: &'a Structure,
    language: Language,
}

impl Teller<'_> {
    fn pick(&self, sv: &'static str, en: &'static str) -> &'static str {
        self.language.pick(sv, en)
    }

    fn names(&self) -> [&str; 2] {
        [self.left, self.right].map(|structure| structure.name.get(self.language.tag()))
    }

    fn body<'a>(&self, structure: &'a Structure, id: &'a BodyId) -> &'a str {
        structure.bodies.get(id).map_or(id.as_str(), |body| body.name.get(self.language.tag()))
    }

    fn row(&self, facing: &Facing<'_>, telling: &mut Telling) {
        telling.heading(match facing.levels {
            Some(row) => self.levels(row),
            None => self.pick("Utan angiven nivå", "No level stated").to_owned(),
        });
        if facing.faced.is_empty() {
            telling.paragraph(self.pick("Inga grupper här.", "No bodies here."));
        }
        for faced in &facing.faced {
            match *faced {
                Faced::Pair(found, difference) => {
                    telling.subheading(self.pair(found));
                    self.reasons(found, telling);
                    self.differences(difference, telling);
                }
                Faced::Also(_, found, _) => {
                    telling.subheading(format!("{}: {}", self.pick("också", "also"), self.pair(found)));
                    self.reasons(found, telling);
                }
                Faced::Alone(side, id) => self.alone(side, id, telling),
            }
        }
    }

    fn levels(&self, row: &LevelRow) -> String {
        let names = |structure: &Structure, ids: &[LevelId]| {
            let named = ids.iter().filter_map(|id| structure.levels.get(id));
            let names: Vec<_> = named.map(|level| level.name.get(self.language.tag())).collect();
            if names.is_empty() { self.pick("ingen nivå", "no level").to_owned() } else { names.join(" + ") }
        };
        format!("{} – {}", names(self.left, &row.left), names(self.right, &row.right))
    }

    fn pair(&self, found: &Correspondence) -> String {
        format!("{} – {}", self.body(self.left, &found.left), self.body(self.right, &found.right))
    }

    fn reasons(&self, found: &Correspondence, telling: &mut Telling) {
        let (language, names) = (self.language, self.names());
        let how = found.relation.words(language).to_owned();
        let meaning = found.relation.meaning(language, names);
        let sure = format!(" ({meaning}); {}, {} %", found.certainty().words(language), found.percent());
        telling.paragraph(Line::from(Run::Strong(how)).and(sure));
        let reason = |reason: &crate::compare::Reason| {
            let mark = if reason.is_against() { "−" } else { "+" };
            Item::new(format!("{mark} {}", reason.between(language, names)))
        };
        telling.list(found.reasons.iter().map(reason).collect());
    }

    fn differences(&self, difference: &BodyDifference, telling: &mut Telling) {
        let lines = lines(self.left, self.right, difference);
        telling.table(self.table(&lines));
    }

    fn table(&self, lines: &[Facts]) -> Table {
        let row = |line: &Facts| Row {
            head: line.aspect.words(self.language).into(),
            cells: vec![self.standing(line.standing).into(), self.side(line, Side::Left), self.side(line, Side::Right)],
        };
        let [left, right] = self.names().map(Line::from);
        Table {
            caption: Line::default(),
            corner: self.pick("I vad", "In what").into(),
            columns: vec![self.pick("Hur", "How").into(), left, right],
            rows: lines.iter().map(row).collect(),
        }
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Same => self.pick("lika", "alike"),
            Standing::Sum => self.pick("skiljer, summa", "differs, sum"),
            Standing::Differs => self.pick("skiljer", "differs"),
            Standing::Only => self.pick("bara på en sida", "on one side only"),
            Standing::Untold(_) => self.pick("anges på en sida", "stated on one side"),
        }
    }

    fn side(&self, line: &Facts, side: Side) -> Line {
        let said = if side == Side::Left { &line.left } else { &line.right };
        if !said.is_empty() {
            return self.list(said).into();
        }
        match line.standing {
            Standing::Untold(untold) if untold != side => "–".into(),
            Standing::Untold(_) | Standing::Same => {
                let how = Term::NotStated;
                Run::Unsaid { how, words: how.get(self.language).to_owned() }.into()
            }
            Standing::Sum | Standing::Differs | Standing::Only => "–".into(),
        }
    }

    fn list(&self, said: &[Said]) -> String {
        said.iter().map(|said| said.get(self.language)).collect::<Vec<_>>().join("; ")
    }

    fn alone(&self, side: Side, id: &BodyId, telling: &mut Telling) {
        let structure = if side == Side::Left { self.left } else { self.right };
        let none = self.pick("ingen motsvarighet", "no counterpart");
        let name = self.body(structure, id);
        telling.subheading(match side {
            Side::Left => format!("{name} – ({none})"),
            Side::Right => format!("({none}) – {name}"),
        });
        let Some(body) = structure.bodies.get(id) else { return };
        let fact = |(aspect, said): (Aspect, Vec<Said>)| {
            Item::new(format!("{}: {}", aspect.words(self.language), self.list(&said)))
        };
        telling.list(facts(structure, body).into_iter().map(fact).collect());
    }
}
