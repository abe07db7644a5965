//! What the rules of a route say of all that can be answered: what they decide, where they clash, what they leave out.
//!
//! Combinations of answers are never listed one by one: they are held as cubes, each of which leaves some answers open,
//! so that twenty questions are no harder than four.

use std::cell::Cell;

use serde::Serialize;

use crate::id::{AnswerId, InputId, OutcomeId, RuleId};
use crate::model::{Input, Route};

/// So many answers in cubes may be looked at for one route.
const MOST_WORK: usize = 5_000_000;
/// So many cubes are put together where they can be said in one.
const MOST_READ: usize = 100;
/// With more answers than this a question is not looked through.
const MOST_ANSWERS: usize = 128;

/// What the rules of a route say of all that can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// How many combinations of answers there are; the largest number there is where there are more.
    pub combinations: u64,
    /// Those in which the answers exclude each other.
    pub contradictory: Part,
    /// How many of the others at least one rule decides.
    pub decided: u64,
    /// How many of those lead to more than one thing.
    pub clashing: u64,
    /// Where that is so, for each two rules that do not agree.
    pub clashes: Vec<Clash>,
    /// Those that no rule decides.
    pub uncovered: Part,
    /// The rules that hold for no combination that can be given.
    pub idle: Vec<RuleId>,
}

/// Some combinations of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// How many.
    pub count: u64,
    /// Which; no combination is in two of them.
    pub cubes: Vec<Cube>,
}

/// The combinations in which these answers are given, whatever is answered to all else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cube {
    /// The questions that are not left open, each with the answers that are meant.
    pub answers: Vec<(InputId, Vec<AnswerId>)>,
    /// How many combinations it is.
    pub count: u64,
}

/// Two rules that hold at the same time and lead to different things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clash {
    /// The rules, in the file's order.
    pub rules: (RuleId, RuleId),
    /// Where both hold.
    pub at: Part,
}

/// What the rules of a route cover; nothing where that would take too long to find out.
pub fn coverage(route: &Route) -> Option<Coverage> {
    let space = Space::of(route)?;
    let everything = vec![space.whole.clone()];
    let contradictory = space.union(space.contradictions(route))?;
    let possible = space.without(everything, &contradictory)?;
    let rules: Vec<_> = route.rules.iter().map(|(id, rule)| (id, &rule.outcome, space.rule(&rule.when))).collect();
    let mut uncovered = possible.clone();
    let mut idle = Vec::new();
    for (id, _, cube) in &rules {
        space.work(possible.len())?;
        if possible.iter().all(|part| part.and(cube).is_none()) {
            idle.push((*id).clone());
        }
        uncovered = space.without(uncovered, std::slice::from_ref(cube))?;
    }
    let (mut clashes, mut clashing) = (Vec::new(), Vec::new());
    for (position, (first, leads_to, one)) in rules.iter().enumerate() {
        for (second, _, other) in rules.iter().skip(position + 1).filter(|(_, other, _)| !agree(leads_to, other)) {
            space.work(1)?;
            let Some(both) = one.and(other) else { continue };
            space.work(possible.len())?;
            let at: Vec<_> = possible.iter().filter_map(|part| part.and(&both)).collect();
            if !at.is_empty() {
                clashing.extend(at.iter().cloned());
                clashes.push(Clash { rules: ((*first).clone(), (*second).clone()), at: space.part(&at) });
            }
        }
    }
    let (possible, uncovered) = (space.count(&possible), space.part(&uncovered));
    Some(Coverage {
        combinations: space.whole.count(),
        contradictory: space.part(&contradictory),
        decided: possible.saturating_sub(uncovered.count),
        clashing: space.count(&space.union(clashing)?),
        clashes,
        uncovered,
        idle,
    })
}

/// Rules agree where they lead to the same; of rules that do not say what they lead to, that is not known.
fn agree(one: &Option<OutcomeId>, other: &Option<OutcomeId>) -> bool {
    one.is_some() && one == other
}

/// Some answers to each question, one bit for each answer.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bits(Vec<u128>);

impl Bits {
    /// What is in both.
    fn and(&self, other: &Self) -> Option<Self> {
        let both: Vec<_> = self.0.iter().zip(&other.0).map(|(one, other)| one & other).collect();
        both.iter().all(|answers| *answers != 0).then_some(Self(both))
    }

    /// What is in this and not in the other, in pieces that have nothing in common.
    fn without(self, other: &Self) -> Vec<Self> {
        if self.and(other).is_none() {
            return vec![self];
        }
        let (mut rest, mut pieces) = (self, Vec::new());
        for (position, wanted) in other.0.iter().enumerate() {
            let Some(own) = rest.0.get(position).copied() else { break };
            if own & !wanted != 0 {
                let mut piece = rest.clone();
                set(&mut piece, position, own & !wanted);
                pieces.push(piece);
                set(&mut rest, position, own & wanted);
            }
        }
        pieces
    }

    /// The two in one, where they differ in the answers to one question only.
    fn joined(&self, other: &Self) -> Option<Self> {
        let mut differing = self.0.iter().zip(&other.0).enumerate().filter(|(_, (own, others))| own != others);
        let (position, (own, others)) = differing.next()?;
        differing.next().is_none().then(|| {
            let mut both = self.clone();
            set(&mut both, position, own | others);
            both
        })
    }

    fn count(&self) -> u64 {
        self.0.iter().fold(1, |count: u64, answers| count.saturating_mul(u64::from(answers.count_ones())))
    }
}

fn set(bits: &mut Bits, position: usize, answers: u128) {
    if let Some(slot) = bits.0.get_mut(position) {
        *slot = answers;
    }
}

/// All that can be answered.
struct Space<'a> {
    inputs: Vec<(&'a InputId, Vec<AnswerId>)>,
    whole: Bits,
    worked: Cell<usize>,
}

impl<'a> Space<'a> {
    fn of(route: &'a Route) -> Option<Self> {
        let inputs: Vec<_> = route.inputs.iter().map(|(id, input)| (id, input.possible())).collect();
        let few = inputs.iter().all(|(_, answers)| answers.len() <= MOST_ANSWERS);
        let all = |answers: &Vec<AnswerId>| u128::MAX >> (MOST_ANSWERS - answers.len().min(MOST_ANSWERS)).min(127);
        let whole = Bits(inputs.iter().map(|(_, answers)| all(answers)).collect());
        few.then_some(Self { inputs, whole, worked: Cell::new(0) })
    }

    /// Counts that so many cubes are looked at; nothing where it becomes too much.
    fn work(&self, cubes: usize) -> Option<()> {
        let worked = self.worked.get().saturating_add(cubes.saturating_mul(self.inputs.len().max(1)));
        self.worked.set(worked);
        (worked <= MOST_WORK).then_some(())
    }

    /// The first without the second.
    fn without(&self, mut from: Vec<Bits>, what: &[Bits]) -> Option<Vec<Bits>> {
        for one in what {
            self.work(from.len())?;
            from = from.into_iter().flat_map(|part| part.without(one)).collect();
        }
        Some(from)
    }

    /// Where an answer is given.
    fn given(&self, within: &mut Bits, input: &InputId, answer: &str) {
        for (position, (id, answers)) in self.inputs.iter().enumerate() {
            if *id == input
                && let Some(number) = answers.iter().position(|known| known.as_str() == answer)
            {
                set(within, position, 1 << number);
            }
        }
    }

    fn rule(&self, when: &indexmap::IndexMap<InputId, AnswerId>) -> Bits {
        let mut bits = self.whole.clone();
        for (input, answer) in when {
            self.given(&mut bits, input, answer.as_str());
        }
        bits
    }

    /// Where yes is answered to two questions that exclude each other.
    fn contradictions(&self, route: &Route) -> Vec<Bits> {
        let mut all = Vec::new();
        for (id, input) in route.inputs.iter().filter(|(_, input)| input.is_yes_or_no()) {
            let others = input.excludes.iter().filter(|other| *other != id);
            for other in others.filter(|other| route.inputs.get(*other).is_some_and(Input::is_yes_or_no)) {
                let mut bits = self.whole.clone();
                self.given(&mut bits, id, Input::YES);
                self.given(&mut bits, other, Input::YES);
                all.push(bits);
            }
        }
        all
    }

    /// The same combinations in cubes that have nothing in common.
    fn union(&self, cubes: Vec<Bits>) -> Option<Vec<Bits>> {
        let mut apart: Vec<Bits> = Vec::new();
        for cube in cubes {
            apart.extend(self.without(vec![cube], &apart)?);
        }
        Some(apart)
    }

    fn count(&self, cubes: &[Bits]) -> u64 {
        cubes.iter().fold(0, |count: u64, cube| count.saturating_add(cube.count()))
    }

    fn part(&self, cubes: &[Bits]) -> Part {
        let mut few: Vec<Bits> = Vec::new();
        for cube in cubes {
            let mut cube = cube.clone();
            // With very many, nobody reads them one by one.
            while few.len() < MOST_READ
                && let Some((position, both)) =
                    few.iter().enumerate().find_map(|(n, one)| Some((n, one.joined(&cube)?)))
            {
                few.remove(position);
                cube = both;
            }
            few.push(cube);
        }
        Part { count: self.count(cubes), cubes: few.iter().map(|cube| self.cube(cube)).collect() }
    }

    fn cube(&self, bits: &Bits) -> Cube {
        let narrowed = self.inputs.iter().zip(bits.0.iter().zip(&self.whole.0)).filter(|(_, (own, all))| own != all);
        let answers = narrowed.map(|((id, answers), (own, _))| {
            let meant = answers.iter().enumerate().filter(|(number, _)| own >> number & 1 == 1);
            ((*id).clone(), meant.map(|(_, answer)| answer.clone()).collect())
        });
        Cube { answers: answers.collect(), count: bits.count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covered(route: &str) -> Coverage {
        let text = format!(
            r#"(format: 1, id: "a", name: "A", language: "en", routes: {{ "way": (name: "Way", {route}, sources: ["outside"]) }})"#
        );
        let structure = crate::check(&text).structure.expect("it can be read");
        coverage(structure.routes.get("way").expect("the route is there")).expect("it is not too large")
    }

    fn shown(part: &Part) -> Vec<String> {
        let answer = |(input, answers): &(InputId, Vec<AnswerId>)| {
            let answers: Vec<_> = answers.iter().map(AnswerId::as_str).collect();
            format!("{input}={}", answers.join("|"))
        };
        part.cubes.iter().map(|cube| cube.answers.iter().map(answer).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn four_rules_over_four_questions_decide_eight_of_sixteen_and_clash_once() {
        let found = covered(
            r#"inputs: { "direct": (question: "?"), "many": (question: "?"), "affects": (question: "?"),
                "aim": (question: "?", excludes: ["direct", "many", "affects"]) },
            outcomes: { "parties": (name: "P"), "consult": (name: "C"), "none": (name: "N") },
            rules: {
                "1": (when: {"direct": "yes"}, outcome: "parties"),
                "2": (when: {"many": "yes"}, outcome: "parties"),
                "3": (when: {"direct": "no", "affects": "yes"}, outcome: "consult"),
                "4": (when: {"aim": "yes"}, outcome: "none"),
            }"#,
        );
        assert_eq!((found.combinations, found.contradictory.count, found.decided), (16, 7, 8));
        assert_eq!((found.clashing, found.uncovered.count), (1, 1));
        assert_eq!(shown(&found.uncovered), ["direct=no many=no affects=no aim=no"]);
        let [clash] = found.clashes.as_slice() else { panic!("{:?}", found.clashes) };
        assert_eq!((clash.rules.0.as_str(), clash.rules.1.as_str()), ("2", "3"));
        assert_eq!(shown(&clash.at), ["direct=no many=yes affects=yes aim=no"]);
        assert_eq!(found.idle, Vec::<RuleId>::new());
    }

    #[test]
    fn questions_with_answers_of_their_own_are_counted_by_them() {
        let found = covered(
            r#"inputs: { "sort": (question: "?", answers: {"new": "New", "changed": "Changed", "words": "Words"}), "hurry": (question: "?") },
            rules: { "a": (when: {"sort": "words"}), "b": (when: {"sort": "new", "hurry": "yes"}), "c": (when: {"hurry": "yes"}) }"#,
        );
        assert_eq!((found.combinations, found.decided, found.uncovered.count), (6, 4, 2));
        assert_eq!(shown(&found.uncovered), ["sort=new|changed hurry=no"], "what differs in one answer is said in one");
        assert_eq!(found.clashing, 2, "what rules lead to that do not say it is not known to be the same");
        let without_questions = covered(r#"rules: { "always": () }"#);
        assert_eq!((without_questions.combinations, without_questions.decided), (1, 1));
    }

    #[test]
    fn a_rule_that_needs_what_excludes_each_other_is_idle() {
        let found = covered(
            r#"inputs: { "a": (question: "?", excludes: ["b"]), "b": (question: "?") },
            rules: { "both": (when: {"a": "yes", "b": "yes"}), "one": (when: {"a": "yes"}) }"#,
        );
        assert_eq!(found.idle, [RuleId::new("both")]);
        assert_eq!((found.contradictory.count, found.uncovered.count, found.clashing), (1, 2, 0));
    }

    #[test]
    fn twenty_questions_are_looked_through_at_once_and_two_hundred_do_not_hang() {
        let route = |number: usize| {
            let inputs: String = (0..number).map(|n| format!(r#""q{n}": (question: "?"),"#)).collect();
            let rules: String =
                (0..number).map(|n| format!(r#""r{n}": (when: {{"q{n}": "yes"}}, outcome: "o"),"#)).collect();
            format!(r#"inputs: {{ {inputs} }}, outcomes: {{ "o": (name: "O") }}, rules: {{ {rules} }}"#)
        };
        let found = covered(&route(20));
        assert_eq!((found.combinations, found.uncovered.count, found.decided), (1 << 20, 1, (1 << 20) - 1));
        let begun = std::time::Instant::now();
        assert_eq!(covered(&route(200)).combinations, u64::MAX);
        // Generous, for a slow machine without optimization.
        assert!(begun.elapsed() < std::time::Duration::from_secs(5), "{:?}", begun.elapsed());
    }

    #[test]
    fn what_would_take_too_long_is_not_begun() {
        let inputs: String = (0..60).map(|n| format!(r#""q{n}": (question: "?"),"#)).collect();
        let rules: String = (0..30)
            .map(|n| format!(r#""r{n}": (when: {{"q{}": "yes", "q{}": "yes"}}, outcome: "o"),"#, 2 * n, 2 * n + 1))
            .collect();
        let text = format!(
            r#"(routes: {{ "way": (inputs: {{ {inputs} }}, outcomes: {{ "o": (name: "O") }}, rules: {{ {rules} }}) }})"#
        );
        let structure = crate::check(&text).structure.expect("it can be read");
        assert_eq!(structure.routes.get("way").and_then(coverage), None);
    }
}
