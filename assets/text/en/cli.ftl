# What multivector-cli says. Its help is in the program.

cli-check-done = { $files ->
    [one] 1 file
   *[other] { $files } files
}: { $errors ->
    [0] no mistakes
    [one] 1 mistake
   *[other] { $errors } mistakes
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}.

cli-event = { $date }: { $event }
cli-axis = { $name }: { $percent } of 100
cli-objective = Objective: { $name }: { $met ->
    [met] met
   *[not] not met
}
cli-level = { $id }: { $title } ({ $turns } turns{ $minutes ->
    [0] {""}
   *[other] , about { $minutes } minutes
})
cli-level-deals = Deals with: { $list }.
cli-level-objective = Objective: { $name }. { $note }
cli-aloud-turn = Turn { $turn }, { $date }
cli-promise = Promise: { $name }: { $grade ->
    [kept] kept
    [broken] broken
   *[unfulfilled] not fulfilled
}
cli-hash = Hash: { $hash }
cli-hash-of-turn = Turn { $turn }: { $hash }
cli-code = Result code: { $code }
cli-verified = The record plays again and comes to the same.
cli-shock = Under the shock { $id }:
cli-recorded = { $games ->
    [one] 1 game
   *[other] { $games } games
} written to { $file }.

cli-usage = The command was used wrongly.
cli-cannot-read = { $file } cannot be read: { $error }
cli-cannot-write = { $file } cannot be written: { $error }
cli-chronicle = The years that followed:
cli-not-over = This game is not over yet: after { $turns } turns there is nothing to review.
cli-report-written = The report was written to { $file }.
cli-unknown-policy = There is no policy “{ $name }”. Policies are: { $known }.
cli-at-turn = Turn { $turn }: { $message }
cli-illegal-order = Turn { $turn }: { $order }: { $reason }
cli-bad-record = This is no record that can be played: { $reason }

## A game for every ending

cli-endings-level = { $title } ({ $level }): { $found } of { $all } endings have a game that ends there.
cli-endings-by-policy = { $ending } ({ $id }): seed { $seed }, policy { $policy }
cli-endings-by-orders = { $ending } ({ $id }): seed { $seed }, { $orders ->
    [one] 1 order
   *[other] { $orders } orders
}
cli-endings-after = After a game of 2022 by policy { $policy } (seed { $seed }):
cli-endings-none = { $ending } ({ $id }): no game ends there
cli-endings-other = Level { $level }: the game for “{ $id }” (seed { $seed }) ends with “{ $other }”. Run multivector-cli endings { $level } --find to look for another.
cli-endings-illegal = Level { $level }: the game for “{ $id }” (seed { $seed }) cannot be played any more. { $reason }
cli-endings-lacks = Level { $level }: no game is known for the ending “{ $id }”. Run multivector-cli endings { $level } --find, with a higher --climb or another --seed if it has been run; if still none is found, ask whether its condition can be met.

## Why a number changed

cli-explain-title = { $number } ({ $name }), turn { $turn }: { $from } to { $until }
cli-explain-before = Before: { $value }
cli-explain-after = After: { $value }
cli-explain-change = Change: { $amount }
cli-explain-unchanged = Nothing changed it in this turn.
cli-explain-effect = { $amount }  { $cause }
cli-explain-effect-sealed = { $amount }  { $cause } (sealed: Astana could not know it)
cli-explain-fact = { $id } ({ $sources }; { $date }): { $text }
cli-explain-source = { $id }: { $source }
cli-explain-act = { $date }: { $act }
cli-explain-act-at = { $date }: { $act } ({ $venue })
cli-explain-act-sealed = { $date }: { $act } (sealed: done under a pretext)
cli-explain-answered = Turn { $turn }: this was the answer
cli-explain-default = Turn { $turn }: nobody answered
cli-explain-came = Laid out at the end of turn { $turn }
cli-explain-reacted = Turn { $turn }: of its own accord
cli-explain-broken = Turn { $turn }: the promise was broken
cli-explain-begun = Turn { $turn }: begun
cli-explain-slipped =
    { $days ->
        [one] Turn { $turn }: { $days } day lost
       *[other] Turn { $turn }: { $days } days lost
    }
cli-explain-finished = Turn { $turn }: finished
cli-explain-setting = Turn { $turn }: set to “{ $setting }”
cli-explain-stopped = { $target }: { $share } out of service from { $from }, announced until { $until }. Reason given: { $reason }
cli-explain-stopped-silently = { $target }: { $share } out of service from { $from }, announced until { $until }. No reason was given.
cli-explain-number = { $number }: { $before } → { $after }
cli-explain-ordered = Ordered: { $cause }
cli-explain-ordered-sealed = Ordered: { $cause } (sealed: the reason given was a pretext)
cli-explain-genuine = The reason was true: nobody ordered it.
cli-unknown-number = There is no number “{ $name }”.
    .nearest = Did you mean { $nearest }?
cli-no-such-turn = This game ended with turn { $turns }: there is no turn { $turn }.

## The record

cli-bad-month = “{ $month }” is no month. Write it as 2022-08.
cli-month-outside = { $month } is not in the level “{ $level }”, which goes from { $first } through { $last }.
cli-history-worse = { $series } is farther from the record than before: { $error }, and was { $then }.
cli-history-unlisted = { $series } has a record and is not in this file (its error is { $error }). Write the file anew with --write.
cli-history-bad-line = Here should stand a series and its error, such as oil.exports_tonnes,0.031.
cli-history-no-worse = No series is farther from the record than { $file } says.
cli-history-written = The errors were written to { $file }.

cli-history-summary = { $volumes } series of volumes and money have a record; the median of their errors is { $median } (the aim is below 5 %, and no figure off by more than 15 %; series in percent within one point). Of all { $recorded } recorded series { $within } meet the aim by themselves. { $fitted } coefficients were fitted to the record.
cli-history-worst = Farthest off: `{ $series }`, by { $error } in its worst figure.
cli-history-dropped = Recorded acts that were not legal and so not played: { $dropped }.
cli-history-years = Whole years
cli-history-windows = Several months together
cli-history-months = Months
cli-history-series = Series
cli-history-unit = Unit
cli-history-month = Month
cli-history-months-of = Months
cli-history-simulated = simulated
cli-history-recorded = recorded
cli-history-simulated-in = { $period } simulated
cli-history-recorded-in = { $period } recorded
cli-history-error = Error (median)
cli-history-window-error = Error
cli-history-worst-point = Worst figure
cli-history-left-out = Error when left out of the fit
cli-history-error-relative = { $value } %
cli-history-error-points = { $value } points
cli-history-error-steps = { $value }
cli-history-percent = { $value } %
cli-history-unit-tonnes = Mt
cli-history-unit-dollars = billion $
cli-history-unit-percent = %
cli-history-unit-people = thousand people
cli-history-unit-teu = thousand TEU
cli-history-unit-count = number
cli-history-unit-tenge-per-dollar = tenge per $
cli-history-unit-outlook = 0 negative, 1 stable, 2 positive

cli-history-behaviour = The main pipeline month by month
cli-history-disturbed = Games in which it is disturbed
cli-history-disturbed-then = disturbed
cli-history-disturbances = In { $games ->
    [one] 1 game
   *[other] { $games } games
} it is disturbed { $mean } times on average; in the record { $recorded } times: March to April, June, August to November.
cli-history-causes = True causes of the stoppages that are felt: { $hazard } % genuine, { $lever } % ordered.
cli-history-after-june = Moscow from July on: { $kind ->
    [statement] statements
    [visit] visits
    [treaty] signatures
    [build] works
    [domestic] acts at home
    [military] acts of the army
    [quiet] quiet calls
    [reprisal] punishment under a pretext
    [pressure] open pressure
   *[favour] favours
}, { $each } a game, in { $share } % of games.
cli-history-did-not-happen = What did not happen happens: an early ending in { $early } % of games, firms listed in 2022 in { $listed } %, a standstill of more than { $days } days in { $stop } %, banks or whole sectors under sanctions in { $banks } %, a crisis with Moscow in { $crises } %, fighting in { $fighting } %. No order leaves a bloc.

## Many games

cli-progress = { $bar } { $percent } %, { $left } left
cli-sweep-summary = Level { $level }, { $difficulty } difficulty: { $games ->
    [one] 1 game
   *[other] { $games } games
} of each policy, seeds from { $seed }; { $turns } turns in all, { $speed } a second. Shares are percent with their 95 % intervals (Wilson); numbers are medians with the span from the tenth to the ninetieth of a hundred.
cli-sweep-axes = Axes
cli-sweep-axis = Axis
cli-sweep-endings = Endings
cli-sweep-ending = Ending
cli-sweep-never = Never reached here: { $endings }.
cli-sweep-promises = Promises kept, of those made
cli-sweep-promise = Promise
cli-sweep-length = Length
cli-sweep-measure = Measure
cli-sweep-early = Games that end early
cli-sweep-turns = Turns commanded, mean
cli-sweep-war = The war in Ukraine, over all policies
cli-sweep-future = Future drawn by the seed
cli-sweep-conflicts = At arms with Moscow at the end: { $conflicts }.
cli-sweep-conflict = { $conflict } { $share }
cli-sweep-numbers = Numbers, as the player’s part ends and at the end
cli-sweep-number = Number
cli-sweep-then-now = { $then } → { $now }
cli-sweep-levers = Levers used, over all policies
cli-sweep-unused = To be had and never used: { $levers }.
cli-sweep-unoffered-levers = Never to be had here: { $levers }.
cli-sweep-options = Options taken, percent of their offers
cli-sweep-mark = Mark
cli-sweep-seldom = under 5
cli-sweep-often = over 80
cli-sweep-perhaps-seldom = perhaps under 5
cli-sweep-perhaps-often = perhaps over 80
cli-sweep-choices = Of { $offered } options that were offered { $outside } were taken in less than 5 or more than 80 percent of their offers, { $surely } of them beyond the 95 % interval (marked without “perhaps”).
cli-sweep-unoffered-options = Never offered here: { $options }.
cli-sweep-lever = Lever
cli-sweep-option = Option
cli-sweep-taken = Taken
cli-sweep-offered = Offered
cli-sweep-default = Unanswered
cli-sweep-used = Used
cli-sweep-share = { $share } ({ $low }–{ $high })
cli-sweep-quantiles = { $middle } ({ $low }–{ $high })
cli-sweep-no-rows = These shards hold sums and no games, so no rows can be written. Merge the files that --csv wrote.
cli-sweep-bad-line = This is no shard of a sweep. Merge files that sweep wrote by --json or --csv.
cli-sweep-other = This shard was played on something else: { $found }, and the others on { $expected } (level, content, difficulty).
cli-sweep-twice = This shard has a game that another has too: policy { $policy }, seed { $seed }.

cli-calibrate-summary = Level { $level }: { $forecasts } forecasts in { $games ->
    [one] 1 game
   *[other] { $games } games
}, each of { $samples } futures over { $horizon } turns; seeds from { $seed }.
cli-calibrate-scores = What is foretold
cli-calibrate-table = Forecast
cli-calibrate-cases = Cases
cli-calibrate-came = Came, %
cli-calibrate-error = Calibration error
cli-calibrate-brier = Brier score
cli-calibrate-skill = Skill over the base rate
cli-calibrate-skill-kinds = Skill over each kind’s own rate
cli-calibrate-stoppages = A link under Moscow’s hand stands still
cli-calibrate-reprisals = Moscow uses a reprisal
cli-calibrate-early = The game ends early
cli-calibrate-endings = The ending
cli-calibrate-answers = An answer on the scenario board
cli-calibrate-bins = Chance stated beside how often it came, %
cli-calibrate-bin = Stated
cli-calibrate-cell = { $stated } → { $came } ({ $cases })
cli-calibrate-bands = Outcomes within the bands, % (80 would be even; numbers that move in steps lie within more often)
cli-calibrate-number = Number
cli-calibrate-inside = Within
cli-calibrate-below = Below
cli-calibrate-above = Above
cli-calibrate-middle = At or below the middle
cli-calibrate-too-far = { $table }: the calibration error is { $error }, and may be { $most } at most.
cli-calibrate-no-skill = { $table }: the chances are no better than the base rate (skill { $skill }).

# The door for outside programs.
serve-line-too-long = A request has at most { $most } bytes.
serve-not-understood = This is no request (column { $column }): { $error }
serve-too-many-games = { $most } games are open; close one.
serve-no-such-game = No game { $game } is open.
serve-unknown-seat = There is no seat “{ $name }”. Seats are: { $known }.
serve-unknown-player = “{ $name }” cannot sit in the chair of { $seat }: a seat is played by a “person”, and any but Astana by a “program”.
serve-unknown-difficulty = There is no difficulty “{ $name }”. They are: { $known }.
serve-unknown-number = There is no number “{ $name }”.
serve-no-order = This is no order: { $part }

## What of the articles is in the game

cli-coverage-intro = # What of the articles is in the game, and where

    The game rests on five articles. What they say was taken apart into facts (F001 to F246), and what must be in the game was
    listed: 147 items, 27 conditional futures, 130 levers. Both lists stand in `assets/content/coverage.ron`. An entry of
    the content names what it carries under `items` and what it rests on under `facts` and in the bases of its numbers.
    This page is read off those files and printed by

        multivector-cli coverage > docs/coverage.md

    An item is in the game when an entry of a fitting kind carries it (a card or a reaction for an event, a lever, a policy, a
    project or an answer for an action, an ending or a future of the war for an ending, a disagreement or a card for a
    debate) and its carriers together rest on every fact that it names. The command fails where something is missing, and
    CI runs it.
cli-coverage-head-summary = | list | entries | in the game |
cli-coverage-head-list = | id | what | kind | where |
cli-coverage-head-facts = | fact | where it acts | where it is told |
cli-coverage-items = Items
cli-coverage-scenarios = Conditional futures
cli-coverage-levers = Levers
cli-coverage-facts = Facts
cli-coverage-no-list = The content has no list of { $list }: nothing says what must be in the game.
cli-coverage-nowhere = { $id } is nowhere in the game, or only where it does not fit: { $item }.
cli-coverage-without-facts = { $id } is in the game without the facts { $facts }: { $item }.
cli-coverage-fact-nowhere = Nothing rests on { $id }: { $fact }

## Fields of content, and files to begin with

cli-fields-file = ### `{ $path }`: { $list ->
    [true] a list of { $type }
   *[other] one { $type }
}
cli-fields-head = | field | holds | needed | meaning | example |
cli-fields-head-variants = | written | meaning | example |
cli-fields-text = text
cli-fields-whole = whole number
cli-fields-number = number
cli-fields-truth = true or false
cli-fields-list = list of { $what }
cli-fields-item = number or id of the dossier
cli-fields-needed = yes
cli-fields-optional = no
cli-new-written = { $file } is written, with its words in { $words }. Check both with `multivector-cli check { $file }`.
cli-new-exists = { $file } exists already.
cli-new-name = “{ $name }” is no id: ids are made of letters, digits, hyphens and underscores.
