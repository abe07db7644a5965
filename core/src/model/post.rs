//! What ties a body to another by its places: a post elsewhere, and being one side of another body.

use serde::Serialize;

use crate::id::BodyId;
use crate::model::{Capacity, Principal};

/// A post in a body, and what its holder is there: `Post("council", Chair)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Post {
    /// The body.
    pub body: BodyId,
    /// What they are there.
    pub capacity: Capacity,
}

/// All the seats of one side in a body, the body first: `Side("council", AnyOf(Municipality))`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Side {
    /// The body.
    pub body: BodyId,
    /// Whom the seats speak for.
    pub principal: Principal,
}
