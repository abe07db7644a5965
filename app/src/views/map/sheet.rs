//! What the map knows while it is shown: its drawing, what is raised on it, and how large it is.

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use samverkan_core::compact::Abridged;
use samverkan_core::id::BodyId;
use samverkan_core::layout::{Drawing, Options, lay_out};
use samverkan_core::model::RelationClass;
use samverkan_core::words::Language;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::lines;
use super::marked::Mark;
use crate::browser;
use crate::live::{Derived, Held, effect};
use crate::route::Key;
use crate::state::{Navigation, Settings};

/// Paper narrower than this is a phone's.
const NARROW: i32 = 640;
/// The column in which levels are named, in px.
const MARGIN: f64 = 160.0;
/// Full size, the least and the largest one, and a step, in percent.
pub(super) const WHOLE: i32 = 100;
const LEAST: i32 = 30;
const LARGEST: i32 = 300;
const STEP: i32 = 20;
/// The legend and some air below a map that fits the window, in px.
const BELOW: i32 = 84;

/// The map as signals.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) navigation: Navigation,
    pub(super) language: Held<Language>,
    /// What the drawing lies on; its width decides that of the drawing.
    pub(super) view: NodeRef<Div>,
    pub(super) drawing: Derived<Drawing>,
    /// The relations that are drawn.
    pub(super) relations: Derived<Vec<RelationClass>>,
    /// The body whose facts stand at the side.
    pub(super) selected: Derived<Option<BodyId>>,
    /// The card under the pointer or in focus.
    pub(super) raised: Held<Option<usize>>,
    /// In percent.
    pub(super) zoom: Derived<i32>,
    /// The selection was made with the keyboard, so focus is to follow it.
    pub(super) by_key: StoredValue<bool>,
    width: Held<i32>,
    structure: StoredValue<Abridged>,
    marks: StoredValue<Vec<(BodyId, Mark)>>,
}

impl Sheet {
    /// Follows the address, the filter and the width of the page from now on.
    pub(super) fn new(structure: Abridged, shown: Derived<Vec<BodyId>>, marks: Vec<(BodyId, Mark)>) -> Self {
        let navigation = Navigation::here();
        let language = Settings::here().language();
        let width = Held::new(0);
        let view = NodeRef::<Div>::new();
        let (unfolded, chosen) = (navigation.many(Key::Unfold), navigation.many(Key::Relation));
        let narrow = Derived::new(move || width.get() < NARROW);
        let relations = Derived::new(move || chosen.with(|chosen| lines::drawn(chosen, narrow.get())));
        let stored = StoredValue::new(structure);
        let drawing = Derived::new(move || {
            if width.get() == 0 {
                return Drawing::default();
            }
            let structure = stored.get_value();
            let hidden = shown.with(|shown| {
                let is_hidden = |id: &&BodyId| !shown.contains(id);
                structure.bodies.keys().filter(is_hidden).cloned().collect()
            });
            let options = Options {
                width: f64::from(width.get()),
                margin_column: MARGIN,
                unfolded: unfolded.with(|ids| ids.iter().map(|id| BodyId::new(id)).collect()),
                hidden,
                relations: relations.get(),
                language: language.get(),
            };
            lay_out(&structure, &options)
        });
        let (body, zoom) = (navigation.one(Key::Body), navigation.one(Key::Zoom));
        let selected = Derived::new(move || {
            let id = BodyId::new(&body.get()?);
            stored.with_value(|structure| structure.bodies.contains_key(&id)).then_some(id)
        });
        let zoom = Derived::new(move || {
            let percent: Option<i32> = zoom.with(|zoom| zoom.as_deref().and_then(|zoom| zoom.parse().ok()));
            percent.unwrap_or(WHOLE).clamp(LEAST, LARGEST)
        });
        let sheet = Self {
            navigation,
            language,
            view,
            drawing,
            relations,
            selected,
            raised: Held::new(None),
            zoom,
            by_key: StoredValue::new(false),
            width,
            structure: stored,
            marks: StoredValue::new(marks),
        };
        sheet.follow_width();
        sheet.follow_selection();
        sheet
    }

    /// The structure.
    pub(super) fn structure(self) -> Abridged {
        self.structure.get_value()
    }

    /// How a body stands out.
    pub(super) fn mark(self, body: &BodyId) -> Option<Mark> {
        self.marks.with_value(|marks| marks.iter().find(|(marked, _)| marked == body).map(|(_, mark)| *mark))
    }

    /// How many bodies the structure has.
    pub(super) fn bodies(self) -> usize {
        self.structure.with_value(|structure| structure.bodies.len())
    }

    /// Selects a body.
    pub(super) fn select(self, body: &BodyId, by_key: bool) {
        self.by_key.set_value(by_key);
        self.navigation.choose(Key::Body, [body.to_string()]);
    }

    /// Puts the facts at the side away.
    pub(super) fn close(self) {
        self.by_key.set_value(true);
        self.navigation.choose(Key::Body, Vec::<String>::new());
    }

    /// Unfolds a stack, or folds it; focus stays at its control.
    pub(super) fn turn(self, body: &BodyId) {
        let body = body.to_string();
        let mut unfolded = self.navigation.route().query.many(Key::Unfold).to_vec();
        match unfolded.iter().position(|other| *other == body) {
            Some(place) => drop(unfolded.remove(place)),
            None => unfolded.push(body.clone()),
        }
        self.navigation.adjust(Key::Unfold, unfolded);
        request_animation_frame(move || focus(&toggle_id(&body)));
    }

    /// Makes the drawing as large as so many percent of its full size.
    pub(super) fn set_zoom(self, percent: i32) {
        let percent = percent.clamp(LEAST, LARGEST);
        self.navigation.adjust(Key::Zoom, (percent != WHOLE).then(|| percent.to_string()));
    }

    /// Larger or smaller by so many steps.
    pub(super) fn zoom_by(self, steps: i32) {
        self.set_zoom(self.zoom.get_untracked() + steps * STEP);
    }

    /// As large as the window can show without scrolling.
    pub(super) fn fit(self) {
        let Some(view) = self.view.get_untracked() else { return };
        let room = browser::window_height() - px(view.get_bounding_client_rect().top().max(0.0)) - BELOW;
        let height = self.drawing.with_untracked(|drawing| px(drawing.height)).max(1);
        self.set_zoom((room * WHOLE / height).min(WHOLE));
    }

    /// What the keys do.
    pub(super) fn press(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
        if target.matches("input, select, summary").unwrap_or(false) {
            return;
        }
        let card = number_of(&target);
        let last = self.drawing.with_untracked(|drawing| drawing.cards.len()).saturating_sub(1);
        let key = event.key();
        let go = match (key.as_str(), card) {
            ("+" | "=", _) => return self.zoom_by(1),
            ("-", _) => return self.zoom_by(-1),
            ("0", _) => return self.set_zoom(WHOLE),
            ("Escape", _) if self.selected.with_untracked(Option::is_some) => return self.close(),
            ("ArrowRight" | "ArrowDown", Some(card)) => card + 1,
            ("ArrowLeft" | "ArrowUp", Some(card)) => card.saturating_sub(1),
            ("Home", Some(_)) => 0,
            ("End", Some(_)) => last,
            _ => return,
        };
        event.prevent_default();
        focus(&card_id(go.min(last)));
    }

    fn follow_width(self) {
        let watch = StoredValue::new_local(None);
        effect(move || {
            let Some(view) = self.view.get() else { return };
            let measured = view.clone();
            watch.set_value(browser::on_resize(&view, move || {
                let width = measured.client_width();
                // A page that is going away has no width.
                if width > 0 {
                    self.width.set(width);
                }
            }));
        });
        on_cleanup(move || {
            watch.with_value(|watch: &Option<web_sys::ResizeObserver>| {
                watch.iter().for_each(web_sys::ResizeObserver::disconnect);
            });
        });
    }

    /// Focus goes to the facts of a body selected with the keyboard, and back to its card when they are put away.
    fn follow_selection(self) {
        let mut shown = None::<BodyId>;
        effect(move || {
            let now = self.selected.get();
            let before = std::mem::replace(&mut shown, now.clone());
            if self.by_key.get_value() && now != before {
                self.by_key.set_value(false);
                let id =
                    if now.is_some() { Some(SIDE.to_owned()) } else { before.and_then(|body| self.card_of(&body)) };
                if let Some(id) = id {
                    // After the paper has got its new width.
                    request_animation_frame(move || request_animation_frame(move || focus(&id)));
                }
            }
        });
    }

    fn card_of(self, body: &BodyId) -> Option<String> {
        let place = self.drawing.with_untracked(|drawing| drawing.cards.iter().position(|card| card.body == *body));
        place.map(card_id)
    }
}

/// The id of the heading above the facts at the side.
pub(super) const SIDE: &str = "map-side";
const CARD: &str = "map-card-";

/// The id of a card's link.
pub(super) fn card_id(card: usize) -> String {
    format!("{CARD}{card}")
}

/// The id of the control of a stack.
pub(super) fn toggle_id(body: &str) -> String {
    format!("map-turn-{body}")
}

/// The card whose link this is.
pub(super) fn number_of(element: &HtmlElement) -> Option<usize> {
    element.id().strip_prefix(CARD)?.parse().ok()
}

/// A length without its fraction.
#[expect(clippy::cast_possible_truncation, reason = "no paper is that large")]
pub(super) fn px(length: f64) -> i32 {
    (length + 0.5) as i32
}

fn focus(id: &str) {
    if let Some(element) = browser::element(id) {
        // An element that cannot take focus is left.
        let _ = element.focus();
    }
}
