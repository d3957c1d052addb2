### First steps: a word, a pipe, a road.

card-fs_word-astana = The stage in St Petersburg: you sit beside Putin
card-fs_word-moscow = Moscow: friends stand together
card-fs_word-body = Somebody will ask about Donbas. Where a thing is said weighs more than what is said.
card-fs_word-option-nothing = Say nothing
card-fs_word-option-nothing-note = Each side hears what it likes.
card-fs_word-option-note = Refuse later, in a note
card-fs_word-option-note-note = The same words, quieter.
card-fs_word-option-stage = Refuse here, before the cameras
card-fs_word-option-stage-note = Heard everywhere, Moscow included.

card-fs_pipe-astana = A Russian court stops your oil pipeline for 30 days
card-fs_pipe-moscow = Moscow: the papers on oil spills were not in order
card-fs_pipe-body = Four fifths of the oil leaves by this line. The reason may be true.
card-fs_pipe-option-wait = Wait for the judges
card-fs_pipe-option-wait-note = Calm, and in their hands.
card-fs_pipe-option-appeal = Appeal, with the foreign partners
card-fs_pipe-option-appeal-note = Paper against paper.
card-fs_pipe-option-accuse = Call it punishment, aloud
card-fs_pipe-option-accuse-note = Proud, and unproved.

card-fs_road-astana = Money for one great work this year
card-fs_road-moscow = Moscow: what goes round us is hostile
card-fs_road-body = Anger comes at once, use late.
card-fs_road-option-none = None: keep the money
card-fs_road-option-none-note = The Fund stays whole.
card-fs_road-option-port = A larger port at Aktau
card-fs_road-option-port-note = Over the sea; ready first.
card-fs_road-option-china = More room in the pipe to China
card-fs_road-option-china-note = Ready later; one buyer.
card-fs_road-option-army = A better army
card-fs_road-option-army-note = Dear; best never used.
