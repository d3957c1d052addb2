//! Words of the notation: text to tokens with places. What is malformed becomes [`Token::Bad`], which carries its
//! problem; nothing is reported here, so that the parser may look ahead freely.

use std::borrow::Cow;

use super::diagnostic::{Problem, Unclosed};
use super::files::Span;

/// A word.
#[derive(Clone, Debug)]
pub(super) enum Token<'a> {
    /// One of `([{`.
    Open(char),
    /// One of `)]}`.
    Close(char),
    Comma,
    Colon,
    Ident(&'a str),
    /// As it stands in the file, unless something in it is escaped.
    Str(Cow<'a, str>),
    Char(char),
    Int(i128),
    Float(f64),
    /// Malformed: the problem and its exact place.
    Bad(Problem, Span),
    /// A character that starts nothing.
    Other(char),
    End,
}

/// A word and its place.
#[derive(Clone, Debug)]
pub(super) struct Lexed<'a> {
    pub(super) token: Token<'a>,
    pub(super) span: Span,
}

/// Longest line, in characters, that is searched for a forgotten quotation mark.
const MAX_LINE: usize = 2_000;

/// A position in a text. Cloning it is looking ahead.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// How many texts had no end so far.
    unclosed: u32,
}

/// After this many texts without an end, the end of one is only looked for on its line: each costs reading far
/// ahead.
const MAX_UNCLOSED: u32 = 16;

/// The bracket that closes `open`.
pub(super) const fn closer(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        // Some editors put a byte order mark in front.
        let at = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            text,
            at,
            unclosed: 0,
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn eat_while(&mut self, keep: impl Fn(char) -> bool) {
        // Nearly all of a file is ASCII, of which a byte is a character.
        let rest = self.rest();
        let kept = |byte: u8| byte.is_ascii() && keep(char::from(byte));
        self.at += rest.bytes().take_while(|byte| kept(*byte)).count();
        let rest = self.rest();
        if !rest.starts_with(|c: char| c.is_ascii()) {
            self.at += rest.find(|c| !keep(c)).unwrap_or(rest.len());
        }
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn lexed(&self, start: usize, token: Token<'a>) -> Lexed<'a> {
        Lexed {
            token,
            span: Span::new(start, self.at),
        }
    }

    fn bad(&self, start: usize, problem: Problem) -> Lexed<'a> {
        let span = Span::new(start, self.at);
        Lexed {
            token: Token::Bad(problem, span),
            span,
        }
    }

    /// The next word.
    pub(super) fn next(&mut self) -> Lexed<'a> {
        if let Some(unclosed) = self.skip_blank() {
            return unclosed;
        }
        let start = self.at;
        let rest = self.rest();
        if let Some(byte) = rest.bytes().next()
            && let Some(token) = mark(byte)
        {
            self.at += 1;
            return self.lexed(start, token);
        }
        if starts_number(rest) {
            return self.number();
        }
        if let Some(hashes) = raw_text(rest) {
            return self.raw(hashes);
        }
        let Some(first) = self.eat() else {
            return self.lexed(start, Token::End);
        };
        match first {
            '"' => self.quoted(start),
            '\'' => self.character(start),
            _ if starts_name(first) => {
                if first == 'r'
                    && rest
                        .strip_prefix("r#")
                        .is_some_and(|name| name.starts_with(starts_name))
                {
                    self.at += '#'.len_utf8();
                }
                let name = if self.at > start + 1 && first == 'r' {
                    self.at
                } else {
                    start
                };
                self.eat_while(continues_name);
                self.lexed(start, Token::Ident(self.since(name)))
            }
            _ => self.lexed(start, Token::Other(first)),
        }
    }

    /// Skips blanks and comments; a block comment without an end is returned as a bad word.
    fn skip_blank(&mut self) -> Option<Lexed<'a>> {
        loop {
            self.eat_while(is_blank);
            let rest = self.rest();
            if rest.starts_with("//") {
                self.eat_while(|c| c != '\n');
            } else if rest.starts_with("/*") {
                let start = self.at;
                if !self.block_comment() {
                    let problem = Problem::Unclosed {
                        what: Unclosed::Comment,
                    };
                    let span = Span::new(start, self.at);
                    return Some(Lexed {
                        token: Token::Bad(problem, Span::new(start, start + 2)),
                        span,
                    });
                }
            } else {
                return None;
            }
        }
    }

    /// Skips a block comment and those nested in it; false when it never ends.
    fn block_comment(&mut self) -> bool {
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return true;
                }
            } else if self.eat().is_none() {
                return false;
            }
        }
    }

    fn number(&mut self) -> Lexed<'a> {
        let start = self.at;
        self.eat();
        let mut exponent = false;
        while let Some(next) = self.peek() {
            let sign = exponent && matches!(next, '+' | '-');
            if !(next.is_ascii_alphanumeric() || matches!(next, '_' | '.') || sign) {
                break;
            }
            // In `0xe-1` the `e` is a digit.
            exponent = matches!(next, 'e' | 'E') && radix(self.since(start)).is_none();
            self.eat();
        }
        match number(self.since(start)) {
            Ok(token) => self.lexed(start, token),
            Err(problem) => self.bad(start, problem),
        }
    }

    /// A text after its opening quotation mark.
    fn quoted(&mut self, start: usize) -> Lexed<'a> {
        let limit = self.limit();
        let rest = self.rest();
        let end = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\'));
        let (text, wrong) = match end {
            Some(end) if rest.as_bytes().get(end) == Some(&b'"') && self.at + end <= limit => {
                self.at += end + 1;
                (Cow::Borrowed(rest.get(..end).unwrap_or_default()), None)
            }
            _ => match self.unescaped(limit) {
                Some((text, wrong)) => (Cow::Owned(text), wrong),
                None => return self.unclosed_text(start),
            },
        };
        if self.since(start).contains('\n') && !self.clone().at_boundary() {
            // A text that runs over lines into the middle of something: its own end was forgotten, and the mark that
            // closed it opens another.
            return self.unclosed_text(start);
        }
        match wrong {
            Some((problem, span)) => Lexed {
                token: Token::Bad(problem, span),
                span: Span::new(start, self.at),
            },
            None => self.lexed(start, Token::Str(text)),
        }
    }

    /// A text up to and with its closing quotation mark, with what its escapes mean, and the first of them that means nothing;
    /// `None` if it has no end before `limit`.
    fn unescaped(&mut self, limit: usize) -> Option<(String, Option<(Problem, Span)>)> {
        let mut text = String::new();
        let mut wrong = None;
        loop {
            let at = self.at;
            match self.eat() {
                Some('"') => return Some((text, wrong)),
                _ if at >= limit => return None,
                Some('\\') if self.continues() => {}
                Some('\\') => match self.escape() {
                    Some(meant) => text.push(meant),
                    None => {
                        let problem = Problem::BadEscape {
                            text: self.since(at).into(),
                        };
                        wrong = wrong.or(Some((problem, Span::new(at, self.at))));
                    }
                },
                Some(other) => text.push(other),
                None => return None,
            }
        }
    }

    /// The rest of the line, as much of it as anyone writes, with each character's place in it.
    fn line(&self) -> impl Iterator<Item = (usize, char)> + 'a {
        let rest = self.rest().char_indices().take(MAX_LINE);
        rest.take_while(|(_, c)| *c != '\n')
    }

    /// How far to look for the end of a text.
    fn limit(&self) -> usize {
        if self.unclosed < MAX_UNCLOSED {
            self.text.len()
        } else {
            let last = self.line().last();
            self.at + last.map_or(0, |(at, c)| at + c.len_utf8())
        }
    }

    fn at_boundary(mut self) -> bool {
        self.skip_blank().is_some()
            || self
                .peek()
                .is_none_or(|c| matches!(c, ',' | ')' | ']' | '}' | ':'))
    }

    /// Goes back to the first line of a text without an end, before the punctuation that ends the line, so that the
    /// lines below are read as if the text had been closed there.
    fn unclosed_text(&mut self, start: usize) -> Lexed<'a> {
        self.unclosed = self.unclosed.saturating_add(1);
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let closed =
            line.trim_end_matches(|c: char| is_blank(c) || matches!(c, ',' | ')' | ']' | '}'));
        self.at = start + closed.len().max(1);
        let span = Span::new(start, self.at);
        let problem = Problem::Unclosed {
            what: Unclosed::Text,
        };
        Lexed {
            token: Token::Bad(problem, Span::new(start, start + 1)),
            span,
        }
    }

    /// A line break after a backslash, and the blanks that indent the next line, which are no part of a text.
    fn continues(&mut self) -> bool {
        let rest = self.rest();
        let broken = rest.starts_with('\n') || rest.starts_with("\r\n");
        if broken {
            let next = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            self.at += rest.len() - next.len();
        }
        broken
    }

    /// What a backslash and the characters after it mean.
    fn escape(&mut self) -> Option<char> {
        match self.eat()? {
            '"' => Some('"'),
            '\'' => Some('\''),
            '\\' => Some('\\'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            '0' => Some('\0'),
            'x' => {
                let digits = self
                    .rest()
                    .get(..2)
                    .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
                self.at += 2;
                // One byte of many in `ron`, one character elsewhere: only where both agree.
                let byte = u8::from_str_radix(digits, 16).ok().filter(u8::is_ascii);
                byte.map(char::from)
            }
            'u' => {
                let digits = self.rest().strip_prefix('{')?.split('}').next()?;
                if digits.is_empty()
                    || digits.len() > 6
                    || !digits.bytes().all(|b| b.is_ascii_hexdigit())
                {
                    return None;
                }
                let code = u32::from_str_radix(digits, 16).ok()?;
                self.at += digits.len() + 2;
                char::from_u32(code)
            }
            _ => None,
        }
    }

    /// `r"..."` or `r#"..."#` with any number of `#`.
    fn raw(&mut self, hashes: usize) -> Lexed<'a> {
        let start = self.at;
        let close = format!("\"{}", "#".repeat(hashes));
        let from = start + hashes + 2;
        let body = self
            .text
            .get(from..self.limit().max(from))
            .unwrap_or_default();
        match body.find(&close) {
            Some(end) => {
                self.at = from + end + close.len();
                self.lexed(
                    start,
                    Token::Str(body.get(..end).unwrap_or_default().into()),
                )
            }
            None => self.unclosed_text(start),
        }
    }

    /// A character after its opening quotation mark.
    fn character(&mut self, start: usize) -> Lexed<'a> {
        let meant = match self.eat() {
            Some('\\') => self.escape(),
            Some('\'') | None => None,
            other => other,
        };
        if let Some(meant) = meant
            && self.peek() == Some('\'')
        {
            self.eat();
            return self.lexed(start, Token::Char(meant));
        }
        // A text in single marks is a common slip: take all of it when it ends on this line.
        self.at = start + 1;
        match self.line().find(|(_, c)| *c == '\'') {
            Some((end, _)) => self.at += end + 1,
            None => self.eat_while(|c| !is_blank(c) && !matches!(c, ',' | ')' | ']' | '}')),
        }
        self.bad(
            start,
            Problem::BadCharacter {
                text: self.since(start).into(),
            },
        )
    }
}

/// The words that are one mark.
const fn mark(byte: u8) -> Option<Token<'static>> {
    Some(match byte {
        b'(' | b'[' | b'{' => Token::Open(byte as char),
        b')' | b']' | b'}' => Token::Close(byte as char),
        b',' => Token::Comma,
        b':' => Token::Colon,
        _ => return None,
    })
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}')
}

fn starts_name(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn continues_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn starts_number(rest: &str) -> bool {
    let unsigned = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let signed = unsigned.len() < rest.len();
    let bare = unsigned.strip_prefix('.').unwrap_or(unsigned);
    bare.starts_with(|c: char| c.is_ascii_digit())
        || (signed && unsigned.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The number of `#` when a raw text starts here.
fn raw_text(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let marks = after.trim_start_matches('#');
    marks.starts_with('"').then(|| after.len() - marks.len())
}

/// The base of `0x`, `0o` and `0b`, with or without a sign.
fn radix(text: &str) -> Option<u32> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned.get(..2)? {
        "0x" => Some(16),
        "0o" => Some(8),
        "0b" => Some(2),
        _ => None,
    }
}

fn number<'a>(text: &str) -> Result<Token<'a>, Problem> {
    if let Ok(number) = text.parse::<i64>() {
        return Ok(Token::Int(number.into()));
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, "inf" | "NaN") {
        return Err(Problem::NotFinite { text: text.into() });
    }
    let bad = || Problem::BadNumber { text: text.into() };
    let base = radix(text);
    let digits = if base.is_some() {
        unsigned.get(2..).unwrap_or_default()
    } else {
        unsigned
    };
    let plain = if digits.contains('_') {
        Cow::Owned(digits.replace('_', ""))
    } else {
        Cow::Borrowed(digits)
    };
    let base_or_ten = base.unwrap_or(10);
    if !plain.is_empty()
        && !digits.starts_with('_')
        && plain.chars().all(|c| c.is_digit(base_or_ten))
    {
        let sign = if text.starts_with('-') { "-" } else { "" };
        return i128::from_str_radix(&format!("{sign}{plain}"), base_or_ten)
            .map(Token::Int)
            .map_err(|_| Problem::NumberOutOfRange {
                value: text.into(),
                min: i128::MIN,
                max: i128::MAX,
            });
    }
    if base.is_some()
        || !plain
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
    {
        return Err(bad());
    }
    let value: f64 = plain.parse().map_err(|_| bad())?;
    if !value.is_finite() {
        return Err(Problem::NotFinite { text: text.into() });
    }
    Ok(Token::Float(if text.starts_with('-') {
        -value
    } else {
        value
    }))
}
