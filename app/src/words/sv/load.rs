//! What the page where texts are loaded says, in Swedish.

use std::borrow::Cow;

use crate::words::LoadWord;

pub(in crate::words) fn load(word: &LoadWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        LoadWord::Intro => {
            "En struktur är en textfil (.ron). Den läses och kontrolleras här i webbläsaren; inget skickas någonstans."
        }
        LoadWord::ChooseFile => "Välj fil …",
        LoadWord::DropHere => "eller släpp en fil var som helst i fönstret, eller klistra in texten nedan",
        LoadWord::StartFromTemplate => "Börja från mallen",
        LoadWord::Text => "Text",
        LoadWord::TextHelp => {
            "Rader med anmärkningar är märkta i kanten. Tabb går vidare; texten kontrolleras medan du skriver."
        }
        LoadWord::SaveText => "Spara texten som fil",
        LoadWord::TakeIntoUse => "Ta i bruk",
        LoadWord::Findings => "Anmärkningar",
        LoadWord::TooLongToShow => {
            "Texten är längre än vad som kan visas och ändras här (2 MB). Anmärkningarna gäller hela texten; rätta den \
             i ett textprogram och öppna filen igen."
        }
        LoadWord::PutAway => "Lägg undan texten",
        LoadWord::Reading => "Läser …",
        LoadWord::NothingYet => "Här visas vad som finns att säga om texten.",
        LoadWord::NoFindings => "Inga anmärkningar.",
        LoadWord::Errors(1) => "1 fel",
        LoadWord::Warnings(1) => "1 varning",
        LoadWord::Notes(1) => "1 upplysning",
        LoadWord::WhatItMeans => "Vad det betyder",
        LoadWord::WhyItMatters => "Varför det spelar roll",
        LoadWord::WhatToDo => "Vad man gör",
        LoadWord::ThisIsWrong => "Så här blir det fel",
        LoadWord::ThisIsRight => "Så här blir det rätt",
        LoadWord::Error => "fel",
        LoadWord::Warning => "varning",
        LoadWord::Note => "upplysning",
        LoadWord::NotTakenIntoUse => {
            "Texten har fel och har inte tagits i bruk. Inget annat har ändrats. Rätta felen, så kan den tas i bruk."
        }
        LoadWord::CanBeTakenIntoUse => "Texten kan tas i bruk.",
        LoadWord::TakenHeading => "Strukturen finns redan",
        LoadWord::Replace => "Ersätt den",
        LoadWord::KeepBoth => "Behåll båda",
        LoadWord::Errors(number) => return format!("{number} fel").into(),
        LoadWord::Warnings(number) => return format!("{number} varningar").into(),
        LoadWord::Notes(number) => return format!("{number} upplysningar").into(),
        LoadWord::Accepted(number) => return format!("{number} godtagna").into(),
        LoadWord::More(number) => return format!("… och {number} till.").into(),
        LoadWord::At(line, column) => return format!("rad {line}, tecken {column}").into(),
        LoadWord::TakenWhy(name) => {
            return format!("Bland dina egna finns redan {name}. Ska texten ersätta den, eller ska båda finnas kvar?")
                .into();
        }
    })
}
