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
cli-unknown-policy = There is no policy “{ $name }”. Policies are: { $known }.
cli-at-turn = Turn { $turn }: { $message }
cli-illegal-order = Turn { $turn }: { $order }: { $reason }
cli-bad-record = This is no record that can be played: { $reason }
cli-missing-words = The texts have no message { $key }.

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
cli-history-did-not-happen = What did not happen happens: an early ending in { $early } % of games, firms listed in 2022 in { $listed } %, a standstill of more than { $days } days in { $stop } %.

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
