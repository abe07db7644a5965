//! Something of a structure that has to be fetched or read before it can be shown.

use std::sync::Arc;

use samverkan_core::model::Structure;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// How far it is.
#[derive(Debug)]
pub(crate) enum Part<T: ?Sized> {
    /// Nobody has asked for it.
    NotAsked,
    /// It is on its way.
    Fetching,
    /// It is here.
    Here(Arc<T>),
    /// There is no network, and it was never here.
    NotFetched,
    /// It was fetched and cannot be read.
    Unreadable,
}

impl<T: ?Sized> Part<T> {
    /// As far as this is, with something made of what is here.
    pub(crate) fn map<U: ?Sized>(&self, make: impl FnOnce(&Arc<T>) -> Arc<U>) -> Part<U> {
        match self {
            Self::NotAsked => Part::NotAsked,
            Self::Fetching => Part::Fetching,
            Self::Here(part) => Part::Here(make(part)),
            Self::NotFetched => Part::NotFetched,
            Self::Unreadable => Part::Unreadable,
        }
    }

    /// It, where it is here.
    pub(crate) fn here(&self) -> Option<&Arc<T>> {
        match self {
            Self::Here(part) => Some(part),
            Self::NotAsked | Self::Fetching | Self::NotFetched | Self::Unreadable => None,
        }
    }

    /// Whether it is worth while to ask for it.
    pub(crate) fn can_be_asked(&self) -> bool {
        matches!(self, Self::NotAsked | Self::NotFetched)
    }
}

impl<T: ?Sized> Clone for Part<T> {
    fn clone(&self) -> Self {
        self.map(Arc::clone)
    }
}

/// What is here is the same as long as it is the very same.
impl<T: ?Sized> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(left), Self::Here(right)) => Arc::ptr_eq(left, right),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// A part of the program could not be fetched: there is no network, and it was never here.
pub(crate) struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Reads a whole structure from its text. What reads is in the part of the program that is fetched when first needed;
/// `fetch_reader` fetches it ahead.
#[wasm_split(views, fallible, preload(fetch_reader))]
pub(super) fn read_whole(text: Arc<str>) -> Result<Part<Structure>, NotFetched> {
    Ok(samverkan_core::reopen(&text).map_or(Part::Unreadable, |structure| Part::Here(Arc::new(structure))))
}
