//! Calendar dates: day numbers count from 1 January 2022 (day 0), in the proleptic Gregorian calendar.

use core::fmt;

use crate::content::raw::SpanRaw;

/// A date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, such as 2022.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// The most turns of one span that a level may have.
pub const MOST_TURNS: u16 = 400;

/// Day number of 1 January 2022 counted from 1 January 1970.
const ORIGIN: i64 = 18_993;

impl Date {
    /// The date of a day number. The arithmetic is the usual era-of-400-years one.
    pub fn from_day(day: i64) -> Date {
        let shifted = day + ORIGIN + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date {
            year: year as i32,
            month: month as u8,
            day: day as u8,
        }
    }

    /// The day number.
    pub fn to_day(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted_month = (i64::from(self.month) + 9) % 12;
        let of_year = (153 * shifted_month + 2) / 5 + i64::from(self.day) - 1;
        let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
        era * 146_097 + of_era - 719_468 - ORIGIN
    }

    /// Reads `2022-06-17`; `None` if it is no date.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let year: i32 = parts.next()?.parse().ok()?;
        let month: u8 = parts.next()?.parse().ok()?;
        let day: u8 = match parts.next() {
            Some(part) => part.parse().ok()?,
            None => 1,
        };
        let date = Date { year, month, day };
        (parts.next().is_none()
            && (1900..=2200).contains(&year)
            && Date::from_day(date.to_day()) == date)
            .then_some(date)
    }

    /// The number of months since January 2022.
    pub fn month_index(self) -> i64 {
        (i64::from(self.year) - 2022) * 12 + i64::from(self.month) - 1
    }

    /// The same day so many months on, or the last of a shorter month.
    pub fn plus_months(self, months: i64) -> Date {
        let index = i64::from(self.year) * 12 + i64::from(self.month) - 1 + months;
        let first = Date {
            year: index.div_euclid(12) as i32,
            month: (index.rem_euclid(12) + 1) as u8,
            day: 1,
        };
        let next = Date {
            year: (index + 1).div_euclid(12) as i32,
            month: ((index + 1).rem_euclid(12) + 1) as u8,
            day: 1,
        };
        let length = next.to_day() - first.to_day();
        Date {
            day: i64::from(self.day).min(length) as u8,
            ..first
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The number of days of a turn that begins on this day.
pub fn span_days(span: SpanRaw, day: i64) -> i64 {
    let months = match span {
        SpanRaw::Day => return 1,
        SpanRaw::Week => return 7,
        SpanRaw::Month => 1,
        SpanRaw::TwoMonths => 2,
        SpanRaw::Quarter => 3,
    };
    Date::from_day(day).plus_months(months).to_day() - day
}

/// The first days of the turns of these spans and of so many months after them, and the day behind the last.
pub fn boundaries(
    start: i64,
    spans: impl IntoIterator<Item = (SpanRaw, u16)>,
    months: u16,
) -> Vec<i64> {
    let turns = spans.into_iter().flat_map(|(span, turns)| {
        let turns = usize::from(turns.min(MOST_TURNS));
        core::iter::repeat_n(span, turns)
    });
    let months = core::iter::repeat_n(SpanRaw::Month, usize::from(months));
    let spans = turns.chain(months);
    let mut days = vec![start];
    let mut day = start;
    days.extend(spans.map(|span| {
        day += span_days(span, day);
        day
    }));
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_begins_on_new_years_day_2022() {
        assert_eq!(Date::from_day(0).to_string(), "2022-01-01");
        assert_eq!(Date::parse("2022-06-17").map(Date::to_day), Some(167));
        assert_eq!(Date::parse("2022-02-30"), None);
    }

    #[test]
    fn dates_go_there_and_back() {
        for day in -1000..2000 {
            assert_eq!(Date::from_day(day).to_day(), day);
        }
    }

    #[test]
    fn weeks_and_pairs_of_months_follow_each_other() {
        let start = Date::parse("2022-09-12").map_or(0, Date::to_day);
        let spans = [(SpanRaw::Week, 4), (SpanRaw::TwoMonths, 2)];
        let days: Vec<String> = boundaries(start, spans, 0)
            .into_iter()
            .map(|day| Date::from_day(day).to_string())
            .collect();
        let expected = [
            "2022-09-12",
            "2022-09-19",
            "2022-09-26",
            "2022-10-03",
            "2022-10-10",
            "2022-12-10",
            "2023-02-10",
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn a_year_of_months_has_365_days() {
        let mut day = 0;
        for _ in 0..12 {
            day += span_days(SpanRaw::Month, day);
        }
        assert_eq!(day, 365);
    }
}
