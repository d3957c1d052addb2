# What the window and the command line both say of an effect: its cause, and on what it rests.

ledger-cause-act = { $seat }: { $act }
ledger-cause-option = { $card } → { $option }
ledger-cause-order = Order of { $seat }
ledger-basis-arithmetic = Plain arithmetic.
ledger-basis-sourced = Sourced: { $facts }.
ledger-basis-record = From the record: { $text }
ledger-basis-inferred = Inferred: { $text }
ledger-basis-judgement = A judgement: { $text }
ledger-reasons = Their reasons, with weights: { $reasons }; mood ({ $mood })
ledger-rejected = They weighed this at { $weight } and did not choose: { $acts }
ledger-rejected-act = { $act } ({ $weight })
ledger-searched = They looked ahead: { $turns ->
    [one] one turn
   *[other] { $turns } turns
} of possible futures were compared.
motive-wants = wanted: { $reason } ({ $weight })
motive-believes = believed: { $reason } ({ $weight })
motive-pays = weighed the price: { $reason } ({ $weight })
