//! Changes of a structure that are tried in a draft beside it: put together in a form, taken back one by one, and told
//! with what they touch. The steps stand in the address, and are kept until the draft is dropped.

mod drawn;
mod form;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::export::asked::{step_told, trial_told};
use samverkan_core::model::Structure;
use samverkan_core::read::read;
use samverkan_core::telling::Scribe;
use samverkan_core::whatif::{Step, Trial, parse, try_out};
use samverkan_core::words::Language;

use super::ask::{line_told, told};
use super::compare::teller::{Side, Teller as CompareTeller};
use crate::route::{Key, Page};
use crate::state::{Library, Navigation, Settings, StructureId};
use crate::ui::{Button, Choice, Choices, Heading};
use crate::words::{DraftWord, Say as _, t};
use crate::{browser, storage};

const STEPS: &str = "draft-steps";
/// What the address says where original and draft are shown side by side.
const COMPARED: &str = "compared";
/// What the address says where the draft is drawn.
const DRAWN: &str = "map";
/// Where the browser knows no day, meetings are counted in this year; what recurs does so in any.
const SOME_YEAR: i32 = 2026;

/// A draft that was tried; the same one only where it is the very one.
#[derive(Clone)]
struct Tried(Arc<Trial>);

impl PartialEq for Tried {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Changes that are tried.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is changed in the draft.
#[component]
pub(crate) fn Draft(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let steps = navigation.many(Key::Do);
    keep(id.clone());
    let text = Library::here().get(&id).and_then(|entry| entry.text().map(str::to_owned)).unwrap_or_default();
    let original = Arc::new(read(&text).draft);
    let year = browser::today().map_or(SOME_YEAR, |day| day.days().0.year());
    let tried = Memo::new(move |_| {
        let steps: Vec<_> = steps.get().iter().map(|step| parse(step)).collect();
        Tried(Arc::new(try_out(&original, &steps, year)))
    });
    let show = navigation.one(Key::Show);
    let shown_as = Memo::new(move |_| {
        let show = show.get();
        [COMPARED, DRAWN].into_iter().find(|way| show.as_deref() == Some(*way)).unwrap_or_default()
    });
    let list = {
        let structure = structure.clone();
        let id = id.clone();
        move || steps_list(&tried.get().0, &id, &structure, language.get())
    };
    let choices = [("", DraftWord::Touched), (COMPARED, DraftWord::Compared), (DRAWN, DraftWord::Drawn)]
        .into_iter()
        .map(|(value, word)| Choice { value, text: t(word), label: None, language: None })
        .collect();
    let chosen = Signal::derive(move || shown_as.get().to_owned());
    let choose = move |value: &'static str| navigation.choose(Key::Show, (!value.is_empty()).then_some(value));
    let shown = move || {
        let (tried, language) = (tried.get(), language.get());
        match shown_as.get() {
            COMPARED => beside(&tried.0, &id, &structure, language),
            DRAWN => drawn::drawn(&tried.0, &id, language),
            _ => {
                let scribe = Scribe::new(&structure, language);
                told(&trial_told(&tried.0, scribe), &id, scribe, "draft")
            }
        }
    };
    view! {
        <article class="draft">
            <Heading text=t(DraftWord::Title) />
            <p class="ask-intro">{t(DraftWord::Intro)}</p>
            {form::form(tried)}
            <section class="draft-steps" aria-labelledby=STEPS>
                <h2 id=STEPS tabindex="-1">{t(DraftWord::Steps)}</h2>
                {list}
            </section>
            <Choices label=t(DraftWord::Show) choices=choices chosen=chosen choose=choose />
            {shown}
        </article>
    }
}

/// Takes up the steps that were kept, where the address has none, and keeps those that it has.
fn keep(id: StructureId) {
    let navigation = Navigation::here();
    let steps = navigation.many(Key::Do);
    let key = id.to_string();
    Effect::new(move |before: Option<()>| {
        let steps = steps.get();
        // On the way to another page the address has lost its steps already.
        let is_here = navigation.page().with_untracked(|page| *page == Page::Draft(id.clone()));
        if !is_here {
            return;
        }
        let kept = storage::draft_steps(&key);
        if before.is_none() && steps.is_empty() && !kept.is_empty() {
            navigation.adjust(Key::Do, kept);
        } else if steps != kept {
            storage::keep_draft_steps(&key, &steps);
        }
    });
}

/// Takes a step besides those that are taken.
fn take(step: &Step) {
    let navigation = Navigation::here();
    let mut steps = navigation.route().query.many(Key::Do).to_vec();
    steps.push(step.to_string());
    navigation.choose(Key::Do, steps);
    show_steps();
}

/// Whoever changed the steps comes to their list, for what they pressed may be gone.
fn show_steps() {
    request_animation_frame(|| {
        if let Some(list) = browser::element(STEPS) {
            // What cannot take focus is left.
            let _ = list.focus();
        }
    });
}

fn steps_list(trial: &Arc<Trial>, id: &StructureId, structure: &Structure, language: Language) -> AnyView {
    let navigation = Navigation::here();
    let scribe = Scribe::new(structure, language);
    let items: Vec<AnyView> = (0..trial.steps.len())
        .map(|number| {
            let line = step_told(trial, number, scribe).map(|line| line_told(&line, id, scribe));
            let back = move |()| {
                let mut steps = navigation.route().query.many(Key::Do).to_vec();
                if number < steps.len() {
                    steps.remove(number);
                }
                navigation.choose(Key::Do, steps);
                show_steps();
            };
            let label = t(DraftWord::TakeBackStep(number + 1));
            view! { <li>{line} " " <Button text=t(DraftWord::TakeBack) label press=back weight="quiet" /></li> }
                .into_any()
        })
        .collect();
    if items.is_empty() {
        return view! { <p>{t(DraftWord::NoSteps)}</p> }.into_any();
    }
    let drop = move |()| {
        let mut route = navigation.route();
        // Nor is anything left of how its map was shown.
        for key in [Key::Do, Key::Show, Key::Body, Key::Unfold, Key::Relation, Key::Zoom, Key::Topic, Key::Party] {
            route.query.set_many(key, Vec::<String>::new());
        }
        navigation.go(route);
        show_steps();
    };
    let save = {
        let (trial, name) = (trial.clone(), id.name.clone());
        move |()| {
            let ending = DraftWord::FileEnding.say(language);
            browser::download(&format!("{name}-{ending}.ron"), &trial.text());
        }
    };
    view! {
        <ol class="draft-list">{items}</ol>
        <div class="draft-actions">
            <Button text=t(DraftWord::Save) press=save />
            <Button text=t(DraftWord::Drop) press=drop />
        </div>
    }
    .into_any()
}

/// Original and draft side by side; which body became which is known.
fn beside(trial: &Trial, id: &StructureId, structure: &Arc<Structure>, language: Language) -> AnyView {
    let say = |word: DraftWord| word.say(language).into_owned();
    let left = Side { id: Some(id.clone()), structure: structure.clone(), name: say(DraftWord::Original) };
    let right = Side { id: None, structure: Arc::new(trial.structure.clone()), name: say(DraftWord::InDraft) };
    let teller = CompareTeller { left, right, comparison: &trial.comparison, language, all: false, ruler: None };
    view! { <div class="compare">{teller.tell()}</div> }.into_any()
}
