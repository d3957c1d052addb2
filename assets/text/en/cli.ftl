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

cli-axis = { $name }: { $percent } of 100
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
