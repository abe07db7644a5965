//! How documents and matters travel, as text.

use std::fmt::{Result, Write};

use indexmap::IndexMap;

use super::Writer;
use crate::id::{AnswerId, InputId, RuleId};
use crate::model::{Input, Route, Rule, Step};
use crate::words::happening::verb_words;

impl Writer<'_> {
    pub(super) fn routes(&mut self) -> Result {
        let structure = self.structure;
        if !structure.routes.is_empty() {
            self.heading("Vägar", "Routes")?;
        }
        for (id, route) in &structure.routes {
            let name = self.words(&route.name);
            writeln!(self.out, "\n### {name} [{id}]")?;
            self.maybe("Syfte", "Purpose", route.purpose.as_ref())?;
            if !route.documents.is_empty() {
                let names = self.papers(&route.documents);
                self.fact("Gäller", "Concerns", &names)?;
            }
            for input in route.inputs.values() {
                let words = self.input(input, route) + &self.mark(&input.sources, &route.sources);
                self.fact("Fråga", "Question", &words)?;
                self.remarks("  ", input.note.as_ref(), &input.claims)?;
            }
            for outcome in route.outcomes.values() {
                self.maybe("Kan leda till", "May lead to", Some(&outcome.name))?;
                self.remarks("  ", outcome.note.as_ref(), &[])?;
            }
            for (id, rule) in &route.rules {
                self.rule(id, rule, route)?;
            }
            self.foot(route.note.as_ref(), &route.claims, &route.sources)?;
        }
        Ok(())
    }

    fn input(&self, input: &Input, route: &Route) -> String {
        let mut words = self.words(&input.question).to_owned();
        let answers = if input.is_yes_or_no() {
            self.say("ja, nej", "yes, no").to_owned()
        } else {
            self.list(input.answers.values())
        };
        let _ = write!(words, " ({answers})");
        if !input.excludes.is_empty() {
            let others = input.excludes.iter().filter_map(|id| route.inputs.get(id)).map(|input| &input.question);
            let _ =
                write!(words, "; {}: {}", self.say("inte samtidigt ja på", "not yes together with"), self.list(others));
        }
        words
    }

    fn rule(&mut self, id: &RuleId, rule: &Rule, route: &Route) -> Result {
        let name = rule.name.as_ref().map_or(id.as_str(), |name| self.words(name)).to_owned();
        let when = self.answers(&rule.when, route);
        let when = if when.is_empty() { self.say("alltid", "always").to_owned() } else { when };
        let outcome = rule.outcome.as_ref().and_then(|id| route.outcomes.get(id));
        let outcome = outcome.map(|outcome| format!(" → {}", self.words(&outcome.name))).unwrap_or_default();
        let mark = self.mark(&rule.sources, &route.sources);
        let title = self.say("Regel", "Rule");
        writeln!(self.out, "{title} {name}: {when}{outcome}{mark}")?;
        for (number, step) in (1..).zip(&rule.steps) {
            let words = self.step(step, route) + &self.mark(&step.sources, &rule.sources);
            writeln!(self.out, "  {number}. {words}")?;
            self.remarks("     ", step.note.as_ref(), &step.claims)?;
        }
        self.remarks("  ", rule.note.as_ref(), &rule.claims)
    }

    /// The answers that are asked for, each behind its question.
    fn answers(&self, when: &IndexMap<InputId, AnswerId>, route: &Route) -> String {
        let said = when.iter().filter_map(|(input, answer)| {
            let input = route.inputs.get(input)?;
            let answer = match input.answers.get(answer) {
                Some(answer) => self.words(answer),
                None if answer.as_str() == Input::YES => self.say("ja", "yes"),
                None => self.say("nej", "no"),
            };
            Some(format!("{} {answer}", self.words(&input.question)))
        });
        said.collect::<Vec<String>>().join("; ")
    }

    fn step(&self, step: &Step, route: &Route) -> String {
        let who = self.stated(&step.who, |who| self.principal(who));
        let mut words = format!("{who}: {}", verb_words(step.does, self.language));
        if !step.when.is_empty() {
            let _ = write!(words, " [{}: {}]", self.say("bara om", "only if"), self.answers(&step.when, route));
        }
        if let Some(what) = &step.what {
            let _ = write!(words, "; {}", self.words(what));
        }
        if !step.over.is_empty() {
            let _ = write!(words, " ({})", self.papers(&step.over));
        }
        for gate in self.gates(&step.gates) {
            let _ = write!(words, "; {gate}");
        }
        let marks = [
            (step.separately, self.say("var och en för sig", "each one for itself")),
            (step.only_if_all, self.say("gäller bara om alla säger ja", "holds only if all say yes")),
            (
                step.order_uncertain,
                self.say("ingen källa anger platsen i ordningen", "no source says where in the order"),
            ),
        ];
        for (_, said) in marks.iter().filter(|(holds, _)| *holds) {
            let _ = write!(words, "; {said}");
        }
        words
    }
}
