//! What is said around what is found, in Swedish.

use std::borrow::Cow;

use crate::words::FindWord;

pub(in crate::words) fn find(word: FindWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        FindWord::Pages => "Sidor",
        FindWord::Found(1) => "1 träff",
        FindWord::Found(number) => return format!("{number} träffar").into(),

        FindWord::OfMap => "översikt, nivåer, samband",
        FindWord::OfOutline => "grupperna nivå för nivå",
        FindWord::OfTable => "grupperna i rader, sortering",
        FindWord::OfSeats => "platser, ledamöter, representation",
        FindWord::OfMandates => "mandat, beslut, delegation",
        FindWord::OfRoute => "beredning, remiss, beslutsväg",
        FindWord::OfYear => "årshjul, möten, kalender",
        FindWord::OfChairs => "ordförande, växling, mandatperiod",
        FindWord::OfHolding => "giltighet, översyn",
        FindWord::OfMinutes => "protokoll, närvaro, beslut",
        FindWord::OfDocuments => "styrdokument, mandat, vägar, händelser",
        FindWord::OfCompare => "skillnader och likheter",
        FindWord::OfOverTime => "vad som har ändrats, två datum, historia",
        FindWord::OfMany => "alla län, likhet, tabell",
        FindWord::OfDraft => "ändra, slå ihop, dela, utkast",
        FindWord::OfSources => "underlag, motstridiga uppgifter",
        FindWord::OfLibrary => "strukturer, egna filer",
        FindWord::OfLoad => "öppna en fil, redigera texten",
        FindWord::OfAccessibility => "tillgänglighet, hinder",
        FindWord::OfAbout => "version, licens, kortkommandon",
        FindWord::OfLanguage => "byt språk",
        FindWord::OfTheme => "byt färger, utseende",
    })
}
