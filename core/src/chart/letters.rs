//! How wide words are: a picture cannot measure its own text.

/// How many pixels wide a text is at most, in letters of `size` pixels.
///
/// The widths are those of a wide typeface, so that what fits by them fits in the reader's own.
pub(super) fn width(text: &str, size: u32) -> u32 {
    let hundredths = text.chars().map(of_letter);
    let hundredths = hundredths.fold(0_u32, u32::saturating_add);
    hundredths.saturating_mul(size).div_ceil(100)
}

/// The width of a letter, in hundredths of its size.
fn of_letter(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ' | '\u{a0}' => 33,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' | '!' | '"' | '[' | ']' => 42,
        'm' | 'M' | 'W' | '@' | '%' | 'Æ' | 'Œ' | 'æ' | 'œ' | '…' => 100,
        'w' | '−' | '&' => 84,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' | 'Ø' => 79,
        letter if letter.is_uppercase() => 70,
        letter if letter.is_ascii() || letter.is_lowercase() => 64,
        // Wide scripts and signs.
        _ => 100,
    }
}

/// `text` in lines that fit into `room` pixels, broken between words.
pub(super) fn lines(text: &str, size: u32, room: u32) -> Vec<String> {
    let fits = |text: &str| width(text, size) <= room;
    let mut lines: Vec<String> = Vec::new();
    // A space that does not break keeps a number and its unit together.
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
                continue;
            }
            _ => lines.push(String::new()),
        }
        // A word that is too long is broken where the line ends.
        for letter in word.chars() {
            match lines.last_mut() {
                Some(line) if line.is_empty() || fits(&format!("{line}{letter}")) => {
                    line.push(letter);
                }
                _ => lines.push(letter.to_string()),
            }
        }
    }
    lines
}

/// The same in `most` lines, shortened where there would be more; and whether it was. What stands in parentheses at the
/// end tells it from others, and is kept where it is short.
pub(super) fn shortened(text: &str, size: u32, room: u32, most: usize) -> (Vec<String>, bool) {
    let mut lines = lines(text, size, room);
    if lines.len() <= most {
        return (lines, false);
    }
    lines.truncate(most);
    let tail = text.rfind(" (").and_then(|from| text.get(from..));
    let tail = tail.filter(|tail| tail.ends_with(')') && width(tail, size) <= room / 2);
    let end = format!("…{}", tail.unwrap_or_default());
    if let Some(last) = lines.last_mut() {
        while width(&format!("{last}{end}"), size) > room && last.pop().is_some() {}
        last.truncate(last.trim_end().len());
        last.push_str(&end);
    }
    (lines, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn wide_letters_take_more_room_than_narrow_ones() {
        assert_eq!(lines("iiiiiiiiii iiiiiiiiii", 14, 100).len(), 1);
        assert_eq!(lines("WWWWWWWWWW WWWWWWWWWW", 14, 150).len(), 2);
        let (shown, cut) = shortened("one two three", 10, 30, 1);
        assert_eq!((shown, cut), (vec!["one…".to_owned()], true));
        let (shown, _) = shortened("one two three four five (b8)", 10, 80, 1);
        assert_eq!(shown, ["one two… (b8)"]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_every_line_fits(text in "[a-zæøåA-Z ]{0,80}") {
            let broken = lines(&text, 14, 60);
            for line in &broken {
                prop_assert!(width(line, 14) <= 60, "{line}");
            }
            let plain = |text: &str| text.replace(' ', "");
            prop_assert_eq!(plain(&broken.concat()), plain(&text));
        }
    }
}
