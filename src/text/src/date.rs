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
