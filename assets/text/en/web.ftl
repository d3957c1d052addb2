# The web pages' own words: what JavaScript writes, and what is wrong with a request to the pages' WebAssembly.
# The words that stand still are in the pages themselves (web/*.html).

web-progress = { $done } of { $all } replayed
web-replayed = { $n ->
    [one] One game replayed and confirmed.
   *[other] { $n } games replayed and confirmed.
  }
web-refused-count = { $n ->
    [one] One code was refused; its row says why.
   *[other] { $n } codes were refused; their rows say why.
  }
web-nothing-found = No result code was found in what you gave. A code begins with MV1.
web-ignored = { $lines ->
    [one] One line held no code and was passed over: { $first }
   *[other] { $lines } lines held no code and were passed over, the first: { $first }
  }
web-in-progress = Not finished: { $turns } of { $all } turns played
web-refused = Refused
web-same-as = The same code as in row { $row }
web-stopped = The replay stopped by a fault of the page itself. The code may be good; please report it with the code.
web-not-over = This game is not over yet: after { $turns } turns there is nothing to review.
web-no-words = The words of this page could not be read.
web-not-read = { $name } could not be read.
web-too-large = { $name } is too large to be a list of codes.
web-review = Save
web-review-of = Save the review of row { $row }
web-reviewing = The game in row { $row } is being played otherwise, choice by choice…
web-reviewed = The review was saved as { $name }.
web-no-team = no name

web-grade-kept = kept
web-grade-unfulfilled = not fulfilled
web-grade-broken = broken
web-no-promises = none

web-column-row = Row
web-column-team = Team
web-column-level = Level
web-column-seed = Seed
web-column-ending = Ending
web-column-promises = Promises
web-column-rewinds = Rewinds
web-column-hash = Hash
web-column-problem = Problem
web-column-code = Code
web-csv-name = multivector-results

web-bad-request = The page asked in a form that cannot be read: { $reason }
web-no-such-level = There is no level called { $level }.
web-no-such-policy = There is no policy called { $policy }. Known are { $known }.
web-no-seed = { $seed } is no seed. A seed is a whole number from 0 to 18446744073709551615.

# Why a worker beside the page does not look ahead for it.
foresight-other-rules = The page looks ahead by version { $found } of the rules, its helper by version { $expected }.
foresight-other-content = The page looks ahead by content { $found }, its helper by content { $expected }.
foresight-no-level = The page's helper cannot load the level that it is to look ahead in.
foresight-damaged = What the page and its helper sent each other cannot be read.
