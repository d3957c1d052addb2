### Re-export: two doors and who is told.

card-no_customs_line-astana = Between you and Russia there is no customs line
card-no_customs_line-moscow = Moscow: a union is a union
card-no_customs_line-body = Goods that enter at one end of the union leave at the other without a paper. Western officials ask how you will keep sanctions that are not yours at a border that does not exist.
card-no_customs_line-option-trust = Trust the traders’ word
card-no_customs_line-option-trust-note = Cheap.
card-no_customs_line-option-spot = Spot checks of what matters most
card-no_customs_line-option-spot-note = Few officers, long border.
card-no_customs_line-option-union = Ask the union for a common rule
card-no_customs_line-option-union-note = It will be discussed.

card-parallel_imports-astana = Russia makes parallel imports legal
card-parallel_imports-moscow = Moscow: shops must be full
card-parallel_imports-body = What brands no longer sell there may now be brought in without asking them. Your traders do: telephones, washing machines, spare parts. Much of it is on no list; some of it is.
card-parallel_imports-option-shops = It is their business
card-parallel_imports-option-shops-note = It is business, and how.
card-parallel_imports-option-list = Publish which goods need a licence
card-parallel_imports-option-list-note = The list is read by both sides.
card-parallel_imports-option-brands = Let the brands decide, in court
card-parallel_imports-option-brands-note = Lawyers prosper.

card-which_table-astana = Trade figures: +2.8 per cent, or eighteenfold?
card-which_table-moscow = Moscow: statistics are a weapon of the West
card-which_table-body = Exports to Russia rose by 2.8 per cent to May. Electronics alone rose eighteenfold to October. Both figures come from your own office, and each has its admirers.
card-which_table-option-first = Quote the first
card-which_table-option-first-note = True; until somebody finds the second.
card-which_table-option-both = Publish both, line by line
card-which_table-option-both-note = You are believed, and asked more.
card-which_table-option-late = Publish next year
card-which_table-option-late-note = The West has customs offices too.

card-minister_cousin-astana = The firm in the file belongs to somebody’s cousin
card-minister_cousin-moscow = Moscow: honest trade needs no blush
card-minister_cousin-body = It was founded in March 2022, has two desks, and turns over more than a factory. Nobody in the ministry wants to write the name into the letter.
card-minister_cousin-option-drop = Leave the name out
card-minister_cousin-option-drop-note = The West has it already.
card-minister_cousin-option-warn = Have the cousin warned
card-minister_cousin-option-warn-note = He moves to another cousin.
card-minister_cousin-option-write = Write the name
card-minister_cousin-option-write-note = Dinner parties grow smaller.

card-every_lorry_on_screen-astana = From April every lorry can be followed on a screen
card-every_lorry_on_screen-moscow = Moscow: transit must not become a police matter
card-every_lorry_on_screen-body = Seals, waybills, a map with moving dots: the system works in one hall. Whether it works at the border depends on people who have not been paid to be curious.
card-every_lorry_on_screen-option-pilot = Begin with a pilot
card-every_lorry_on_screen-option-pilot-note = A pilot offends nobody.
card-every_lorry_on_screen-option-full = Switch it on everywhere
card-every_lorry_on_screen-option-full-note = Queues of a day; Moscow telephones.
card-every_lorry_on_screen-option-share = Switch it on, and give Brussels a screen
card-every_lorry_on_screen-option-share-note = They see what you see.

card-envoys_in_spring-astana = Three envoys at one table: Washington, Brussels, London
card-envoys_in_spring-moscow = Moscow: the governors inspect their province
card-envoys_in_spring-body = They are polite and have charts. Microchips to you have doubled; microchips from you have grown seventyfold. They do not threaten. They ask what they may write home.
card-envoys_in_spring-option-listen = Listen, and thank them
card-envoys_in_spring-option-listen-note = They write that you listened.
card-envoys_in_spring-option-date = Give them a date and a number
card-envoys_in_spring-option-date-note = You will be held to both.
card-envoys_in_spring-option-price = Ask what is in it for you
card-envoys_in_spring-option-price-note = A fair question, and noted.

card-hundred_and_six-astana = A deputy minister says 106 goods are banned to Russia
card-hundred_and_six-moscow = Moscow: so you do impose sanctions?
card-hundred_and_six-body = He said it at a forum, before cameras. By law there is export control and no ban. It is five in the afternoon; every agency has the sentence, and every embassy.
card-hundred_and_six-option-retract = Retract it the same evening
card-hundred_and_six-option-retract-note = Control yes, ban no.
card-hundred_and_six-option-stand = Let it stand
card-hundred_and_six-option-stand-note = It is said now.
card-hundred_and_six-option-words = Explain what a licence is
card-hundred_and_six-option-words-note = Two pages; nobody reads the second.

card-banks_before_christmas-astana = Washington: a bank that pays for such goods may lose the dollar
card-banks_before_christmas-moscow = Moscow: blackmail before the holidays
card-banks_before_christmas-body = Your banks have Russian payments in their books, most of them honest. To prove which are takes months; to close them all takes an afternoon.
card-banks_before_christmas-option-each = Let each bank decide
card-banks_before_christmas-option-each-note = They will close first and ask later.
card-banks_before_christmas-option-desk = One desk for all Russian payments
card-banks_before_christmas-option-desk-note = The state lends its name.
card-banks_before_christmas-option-stop = Stop them all at once
card-banks_before_christmas-option-stop-note = Families and factories wait in line.

card-drones_in_the_file-astana = Reporters write of drones and chips that went through your country
card-drones_in_the_file-moscow = Moscow: journalists, as we know, are spies
card-drones_in_the_file-body = They have waybills and a photograph of the office, which is closed since Tuesday. The amounts are small. The word “drone” is not.
card-drones_in_the_file-option-deny = Deny it
card-drones_in_the_file-option-deny-note = The waybills are in the annex.
card-drones_in_the_file-option-charge = Open a case
card-drones_in_the_file-option-charge-note = A trial with journalists in it.
card-drones_in_the_file-option-licence = Put drones under licence from tomorrow
card-drones_in_the_file-option-licence-note = The next word will be another.

card-transit_king-astana = A merchant offers to build a logistics park at the northern border
card-transit_king-moscow = Moscow: the shortest way between two friends
card-transit_king-body = Three thousand jobs, his own money. Nobody stores salad in a hall with armoured doors. The governor has already cut a ribbon in his mind.
card-transit_king-option-jobs = Take the jobs
card-transit_king-option-jobs-note = And do not ask about doors.
card-transit_king-option-port = Yes: if he builds it at Aktau
card-transit_king-option-port-note = He thinks about it.
card-transit_king-option-no = Decline
card-transit_king-option-no-note = The governor remembers.

card-firms_or_friends-astana = Two hundred Western firms ask: is your licence worth anything?
card-firms_or_friends-moscow = Moscow: they will leave you too
card-firms_or_friends-body = They would move from Moscow to Almaty tomorrow, if their lawyers could sleep. The lawyers want a rule that holds when a minister’s friend is in the way.
card-firms_or_friends-option-club = Invite them to dinner
card-firms_or_friends-option-club-note = Dinner is good.
card-firms_or_friends-option-court = Give them an English court and a fast lane
card-firms_or_friends-option-court-note = Judges of your own ask why.
card-firms_or_friends-option-wait = Let the rule prove itself
card-firms_or_friends-option-wait-note = They wait, in Dubai.

card-washing_machines-astana = A province with no factory exports ten thousand washing machines
card-washing_machines-moscow = Moscow: our wives are grateful

card-three_words-astana = Impose sanctions, or observe them? Two articles on your country disagree, one with itself
card-three_words-moscow = Moscow: there is a third word, to trade

card-listed_elsewhere-astana = Firms in three neighbouring states are put on a list; none of yours
card-listed_elsewhere-moscow = Moscow: today them

card-honeywell_stays-astana = An American maker of controls counts its first year in Almaty a success
card-honeywell_stays-moscow = Moscow: bought

card-new_way_found-astana = The goods have learnt a new way: through two more countries
card-new_way_found-moscow = Moscow: the world is large

card-bank_drops_card-astana = Another bank ends the Mir card
card-bank_drops_card-moscow = Moscow: our tourists will carry cash

card-refrigerators_counted-astana = A customs officer counts refrigerators with the chips still in them
card-refrigerators_counted-moscow = Russian bloggers: ours come without doors

card-queue_at_troitsk-astana = A queue of lorries twenty kilometres long before the northern crossing
card-queue_at_troitsk-moscow = Moscow: your officers are slow of late
