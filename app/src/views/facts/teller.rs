//! One body in words, row by row.

use leptos::prelude::*;
use samverkan_core::id::BodyId;
use samverkan_core::model::{Body, Cadence, Duration, SourceRef, Stated, Structure};
use samverkan_core::words::phrases::{cadence_words, count_words};
use samverkan_core::words::sentences::{chair_words, each_words, unit_words};
use samverkan_core::words::{Language, Term};

use super::marks::Marks;
use crate::state::StructureId;
use crate::words::{FactWord, Say};

/// What is needed to put a body into words.
pub(super) struct Teller<'a> {
    pub(super) id: &'a StructureId,
    pub(super) structure: &'a Structure,
    pub(super) language: Language,
    pub(super) marks: Marks,
}

impl<'a> Teller<'a> {
    pub(super) fn new(id: &'a StructureId, structure: &'a Structure, language: Language) -> Self {
        Self { id, structure, language, marks: Marks::default() }
    }

    pub(super) fn tell(&self, id: &BodyId, body: &Body) -> AnyView {
        let rows = [
            Some(self.goal(body)),
            Some(self.tasks(body)),
            Some(self.chair(body)),
            Some(self.meetings(body)),
            self.note(body),
            Some(self.form(body)),
            self.number(body),
            Some(self.topics(body)),
            Some(self.place(body)),
            Some(self.time(body)),
            self.aliases(body),
        ];
        let seats = self.seats(body);
        let ties = self.ties(id);
        // Last, when every fact has asked for its marks.
        let sources = self.marks.list(self.structure, self.language);
        view! {
            <div class="facts">
                <dl class="facts-rows">{rows.into_iter().flatten().collect_view()}</dl>
                <h2 class="facts-heading">{self.say(FactWord::Seats)}</h2>
                {seats}
                <h2 class="facts-heading">{self.say(FactWord::Relations)}</h2>
                {ties}
                <h2 class="facts-heading">{self.say(FactWord::Sources)}</h2>
                {sources}
            </div>
        }
        .into_any()
    }

    #[expect(clippy::needless_pass_by_value, reason = "words are made where they are said")]
    pub(super) fn say(&self, words: impl Say) -> String {
        words.say(self.language).into_owned()
    }

    pub(super) fn mark(&self, sources: &[SourceRef]) -> AnyView {
        self.marks.of(sources, self.structure, self.language)
    }

    /// A fact with its marks, or in words why there is none.
    pub(super) fn stated<T>(
        &self,
        fact: &Stated<T>,
        sources: &[SourceRef],
        tell: impl FnOnce(&T) -> AnyView,
    ) -> AnyView {
        match fact {
            Stated::Known(value) => view! { {tell(value)} {self.mark(sources)} }.into_any(),
            Stated::NotStated => self.unsaid("not-stated", self.say(FactWord::NotStatedAnywhere), None),
            Stated::NotRegulated => {
                self.unsaid("not-regulated", self.say(FactWord::NotRegulatedSomewhere), Some(sources))
            }
            Stated::NotApplicable => self.unsaid("not-applicable", self.say(Term::NotApplicable), Some(sources)),
        }
    }

    fn unsaid(&self, knowledge: &'static str, words: String, sources: Option<&[SourceRef]>) -> AnyView {
        let marks = sources.map(|sources| self.mark(sources));
        view! { <span class="facts-unsaid" data-knowledge=knowledge>{words}</span> {marks} }.into_any()
    }

    fn row(&self, label: FactWord, content: AnyView) -> AnyView {
        view! {
            <div class="facts-row">
                <dt>{self.say(label)}</dt>
                <dd>{content}</dd>
            </div>
        }
        .into_any()
    }

    pub(super) fn text(&self, text: &samverkan_core::model::Text) -> AnyView {
        // A text in another language than the page's is read out in its own.
        let tag = self.language.tag();
        view! { <span lang=self.structure.spoken(text, tag)>{text.get(tag).to_owned()}</span> }.into_any()
    }

    fn goal(&self, body: &Body) -> AnyView {
        let goal = self.row(FactWord::Goal, self.stated(&body.goal, &body.sources, |goal| self.text(goal)));
        let target = self.stated(&body.target_group, &body.sources, |group| self.text(group));
        view! { {goal} {self.row(FactWord::TargetGroup, target)} }.into_any()
    }

    fn tasks(&self, body: &Body) -> AnyView {
        let tasks: Vec<_> = body
            .tasks
            .iter()
            .map(|task| view! { <li>{self.text(&task.text)} {self.mark(&task.sources)}</li> })
            .collect();
        let content = if tasks.is_empty() {
            self.stated::<()>(&Stated::NotStated, &[], |()| ().into_any())
        } else {
            view! { <ul class="facts-list">{tasks}</ul> }.into_any()
        };
        self.row(FactWord::Tasks, content)
    }

    fn chair(&self, body: &Body) -> AnyView {
        let chair = &body.chair;
        let rule = |rule: &_| chair_words(rule, self.structure, self.language).into_any();
        let note = chair.note.as_ref().map(|note| view! { <p class="facts-note">{self.text(note)}</p> });
        let first = view! { {self.stated(&chair.rule, &chair.sources, rule)} {note} }.into_any();
        let vice = chair
            .vice
            .is_known()
            .then(|| self.row(FactWord::ViceChair, self.stated(&chair.vice, &chair.sources, rule)));
        let term = chair.term_months.known().map(|months| {
            let months = self.say(FactWord::Months(count_words(months, self.language)));
            self.row(FactWord::Term, view! { {months} {self.mark(&chair.sources)} }.into_any())
        });
        view! { {self.row(FactWord::Chair, first)} {vice} {term} }.into_any()
    }

    fn meetings(&self, body: &Body) -> AnyView {
        let content = match &body.cadence {
            Stated::Known(cadences) => {
                let items: Vec<_> = cadences.iter().map(|cadence| self.cadence(cadence)).collect();
                view! { <ul class="facts-list" data-plain="">{items}</ul> }.into_any()
            }
            unknown => self.stated(unknown, &body.sources, |_| ().into_any()),
        };
        self.row(FactWord::Meetings, content)
    }

    fn cadence(&self, cadence: &Cadence) -> AnyView {
        let tag = self.language.tag();
        let names: Vec<_> = cadence
            .joint_with
            .iter()
            .filter_map(|id| self.structure.bodies.get(id))
            .map(|body| body.name.get(tag).to_owned())
            .collect();
        let joint = (!names.is_empty()).then(|| format!(" {}", self.say(FactWord::JointWith(names.join(", ")))));
        let note = cadence.note.as_ref().map(|note| view! { <p class="facts-note">{self.text(note)}</p> });
        view! { <li>{cadence_words(cadence, self.language)} {joint} {self.mark(&cadence.sources)} {note}</li> }
            .into_any()
    }

    fn note(&self, body: &Body) -> Option<AnyView> {
        body.note.as_ref().map(|note| self.row(FactWord::Note, self.text(note)))
    }

    fn form(&self, body: &Body) -> AnyView {
        let common = |class: &samverkan_core::model::BodyClass| self.say(Term::Body(*class));
        let content = match (&body.called, &body.classification) {
            (Some(called), Stated::Known(class)) => {
                let own = called.get(self.language.tag()).to_owned();
                let common = common(class);
                let beside = (own.to_lowercase() != common).then(|| format!(" ({common})"));
                view! { {own} {beside} {self.mark(&body.sources)} }.into_any()
            }
            (Some(called), _) => view! { {self.text(called)} {self.mark(&body.sources)} }.into_any(),
            (None, classification) => self.stated(classification, &body.sources, |class| common(class).into_any()),
        };
        self.row(FactWord::Form, content)
    }

    fn number(&self, body: &Body) -> Option<AnyView> {
        let each = body.one_for_each.as_ref()?;
        let units: Vec<_> = self
            .structure
            .units(each)
            .iter()
            .map(|unit| {
                let own = body.instances.get(unit.as_str()).and_then(|instance| instance.name.as_ref());
                let name = match own {
                    Some(name) => name.get(self.language.tag()).to_owned(),
                    None => unit_words(unit, self.structure, self.language),
                };
                let members: Vec<_> = self
                    .structure
                    .members(unit)
                    .iter()
                    .filter_map(|id| self.structure.parties.get(id))
                    .map(|party| party.short.as_ref().unwrap_or(&party.name).get(self.language.tag()).to_owned())
                    .collect();
                let members = (members.len() > 1).then(|| format!(": {}", members.join(", ")));
                view! { <li>{name} {members}</li> }
            })
            .collect();
        let words = format!("{}: {}", each_words(each, self.structure, self.language), units.len());
        let content = view! { {words} {self.mark(&body.sources)} <ul class="facts-list">{units}</ul> };
        Some(self.row(FactWord::Number, content.into_any()))
    }

    fn topics(&self, body: &Body) -> AnyView {
        let topics = self.stated(&body.topics, &body.sources, |ids| {
            let names = ids.iter().filter_map(|id| self.structure.topics.get(id));
            let names: Vec<&str> = names.map(|topic| topic.name.get(self.language.tag())).collect();
            names.join(", ").into_any()
        });
        self.row(FactWord::Topics, topics)
    }

    fn place(&self, body: &Body) -> AnyView {
        let level = self.stated(&body.level, &body.sources, |id| {
            self.structure.levels.get(id).map(|level| self.text(&level.name)).into_any()
        });
        let line = body.line.as_ref().and_then(|id| self.structure.lines.get(id)).map(|line| {
            self.row(FactWord::Line, view! { {self.text(&line.name)} {self.mark(&line.sources)} }.into_any())
        });
        view! { {self.row(FactWord::Level, level)} {line} }.into_any()
    }

    fn time(&self, body: &Body) -> AnyView {
        let duration = self.stated(&body.duration, &body.sources, |duration| {
            self.say(match duration {
                Duration::Standing => FactWord::Standing,
                Duration::Temporary => FactWord::Temporary,
                Duration::Either => FactWord::StandingOrTemporary,
            })
            .into_any()
        });
        let since = self.stated(&body.since, &body.sources, |date| date.as_str().to_owned().into_any());
        let until = body.until.as_ref().map(|date| {
            let content = view! { {date.as_str().to_owned()} {self.mark(&body.sources)} };
            self.row(FactWord::Until, content.into_any())
        });
        view! { {self.row(FactWord::Duration, duration)} {self.row(FactWord::Since, since)} {until} }.into_any()
    }

    fn aliases(&self, body: &Body) -> Option<AnyView> {
        let names: Vec<_> = body.aliases.iter().map(|alias| alias.get(self.language.tag())).collect();
        (!names.is_empty()).then(|| self.row(FactWord::Aliases, names.join(", ").into_any()))
    }
}
