### The order of visits, 26 to 30 November 2022.

card-board_is_printed-astana = Two aircraft, three invitations, five days
card-board_is_printed-moscow = Moscow: the first journey is always to a friend
card-board_is_printed-body = Moscow expects the newly elected president first, Paris has a date, Tashkent a draft treaty. The programme goes to print tonight; what stands on it will be read in three capitals.
card-board_is_printed-option-moscow = Print Moscow alone
card-board_is_printed-option-moscow-note = The rest can surprise.
card-board_is_printed-option-both = Print Moscow and Paris
card-board_is_printed-option-both-note = Nobody can say he did not know.
card-board_is_printed-option-none = Print “working visits”
card-board_is_printed-option-none-note = All three telephone.

card-draft_in_tashkent-astana = Tashkent asks: may the draft appear tomorrow?
card-draft_in_tashkent-moscow = Moscow: we have a pact for that already
card-draft_in_tashkent-body = Each would help if the other is attacked by a third country. Tomorrow the president may sit in the Kremlin; readers will know who is meant.
card-draft_in_tashkent-option-later = After the journeys
card-draft_in_tashkent-option-later-note = It will keep, says Tashkent.
card-draft_in_tashkent-option-same_day = Yes: on the very day
card-draft_in_tashkent-option-same_day-note = A treaty with a date stamp.
card-draft_in_tashkent-option-quiet = Initial it, publish nothing
card-draft_in_tashkent-option-quiet-note = Two people know; soon four.

card-communique_table-astana = On the table: a communiqué of twelve pages
card-communique_table-moscow = Moscow: allies reaffirm everything
card-communique_table-body = It names the pact, the union, a gas transit promised twenty years ago; not your Western friends, nor critics at home. One line may still be moved.
card-communique_table-option-sign = Sign all twelve pages
card-communique_table-option-sign-note = Fine words, few counted.
card-communique_table-option-critics = Promise nothing about critics
card-communique_table-option-critics-note = The missing line is read first.
card-communique_table-option-west = Add a line on friends elsewhere
card-communique_table-option-west-note = It takes the evening.

card-kremlin_waits-astana = In the Kremlin a table is laid, and nobody sits at it
card-kremlin_waits-moscow = Moscow: we are patient people
card-kremlin_waits-body = The ambassador asks whether the president is ill. It is the twenty-eighth. A first journey elsewhere would be a message by itself.
card-kremlin_waits-option-ill = The president has a cold
card-kremlin_waits-option-ill-note = It is not believed.
card-kremlin_waits-option-later = A date in December
card-kremlin_waits-option-later-note = Courtesy by calendar.
card-kremlin_waits-option-elsewhere = The president is expected elsewhere
card-kremlin_waits-option-elsewhere-note = As plain as that.

card-engines_running-astana = The engines are running: home, or on to Paris?
card-engines_running-moscow = Moscow: from our table straight to theirs?
card-engines_running-body = Earlier presidents flew home and let a week pass. Paris has kept the day free. The pilots need one word; the newspapers will need none.
card-engines_running-option-home = Home first
card-engines_running-option-home-note = A night between two tables.
card-engines_running-option-tashkent = By way of Tashkent
card-engines_running-option-tashkent-note = A detour that says something.
card-engines_running-option-paris = On to Paris
card-engines_running-option-paris-note = A sign for one side, a slight for the other.

card-verdicts_read-astana = The Russian papers: a failure; and Washington is behind it
card-verdicts_read-moscow = Moscow commentators: we expected more
card-verdicts_read-body = Most are outraged and call ports and tankers hostile. One, well known, asks for realism: mistakes could drive the neighbour off. All wait.
card-verdicts_read-option-none = Read, and answer none
card-verdicts_read-option-none-note = They write on.
card-verdicts_read-option-realist = Have the realist invited, quietly
card-verdicts_read-option-realist-note = He may only be one man.
card-verdicts_read-option-answer = Trade routes are nobody’s enemy
card-verdicts_read-option-answer-note = Applause at home.

card-first_guest-astana = Re-elected last Sunday: the first journey will be read as a letter
card-first_guest-moscow = Moscow: we know the address

card-parallel_calls-astana = Talks with Beijing and Washington go on by telephone meanwhile
card-parallel_calls-moscow = Moscow: many telephones

card-same_front_page-astana = Tashkent’s draft and the Kremlin’s handshake stand on one front page
card-same_front_page-moscow = Moscow: a coincidence, we are told

card-formerly_loyalty-astana = Even friends of the Kremlin no longer call such a visit loyalty
card-formerly_loyalty-moscow = Moscow: friendship needs no adjectives

card-bridge_over_the_sea-astana = Moscow announces a sea bridge to Iran across the Caspian
card-bridge_over_the_sea-moscow = Moscow: trade, nothing else
