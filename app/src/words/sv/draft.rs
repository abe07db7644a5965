//! What is said around changes that are tried, in Swedish.

use std::borrow::Cow;

use crate::words::DraftWord;

pub(in crate::words) fn draft(word: &DraftWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        DraftWord::Title => "Pröva en ändring",
        DraftWord::Intro => {
            "Slå ihop, dela, flytta, lägg till eller ta bort en grupp, eller ändra dess platser, i ett utkast bredvid. Du ser vad som berörs: platser, mandat, ärendevägar, dokument, samband och möten. Originalet ändras aldrig, och utkastet stannar i din webbläsare."
        }
        DraftWord::NewStep => "Ny ändring",
        DraftWord::Kind => "Vad vill du pröva?",
        DraftWord::Merge => "Slå ihop",
        DraftWord::Split => "Dela",
        DraftWord::Move => "Flytta",
        DraftWord::Add => "Lägg till",
        DraftWord::Remove => "Ta bort",
        DraftWord::Seats => "Ändra platser",
        DraftWord::Body => "Grupp",
        DraftWord::MergedBody => "Grupp som går upp i en annan",
        DraftWord::StayingBody => "Gruppen som den går upp i",
        DraftWord::NewNameIfAny => "Nytt namn, om det ändras",
        DraftWord::FirstPart => "Den ena delen heter",
        DraftWord::SecondPart => "Den andra delen heter",
        DraftWord::Under => "Under",
        DraftWord::Level => "Nivå",
        DraftWord::Name => "Namn",
        DraftWord::Like => "Med samma form som",
        DraftWord::Function => "Funktion",
        DraftWord::Count => "Antal platser",
        DraftWord::Whom => "För vem",
        DraftWord::AsBefore => "som förut, eller inte sagt",
        DraftWord::Choose => "Välj …",
        DraftWord::EachOf(class) => return format!("varje {class}").into(),
        DraftWord::AnyOf(class) => return format!("någon {class}").into(),
        DraftWord::Take => "Pröva ändringen",
        DraftWord::Incomplete => "Något saknas: fyll i det som ändringen gäller.",
        DraftWord::Steps => "Ändringar som prövas",
        DraftWord::NoSteps => "Inga ändringar än. Välj en ovan och tryck på Pröva ändringen.",
        DraftWord::TakeBack => "Ta tillbaka",
        DraftWord::TakeBackStep(number) => return format!("Ta tillbaka ändring {number}").into(),
        DraftWord::Drop => "Släpp utkastet",
        DraftWord::Save => "Spara som fil",
        DraftWord::Show => "Visa",
        DraftWord::Touched => "Det som berörs",
        DraftWord::Compared => "Original och utkast sida vid sida",
        DraftWord::Drawn => "Utkastet på karta",
        DraftWord::NewBodies(names) => return format!("Nya: {names}.").into(),
        DraftWord::ChangedBodies(names) => return format!("Ändrade: {names}.").into(),
        DraftWord::GoneBodies(names) => return format!("Finns inte kvar: {names}.").into(),
        DraftWord::Original => "Originalet",
        DraftWord::InDraft => "Utkastet",
        DraftWord::FileEnding => "utkast",
    })
}
