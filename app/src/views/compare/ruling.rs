//! What the user can say of a pair of bodies, or of one without counterpart, where it stands.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::{Closeness, Correspondence, Side, Verdict};
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;
use wasm_bindgen::JsCast as _;

use crate::browser;
use crate::live::Derived;
use crate::state::{RulingBook, Settings};
use crate::ui::{Button, Select, SelectOption};
use crate::words::{RulingWord, Say as _, t};

/// Where it is told what a change came to.
pub(super) const TOLD: &str = "compare-told";

/// What is needed to let the user say something.
#[derive(Clone)]
pub(in crate::views) struct Ruler {
    pub(super) book: RulingBook,
    pub(super) left: Arc<Structure>,
    pub(super) right: Arc<Structure>,
}

/// Where the ways to rule on a pair are, in the page.
pub(super) fn pair_place(left: &BodyId, right: &BodyId) -> String {
    format!("rule/{left}/{right}")
}

/// Where the ways to rule on a body without counterpart are.
pub(super) fn alone_place(side: Side, id: &BodyId) -> String {
    match side {
        Side::Left => format!("rule-left/{id}"),
        Side::Right => format!("rule-right/{id}"),
    }
}

/// Where a ruling stands in the list of all.
pub(super) fn listed_place(left: &BodyId, right: &BodyId) -> String {
    format!("ruling/{left}/{right}")
}

impl Ruler {
    fn name(&self, side: Side, id: &BodyId) -> String {
        let structure = if side == Side::Left { &self.left } else { &self.right };
        let tag = Settings::here().language().get_untracked().tag();
        structure.bodies.get(id).map_or_else(|| id.to_string(), |body| body.name.get(tag).to_owned())
    }

    /// The ways to rule on a pair that was found or is ruled on.
    pub(super) fn pair(&self, found: &Correspondence) -> AnyView {
        let names = [self.name(Side::Left, &found.left), self.name(Side::Right, &found.right)];
        let pair = (found.left.clone(), found.right.clone());
        let said = found.ruling.map(|verdict| is_ruled(verdict, &self.structure_names()));
        let first = match found.ruling {
            Some(_) => self.undo(pair.clone(), names),
            None => {
                // What is a part of another's work is not the other's counterpart.
                let verdict = if found.main { Verdict::Confirmed } else { Verdict::Declared(found.relation) };
                let (confirm, reject) = (self.rule(pair.clone(), verdict), self.rule(pair.clone(), Verdict::Rejected));
                let labels = (t(RulingWord::ConfirmPair(names.clone())), t(RulingWord::RejectPair(names)));
                view! {
                    <Button text=t(RulingWord::Confirm) label=labels.0 press=confirm weight="quiet" />
                    <Button text=t(RulingWord::Reject) label=labels.1 press=reject weight="quiet" />
                }
                .into_any()
            }
        };
        let side = if self.is_part_right(found) { Side::Right } else { Side::Left };
        let anchor = if side == Side::Left { &found.left } else { &found.right };
        let another = self.another(side, anchor, Some(pair.clone()));
        view! {
            <div class="compare-rule" id=pair_place(&pair.0, &pair.1)>
                {said}
                <div class="compare-rule-ways">{first}</div>
                {another}
            </div>
        }
        .into_any()
    }

    /// The way to rule on a body without counterpart.
    pub(super) fn alone(&self, side: Side, id: &BodyId) -> AnyView {
        view! { <div class="compare-rule" id=alone_place(side, id)>{self.another(side, id, None)}</div> }.into_any()
    }

    /// Of a further pair the part is what another counterpart is sought for.
    fn is_part_right(&self, found: &Correspondence) -> bool {
        !found.main && found.relation == Closeness::Broader
    }

    fn structure_names(&self) -> [String; 2] {
        let tag = Settings::here().language().get_untracked().tag();
        [&self.left, &self.right].map(|structure| structure.name.get(tag).to_owned())
    }

    fn rule(&self, (left, right): (BodyId, BodyId), verdict: Verdict) -> impl Fn(()) + Send + Sync + 'static {
        let book = self.book;
        move |()| {
            book.rule(&left, &right, verdict);
            focus_next(
                book,
                vec![pair_place(&left, &right), alone_place(Side::Left, &left), listed_place(&left, &right)],
            );
        }
    }

    fn undo(&self, (left, right): (BodyId, BodyId), names: [String; 2]) -> AnyView {
        let book = self.book;
        let undo = move |()| {
            let ruling = book.rulings().with_untracked(|rulings| rulings.of(&left, &right).cloned());
            if let Some(ruling) = ruling {
                book.withdraw(&ruling);
                let places = vec![
                    pair_place(&left, &right),
                    alone_place(Side::Left, &left),
                    alone_place(Side::Right, &right),
                    TOLD.to_owned(),
                ];
                focus_next(book, places);
            }
        };
        view! { <Button text=t(RulingWord::Undo) label=t(RulingWord::UndoPair(names)) press=undo weight="quiet" /> }
            .into_any()
    }

    /// The way to another counterpart of a body of this side; its form is made when it is asked for.
    fn another(&self, side: Side, id: &BodyId, before: Option<(BodyId, BodyId)>) -> AnyView {
        let name = self.name(side, id);
        let (title, label) = match before {
            Some(_) => (RulingWord::Another, RulingWord::AnotherFor(name)),
            None => (RulingWord::PointOut, RulingWord::PointOutFor(name)),
        };
        let asked = RwSignal::new(false);
        let (ruler, id) = (self.clone(), id.clone());
        let form = move || asked.get().then(|| ruler.form(side, &id, before.clone()));
        view! {
            <details class="compare-another" on:toggle=move |_| asked.set(true)>
                <summary aria-label=t(label)>{t(title)}</summary>
                {form}
            </details>
        }
        .into_any()
    }

    fn form(&self, side: Side, id: &BodyId, before: Option<(BodyId, BodyId)>) -> AnyView {
        let language = Settings::here().language();
        let other = if side == Side::Left { self.right.clone() } else { self.left.clone() };
        let label = RulingWord::CounterpartIn(other.name.get(language.get_untracked().tag()).to_owned());
        let bodies = Derived::new(move || {
            let tag = language.get().tag();
            let option = |(id, body): (&BodyId, &samverkan_core::model::Body)| SelectOption {
                value: id.to_string(),
                text: body.name.get(tag).to_owned(),
                group: None,
            };
            other.bodies.iter().map(option).collect::<Vec<_>>()
        });
        let names = self.structure_names();
        let relations = Derived::new(move || {
            let words = |relation: &Closeness| relation_words(*relation, &names);
            let option = |(at, relation): (usize, &Closeness)| SelectOption {
                value: at.to_string(),
                text: words(relation),
                group: None,
            };
            RELATIONS.iter().enumerate().map(option).collect::<Vec<_>>()
        });
        let (body, relation) = (RwSignal::new(String::new()), RwSignal::new("1".to_owned()));
        let (book, id) = (self.book, id.clone());
        let keep = move |()| {
            let chosen = BodyId::new(&body.get_untracked());
            let at = relation.get_untracked().parse::<usize>().ok();
            let Some(relation) = at.and_then(|at| RELATIONS.get(at)) else { return };
            let (left, right) = match side {
                Side::Left => (id.clone(), chosen),
                Side::Right => (chosen, id.clone()),
            };
            let verdict = Verdict::Declared(*relation);
            match &before {
                Some((here, there)) if (here, there) != (&left, &right) => {
                    book.replace([here, there], &left, &right, verdict);
                }
                _ => book.rule(&left, &right, verdict),
            }
            focus_next(book, vec![pair_place(&left, &right), listed_place(&left, &right)]);
        };
        view! {
            <div class="compare-form">
                <Select
                    label=t(label)
                    options=bodies
                    chosen=body
                    prompt=t(RulingWord::ChooseBody)
                    choose=move |id: String| body.set(id)
                />
                <Select
                    label=t(RulingWord::Relation)
                    options=relations
                    chosen=relation
                    prompt=""
                    choose=move |at: String| relation.set(at)
                />
                <Button
                    text=t(RulingWord::Keep)
                    press=keep
                    weight="main"
                    disabled=Signal::derive(move || body.with(String::is_empty))
                />
            </div>
        }
        .into_any()
    }
}

/// What the user can say of how two bodies stand to each other.
const RELATIONS: [Closeness; 4] = [Closeness::Exact, Closeness::Close, Closeness::Broader, Closeness::Narrower];

/// A relation in words, with the names of the two structures.
pub(super) fn relation_words(relation: Closeness, names: &[String; 2]) -> String {
    let [left, right] = names;
    let language = Settings::here().language().get();
    format!("{} ({})", relation.words(language), relation.meaning(language, [left, right]))
}

/// What the user has said, in words.
pub(super) fn verdict_words(verdict: Verdict, names: &[String; 2]) -> RulingWord {
    match verdict {
        Verdict::Confirmed => RulingWord::IsConfirmed,
        Verdict::Declared(relation) => RulingWord::IsDeclared(relation_words(relation, names)),
        Verdict::Rejected => RulingWord::IsRejected,
    }
}

fn is_ruled(verdict: Verdict, names: &[String; 2]) -> AnyView {
    let language = Settings::here().language().get();
    let words = match verdict {
        // How they stand to each other is told above.
        Verdict::Declared(relation) => RulingWord::IsDeclared(relation.words(language).to_owned()),
        verdict => verdict_words(verdict, names),
    };
    view! { <p class="compare-ruled">{words.say(language).into_owned()}</p> }.into_any()
}

/// Gives the focus to the first of these places that is there, when the page shows what has changed. Where something went
/// wrong, to what is told of it.
pub(super) fn focus_next(book: RulingBook, places: Vec<String>) {
    let trouble = book.told().with_untracked(|told| told.len() > 1);
    browser::when_shown(move || {
        let all = trouble.then(|| TOLD.to_owned()).into_iter().chain(places);
        let _ = all.into_iter().find(|place| focus_within(place));
    });
}

/// Unfolds what a place lies in and gives the focus to its first control, else to itself; whether it is there.
fn focus_within(place: &str) -> bool {
    let Some(wanted) = browser::element(place) else { return false };
    let mut around = wanted.parent_element();
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            // Setting this attribute does not fail.
            let _ = element.set_attribute("open", "");
        }
        around = element.parent_element();
    }
    let first = wanted.query_selector("button, summary").ok().flatten();
    let first = first.and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok());
    first.unwrap_or(wanted).focus().is_ok()
}
