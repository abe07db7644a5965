//! What the map says, in Swedish.

use std::borrow::Cow;

use crate::words::MapWord;

pub(in crate::words) fn map(word: &MapWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        MapWord::OutlineTellsToo => "Samma uppgifter som på kartan finns som text under Lista.",
        MapWord::Printed(time) => return format!("Utskriven {time}").into(),
        MapWord::Lines => "Samband som ritas",
        MapWord::Zoom => "Storlek",
        MapWord::ZoomOut => "Mindre",
        MapWord::ZoomIn => "Större",
        MapWord::ZoomWhole => "Full storlek",
        MapWord::ZoomFit => "Visa hela kartan",
        MapWord::Fit => "Hela",
        MapWord::Unfold(name, count) => return format!("Visa alla {count} för sig: {name}").into(),
        MapWord::Fold(name, count) => return format!("Samla alla {count} igen: {name}").into(),
        MapWord::AllOf(name) => return format!("Allt om {name}").into(),
        MapWord::Seats => "platser",
        MapWord::Times(cadence) => return format!("möten {cadence}").into(),
        MapWord::Ties(1) => "1 samband",
        MapWord::Ties(count) => return format!("{count} samband").into(),
        MapWord::EachOf(count) => return format!("{count} stycken").into(),
        MapWord::Temporary => "tillfällig",
        MapWord::Legend => "Teckenförklaring",
        MapWord::Others => "övriga",
        MapWord::Chair => "ordförande",
        MapWord::Conditional => "villkorad plats",
        MapWord::Stack => "en för varje",
        MapWord::TemporaryBody => "tillfällig grupp",
        MapWord::NotStated => "anges inte",
        MapWord::NewInDraft => "ny i utkastet",
        MapWord::ChangedInDraft => "ändrad i utkastet",
        MapWord::Bodies(1) => "1 grupp",
        MapWord::Bodies(count) => return format!("{count} grupper").into(),
    })
}
