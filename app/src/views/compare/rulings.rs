//! The list of all that the user has said of the two structures, with the ways to share it.

use leptos::prelude::*;
use samverkan_core::compare::{Comparison, Presence, Ruling, Side};
use samverkan_core::sssom;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use super::ruling::{Ruler, TOLD, alone_place, focus_next, listed_place, pair_place, verdict_words};
use crate::browser;
use crate::state::{RulingBook, Settings, Told};
use crate::ui::Button;
use crate::words::{RulingWord, Say as _, t};

/// The summary of the list.
const LIST: &str = "rulings";

/// The list of all rulings, and what there is to say about the last change.
///
/// - `ruler`: the two structures and what is said of them.
/// - `comparison`: what is found, given that.
#[component]
pub(super) fn RulingList(ruler: Ruler, comparison: Memo<std::sync::Arc<Comparison>>) -> impl IntoView {
    let language = Settings::here().language();
    let book = ruler.book;
    let heading = move || {
        let (all, waiting) = book.rulings().with(|rulings| (rulings.len(), book.waiting(rulings)));
        RulingWord::Heading(all, waiting).say(language.get()).into_owned()
    };
    let told = move || {
        let language = language.get();
        let say = |told: &Told| match told {
            Told::Word(word) => word.say(language).into_owned(),
            Told::Slip(slip) => slip.words(language),
        };
        book.told().with(|told| told.iter().map(|told| view! { <p>{say(told)}</p> }).collect_view())
    };
    let own = ruler.clone();
    let list = move || {
        let rulings = book.rulings().get();
        if rulings.is_empty() {
            return view! { <p class="compare-none">{t(RulingWord::NoneYet)}</p> }.into_any();
        }
        language.get();
        // The latest first.
        let items: Vec<AnyView> = rulings.iter().rev().map(|ruling| item(&own, ruling)).collect();
        view! { <ul class="rulings-list" role="list">{items}</ul> }.into_any()
    };
    let export = move |()| {
        let (left, right) = (&ruler.left, &ruler.right);
        let alignment = comparison.get_untracked();
        let rulings = book.rulings().get_untracked();
        let text = sssom::sssom(left, right, &alignment.alignment, &rulings, language.get_untracked());
        browser::download(&format!("{}-{}.sssom.tsv", left.id, right.id), &text);
    };
    view! {
        <div id=TOLD class="compare-told" role="status" tabindex="-1">{told}</div>
        <details class="rulings" id="rulings-all">
            <summary id=LIST><h2 class="rulings-heading">{heading}</h2></summary>
            <p class="compare-fact">{t(RulingWord::Intro)}</p>
            {list}
            <div class="rulings-ways">
                <Button text=t(RulingWord::Export) press=export /> {import(book)}
            </div>
        </details>
    }
}

fn item(ruler: &Ruler, ruling: &Ruling) -> AnyView {
    let book = ruler.book;
    let language = Settings::here().language().get();
    let structures = [&ruler.left, &ruler.right];
    let structure_names = structures.map(|structure| structure.name.get(language.tag()).to_owned());
    let presence = ruling.found(&ruler.left, &ruler.right);
    let [left_name, right_name] = names(ruler, ruling);
    let verdict = verdict_words(ruling.verdict, &structure_names).say(language).into_owned();
    let mut waits = Vec::new();
    let mut moved = [ruling.left.clone(), ruling.right.clone()];
    let mut other = None;
    let sides = presence.iter().zip([&left_name, &right_name]).zip(&structure_names).zip(&mut moved);
    for (((presence, name), structure), moved) in sides {
        if *presence != Presence::Here {
            waits.push(RulingWord::Waits { body: name.clone(), structure: structure.clone() });
        }
        if let Presence::Perhaps(id) = presence {
            waits.push(RulingWord::Perhaps(id.to_string()));
            other = Some(id.to_string());
            *moved = id.clone();
        }
    }
    // It holds only where both bodies are there then.
    let other = other.filter(|_| !presence.contains(&Presence::Gone));
    let waits: Vec<_> =
        waits.into_iter().map(|word| view! { <p class="compare-fact">{word.say(language).into_owned()}</p> }).collect();
    let use_it = other.map(|id| {
        let ruling = ruling.clone();
        let [left, right] = moved;
        let press = move |()| {
            book.move_to(&ruling, &left, &right);
            focus_next(book, vec![listed_place(&left, &right)]);
        };
        view! { <Button text=t(RulingWord::UseIt(id)) press=press weight="quiet" /> }
    });
    let place = listed_place(&ruling.left, &ruling.right);
    let label = t(RulingWord::UndoPair([left_name.clone(), right_name.clone()]));
    let own = ruling.clone();
    let undo = move |()| {
        book.withdraw(&own);
        // The list is where the user is.
        focus_next(book, vec!["rulings-all".to_owned()]);
    };
    let here = presence.iter().all(|presence| *presence == Presence::Here);
    let to = {
        let (left, right) = (ruling.left.clone(), ruling.right.clone());
        move |()| focus_next(book, vec![pair_place(&left, &right), alone_place(Side::Left, &left)])
    };
    let pair = format!("{left_name} – {right_name}");
    let name = if here {
        view! { <Button text=Signal::stored(pair) press=to weight="quiet" /> }.into_any()
    } else {
        view! { <span>{pair}</span> }.into_any()
    };
    view! {
        <li class="rulings-item">
            <p class="rulings-pair">{name}</p>
            <p class="compare-ruled">{verdict}</p>
            {waits}
            <div class="compare-rule-ways" id=place>
                <Button text=t(RulingWord::Undo) label press=undo weight="quiet" /> {use_it}
            </div>
        </li>
    }
    .into_any()
}

/// What the bodies are called; of one that is gone, what it was called.
fn names(ruler: &Ruler, ruling: &Ruling) -> [String; 2] {
    let tag = Settings::here().language().get().tag();
    let [left, right] = &ruling.names;
    [(&ruler.left, &ruling.left, left), (&ruler.right, &ruling.right, right)].map(|(structure, id, kept)| {
        match structure.bodies.get(id) {
            Some(body) => body.name.get(tag).to_owned(),
            None if kept.is_empty() => id.to_string(),
            None => kept.clone(),
        }
    })
}

fn import(book: RulingBook) -> impl IntoView {
    let chosen = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            if browser::size_of(&file) > sssom::LARGEST {
                book.refuse_large();
            } else {
                browser::read_file(&file, move |bytes| match bytes.map(String::from_utf8) {
                    Some(Ok(text)) => book.take_in(&text),
                    Some(Err(_)) | None => book.tell(RulingWord::NotRead),
                });
            }
        }
        // The same file can be chosen again after it was changed.
        input.set_value("");
    };
    view! {
        <label class="button rulings-file">
            {t(RulingWord::Import)}
            <input class="only-heard" type="file" accept=".tsv,.txt,text/tab-separated-values" on:change=chosen />
        </label>
    }
}
