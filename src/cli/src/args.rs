//! The arguments of every command.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use multivector_sim::{Difficulty, Seat};

/// The rules of Multivector on the command line.
#[derive(Debug, Parser)]
#[command(name = "multivector-cli", version, about, propagate_version = true)]
pub(crate) struct Cli {
    /// Print one JSON object: {format, command, ok, data, errors}
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check content and levels: every mistake, each with its place
    Check(CheckArgs),
    /// Say what of the articles is in the game, and where: items, scenarios, levers, facts (docs/coverage.md)
    Coverage(CoverageArgs),
    /// Print every field of content with its meaning and an example (docs/authors.md)
    Fields,
    /// Write a commented file to begin with
    New(NewArgs),
    /// Play a level from its first turn to its end
    Play(PlayArgs),
    /// Play a result code or a save again and compare
    Verify(VerifyArgs),
    /// Say why a number changed in a turn: every effect on it, with cause, basis and sources
    Explain(ExplainArgs),
    /// Review a finished game: turning points, own decisions against rivals and luck, questions; as a page to print
    Report(ReportArgs),
    /// Play games by policies and write a file of result codes and hashes
    Record(RecordArgs),
    /// Play the recorded acts and compare with the record of 2022
    History(HistoryArgs),
    /// Play many games by policies: endings, axes, promises, what was used of what was to be had (docs/balance.md)
    Sweep(SweepArgs),
    /// Play a game for every ending of a level, and find games for those that have none (docs/balance.md)
    Endings(EndingsArgs),
    /// Hold what is foretold against what comes: stoppages, reprisals, bands, endings
    Calibrate(CalibrateArgs),
    /// Let a program play: lines of JSON on standard input and output (docs/serve.md)
    Serve(ServeArgs),
    /// List the levels, or tell of one: length, what it deals with, objectives, notes for a teacher
    Levels(LevelsArgs),
}

impl Command {
    pub(crate) const NAMES: [&'static str; 15] = [
        "check",
        "coverage",
        "fields",
        "new",
        "play",
        "verify",
        "explain",
        "report",
        "record",
        "history",
        "sweep",
        "endings",
        "calibrate",
        "serve",
        "levels",
    ];

    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Command::Check(_) => "check",
            Command::Coverage(_) => "coverage",
            Command::Fields => "fields",
            Command::New(_) => "new",
            Command::Play(_) => "play",
            Command::Verify(_) => "verify",
            Command::Explain(_) => "explain",
            Command::Report(_) => "report",
            Command::Record(_) => "record",
            Command::History(_) => "history",
            Command::Sweep(_) => "sweep",
            Command::Endings(_) => "endings",
            Command::Calibrate(_) => "calibrate",
            Command::Serve(_) => "serve",
            Command::Levels(_) => "levels",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Files or folders; none checks what ships. Files replace the shipped ones of the same name, and others are read
    /// beside them as levels, or as shocks where they lie in a folder named shocks; a folder with oil.ron and coefficients.ron stands alone
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CoverageArgs {
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct LevelsArgs {
    /// The level to tell of; all are listed if left out
    pub(crate) level: Option<String>,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    #[command(subcommand)]
    pub(crate) what: NewWhat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum NewWhat {
    /// A level that starts where the campaign does
    Level {
        /// Its id: letters, digits, hyphens and underscores
        name: String,
        /// The file to write [default: levels/NAME.ron where there is such a folder, else NAME.ron]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// What is chosen as a level begins. It travels with the code.
#[derive(Debug, Args)]
pub(crate) struct ChoiceArgs {
    /// A card to switch off, by its id; may be given for several
    #[arg(long = "without", value_name = "CARD")]
    pub(crate) without: Vec<String>,
    /// A number to begin with, such as economy.national_fund_kusd=40000000 or moscow.anger=0.5; may be given for several
    #[arg(long = "begin", value_name = "NAME=VALUE", value_parser = assignment)]
    pub(crate) begin: Vec<(String, String)>,
    /// A result code, or a file with one or with a save, of the game that a level goes on from
    #[arg(long = "from", value_name = "CODE|FILE", allow_hyphen_values = true)]
    pub(crate) from: Option<String>,
}

fn assignment(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("NAME=VALUE")?;
    value
        .trim()
        .parse::<f64>()
        .map_err(|error| error.to_string())?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

#[derive(Debug, Args)]
pub(crate) struct PlayArgs {
    /// The level's id, such as 2022
    pub(crate) level: String,
    /// The seed of the dice
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// A file of orders (RON, one list a turn); turns beyond its end are played without orders
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    pub(crate) orders: Option<PathBuf>,
    /// A policy: idle, random, history (the recorded acts of the level), steady, loyal, atlantic, beijing, evade, fortress,
    /// greedy or search; the last two may say what they want, an axis or four weights: search:cohesion, greedy:2110
    #[arg(long, value_name = "NAME")]
    pub(crate) policy: Option<String>,
    #[command(flatten)]
    pub(crate) setup: SetupArgs,
    /// Write a save of the finished game
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Print the result code alone
    #[arg(long, conflicts_with = "json")]
    pub(crate) code: bool,
    /// Print every question and card as it comes, with the answer that was given
    #[arg(long, conflicts_with_all = ["json", "code"])]
    pub(crate) aloud: bool,
    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,
    #[command(flatten)]
    pub(crate) shocks: ShockArgs,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    /// A result code, a link that ends in one, or a file with one or with a save (- reads standard input)
    #[arg(value_name = "CODE|FILE", allow_hyphen_values = true)]
    pub(crate) record: String,
    /// Show the hash after every turn and of every part of the last state
    #[arg(long)]
    pub(crate) hashes: bool,
    #[command(flatten)]
    pub(crate) shocks: ShockArgs,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// The level's id, such as 2022
    pub(crate) level: String,
    /// The seed of the dice
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// A file of orders (RON, one list a turn), played up to the turn; turns beyond its end are played without orders
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    pub(crate) orders: Option<PathBuf>,
    /// A policy: idle, random, history (the recorded acts of the level), steady, loyal, atlantic, beijing, evade, fortress,
    /// greedy or search; the last two may say what they want, an axis or four weights: search:cohesion, greedy:2110
    #[arg(long, value_name = "NAME")]
    pub(crate) policy: Option<String>,
    #[command(flatten)]
    pub(crate) setup: SetupArgs,
    /// The turn, counted from 1
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) turn: u32,
    /// The number's name, such as oil.exports_tonnes or oil.route.cpc.flow_tonnes
    #[arg(long, value_name = "NAME")]
    pub(crate) metric: String,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// A result code, a link that ends in one, or a file with one or with a save (- reads standard input)
    #[arg(value_name = "CODE|FILE", allow_hyphen_values = true)]
    pub(crate) record: String,
    /// Write the report as one page of HTML, to be read or printed
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) shocks: ShockArgs,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct RecordArgs {
    /// The level's id, such as 2022
    pub(crate) level: String,
    /// How many games, with seeds from --seed upwards
    #[arg(long, default_value_t = 50)]
    pub(crate) games: u64,
    /// The seed of the first game
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Policies, in turn over the games
    #[arg(long, value_name = "NAME", num_args = 1.., default_values = ["random", "random", "random", "steady", "idle"])]
    pub(crate) policy: Vec<String>,
    /// The file to write, one line a game: code and hash
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct HistoryArgs {
    /// The level that holds the recorded acts
    #[arg(long, value_name = "NAME", default_value = "history")]
    pub(crate) level: String,
    /// The last month compared, such as 2022-08 [default: 2022-12]
    #[arg(long, value_name = "YYYY-MM")]
    pub(crate) through: Option<String>,
    /// Let programs sit in the other seats, over many games, and print what they do in place of the tables
    #[arg(long)]
    pub(crate) behaviour: bool,
    /// How many games --behaviour plays
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) games: u32,
    /// Compare with a file of errors, and fail where a series has become worse
    #[arg(long, value_name = "FILE", conflicts_with_all = ["write", "behaviour"])]
    pub(crate) check: Option<PathBuf>,
    /// Write that file
    #[arg(long, value_name = "FILE")]
    pub(crate) write: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct SweepArgs {
    /// The level's id, such as 2022
    #[arg(required_unless_present = "merge", conflicts_with = "merge")]
    pub(crate) level: Option<String>,
    /// Policies, each of which plays all games; as for play, and search:AXIS:TURNS says how many turns it looks ahead
    #[arg(
        long,
        value_name = "NAME[,NAME...]",
        value_delimiter = ',',
        default_value = "steady",
        conflicts_with = "merge"
    )]
    pub(crate) policy: Vec<String>,
    /// How many games of each policy, with seeds from --seed upwards
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..), conflicts_with = "merge")]
    pub(crate) games: u64,
    /// The seed of the first game
    #[arg(long, default_value_t = 1, conflicts_with = "merge")]
    pub(crate) seed: u64,
    /// Play one of several shares of the games, such as 2/3, to be merged later
    #[arg(long, value_name = "I/N", value_parser = shard, conflicts_with = "merge")]
    pub(crate) shard: Option<(u64, u64)>,
    /// Write a row a game
    #[arg(long, value_name = "FILE")]
    pub(crate) csv: Option<PathBuf>,
    /// Add up shards, files that --json or --csv wrote, in place of playing
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) merge: Vec<PathBuf>,
    /// Show a number's quantiles too, as the player's part ends and at the end; may be given several times
    #[arg(long = "number", value_name = "NAME", conflicts_with = "merge")]
    pub(crate) numbers: Vec<String>,
    /// Print too what was used of what was to be had, lever by lever and option by option (--json always holds it)
    #[arg(long)]
    pub(crate) uses: bool,
    /// How far Moscow looks ahead and how well Astana reads it: patient, usual or searching
    #[arg(long, value_name = "NAME", default_value = "usual", value_parser = difficulty, conflicts_with = "merge")]
    pub(crate) difficulty: Difficulty,
    /// How many games are played at once; all cores if it is not given. The result is the same
    #[arg(long, value_name = "N")]
    pub(crate) workers: Option<NonZeroUsize>,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct EndingsArgs {
    /// The levels, by id; all but the record of 2022 if none is given
    pub(crate) levels: Vec<String>,
    /// The folder with the games, a file a level: LEVEL.ron
    #[arg(long, value_name = "FOLDER", default_value = "src/ai/tests/endings")]
    pub(crate) games: PathBuf,
    /// Find a game for every ending that has none, or whose game ends otherwise by now, and write the files anew
    #[arg(long)]
    pub(crate) find: bool,
    /// How many games each policy plays in search of endings
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) sweep: u64,
    /// How many games a climb towards an ending plays that no policy reached
    #[arg(long, value_name = "N", default_value_t = 400)]
    pub(crate) climb: u32,
    /// The seed of the first game
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// How many games are played at once; all cores if it is not given. The result is the same
    #[arg(long, value_name = "N")]
    pub(crate) workers: Option<NonZeroUsize>,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct CalibrateArgs {
    /// The level's id, such as 2022
    pub(crate) level: String,
    /// How many games, with seeds from --seed upwards
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) games: u64,
    /// The seed of the first game
    #[arg(long, default_value_t = 10_001)]
    pub(crate) seed: u64,
    /// How many futures a forecast plays
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) samples: u32,
    /// How many turns a forecast looks ahead
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) horizon: u32,
    /// A forecast is made every so many turns
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) every: u32,
    /// How many games are played at once; all cores if it is not given. The result is the same
    #[arg(long, value_name = "N")]
    pub(crate) workers: Option<NonZeroUsize>,
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) content: ContentArgs,
}

#[derive(Debug, Args)]
pub(crate) struct SetupArgs {
    /// How far Moscow looks ahead and how well Astana reads it: patient, usual or searching
    #[arg(long, value_name = "NAME", default_value = "usual", value_parser = difficulty)]
    pub(crate) difficulty: Difficulty,
    /// A person in another chair and a file of their orders, such as moscow=orders.ron (west, beijing); may be given for
    /// several. Turns beyond the file's end are played without orders from that chair
    #[arg(long = "chair", value_name = "SEAT=FILE", value_parser = chair)]
    pub(crate) chairs: Vec<(Seat, PathBuf)>,
}

fn difficulty(name: &str) -> Result<Difficulty, String> {
    let known = Difficulty::ALL.into_iter().find(|one| one.name() == name);
    known.ok_or_else(|| Difficulty::ALL.map(Difficulty::name).join(", "))
}

/// The share asked for, from 0, and how many there are.
fn shard(text: &str) -> Result<(u64, u64), String> {
    let parts = text.split_once('/');
    let parts = parts.and_then(|(nth, of)| Some((nth.parse().ok()?, of.parse().ok()?)));
    let (nth, of): (u64, u64) = parts.ok_or("I/N")?;
    if nth == 0 || nth > of {
        return Err(format!("1/{of} … {of}/{of}"));
    }
    Ok((nth - 1, of))
}

fn chair(text: &str) -> Result<(Seat, PathBuf), String> {
    let others = [Seat::Moscow, Seat::West, Seat::Beijing];
    let (name, path) = text.split_once('=').ok_or("SEAT=FILE")?;
    let seat = others.into_iter().find(|seat| seat.name() == name);
    let seat = seat.ok_or_else(|| others.map(Seat::name).join(", "))?;
    Ok((seat, PathBuf::from(path)))
}

#[derive(Debug, Args)]
pub(crate) struct ContentArgs {
    /// A folder or files of content to use instead of or over what ships, as `check` reads them
    #[arg(long = "content", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ShockArgs {
    /// A file of outages to impose on the level, to ask what would follow; may be given several times
    #[arg(long = "shock", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}
