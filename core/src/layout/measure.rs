//! How wide a text is at most: a cautious estimate, so that a line that fits here fits in any common system font.

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Advance widths of the characters from space to tilde in thousandths of the font size: the wider of DejaVu Sans and
/// Liberation Sans; in bold with the few letters that are wider still in Verdana.
const REGULAR: [u16; 95] = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637, 637, 637, 637, 637,
    637, 637, 637, 337, 337, 838, 838, 838, 557, 1016, 685, 687, 723, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863,
    749, 788, 667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 337, 391, 838, 557, 500, 613, 635, 550, 635,
    616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637,
    337, 637, 838,
];

/// The same in bold.
const BOLD: [u16; 95] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 763, 734, 831, 684, 684, 821, 837, 373, 557, 775, 638, 996,
    837, 851, 733, 851, 771, 721, 683, 813, 774, 1128, 771, 725, 726, 458, 366, 458, 838, 557, 500, 675, 716, 593, 716,
    679, 436, 716, 712, 343, 343, 666, 343, 1058, 712, 688, 716, 716, 494, 596, 479, 712, 652, 980, 646, 652, 583, 712,
    366, 712, 838,
];

/// What is added for fonts that are slightly wider in single letters, and for rounding.
const CAUTION: f64 = 1.02;

/// The greatest width in px that a text takes at a font size in px.
pub(super) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    text.chars().map(|character| f64::from(thousandths(character, weight))).sum::<f64>() * size * CAUTION / 1000.0
}

fn thousandths(character: char, weight: Weight) -> u16 {
    let table = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    let ascii = |ascii: char| {
        u32::from(ascii).checked_sub(32).and_then(|place| table.get(place as usize)).copied().unwrap_or(0)
    };
    match character {
        ' '..='~' => ascii(character),
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}' => 0,
        'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => ascii('a'),
        'Å' | 'Ä' | 'À' | 'Á' | 'Â' | 'Ã' => ascii('A'),
        'ö' | 'ò' | 'ó' | 'ô' | 'õ' | 'ø' => ascii('o'),
        'Ö' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ø' => ascii('O'),
        'é' | 'è' | 'ê' | 'ë' => ascii('e'),
        'É' | 'È' | 'Ê' | 'Ë' => ascii('E'),
        'ü' | 'ù' | 'ú' | 'û' => ascii('u'),
        '\u{a0}' => ascii(' '),
        '·' | '’' | '‘' => 400,
        '–' => 560,
        '”' | '“' | '»' | '«' => 660,
        '≥' | '≤' | '≈' | '±' | '×' => 838,
        '…' | '—' | 'Æ' | 'æ' => 1090,
        '\u{a1}'..='\u{17f}' => 1170,
        // Other scripts, signs and pictures: wider than any letter of the common fonts.
        _ => 1560,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Advance widths measured in fonts, in thousandths of the size.
    #[test]
    fn the_estimate_is_never_narrower_than_a_real_font() {
        let measured = [
            ('a', 613, 675),
            ('å', 613, 675),
            ('Ö', 788, 851),
            ('ö', 612, 688),
            ('W', 989, 1103),
            ('m', 975, 1042),
            ('i', 278, 343),
            ('w', 818, 980),
            ('0', 637, 696),
            ('–', 500, 500),
            ('…', 1000, 1000),
            ('≥', 838, 838),
            ('æ', 982, 1048),
            ('Œ', 1070, 1167),
            ('Щ', 1094, 1326),
            ('漢', 1000, 1000),
        ];
        for (character, regular, bold) in measured {
            assert!(width(&character.to_string(), Weight::Bold, 1000.0) >= f64::from(bold), "{character} bold");
            assert!(width(&character.to_string(), Weight::Regular, 1000.0) >= f64::from(regular), "{character}");
        }
    }

    /// The advance widths of whole words in DejaVu Sans Bold at 14 px.
    #[test]
    fn words_are_never_narrower_than_in_a_wide_font() {
        for (word, real) in [("Ledningsgrupp", 118.5), ("Psykisk hälsa", 106.3), ("Gemensam presidiekonferens", 235.3)]
        {
            assert!(width(word, Weight::Bold, 14.0) >= real, "{word}: {}", width(word, Weight::Bold, 14.0));
        }
    }
}
