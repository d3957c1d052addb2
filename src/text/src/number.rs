//! Quantities in words: "1.42 Mt", "−$3 m", "+3.1 pts", "7.5 months". Marks, units and their places come from
//! `numbers.ftl`, so that a language is added without touching this file.
//!
//! Amounts stay integers until the last digit is cut, and are rounded half away from zero. Between number and unit
//! stands a no-break space, and minus is U+2212; neither is what a keyboard types.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use multivector_sim::units::{Quantity, Unit};

use crate::bundle::{Arg, Texts};

/// How much of a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Three significant digits and a prefix of size, for headlines and narrow places.
    Compact,
    /// Every digit that is stored, or as many as make sense, for tables, ledgers and whoever asks.
    Full,
}

/// A step of a ladder of units: from this size on, this pattern.
type Step = (i64, &'static str);

const TONNES: [Step; 3] = [
    (1, "number-tonnes"),
    (1_000, "number-kilotonnes"),
    (1_000_000, "number-megatonnes"),
];
const DOLLARS: [Step; 3] = [
    (1, "number-dollars-thousand"),
    (1_000, "number-dollars-million"),
    (1_000_000, "number-dollars-billion"),
];
/// Patterns with one variable `n`, which [`Numbers`] cuts in two once instead of formatting them each time.
const PATTERNS: [&str; 14] = [
    "number-tonnes",
    "number-kilotonnes",
    "number-megatonnes",
    "number-dollars",
    "number-dollars-thousand",
    "number-dollars-million",
    "number-dollars-billion",
    "number-percent",
    "number-points",
    "number-tenge-per-dollar",
    "number-dollars-per-barrel",
    "number-teu",
    "number-a-day",
    "number-a-year",
];

/// How a language writes numbers.
#[derive(Default)]
pub(crate) struct Numbers {
    group: String,
    decimal: String,
    plus: String,
    minus: String,
    /// What stands before and after the number in each of [`PATTERNS`].
    around: HashMap<&'static str, (String, String)>,
}

impl Numbers {
    /// Reads the language's own marks and patterns. Those of English stand in for marks that are not given.
    pub(crate) fn read(texts: &Texts) -> Self {
        let mark = |key: &str, default: &str| texts.find(key).unwrap_or(default).to_owned();
        let around = PATTERNS.map(|key| {
            let whole = texts.format(key, &[("n", Arg::Str("\u{1}"))]);
            let (before, after) = whole.split_once('\u{1}').unwrap_or(("", whole.as_str()));
            (key, (before.to_owned(), after.to_owned()))
        });
        Numbers {
            group: mark("number-group-mark", ","),
            decimal: mark("number-decimal-mark", "."),
            plus: mark("number-plus", "+"),
            minus: mark("number-minus", "\u{2212}"),
            around: HashMap::from(around),
        }
    }

    /// The marks between groups of three digits and before decimals.
    pub(crate) fn marks(&self) -> (&str, &str) {
        (&self.group, &self.decimal)
    }

    /// The digits of `value` / 10^`digits`, without its sign.
    fn digits(&self, value: i128, digits: u32, trim: bool) -> String {
        let size = 10_u128.pow(digits);
        let (whole, mut rest) = (value.unsigned_abs() / size, value.unsigned_abs() % size);
        let mut width = digits as usize;
        while trim && width > 0 && rest.is_multiple_of(10) {
            rest /= 10;
            width -= 1;
        }
        let mut text = group(&whole.to_string(), &self.group);
        if width > 0 {
            text.push_str(&self.decimal);
            text.push_str(&format!("{rest:0width$}"));
        }
        text
    }

    /// Puts a number into its pattern, the sign before everything.
    fn place(&self, sign: &str, key: &str, number: &str) -> String {
        let (before, after) = self
            .around
            .get(key)
            .map_or(("", ""), |(before, after)| (before, after));
        format!("{sign}{before}{number}{after}")
    }

    /// The sign of a rounded value: none for zero, plus only where changes are shown.
    fn sign(&self, rounded: i128, signed: bool) -> &str {
        match rounded.signum() {
            -1 => &self.minus,
            1 if signed => &self.plus,
            _ => "",
        }
    }

    /// `raw` on a ladder of units with three significant digits.
    fn ladder(&self, raw: i64, steps: &[Step], signed: bool) -> String {
        let size = i128::from(raw).abs();
        let mut at = steps
            .iter()
            .rposition(|(step, _)| size >= i128::from(*step))
            .unwrap_or(0);
        loop {
            let Some(&(step, key)) = steps.get(at) else {
                return String::new();
            };
            let digits = if step == 1 || size >= 100 * i128::from(step) {
                0
            } else if size >= 10 * i128::from(step) {
                1
            } else {
                2
            };
            let rounded = divide(i128::from(raw) * 10_i128.pow(digits), i128::from(step));
            // 999,700 t are not 1,000 kt.
            if rounded.abs() >= 1_000 * 10_i128.pow(digits) && at + 1 < steps.len() {
                at += 1;
                continue;
            }
            return self.place(
                self.sign(rounded, signed),
                key,
                &self.digits(rounded, digits, true),
            );
        }
    }

    /// `raw` / `size` in one pattern, with `digits` decimals.
    fn plain(
        &self,
        raw: i64,
        size: i64,
        digits: u32,
        trim: bool,
        key: &str,
        signed: bool,
    ) -> String {
        let rounded = divide(i128::from(raw) * 10_i128.pow(digits), i128::from(size));
        self.place(
            self.sign(rounded, signed),
            key,
            &self.digits(rounded, digits, trim),
        )
    }
}

impl Texts {
    /// A quantity in few digits: "1.42 Mt", "$45 m", "42 %", "7.5 months", "98,000".
    pub fn amount<Q: Quantity>(&self, quantity: Q) -> String {
        self.number(Q::UNIT, quantity.raw(), Form::Compact)
    }

    /// A quantity in all its digits: "1,423,000 t", "$45,300,000".
    pub fn amount_full<Q: Quantity>(&self, quantity: Q) -> String {
        self.number(Q::UNIT, quantity.raw(), Form::Full)
    }

    /// A change of a quantity in few digits, with its sign: "+$3 m", "−0.4 pts". Shares change in points.
    pub fn change<Q: Quantity>(&self, quantity: Q) -> String {
        self.signed(Q::UNIT, quantity.raw(), Form::Compact)
    }

    /// A stored number of a unit. Days are a length here; see [`Texts::date`] for the day of an event.
    pub fn number(&self, unit: Unit, raw: i64, form: Form) -> String {
        self.write_number(unit, raw, form, false)
    }

    /// A stored change of a number of a unit: always with its sign, but for zero.
    pub fn signed(&self, unit: Unit, raw: i64, form: Form) -> String {
        self.write_number(unit, raw, form, true)
    }

    /// A whole number, grouped: "98,000".
    pub fn integer(&self, number: i64) -> String {
        self.numbers.plain(number, 1, 0, false, "", false)
    }

    /// `value` / 10^`digits`, with exactly so many decimals: `decimal(86_51, 2)` is "86.51".
    pub fn decimal(&self, value: i64, digits: u32) -> String {
        let sign = self.numbers.sign(value.into(), false);
        format!("{sign}{}", self.numbers.digits(value.into(), digits, false))
    }

    fn write_number(&self, unit: Unit, raw: i64, form: Form, signed: bool) -> String {
        let numbers = &self.numbers;
        let compact = form == Form::Compact;
        match unit {
            Unit::Tonnes if raw == 0 => self.integer(0),
            Unit::Tonnes if compact => numbers.ladder(raw, &TONNES, signed),
            Unit::Tonnes => numbers.plain(raw, 1, 0, false, "number-tonnes", signed),
            Unit::TonnesPerDay | Unit::TonnesPerYear => {
                let amount = self.write_number(Unit::Tonnes, raw, form, signed);
                let key = if unit == Unit::TonnesPerDay {
                    "number-a-day"
                } else {
                    "number-a-year"
                };
                numbers.place("", key, &amount)
            }
            Unit::Dollars => numbers.plain(raw, 1, 0, false, "number-dollars", signed),
            Unit::ThousandDollars if compact && raw != 0 => numbers.ladder(raw, &DOLLARS, signed),
            // Written out in dollars; i64 holds thousands, so the product needs more room.
            Unit::ThousandDollars => {
                let dollars = i128::from(raw) * 1_000;
                numbers.place(
                    numbers.sign(dollars, signed),
                    "number-dollars",
                    &numbers.digits(dollars, 0, false),
                )
            }
            Unit::Share => {
                let key = if signed {
                    "number-points"
                } else {
                    "number-percent"
                };
                let size = raw.unsigned_abs();
                let digits = match form {
                    Form::Full => 2,
                    Form::Compact if signed && size < 10_000 => 2,
                    Form::Compact if signed || size < 100_000 => 1,
                    Form::Compact => 0,
                };
                numbers.plain(raw, 10_000, digits, compact, key, signed)
            }
            Unit::CentsPerBarrel => {
                numbers.plain(raw, 100, 2, false, "number-dollars-per-barrel", signed)
            }
            Unit::TiynPerDollar => numbers.plain(
                raw,
                100,
                if compact { 1 } else { 2 },
                false,
                "number-tenge-per-dollar",
                signed,
            ),
            Unit::Teu => numbers.plain(raw, 1, 0, false, "number-teu", signed),
            Unit::People | Unit::Count => numbers.plain(raw, 1, 0, false, "", signed),
            Unit::Code => raw.to_string(),
            Unit::Days => self.counted("number-days", raw.into(), 0, signed),
            Unit::Months => {
                let (tenths, digits) = match divide(raw.into(), 100) {
                    tenths if compact && tenths % 10 == 0 => (tenths / 10, 0),
                    tenths => (tenths, 1),
                };
                self.counted("number-months", tenths, digits, signed)
            }
        }
    }

    /// A number with a unit that bends with it ("1 day", "2 days").
    fn counted(&self, key: &str, value: i128, digits: u8, signed: bool) -> String {
        let sign = self.numbers.sign(value, signed);
        let value = i64::try_from(value.unsigned_abs()).unwrap_or(i64::MAX);
        format!(
            "{sign}{}",
            self.format(key, &[("n", Arg::Decimal(value, digits))])
        )
    }
}

/// Division rounded half away from zero. `size` is positive.
fn divide(value: i128, size: i128) -> i128 {
    (value.abs() + size / 2) / size * value.signum()
}

/// Groups of three digits.
fn group(digits: &str, mark: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

/// What Fluent calls to write a number inside a message. `M` is Fluent's memory of plural rules, not used here.
pub(crate) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// The formatter for a pair of marks, if there is one. It is a bare function that cannot carry the marks along, hence
/// this list of the pairs that the world's languages use.
pub(crate) fn formatter<M>(marks: (&str, &str)) -> Option<Formatter<M>> {
    Some(match marks {
        (",", ".") => written::<M, ',', '.'>,
        (".", ",") => written::<M, '.', ','>,
        (" ", ",") => written::<M, ' ', ','>,
        ("\u{a0}", ",") => written::<M, '\u{a0}', ','>,
        ("\u{202f}", ",") => written::<M, '\u{202f}', ','>,
        ("\u{a0}", ".") => written::<M, '\u{a0}', '.'>,
        ("\u{2019}", ".") => written::<M, '\u{2019}', '.'>,
        _ => return None,
    })
}

fn written<M, const GROUP: char, const DECIMAL: char>(
    value: &FluentValue<'_>,
    _: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain: Cow<'_, str> = FluentNumber::as_string(number);
    let (sign, size) = plain
        .strip_prefix('-')
        .map_or(("", &*plain), |size| ("\u{2212}", size));
    let (whole, rest) = size
        .split_once('.')
        .map_or((size, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::from(sign);
    if number.options.use_grouping {
        text.push_str(&group(whole, GROUP.encode_utf8(&mut [0; 4])));
    } else {
        text.push_str(whole);
    }
    if let Some(rest) = rest {
        text.push(DECIMAL);
        text.push_str(rest);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Unit::{
        CentsPerBarrel, Code, Count, Days, Months, People, Share, Teu, ThousandDollars,
        TiynPerDollar,
    };
    use multivector_sim::units::Tonnes;

    fn english() -> Texts {
        Texts::new(
            "en",
            &[(
                "numbers.ftl",
                include_str!("../../../assets/text/en/numbers.ftl"),
            )],
        )
        .unwrap()
    }

    /// As a language with other marks, plurals and places of units would give them.
    fn russian() -> Texts {
        let file = "number-group-mark = {\"\\u00A0\"}\nnumber-decimal-mark = ,\nnumber-megatonnes = { $n } млн т
number-kilotonnes = { $n } тыс. т\nnumber-tonnes = { $n } т\nnumber-percent = { $n } %
number-dollars-billion = { $n } млрд $\nnumber-dollars-million = { $n } млн $\nnumber-dollars-thousand = { $n } тыс. $
number-months = { $n } { $n ->\n    [one] месяц\n    [few] месяца\n    [many] месяцев\n   *[other] месяца\n }\n";
        Texts::new("ru", &[("numbers.ftl", file)]).unwrap()
    }

    fn check(texts: &Texts, rows: &[(Unit, i64, Form, &str)]) {
        for &(unit, raw, form, words) in rows {
            assert_eq!(
                texts.number(unit, raw, form).replace('\u{a0}', " "),
                words,
                "{unit:?} {raw} {form:?}"
            );
        }
    }

    #[test]
    fn amounts_are_written_short() {
        let form = Form::Compact;
        check(
            &english(),
            &[
                (Unit::Tonnes, 0, form, "0"),
                (Unit::Tonnes, 7, form, "7 t"),
                (Unit::Tonnes, 999, form, "999 t"),
                (Unit::Tonnes, 1_000, form, "1 kt"),
                (Unit::Tonnes, 1_234, form, "1.23 kt"),
                (Unit::Tonnes, 318_000, form, "318 kt"),
                (Unit::Tonnes, 999_499, form, "999 kt"),
                (Unit::Tonnes, 999_500, form, "1 Mt"),
                (Unit::Tonnes, 1_423_000, form, "1.42 Mt"),
                (Unit::Tonnes, 53_400_000, form, "53.4 Mt"),
                (Unit::Tonnes, -318_000, form, "−318 kt"),
                (ThousandDollars, 0, form, "$0"),
                (ThousandDollars, 318, form, "$318 k"),
                (ThousandDollars, 45_000, form, "$45 m"),
                (ThousandDollars, -3_000, form, "−$3 m"),
                (ThousandDollars, 1_234_567, form, "$1.23 bn"),
                (ThousandDollars, 55_300_000, form, "$55.3 bn"),
                (Share, 420_000, form, "42 %"),
                (Share, 425_000, form, "43 %"),
                (Share, 31_000, form, "3.1 %"),
                (Share, -424_999, form, "−42 %"),
                (Share, 1_000_000, form, "100 %"),
                (Months, 7_500, form, "7.5 months"),
                (Months, 8_000, form, "8 months"),
                (Months, 1_000, form, "1 month"),
                (Days, 1, form, "1 day"),
                (Days, 1_250, form, "1,250 days"),
                (People, 98_000, form, "98,000"),
                (Teu, 33_600, form, "33,600 TEU"),
                (Count, 12, form, "12"),
                (Code, 2022, form, "2022"),
                (TiynPerDollar, 43_362, form, "₸433.6"),
                (CentsPerBarrel, 8_651, form, "$86.51/bbl"),
                (CentsPerBarrel, 8_600, form, "$86.00/bbl"),
            ],
        );
    }

    #[test]
    fn amounts_are_written_out() {
        let form = Form::Full;
        check(
            &english(),
            &[
                (Unit::Tonnes, 1_423_007, form, "1,423,007 t"),
                (ThousandDollars, -45_300, form, "−$45,300,000"),
                (ThousandDollars, 0, form, "$0"),
                (Share, 423_456, form, "42.35 %"),
                (Months, 8_000, form, "8.0 months"),
                (TiynPerDollar, 43_362, form, "₸433.62"),
                (
                    ThousandDollars,
                    i64::MAX,
                    form,
                    "$9,223,372,036,854,775,807,000",
                ),
                (Unit::Tonnes, i64::MIN, form, "−9,223,372,036,854,775,808 t"),
            ],
        );
    }

    #[test]
    fn a_change_carries_its_sign_unless_nothing_changed() {
        let texts = english();
        let rows = [
            (ThousandDollars, 3_000, "+$3 m"),
            (ThousandDollars, -3_000, "−$3 m"),
            (ThousandDollars, 0, "$0"),
            (Share, 31_000, "+3.1 pts"),
            (Share, -4_400, "−0.44 pts"),
            (Share, 20_000, "+2 pts"),
            (Share, 40, "0 pts"),
            (Unit::Tonnes, 1_400_000, "+1.4 Mt"),
            (Unit::Tonnes, 0, "0"),
            (Months, -1_000, "−1 month"),
            (Days, 3, "+3 days"),
            (People, 1_500, "+1,500"),
        ];
        for (unit, raw, words) in rows {
            assert_eq!(
                texts
                    .signed(unit, raw, Form::Compact)
                    .replace('\u{a0}', " "),
                words,
                "{unit:?} {raw}"
            );
        }
        assert_eq!(texts.change(Tonnes(-5)), "−5\u{a0}t");
        assert_eq!(texts.amount(Tonnes(2_500)), "2.5\u{a0}kt");
        assert_eq!(texts.amount_full(Tonnes(2_500)), "2,500\u{a0}t");
    }

    #[test]
    fn another_language_is_only_another_file() {
        let texts = russian();
        let form = Form::Compact;
        check(
            &texts,
            &[
                (Unit::Tonnes, 1_423_000, form, "1,42 млн т"),
                (ThousandDollars, -1_230_000, form, "−1,23 млрд $"),
                (Months, 1_000, form, "1 месяц"),
                (Months, 3_000, form, "3 месяца"),
                (Months, 7_000, form, "7 месяцев"),
                (Months, 7_500, form, "7,5 месяца"),
                (People, 1_234_567, form, "1 234 567"),
            ],
        );
        assert_eq!(texts.integer(98_000), "98\u{a0}000");
    }

    #[test]
    fn plain_numbers_are_grouped() {
        let texts = english();
        assert_eq!(texts.integer(-1_234_567), "−1,234,567");
        assert_eq!(texts.integer(123), "123");
        assert_eq!(texts.decimal(8_651, 2), "86.51");
        assert_eq!(texts.decimal(-5, 2), "−0.05");
        assert_eq!(texts.decimal(1_234_500, 3), "1,234.500");
    }

    #[test]
    fn a_language_with_marks_nobody_writes_is_refused() {
        let errors = Texts::new("en", &[("n.ftl", "number-group-mark = ;\n")])
            .err()
            .unwrap();
        assert_eq!(
            errors[0].problem,
            crate::TextProblem::Marks(";.".to_owned())
        );
    }
}
