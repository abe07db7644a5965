//! What the program has to tell the user, wherever they are.

use std::sync::Arc;

use leptos::prelude::*;

use crate::live::Held;
use crate::words::Word;

/// One message.
#[derive(Clone)]
pub(crate) struct Notice {
    /// Names it among the others.
    pub(crate) id: u32,
    /// What happened and what to do.
    pub(crate) word: Word,
    /// What the user can do at once.
    pub(crate) action: Option<Action>,
    /// Whether it stays until the user closes it.
    lasting: bool,
    /// Whether another page has been shown since.
    seen: bool,
}

/// Something to do about a message.
#[derive(Clone)]
pub(crate) struct Action {
    /// What its button says.
    pub(crate) word: Word,
    /// What it does. No `Callback`: that one goes with the part of the page that made it, which may be gone by now.
    pub(crate) act: Arc<dyn Fn() + Send + Sync>,
}

/// The messages that are shown, the oldest first.
#[derive(Clone, Copy)]
pub(crate) struct Notices {
    shown: Held<Vec<Notice>>,
    next: StoredValue<u32>,
}

impl Notices {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self { shown: Held::new(Vec::new()), next: StoredValue::new(0) }
    }

    /// Those of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// The messages.
    pub(crate) fn shown(self) -> Held<Vec<Notice>> {
        self.shown
    }

    /// Tells something that went well; it is there on this page and the next.
    pub(crate) fn tell(self, word: Word) {
        self.push(word, None, false);
    }

    /// Tells something that the user must know; it is there until they close it.
    pub(crate) fn warn(self, word: Word) {
        self.push(word, None, true);
    }

    /// Tells something that the user can act on.
    pub(crate) fn offer(self, word: Word, action: Word, act: impl Fn() + Send + Sync + 'static) {
        self.push(word, Some(Action { word: action, act: Arc::new(act) }), true);
    }

    /// Takes a message away.
    pub(crate) fn dismiss(self, id: u32) {
        self.shown.update(|shown| shown.retain(|notice| notice.id != id));
    }

    /// Takes away what no longer matters.
    pub(crate) fn take_back(self, is_over: fn(&Word) -> bool) {
        self.shown.update(|shown| shown.retain(|notice| !is_over(&notice.word)));
    }

    /// Takes away what has been told on the page before.
    pub(crate) fn turn_page(self) {
        self.shown.update(|shown| {
            shown.retain(|notice| notice.lasting || !notice.seen);
            for notice in shown {
                notice.seen = true;
            }
        });
    }

    fn push(self, word: Word, action: Option<Action>, lasting: bool) {
        let id = self.next.get_value();
        self.next.set_value(id.wrapping_add(1));
        self.shown.update(|shown| {
            // The same again says nothing new.
            shown.retain(|notice| notice.word != word);
            shown.push(Notice { id, word, action, lasting, seen: false });
        });
    }
}
