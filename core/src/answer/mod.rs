//! Questions to a structure and their answers as plain data.

mod about;
mod chairs;
mod concern;
mod coverage;
mod elements;
mod mandates;
mod reading;
mod route;
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
pub use elements::{Element, elements, title};
pub use mandates::{ByKind, Cell, Decided, Held, Holder, Mandates, Over, mandates};
pub use reading::{Reading, reading};
pub use route::{
    Against, Answer, Combination, Conclusion, Given, Judged, Lacking, LeadTime, Missing, Question, Slip, Span, Taken,
    Verdict, Wait, Way, combinations, lead_time, way,
};
pub(crate) use sides::{may_share, may_sit};
pub use sources::{BodyGrounds, Dispute, Ground, Grounds, Other, Resting, Support, grounds};
pub use standing::{Standing, standing};
pub use thing::Thing;
pub use year::{Dated, Happening, Load, Occasion, Plan, Recurring, Silent, Sits, Who, Year, times_a_year, year};
