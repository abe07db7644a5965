//! What each code of reading means, for people.

use super::codes;
use crate::diagnostic::{Code, Severity};
use crate::explanation::{Explanation, both};

/// What a code of reading means.
pub struct Meaning {
    /// The code.
    pub code: Code,
    /// How much its findings matter; a few are told more mildly.
    pub severity: Severity,
    /// What it means.
    pub explanation: Explanation,
}

/// Every code of reading.
pub static ALL: [Meaning; 28] = [
    Meaning {
        code: codes::WRONG_ENCODING,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filens bokstäver går inte att läsa, för den är inte sparad som UTF-8",
                "the letters of the file cannot be read, since it is not saved as UTF-8",
            ),
            why: both("å, ä och ö skulle bli fel tecken", "letters such as å, ä and ö would become other signs"),
            fix: both(
                "öppna filen i ett redigeringsprogram och spara den som UTF-8; är det ett dokument eller en bild, spara innehållet som text",
                "open the file in an editor and save it as UTF-8; where it is a document or a picture, save its content as text",
            ),
            fails: r#"bodies: {
    "board": (name: "N�mnd", level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Nämnd", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::NOT_A_TEXT,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filen är ingen text utan en PDF, ett dokument från ett ordbehandlingsprogram, en packad mapp eller en bild",
                "the file is not a text but a PDF, a document of a word processor, a packed folder or a picture",
            ),
            why: both(
                "det som står i ett dokument kan inte läsas som en struktur; någon måste skriva in det",
                "what stands in a document cannot be read as a structure; somebody must write it down",
            ),
            fix: both(
                "välj en fil som slutar på .ron, eller utgå från mallen",
                "choose a file that ends in .ron, or start from the template",
            ),
            fails: r#"%PDF-1.7
"#,
            passes: r#"(
    format: 1,
    id: "testland",
    name: "Testland",
    language: "en",
)
"#,
        },
    },
    Meaning {
        code: codes::EMPTY_FILE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filen har inget annat än tomrum och kommentarer",
                "the file holds nothing but blanks and comments",
            ),
            why: both("det finns inget att visa", "there is nothing to show"),
            fix: both(
                "börja med `(format: 1, id: \"…\", name: \"…\")`, eller utgå från mallen",
                "begin with `(format: 1, id: \"…\", name: \"…\")`, or start from the template",
            ),
            fails: r#"// Still to be written
"#,
            passes: r#"(
    format: 1,
    id: "testland",
    name: "Testland",
    language: "en",
)
"#,
        },
    },
    Meaning {
        code: codes::TOO_LARGE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filen är större än programmet klarar, en gigabyte",
                "the file is larger than the program can handle, one gigabyte",
            ),
            why: both("den läses inte alls", "it is not read at all"),
            fix: both(
                "kontrollera att det är rätt fil; dela annars upp den",
                "see that it is the right file; else divide it",
            ),
            fails: "",
            passes: "",
        },
    },
    Meaning {
        code: codes::JSON_FILE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("filen är skriven i JSON", "the file is written in JSON"),
            why: both(
                "strukturer skrivs i RON, som liknar JSON men har `( )` runt fält, fältnamn utan citattecken och får ha kommentarer",
                "structures are written in RON, which is like JSON but has `( )` around fields, names of fields without quotes, and may have comments",
            ),
            fix: both(
                "skriv fälten inom `( )` och deras namn utan citattecken",
                "write the fields in `( )` and their names without quotes",
            ),
            fails: r#"{"format": 1, "id": "testland", "name": "Testland"}"#,
            passes: r#"(
    format: 1,
    id: "testland",
    name: "Testland",
    language: "en",
)
"#,
        },
    },
    Meaning {
        code: codes::BYTE_ORDER_MARK,
        severity: Severity::Note,
        explanation: Explanation {
            checks: both(
                "filen börjar med ett osynligt tecken som vissa program skriver (BOM)",
                "the file begins with an invisible mark that some programs write (BOM)",
            ),
            why: both(
                "det gör ingen skada här, men andra program kan snubbla på det",
                "it does no harm here, but other programs may stumble over it",
            ),
            fix: both("spara filen som UTF-8 utan BOM", "save the file as UTF-8 without BOM"),
            fails: "\u{FEFF}(\n    format: 1,\n    id: \"testland\",\n    name: \"Testland\",\n    language: \"en\",\n)\n",
            passes: r#"(
    format: 1,
    id: "testland",
    name: "Testland",
    language: "en",
)
"#,
        },
    },
    Meaning {
        code: codes::ODD_SPACE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett hårt mellanslag eller ett annat osynligt tecken står utanför citattecken",
                "a no-break space or another invisible character stands outside quotes",
            ),
            why: both(
                "det ser ut som ett vanligt mellanslag men är det inte; det följer ofta med från ordbehandlare",
                "it looks like an ordinary space but is none; it often comes along from a word processor",
            ),
            fix: both("skriv ett vanligt mellanslag i stället", "type an ordinary space instead"),
            fails: "bodies: {\n    \"board\": (name:\u{A0}\"Board\", level: \"top\", sources: [\"plan\"]),\n},",
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::CURLY_QUOTES,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "en text står inom typografiska eller enkla citattecken",
                "a text stands in curly or single quotes",
            ),
            why: both(
                "ordbehandlare byter ut raka citattecken mot sådana, och då syns det inte var texten slutar",
                "word processors put them for straight ones, and then it does not show where the text ends",
            ),
            fix: both("skriv raka, dubbla citattecken", "write straight, double quotes"),
            fails: r#"bodies: {
    "board": (name: ”Board”, level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::QUOTE_IN_TEXT,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett rakt citattecken står inne i en text, eller ett har glömts",
                "a straight quote stands inside a text, or one was forgotten",
            ),
            why: both(
                "texten slutar där, och resten blir obegriplig",
                "the text ends there, and the rest makes no sense",
            ),
            fix: both("skriv `\\\"` för ett citattecken inne i en text", "write `\\\"` for a quote inside a text"),
            fails: r#"bodies: {
    "board": (name: "The "Board" of all", level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "The \"Board\" of all", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::UNEXPECTED_TEXT,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett tecken eller en bit text betyder ingenting där den står",
                "a sign or a piece of text has no meaning where it stands",
            ),
            why: both("det går inte att veta vad som menas", "it cannot be known what is meant"),
            fix: both(
                "ta bort det, eller sätt det inom citattecken om det är text",
                "remove it, or put it in quotes where it is text",
            ),
            fails: r#"bodies: {
    "board": (name: "Board"; level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::UNCLOSED_STRING,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("en text saknar sitt avslutande citattecken", "a text lacks its closing quote"),
            why: both("allt som följer läses som en del av texten", "all that follows is read as a part of it"),
            fix: both("skriv `\"` där texten slutar", "write `\"` where the text ends"),
            fails: r#"bodies: {
    "board": (
        name: "Board,
        level: "top",
        sources: ["plan"],
    ),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::UNCLOSED_COMMENT,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "en kommentar som börjar med `/*` tar aldrig slut",
                "a comment that begins with `/*` never ends",
            ),
            why: both("allt som följer hör till kommentaren", "all that follows belongs to the comment"),
            fix: both(
                "skriv `*/` där kommentaren slutar, eller `//` framför den",
                "write `*/` where the comment ends, or `//` before it",
            ),
            fails: r#"bodies: {
    "board": (name: "Board", /* the upper one, level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", /* the upper one */ level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::UNCLOSED_BRACKET,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("en parentes öppnas men stängs inte", "a bracket is opened and not closed"),
            why: both(
                "det går inte att veta var det som står i den slutar",
                "it cannot be known where that which stands in it ends",
            ),
            fix: both("skriv den avslutande parentesen", "write the closing bracket"),
            fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        sources: ["plan"],
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::WRONG_BRACKET,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("en parentes stängs av en av ett annat slag", "a bracket is closed by one of another kind"),
            why: both("det ena av dem är ett skrivfel", "one of the two is a slip"),
            fix: both(
                "använd `( )` för fält, `[ ]` för listor och `{ }` för poster med id",
                "use `( )` for fields, `[ ]` for lists and `{ }` for entries with ids",
            ),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan")),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::MISSING_COMMA,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "två poster står efter varandra utan kommatecken",
                "two entries stand after each other without a comma",
            ),
            why: both(
                "filen går ändå att läsa, men andra program läser den inte",
                "the file can still be read here, but not by other programs",
            ),
            fix: both("skriv `,` efter den första", "write `,` after the first"),
            fails: r#"bodies: {
    "board": (name: "Board" level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::MISSING_COLON,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("ett fältnamn saknar kolon efter sig", "the name of a field lacks a colon after it"),
            why: both(
                "det går inte att se var namnet slutar och värdet börjar",
                "it cannot be seen where the name ends and the value begins",
            ),
            fix: both("skriv `:` efter namnet", "write `:` after the name"),
            fails: r#"bodies: {
    "board": (name "Board", level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::MISSING_VALUE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("ett fältnamn saknar värde", "the name of a field has no value"),
            why: both(
                "det som inte är känt utelämnas, så att det syns som ej angivet",
                "what is not known is left out, so that it shows as not stated",
            ),
            fix: both("skriv ett värde, eller ta bort fältet", "write a value, or remove the field"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", goal:, sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::TOO_DEEP,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "parenteser ligger djupare inuti varandra än formatet någonsin behöver",
                "brackets lie deeper inside each other than the format ever needs",
            ),
            why: both(
                "det är nästan alltid en glömd avslutande parentes",
                "it is nearly always a forgotten closing bracket",
            ),
            fix: both("leta efter en parentes som aldrig stängs", "look for a bracket that is never closed"),
            fails: "",
            passes: "",
        },
    },
    Meaning {
        code: codes::DUPLICATE_KEY,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("två poster har samma id", "two entries have the same id"),
            why: both(
                "bara den första gäller, och den andra går förlorad",
                "only the first counts, and the other is lost",
            ),
            fix: both("ta bort den ena, eller ge den ett annat id", "remove one, or give it another id"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
    "board": (name: "Office", level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
    "office": (name: "Office", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::DUPLICATE_FIELD,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("samma fält står två gånger", "the same field stands twice"),
            why: both(
                "bara det första gäller, och det andra går förlorat",
                "only the first counts, and the other is lost",
            ),
            fix: both(
                "behåll ett av dem; gäller det två läsningar, skriv den andra under `claims`",
                "keep one of them; where there are two readings, write the other under `claims`",
            ),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", level: "low", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::NEWER_FORMAT,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filen är skriven för en nyare version av programmet",
                "the file is written for a newer version of the program",
            ),
            why: both(
                "den rörs inte, för det skulle kunna förstöra det som den här versionen inte känner till",
                "it is left untouched, since what this version does not know could be spoiled",
            ),
            fix: both("uppdatera programmet", "update the program"),
            fails: "format: 2,",
            passes: "format: 1,",
        },
    },
    Meaning {
        code: codes::UNKNOWN_FIELD,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("ett fält som formatet inte har där", "a field that the format does not have there"),
            why: both("det som står i det skulle inte synas någonstans", "what stands in it would show nowhere"),
            fix: both("rätta namnet, eller skriv det i `note`", "correct the name, or say it in `note`"),
            fails: r#"bodies: {
    "board": (nmae: "Board", name: "Board", level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::UNKNOWN_WORD,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett ord som inte är bland dem som formatet har där",
                "a word that is not among those that the format has there",
            ),
            why: both(
                "det som ska kunna jämföras mellan strukturer sägs med gemensamma ord",
                "what is to be compared between structures is said in common words",
            ),
            fix: both(
                "använd ett av orden; strukturens eget ord hör hemma i `called`",
                "use one of the words; the structure's own word belongs in `called`",
            ),
            fails: r#"bodies: {
    "board": (name: "Board", classification: Leadreship, level: "top", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", classification: Leadership, level: "top", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::WRONG_SHAPE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett värde är av ett annat slag än fältet vill ha",
                "a value is of another kind than the field wants",
            ),
            why: both(
                "en lista, en text och ett antal skrivs på olika sätt, och det ena kan inte läsas som det andra",
                "a list, a text and a count are written in different ways, and one cannot be read as the other",
            ),
            fix: both("skriv det så som meddelandet visar", "write it as the message shows"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", topics: "school", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", topics: ["school"], sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::NUMBER_OUT_OF_RANGE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both("ett tal är negativt eller orimligt stort", "a number is negative or far too large"),
            why: both("det kan inte vara ett antal", "it cannot be a count"),
            fix: both("skriv ett heltal från 0 och uppåt", "write a whole number from 0 upwards"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", seats_total: Exactly(-3), sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", seats_total: Exactly(3), sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::INCOMPLETE_WORD,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett ord saknar något som måste stå inom dess parentes",
                "a word lacks something that must stand in its brackets",
            ),
            why: both("utan det säger ordet ingenting", "without it the word says nothing"),
            fix: both("skriv det som saknas", "write what is missing"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", chair: (rule: Held()), sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", chair: (rule: Held(by: Party("region"))), sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::BAD_ESCAPE,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "ett omvänt snedstreck i en text följs av något oväntat",
                "a backslash in a text is followed by something unexpected",
            ),
            why: both(
                "omvänt snedstreck har en särskild betydelse i texter",
                "a backslash has a special meaning in texts",
            ),
            fix: both("skriv `\\\\` för ett omvänt snedstreck", "write `\\\\` for a backslash"),
            fails: r#"bodies: {
    "board": (name: "Board", level: "top", note: "See S:\documents", sources: ["plan"]),
},"#,
            passes: r#"bodies: {
    "board": (name: "Board", level: "top", note: "See S:\\documents", sources: ["plan"]),
},"#,
        },
    },
    Meaning {
        code: codes::TOO_MANY_FAULTS,
        severity: Severity::Error,
        explanation: Explanation {
            checks: both(
                "filen har så många fel att resten inte har lästs",
                "the file has so many faults that the rest has not been read",
            ),
            why: both(
                "det är oftast ett enda fel som upprepas, eller en fil av ett annat slag",
                "it is mostly one mistake that is repeated, or a file of another kind",
            ),
            fix: both("rätta de första och läs in filen igen", "correct the first ones and read the file again"),
            fails: "",
            passes: "",
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::whole;

    #[test]
    fn each_code_of_reading_is_explained_and_its_cases_are_true() {
        let mut without = Vec::new();
        for (code, meaning) in codes::ALL.iter().zip(&ALL) {
            assert_eq!(*code, meaning.code);
            let Explanation { fails, passes, .. } = meaning.explanation;
            if fails.is_empty() {
                without.push(code.0);
                continue;
            }
            let found = |example: &str| crate::check(&whole(example)).findings;
            let failing = found(fails);
            assert!(failing.iter().any(|finding| finding.code == *code), "{code}, failing: {failing:#?}");
            let passing = found(passes);
            assert!(passing.iter().all(|finding| finding.code != *code), "{code}, passing: {passing:#?}");
            assert!(!crate::check(&whole(passes)).has_errors(), "{code}, passing: {passing:#?}");
        }
        // Their texts would fill pages.
        assert_eq!(without, ["too-large", "too-deep", "too-many-faults"]);
    }
}
