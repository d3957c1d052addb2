# Words of the level LEVEL_ID. Lines that begin with # are remarks.
level-LEVEL_ID-title = My level LEVEL_ID
level-LEVEL_ID-blurb = One sentence that says what it is about.
level-LEVEL_ID-note = What a player should know before it begins.
# A basis Judgement("key") or Inferred("key") of your own asks for the text basis-key; a card for card-ID-astana and the others
# that docs/authors.md names.
