//! Questions to a structure and their answers as plain data.

mod about;
mod concern;
mod coverage;
mod documents;
mod elements;
mod find;
mod minutes;
mod reading;
mod seats;
mod sources;
mod standing;
mod thing;

pub use about::{About, about};
pub use concern::{Filter, concerned};
pub use coverage::{Clash, Coverage, Cube, Part, coverage};
pub(crate) use coverage::{Work, coverage_within};
pub use documents::{Documents, Due, DueClass, DueOf, Governing, Hold, Placed, SOON_MONTHS, Urgency, documents};
pub use elements::{Element, elements, title};
pub use find::{Concern, Fit, Found, FoundIn, Hit, How, Index, Reason, ToldOf, What, Why, find};
pub use minutes::{
    Absent, Attended, Check, Checked, DecisionHeld, Demand, Filled, Kept, Minutes, Need, PlaceHeld, RuleVerdict,
    SeatHeld, kept, minutes,
};
pub use reading::{Reading, reading};
pub use seats::{Column, Entered, FoundSeat, FunctionSeats, Matrix, PerUnit, RowOf, SeatCell, functions, matrix};
pub use sources::{BodyGrounds, Dispute, Ground, Grounds, Other, Resting, Support, grounds};
pub use standing::{Standing, standing};
pub use thing::Thing;
