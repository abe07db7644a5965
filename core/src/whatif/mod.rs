//! What if: changes of a structure tried in a draft of its file, beside the original, and what each of them touches.
//!
//! Steps are taken in the file's own shape, so that the draft can be written, checked and kept like any file. What speaks
//! of a body that becomes another leads there; what speaks of one that is gone stays as it is, is told, and is found by
//! the checks.
//!
//! ```
//! use samverkan_core::{read::read, whatif::{parse, try_out}};
//!
//! let draft = read(r#"(format: 1, id: "x", name: "X", language: "en", bodies: {
//!     "a": (name: "One", seats: [(function: "Head", count: Exactly(3))]),
//!     "b": (name: "Other", seats: [(function: "Head", count: Exactly(2))]),
//! })"#).draft;
//! let trial = try_out(&draft, &["merge a b into b"].map(parse), 2026);
//! assert_eq!(trial.draft.bodies.len(), 1);
//! let seats = trial.steps[0].touched.as_ref().unwrap().seats.joined.clone().unwrap();
//! assert_eq!((seats.all.least, seats.fewest.least), (5, 3));
//! ```

mod apply;
mod known;
mod refer;
mod seats;
mod step;
#[cfg(test)]
mod tests;
mod touched;
mod written;

pub use refer::{Fate, Part, Reference};
pub use seats::{Joined, Members, SeatsTouched, Shared};
pub use step::{Slip, Step, Unread, Wanted};
pub use touched::{Led, LoadTouched, Touched};
pub use written::parse;

use crate::compare::Comparison;
use crate::diagnostic::Diagnostic;
use crate::draft::StructureDraft;
use crate::model::Structure;
use crate::validate::{Checked, built, check};
use crate::write::write;
use touched::{State, touched};

/// So many steps are taken; nobody follows more.
pub const MOST_STEPS: usize = 40;

/// A draft in which steps were taken, beside the original.
#[derive(Clone, Debug)]
pub struct Trial {
    /// What the file says.
    pub original: Structure,
    /// The file with the steps taken.
    pub draft: StructureDraft,
    /// What reading and checking made of the draft.
    pub checked: Checked,
    /// What is found in the draft and not in the original.
    pub new_findings: Vec<Diagnostic>,
    /// What the draft makes.
    pub structure: Structure,
    /// The two beside each other; which body became which is known.
    pub comparison: Comparison,
    /// Each step, with what it touches.
    pub steps: Vec<Stepped>,
}

/// A step and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stepped {
    /// The step; nothing where it could not be read.
    pub step: Option<Step>,
    /// What it touches; or why it was not taken.
    pub touched: Result<Touched, Slip>,
}

impl Trial {
    /// The text of the file with the steps taken.
    pub fn text(&self) -> String {
        write(&self.draft)
    }
}

/// Takes steps in a draft of a file, one after the other. A step that cannot be taken is passed over and told. Meetings
/// are counted in a year.
pub fn try_out(original: &StructureDraft, steps: &[Result<Step, Slip>], year: i32) -> Trial {
    let first = built(original);
    let (mut draft, mut structure) = (original.clone(), first.clone());
    let mut origins = apply::origins(original);
    let mut taken = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let step = match step {
            _ if number >= MOST_STEPS => Err(Slip::TooMany),
            step => step.clone(),
        };
        let too_many = step == Err(Slip::TooMany);
        let (step, touched) = match step {
            Err(slip) => (None, Err(slip)),
            Ok(step) => {
                let (mut next, mut next_origins) = (draft.clone(), origins.clone());
                let outcome = apply::apply(&mut next, &mut next_origins, &step).map(|()| {
                    let built = built(&next);
                    let before = State { draft: &draft, structure: &structure };
                    let found = touched(&step, before, State { draft: &next, structure: &built }, year);
                    (draft, structure, origins) = (next, built, next_origins);
                    found
                });
                (Some(step), outcome)
            }
        };
        taken.push(Stepped { step, touched });
        if too_many {
            break;
        }
    }
    let comparison = known::compare(&first, &structure, &origins);
    let checked = check(&write(&draft));
    let known = check(&write(original)).findings;
    let is_new = |finding: &&Diagnostic| {
        known.iter().all(|other| (other.code, &other.message) != (finding.code, &finding.message))
    };
    let new_findings = checked.findings.iter().filter(is_new).cloned().collect();
    Trial { original: first, draft, checked, new_findings, structure, comparison, steps: taken }
}
