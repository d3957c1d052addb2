### Numbers, units and dates. `\u00A0` is a space at which no line breaks.

## Marks

number-group-mark = ,
number-decimal-mark = .
number-plus = +
number-minus = −

## Units. $n is a number that is already written out; its sign is put before the whole.

number-tonnes = { $n }{"\u00A0"}t
number-kilotonnes = { $n }{"\u00A0"}kt
number-megatonnes = { $n }{"\u00A0"}Mt
number-a-day = { $n }{"\u00A0"}a{"\u00A0"}day
number-a-year = { $n }{"\u00A0"}a{"\u00A0"}year
number-dollars = ${ $n }
number-dollars-thousand = ${ $n }{"\u00A0"}k
number-dollars-million = ${ $n }{"\u00A0"}m
number-dollars-billion = ${ $n }{"\u00A0"}bn
number-percent = { $n }{"\u00A0"}%
number-points = { $n }{"\u00A0"}pts
number-tenge-per-dollar = ₸{ $n }
number-dollars-per-barrel = ${ $n }/bbl
number-teu = { $n }{"\u00A0"}TEU

## Units that bend. $n is a number and never below zero.

number-days =
    { $n ->
        [one] { $n }{"\u00A0"}day
       *[other] { $n }{"\u00A0"}days
    }
number-months =
    { $n ->
        [one] { $n }{"\u00A0"}month
       *[other] { $n }{"\u00A0"}months
    }

## Dates. `in-date` is the form beside a day where it differs; `short` is for axes and narrow places.

date-full = { $day }{"\u00A0"}{ $month } { $year }
date-short = { $day }{"\u00A0"}{ $month }
date-month = { $month } { $year }
date-span = { $first } to { $last }
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

## Lists: two, more than two, the last one.

list-pair = { $first } and { $second }
list-middle = { $first }, { $second }
list-last = { $first } and { $second }
