//! An element of the page as one type.
//!
//! What leptos needs to build, change and remove an element is made anew for each kind of element, attribute and value
//! that `view!` writes. What the first view shows is written with [`element`] instead, which needs it once; 22 KB of the first view.

use std::sync::{Arc, Mutex};

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::iterators::{StaticVec, StaticVecState};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use web_sys::Element as Node;

/// An element that is not in the page yet.
pub(crate) struct Element {
    tag: &'static str,
    values: Vec<(Place, Value)>,
    hooks: Vec<Hook>,
    children: Vec<AnyView>,
}

/// An element in the page.
pub(crate) struct Built {
    node: Node,
    tag: &'static str,
    places: Vec<Place>,
    // What is heard and followed ends with these.
    listeners: Vec<Option<Listener>>,
    following: Vec<RenderEffect<Option<String>>>,
    children: Option<StaticVecState<AnyViewState>>,
}

/// Hears until it is dropped.
type Listener = RemoveEventHandler<Node>;

/// What else is done with an element as it comes into the page; it may begin to hear.
type Hook = Box<dyn FnOnce(&Node) -> Option<Listener> + Send>;

/// Where a value of an element stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Attribute(&'static str),
    /// A property of its style.
    Style(&'static str),
    /// Whether it is ticked; its attribute tells only of the start.
    Checked,
    /// What is written in it; its attribute tells only of the start.
    Written,
    /// The text of what is inside it.
    Inside,
}

/// A value; where it is none, it does not stand there.
enum Value {
    Fixed(Option<String>),
    Following(Box<dyn Fn() -> Option<String> + Send>),
}

/// An element without anything.
pub(crate) fn element(tag: &'static str) -> Element {
    Element { tag, values: Vec::new(), hooks: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Sets its class.
    pub(crate) fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute.
    pub(crate) fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.put(Place::Attribute(name), Value::Fixed(Some(value.into())))
    }

    /// Sets an attribute if there is a value for it.
    pub(crate) fn set_some(self, name: &'static str, value: Option<String>) -> Self {
        self.put(Place::Attribute(name), Value::Fixed(value))
    }

    /// Sets an attribute to a text, and to each later one.
    pub(crate) fn say(self, name: &'static str, text: Signal<String>) -> Self {
        self.follow(name, move || Some(text.get()))
    }

    /// Sets an attribute to what comes out, whenever that may have changed; takes it away where nothing does.
    pub(crate) fn follow(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        self.put(Place::Attribute(name), Value::Following(Box::new(value)))
    }

    /// Sets an attribute that is there or not, whenever that may have changed.
    pub(crate) fn follow_if(self, name: &'static str, is: impl Fn() -> bool + Send + 'static) -> Self {
        self.follow(name, move || is().then(String::new))
    }

    /// Sets an attribute to `true` or `false`, whenever that may have changed.
    pub(crate) fn follow_bool(self, name: &'static str, is: impl Fn() -> bool + Send + 'static) -> Self {
        self.follow(name, move || Some(is().to_string()))
    }

    /// Ticks it or not, whenever that may have changed.
    pub(crate) fn follow_checked(self, is: impl Fn() -> bool + Send + 'static) -> Self {
        self.put(Place::Checked, Value::Following(Box::new(move || is().then(String::new))))
    }

    /// Writes a text into it, whenever that may have changed.
    pub(crate) fn follow_written(self, text: impl Fn() -> String + Send + 'static) -> Self {
        self.put(Place::Written, Value::Following(Box::new(move || Some(text()))))
    }

    /// Sets a property of its style.
    pub(crate) fn style(self, name: &'static str, value: String) -> Self {
        self.put(Place::Style(name), Value::Fixed(Some(value)))
    }

    /// Sets a property of its style, whenever that may have changed.
    pub(crate) fn follow_style(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        self.put(Place::Style(name), Value::Following(Box::new(move || Some(value()))))
    }

    /// Sets what is inside as markup of ours.
    pub(crate) fn inside(self, markup: String) -> Self {
        self.put(Place::Inside, Value::Fixed(Some(markup)))
    }

    /// Sets what is inside as markup of ours, whenever that may have changed.
    pub(crate) fn follow_inside(self, markup: impl Fn() -> String + Send + 'static) -> Self {
        self.put(Place::Inside, Value::Following(Box::new(move || Some(markup()))))
    }

    /// Hears an event.
    pub(crate) fn on<E>(mut self, event: E, heard: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor + Send + 'static,
        E::EventType: From<wasm_bindgen::JsValue> + 'static,
    {
        let heard: Box<dyn FnMut(E::EventType)> = Box::new(heard);
        let listener = leptos::ev::on(event, heard);
        self.hooks.push(Box::new(move |node| Some(listener.attach(node))));
        self
    }

    /// Tells the reference of the element.
    pub(crate) fn refer<E>(mut self, reference: NodeRef<E>) -> Self
    where
        E: ElementType + 'static,
        E::Output: wasm_bindgen::JsCast + Clone + 'static,
    {
        self.hooks.push(Box::new(move |node| {
            reference.load(node);
            None
        }));
        self
    }

    /// Puts a text into it.
    pub(crate) fn text(self, text: impl Into<String>) -> Self {
        self.child(text.into())
    }

    /// Puts a text into it, and each later one in its place.
    pub(crate) fn told(self, text: Signal<String>) -> Self {
        self.follow_text(move || text.get())
    }

    /// Puts a text into it that follows what it is made of.
    pub(crate) fn follow_text(self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Arc<Mutex<dyn FnMut() -> String + Send>> = Arc::new(Mutex::new(text));
        self.child(text)
    }

    /// Puts a view into it that follows what it is made of.
    pub(crate) fn follow_view(self, view: impl Fn() -> AnyView + Send + 'static) -> Self {
        let view: Arc<Mutex<dyn FnMut() -> AnyView + Send>> = Arc::new(Mutex::new(view));
        self.child(view)
    }

    /// Puts something into it.
    pub(crate) fn child(mut self, child: impl IntoAny) -> Self {
        self.children.push(child.into_any());
        self
    }

    /// Puts several things into it.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    fn put(mut self, place: Place, value: Value) -> Self {
        self.values.push((place, value));
        self
    }
}

impl Place {
    fn set(self, node: &Node, value: Option<&str>) {
        match (self, value) {
            (Self::Attribute(name), Some(value)) => Rndr::set_attribute(node, name, value),
            (Self::Attribute(name), None) => Rndr::remove_attribute(node, name),
            (Self::Style(name), Some(value)) => Rndr::set_css_property(&Rndr::style(node), name, value),
            (Self::Style(name), None) => Rndr::remove_css_property(&Rndr::style(node), name),
            (Self::Checked, value) => Rndr::set_property(node, "checked", &value.is_some().into()),
            (Self::Written, value) => Rndr::set_property(node, "value", &value.unwrap_or_default().into()),
            (Self::Inside, value) => Rndr::set_inner_html(node, value.unwrap_or_default()),
        }
    }
}

fn set_all(node: &Node, values: Vec<(Place, Value)>) -> Vec<RenderEffect<Option<String>>> {
    let mut following = Vec::new();
    for (place, value) in values {
        match value {
            Value::Fixed(value) => place.set(node, value.as_deref()),
            Value::Following(value) => {
                let node = node.clone();
                following.push(RenderEffect::new(move |before: Option<Option<String>>| {
                    let now = value();
                    if before.as_ref() != Some(&now) {
                        place.set(&node, now.as_deref());
                    }
                    now
                }));
            }
        }
    }
    following
}

impl Render for Element {
    type State = Built;

    fn build(self) -> Built {
        let namespace = (self.tag == "svg").then_some("http://www.w3.org/2000/svg");
        let node = Rndr::create_element(self.tag, namespace);
        let places = self.values.iter().map(|(place, _)| *place).collect();
        let following = set_all(&node, self.values);
        let listeners = self.hooks.into_iter().map(|hook| hook(&node)).collect();
        let children = (!self.children.is_empty()).then(|| put_in(&node, self.children));
        Built { node, tag: self.tag, places, listeners, following, children }
    }

    fn rebuild(self, built: &mut Built) {
        if self.tag != built.tag {
            let mut new = self.build();
            built.insert_before_this(&mut new);
            built.unmount();
            *built = new;
            return;
        }
        // What was there before must not hear or set anything any more.
        built.listeners.clear();
        built.following.clear();
        let places: Vec<_> = self.values.iter().map(|(place, _)| *place).collect();
        for place in &built.places {
            if !places.contains(place) {
                place.set(&built.node, None);
            }
        }
        built.places = places;
        built.following = set_all(&built.node, self.values);
        built.listeners = self.hooks.into_iter().map(|hook| hook(&built.node)).collect();
        match &mut built.children {
            Some(children) => StaticVec::from(self.children).rebuild(children),
            None if self.children.is_empty() => {}
            None => built.children = Some(put_in(&built.node, self.children)),
        }
    }
}

fn put_in(node: &Node, children: Vec<AnyView>) -> StaticVecState<AnyViewState> {
    let mut children = StaticVec::from(children).build();
    children.mount(node, None);
    children
}

impl Mountable for Built {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &Node, marker: Option<&web_sys::Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn try_mount(&mut self, parent: &Node, marker: Option<&web_sys::Node>) -> bool {
        Rndr::try_insert_node(parent, &self.node, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.node.parent_element();
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.node));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Node> {
        vec![self.node.clone()]
    }
}

no_attrs!(Element);

// There is no server, so no page is ever written there or taken over from there.
impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
