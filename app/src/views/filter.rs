//! The choice of topics and parties that the map, the outline and the table share; it stands in the address.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::answer::{self, concerned};
use samverkan_core::compact::Abridged;
use samverkan_core::id::{BodyId, PartyId, TopicId};
use samverkan_core::words::Language;

use crate::live::{Derived, text};
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::ui::{Button, Element, element};
use crate::words::{FilterWord, Say as _, t};

/// The bodies that the address asks for, in the file's order.
pub(crate) fn shown_bodies(structure: Abridged) -> Derived<Vec<BodyId>> {
    let navigation = Navigation::here();
    let (topics, parties) = (navigation.many(Key::Topic), navigation.many(Key::Party));
    Derived::new(move || {
        let filter = answer::Filter {
            topics: topics.with(|ids| ids.iter().map(|id| TopicId::new(id)).collect()),
            parties: parties.with(|ids| ids.iter().map(|id| PartyId::new(id)).collect()),
        };
        concerned(&structure, &filter)
    })
}

/// The choice of topics and parties, and how many bodies are left.
///
/// - `structure`: whose topics and parties.
/// - `shown`: the bodies that are left.
#[component]
pub(crate) fn FilterBar(#[prop(into)] structure: Abridged, shown: Derived<Vec<BodyId>>) -> impl IntoView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let (topics, parties) = (navigation.many(Key::Topic), navigation.many(Key::Party));
    let all = structure.bodies.len();
    let topic_names = {
        let structure = structure.clone();
        move || {
            let tag = language.get().tag();
            structure.topics.iter().map(|(id, topic)| (id.to_string(), topic.name.get(tag).to_owned())).collect()
        }
    };
    let party_names = move || {
        let tag = language.get().tag();
        structure.parties.iter().map(|(id, party)| (id.to_string(), party.name.get(tag).to_owned())).collect()
    };
    let chosen = move || !topics.with(Vec::is_empty) || !parties.with(Vec::is_empty);
    let count = text(move || say(&FilterWord::ShownOf(shown.with(Vec::len), all), language.get()));
    let clear = move || {
        if !chosen() {
            return ().into_any();
        }
        let all = move |()| {
            let mut route = navigation.route();
            route.query.set_many(Key::Topic, Vec::<String>::new());
            route.query.set_many(Key::Party, Vec::<String>::new());
            navigation.go(route);
        };
        view! { <Button text=t(FilterWord::ShowAll) press=all /> }.into_any()
    };
    let said = move || if chosen() { count.get() } else { String::new() };
    let topic_title = text(move || say(&FilterWord::Topics(topics.with(Vec::len)), language.get()));
    let party_title = text(move || say(&FilterWord::Parties(parties.with(Vec::len)), language.get()));
    element("div")
        .class("filter")
        .set("role", "group")
        .say("aria-label", t(FilterWord::Filter))
        .child(choose(Key::Topic, topic_title, topics, Derived::new(topic_names)))
        .child(choose(Key::Party, party_title, parties, Derived::new(party_names)))
        .child(element("p").class("filter-count").set("role", "status").follow_text(said))
        .follow_view(clear)
}

fn say(word: &FilterWord, language: Language) -> String {
    word.say(language).into_owned()
}

/// Several of a list, unfolded when asked for.
///
/// - `key`: names the choice in the address.
/// - `title`: what is chosen from, and how many are.
/// - `chosen`: the ids of those chosen.
/// - `names`: ids and names of all.
fn choose(
    key: Key,
    title: Signal<String>,
    chosen: Derived<Vec<String>>,
    names: Derived<Vec<(String, String)>>,
) -> Element {
    let navigation = Navigation::here();
    let item = move |(id, name): (String, String)| {
        let own = id.clone();
        let checked = move || chosen.with(|ids| ids.contains(&own));
        let toggle = move |_| {
            let mut ids = chosen.get_untracked();
            match ids.iter().position(|other| *other == id) {
                Some(place) => drop(ids.remove(place)),
                None => ids.push(id.clone()),
            }
            navigation.choose(key, ids);
        };
        let tick = element("input").set("type", "checkbox").follow_checked(checked).on(ev::change, toggle);
        let label = element("label").class("filter-choice").child(tick).text(name);
        element("li").child(label).into_any()
    };
    let list = move || names.get().into_iter().map(item).collect::<Vec<_>>().into_any();
    element("details")
        .class("filter-choose")
        .child(element("summary").class("filter-title").told(title))
        .child(element("ul").class("filter-list").set("role", "list").follow_view(list))
}
