# What the window and the command line both say of an effect: its cause, and on what it rests.

ledger-cause-act = { $seat }: { $act }
ledger-cause-option = { $card } — { $option }
ledger-cause-order = Order of { $seat }
ledger-basis-arithmetic = Plain arithmetic.
ledger-basis-sourced = Sourced: { $facts }.
ledger-basis-record = From the record: { $text }
ledger-basis-inferred = Inferred: { $text }
ledger-basis-judgement = A judgement: { $text }
ledger-reasons = Their reasons: { $reasons }
