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
    .hint = Save the file as UTF-8.
content-too-large = The file is too large: { $bytes } bytes, and { $limit } can be read.
    .hint = Part it into several files.
content-too-deep = Brackets nest too deep here: at most { $limit } levels.
    .hint = Take brackets away, or close one that was left open above.
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
    .hint = Look at what stands just before this place too.
content-unclosed = { $what ->
    [text] A text is opened here and never closed.
    [comment] A comment is opened here and never closed.
    [parenthesis] “(” is opened here and never closed.
    [bracket] “[” is opened here and never closed.
   *[brace] {"“{”"} is opened here and never closed.
  }
    .hint = Put the missing mark where this part ends.
content-bad-number = { $text } begins like a number and is none.
    .hint = Numbers are written 12, -3 or 0.25, without spaces or units.
content-not-finite = { $text } is no number that can be used.
    .hint = Write a number that can be counted, such as 0.5.
content-bad-escape = { $text } is unknown after a backslash.
    .hint = Write two backslashes for a backslash; after one may stand n, t, r, 0, a quotation mark, x41 or {"u{41}"}.
content-bad-character = { $text }: single quotation marks hold one character.
    .hint = Texts stand in double quotation marks.

## Content: fields and values

content-unknown-field = { $owner } has no field { $field }.
    .nearest = Did you mean { $nearest }?
    .known = It has: { $known }.
    .hint = `multivector-cli fields` lists every field with its meaning.
content-missing-field = { $owner } needs the field { $field }.
    .hint = Add { $field }; `multivector-cli fields` says what it holds and shows one.
content-duplicate-field = The field { $field } stands here a second time.
    .hint = Keep one of the two.
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
    .hint = `multivector-cli fields` shows an example of each field.
content-wrong-length = Here should stand { $expected } values; there are { $found }.
    .hint = Add what is missing or take away what is too much.
content-wrong-name = This should be called { $expected }, not { $found }.
    .hint = The name before the bracket may also be left out.
content-unknown-variant = { $owner } knows no { $variant }.
    .nearest = Did you mean { $nearest }?
    .known = It knows: { $known }.
    .hint = Names of this kind are written without quotation marks, in capitals and small letters as listed.
content-number-out-of-range = { $value } is out of range: from { $min } to { $max }.
    .hint = Write a number within the range.
content-rejected = This value is refused: { $message }
    .hint = `multivector-cli fields` shows an example of each field.

## Content: names

content-unknown-name = There is no { $kind } called { $name }.
    .nearest = Did you mean { $nearest }?
    .hint = The name must be spelt as where the { $kind } is described; numbers of the model are listed by `multivector-cli explain`.
content-duplicate-id = There are two of the kind { $kind } called { $name }; this is the second.
    .hint = Give one of them another name, or take one away.
content-required = The rules need a { $kind } called { $name }, and no file has it.
    .hint = Put it back, or take over the shipped file.
content-incomplete = Files without which nothing else can be judged are missing or cannot be read.
    .hint = A folder that stands alone needs all files of assets/content; name single files to have them read beside what ships.
content-cycle = These need each other in a circle: { $names }.
    .hint = Break the circle at one of them.

## Content: what reads well and makes no sense

content-lint-card-without-options = The card { $card } asks and offers no answer.
    .hint = Add options, or make it a line of news: kind: Wire.
content-lint-free-lunch = The lever { $name } has no price: no money, no anger, nothing lost.
    .hint = Give it a price in cost_kusd, or an effect that somebody minds.
content-lint-hazard-days = A stoppage lasts from { $least } to { $most } days; the first must be at least 1 and not above the second.
    .hint = Write the shorter length under days_least, the longer under days_most.
content-lint-hidden-from-seat = { $name } asks for { $metric }, which { $seat } does not see.
    .hint = Ask for a number that the seat sees; what it can only guess has a reading under knowledge.
content-lint-unknown-item = { $name } names the item { $item }, which the lists of `coverage.ron` do not have.
    .hint = `multivector-cli coverage` lists the items.
content-lint-board-open = The last answer to { $name } must hold whatever comes: `when: Always`.
    .hint = Put it last, with when: Always, for what none of the others says.
content-lint-item-doubled = The item { $number } is listed twice.
    .hint = Take one of the two away.
content-lint-adviser = The adviser { $adviser } needs a stretch above nought and a shift that is a number.
    .hint = A stretch of 1 and a shift of 0 is an adviser without error.
content-lint-id-form = { $id } is no id: ids are made of letters, digits and underscores.
    .hint = Write it with underscores, such as old_bridge.
content-lint-region-parent = { $region } needs both a day on which it was founded and the region out of which, or neither.
    .hint = Give both fields or take both away.
content-lint-ground-twice = The ground of { $region } is described twice.
    .hint = Take one of the two away.
content-lint-ground-missing = The ground of { $region } is not described.
    .hint = Add it to terrain.ron.
content-lint-ground-one-sided = { $region } names { $near } as its neighbour, but not the other way round.
    .hint = Neighbours name each other, and no region names itself.
content-lint-ground-apart = No way leads from the capital to { $region }.
    .hint = Name a neighbour through which it is reached.
content-lint-group-opposite = The group { $group } cannot come into { $region } by land: it does not border on Russia.
    .hint = Name a region whose ground says border: true.
content-lint-group-named-force = { $id } is the name of a force too; orders could not tell them apart.
    .hint = Give it another name.
content-lint-too-many-counters = The war knows at most { $most } of these.
    .hint = Put several into one.
content-lint-fighting-missing = The table of the kind { $kind } lacks { $name }.
    .hint = Add it to the table in fighting.ron.
content-lint-units-differ = { $first } and { $second } are counted in different units and cannot be compared.
    .hint = Compare numbers of one unit, or each with a figure of its own by AtLeast and Below.
content-lint-season = A season has twelve shares, one a month, not { $found }.
    .hint = Write one share for each month from January on.
content-lint-future-weight = A future needs a weight above nought, not { $weight }.
    .hint = Leave the future out if it cannot come.
content-lint-level-reckoning = A Reckoning has at most 120 months, not { $months }.
    .hint = Leave the field out for no Reckoning.
content-lint-level-turns = A level has from 1 to 400 turns of a span, not { $turns }.
    .hint = Longer stretches are made of longer spans: Month or Quarter.
content-lint-level-ending = The level { $level } may end without an ending: one of them must hold whatever happens.
    .hint = Deal an ending with when: Always and a low priority.
content-lint-level-file = The level is called { $id } and its file { $file }.
    .hint = Give both the same name: saves and codes find a level by it.
content-lint-start-twice = { $metric } begins twice.
    .hint = Keep one of the two values.
content-lint-out-of-range = { $value } is outside what { $metric } can be: it goes from { $least } to { $most }.
    .hint = Look at the unit: shares go from 0 to 1, and thousands of dollars end in kusd.
content-lint-never-by-date = By its dates the { $kind } { $name } can come on no day of the levels that have it.
    .hint = Choose dates within the level, or take it out.
content-lint-level-coach = There are more lines of help than the { $turns } turns of the level.
    .hint = Take this line away, or make the level longer.
content-lint-level-from-chain = The level { $level } starts from another itself; a level starts from one that does not.
    .hint = Start from the level that it starts from itself.
content-lint-level-from-day = The level { $level } cannot be played to this level’s first day: it begins later, or ends before.
    .hint = Choose a later first day, or another level to start from.
content-lint-pace-decisions = A turn may ask for { $asked } decisions here; the pace of the level is { $most }.
    .hint = Lower asks or initiatives, or raise decisions in the pace.
content-lint-pace-words = The card { $card } has { $words } words; the pace of the level { $level } is { $most }.
    .hint = Shorten its texts, deal it no longer, or raise words in the pace.
content-lint-missing-words = The texts have no message { $key }.
    .hint = Add { $key } = … to the texts: shipped ones lie in assets/text/en, those of your own level beside it in a file that ends in .ftl.
content-lint-unused-words = Nothing asks for the message { $key }.
    .hint = Look how the entry is spelt that it was written for, or take it out.
content-lint-card-in-no-level = No level deals the card { $card }.
    .hint = Name its file among the decks of a level, or the card under also or Only.
content-lint-start-chosen = { $metric } cannot begin at { $value }: that is no number, or lies outside the range it can have.
    .hint = `multivector-cli explain` shows the number as a level begins.
content-lint-origin = The game to start from cannot be played again here ({ $why }).
    .hint = Play that game here once more, or leave it out.
content-lint-origin-not-here = This level starts from no other, so it cannot go on from a game of { $level }.
    .hint = Choose a level that starts from another.
content-lint-origin-elsewhere = The game to start from has no turn that begins on { $date }, the first day of this level.
    .hint = Choose a game whose turns meet that day.
content-lint-lever-without-appeal = { $name } belongs to a seat that a program may drive, and does not say why it would be used.
    .hint = Add an appeal: terms over numbers that the seat sees.
content-lint-pretext-alone = { $name } gives itself away: no genuine stoppage that stops the same thing, by as much and for as long, gives the reason { $pretext }.
    .hint = Add a stoppage to hazards.ron that does the same, or give another reason.
content-lint-without-sources = { $name } names no item or no fact of the dossier.
    .hint = Add items and facts; `multivector-cli coverage` lists both.
content-lint-not-a-date = { $text } is no date such as 2022-01-05.
    .hint = Dates are days of the calendar, written year-month-day with two digits for month and day.
content-lint-not-a-share = { $value } is no share: shares go from 0 to 1.
    .hint = Write per cent as a share: 65 per cent is 0.65.
content-lint-number-too-large = { $value } is too large for what it counts.
    .hint = Look at the unit: the names of numbers end in it.
content-lint-overwritten = { $name } changes { $metric }, which is worked out anew every turn: the change would be lost.
    .hint = Change what it is worked out from; `multivector-cli explain` shows that.
content-lint-policy-steps = A policy begins at a setting from 0 to its highest; this begins at { $start } of { $steps }.
    .hint = Settings are counted from 0.
content-lint-promise-ungraded = The promise { $promise } cannot be graded: it says neither when it is broken nor when it is kept, or what happens on a break although nothing breaks it.
    .hint = Say when it is broken (broken_when) or when it is kept.
content-lint-record-doubled = The series { $series } has two figures for { $period }.
    .hint = Keep one of the two.
content-lint-record-period = { $text } is no period of the record: a year is written 2022, a month 2022-08; several months go from a month through a month.
    .hint = The year stands first, with four digits.
content-lint-record-unit = These numbers do not come in the unit { $unit }, or not all in the same.
    .hint = Choose the unit in which the numbers are counted, or numbers of that unit.
content-lint-record-window = These months of the series { $series } end before they begin, in { $period }.
    .hint = Write the earlier month under from.
content-lint-series-values = The series { $series } has no values, or one that is no number.
    .hint = Write one number a month.
content-lint-start-out-of-range = { $metric } begins outside the range it can have.
    .hint = Shares go from 0 to 1, and with to the first value is the lesser.
content-lint-unknown-file = { $name } is no file of content: its place and name say nothing known.
    .hint = Levels lie in levels, cards in assets/content/cards, levers in assets/content/levers; `multivector-cli fields` lists the files.
content-lint-shock-empty = A shock stops something; this one stops nothing.
    .hint = Add a stop, or take the file away.
content-lint-shock-until = A stop from { $from } ends on a later day than that; here it ends on { $until }. The day named is the first on which it works again.
    .hint = Write a later day.
content-lint-shock-not-in-level = The level { $level } has no day from { $from } up to { $until }: this stop would never come.
    .hint = Choose days within the level, or another level.
content-lint-shock-in-no-level = No level has a day from { $from } up to { $until }: this stop would never come.
    .hint = Choose days within a level.
content-lint-unknown-format = This file is of format { $format }; format 1 can be read.
    .hint = Write format: 1.

## Words of a picture

content-level-error = error
content-level-warning = warning
content-level-hint = hint
