//! Where the user is, and the ways to go elsewhere.

use leptos::prelude::*;

use crate::browser;
use crate::live::{Derived, Held};
use crate::route::{Key, Page, Query, Route};

/// The address as signals.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    route: Held<Route>,
    page: Derived<Page>,
    query: Derived<Query>,
}

impl Navigation {
    /// Follows the address from now on.
    pub(crate) fn start() -> Self {
        let route = Held::new(Route::parse(&browser::hash()));
        browser::on_window("hashchange", move |_| route.set(Route::parse(&browser::hash())));
        Self {
            route,
            page: Derived::new(move || route.with(|route| route.page.clone())),
            query: Derived::new(move || route.with(|route| route.query.clone())),
        }
    }

    /// That of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Where the user is now, for making another address of it.
    pub(crate) fn route(self) -> Route {
        self.route.get_untracked()
    }

    /// The page; changes only when another page is shown.
    pub(crate) fn page(self) -> Derived<Page> {
        self.page
    }

    /// The values of one choice; changes only when they do.
    pub(crate) fn many(self, key: Key) -> Derived<Vec<String>> {
        Derived::new(move || self.query.with(|query| query.many(key).to_vec()))
    }

    /// The value of one choice; changes only when it does.
    pub(crate) fn one(self, key: Key) -> Derived<Option<String>> {
        Derived::new(move || self.query.with(|query| query.one(key).map(str::to_owned)))
    }

    /// Goes to a page, one step further in the history.
    pub(crate) fn go(self, route: impl Into<Route>) {
        // The browser tells of the new address, and `start` hears it.
        browser::push_hash(&route.into().href());
    }

    /// As [`go`](Self::go), with the page shown before the next key is heard.
    pub(crate) fn go_at_once(self, route: impl Into<Route>) {
        let route = route.into();
        browser::push_hash(&route.href());
        self.route.set(route);
    }

    /// Shows another page in the place of this one; the way back skips it.
    pub(crate) fn redirect(self, route: impl Into<Route>) {
        let route = route.into();
        browser::replace_hash(&route.href());
        self.route.set(route);
    }

    /// Makes a choice on the page as one step in the history: a selection, a filter.
    pub(crate) fn choose(self, key: Key, values: impl IntoIterator<Item = impl Into<String>>) {
        let mut route = self.route.get_untracked();
        route.query.set_many(key, values);
        self.go(route);
    }

    /// As [`adjust`](Self::adjust), for what changes with each letter; the address follows in the pause after the last.
    pub(crate) fn write(self, key: Key, written: Option<String>) {
        let mut route = self.route.get_untracked();
        route.query.set_many(key, written);
        browser::replace_hash_in_pause(route.href());
        self.route.set(route);
    }

    /// Makes a small choice on the page that the way back need not know: zoom, an unfolded stack.
    pub(crate) fn adjust(self, key: Key, values: impl IntoIterator<Item = impl Into<String>>) {
        let mut route = self.route.get_untracked();
        route.query.set_many(key, values);
        self.redirect(route);
    }
}
