//! The few things that differ between a desktop and a browser, besides storage: the clock and whether there is a program
//! to leave.

/// Milliseconds since 1970. It orders saves and seeds new games; nothing in the rules reads it.
pub(crate) fn now_ms() -> u64 {
    #[cfg(target_arch = "wasm32")]
    {
        js_sys::Date::now() as u64
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or(0, |since| since.as_millis() as u64)
    }
}

/// A seed that has not been played here before: six digits, so that people can say it to each other.
pub(crate) fn fresh_seed() -> u64 {
    // A step of the splitmix generator: neighbouring milliseconds give unlike seeds.
    let mut mixed = now_ms().wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    100_000 + (mixed ^ (mixed >> 31)) % 900_000
}

/// Whether the player can leave the program: a page is closed by the browser.
pub(crate) const CAN_QUIT: bool = cfg!(not(target_arch = "wasm32"));
