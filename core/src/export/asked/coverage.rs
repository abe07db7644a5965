//! What the rules of a route cover, told: the figures, and the combinations of answers they come from.

use serde::Serialize;

use crate::answer::route::{Combination, Conclusion, combinations};
use crate::answer::{Coverage, Cube, Part, coverage};
use crate::id::{AnswerId, InputId, RouteId, RuleId};
use crate::model::{Input, Route, Structure};
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::asked::route::{answer_words, combination_words};

/// So many combinations are listed one by one; of more, only what the rules leave open or say in two ways.
const MOST_LISTED: usize = 64;

/// What the rules of a route cover.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Covered {
    /// The figures; nothing where that would take too long to find out.
    pub coverage: Option<Coverage>,
    /// Every combination of answers; nothing where they are many.
    pub combinations: Option<Vec<Combination>>,
}

/// What the rules of a route cover; nothing where there is no such route.
pub fn covered(structure: &Structure, route: &RouteId) -> Option<Covered> {
    let coverage = coverage(structure.routes.get(route)?);
    Some(Covered { coverage, combinations: combinations(structure, route, MOST_LISTED) })
}

/// What the rules of a route cover.
pub fn coverage_told(covered: &Covered, route: &RouteId, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let Some(route) = scribe.structure.routes.get(route) else { return telling };
    let teller = Teller { scribe, route };
    telling.heading(scribe.say("Vad reglerna täcker", "What the rules cover"));
    match &covered.coverage {
        Some(coverage) => teller.figures(coverage, &mut telling),
        None => telling.paragraph(scribe.say(
            "Frågorna och reglerna är för många för att allt ska kunna gås igenom.",
            "There are too many questions and rules to look through everything.",
        )),
    }
    match (&covered.combinations, &covered.coverage) {
        (Some(all), _) => telling.table(teller.table(all)),
        (None, Some(coverage)) => teller.parts(coverage, &mut telling),
        (None, None) => {}
    }
    telling
}

struct Teller<'a> {
    scribe: Scribe<'a>,
    route: &'a Route,
}

impl Teller<'_> {
    fn figures(&self, coverage: &Coverage, telling: &mut Telling) {
        let scribe = self.scribe;
        let Coverage { combinations, contradictory, decided, clashing, clashes, uncovered, idle } = coverage;
        let figure = |sv: &str, en: &str, number: u64| Item::new(format!("{}: {number}", scribe.language.pick(sv, en)));
        telling.list(vec![
            figure("Kombinationer av svar", "Combinations of answers", *combinations),
            figure("Avgörs av reglerna", "Decided by the rules", *decided),
            figure("Av dem leder regler till olika saker i", "Of those, rules lead to different things in", *clashing),
            figure("Avgörs inte av någon regel", "Decided by no rule", uncovered.count),
            figure("Svaren motsäger varandra", "The answers contradict each other", contradictory.count),
        ]);
        if !clashes.is_empty() {
            telling.subheading(
                scribe
                    .say("Regler som leder till olika saker samtidigt", "Rules that lead to different things at once"),
            );
            let item = |clash: &crate::answer::Clash| {
                let (one, other) = &clash.rules;
                let line = Line::joined([self.rule(one), self.rule(other)], scribe.language.pick(" och ", " and "));
                clash.at.cubes.iter().map(|cube| self.cube(cube)).fold(Item::new(line), Item::and)
            };
            telling.list(clashes.iter().map(item).collect());
        }
        if !idle.is_empty() {
            telling.subheading(scribe.say("Regler som aldrig gäller", "Rules that never hold"));
            telling.list(idle.iter().map(|rule| Item::new(self.rule(rule))).collect());
        }
    }

    /// Where they are many: what no rule decides and what contradicts itself, in as few words as can be.
    fn parts(&self, coverage: &Coverage, telling: &mut Telling) {
        let scribe = self.scribe;
        let mut part = |head: Run, part: &Part| {
            if part.count > 0 {
                telling.subheading(head);
                telling.list(part.cubes.iter().map(|cube| Item::new(self.cube(cube))).collect());
            }
        };
        part(scribe.say("Avgörs inte av någon regel", "Decided by no rule"), &coverage.uncovered);
        part(scribe.say("Svaren motsäger varandra", "The answers contradict each other"), &coverage.contradictory);
    }

    /// Every combination in a row of its own.
    fn table(&self, all: &[Combination]) -> Table {
        let scribe = self.scribe;
        let questions = self.route.inputs.values().map(|input| Line::from(scribe.text(&input.question)));
        let result = [scribe.say("Följd", "What follows").into(), scribe.say("Regler", "Rules").into()];
        let row = |(number, one): (usize, &Combination)| {
            let answers = self.route.inputs.iter().map(|(id, input)| {
                one.answers.get(id).map(|answer| Line::from(self.answer(input, answer))).unwrap_or_default()
            });
            let follows = match &one.conclusion {
                Conclusion::Decided | Conclusion::Depends => {
                    Line::from(combination_words(&one.conclusion, scribe.language))
                }
                Conclusion::Contradictory(_) | Conclusion::Clash(_) | Conclusion::Gap => {
                    Run::Label(combination_words(&one.conclusion, scribe.language).to_owned()).into()
                }
            };
            let rules = Line::joined(one.rules.iter().map(|rule| self.rule(rule)), "; ");
            Row { head: number.to_string().into(), cells: answers.chain([follows, rules]).collect() }
        };
        Table {
            caption: scribe.say("Alla kombinationer av svar", "Every combination of answers").into(),
            corner: scribe.say("Nummer", "Number").into(),
            columns: questions.chain(result).collect(),
            rows: (1..).zip(all).map(row).collect(),
        }
    }

    fn rule(&self, id: &RuleId) -> Line {
        match self.route.rules.get(id).and_then(|rule| rule.name.as_ref()) {
            Some(name) => self.scribe.text(name).into(),
            None => id.as_str().into(),
        }
    }

    fn answer(&self, input: &Input, answer: &AnswerId) -> Run {
        match input.answers.get(answer) {
            Some(text) => self.scribe.text(text),
            None => Run::Words(answer_words(input, answer, self.scribe.language)),
        }
    }

    /// Some combinations, by the answers that they have in common.
    fn cube(&self, cube: &Cube) -> Line {
        let scribe = self.scribe;
        let answers = cube.answers.iter().map(|(question, answers)| self.cell(question, answers));
        let line = Line::joined(answers, "; ");
        let line = if line.is_empty() {
            scribe.say("hur frågorna än besvaras", "whatever is answered").into()
        } else {
            line
        };
        if cube.count == 1 {
            return line;
        }
        let many = scribe.language.pick("kombinationer", "combinations");
        line.and(Run::Aside(format!(" ({} {many})", cube.count)))
    }

    fn cell(&self, question: &InputId, answers: &[AnswerId]) -> Line {
        let Some(input) = self.route.inputs.get(question) else { return Line::default() };
        let own = answers.iter().map(|answer| Line::from(self.answer(input, answer)));
        let own = Line::joined(own, self.scribe.language.pick(" eller ", " or "));
        Line::joined([Line::from(self.scribe.text(&input.question)), own], " ")
    }
}
