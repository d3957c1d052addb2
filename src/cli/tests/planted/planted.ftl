# Words with mistakes, for the test in ../planted.rs. A mark stands for the line behind it.
level-planted-title = Planted
# mark: lint-unused-words
level-plantd-blurb = For a level of another name.
# mark: cli-bad-text
level-planted-title = Planted twice
objective-planted_blind = What Astana cannot see
objective-planted_blind-note = Asks for a hidden number.

# mark: cli-bad-text
card-planted_flood-astana = { no-such-message }
card-planted_flood-moscow = Water
card-planted_flood-body = What now?
card-planted_flood-option-wait = Wait
card-planted_flood-option-wait-note = It may fall.
card-planted_flood-option-build = Build
card-planted_flood-option-build-note = A bridge.
card-planted_flood-option-peek = Look
card-planted_flood-option-peek-note = Into Moscow.
# mark: lint-unused-words
card-planted_drought-astana = Of a card that is gone.
card-planted_dates-astana = Dates
card-planted_dates-moscow = Dates
card-planted_mute-astana = Mute
card-planted_mute-moscow = Mute
card-planted_mute-body = And then?
card-planted_old-astana = Old
card-planted_old-moscow = Old
card-planted-form-astana = Form
card-planted-form-moscow = Form
card-planted_chance-astana = Chance
card-planted_chance-moscow = Chance
card-planted_open-astana = Open
card-planted_open-moscow = Open
card-planted_long-astana = one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three thirty-four thirty-five
card-planted_long-moscow = one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three thirty-four thirty-five
# mark: cli-bad-text
words without a key
lever-planted_gift = A gift
lever-planted_gift-note = Costs nothing.
lever-planted_blank = Blank
lever-planted_seer = Seer
lever-planted_excuse = Excuse
ending-planted_item = Item
ending-planted_item-text = Text
ending-planted_item-sources = Sources
ending-planted_gone = Gone
ending-planted_gone-text = Text
ending-planted_gone-sources = Sources
