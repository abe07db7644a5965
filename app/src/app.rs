//! The whole page: what is known, the menu, the view of the address, and the foot.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::route::Page;
use crate::state::{Current, Library, Navigation, Notices, Root, Settings};
use crate::ui::{HEADING, SkipLink};
use crate::views::{DropAnywhere, Footer, NoticeBar, SEARCH_FIELD, Shown, TopBar, is_search};
use crate::words::{Say as _, Word, t};
use crate::{browser, storage};

const MAIN: &str = "main";

/// The whole page.
#[component]
pub(crate) fn App() -> impl IntoView {
    let (shelf, stored) = storage::open();
    let navigation = Navigation::start();
    let settings = Settings::start(shelf, stored, navigation);
    let notices = Notices::new();
    let library = Library::start(shelf, notices);
    let current = Current::start(navigation, settings, library);
    provide_context(navigation);
    provide_context(settings);
    provide_context(notices);
    provide_context(library);
    provide_context(current);
    provide_context(Root::start());

    start_somewhere(navigation, current);
    move_focus(navigation, notices);
    name_the_page(navigation, settings, library);
    hear_of_versions(notices);

    view! {
        <SkipLink text=t(Word::SkipToContent) skip=|()| browser::focus(MAIN) />
        <TopBar />
        <main id=MAIN class="app-main" tabindex="-1">
            <NoticeBar />
            <Shown />
        </main>
        <Footer />
        <DropAnywhere />
    }
}

/// An address without a page leads to the structure that was open last.
fn start_somewhere(navigation: Navigation, current: Current) {
    Effect::new(move |_| {
        if navigation.page().get() == Page::Start
            && let Some(id) = current.id().get()
        {
            let mut route = navigation.route();
            route.page = Page::Map(id);
            navigation.redirect(route);
        }
    });
}

/// Another page is told to those who listen by moving focus to its heading, on the page of the search to the
/// field; the first one is told by the browser.
fn move_focus(navigation: Navigation, notices: Notices) {
    Effect::new(move |before: Option<Page>| {
        let page = navigation.page().get();
        let moved = before.is_some_and(|before| before != Page::Start && before != page);
        if moved {
            notices.turn_page();
            // After the new page has been put in.
            request_animation_frame(move || {
                window().scroll_to_with_x_and_y(0.0, 0.0);
                focus_heading(navigation, PATIENCE);
            });
        }
        page
    });
}

/// For so many frames the heading of a page that is being fetched is waited for.
const PATIENCE: u32 = 600;

fn focus_heading(navigation: Navigation, patience: u32) {
    let page = navigation.page().get_untracked();
    if is_search(&page) {
        // Whoever comes to search writes at once, or writes already.
        browser::focus(SEARCH_FIELD);
    } else if browser::element(HEADING).is_some() {
        browser::focus(HEADING);
    } else if patience > 0 {
        request_animation_frame(move || {
            // Who goes elsewhere meanwhile is left there.
            if navigation.page().get_untracked() == page {
                focus_heading(navigation, patience - 1);
            }
        });
    }
}

fn name_the_page(navigation: Navigation, settings: Settings, library: Library) {
    Effect::new(move |_| {
        let language = settings.language().get();
        let name = |id| library.get(id).map_or_else(|| id.to_string(), |entry| entry.name(language.tag()));
        let say = |word: Word| word.say(language).into_owned();
        let page = match navigation.page().get() {
            Page::Start => String::new(),
            Page::Map(id) => format!("{}: {}", name(&id), say(Word::Map)),
            Page::Outline(id) => format!("{}: {}", name(&id), say(Word::Outline)),
            Page::Table(id) => format!("{}: {}", name(&id), say(Word::Table)),
            Page::Body(id, body) => match library.get(&id).and_then(|entry| entry.body_name(&body, language.tag())) {
                Some(body) => format!("{body}: {}", name(&id)),
                None => name(&id),
            },
            Page::Compare(left, right) => format!("{} – {}", name(&left), name(&right)),
            Page::Ask(id, question) => format!("{}: {}", name(&id), say(Word::Question(question))),
            Page::Documents(id) => format!("{}: {}", name(&id), say(Word::Documents)),
            Page::Sources(id) => format!("{}: {}", name(&id), say(Word::Sources)),
            Page::Draft(id) => format!("{}: {}", name(&id), say(Word::Draft)),
            Page::Library => say(Word::Library),
            Page::Load => say(Word::Load),
            Page::Accessibility => say(Word::Accessibility),
            Page::About => say(Word::About),
            Page::OverTime(_) => say(Word::OverTime),
            Page::Many => say(Word::Many),
            Page::Unknown(_) => say(Word::NoSuchPage),
        };
        let brand = say(Word::Brand);
        browser::set_title(&if page.is_empty() || page == brand { brand } else { format!("{page} – {brand}") });
    });
}

/// The page around the program says when it can do without a network, and when a newer version waits.
fn hear_of_versions(notices: Notices) {
    browser::on_window("samverkan-update", move |event| {
        let Some(event) = event.dyn_ref::<web_sys::CustomEvent>() else { return };
        let Ok(change) = event.detail().dyn_into::<js_sys::Function>() else { return };
        let change = StoredValue::new_local(change);
        notices.offer(Word::UpdateWaits, Word::UpdateNow, move || {
            // Where it fails, the page says so by itself.
            let _ = change.with_value(|change| change.call0(&wasm_bindgen::JsValue::NULL));
        });
    });
}
