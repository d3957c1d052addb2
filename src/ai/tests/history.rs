//! The comparison with the record: its arithmetic by hand, and the shipped record over the shipped levels.

use std::num::NonZeroUsize;

use multivector_ai::history::behaviour::behaviour;
use multivector_ai::history::score::{error, median, within};
use multivector_ai::history::{Comparison, TurnValues, measured, physics};
use multivector_ai::{Policy, Watch, play};
use multivector_sim::content::record::{Measure, Period, RecordSeries, RecordUnit};
use multivector_sim::{Metric, Rules};

const A: Metric = Metric(0);
const B: Metric = Metric(1);
const DECEMBER: i64 = 11;

fn series(unit: RecordUnit, measure: Measure, scale: f64) -> RecordSeries {
    RecordSeries {
        id: "x".to_owned(),
        unit,
        measure: Some(measure),
        scale,
        points: Vec::new(),
        windows: Vec::new(),
    }
}

/// Fourteen months from January 2022; the first number is the month's (1 to 14), the second twice as much and one more.
fn months() -> Vec<TurnValues> {
    (0..14)
        .map(|month| {
            let from_day = Period::first_day(month);
            TurnValues {
                from_day,
                days: Period::first_day(month + 1) - from_day,
                values: vec![month + 1, 2 * (month + 1) + 1],
            }
        })
        .collect()
}

#[test]
fn flows_add_up_stocks_are_the_last_and_rates_are_means() {
    let turns = months();
    let of = |measure: Measure, from, through| {
        measured(
            &series(RecordUnit::Tonnes, measure, 1.0),
            &turns,
            from,
            through,
        )
    };
    let sum = || Measure::Sum(vec![A, B]);
    assert_eq!(of(sum(), 7, 7), Some(8.0 + 17.0), "August alone");
    assert_eq!(of(sum(), 0, 2), Some(6.0 + 15.0), "the first quarter");
    assert_eq!(of(sum(), 0, DECEMBER), Some(78.0 + 168.0), "the year");
    assert_eq!(of(Measure::Mean(A), 7, 7), Some(8.0));
    assert_eq!(of(Measure::Mean(A), 0, DECEMBER), Some(6.5));
    assert_eq!(of(Measure::Last(A), 7, 7), Some(8.0));
    assert_eq!(of(Measure::Last(A), 0, DECEMBER), Some(12.0));
}

#[test]
fn a_ratio_is_of_sums_and_not_a_mean_of_ratios() {
    let ratio = Measure::Ratio {
        of: vec![A],
        to: vec![B],
    };
    let ratio = series(RecordUnit::Percent, ratio, 100.0);
    let year = measured(&ratio, &months(), 0, DECEMBER).unwrap();
    assert!((year - 100.0 * 78.0 / 168.0).abs() < 1e-12, "{year}");
    let may = measured(&ratio, &months(), 4, 4).unwrap();
    assert!((may - 100.0 * 5.0 / 11.0).abs() < 1e-12, "{may}");
}

#[test]
fn figures_come_in_the_unit_of_the_series() {
    let dollars = series(RecordUnit::Dollars, Measure::Sum(vec![A]), 1e3);
    assert_eq!(measured(&dollars, &months(), 2, 2), Some(3000.0));
}

#[test]
fn months_that_were_not_played_have_no_figure() {
    let sum = series(RecordUnit::Tonnes, Measure::Sum(vec![A]), 1.0);
    assert_eq!(measured(&sum, &months(), 13, 14), None);
    assert_eq!(measured(&sum, &months(), 12, 23), None);
    let quarter = TurnValues {
        from_day: 0,
        days: 90,
        values: vec![5, 0],
    };
    assert_eq!(measured(&sum, std::slice::from_ref(&quarter), 0, 0), None);
    assert_eq!(measured(&sum, &[quarter], 0, 2), Some(5.0));
}

#[test]
fn an_error_is_relative_for_volumes_and_in_points_for_percent() {
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} {b}");
    close(error(RecordUnit::Tonnes, 95.0, 100.0), 0.05);
    close(error(RecordUnit::Dollars, 115.0, 100.0), 0.15);
    close(error(RecordUnit::Percent, 12.5, 14.0), 1.5);
    close(error(RecordUnit::Outlook, 2.0, 1.0), 1.0);
    close(error(RecordUnit::Tonnes, 0.4, 0.0), 0.0);
    close(error(RecordUnit::Tonnes, 500.0, 0.0), 1.0);
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[1.0, 2.0, 9.0]), Some(2.0));
    assert_eq!(median(&[1.0, 2.0, 4.0, 9.0]), Some(3.0));
}

fn rules(level: &str) -> Rules {
    Rules::load(&multivector_data::files(), level)
        .unwrap_or_else(|found| panic!("{:?}", found.list))
}

#[test]
fn every_series_of_the_record_has_its_months_and_its_year() {
    let rules = rules("history");
    let compared = Comparison::of(&rules, DECEMBER).unwrap();
    assert_eq!(compared.series.len(), rules.content.record.len());
    for (series, record) in compared.series.iter().zip(&rules.content.record) {
        let (year, months) = series.rows.split_last().unwrap();
        assert_eq!(months.len(), 12, "{}", series.id);
        assert_eq!(year.period, Period::Year(2022));
        if let Some(Measure::Sum(_)) = record.measure {
            let sum: f64 = months.iter().map(|row| row.simulated.unwrap()).sum();
            let year = year.simulated.unwrap();
            assert!(
                (year - sum).abs() <= 1e-6 * sum.abs(),
                "{}: {year} {sum}",
                series.id
            );
        }
        assert_eq!(
            series.rows.iter().all(|row| row.simulated.is_none()),
            record.measure.is_none(),
            "{}",
            series.id
        );
        assert_eq!(series.error.is_some(), series.worst.is_some());
        assert!(series.error <= series.worst);
        assert!(series.error.is_some() || !within(series));
    }
    assert_eq!(compared, Comparison::of(&rules, DECEMBER).unwrap());
}

#[test]
fn only_months_asked_for_are_compared() {
    let rules = rules("history");
    let june = Comparison::of(&rules, 5).unwrap();
    assert!(june.series.iter().all(|series| series.rows.len() == 6));
    assert!(june.windows.iter().all(|window| window.through <= 5));
    let year = Comparison::of(&rules, DECEMBER).unwrap();
    assert!(year.windows.len() > june.windows.len());
}

#[test]
fn a_series_without_fitted_coefficients_is_as_good_without_its_record() {
    let rules = rules("history");
    let mut compared = Comparison::of(&rules, DECEMBER).unwrap();
    compared
        .leave_each_out(&multivector_data::files(), &rules, DECEMBER)
        .unwrap();
    for series in &compared.series {
        let fitted = rules
            .fitted
            .iter()
            .any(|fitted| fitted.to.contains(&series.id));
        assert_eq!(series.left_out_error.is_some(), series.error.is_some());
        assert!(
            fitted || series.left_out_error == series.error,
            "{}",
            series.id
        );
    }
    assert!(
        compared
            .series
            .iter()
            .any(|series| series.left_out_error != series.error),
        "what is fitted makes some difference"
    );
}

#[test]
fn the_recorded_acts_can_be_played_against_programs() {
    let (history, campaign) = (rules("history"), rules("2022"));
    let played = |workers| {
        let workers = NonZeroUsize::new(workers).unwrap();
        let acts = &history.level.acts;
        behaviour(&campaign, acts, 6, workers, Watch::default())
            .unwrap()
            .unwrap()
    };
    let found = played(1);
    assert_eq!(found, played(2));
    assert_eq!(found.disturbances.iter().sum::<u32>(), 6);
    assert!(found.months.iter().all(|games| *games <= 6));
}

#[test]
fn the_policy_history_gives_the_recorded_orders_that_are_legal() {
    let rules = std::sync::Arc::new(rules("history"));
    let game = play(rules.clone(), 1, Policy::History).unwrap();
    let mut given = 0;
    for (turn, acts) in game.record().turns.iter().zip(&rules.level.acts) {
        for order in turn.iter().flat_map(|draft| &draft.orders) {
            assert!(acts.orders.contains(order), "{order:?}");
            given += 1;
        }
    }
    assert!(given > 0);
    assert!(!physics(&rules).unwrap().turns.is_empty());
}
