//! Two structures beside each other: who corresponds to whom and why, and what differs.

mod bar;
mod ruling;
mod rulings;
pub(super) mod teller;
mod ways;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::compare_given;
use samverkan_core::model::Structure;

use crate::route::Key;
use crate::state::{Navigation, RulingBook, Settings, StructureId};
use crate::ui::Heading;
use bar::Bar;
use ruling::Ruler;
use rulings::RulingList;
use teller::{Side, Teller};
pub(in crate::views) use ways::{Way, Ways};

/// What the address says where all is shown, and not only what differs.
const ALL: &str = "all";

/// Two structures beside each other: who corresponds to whom and why, and what differs.
///
/// - `left`, `right`: what is compared, each with its name in addresses.
#[component]
pub(crate) fn Compare(left: (StructureId, Arc<Structure>), right: (StructureId, Arc<Structure>)) -> impl IntoView {
    let language = Settings::here().language();
    let show = Navigation::here().one(Key::Show);
    let all = Memo::new(move |_| show.get().as_deref() == Some(ALL));
    let (left_name, right_name) = (left.1.name.clone(), right.1.name.clone());
    let names = Signal::derive(move || {
        let tag = language.get().tag();
        format!("{} – {}", left_name.get(tag), right_name.get(tag))
    });
    let book = RulingBook::open(&left, &right);
    let ruler = Ruler { book, left: left.1.clone(), right: right.1.clone() };
    let comparison = {
        let (left, right) = (left.1.clone(), right.1.clone());
        Memo::new(move |_| Arc::new(book.rulings().with(|rulings| compare_given(&left, &right, rulings))))
    };
    let ways_of = left.0.clone();
    let own = ruler.clone();
    let bar = (left.0.clone(), right.0.clone());
    let told = move || {
        let comparison = comparison.get();
        let side = |(id, structure): &(StructureId, Arc<Structure>)| Side {
            id: Some(id.clone()),
            structure: structure.clone(),
            name: structure.name.get(language.get().tag()).to_owned(),
        };
        Teller {
            left: side(&left),
            right: side(&right),
            comparison: &comparison,
            language: language.get(),
            all: all.get(),
            ruler: Some(own.clone()),
        }
        .tell()
    };
    view! {
        <div class="compare">
            <Ways here=Way::Two of=Some(ways_of) />
            <Heading text=names />
            <Bar left=bar.0 right=bar.1 all />
            <RulingList ruler comparison />
            {told}
        </div>
    }
}
