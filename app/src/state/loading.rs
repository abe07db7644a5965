//! How a text comes into use: into the editor, checked, and into the library where it has no errors.

use leptos::prelude::*;

use super::shipped::template;
use super::{Added, Editor, IfTaken, Library, Navigation, Notices, Refused, Root, StructureId};
use crate::browser::{self, NoText};
use crate::route::Page;
use crate::storage::Fault;
use crate::words::Word;

/// The way of a text into use.
#[derive(Clone, Copy)]
pub(crate) struct Loading {
    editor: Editor,
    library: Library,
    navigation: Navigation,
    notices: Notices,
    taken: RwSignal<Option<StructureId>>,
    /// A text has come that is to be taken into use if it can be.
    arrived: RwSignal<bool>,
}

impl Loading {
    /// That of the program, which begins when it is first asked for.
    pub(crate) fn here() -> Self {
        let parts = (Editor::here(), Library::here(), Navigation::here(), Notices::here());
        Root::keep(|| {
            let (editor, library, navigation, notices) = parts;
            Self { editor, library, navigation, notices, taken: RwSignal::new(None), arrived: RwSignal::new(false) }
        })
    }

    /// The structure whose id the text has, while the user is asked what to do about it.
    pub(crate) fn taken(self) -> ReadSignal<Option<StructureId>> {
        self.taken.read_only()
    }

    /// Leaves the question open; nothing changes.
    pub(crate) fn leave(self) {
        self.taken.set(None);
    }

    /// Reads a file that the user has dropped or chosen.
    pub(crate) fn read(self, file: &web_sys::File) {
        let name = file.name();
        browser::read_file(file, move |read| match read {
            Ok(text) => self.receive(&text),
            Err(NoText::TooLarge) => self.notices.warn(Word::TooLarge(name)),
            Err(NoText::Unreadable) => self.notices.warn(Word::NotAText(name)),
        });
    }

    /// Puts a text into the editor that shows every field.
    pub(crate) fn start_from_template(self) {
        leptos::task::spawn_local(async move {
            let text = match template() {
                Some(address) => browser::fetch_text(&address).await,
                None => None,
            };
            match text {
                Some(text) => self.put_into_editor(&text),
                None => self.notices.warn(Word::NotFetched),
            }
        });
    }

    /// Puts a text into the editor and shows it there; one without errors is then taken into use.
    pub(crate) fn receive(self, text: &str) {
        self.put_into_editor(text);
        self.arrived.set(true);
        self.navigation.go(Page::Load);
    }

    /// Takes texts that arrive into use, from now on; as [`Editor::follow`], for the page where texts are shown.
    pub(crate) fn follow(self) {
        self.editor.follow();
        Effect::new(move |_| {
            if self.arrived.get() {
                self.arrived.set(false);
                self.editor.check();
                if self.editor.can_be_used() {
                    self.take_into_use(IfTaken::Ask);
                }
            }
        });
    }

    /// Puts a text into the editor; what stood there can be had back.
    pub(crate) fn put_into_editor(self, text: &str) {
        let before = self.editor.text().get_untracked();
        if self.editor.is_changed() && !before.trim().is_empty() && before != text {
            self.notices.offer(Word::TextReplaced, Word::Undo, move || {
                self.editor.open(&before);
                self.navigation.go(Page::Load);
            });
        }
        self.editor.open(text);
    }

    /// Takes the text in the editor into use and shows its map; one with errors stays where it is.
    pub(crate) fn take_into_use(self, if_taken: IfTaken) {
        self.taken.set(None);
        self.editor.check();
        let text = self.editor.text().get_untracked();
        match self.library.add(&text, if_taken) {
            Ok(Added { id, kept }) => {
                self.editor.settle();
                let name = self.library.get(&id).map_or_else(|| id.to_string(), |entry| entry.name(""));
                match kept {
                    Ok(()) => self.notices.tell(Word::Added(name)),
                    Err(fault) => self.notices.warn(fault.into()),
                }
                self.navigation.go(Page::Map(id));
            }
            Err(Refused::Taken(id)) => self.taken.set(Some(id)),
            Err(Refused::ChangedElsewhere) => self.notices.warn(Word::ChangedElsewhere),
            // The findings stand beside the text.
            Err(Refused::Faulty) => {}
        }
    }
}

impl From<Fault> for Word {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Denied => Self::StorageDenied,
            Fault::Full => Self::StorageFull,
            Fault::NotReadBack => Self::StorageNotReadBack,
            Fault::ChangedElsewhere => Self::ChangedElsewhere,
        }
    }
}
