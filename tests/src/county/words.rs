//! The words that generated counties are named with: what a body is, what it is for, where it is, and who sits in it.

use super::dice::Dice;

/// Words of a field, each with another word for the same.
pub struct Vocabulary {
    /// What bodies are called, by tier: political, strategic, for an area, for a municipality.
    pub bodies: [&'static [[&'static str; 2]]; 4],
    /// What they are for.
    pub topics: &'static [[&'static str; 2]],
    /// Who sits in them.
    pub functions: &'static [[&'static str; 2]],
    /// What names of places are made of.
    pub syllables: [&'static [&'static str]; 3],
}

/// The vocabularies: the first is what the weights were chosen with, the others are what figures are reported on.
pub const VOCABULARIES: [Vocabulary; 3] = [
    Vocabulary {
        bodies: [
            &[["råd", "konferens"], ["presidium", "ledamotskrets"]],
            &[["ledningsgrupp", "chefsgrupp"], ["styrgrupp", "direktion"], ["beredning", "utskott"]],
            &[["områdesgrupp", "länsdelsgrupp"], ["samordningsgrupp", "delregionsgrupp"]],
            &[["lokalgrupp", "närgrupp"], ["team", "arbetslag"], ["samråd", "mötesplats"]],
        ],
        topics: &[
            ["barn", "unga"],
            ["äldre", "seniorer"],
            ["psykiatri", "själshälsa"],
            ["missbruk", "beroende"],
            ["folkhälsa", "prevention"],
            ["rehabilitering", "återhämtning"],
            ["skola", "utbildning"],
            ["funktionshinder", "funktionsnedsättning"],
            ["akutvård", "jour"],
            ["hemsjukvård", "hemvård"],
            ["information", "dokumentation"],
            ["brukarinflytande", "delaktighet"],
            ["tandvård", "munhälsa"],
            ["läkemedel", "farmaci"],
            ["palliativ", "lindring"],
            ["integration", "etablering"],
        ],
        functions: &[
            ["socialchef", "socialdirektör"],
            ["skolchef", "utbildningschef"],
            ["verksamhetschef", "klinikchef"],
            ["enhetschef", "avdelningschef"],
            ["rektor", "skolledare"],
            ["läkare", "medicinskt ansvarig"],
            ["sjuksköterska", "vårdsamordnare"],
            ["kurator", "samtalsstöd"],
            ["psykolog", "terapeut"],
            ["utvecklingsledare", "processledare"],
            ["strateg", "planerare"],
            ["ekonomichef", "controller"],
            ["folkhälsoplanerare", "hälsostrateg"],
            ["brukarrepresentant", "anhörigföreträdare"],
            ["logoped", "talterapeut"],
            ["arbetsterapeut", "hjälpmedelskonsulent"],
            ["fysioterapeut", "sjukgymnast"],
            ["förvaltningschef", "sektorchef"],
            ["nämndordförande", "nämndpresident"],
            ["kommunalråd", "borgarråd"],
            ["biståndshandläggare", "utredare"],
            ["fältarbetare", "uppsökare"],
            ["barnmorska", "mödravårdare"],
            ["tandläkare", "odontolog"],
        ],
        syllables: [
            &["Alm", "Björk", "Dal", "Ek", "Fager", "Gran", "Hag", "Kvarn", "Lind", "Moss", "Norr", "Öst", "Sand"],
            &["a", "e", "inge", "a", "ers", ""],
            &["by", "torp", "näs", "hult", "sjö", "vik", "fors", "berg", "köping", "mo", "rum", "åker", "lund"],
        ],
    },
    Vocabulary {
        bodies: [
            &[["assembly", "convention"], ["presidency", "bureau"]],
            &[["board", "directorate"], ["committee", "panel"], ["secretariat", "office"]],
            &[["district", "zone"], ["cluster", "bundle"]],
            &[["circle", "ring"], ["desk", "counter"], ["crew", "squad"]],
        ],
        topics: &[
            ["children", "minors"],
            ["elderly", "aged"],
            ["mental", "psychiatric"],
            ["addiction", "dependency"],
            ["prevention", "wellbeing"],
            ["rehab", "recovery"],
            ["school", "education"],
            ["disability", "impairment"],
            ["emergency", "acute"],
            ["homecare", "domiciliary"],
            ["records", "information"],
            ["users", "participation"],
        ],
        functions: &[
            ["manager", "head"],
            ["principal", "headteacher"],
            ["physician", "doctor"],
            ["nurse", "caregiver"],
            ["counsellor", "adviser"],
            ["psychologist", "therapist"],
            ["planner", "strategist"],
            ["clerk", "scribe"],
            ["politician", "councillor"],
            ["advocate", "spokesperson"],
            ["dentist", "odontologist"],
            ["midwife", "accoucheur"],
            ["pharmacist", "chemist"],
            ["librarian", "archivist"],
            ["economist", "comptroller"],
            ["trainer", "coach"],
            ["engineer", "technician"],
            ["lawyer", "jurist"],
            ["analyst", "examiner"],
        ],
        syllables: [
            &["Ash", "Brad", "Clay", "Dun", "East", "Fal", "Graf", "Hol", "Inver", "Kirk", "Lang", "Mil", "Nor"],
            &["", "ing", "er", "le", "s", "den"],
            &["ton", "ham", "ford", "bury", "well", "mouth", "wick", "ley", "stead", "field", "bridge", "by"],
        ],
    },
    Vocabulary {
        bodies: [
            &[["nämnd", "forum"], ["ledamöter", "talmän"]],
            &[["kansli", "stab"], ["beredningsgrupp", "planeringsgrupp"], ["styrelse", "ledning"]],
            &[["krets", "distrikt"], ["sektor", "zon"]],
            &[["lag", "enhet"], ["nav", "centrum"], ["cirkel", "träff"]],
        ],
        topics: &[
            ["förskola", "småbarn"],
            ["ungdom", "tonår"],
            ["demens", "minnessvikt"],
            ["stroke", "slaganfall"],
            ["kost", "näring"],
            ["suicid", "livslust"],
            ["våld", "fridskränkning"],
            ["hemlöshet", "boende"],
            ["arbete", "sysselsättning"],
            ["krisstöd", "katastrof"],
            ["digitalisering", "it"],
            ["smitta", "hygien"],
            ["asyl", "mottagande"],
            ["autism", "neuropsykiatri"],
        ],
        functions: &[
            ["chef", "ledare"],
            ["samordnare", "koordinator"],
            ["överläkare", "specialist"],
            ["lärare", "pedagog"],
            ["polis", "ordningsvakt"],
            ["präst", "diakon"],
            ["politiker", "förtroendevald"],
            ["jurist", "rättssakkunnig"],
            ["apotekare", "receptarie"],
            ["dietist", "kostrådgivare"],
            ["vårdare", "omsorgsgivare"],
            ["tolk", "språkstöd"],
            ["tekniker", "driftansvarig"],
            ["analytiker", "statistiker"],
            ["kommunikatör", "informatör"],
            ["ordförande", "sammankallande"],
            ["revisor", "granskare"],
            ["brandmästare", "räddningsledare"],
        ],
        syllables: [
            &["Ar", "Bo", "Fin", "Gro", "Hel", "Jär", "Kar", "Lyc", "Mal", "Nyk", "Os", "Pit", "Sol", "Tra", "Vis"],
            &["", "na", "le", "ke", "va", "sta"],
            &["stad", "ö", "borg", "hamn", "tuna", "ryd", "bo", "bäck", "kulla", "måla", "löv", "tofta"],
        ],
    },
];

/// So many names of places, all different.
pub(super) fn places(vocabulary: &Vocabulary, number: usize, dice: &mut Dice) -> Vec<String> {
    let mut names = std::collections::BTreeSet::new();
    let mut listed = Vec::new();
    while listed.len() < number {
        let mut name: String = vocabulary.syllables.iter().map(|part| *dice.pick(part)).collect();
        // A large county needs longer names than a few syllables give.
        while names.contains(&name) {
            name.push_str(&dice.pick(vocabulary.syllables[0]).to_lowercase());
        }
        names.insert(name.clone());
        listed.push(name);
    }
    listed
}
