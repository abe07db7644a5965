//! What is said of the user's own rulings, in Swedish.

use std::borrow::Cow;

use crate::words::RulingWord;

pub(in crate::words) fn ruling(word: &RulingWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        RulingWord::Confirm => "Bekräfta",
        RulingWord::ConfirmPair([left, right]) => return format!("Bekräfta: {left} – {right}").into(),
        RulingWord::Reject => "Stämmer inte",
        RulingWord::RejectPair([left, right]) => return format!("Stämmer inte: {left} – {right}").into(),
        RulingWord::Another => "Välj en annan …",
        RulingWord::AnotherFor(name) => return format!("Välj en annan … motsvarighet till {name}").into(),
        RulingWord::PointOut => "Peka ut motsvarighet …",
        RulingWord::PointOutFor(name) => return format!("Peka ut motsvarighet … till {name}").into(),
        RulingWord::Undo => "Ångra",
        RulingWord::UndoPair([left, right]) => return format!("Ångra: {left} – {right}").into(),
        RulingWord::CounterpartIn(name) => return format!("Motsvarighet i {name}").into(),
        RulingWord::ChooseBody => "Välj grupp",
        RulingWord::Relation => "Så förhåller de sig",
        RulingWord::Keep => "Spara bedömningen",
        RulingWord::IsConfirmed => "Bekräftad av användaren",
        RulingWord::IsDeclared(relation) => return format!("Utpekad av användaren: {relation}").into(),
        RulingWord::IsRejected => "Stämmer inte, enligt användaren",
        RulingWord::Heading(0, _) => "Egna bedömningar",
        RulingWord::Heading(all, 0) => return format!("Egna bedömningar ({all})").into(),
        RulingWord::Heading(all, waiting) => {
            return format!("Egna bedömningar ({all}, varav {waiting} väntar)").into();
        }
        RulingWord::Intro => {
            "Det du säger om ett par går före det som räknas ut. Det sparas i den här webbläsaren, står kvar när någon \
             av filerna ändras och kan sparas som en fil att dela."
        }
        RulingWord::NoneYet => {
            "Inga ännu. Under varje par nedan kan du bekräfta det, säga att det inte stämmer eller välja en annan motsvarighet."
        }
        RulingWord::Export => "Spara som fil (SSSOM)",
        RulingWord::Import => "Läs in från fil (SSSOM)",
        RulingWord::Waits { body, structure } => {
            return format!(
                "Väntar: {body} finns inte i {structure} nu. Bedömningen gäller igen om gruppen kommer tillbaka."
            )
            .into();
        }
        RulingWord::Perhaps(id) => return format!("En grupp med samma namn finns där, som {id}.").into(),
        RulingWord::UseIt(id) => return format!("Låt bedömningen gälla {id}").into(),
        RulingWord::ToldConfirmed([left, right]) => return format!("Bekräftat: {left} – {right}.").into(),
        RulingWord::ToldRejected([left, right]) => {
            return format!("{left} och {right} räknas inte längre som motsvarigheter.").into();
        }
        RulingWord::ToldDeclared([left, right]) => return format!("Utpekat: {left} – {right}.").into(),
        RulingWord::ToldUndone([left, right]) => {
            return format!("Ångrat: {left} – {right}. Vad som motsvarar vad är uträknat igen.").into();
        }
        RulingWord::ToldImported(1, 0) => "1 bedömning är inläst.",
        RulingWord::ToldImported(all, 0) => return format!("{all} bedömningar är inlästa.").into(),
        RulingWord::ToldImported(1, _) => "1 bedömning är inläst, och väntar på en grupp som inte finns här.",
        RulingWord::ToldImported(all, waiting) => {
            return format!("{all} bedömningar är inlästa, varav {waiting} väntar på grupper som inte finns här.")
                .into();
        }
        RulingWord::ToldNotImported => "Inget lästes in ur filen:",
        RulingWord::NotRead => "Filen kan inte läsas som text. Välj en fil i formatet SSSOM (.tsv).",
        RulingWord::NotKept => {
            "Webbläsaren kunde inte spara bedömningarna. De gäller tills sidan stängs; spara dem som fil."
        }
        RulingWord::ChangedElsewhere => {
            "Ett annat fönster har ändrat bedömningarna under tiden. De visas nu här; gör om din ändring."
        }
        RulingWord::Newer => {
            "En nyare version av programmet har sparat bedömningar här. De lämnas orörda, och nya sparas inte; spara dem som fil."
        }
    })
}
