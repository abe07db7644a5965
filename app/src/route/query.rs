//! What is chosen on a page, as it stands after `?` in the address.

use std::fmt;

use super::percent::{decode, encode};

/// A choice that an address can carry; each name stands here only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Bodies whose stack is unfolded.
    Unfold,
    /// Topics to show.
    Topic,
    /// Parties to show.
    Party,
    /// Relations to draw.
    Relation,
    /// The selected body.
    Body,
    /// How large the drawing is.
    Zoom,
    /// How a table is sorted.
    Sort,
    /// Whether what is alike is shown too.
    Show,
    /// The source to look at.
    Source,
    /// The place on the page to look at.
    At,
    /// What is searched for.
    Words,
    /// Which of several is asked of: a route, a meeting.
    Which,
    /// What is answered, each as `question:answer`.
    Given,
    /// The day that is asked of.
    On,
    /// The year that is asked of.
    Year,
    /// By what the rows or columns are made.
    By,
    /// The changes that are tried, each a step.
    Do,
    /// The first of two dates.
    From,
    /// The second of two dates.
    To,
    /// The structures to show.
    Of,
    /// The aspects to show.
    Aspects,
    /// How much aspects weigh, each as `aspect:number`.
    Weights,
    /// The structure that the others are held against.
    Mine,
    /// The language of the program.
    Language,
}

impl Key {
    const ALL: [Self; 24] = [
        Self::Unfold,
        Self::Topic,
        Self::Party,
        Self::Relation,
        Self::Body,
        Self::Zoom,
        Self::Sort,
        Self::Show,
        Self::Source,
        Self::At,
        Self::Words,
        Self::Which,
        Self::Given,
        Self::On,
        Self::Year,
        Self::By,
        Self::Do,
        Self::From,
        Self::To,
        Self::Of,
        Self::Aspects,
        Self::Weights,
        Self::Mine,
        Self::Language,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Unfold => "unfold",
            Self::Topic => "topic",
            Self::Party => "party",
            Self::Relation => "rel",
            Self::Body => "body",
            Self::Zoom => "zoom",
            Self::Sort => "sort",
            Self::Show => "show",
            Self::Source => "source",
            Self::At => "at",
            Self::Words => "words",
            Self::Which => "which",
            Self::Given => "given",
            Self::On => "on",
            Self::Year => "year",
            Self::By => "by",
            Self::Do => "do",
            Self::From => "from",
            Self::To => "to",
            Self::Of => "of",
            Self::Aspects => "aspects",
            Self::Weights => "weights",
            Self::Mine => "mine",
            Self::Language => "lang",
        }
    }
}

/// The choices, each with one value or several, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(Vec<(Key, Vec<String>)>);

impl Query {
    /// Reads what follows `?`; names that mean nothing here are left out.
    pub(super) fn parse(text: &str) -> Self {
        let mut query = Self::default();
        for pair in text.split('&') {
            let (name, values) = pair.split_once('=').unwrap_or((pair, ""));
            if let Some(key) = Key::ALL.into_iter().find(|key| key.name() == name) {
                query.set_many(key, values.split(',').filter_map(decode).filter(|value| !value.is_empty()));
            }
        }
        query
    }

    /// The values of a choice; none where it was not made.
    pub(crate) fn many(&self, key: Key) -> &[String] {
        self.0.iter().find(|(own, _)| *own == key).map_or(&[], |(_, values)| values.as_slice())
    }

    /// The value of a choice.
    pub(crate) fn one(&self, key: Key) -> Option<&str> {
        self.many(key).first().map(String::as_str)
    }

    /// Sets the values of a choice; none takes it away.
    pub(crate) fn set_many(&mut self, key: Key, values: impl IntoIterator<Item = impl Into<String>>) {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        let place = self.0.iter().position(|(own, _)| *own == key);
        match place {
            Some(place) if values.is_empty() => drop(self.0.remove(place)),
            Some(place) => {
                if let Some(pair) = self.0.get_mut(place) {
                    pair.1 = values;
                }
            }
            None if values.is_empty() => {}
            None => self.0.push((key, values)),
        }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (key, values)) in self.0.iter().enumerate() {
            let values: Vec<String> = values.iter().map(|value| encode(value)).collect();
            write!(out, "{}{}={}", if position == 0 { '?' } else { '&' }, key.name(), values.join(","))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_can_be_made_changed_and_taken_away() {
        let mut query = Query::parse("unfold=a,b&unknown=1&zoom=2");
        assert_eq!(query.many(Key::Unfold), ["a", "b"]);
        query.set_many(Key::Unfold, ["c"]);
        query.set_many(Key::Zoom, Vec::<String>::new());
        query.set_many(Key::Topic, ["x,y"]);
        assert_eq!(query.to_string(), "?unfold=c&topic=x%2Cy");
        assert_eq!(query.one(Key::Topic), Some("x,y"));
    }

    #[test]
    fn an_empty_choice_is_none() {
        assert_eq!(Query::parse("unfold=&topic"), Query::default());
    }
}
