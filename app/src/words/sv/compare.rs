//! What the page where two structures stand beside each other says, in Swedish.

use std::borrow::Cow;

use crate::words::CompareWord;

pub(in crate::words) fn compare(word: &CompareWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        CompareWord::Left => "Vänster",
        CompareWord::Right => "Höger",
        CompareWord::Swap => "⇄ Byt plats",
        CompareWord::Show => "Visa",
        CompareWord::OnlyDifferences => "Det som skiljer",
        CompareWord::Everything => "Allt",
        CompareWord::NoDifferences => "Inget skiljer mellan de två.",
        CompareWord::Neutral => "Beskriver skillnader, rangordnar inte. Det som skiljer är understruket.",
        CompareWord::Also => "också",
        CompareWord::AlsoBeside(name) => return format!("också: {name}").into(),
        CompareWord::NoCounterpart => "ingen motsvarighet",
        CompareWord::NothingMore => "inget mer",
        CompareWord::OnlyHere => "bara här",
        CompareWord::Sum => "summa",
        CompareWord::Reasons(number) => return format!("alla {number} skäl").into(),
        CompareWord::Against => "talar emot",
        CompareWord::Values(number) => return format!("{number} olika").into(),
        CompareWord::Alike(1) => "1 par är helt lika",
        CompareWord::Alike(number) => return format!("{number} par är helt lika").into(),
        CompareWord::Hidden(1) => "1 lika rad dold",
        CompareWord::Hidden(number) => return format!("{number} lika rader dolda").into(),
        CompareWord::AsWhole => "Strukturerna i sin helhet",
        CompareWord::ToWhole => "Till skillnaderna i helheten",
        CompareWord::NoBodies => "Inga grupper här.",
        CompareWord::NoLevel => "ingen nivå",
    })
}
