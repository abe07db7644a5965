//! The structures that are here, those that ship and the user's own, and what can be done with each.

use leptos::prelude::*;

use super::later::{fetching, not_fetched};
use crate::browser;
use crate::live::Derived;
use crate::route::Page;
use crate::state::{Entry, Holding, Library, Navigation, Notices, Origin, Part, Settings, StructureId};
use crate::storage::Damaged;
use crate::ui::{Button, Empty, Heading, Select, SelectOption};
use crate::words::{PageWord, Word, t};

/// The structures that are here, those that ship and the user's own, and what can be done with each.
#[component]
pub(crate) fn LibraryView() -> impl IntoView {
    let library = Library::here();
    let of = move |origin| Memo::new(move |_| of_origin(library, origin));
    let (bundled, own) = (of(Origin::Bundled), of(Origin::Own));
    let list = |entries: Memo<Vec<Entry>>| {
        view! {
            <ul class="library-list" role="list">
                <For each=move || entries.get() key=|entry| (entry.id.clone(), entry.time) let(entry)>
                    {one(entry)}
                </For>
            </ul>
        }
    };
    let no_own = move || {
        own.with(Vec::is_empty).then(|| {
            view! {
                <Empty text=t(PageWord::NoOwn)>
                    <a class="button" href=Page::Load.href()>{t(PageWord::ToLoad)}</a>
                </Empty>
            }
        })
    };
    view! {
        <div class="library">
            <Heading text=t(Word::Library) />
            <p class="library-intro">{t(PageWord::LibraryIntro)}</p>
            <p><a class="button" href=Page::Many.href()>{t(Word::Many)}</a></p>
            <section class="library-part">
                <h2>{t(Word::BundledStructures)}</h2>
                <p>{t(PageWord::BundledIntro)}</p>
                {list(bundled)}
            </section>
            <section class="library-part">
                <h2>{t(Word::OwnStructures)}</h2>
                <p>{t(PageWord::OwnIntro)}</p>
                {no_own}
                {list(own)}
            </section>
            {move || unreadable(library.damaged().get())}
        </div>
    }
}

fn of_origin(library: Library, origin: Origin) -> Vec<Entry> {
    library.entries().with(|entries| entries.iter().filter(|entry| entry.id.origin == origin).cloned().collect())
}

fn one(entry: Entry) -> impl IntoView {
    let language = Settings::here().language();
    let library = Library::here();
    let id = StoredValue::new(entry.id.clone());
    let name = Memo::new({
        let entry = entry.clone();
        // One that has just been removed is still called what it was.
        move |_| id.with_value(|id| library.get(id)).unwrap_or_else(|| entry.clone()).name(language.get().tag())
    });
    let whole = Memo::new(move |_| id.with_value(|id| library.get(id)).map_or(Part::NotAsked, |entry| entry.whole()));
    let want = move || id.with_value(|id| library.want_whole(id));
    want();
    let holding = move || match whole.get() {
        Part::Here(structure) => numbers(Holding::of(&structure)).into_any(),
        Part::NotAsked | Part::Fetching => fetching(),
        Part::NotFetched => not_fetched(want),
        Part::Unreadable => view! { <p>{t(PageWord::UnreadableStructureWhy(id.get_value().name))}</p> }.into_any(),
    };
    let is_own = entry.id.origin == Origin::Own;
    let time = entry.time;
    let kept = is_own.then(|| {
        let kept = move || match time {
            Some(time) => t(PageWord::KeptSince(browser::moment(time, language.get().tag()))),
            None => t(PageWord::NotKept),
        };
        view! { <p class="library-time">{kept}</p> }
    });
    let href = Page::Map(entry.id.clone()).href();
    let text = move || id.with_value(|id| library.get(id)).and_then(|entry| Some(entry.text()?.to_owned()));
    let download = move |()| {
        if let Some(text) = untrack(text) {
            id.with_value(|id| browser::download(&format!("{}.ron", id.name), &text));
        }
    };
    let has_no_text = Signal::derive(move || text().is_none());
    view! {
        <li class="library-structure">
            <h3 class="library-name"><a href=href>{name}</a></h3>
            {kept}
            {holding}
            <div class="library-ways">
                {compare_with(entry.id.clone(), name.into())}
                <Button text=t(PageWord::DownloadText) press=download weight="quiet" disabled=has_no_text />
                {is_own.then(|| remove(entry.id))}
            </div>
        </li>
    }
}

fn numbers(holding: Holding) -> impl IntoView {
    let number = |word: PageWord, number: AnyView| view! { <div><dt>{t(word)}</dt><dd>{number}</dd></div> };
    let Holding { levels, parties, areas, bodies, seats_known, sources } = holding;
    view! {
        <dl class="library-numbers">
            {number(PageWord::Levels, levels.into_any())}
            {number(PageWord::Bodies, bodies.into_any())}
            {number(PageWord::SeatsKnown, t(PageWord::SeatsKnownOf(seats_known, bodies)).into_any())}
            {number(PageWord::Parties, parties.into_any())}
            {number(PageWord::Areas, areas.into_any())}
            {number(PageWord::Sources, sources.into_any())}
        </dl>
    }
}

fn compare_with(id: StructureId, name: Signal<String>) -> impl IntoView {
    let library = Library::here();
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let own = id.clone();
    let options = Derived::new(move || {
        let tag = language.get().tag();
        let others = |entries: &Vec<Entry>| {
            let others = entries.iter().filter(|entry| entry.id != own);
            let option =
                |entry: &Entry| SelectOption { value: entry.id.to_string(), text: entry.name(tag), group: None };
            others.map(option).collect::<Vec<_>>()
        };
        library.entries().with(others)
    });
    let label = Signal::derive(move || t(PageWord::CompareWithNamed(name.get())).get());
    let choose = move |other: String| navigation.go(Page::Compare(id.clone(), StructureId::parse(&other)));
    view! {
        <Select
            label=label
            label_heard_only=true
            options=options
            chosen=""
            prompt=t(PageWord::CompareWith)
            choose=choose
        />
    }
}

fn remove(id: StructureId) -> impl IntoView {
    let library = Library::here();
    let notices = Notices::here();
    let language = Settings::here().language();
    let remove = move |()| match library.remove(&id) {
        Ok(Some(entry)) => {
            let name = entry.name(language.get_untracked().tag());
            notices.offer(Word::Removed(name), Word::Undo, move || {
                if let Ok(added) = library.restore(&entry)
                    && let Err(fault) = added.kept
                {
                    notices.warn(fault.into());
                }
            });
        }
        Ok(None) => {}
        Err(fault) => notices.warn(fault.into()),
    };
    view! { <Button text=t(PageWord::Remove) press=remove weight="quiet" /> }
}

/// What the browser kept and this program cannot read: offered as it is.
fn unreadable(damaged: Vec<Damaged>) -> Option<impl IntoView> {
    if damaged.is_empty() {
        return None;
    }
    let items: Vec<_> = damaged
        .into_iter()
        .map(|Damaged { name, newer, raw, .. }| {
            let file = format!("{name}.json");
            let word = if newer { PageWord::DamagedNewer(name) } else { PageWord::DamagedBroken(name) };
            let download = move |()| browser::download(&file, &raw);
            view! {
                <li class="library-structure">
                    <p>{t(word)}</p>
                    <Button text=t(PageWord::DownloadAsItIs) press=download />
                </li>
            }
        })
        .collect();
    Some(view! {
        <section class="library-part">
            <h2>{t(PageWord::DamagedHeading)}</h2>
            <p>{t(PageWord::DamagedIntro)}</p>
            <ul class="library-list" role="list">{items}</ul>
        </section>
    })
}
