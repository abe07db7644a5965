//! Values that the page follows: [`Held`] is set, [`Derived`] follows others, an [`effect`] acts on both.
//!
//! What leptos needs for a signal, a memo or an effect is made anew for each type that goes in. Here all of them go in
//! as one type, so that it is made once; 9 KB of the first view.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value of any type.
type Kept = Arc<dyn Any + Send + Sync>;

/// A value that is set.
pub(crate) struct Held<T>(RwSignal<Kept>, PhantomData<fn() -> T>);

/// A value made of others; it changes only when another comes out.
pub(crate) struct Derived<T>(Memo<Kept>, PhantomData<fn() -> T>);

impl<T: Send + Sync + 'static> Held<T> {
    /// Holds a value.
    pub(crate) fn new(value: T) -> Self {
        Self(RwSignal::new(Arc::new(value)), PhantomData)
    }

    /// Holds another value from now on, and tells those who follow.
    pub(crate) fn set(self, value: T) {
        set(self.0, Arc::new(value));
    }

    /// Changes the value, and tells those who follow.
    pub(crate) fn update(self, change: impl FnOnce(&mut T))
    where
        T: Clone,
    {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }

    /// The value, which is followed.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        seen::<T>(&held(self.0)).clone()
    }

    /// The value as it is now.
    pub(crate) fn get_untracked(self) -> T
    where
        T: Clone,
    {
        seen::<T>(&self.0.get_untracked()).clone()
    }

    /// Looks at the value, which is followed.
    pub(crate) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(seen(&held(self.0)))
    }
}

impl<T: Send + Sync + 'static> Derived<T> {
    /// Follows what `make` looks at.
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let make = move |before: Option<Kept>| {
            let now = make();
            match before {
                Some(before) if *seen::<T>(&before) == now => (before, false),
                _ => (Arc::new(now) as Kept, true),
            }
        };
        Self(memo(Box::new(make)), PhantomData)
    }

    /// The value, which is followed.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        seen::<T>(&derived(self.0)).clone()
    }

    /// The value as it is now.
    pub(crate) fn get_untracked(self) -> T
    where
        T: Clone,
    {
        seen::<T>(&self.0.get_untracked()).clone()
    }

    /// Looks at the value, which is followed.
    pub(crate) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(seen(&derived(self.0)))
    }

    /// Looks at the value as it is now.
    pub(crate) fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(seen(&self.0.get_untracked()))
    }

    /// Follows the value without looking at it.
    pub(crate) fn track(self) {
        self.0.track();
    }
}

/// Runs again whenever something has changed that it looked at.
pub(crate) fn effect(run: impl FnMut() + 'static) {
    boxed_effect(Box::new(run));
}

/// A text that follows what `make` looks at.
pub(crate) fn text(make: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    boxed_text(Box::new(make))
}

fn set(signal: RwSignal<Kept>, value: Kept) {
    signal.set(value);
}

fn held(signal: RwSignal<Kept>) -> Kept {
    signal.get()
}

fn derived(memo: Memo<Kept>) -> Kept {
    memo.get()
}

fn memo(make: Box<dyn Fn(Option<Kept>) -> (Kept, bool) + Send + Sync>) -> Memo<Kept> {
    Memo::new_owning(make)
}

fn boxed_effect(run: Box<dyn FnMut()>) {
    Effect::new(run);
}

fn boxed_text(make: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(make)
}

fn seen<T: 'static>(kept: &Kept) -> &T {
    // Only a `T` is put in where a `T` is taken out.
    kept.downcast_ref().expect("a value of the type that was put in")
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}
