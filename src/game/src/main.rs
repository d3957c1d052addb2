//! game
fn main() {}
