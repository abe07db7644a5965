//! The head of every page: the views, the structure, the language, the colors, and the search.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::words::Language;

use super::search_field::{search_field, search_link};
use crate::live::{Derived, Held, effect, text};
use crate::route::{Page, Question};
use crate::state::{Current, Library, Navigation, Origin, Settings, StructureId, Theme};
use crate::ui::{Choice, Choices, Select, SelectOption, element};
use crate::words::{Say as _, Word, t};

const MENU: &str = "menu";

/// The head of every page: the views, the structure, the language, the colors, and the search.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let navigation = Navigation::here();
    let open = Held::new(false);
    // On a phone the menu lies over the page that it led to.
    effect(move || {
        navigation.page().track();
        open.set(false);
    });
    let toggle = element("button")
        .set("type", "button")
        .class("top-bar-toggle")
        .follow_bool("aria-expanded", move || open.get())
        .set("aria-controls", MENU)
        .on(ev::click, move |_| open.update(|open| *open = !*open))
        .told(t(Word::Menu));
    let views = element("nav")
        .class("top-bar-views")
        .say("aria-label", t(Word::MainMenu))
        .child(element("ul").set("role", "list").class("top-bar-list").children(links()));
    let settings = element("div").class("top-bar-settings").child(structures()).child(languages()).child(themes());
    let menu = element("div")
        .set("id", MENU)
        .class("top-bar-menu")
        .follow_bool("data-open", move || open.get())
        .child(views)
        .child(settings);
    element("header")
        .class("top-bar")
        .child(element("a").class("top-bar-brand").set("href", Page::Start.href()).told(t(Word::Brand)))
        .child(search_link())
        .child(toggle)
        .child(menu)
        .child(search_field())
}

fn links() -> [AnyView; 10] {
    let navigation = Navigation::here();
    let current = Current::here().id();
    let library = Library::here();
    let of_current = move |page: fn(StructureId) -> Page| move || current.get().map_or(Page::Start, page);
    let compared = move || {
        let Some(left) = current.get() else { return Page::Start };
        let other = library.entries().with(|all| all.iter().map(|entry| entry.id.clone()).find(|id| *id != left));
        Page::Compare(left.clone(), other.unwrap_or(left))
    };
    let link = move |word: Word, page: Derived<Page>| {
        let here = move || {
            let is_here = navigation.page().with(|shown| shown.is_under(&page.get()));
            is_here.then(|| "page".to_owned())
        };
        let link = element("a")
            .class("top-bar-link")
            .follow("href", move || Some(page.get().href()))
            .follow("aria-current", here)
            .told(t(word));
        element("li").child(link).into_any()
    };
    [
        link(Word::Map, Derived::new(of_current(Page::Map))),
        link(Word::Outline, Derived::new(of_current(Page::Outline))),
        link(Word::Table, Derived::new(of_current(Page::Table))),
        link(Word::Ask, Derived::new(of_current(|id| Page::Ask(id, Question::Find)))),
        link(Word::Documents, Derived::new(of_current(Page::Documents))),
        link(Word::Compare, Derived::new(compared)),
        link(Word::Draft, Derived::new(of_current(Page::Draft))),
        link(Word::Sources, Derived::new(of_current(Page::Sources))),
        link(Word::Library, Derived::new(|| Page::Library)),
        link(Word::Load, Derived::new(|| Page::Load)),
    ]
}

fn structures() -> impl IntoView {
    let navigation = Navigation::here();
    let library = Library::here();
    let language = Settings::here().language();
    let current = Current::here().id();
    let options = Derived::new(move || {
        let language = language.get();
        let option = |entry: &crate::state::Entry| SelectOption {
            value: entry.id.to_string(),
            text: entry.name(language.tag()),
            group: Some(
                match entry.id.origin {
                    Origin::Bundled => Word::BundledStructures,
                    Origin::Own => Word::OwnStructures,
                }
                .say(language)
                .into_owned(),
            ),
        };
        library.entries().with(|entries| entries.iter().map(option).collect::<Vec<_>>())
    });
    let chosen = text(move || current.get().map(|id| id.to_string()).unwrap_or_default());
    let choose = move |value: String| {
        navigation.go(navigation.page().get_untracked().with_structure(StructureId::parse(&value)));
    };
    view! {
        <Select
            label=t(Word::Structure)
            label_heard_only=true
            options=options
            chosen=chosen
            prompt=t(Word::ChooseStructure)
            choose=choose
        />
    }
}

fn languages() -> impl IntoView {
    let settings = Settings::here();
    let navigation = Navigation::here();
    let choices = [(Language::Sv, Word::LanguageSv), (Language::En, Word::LanguageEn)]
        .into_iter()
        .map(|(language, word)| Choice {
            value: language.tag(),
            text: t(word),
            label: None,
            language: Some(language.tag()),
        })
        .collect();
    let chosen = text(move || settings.language().get().tag().to_owned());
    let choose = move |tag: &str| {
        if let Some(language) = Language::ALL.into_iter().find(|language| language.tag() == tag) {
            settings.set_language(language, navigation);
        }
    };
    view! { <Choices label=t(Word::Language) choices=choices chosen=chosen choose=choose /> }
}

fn themes() -> impl IntoView {
    let settings = Settings::here();
    const THEMES: [(Theme, &str, &str, Word); 3] = [
        (Theme::System, "system", "◐", Word::ThemeSystem),
        (Theme::Light, "light", "○", Word::ThemeLight),
        (Theme::Dark, "dark", "●", Word::ThemeDark),
    ];
    let choices = THEMES
        .into_iter()
        .map(|(_, value, sign, word)| Choice {
            value,
            text: Signal::stored(sign.to_owned()),
            label: Some(t(word)),
            language: None,
        })
        .collect();
    let chosen = text(move || {
        let theme = settings.theme().get();
        THEMES.iter().find(|(own, ..)| *own == theme).map_or("", |(_, value, ..)| value).to_owned()
    });
    let choose = move |value: &str| {
        if let Some((theme, ..)) = THEMES.iter().find(|(_, own, ..)| *own == value) {
            settings.set_theme(*theme);
        }
    };
    view! { <Choices label=t(Word::Theme) choices=choices chosen=chosen choose=choose /> }
}
