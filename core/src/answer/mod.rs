//! Questions to a structure and their answers as plain data.

mod about;
pub mod chairs;
mod concern;
mod coverage;
pub mod documents;
mod elements;
pub mod find;
pub mod mandates;
pub mod minutes;
pub mod over_time;
mod reading;
pub mod route;
pub mod seats;
mod sides;
mod sources;
mod standing;
mod thing;
pub mod year;

pub use about::{About, about};
pub use concern::{Filter, concerned};
pub use coverage::{Clash, Coverage, Cube, Part, coverage};
pub(crate) use coverage::{Work, coverage_within};
pub use elements::{Element, elements, title};
pub use reading::{Reading, reading};
pub(crate) use sides::{may_share, may_sit};
pub use sources::{BodyGrounds, Dispute, Ground, Grounds, Other, Resting, Support, disputes, grounds};
pub use standing::{Standing, standing};
pub use thing::Thing;
