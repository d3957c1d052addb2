//! Which file, which bytes, which line: the places that diagnostics point at.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A file in a [`Files`] table.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct FileId(pub u16);

impl FileId {
    /// No file: for what is wrong with a set of files rather than with one of them.
    pub const NONE: Self = Self(u16::MAX);
}

/// A stretch of a file in bytes, the end excluded.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The stretch from `start` to before `end`. Files are at most [`MAX_BYTES`](super::MAX_BYTES) long, so offsets
    /// fit; larger ones saturate.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let byte = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            start: byte(start),
            end: byte(end),
        }
    }

    /// From the start of `self` to the end of `last`.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self {
            start: self.start,
            end: last.end.max(self.start),
        }
    }
}

/// The names and bytes of the files read together, so that a place can be shown as line and column.
#[derive(Clone, Debug, Default)]
pub struct Files {
    entries: Vec<(String, Arc<[u8]>)>,
}

impl Files {
    /// An empty table.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file and returns its id. A table holds 65,535 files; those beyond are not kept and get [`FileId::NONE`].
    pub fn add(&mut self, name: impl Into<String>, bytes: impl AsRef<[u8]>) -> FileId {
        match u16::try_from(self.entries.len()) {
            Ok(id) if id < u16::MAX => {
                self.entries.push((name.into(), Arc::from(bytes.as_ref())));
                FileId(id)
            }
            _ => FileId::NONE,
        }
    }

    /// The ids of all files, in the order they were added.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        let count = u16::try_from(self.entries.len()).unwrap_or(u16::MAX);
        (0..count).map(FileId)
    }

    /// The name the file was added under; empty for an id of another table.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.entries
            .get(usize::from(file.0))
            .map_or("", |(name, _)| name)
    }

    /// The bytes of the file; none for an id of another table.
    #[must_use]
    pub fn bytes(&self, file: FileId) -> &[u8] {
        self.entries
            .get(usize::from(file.0))
            .map_or(&[][..], |(_, bytes)| bytes)
    }

    /// The text of the file, with a replacement character for what is not UTF-8.
    #[must_use]
    pub fn text(&self, file: FileId) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(file))
    }

    /// Line and column of a byte, both counted from 1; the column counts characters, not bytes.
    #[must_use]
    pub fn position(&self, file: FileId, byte: u32) -> (u32, u32) {
        let bytes = self.bytes(file);
        let end = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
        let before = bytes.get(..end).unwrap_or(bytes);
        let before = before.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(before);
        let line = before.iter().filter(|byte| **byte == b'\n').count();
        let last = before
            .rsplit(|byte| *byte == b'\n')
            .next()
            .unwrap_or_default();
        // Every byte that does not continue a character starts one.
        let column = last.iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).saturating_add(1);
        (count(line), count(column))
    }

    /// One line of the file (counted from 1) without its end.
    #[must_use]
    pub fn line(&self, file: FileId, line: u32) -> Option<Cow<'_, str>> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let bytes = self.bytes(file).split(|byte| *byte == b'\n').nth(index)?;
        Some(String::from_utf8_lossy(
            bytes.strip_suffix(b"\r").unwrap_or(bytes),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_newlines() {
        let mut files = Files::new();
        let file = files.add("levels/a.ron", "ab\r\nқазақ x\n");
        assert_eq!(files.position(file, 0), (1, 1));
        assert_eq!(files.position(file, 4), (2, 1));
        assert_eq!(files.position(file, 15), (2, 7));
        assert_eq!(files.position(file, 9999), (3, 1));
        assert_eq!(files.line(file, 2).as_deref(), Some("қазақ x"));
        assert_eq!(files.line(file, 1).as_deref(), Some("ab"));
        assert_eq!(files.line(file, 9), None);
        assert_eq!(files.position(FileId(7), 3), (1, 1));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let mut files = Files::new();
        let file = files.add("a.ron", "\u{feff}(x)");
        assert_eq!(files.position(file, 4), (1, 2));
    }
}
