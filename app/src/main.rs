//! The atlas in the browser: starts the page and sees to it that a stop is told.

#![expect(unreachable_pub, reason = "the macro for components writes `pub` into what it makes")]

mod app;
mod browser;
mod live;
mod panic;
mod route;
mod state;
mod storage;
mod ui;
mod views;
mod words;

fn main() {
    panic::tell_the_page();
    leptos::mount::mount_to_body(app::App);
}
