//! How a text comes into use: into the editor, checked, and into the library where it has no errors.

use leptos::prelude::*;
use samverkan_core::read::{Reading, read_bytes, refuse};

use super::shipped::template;
use super::{Added, Editor, IfTaken, Library, Navigation, Notices, Refused, Root, StructureId};
use crate::browser;
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
    /// A text has come, and is not in the editor yet.
    reading: RwSignal<bool>,
    /// A text has come that is to be taken into use if it can be.
    arrived: RwSignal<bool>,
}

impl Loading {
    /// That of the program, which begins when it is first asked for.
    pub(crate) fn here() -> Self {
        let parts = (Editor::here(), Library::here(), Navigation::here(), Notices::here());
        Root::keep(|| {
            let (editor, library, navigation, notices) = parts;
            Self {
                editor,
                library,
                navigation,
                notices,
                taken: RwSignal::new(None),
                reading: RwSignal::new(false),
                arrived: RwSignal::new(false),
            }
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
        // What was wrong with an earlier file is over.
        self.notices.take_back(|word| matches!(word, Word::NotRead(_) | Word::Refused(..)));
        let name = file.name();
        // What is too large need not be loaded to be told of.
        if let Some(reading) = refuse(browser::size_of(file)) {
            return self.refuse(name, reading);
        }
        browser::read_file(file, move |bytes| match bytes.map(String::from_utf8) {
            // An empty text would show nothing to say.
            Some(Ok(text)) if text.trim().is_empty() => self.refuse(name, read_bytes(text.as_bytes())),
            Some(Ok(text)) => self.receive(text),
            Some(Err(error)) => self.refuse(name, read_bytes(error.as_bytes())),
            None => self.notices.warn(Word::NotRead(name)),
        });
    }

    /// Says what is wrong with a file that is no text, or more than can be shown as one.
    fn refuse(self, name: String, reading: Reading) {
        if let Some(finding) = reading.findings.into_iter().next() {
            self.notices.warn(Word::Refused(name, finding.message, finding.hint));
        }
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
    fn receive(self, text: String) {
        self.navigation.go(Page::Load);
        let arrive = move || {
            self.put_into_editor(&text);
            self.reading.set(false);
            self.arrived.set(true);
        };
        // While a long text is read the page stands still; so it says first what it is doing.
        self.reading.set(true);
        browser::when_shown(arrive);
    }

    /// Whether a text has come and is about to be read.
    pub(crate) fn is_reading(self) -> bool {
        self.reading.get()
    }

    /// Takes texts that arrive into use, from now on; as [`Editor::follow`], for the page where texts are shown.
    pub(crate) fn follow(self) {
        self.editor.follow();
        Effect::new(move |_| {
            if self.arrived.get() {
                self.arrived.set(false);
                self.editor.check_if_changed();
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
        self.editor.check_if_changed();
        let Some(checked) = self.editor.checked().get_untracked() else { return };
        let text = self.editor.text().get_untracked();
        match self.library.add(&text, &checked, if_taken) {
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
