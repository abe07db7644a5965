//! Two items that correspond, with their places in the two structures.

use super::found::{Found, Here};
use super::{Aspect, ChangeClass, say};
use crate::compare::align::shared::same_name;
use crate::model::Text;
use crate::path::FieldPath;

/// Two items that correspond.
pub(super) struct Both<'a, T> {
    pub(super) left: &'a T,
    pub(super) right: &'a T,
    pub(super) left_path: FieldPath,
    pub(super) right_path: FieldPath,
}

impl<T> Both<'_, T> {
    /// Tells where the two are named differently.
    pub(super) fn names(&self, aspect: Aspect, name: impl Fn(&T) -> &Text, found: &mut Found) {
        let (left, right) = (name(self.left), name(self.right));
        if !same_name(left, right) {
            let left = Here::new(self.left_path.field("name"), say::text(left));
            let right = Here::new(self.right_path.field("name"), say::text(right));
            found.differs(aspect, ChangeClass::Renamed, left, right);
        }
    }
}
