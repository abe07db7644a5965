//! The few things that the program asks of the browser itself.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::{TimeoutHandle, set_timeout_with_handle};
use samverkan_core::model::PartialDate;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlElement, ResizeObserver, Url};

thread_local! {
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
}

/// An address that waits to be written.
struct Waiting {
    /// The address while it waits; where it has become another, that one stays.
    before: String,
    hash: String,
    timer: Option<TimeoutHandle>,
}

/// What follows `#` in the address, with the sign, also where it waits to be written.
pub(crate) fn hash() -> String {
    let written = written_hash();
    WAITING.with_borrow(|waiting| match waiting {
        Some(waiting) if waiting.before == written => waiting.hash.clone(),
        _ => written,
    })
}

fn written_hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whoever writes pauses for so long after the last letter.
pub(crate) const PAUSE: Duration = Duration::from_millis(150);

/// Goes to another place in the program, one step further in the history.
pub(crate) fn push_hash(hash: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for addresses that cannot be read; ours can.
        let _ = window.location().set_hash(hash);
    }
}

/// Changes the address without a step in the history.
pub(crate) fn replace_hash(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Browsers refuse when it is called very often; the next change then writes the address.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// As [`replace_hash`], in the pause after the last of several changes: the browser's part of it takes longer than ours,
/// and some refuse it when it comes with every key.
pub(crate) fn replace_hash_in_pause(hash: String) {
    let write = || {
        let waiting = WAITING.take();
        if let Some(waiting) = waiting.filter(|waiting| waiting.before == written_hash()) {
            replace_hash(&waiting.hash);
        }
    };
    let timer = set_timeout_with_handle(write, PAUSE).ok();
    let earlier = WAITING.replace(Some(Waiting { before: written_hash(), hash, timer }));
    if let Some(timer) = earlier.and_then(|earlier| earlier.timer) {
        timer.clear();
    }
}

/// Hears an event of the window for as long as the page lives.
pub(crate) fn on_window(event: &str, mut heard: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event| {
        if !crate::panic::has_stopped() {
            heard(event);
        }
    });
    if let Some(window) = web_sys::window() {
        // Adding a listener does not fail.
        let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Hears of every change of an element's size, from its first one on, until the watch is ended.
pub(crate) fn on_resize(element: &web_sys::Element, mut heard: impl FnMut() + 'static) -> Option<ResizeObserver> {
    let closure = Closure::<dyn FnMut()>::new(move || {
        if !crate::panic::has_stopped() {
            heard();
        }
    });
    // Every browser that runs the program can watch sizes.
    let watch = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    watch.observe(element);
    closure.forget();
    Some(watch)
}

/// How much of the page is seen at once, in px from top to bottom.
pub(crate) fn window_height() -> i32 {
    web_sys::window().map_or(0, |window| whole(window.inner_height().ok().and_then(|height| height.as_f64())))
}

/// Scrolls the page.
pub(crate) fn scroll_page(down: i32) {
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, f64::from(down));
    }
}

/// A number of px without its fraction.
#[expect(clippy::cast_possible_truncation, reason = "no screen is that large")]
fn whole(number: Option<f64>) -> i32 {
    number.unwrap_or_default() as i32
}

/// The element with this id.
pub(crate) fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Gives the focus to an element.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take focus is left.
        let _ = element.focus();
    }
}

/// Gives the focus to a field, with all that is written in it chosen; whether it could take it.
pub(crate) fn focus_written(id: &str) -> bool {
    let Some(field) = element(id).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) else {
        return false;
    };
    focus(id);
    field.select();
    // What is not in sight has not taken it.
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    active.is_some_and(|active| active.id() == id)
}

/// Gives the focus to the first link or button in sight within an element; whether there is one.
pub(crate) fn focus_first_link(within: &str) -> bool {
    /// Where one is hidden, it is by what it stands in.
    const IN_SIGHT: &str = ":is(a, button):not([hidden] *)";
    let first = element(within).and_then(|within| within.query_selector(IN_SIGHT).ok().flatten());
    let first = first.and_then(|first| first.dyn_into::<HtmlElement>().ok());
    first.is_some_and(|first| first.focus().is_ok())
}

/// Unfolds all that an element lies in, and itself, brings it into sight and gives it the focus.
pub(crate) fn reveal(id: &str) {
    let Some(wanted) = element(id) else { return };
    let mut around: Option<web_sys::Element> = Some(wanted.clone().into());
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            // Setting this attribute does not fail.
            let _ = element.set_attribute("open", "");
        }
        around = element.parent_element();
    }
    wanted.scroll_into_view();
    let summary = wanted.query_selector(":scope > summary").ok().flatten();
    let summary = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok());
    // What cannot take focus is at least in sight.
    let _ = summary.unwrap_or(wanted).focus();
}

/// The text within the element with this id.
pub(crate) fn text_of(id: &str) -> String {
    element(id).and_then(|element| element.text_content()).unwrap_or_default()
}

/// A file of the program; nothing where it cannot be fetched.
pub(crate) async fn fetch(address: &str) -> Option<Vec<u8>> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// As [`fetch`], for a text.
pub(crate) async fn fetch_text(address: &str) -> Option<String> {
    fetch(address).await.and_then(|bytes| String::from_utf8(bytes).ok())
}

/// The `<html>` element.
pub(crate) fn root() -> Option<HtmlElement> {
    web_sys::window()?.document()?.document_element()?.dyn_into().ok()
}

/// Names the page in the tab and in the history.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Milliseconds since 1970.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time of today fits")]
pub(crate) fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Today where the user is.
pub(crate) fn today() -> Option<PartialDate> {
    let date = js_sys::Date::new_0();
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// A moment as people of a language write it.
#[expect(clippy::cast_precision_loss, reason = "a time of today fits")]
pub(crate) fn moment(time: u64, language: &str) -> String {
    let date = js_sys::Date::new(&(time as f64).into());
    date.to_locale_string(language, &wasm_bindgen::JsValue::UNDEFINED).into()
}

/// How many bytes a file has.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size too large to count is the largest")]
pub(crate) fn size_of(file: &web_sys::File) -> usize {
    file.size() as usize
}

/// What a file holds; nothing where the browser cannot get at it.
pub(crate) fn read_file(file: &web_sys::File, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let bytes = JsFuture::from(file.array_buffer());
    leptos::task::spawn_local(async move {
        then(bytes.await.ok().map(|bytes| js_sys::Uint8Array::new(&bytes).to_vec()));
    });
}

/// Does something when the page has had the time to show what has changed until now.
pub(crate) fn when_shown(then: impl FnOnce() + 'static) {
    leptos::prelude::set_timeout(
        move || {
            if !crate::panic::has_stopped() {
                then();
            }
        },
        Duration::from_millis(50),
    );
}

/// Hands a text to the user as a file.
pub(crate) fn download(name: &str, text: &str) {
    // Without a document there is nobody to hand it to.
    let _ = offer(name, text);
}

fn offer(name: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let kind = BlobPropertyBag::new();
    kind.set_type("text/plain;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Not at once: the browser has yet to read it.
    leptos::prelude::set_timeout(
        move || {
            let _ = Url::revoke_object_url(&address);
        },
        Duration::from_secs(60),
    );
    Some(())
}
