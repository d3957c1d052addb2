//! The fonts (SIL Open Font Licence; see `assets/fonts/README.md`).

/// Inter, regular: text and numbers.
pub fn regular() -> &'static [u8] {
    include_bytes!("../../../assets/fonts/Inter-Regular.ttf")
}

/// Inter, semi-bold: what must be seen first.
pub fn semibold() -> &'static [u8] {
    include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf")
}

/// Noto Serif, regular: cables and clippings.
pub fn serif() -> &'static [u8] {
    include_bytes!("../../../assets/fonts/NotoSerif-Regular.ttf")
}

/// Noto Serif, semi-bold: headlines.
pub fn serif_semibold() -> &'static [u8] {
    include_bytes!("../../../assets/fonts/NotoSerif-SemiBold.ttf")
}
