//! Questions to a structure and their answers as plain data.

mod about;
mod chairs;
mod concern;
mod coverage;
mod documents;
mod elements;
mod find;
mod mandates;
mod minutes;
mod reading;
mod route;
mod seats;
mod sides;
mod sources;
mod standing;
mod thing;
mod year;

pub use about::{About, about};
pub use chairs::{
    Chairs, Clash as ChairClash, Evidence, Lead, Member, Obstacle, Office, Rotation, Telltale, Term, Then, Told, Turns,
    Window, chairs,
};
pub use concern::{Filter, concerned};
pub use coverage::{Clash, Coverage, Cube, Part, coverage};
pub(crate) use coverage::{Work, coverage_within};
pub use documents::{Documents, Due, DueClass, DueOf, Governing, Hold, Placed, SOON_MONTHS, Urgency, documents};
pub use elements::{Element, elements, title};
pub use find::{Concern, Fit, Found, FoundIn, Hit, How, Index, Reason, Told, What, Why, find};
pub use mandates::{ByKind, Cell, Decided, Held, Holder, Mandates, Over, mandates};
pub use minutes::{
    Absent, Attended, Check, Checked, DecisionHeld, Demand, Held, Kept, Minutes, Need, PlaceHeld, SeatHeld, Verdict,
    kept, minutes,
};
pub use reading::{Reading, reading};
pub use route::{
    Against, Answer, Combination, Conclusion, Given, Judged, Lacking, LeadTime, Missing, Question, Slip, Span, Taken,
    Verdict, Wait, Way, combinations, lead_time, way,
};
pub use seats::{Cell, Column, Entered, FoundSeat, FunctionSeats, Matrix, PerUnit, RowOf, functions, matrix};
pub(crate) use sides::{may_share, may_sit};
pub use sources::{BodyGrounds, Dispute, Ground, Grounds, Other, Resting, Support, grounds};
pub use standing::{Standing, standing};
pub use thing::Thing;
pub use year::{Dated, Happening, Load, Occasion, Plan, Recurring, Silent, Sits, Who, Year, times_a_year, year};
