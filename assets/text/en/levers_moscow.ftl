# Moscow's voices and its steps over the red line: the name, and in one line what is known to follow.

lever-closure_whisper = Rumours among traders that the pipeline could close
lever-closure_whisper-note = Nothing is stopped. Insurers and lenders ask questions, and shippers look at maps; the fewer tonnes cross Russia, the less it frightens.
lever-network_storm = A storm in the networks
lever-network_storm-note = A week of insults under every headline. It looks like a crisis and fades like one.
lever-next_ukraine = Commentary that names Kazakhstan next
lever-next_ukraine-note = It frightens families and wakes the undecided. A few Russian voices warn that such talk harms Russia.
lever-january_reminder = A reminder of January
lever-january_reminder-note = Officials ask who came when they were called. The debt grows in Moscow’s books and irks people in Astana.
lever-bloc_loyalty = A call for loyalty to the pact and the union
lever-bloc_loyalty-note = A paper is put on the table. The signature costs little, and neighbours notice who had to ask.
lever-blame_washington = The charge that Washington stands behind it
lever-blame_washington-note = Every port and call is traced to an American plan. It narrows the room for the next call.
lever-empire_history = The border told as a gift of empire
lever-empire_history-note = Essays and school films on who drew the map. It contests the map and unites those who live on it.
lever-plant_inspector = The plant inspector at the border posts
lever-plant_inspector-note = Lorries of fruit and grain wait at the posts, some spoil, and the traders pay. Buyers in both countries look elsewhere.
lever-return_request = A request for those who crossed the border
lever-return_request-note = Lists of men who left the draft are sent through the prosecutors. It unsettles the newcomers, and is read in the West.
lever-border_exercise = An exercise near the border
lever-border_exercise-note = Columns on the steppe roads, announced late. Families and markets take fright, and partners who had looked away look up.
lever-passports_north = Passports on offer in the north
lever-passports_north-note = Consulates shorten the queue for compatriots. A paper today, a reason tomorrow.
lever-compatriots_law = A law on compatriots abroad
lever-compatriots_law-note = The state takes on to protect Russian speakers wherever they live. The hawks gain, and so does everybody’s interest in partners.
