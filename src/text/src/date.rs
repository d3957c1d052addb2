//! Days of the model as dates: "17 June 2022", "June 2022", "17 Jun". The calendar is the simulation's; month names and
//! the order of the parts come from `numbers.ftl`.

use multivector_sim::date::Date;
use multivector_sim::units::Days;

use crate::bundle::{Arg, Texts};

impl Texts {
    /// "17 June 2022".
    pub fn date(&self, day: Days) -> String {
        let date = Date::from_day(day.0);
        self.dated("date-full", date, self.month_in_date(date.month))
    }

    /// "17 Jun".
    pub fn date_short(&self, day: Days) -> String {
        let date = Date::from_day(day.0);
        self.dated("date-short", date, self.month_short(date.month))
    }

    /// "June 2022".
    pub fn month_and_year(&self, day: Days) -> String {
        let date = Date::from_day(day.0);
        self.dated("date-month", date, self.month_name(date.month))
    }

    /// Days from the first to the last: "June 2022" for a whole month, "April to June 2022" for several, "17 June 2022" for a
    /// day, "3 Jun to 9 June 2022" for anything else.
    pub fn span(&self, first: Days, last: Days) -> String {
        let (from, until) = (Date::from_day(first.0), Date::from_day(last.0));
        let whole = from.day == 1 && Date::from_day(last.0 + 1).day == 1;
        let together = |one: &str, other: String| {
            self.format(
                "date-span",
                &[("first", one.into()), ("last", other.into())],
            )
        };
        match ((from.year, from.month) == (until.year, until.month), whole) {
            (true, true) => self.month_and_year(last),
            (false, true) if from.year == until.year => {
                together(self.month_name(from.month), self.month_and_year(last))
            }
            (false, true) => together(&self.month_and_year(first), self.month_and_year(last)),
            _ if first == last => self.date(first),
            _ => together(&self.date_short(first), self.date(last)),
        }
    }

    /// "June", for 1 to 12.
    pub fn month_name(&self, month: u8) -> &str {
        self.get(&format!("month-{month}"))
    }

    /// "Jun", for 1 to 12.
    pub fn month_short(&self, month: u8) -> &str {
        self.get(&format!("month-{month}.short"))
    }

    /// The month's name beside a day, which some languages bend.
    fn month_in_date(&self, month: u8) -> &str {
        self.find(&format!("month-{month}.in-date"))
            .unwrap_or_else(|| self.month_name(month))
    }

    fn dated(&self, key: &str, date: Date, month: &str) -> String {
        // As words: a year is not grouped.
        let (day, year) = (date.day.to_string(), date.year.to_string());
        self.format(
            key,
            &[
                ("day", Arg::Text(day)),
                ("month", Arg::Str(month)),
                ("year", Arg::Text(year)),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_in_the_languages_order() {
        let texts = Texts::new(
            "en",
            &[(
                "numbers.ftl",
                include_str!("../../../assets/text/en/numbers.ftl"),
            )],
        )
        .unwrap();
        assert_eq!(texts.date(Days(167)), "17\u{a0}June 2022");
        assert_eq!(texts.date_short(Days(54)), "24\u{a0}Feb");
        assert_eq!(texts.month_and_year(Days(167)), "June 2022");
        assert_eq!(texts.span(Days(151), Days(180)), "June 2022");
        assert_eq!(texts.span(Days(90), Days(180)), "April to June 2022");
        assert_eq!(
            texts.span(Days(334), Days(395)),
            "December 2022 to January 2023"
        );
        assert_eq!(texts.span(Days(167), Days(167)), "17\u{a0}June 2022");
        assert_eq!(
            texts.span(Days(167), Days(173)),
            "17\u{a0}Jun to 23\u{a0}June 2022"
        );
        let russian =
            "date-full = { $day } { $month } { $year }\nmonth-6 = июнь\n    .in-date = июня\n";
        assert_eq!(
            Texts::new("ru", &[("n.ftl", russian)])
                .unwrap()
                .date(Days(167)),
            "17 июня 2022"
        );
    }
}
