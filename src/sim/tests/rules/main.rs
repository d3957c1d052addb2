//! The rules' tests: one program, so that the slow ones run beside the quick ones and all are linked once.

mod bounds;
mod common;
mod crisis;
mod fighting;
mod games;
mod law;
mod levels;
mod levers;
mod material;
mod orders_file;
mod promises;
mod properties;
mod reckoning;
mod scenarios;
mod seats;
mod security;
mod shocks;
mod society;
mod told;
mod war;
