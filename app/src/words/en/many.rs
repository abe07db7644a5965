//! What the pages say on which many structures stand in one table, or one on two dates, in English.

use std::borrow::Cow;

use crate::words::ManyWord;

pub(in crate::words) fn many(word: &ManyWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        ManyWord::Ways => "Ways of comparing",
        ManyWord::WayTwo => "Two beside each other",
        ManyWord::WayMany => "Many in one table",
        ManyWord::WayOverTime => "One over time",
        ManyWord::Title => "Many structures in one table",
        ManyWord::Intro => {
            "Choose structures and what to compare them in. The table tells what is known of each; likeness tells how alike they are, never how good."
        }
        ManyWord::Structures => "Structures",
        ManyWord::All => "All",
        ManyWord::AspectsAndWeights => "Aspects and weights",
        ManyWord::WeightsIntro => {
            "The weight, 0–10, tells how much the aspect means for the likeness. With 0 it is not counted."
        }
        ManyWord::Even => "All even",
        ManyWord::Mine => "Hold the others against",
        ManyWord::Aspect => "Aspect",
        ManyWord::Structure => "Structure",
        ManyWord::TableCaption => "What is known of each",
        ManyWord::TableNote => {
            "“3 of 20” means that it is known of 3 of 20 bodies; the rest is not counted as anything."
        }
        ManyWord::LikenessTitle => "How alike they are",
        ManyWord::LikenessCaption => "Likeness two by two",
        ManyWord::LikenessNote => {
            "100 % is alike in all that is known of both. In brackets: how much of the ground is known; what is not known counts neither for nor against. Likeness is no grade."
        }
        ManyWord::NearestNote => "By likeness, not by how good anything is; equally near by name.",
        ManyWord::Likeness => "Likeness",
        ManyWord::Weight => "Weight",
        ManyWord::Known => "Known",
        ManyWord::Reason => "What is alike and what is not",
        ManyWord::NotCounted => "not counted",
        ManyWord::CannotBeTold => "cannot be told",
        ManyWord::TooFew => "Choose at least two structures to see how alike they are.",
        ManyWord::NoAspects => "Choose at least one aspect.",
        ManyWord::TimeIntro => {
            "What the structure’s own documents show to have changed between two dates, and which document says so."
        }
        ManyWord::From => "From",
        ManyWord::To => "To",
        ManyWord::DateHelp => {
            "Year, month or day: 2023, 2023-12 or 2023-12-21. The fields offer the documents’ own dates."
        }
        ManyWord::NotADate => "Write the date as 2023, 2023-12 or 2023-12-21. Until then the default dates are shown.",
        ManyWord::TimeLine => "Documents and events on a line of time; the same stands below",
        ManyWord::TimeKey => {
            "Filled: documents. Strokes: events. Shaded: the two dates. What has only a year is as wide as the year."
        }
        ManyWord::Events => "Events",
        ManyWord::TitleOverTime(part) => return format!("{part} over time").into(),
        ManyWord::Nearest(part) => return format!("Those most like {part}").into(),
        ManyWord::Why(part) => return format!("Why: {part}").into(),
        ManyWord::WeightOf(part) => return format!("Weight of {part}").into(),
        ManyWord::Waiting(part) => return format!("Fetching {part} more …").into(),
        ManyWord::LeftOut(part) => return format!("Cannot be read and is left out: {part}").into(),
    })
}
