//! Things in words, row by row: a body with everything known of it, and the rows that other pages are made of too.

use leptos::prelude::*;
use samverkan_core::answer::Thing;
use samverkan_core::id::BodyId;
use samverkan_core::model::{Body, Cadence, Chair, Duration, Frequency, PartialDate, SourceRef, Stated, Structure};
use samverkan_core::words::phrases::count_words;
use samverkan_core::words::sentences::{chair_words, each_words, frequency_sentence, unit_words};
use samverkan_core::words::{Language, Term};

use super::marks::Marks;
use crate::state::StructureId;
use crate::words::{FactWord, Say};

/// What is needed to put something into words, with the sources that it leads to.
pub(in crate::views) struct Teller<'a> {
    pub(in crate::views) id: &'a StructureId,
    pub(in crate::views) structure: &'a Structure,
    pub(in crate::views) language: Language,
    marks: Marks,
}

impl<'a> Teller<'a> {
    /// `part` tells the sources of one part of a page from those of the others.
    pub(in crate::views) fn new(id: &'a StructureId, structure: &'a Structure, language: Language, part: &str) -> Self {
        Self { id, structure, language, marks: Marks::new(format!("source-{part}")) }
    }

    pub(super) fn tell(&self, id: &BodyId, body: &Body) -> AnyView {
        let own = Thing::Body(body);
        let rows = [
            self.disputed(own, None).map(|mark| self.row(FactWord::Body, mark)),
            self.disputed(own, Some(&["name"])).map(|mark| self.row(FactWord::Name, mark)),
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
            self.rest(body),
        ];
        let seats = self.seats(body);
        let seats_disputed = self.disputed(own, Some(&["seats", "seats_total"]));
        let ties = self.ties(id);
        let ties_disputed = self.disputed(own, Some(&["superiors", "relations"]));
        let ties_named = self.ties_disputed(body);
        let particulars = self.particulars(body);
        let about = self.about(id);
        view! {
            <div class="facts">
                <dl class="facts-rows">{rows.into_iter().flatten().collect_view()}</dl>
                <h2 class="facts-heading">{self.say(FactWord::Seats)}</h2>
                {seats}
                {seats_disputed}
                {particulars}
                <h2 class="facts-heading">{self.say(FactWord::Relations)}</h2>
                {ties}
                {ties_disputed}
                {ties_named}
                {about}
                <h2 class="facts-heading">{self.say(FactWord::Sources)}</h2>
                {self.sources()}
            </div>
        }
        .into_any()
    }

    /// What the marks lead to; asked for last, when every fact has asked for its marks.
    pub(in crate::views) fn sources(&self) -> AnyView {
        self.marks.list(self.id, self.structure, self.language)
    }

    #[expect(clippy::needless_pass_by_value, reason = "words are made where they are said")]
    pub(in crate::views) fn say(&self, words: impl Say) -> String {
        words.say(self.language).into_owned()
    }

    pub(in crate::views) fn mark(&self, sources: &[SourceRef]) -> AnyView {
        self.marks.of(sources, self.structure, self.language)
    }

    /// A fact with its marks, or in words why there is none.
    pub(in crate::views) fn stated<T>(
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

    pub(in crate::views) fn row(&self, label: impl Say, content: AnyView) -> AnyView {
        view! {
            <div class="facts-row">
                <dt>{self.say(label)}</dt>
                <dd>{content}</dd>
            </div>
        }
        .into_any()
    }

    pub(in crate::views) fn text(&self, text: &samverkan_core::model::Text) -> AnyView {
        // A text in another language than the page's is read out in its own.
        let tag = self.language.tag();
        view! { <span lang=self.structure.spoken(text, tag)>{text.get(tag).to_owned()}</span> }.into_any()
    }

    fn goal(&self, body: &Body) -> AnyView {
        let goal = self.stated(&body.goal, &body.sources, |goal| self.text(goal));
        let target = self.stated(&body.target_group, &body.sources, |group| self.text(group));
        view! {
            {self.row(FactWord::Goal, self.with_dispute(goal, body, &["goal"]))}
            {self.row(FactWord::TargetGroup, self.with_dispute(target, body, &["target_group"]))}
        }
        .into_any()
    }

    fn tasks(&self, body: &Body) -> AnyView {
        let tasks: Vec<_> = body
            .tasks
            .iter()
            .map(|task| {
                let disputed = self.all_disputed(Thing::Task(task));
                view! { <li>{self.text(&task.text)} {self.mark(&task.sources)} {disputed}</li> }
            })
            .collect();
        let content = if tasks.is_empty() {
            self.stated::<()>(&Stated::NotStated, &[], |()| ().into_any())
        } else {
            view! { <ul class="facts-list">{tasks}</ul> }.into_any()
        };
        self.row(FactWord::Tasks, self.with_dispute(content, body, &["tasks"]))
    }

    fn chair(&self, body: &Body) -> AnyView {
        let rows = self.chair_rows(&body.chair);
        let disputed = self.disputed(Thing::Body(body), Some(&["chair"]));
        view! { {rows} {disputed.map(|mark| self.row(FactWord::Chair, mark))} }.into_any()
    }

    pub(super) fn chair_rows(&self, chair: &Chair) -> AnyView {
        let rule = |rule: &_| chair_words(rule, self.structure, self.language).into_any();
        let note = chair.note.as_ref().map(|note| view! { <p class="facts-note">{self.text(note)}</p> });
        let disputed = self.all_disputed(Thing::Chair(chair));
        let first = view! { {self.stated(&chair.rule, &chair.sources, rule)} {disputed} {note} }.into_any();
        let vice =
            chair.vice.is_told().then(|| self.row(FactWord::ViceChair, self.stated(&chair.vice, &chair.sources, rule)));
        let term = chair.term_months.is_told().then(|| {
            let months = |months: &_| self.say(FactWord::Months(count_words(months, self.language))).into_any();
            self.row(FactWord::Term, self.stated(&chair.term_months, &chair.sources, months))
        });
        let starts = chair.term_starts.is_told().then(|| {
            let date = |date: &PartialDate| date.as_str().to_owned().into_any();
            self.row(FactWord::TermStarts, self.stated(&chair.term_starts, &chair.sources, date))
        });
        view! { {self.row(FactWord::Chair, first)} {vice} {term} {starts} }.into_any()
    }

    fn meetings(&self, body: &Body) -> AnyView {
        let content = self.cadences(&body.cadence, &body.sources);
        self.row(FactWord::Meetings, self.with_dispute(content, body, &["cadence"]))
    }

    pub(super) fn cadences(&self, cadence: &Stated<Vec<Cadence>>, sources: &[SourceRef]) -> AnyView {
        match cadence {
            Stated::Known(cadences) => {
                let items: Vec<_> = cadences.iter().map(|cadence| self.cadence(cadence)).collect();
                view! { <ul class="facts-list" data-plain="">{items}</ul> }.into_any()
            }
            unknown => self.stated(unknown, sources, |_| ().into_any()),
        }
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
        let disputed = self.all_disputed(Thing::Cadence(cadence));
        let often = match &cadence.what {
            Some(what) => format!("{}: {}", what.get(tag), self.often(&cadence.frequency)),
            None => self.often(&cadence.frequency),
        };
        view! { <li>{often} {joint} {self.mark(&cadence.sources)} {disputed} {note}</li> }.into_any()
    }

    fn often(&self, frequency: &Frequency) -> String {
        frequency_sentence(frequency, self.structure, self.language)
    }

    fn note(&self, body: &Body) -> Option<AnyView> {
        let content = |note| self.with_dispute(self.text(note), body, &["note"]);
        body.note.as_ref().map(|note| self.row(FactWord::Note, content(note)))
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
        self.row(FactWord::Form, self.with_dispute(content, body, &["classification", "called"]))
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
        Some(self.row(FactWord::Number, self.with_dispute(content.into_any(), body, &["one_for_each"])))
    }

    fn topics(&self, body: &Body) -> AnyView {
        let topics = self.stated(&body.topics, &body.sources, |ids| {
            let names = ids.iter().filter_map(|id| self.structure.topics.get(id));
            let names: Vec<&str> = names.map(|topic| topic.name.get(self.language.tag())).collect();
            names.join(", ").into_any()
        });
        self.row(FactWord::Topics, self.with_dispute(topics, body, &["topics"]))
    }

    fn place(&self, body: &Body) -> AnyView {
        let level = self.stated(&body.level, &body.sources, |id| {
            self.structure.levels.get(id).map(|level| self.text(&level.name)).into_any()
        });
        let line = body.line.as_ref().and_then(|id| self.structure.lines.get(id)).map(|line| {
            self.row(FactWord::Line, view! { {self.text(&line.name)} {self.mark(&line.sources)} }.into_any())
        });
        view! { {self.row(FactWord::Level, self.with_dispute(level, body, &["level", "line"]))} {line} }.into_any()
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
        view! {
            {self.row(FactWord::Duration, self.with_dispute(duration, body, &["duration"]))}
            {self.row(FactWord::Since, self.with_dispute(since, body, &["since", "until"]))}
            {until}
        }
        .into_any()
    }

    fn aliases(&self, body: &Body) -> Option<AnyView> {
        let names: Vec<_> = body.aliases.iter().map(|alias| alias.get(self.language.tag())).collect();
        let content = || view! { {names.join(", ")} {self.mark(&body.sources)} }.into_any();
        (!names.is_empty()).then(|| self.row(FactWord::Aliases, self.with_dispute(content(), body, &["aliases"])))
    }
}
