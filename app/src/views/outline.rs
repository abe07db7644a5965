//! The structure as text: its levels from the top down, with all that belongs to each body on a line.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::{BodyGrounds, standing};
use samverkan_core::id::{BodyId, LevelId, LineId};
use samverkan_core::model::{Body, Structure, Text};
use samverkan_core::words::phrases::{cadence_words, seats_words};
use samverkan_core::words::sentences::{each_words, unit_words};
use samverkan_core::words::{Language, Term};

use super::facts::grounds::titled;
use super::filter::{FilterBar, shown_bodies};
use crate::route::Page;
use crate::state::{Settings, StructureId};
use crate::ui::Heading;
use crate::words::{FactWord, FilterWord, Say as _, Word, t};

/// The structure as text; the filter of the address holds.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown.
#[component]
pub(crate) fn Outline(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let shown = shown_bodies(structure.clone().into());
    let name = Signal::derive({
        let structure = structure.clone();
        move || structure.name.get(language.get().tag()).to_owned()
    });
    let levels = {
        let structure = structure.clone();
        let grounds = BodyGrounds::of(&structure);
        move || {
            let language = language.get();
            shown.with(|shown| Outliner { id: &id, structure: &structure, grounds: &grounds, shown, language }.levels())
        }
    };
    view! {
        <div class="outline">
            <Heading text=name />
            <p class="outline-intro">{t(FactWord::OutlineIntro)}</p>
            <FilterBar structure shown />
            {levels}
        </div>
    }
}

struct Outliner<'a> {
    id: &'a StructureId,
    structure: &'a Structure,
    grounds: &'a BodyGrounds,
    shown: &'a [BodyId],
    language: Language,
}

impl Outliner<'_> {
    fn levels(&self) -> AnyView {
        if self.shown.is_empty() {
            return view! { <p>{t(FilterWord::NothingLeft)}</p> }.into_any();
        }
        let mut sections: Vec<AnyView> = self
            .structure
            .levels
            .iter()
            .map(|(id, level)| {
                self.level(self.own(&level.name), level.task.as_ref().map(|task| self.own(task)), Some(id))
            })
            .collect();
        if self.structure.bodies.values().any(|body| !body.level.is_known()) {
            let name = Word::NotOnALevel.say(self.language).into_owned().into_any();
            sections.push(self.level(name, None, None));
        }
        sections.collect_view().into_any()
    }

    #[expect(clippy::needless_pass_by_value, reason = "words are made where they are said")]
    fn say(&self, word: FactWord) -> String {
        word.say(self.language).into_owned()
    }

    /// A text of the county, marked where it is in another language than the page.
    fn own(&self, text: &Text) -> AnyView {
        let tag = self.language.tag();
        view! { <span lang=self.structure.spoken(text, tag)>{text.get(tag).to_owned()}</span> }.into_any()
    }

    fn level(&self, name: AnyView, task: Option<AnyView>, level: Option<&LevelId>) -> AnyView {
        let on_level: Vec<(&BodyId, &Body)> = self
            .shown
            .iter()
            .filter_map(|id| self.structure.bodies.get_key_value(id))
            .filter(|(_, body)| body.level.known() == level)
            .collect();
        let mut lines: Vec<Option<&LineId>> = Vec::new();
        for (_, body) in &on_level {
            if !lines.contains(&body.line.as_ref()) {
                lines.push(body.line.as_ref());
            }
        }
        // In the order of the file, those without a line first.
        lines.sort_by_key(|line| line.and_then(|line| self.structure.lines.get_index_of(line)));
        let several = lines.len() > 1;
        let parts: Vec<_> = lines
            .into_iter()
            .map(|line| {
                let line_shown = line.filter(|_| several).and_then(|line| self.structure.lines.get(line));
                let name = line_shown.map(|line| view! { <h3 class="outline-line">{self.own(&line.name)}</h3> });
                let bodies: Vec<_> = on_level
                    .iter()
                    .filter(|(_, body)| body.line.as_ref() == line)
                    .map(|(id, body)| self.body(id, body))
                    .collect();
                view! { {name} <ul class="outline-bodies" role="list">{bodies}</ul> }
            })
            .collect();
        let none =
            on_level.is_empty().then(|| view! { <p class="outline-none">{self.say(FactWord::NoBodiesHere)}</p> });
        view! {
            <section class="outline-level">
                <div class="outline-margin">
                    <h2>{name}</h2>
                    <p>{task}</p>
                </div>
                <div>{parts} {none}</div>
            </section>
        }
        .into_any()
    }

    fn body(&self, id: &BodyId, body: &Body) -> AnyView {
        let tag = self.language.tag();
        let href = Page::Body(self.id.clone(), id.to_string()).href();
        let form = match (&body.called, body.classification.known()) {
            (Some(called), _) => Some(called.get(tag).to_owned()),
            (None, class) => class.map(|class| Term::Body(*class).get(self.language).to_owned()),
        };
        let (_, seats, known) = seats_words(body, self.structure, None, self.language);
        let seats = if known { format!("{seats} {}", self.say(FactWord::Seats).to_lowercase()) } else { seats };
        let meetings: Vec<_> = body.cadences().iter().map(|cadence| cadence_words(cadence, self.language)).collect();
        let meetings = if meetings.is_empty() {
            format!("{}: {}", self.say(FactWord::Meetings).to_lowercase(), Term::NotStated.get(self.language))
        } else {
            meetings.join(", ")
        };
        let facts: Vec<String> = form.into_iter().chain([seats, meetings]).collect();
        let units = body.one_for_each.as_ref().map(|each| {
            let units: Vec<_> = self
                .structure
                .units(each)
                .iter()
                .map(|unit| {
                    let members: Vec<_> = self
                        .structure
                        .members(unit)
                        .iter()
                        .filter_map(|id| self.structure.parties.get(id))
                        .map(|party| party.short.as_ref().unwrap_or(&party.name).get(tag).to_owned())
                        .collect();
                    let members = (members.len() > 1).then(|| format!(": {}", members.join(", ")));
                    view! { <li>{unit_words(unit, self.structure, self.language)} {members}</li> }
                })
                .collect();
            let words = format!("{}: {}", each_words(each, self.structure, self.language), units.len());
            view! {
                <details class="outline-units">
                    <summary>{words}</summary>
                    <ul>{units}</ul>
                </details>
            }
        });
        view! {
            <li class="outline-body">
                <a class="outline-name" href=href lang=self.structure.spoken(&body.name, tag)>{body.name.get(tag).to_owned()}</a>
                <p class="outline-facts">{facts.join(" · ")}</p>
                {self.ties(id)}
                {self.sources(id)}
                {units}
            </li>
        }
        .into_any()
    }

    /// What all that is told of a body rests on.
    fn sources(&self, id: &BodyId) -> Option<AnyView> {
        let grounds = self.grounds.get(id);
        let links = || titled(grounds, self.id, self.structure, self.language);
        let words = || view! { <p class="outline-sources">{self.say(FactWord::Sources)} ": " {links()}</p> }.into_any();
        (!grounds.is_empty()).then(words)
    }

    /// The ties in words: the lines of the map for those who do not see them.
    fn ties(&self, id: &BodyId) -> Option<AnyView> {
        let words: Vec<String> = standing(self.structure, id)
            .into_iter()
            .map(|standing| {
                let relation = standing.term();
                let names: Vec<_> = standing
                    .others
                    .iter()
                    .filter_map(|(actor, _, _)| self.structure.actor_name(actor))
                    .map(|name| name.get(self.language.tag()))
                    .collect();
                format!("{} {}", relation.get(self.language), names.join(", "))
            })
            .collect();
        (!words.is_empty()).then(|| view! { <p class="outline-ties">{words.join(" · ")}</p> }.into_any())
    }
}
