//! What follows along a route, told: the questions and answers, the rules that hold with their steps, and why others do not.

use super::claims::claims;
use super::lead::lead_told;
use crate::answer::route::{Against, Answer, Conclusion, Judged, Question, Taken, Verdict, Way};
use crate::id::{AnswerId, InputId, RouteId, RuleId};
use crate::model::{Claim, Input, Route, Stated, Verb};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Run, Scribe, Telling};
use crate::words::Term;
use crate::words::asked::route::{answer_words, conclusion_words};
use crate::words::governing::gate_words;
use crate::words::happening::verb_words;

/// The routes that can be asked about, each with the word that names it.
pub fn routes_told(scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let routes = &scribe.structure.routes;
    if routes.is_empty() {
        telling.paragraph(scribe.say("Inga vägar anges.", "No routes are stated."));
        return telling;
    }
    telling.heading(scribe.say("Vägar", "Routes"));
    let item = |(id, route): (&RouteId, &Route)| {
        let place = FieldPath::root().field("routes").key(id);
        let line = Line::from(scribe.way(place, &route.name)).and(" ").and(Run::Label(id.to_string()));
        let item = Item::new(line.and(scribe.sources(&route.sources)));
        match &route.purpose {
            Some(purpose) => item.and(scribe.text(purpose)),
            None => item,
        }
    };
    telling.list(routes.iter().map(item).collect());
    telling
}

/// What follows along a route from what is answered.
pub fn way_told(way: &Way<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let Some(route) = scribe.structure.routes.get(way.route) else { return telling };
    let teller = Teller { scribe, route, way };
    let place = FieldPath::root().field("routes").key(way.route);
    telling.heading(Line::from(scribe.way(place, &route.name)).and(scribe.sources(&route.sources)));
    for text in [&route.purpose, &route.note].into_iter().flatten() {
        telling.paragraph(scribe.text(text));
    }
    teller.conclusion(&mut telling);
    for rule in way.holding() {
        teller.rule(rule, &mut telling);
    }
    let others = |wanted: fn(&Verdict) -> bool| way.rules.iter().filter(move |rule| wanted(&rule.verdict));
    let open: Vec<_> = others(|verdict| matches!(verdict, Verdict::Depends(_))).collect();
    if !open.is_empty() {
        telling.heading(scribe.say("Regler som kan gälla", "Rules that may hold"));
        telling.list(open.into_iter().map(|rule| teller.other(rule)).collect());
    }
    let not: Vec<_> = others(|verdict| matches!(verdict, Verdict::Fails(_))).collect();
    if !not.is_empty() {
        telling.heading(scribe.say("Regler som inte gäller", "Rules that do not hold"));
        telling.list(not.into_iter().map(|rule| teller.other(rule)).collect());
    }
    if !way.questions.is_empty() {
        telling.heading(scribe.say("Frågor och svar", "Questions and answers"));
        telling.list(way.questions.iter().map(|question| teller.question(question)).collect());
    }
    telling
}

struct Teller<'a> {
    scribe: Scribe<'a>,
    route: &'a Route,
    way: &'a Way<'a>,
}

impl Teller<'_> {
    fn conclusion(&self, telling: &mut Telling) {
        let (scribe, way) = (self.scribe, self.way);
        telling.heading(scribe.say("Vad som gäller", "What holds"));
        // Where nothing is asked, there are no answers to speak of.
        if way.conclusion != Conclusion::Decided || !way.questions.is_empty() {
            let words = conclusion_words(&way.conclusion, scribe.language);
            telling.paragraph(Run::Strong(words.to_owned()));
        }
        match &way.conclusion {
            Conclusion::Contradictory(pairs) => {
                let item = |(one, other): &(InputId, InputId)| {
                    let line =
                        Line::from(scribe.say("Båda kan inte besvaras med ja: ", "Yes cannot be answered to both: "));
                    let line = self.asked(line, one).and(scribe.say(" och ", " and "));
                    Item::new(self.asked(line, other))
                };
                telling.list(pairs.iter().map(item).collect());
            }
            Conclusion::Clash(pairs) => {
                let item = |(one, other): &(RuleId, RuleId)| {
                    let rules = way.rules.iter().filter(|rule| rule.id == one || rule.id == other);
                    let and = scribe.language.pick(" – och ", " – and ");
                    Item::new(Line::joined(rules.map(|rule| self.leads(rule)), and))
                };
                telling.list(pairs.iter().map(item).collect());
            }
            Conclusion::Decided | Conclusion::Depends | Conclusion::Gap => {}
        }
        let asks: Vec<_> = way.asks().map(|question| Item::new(self.asked(Line::default(), question.id))).collect();
        if !asks.is_empty() {
            telling.paragraph(match way.conclusion {
                Conclusion::Decided | Conclusion::Clash(_) => scribe.say(
                    "Också dessa frågor behöver svar, för fler regler eller steg kan komma till:",
                    "These questions need an answer too, since more rules or steps may be added:",
                ),
                Conclusion::Depends | Conclusion::Gap | Conclusion::Contradictory(_) => {
                    scribe.say("Dessa frågor behöver svar:", "These questions need an answer:")
                }
            });
            telling.list(asks);
        }
    }

    /// A rule that holds, with its steps.
    fn rule(&self, rule: &Judged<'_>, telling: &mut Telling) {
        let scribe = self.scribe;
        telling.subheading(self.named(rule));
        if let Some((_, outcome)) = rule.outcome {
            let line = Line::from(scribe.say("Leder till: ", "Leads to: ")).and(scribe.text(&outcome.name));
            telling.paragraph(line);
            if let Some(note) = &outcome.note {
                telling.paragraph(scribe.text(note));
            }
        }
        if let Some(note) = rule.note {
            telling.paragraph(scribe.text(note));
        }
        telling.list(claims(&rule.claims.iter().collect::<Vec<_>>(), scribe).into_iter().map(Item::new).collect());
        if rule.steps.is_empty() {
            telling.paragraph(scribe.say("Stegen anges inte.", "The steps are not stated."));
        }
        let taken = rule.steps.iter().filter(|step| !matches!(step.verdict, Verdict::Fails(_)));
        telling.steps(taken.map(|step| self.step(step)).collect());
        let skipped = rule.steps.iter().filter_map(|step| match &step.verdict {
            Verdict::Fails(against) => Some(self.skipped(step, against)),
            Verdict::Holds | Verdict::Depends(_) => None,
        });
        let skipped: Vec<_> = skipped.collect();
        if !skipped.is_empty() {
            telling.paragraph(
                scribe.say("Steg som inte tas med dessa svar:", "Steps that are not taken with these answers:"),
            );
            telling.list(skipped);
        }
        if let Some(lead) = &rule.lead_time {
            lead_told(lead, scribe, telling);
        }
    }

    fn named(&self, rule: &Judged<'_>) -> Line {
        let place = FieldPath::root().field("routes").key(self.way.route).field("rules").key(rule.id);
        let name = match rule.name {
            Some(name) => self.scribe.way(place, name),
            None => Run::Way { to: place, text: rule.id.to_string(), lang: None },
        };
        Line::from(name).and(self.scribe.sources(rule.sources))
    }

    fn does(&self, taken: &Taken<'_>) -> Line {
        let scribe = self.scribe;
        let step = taken.step;
        let who = match step.who.known() {
            Some(who) => Line::from(at_the_beginning(scribe.principal(who))),
            None => Line::from(scribe.say("Vem ", "Who ")).and(scribe.unsaid(match &step.who {
                Stated::NotRegulated => Term::NotRegulated,
                Stated::NotApplicable => Term::NotApplicable,
                Stated::NotStated | Stated::Known(_) => Term::NotStated,
            })),
        };
        let said_in_words = step.does == Verb::Other && step.what.is_some();
        let verb = if said_in_words { "" } else { verb_words(step.does, scribe.language) };
        let joint = if step.who.is_known() { " " } else { ": " };
        let line = who.and(if said_in_words { ":" } else { joint }).and(Run::Strong(verb.to_owned()));
        let line = match &step.what {
            Some(what) => line.and(if said_in_words { " " } else { " – " }).and(scribe.text(what)),
            None => line,
        };
        let line = step
            .over
            .iter()
            .fold(line, |line, id| line.and(" ").and(Run::Aside("·".to_owned())).and(" ").and(scribe.document(id)));
        if step.order_uncertain {
            let label =
                scribe.language.pick("platsen i ordningen är inte säker", "its place in the order is not certain");
            return line.and(" ").and(Run::Label(label.to_owned()));
        }
        line
    }

    fn step(&self, taken: &Taken<'_>) -> Item {
        let (scribe, step) = (self.scribe, taken.step);
        let mut item = Item::new(self.does(taken).and(scribe.sources(&step.sources)));
        if let Verdict::Depends(on) = &taken.verdict {
            let needs = on.iter().filter_map(|question| Some((question, step.when.get(question)?)));
            let when = needs.map(|(question, answer)| self.answered(question, answer));
            let only = Line::from(scribe.say("Tas bara om: ", "Taken only if: "));
            item = item.and(Line::joined([only, Line::joined(when, "; ")], ""));
        }
        for gate in &step.gates {
            item = item.and(gate_words(gate, scribe.structure, scribe.language));
        }
        if step.separately {
            item = item.and(scribe.say("var och en för sig", "each one for itself"));
        }
        if step.only_if_all {
            item = item.and(scribe.say("gäller bara om alla säger ja", "holds only if all say yes"));
        }
        if let Some(note) = &step.note {
            item = item.and(scribe.text(note));
        }
        let readings: Vec<&Claim> = step.claims.iter().collect();
        item.below.extend(claims(&readings, scribe));
        item
    }

    /// A rule and what it leads to.
    fn leads(&self, rule: &Judged<'_>) -> Line {
        let outcome = rule.outcome.map(|(_, outcome)| Line::from(self.scribe.text(&outcome.name)));
        Line::joined([self.named(rule), outcome.unwrap_or_default()], " → ")
    }

    fn skipped(&self, taken: &Taken<'_>, against: &[Against]) -> Item {
        let reasons = against.iter().map(|against| self.against(against));
        reasons.fold(Item::new(self.does(taken)), Item::and)
    }

    /// A rule that does not hold or may hold, and why.
    fn other(&self, rule: &Judged<'_>) -> Item {
        let scribe = self.scribe;
        let item = Item::new(self.leads(rule));
        match &rule.verdict {
            Verdict::Holds => item,
            Verdict::Depends(on) => {
                let when = self.route.rules.get(rule.id).map(|rule| &rule.when);
                let needs = on.iter().filter_map(|question| Some((question, when?.get(question)?)));
                let when = Line::joined(needs.map(|(question, answer)| self.answered(question, answer)), "; ");
                let only = Line::from(scribe.say("Gäller om: ", "Holds if: "));
                item.and(Line::joined([only, when], ""))
            }
            Verdict::Fails(against) => against.iter().map(|against| self.against(against)).fold(item, Item::and),
        }
    }

    fn against(&self, against: &Against) -> Line {
        let scribe = self.scribe;
        match against {
            Against::Answered { question, given, needs } => {
                let line = self.answered(question, given);
                let but = scribe.language.pick("; regeln kräver: ", "; the rule needs: ");
                let needs = self.route.inputs.get(question).map(|input| self.own_answer(input, needs));
                needs.into_iter().fold(line.and(but), Line::and)
            }
            Against::Excluded { question, by } => {
                let line = self.asked(Line::from(scribe.say("Kräver ja på: ", "Needs yes to: ")), question);
                self.asked(line.and(scribe.say(" som utesluts av ja på: ", " which is excluded by yes to: ")), by)
            }
        }
    }

    fn question(&self, question: &Question<'_>) -> Item {
        let scribe = self.scribe;
        let line = Line::from(scribe.text(&question.input.question)).and(" ");
        let line = match &question.answer {
            Answer::Given(answer) => line.and(Run::Strong(answer_words(question.input, answer, scribe.language))),
            Answer::Excluded { by } => {
                let no = scribe.say("nej, eftersom ja är svaret på: ", "no, since yes is the answer to: ");
                self.asked(line.and(no), by)
            }
            Answer::Open { matters: true } => {
                line.and(Run::Label(scribe.language.pick("behöver svar", "needs an answer").to_owned()))
            }
            Answer::Open { matters: false } => {
                line.and(scribe.say("inte besvarad; spelar ingen roll här", "not answered; makes no difference here"))
            }
        };
        let item = Item::new(line.and(scribe.sources(&question.input.sources)));
        let item = match &question.input.note {
            Some(note) => item.and(scribe.text(note)),
            None => item,
        };
        let readings: Vec<&Claim> = question.input.claims.iter().collect();
        claims(&readings, scribe).into_iter().fold(item, Item::and)
    }

    /// A question's words put behind others.
    fn asked(&self, line: Line, question: &InputId) -> Line {
        line.and(match self.route.inputs.get(question) {
            Some(input) => self.scribe.text(&input.question),
            None => Run::Words(question.to_string()),
        })
    }

    fn answered(&self, question: &InputId, answer: &AnswerId) -> Line {
        let line = self.asked(Line::default(), question).and(" ");
        let own = self.route.inputs.get(question).map(|input| self.own_answer(input, answer));
        own.into_iter().fold(line, Line::and)
    }

    fn own_answer(&self, input: &Input, answer: &AnswerId) -> Run {
        match input.answers.get(answer) {
            Some(text) => self.scribe.text(text),
            None => Run::Words(answer_words(input, answer, self.scribe.language)),
        }
    }
}

/// Words of the program as a line begins with them: with a capital letter.
fn at_the_beginning(run: Run) -> Run {
    match run {
        Run::Words(words) => {
            let mut letters = words.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            Run::Words(first.chain(letters).collect())
        }
        Run::Strong(_)
        | Run::Aside(_)
        | Run::Label(_)
        | Run::Own { .. }
        | Run::Way { .. }
        | Run::Unsaid { .. }
        | Run::Sources(_) => run,
    }
}
