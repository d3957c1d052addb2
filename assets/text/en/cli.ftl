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
