//! Questions to a structure and their answers as plain data.

mod about;
mod concern;
mod coverage;
mod elements;
mod mandates;
mod reading;
mod route;
mod sources;
mod standing;
mod thing;

pub use about::{About, about};
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
pub use sources::{BodyGrounds, Dispute, Ground, Grounds, Other, Resting, Support, grounds};
pub use standing::{Standing, standing};
pub use thing::Thing;
