//! Where in a structure something stands, in words that hold for the file, the findings and the differences alike.

use std::fmt;

use serde::{Serialize, Serializer};

/// One step of a [`FieldPath`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A named field: `.seats`.
    Field(String),
    /// A key of a map: `["lgl"]`.
    Key(String),
    /// A place in a list, from 0: `[2]`.
    Index(usize),
}

/// A path through the file such as `bodies["lgl"].seats[2].count`; the empty path is the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath(Vec<Segment>);

impl FieldPath {
    /// The whole file.
    pub fn root() -> Self {
        Self::default()
    }

    /// This path, one named field further in.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.then(Segment::Field(name.to_owned()))
    }

    /// This path, one key of a map further in.
    #[must_use]
    pub fn key(&self, key: impl AsRef<str>) -> Self {
        self.then(Segment::Key(key.as_ref().to_owned()))
    }

    /// This path, one place in a list further in.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.then(Segment::Index(index))
    }

    /// This path with one more segment.
    #[must_use]
    pub fn then(&self, segment: Segment) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment);
        Self(segments)
    }

    /// The segments, outermost first.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Whether this path lies inside `outer` or is `outer`.
    pub fn starts_with(&self, outer: &Self) -> bool {
        self.0.starts_with(&outer.0)
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Field(name) if position == 0 => write!(out, "{name}")?,
                Segment::Field(name) => write!(out, ".{name}")?,
                Segment::Key(key) => write!(out, "[\"{key}\"]")?,
                Segment::Index(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Serialize for FieldPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_it_is_written_in_findings() {
        let path = FieldPath::root().field("bodies").key("lgl").field("seats").index(2).field("count");
        assert_eq!(path.to_string(), r#"bodies["lgl"].seats[2].count"#);
        assert_eq!(FieldPath::root().to_string(), "");
    }
}
