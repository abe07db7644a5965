//! The pages and settings of the program among what is found.

use leptos::prelude::*;
use samverkan_core::answer::find::begin_words_of;
use samverkan_core::words::Language;

use crate::live::Derived;
use crate::route::{Page, Question};
use crate::state::{Library, Navigation, Settings, StructureId, Theme};
use crate::words::{FindWord, Say, Word};

/// A page or a setting.
#[derive(Clone, PartialEq)]
pub(super) struct Offer {
    name: Word,
    /// In words by which it is found besides.
    about: FindWord,
    leads: Leads,
}

#[derive(Clone, PartialEq)]
enum Leads {
    To(Page),
    Speak(Language),
    Show(Theme),
}

/// All there is for a structure, in the order of the menus.
pub(super) fn offers(id: &StructureId) -> Vec<Offer> {
    let library = Library::here();
    let other = library.entries().with(|all| all.iter().map(|entry| entry.id.clone()).find(|other| other != id));
    let to = |name, about, page| Offer { name, about, leads: Leads::To(page) };
    let of = |name, about, page: fn(StructureId) -> Page| to(name, about, page(id.clone()));
    let asks = |question, about| to(Word::Question(question), about, Page::Ask(id.clone(), question));
    let speaks = |name, language| Offer { name, about: FindWord::OfLanguage, leads: Leads::Speak(language) };
    let shows = |name, theme| Offer { name, about: FindWord::OfTheme, leads: Leads::Show(theme) };
    vec![
        of(Word::Map, FindWord::OfMap, Page::Map),
        of(Word::Outline, FindWord::OfOutline, Page::Outline),
        of(Word::Table, FindWord::OfTable, Page::Table),
        asks(Question::Seats, FindWord::OfSeats),
        asks(Question::Mandates, FindWord::OfMandates),
        asks(Question::Route, FindWord::OfRoute),
        asks(Question::Year, FindWord::OfYear),
        asks(Question::Chairs, FindWord::OfChairs),
        asks(Question::Documents, FindWord::OfHolding),
        asks(Question::Minutes, FindWord::OfMinutes),
        of(Word::Documents, FindWord::OfDocuments, Page::Documents),
        to(Word::Compare, FindWord::OfCompare, Page::Compare(id.clone(), other.unwrap_or_else(|| id.clone()))),
        of(Word::OverTime, FindWord::OfOverTime, Page::OverTime),
        to(Word::Many, FindWord::OfMany, Page::Many),
        of(Word::Draft, FindWord::OfDraft, Page::Draft),
        of(Word::Sources, FindWord::OfSources, Page::Sources),
        to(Word::Library, FindWord::OfLibrary, Page::Library),
        to(Word::Load, FindWord::OfLoad, Page::Load),
        to(Word::Accessibility, FindWord::OfAccessibility, Page::Accessibility),
        to(Word::About, FindWord::OfAbout, Page::About),
        speaks(Word::LanguageSv, Language::Sv),
        speaks(Word::LanguageEn, Language::En),
        shows(Word::ThemeSystem, Theme::System),
        shows(Word::ThemeLight, Theme::Light),
        shows(Word::ThemeDark, Theme::Dark),
    ]
}

impl Offer {
    /// Whether each of the words begins a word of its name or of what it is about, in one of the languages.
    pub(super) fn is_meant_by(&self, words: &str) -> bool {
        let said = |language| format!("{} {}", self.name.say(language), self.about.say(language));
        Language::ALL.into_iter().any(|language| begin_words_of(&said(language), words))
    }
}

/// The offers, each leading to its page or doing what it says, of which those that are meant are in sight.
pub(super) fn told(offers: &[Offer], is_meant: Derived<Vec<bool>>, language: Language) -> AnyView {
    let items: Vec<_> =
        offers.iter().enumerate().map(|(place, offer)| item(offer, place, is_meant, language)).collect();
    let heading = FindWord::Pages.say(language);
    let label = heading.clone();
    let none_is_meant = move || !is_meant.with(|all| all.contains(&true));
    view! {
        <nav class="find-pages" aria-label=label hidden=none_is_meant>
            <h2>{heading}</h2>
            <ul role="list">{items}</ul>
        </nav>
    }
    .into_any()
}

fn item(offer: &Offer, place: usize, is_meant: Derived<Vec<bool>>, language: Language) -> AnyView {
    let (settings, navigation) = (Settings::here(), Navigation::here());
    let name = offer.name.say(language);
    let about = offer.about.say(language);
    let name = match offer.leads.clone() {
        Leads::To(page) => view! { <a href=page.href()>{name}</a> }.into_any(),
        Leads::Speak(tongue) => {
            let speak = move |_| settings.set_language(tongue, navigation);
            view! { <button type="button" class="find-setting" lang=tongue.tag() on:click=speak>{name}</button> }
                .into_any()
        }
        Leads::Show(theme) => {
            let show = move |_| settings.set_theme(theme);
            view! { <button type="button" class="find-setting" on:click=show>{name}</button> }.into_any()
        }
    };
    let is_hidden = move || !is_meant.with(|all| all.get(place).copied().unwrap_or(false));
    view! { <li hidden=is_hidden>{name} " " <span class="facts-note">{about}</span></li> }.into_any()
}
