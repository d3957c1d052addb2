### What is wrong: result codes and saves, turns that are not played, faults of the rules, and mistakes in content.
### An attribute that is called like a value is said only where that value is there.

## Result codes and saves

verify-bad-file = This is no result code or save that can be read.
verify-wrong-version = It was made by version { $found } of the rules; here is version { $expected }. The same version can replay it.
verify-other-content = It was made with other content: a level or a number of the model differs from the ones here.
verify-other-shocks = It was made with other content: { $made ->
    [none] it was played without a shock
   *[other] it was played under the shock { $made }
}, and { $here ->
    [none] none is given here
   *[other] here { $here } is given
}. It verifies with the same files of shocks.
verify-illegal-order = In turn { $turn } it holds an order that was not legal there.
verify-parted = Up to turn { $turn } it replays; there the result becomes another than the one it claims.
verify-parted-in = It replays, but in turn { $turn } the state it carries differs in the part “{ $part }”.

record-not-a-code = This is no result code: a code begins with MV1.
record-character = A character does not belong in a code, number { $position } from its beginning. Copy the code anew.
record-damaged = The code is incomplete or was altered: its checksum does not fit. Copy all of it anew.
record-too-long = This is longer than any code can be.
record-format = The code is of format { $found }, which is not known here. A newer version of the game may read it.
record-unknown-level = The code is of a level that is not here.
record-other-rules = This game was made under version { $found } of the rules; here is version { $expected }, which keeps other numbers. The game that made it can open it.

## Turns

commit-illegal = The turn was not played: not all orders are legal.
commit-over = The game is over.
rewind-forbidden = This level does not allow going back.
rewind-not-played = That turn has not been played here.

fault-overflow = The rules found a fault in themselves: a number grew too large ({ $metric }). The turn was not played; nothing is lost.
fault-no-such-number = The rules found a fault in themselves: a number that does not exist was asked for. The turn was not played; nothing is lost.
fault-oil-not-conserved = The rules found a fault in themselves: { $tonnes } tonnes of oil too many. The turn was not played; nothing is lost.
fault-money-not-conserved = The rules found a fault in themselves: { $kusd } thousand dollars too many. The turn was not played; nothing is lost.
fault-illegal-order = The rules were given an order that is not legal. The turn was not played; nothing is lost.
fault-over = The game is over.

## Content: the notation

content-not-text = The file is not text from here on: these bytes are not UTF-8.
content-too-large = The file is too large: { $bytes } bytes, and { $limit } can be read.
content-too-deep = Brackets nest too deep here: at most { $limit } levels.
content-syntax = Here should stand { $expected ->
    [value] a value
    [field-name] the name of a field
    [colon] a colon
    [comma-or-parenthesis] a comma or “)”
    [comma-or-bracket] a comma or “]”
    [comma-or-brace] a comma or {"“}”"}
    [end] nothing more
   *[header] a line such as #![enable(…)]
  }.
    .found = Found: { $found }
content-unclosed = { $what ->
    [text] A text is opened here and never closed.
    [comment] A comment is opened here and never closed.
    [parenthesis] “(” is opened here and never closed.
    [bracket] “[” is opened here and never closed.
   *[brace] {"“{”"} is opened here and never closed.
  }
content-bad-number = { $text } begins like a number and is none.
content-not-finite = { $text } is no number that can be used.
content-bad-escape = { $text } is unknown after a backslash.
content-bad-character = { $text }: single quotation marks hold one character.

## Content: fields and values

content-unknown-field = { $owner } has no field { $field }.
    .nearest = Did you mean { $nearest }?
    .known = It has: { $known }.
content-missing-field = { $owner } needs the field { $field }.
content-duplicate-field = The field { $field } stands here a second time.
content-wrong-type = Here should stand { $expected ->
    [unit] ()
    [bool] true or false
    [integer] a whole number
    [number] a number
    [character] a character
    [text] a text in quotation marks
    [name] a name
    [variant] one of a list of names
    [list] a list in […]
    [map] a map
    [struct] fields in (…)
   *[tuple] values in (…)
  }; { $found ->
    [unit] () stands here
    [bool] true or false stands here
    [integer] a whole number stands here
    [number] a number stands here
    [character] a character stands here
    [text] a text stands here
    [name] a name stands here
    [variant] a name stands here
    [list] a list stands here
    [map] a map stands here
    [struct] fields stand here
   *[tuple] values in (…) stand here
  }.
content-wrong-length = Here should stand { $expected } values; there are { $found }.
content-wrong-name = This should be called { $expected }, not { $found }.
content-unknown-variant = { $owner } knows no { $variant }.
    .nearest = Did you mean { $nearest }?
    .known = It knows: { $known }.
content-number-out-of-range = { $value } is out of range: from { $min } to { $max }.
content-rejected = This value is refused: { $message }

## Content: names

content-unknown-name = There is no { $kind } called { $name }.
    .nearest = Did you mean { $nearest }?
content-duplicate-id = There are two of the kind { $kind } called { $name }; this is the second.
content-required = The rules need a { $kind } called { $name }, and no file has it.
content-incomplete = Files without which nothing else can be judged are missing or cannot be read.
content-cycle = These need each other in a circle: { $names }.

## Content: what reads well and makes no sense

content-lint-card-without-options = The card { $card } asks and offers no answer.
content-lint-free-lunch = The lever { $name } has no price: no money, no anger, nothing lost.
content-lint-hazard-days = A stoppage lasts from { $least } to { $most } days; the first must be at least 1 and not above the second.
content-lint-hidden-from-seat = { $name } asks for { $metric }, which { $seat } does not see.
content-lint-unknown-item = { $name } names the item { $item }, which the lists of `coverage.ron` do not have.
content-lint-board-open = The last answer to { $name } must hold whatever comes: `when: Always`.
content-lint-item-doubled = The item { $number } is listed twice.
content-lint-adviser = The adviser { $adviser } needs a stretch above nought and a shift that is a number.
content-lint-id-form = { $id } is no id: ids are made of letters, digits and underscores.
content-lint-region-parent = { $region } needs both a day on which it was founded and the region out of which, or neither.
content-lint-ground-twice = The ground of { $region } is described twice.
content-lint-ground-missing = The ground of { $region } is not described.
content-lint-ground-one-sided = { $region } names { $near } as its neighbour, but not the other way round.
content-lint-ground-apart = No way leads from the capital to { $region }.
content-lint-group-opposite = The group { $group } cannot come into { $region } by land: it does not border on Russia.
content-lint-group-named-force = { $id } is the name of a force too; orders could not tell them apart.
content-lint-too-many-counters = The war knows at most { $most } of these.
content-lint-fighting-missing = The table of the kind { $kind } lacks { $name }.
content-lint-units-differ = { $first } and { $second } are counted in different units and cannot be compared.
content-lint-season = A season has twelve shares, one a month, not { $found }.
content-lint-future-weight = A future needs a weight above nought, not { $weight }.
content-lint-level-reckoning = A Reckoning has at most 120 months, not { $months }.
content-lint-level-turns = A level has from 1 to 400 turns of a span, not { $turns }.
content-lint-level-ending = The level { $level } may end without an ending: one of them must hold whatever happens.
content-lint-level-coach = There are more lines of help than the { $turns } turns of the level.
content-lint-level-from-chain = The level { $level } starts from another itself; a level starts from one that does not.
content-lint-level-from-day = The level { $level } cannot be played to this level’s first day: it begins later, or ends before.
content-lint-pace-decisions = A turn may ask for { $asked } decisions here; the pace of the level is { $most }.
content-lint-pace-words = The card { $card } has { $words } words; the pace of the level { $level } is { $most }.
content-lint-card-in-no-level = No level deals the card { $card }.
content-lint-start-chosen = { $metric } cannot begin at { $value }: that is no number, or lies outside the range it can have.
content-lint-origin = The game to start from cannot be played again here ({ $why }).
content-lint-origin-not-here = This level starts from no other, so it cannot go on from a game of { $level }.
content-lint-origin-elsewhere = The game to start from has no turn that begins on { $date }, the first day of this level.
content-lint-lever-without-appeal = { $name } belongs to a seat that a program may drive, and does not say why it would be used.
content-lint-pretext-alone = { $name } gives itself away: no genuine stoppage that stops the same thing, by as much and for as long, gives the reason { $pretext }.
content-lint-without-sources = { $name } names no item or no fact of the dossier.
content-lint-not-a-date = { $text } is no date such as 2022-01-05.
content-lint-not-a-share = { $value } is no share: shares go from 0 to 1.
content-lint-number-too-large = { $value } is too large for what it counts.
content-lint-overwritten = { $name } changes { $metric }, which is worked out anew every turn: the change would be lost.
content-lint-policy-steps = A policy begins at a setting from 0 to its highest; this begins at { $start } of { $steps }.
content-lint-promise-ungraded = The promise { $promise } cannot be graded: it says neither when it is broken nor when it is kept, or what happens on a break although nothing breaks it.
content-lint-record-doubled = The series { $series } has two figures for { $period }.
content-lint-record-period = { $text } is no period of the record: a year is written 2022, a month 2022-08; several months go from a month through a month.
content-lint-record-unit = These numbers do not come in the unit { $unit }, or not all in the same.
content-lint-record-window = These months of the series { $series } end before they begin, in { $period }.
content-lint-series-values = The series { $series } has no values, or one that is no number.
content-lint-start-out-of-range = { $metric } begins outside the range it can have.
content-lint-unknown-file = { $name } is no file of content: its place and name say nothing known.
content-lint-shock-empty = A shock stops something; this one stops nothing.
content-lint-shock-until = A stop from { $from } ends on a later day than that; here it ends on { $until }. The day named is the first on which it works again.
content-lint-shock-not-in-level = The level { $level } has no day from { $from } up to { $until }: this stop would never come.
content-lint-shock-in-no-level = No level has a day from { $from } up to { $until }: this stop would never come.
content-lint-unknown-format = This file is of format { $format }; format 1 can be read.

## Words of a picture

content-level-error = error
content-level-warning = warning
content-level-hint = hint
