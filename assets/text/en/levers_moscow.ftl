# Moscow's voices and its steps over the red line: the name, and in one line what is known to follow.

lever-closure_whisper = Let traders hear that the pipeline could close
lever-closure_whisper-note = Nothing is stopped. Insurers and lenders ask questions, and shippers look at maps; the fewer tonnes cross Russia, the less it frightens.
lever-network_storm = Let the networks rage
lever-network_storm-note = A week of insults under every headline. It looks like a crisis and fades like one.
lever-next_ukraine = Let commentators name Kazakhstan next
lever-next_ukraine-note = It frightens families and wakes the undecided. A few Russian voices warn that such talk harms Russia.
lever-january_reminder = Remind Astana of January
lever-january_reminder-note = Officials ask who came when they were called. The debt grows in Moscow’s books and irks people in Astana.
lever-bloc_loyalty = Ask for loyalty to the pact and the union
lever-bloc_loyalty-note = A paper is put on the table. The signature costs little, and neighbours notice who had to ask.
lever-blame_washington = Say that Washington stands behind it
lever-blame_washington-note = Every port and call is traced to an American plan. It narrows the room for the next call.
lever-empire_history = Tell the border as a gift of empire
lever-empire_history-note = Essays and school films on who drew the map. It contests the map and unites those who live on it.
lever-plant_inspector = Send the plant inspector
lever-plant_inspector-note = Lorries of fruit and grain wait at the posts, some spoil, and the traders pay. Buyers in both countries look elsewhere.
lever-return_request = Ask for those who crossed the border
lever-return_request-note = Lists of men who left the draft are sent through the prosecutors. It unsettles the newcomers, and is read in the West.
lever-border_exercise = Exercise near the border
lever-border_exercise-note = Columns on the steppe roads, announced late. Families and markets take fright, and partners who had looked away look up.
lever-passports_north = Offer passports in the north
lever-passports_north-note = Consulates shorten the queue for compatriots. A paper today, a reason tomorrow.
lever-compatriots_law = Pass a law on compatriots abroad
lever-compatriots_law-note = The state takes on to protect Russian speakers wherever they live. The hawks gain, and so does everybody’s interest in partners.
