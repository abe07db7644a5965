//! Reads, checks, compares and lays out collaboration structures.
//!
//! A tour: a text becomes a structure and findings; structures can be asked, compared, laid out and given away.
//!
//! ```
//! use samverkan_core::{check, compare, export, layout, words::Language};
//!
//! let text = r#"(
//!     format: 1, id: "small", name: "A small county", language: "en",
//!     sources: { "plan": (title: "The plan", date: "2025") },
//!     levels: { "county": (name: "County", sources: ["plan § 1"]) },
//!     parties: {
//!         "region": (name: "The region", classification: Region, sources: ["plan § 2"]),
//!         "aby": (name: "Aby", classification: Municipality, sources: ["plan § 2"]),
//!     },
//!     bodies: { "board": (
//!         name: "Board", classification: Leadership, level: "county", sources: ["plan § 3"],
//!         seats: [
//!             (function: "Manager", on_behalf_of: EachOf(Municipality), count: Exactly(1)),
//!             (function: "Director", on_behalf_of: Party("region"), count: AtLeast(2)),
//!         ],
//!     ) },
//! )"#;
//!
//! // Reading and checking never fail: they return what they could make, and findings.
//! let checked = check(text);
//! let structure = checked.structure.expect("the text can be read");
//! assert_eq!(checked.findings.len(), 0);
//!
//! // A sum keeps what is uncertain; what no source says is not zero.
//! let (seats, _) = structure.bodies["board"].tally(&structure, None);
//! assert_eq!((seats.least, seats.most), (3, None));
//! assert!(!structure.bodies["board"].cadence.is_known());
//!
//! // A structure compared with itself does not differ.
//! let comparison = compare::compare(&structure, &structure);
//! assert!(comparison.difference.structure.is_empty());
//!
//! // Where everything stands on the map, in plain numbers.
//! let drawing = layout::lay_out(&structure, &layout::Options::default());
//! assert_eq!(drawing.cards.len(), 1);
//!
//! assert!(export::text(&structure, Language::En).contains("Meetings: not stated"));
//! ```

pub mod answer;
pub mod compact;
pub mod compare;
pub mod diagnostic;
pub mod draft;
pub mod explanation;
pub mod export;
pub mod id;
pub mod layout;
pub mod letters;
pub mod model;
pub mod order;
pub mod path;
pub mod read;
pub mod sssom;
pub mod suggest;
pub mod telling;
pub mod validate;
pub mod whatif;
pub mod words;
pub mod write;

pub use validate::{Checked, check, check_on, reopen};
