//! What the pages say that the first view does not need, in Swedish.

use std::borrow::Cow;

use crate::words::PageWord;

pub(in crate::words) fn page(word: &PageWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        PageWord::NoSuchStructure => "Strukturen finns inte här",
        PageWord::NoSuchBody => "Gruppen finns inte",
        PageWord::UnreadableStructure => "Strukturen kan inte läsas",
        PageWord::NoStructures => "Här finns ingen struktur än",
        PageWord::NoStructuresWhy => "Läs in en fil så visas den som karta, lista och tabell.",
        PageWord::ToLibrary => "Till biblioteket",
        PageWord::ToLoad => "Läs in en fil",
        PageWord::ToMap => "Till kartan",
        PageWord::MendText => "Rätta texten",

        PageWord::LibraryIntro => {
            "Strukturerna som finns här. Dina egna ligger i den här webbläsaren och lämnar den inte."
        }
        PageWord::BundledIntro => "Följer med Samverkansatlas.",
        PageWord::OwnIntro => "Inlästa av dig, sparade i den här webbläsaren.",
        PageWord::NoOwn => "Du har inte läst in någon struktur än.",
        PageWord::Levels => "Nivåer",
        PageWord::Parties => "Parter",
        PageWord::Areas => "Områden",
        PageWord::Bodies => "Grupper",
        PageWord::SeatsKnown => "Grupper med kända platser",
        PageWord::Sources => "Källor",
        PageWord::CompareWith => "Jämför med …",
        PageWord::DownloadText => "Ladda ner texten",
        PageWord::Remove => "Ta bort",
        PageWord::NotKept => "Inte sparad: försvinner när sidan stängs",
        PageWord::DamagedHeading => "Kan inte läsas",
        PageWord::DamagedIntro => "Webbläsaren har sparat detta, men det kan inte läsas. Det är orört.",
        PageWord::DownloadAsItIs => "Ladda ner som det är",

        PageWord::AboutWhat => {
            "Samverkansatlas visar hur regioner och kommuner har organiserat sin samverkan: grupper och nivåer, vem som sitter var och för vems räkning, vad grupperna får besluta och hur de hänger ihop. Två strukturer kan ställas bredvid varandra."
        }
        PageWord::AboutHow => {
            "Varje struktur är en textfil med källor. Karta, lista, tabell och jämförelse görs av den filen. Det som ingen källa anger visas som inte angivet, aldrig som noll eller nej."
        }
        PageWord::AboutPrivacy => {
            "Allt sker i din webbläsare. Inget du läser in skickas någonstans, och inga kakor används."
        }
        PageWord::Shortcuts => "Tangenter",
        PageWord::ShortcutSearch => "Sök i strukturen",
        PageWord::ShortcutTab => "Till nästa länk eller knapp; med Skift till den förra",
        PageWord::ShortcutEnter => "Öppnar det som är markerat",
        PageWord::ShortcutEscape => "Stänger en ruta",
        PageWord::ShortcutBack => "Tillbaka; varje vy och urval har sin egen adress",

        PageWord::StatementIntro => {
            "Den här webbplatsen ska kunna användas av alla. Här beskrivs hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du kan anmäla andra."
        }
        PageWord::StatementStatus => "Hur tillgänglig är webbplatsen?",
        PageWord::StatementStatusText => {
            "Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Den har inte granskats av någon oberoende part."
        }
        PageWord::StatementKnown => "Kända brister",
        PageWord::StatementKnownText => "Inga kända. Kartan är också en lista och en tabell med samma uppgifter.",
        PageWord::StatementReport => "Meddela oss om brister",
        PageWord::StatementSupervision => "Tillsyn",
        PageWord::StatementSupervisionText => {
            "Myndigheten för digital förvaltning har ansvar för tillsyn över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till myndigheten."
        }
        PageWord::StatementMade => "Hur redogörelsen är gjord",

        PageWord::NoSuchPageWhy(path) => {
            return format!(
                "Adressen {path} leder ingenstans i Samverkansatlas. Kanske blev den avklippt när den kopierades."
            )
            .into();
        }
        PageWord::NoSuchStructureWhy(id) => {
            return format!(
                "Adressen nämner {id}, som inte följer med den här versionen. Välj en annan i biblioteket."
            )
            .into();
        }
        PageWord::NoSuchOwnStructureWhy(id) => {
            return format!("Adressen nämner {id}, som någon har läst in i sin egen webbläsare. Be om filen och läs in den här, så fungerar adressen.").into();
        }
        PageWord::NoSuchBodyWhy(id) => return format!("Strukturen har ingen grupp som heter {id}.").into(),
        PageWord::UnreadableStructureWhy(id) => {
            return format!("Texten till {id} har fel som den här versionen inte godtar. Texten är orörd: rätta den eller ladda ner den i biblioteket.").into();
        }
        PageWord::SeatsKnownOf(known, all) => return format!("{known} av {all}").into(),
        PageWord::CompareWithNamed(name) => return format!("Jämför {name} med").into(),
        PageWord::KeptSince(time) => return format!("Sparad {time}").into(),
        PageWord::DamagedBroken(id) => return format!("{id}: texten är trasig").into(),
        PageWord::DamagedNewer(id) => return format!("{id}: sparad av en nyare version").into(),
        PageWord::Version(version) => return format!("Version {version}").into(),
        PageWord::License(license) => return format!("Licens: {license}").into(),
        PageWord::StatementReportText(contact) => {
            return format!("Hittar du något som inte fungerar för dig, skriv till {contact}.").into();
        }
        PageWord::StatementMadeText(date) => {
            return format!("Redogörelsen bygger på egen granskning och uppdaterades senast {date}.").into();
        }
    })
}
