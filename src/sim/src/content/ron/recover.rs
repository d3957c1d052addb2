//! How the parser gets over errors: lists of items that go on after a broken one, brackets that do not match, and the
//! looking ahead that tells a forgotten bracket from a wrong one.

use super::diagnostic::{Expected, Problem, Unclosed};
use super::files::Span;
use super::lex::{Token, closer};
use super::parse::{Item, Parser};

/// Looking ahead to the end of the file is allowed this many times, lest a hostile file cost the square of its length.
const MAX_LOOKAHEADS: u32 = 16;

impl Parser<'_, '_> {
    /// True before `name:`, and before the slips `"name":` and `name =`.
    pub(super) fn at_field(&self) -> bool {
        let named = matches!(self.current.token, Token::Ident(_) | Token::Str(_));
        named
            && matches!(
                self.lexer.clone().next().token,
                Token::Colon | Token::Other('=')
            )
    }

    /// True before a name and a value with nothing between them, when proper fields follow in the same bracket.
    pub(super) fn at_field_without_colon(&mut self) -> bool {
        let mut lexer = self.lexer.clone();
        let next = lexer.next().token;
        let odd = !matches!(
            next,
            Token::Comma | Token::Close(_) | Token::Open('(') | Token::End
        );
        if !odd || !matches!(self.current.token, Token::Ident(_)) || !self.may_look_ahead() {
            return false;
        }
        let mut depth = u32::from(matches!(next, Token::Open(_)));
        let mut after_comma = false;
        loop {
            let token = lexer.next().token;
            match token {
                Token::Open(_) => depth += 1,
                Token::Close(_) if depth == 0 => return false,
                Token::Close(_) => depth -= 1,
                Token::Ident(_) if depth == 0 && after_comma => {
                    return matches!(lexer.next().token, Token::Colon);
                }
                Token::End => return false,
                _ => {}
            }
            after_comma = matches!(token, Token::Comma);
        }
    }

    pub(super) fn at_value(&self) -> bool {
        !matches!(
            self.current.token,
            Token::Close(_)
                | Token::Comma
                | Token::Colon
                | Token::Other(_)
                | Token::End
                | Token::Bad(..)
        )
    }

    /// The items up to the bracket `close`. Returns the place of the last word and whether something was skipped.
    pub(super) fn items(
        &mut self,
        close: char,
        expected: Expected,
        mut item: impl FnMut(&mut Self) -> Item,
    ) -> (Span, bool) {
        let mut damaged = false;
        loop {
            match &self.current.token {
                Token::Close(found) => {
                    let found = *found;
                    let last = self.close(close, found, damaged);
                    return (last, damaged || found != close);
                }
                Token::End => {
                    self.never_closed();
                    return (self.current.span, true);
                }
                Token::Comma => {
                    self.syntax(expected);
                    self.bump();
                    damaged = true;
                    continue;
                }
                _ => {}
            }
            if expected == Expected::Value
                && close != '}'
                && self.at_field()
                && self.bracket_was_forgotten(close)
            {
                // The fields of the struct around this list go on: the list's own bracket is missing.
                self.unclosed_here();
                self.pardon = true;
                return (self.current.span, true);
            }
            let outcome = item(self);
            damaged |= !matches!(outcome, Item::Read);
            match self.current.token {
                Token::Comma => drop(self.bump()),
                Token::Close(_) | Token::End => {}
                Token::Other(';') if matches!(outcome, Item::Read) => {
                    self.syntax(Expected::CommaOr(close));
                    self.bump();
                }
                _ => {
                    let next = if expected == Expected::FieldName {
                        self.at_field()
                    } else {
                        self.at_value()
                    };
                    let pardoned = std::mem::take(&mut self.pardon) && next;
                    if matches!(outcome, Item::Read) && !pardoned {
                        self.syntax(Expected::CommaOr(close));
                    }
                    // Without its comma a tuple has an unknown number of items.
                    damaged |= close == ')' && expected == Expected::Value;
                    if !next || !matches!(outcome, Item::Read) {
                        damaged = true;
                        self.resynchronise();
                    }
                }
            }
            self.pardon = false;
        }
    }

    /// Leaves a bracket at some closing bracket.
    fn close(&mut self, close: char, found: char, damaged: bool) -> Span {
        let here = self.current.span;
        let opened = self.open.last().copied();
        if found == close {
            self.bump();
            self.open.pop();
            return here;
        }
        let typo = self.rest_fits_outside();
        let outer = self
            .open
            .iter()
            .rev()
            .skip(1)
            .any(|(wanted, _)| *wanted == found);
        if outer && !typo {
            // It closes something around us, so our own bracket is missing.
            match opened {
                Some((_, span)) if !damaged => {
                    self.report(
                        span,
                        Problem::Unclosed {
                            what: Unclosed::Bracket(close),
                        },
                    );
                }
                _ => {}
            }
        } else {
            if !damaged {
                self.syntax(Expected::CommaOr(close));
            }
            self.bump();
        }
        self.sound &= typo || (outer && !damaged);
        self.open.pop();
        here
    }

    fn unclosed_here(&mut self) {
        if let Some((close, span)) = self.open.pop() {
            self.report(
                span,
                Problem::Unclosed {
                    what: Unclosed::Bracket(close),
                },
            );
        }
    }

    /// At the end of the file: only the innermost open bracket is reported, the others follow from it.
    fn never_closed(&mut self) {
        if std::mem::take(&mut self.sound) {
            self.unclosed_here();
        } else {
            self.open.pop();
        }
    }

    fn may_look_ahead(&mut self) -> bool {
        self.lookaheads = self.lookaheads.saturating_add(1);
        self.lookaheads <= MAX_LOOKAHEADS
    }

    /// True when all brackets after the current word match if that word ended the bracket we are in.
    fn rest_fits_outside(&mut self) -> bool {
        if !self.may_look_ahead() {
            return false;
        }
        let mut open: Vec<char> = self.open.iter().map(|(close, _)| *close).collect();
        open.pop();
        let mut lexer = self.lexer.clone();
        loop {
            match lexer.next().token {
                Token::Open(bracket) => open.push(closer(bracket)),
                Token::Close(found) if open.pop() != Some(found) => return false,
                Token::End => return open.is_empty(),
                _ => {}
            }
        }
    }

    /// True before a field in a list or tuple inside a struct when the next closing bracket is the struct's.
    fn bracket_was_forgotten(&mut self, close: char) -> bool {
        let inside = self
            .open
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|(close, _)| *close == ')');
        if close == ')' {
            // The next closing bracket looks the same: only the end of the file tells whose it is.
            return inside && self.rest_fits_outside();
        }
        if !inside || !self.may_look_ahead() {
            return false;
        }
        let mut depth = 0_u32;
        let mut lexer = self.lexer.clone();
        loop {
            match lexer.next().token {
                Token::Open(_) => depth += 1,
                Token::Close(found) if depth == 0 => return found == ')',
                Token::Close(_) => depth -= 1,
                Token::End => return false,
                _ => {}
            }
        }
    }

    /// Skips to a comma (and over it), a closing bracket of this level, or the end.
    fn resynchronise(&mut self) {
        let mut depth = 0_u32;
        loop {
            match self.current.token {
                Token::End => return,
                Token::Comma if depth == 0 => {
                    self.bump();
                    return;
                }
                Token::Close(_) if depth == 0 => return,
                Token::Close(_) => depth -= 1,
                Token::Open(_) => depth = depth.saturating_add(1),
                _ => {}
            }
            self.bump();
        }
    }
}
