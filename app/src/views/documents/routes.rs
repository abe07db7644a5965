//! How documents and matters travel: what must be known, and for each rule its steps in order.

use leptos::prelude::*;
use samverkan_core::answer::{Thing, reading};
use samverkan_core::id::RuleId;
use samverkan_core::model::{Route, Rule, Step, Text};
use samverkan_core::words::happening::verb_words;

use super::Pages;
use crate::views::facts::Teller;
use crate::words::DocumentWord;

impl Pages<'_> {
    /// Every route.
    pub(super) fn routes(self) -> AnyView {
        let routes: Vec<_> = self
            .structure
            .routes
            .iter()
            .map(|(id, route)| {
                let anchor = format!("routes.{id}");
                let title = self.teller(&anchor).text(&route.name);
                let rules = self.say(DocumentWord::RulesOf(route.rules.len()));
                let record = self.record(&anchor, Thing::Route(route), title, Some(rules.into_any()), |teller| {
                    self.route(teller, route)
                });
                view! { <li>{record}</li> }
            })
            .collect();
        view! { <ul class="records" role="list">{routes}</ul> }.into_any()
    }

    fn route(self, teller: &Teller<'_>, route: &Route) -> AnyView {
        let thing = Thing::Route(route);
        let inputs: Vec<_> = route
            .inputs
            .values()
            .map(|input| {
                let own = Thing::Input(input);
                let answers = reading(own, Some("answers"), self.structure).map(|read| teller.reading(&read));
                let excludes = (!input.excludes.is_empty()).then(|| {
                    let others = reading(own, Some("excludes"), self.structure).map(|read| teller.reading(&read));
                    view! { <p class="facts-note">{self.say(DocumentWord::NotTogether)} ": " {others}</p> }
                });
                view! {
                    <li>
                        {teller.text(&input.question)} " (" {answers} ")" {teller.mark(&input.sources)}
                        {teller.all_disputed(own)} {excludes} {note(teller, input.note.as_ref())}
                    </li>
                }
            })
            .collect();
        let inputs = (!inputs.is_empty())
            .then(|| teller.row(DocumentWord::Questions, view! { <ul class="facts-list">{inputs}</ul> }.into_any()));
        let outcomes: Vec<_> = route
            .outcomes
            .values()
            .map(|outcome| view! { <li>{teller.text(&outcome.name)} {note(teller, outcome.note.as_ref())}</li> })
            .collect();
        let outcomes = (!outcomes.is_empty())
            .then(|| teller.row(DocumentWord::Outcomes, view! { <ul class="facts-list">{outcomes}</ul> }.into_any()));
        let fields = ["purpose", "documents", "note"].map(|field| teller.field_told(thing, field));
        let rules = route.rules.iter().map(|(id, rule)| self.rule(teller, route, id, rule)).collect_view();
        view! { <dl class="facts-rows">{fields.into_iter().flatten().collect_view()} {inputs} {outcomes}</dl> {rules} }
            .into_any()
    }

    fn rule(self, teller: &Teller<'_>, route: &Route, id: &RuleId, rule: &Rule) -> AnyView {
        let thing = Thing::Rule(rule);
        let name = rule.name.as_ref().map_or_else(|| id.to_string().into_any(), |name| teller.text(name));
        let when = reading(thing, Some("when"), self.structure).map(|read| teller.reading(&read));
        let outcome = rule.outcome.as_ref().and_then(|id| route.outcomes.get(id)).map(|outcome| {
            view! { <p>{self.say(DocumentWord::LeadsTo)} ": " {teller.text(&outcome.name)}</p> }
        });
        let steps: Vec<_> = rule.steps.iter().map(|step| self.step(teller, step)).collect();
        let steps = if steps.is_empty() {
            view! { <p class="facts-unsaid">{self.say(DocumentWord::NoSteps)}</p> }.into_any()
        } else {
            view! { <ol class="route-steps">{steps}</ol> }.into_any()
        };
        view! {
            <section class="route-rule">
                <h3>{name} {teller.mark(&rule.sources)}</h3>
                {teller.all_disputed(thing)}
                <p class="facts-note">{self.say(DocumentWord::When)} ": " {when}</p>
                {outcome}
                {steps}
                {note(teller, rule.note.as_ref())}
            </section>
        }
        .into_any()
    }

    fn step(self, teller: &Teller<'_>, step: &Step) -> AnyView {
        let who = teller.stated(&step.who, &[], |who| teller.principal(who));
        let what = step.what.as_ref().map(|what| view! { ": " {teller.text(what)} });
        let over = step.over.iter().filter_map(|id| self.structure.documents.get(id));
        let over: Vec<_> = over.map(|document| teller.text(&document.name)).collect();
        let over = (!over.is_empty()).then(|| view! { " (" {super::governing::joined(over, ", ")} ")" });
        let mut remarks = teller.gates(&step.gates);
        let flags = [
            (step.separately, DocumentWord::Separately),
            (step.only_if_all, DocumentWord::OnlyIfAll),
            (step.order_uncertain, DocumentWord::OrderUncertain),
        ];
        remarks.extend(flags.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| self.say(word)));
        let remarks = (!remarks.is_empty()).then(|| view! { <p class="facts-note">{remarks.join("; ")}</p> });
        let when = (!step.when.is_empty()).then(|| reading(Thing::Step(step), Some("when"), self.structure)).flatten();
        let when = when.map(|read| {
            view! { <p class="facts-note">{self.say(DocumentWord::When)} ": " {teller.reading(&read)}</p> }
        });
        view! {
            <li>
                {who} " " {verb_words(step.does, self.language)} {what} {over} " " {teller.mark(&step.sources)}
                {teller.all_disputed(Thing::Step(step))} {when} {remarks} {note(teller, step.note.as_ref())}
            </li>
        }
        .into_any()
    }
}

/// What the reader should know.
pub(super) fn note(teller: &Teller<'_>, note: Option<&Text>) -> Option<AnyView> {
    note.map(|note| view! { <p class="facts-note">{teller.text(note)}</p> }.into_any())
}
