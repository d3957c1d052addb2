### What if the West tires.

card-wf_winter_letter-astana = Berlin writes: could there be more oil, and fewer conditions?
card-wf_winter_letter-moscow = Moscow: Europe freezes for its principles
card-wf_winter_letter-body = Two winters without Russian gas have been dear. A refinery east of Berlin could run on your oil, through a Russian pipe, if nobody minded. The letter does not mention Ukraine.
card-wf_winter_letter-option-price = At the usual price
card-wf_winter_letter-option-price-note = It is a letter about oil.
card-wf_winter_letter-option-cheap = Cheaper, and ask them to stay firm
card-wf_winter_letter-option-cheap-note = They thank you for the first half.
card-wf_winter_letter-option-south = Only by the southern road
card-wf_winter_letter-option-south-note = Small, late, yours.

card-wf_who_is_behind_us-astana = Cabinet, one item: who stands behind us?
card-wf_who_is_behind_us-moscow = Moscow: nobody, as we said
card-wf_who_is_behind_us-body = An aid bill has failed by four votes. A visit was moved to a season. The foreign minister has a map with arrows that go out and few that come in. One arrow, he notes, is short, thick and comes from the north.
card-wf_who_is_behind_us-option-same = Go on as before
card-wf_who_is_behind_us-option-same-note = It has worked so far.
card-wf_who_is_behind_us-option-hedge = Be kinder to Moscow, by inches
card-wf_who_is_behind_us-option-hedge-note = Inches are measured there.
card-wf_who_is_behind_us-option-east = Turn the thick arrow: to Beijing
card-wf_who_is_behind_us-option-east-note = Nobody there is tired.
card-wf_who_is_behind_us-option-near = Draw the small arrows: Tashkent, Baku, Ankara
card-wf_who_is_behind_us-option-near-note = Many small ones.

card-wf_visit_that_moved-astana = Washington moves its visit to the autumn of next year
card-wf_visit_that_moved-moscow = Moscow: they have elections, you have neighbours
card-wf_visit_that_moved-body = It is nothing personal; it is a calendar. The motorcade had been rehearsed. The ambassador offers a working lunch, and a list of what could still be agreed below the level of presidents.
card-wf_visit_that_moved-option-wait = Wait for the autumn
card-wf_visit_that_moved-option-wait-note = Leaves will have fallen.
card-wf_visit_that_moved-option-lunch = Take the lunch and the list
card-wf_visit_that_moved-option-lunch-note = Small print lasts.
card-wf_visit_that_moved-option-guest = Fill the date with another guest
card-wf_visit_that_moved-option-guest-note = The same motorcade.

card-wf_price_of_neutrality-astana = Moscow names a price for being left alone
card-wf_price_of_neutrality-moscow = Moscow: a fair price for a good neighbour
card-wf_price_of_neutrality-body = No new pipe past Russia, no foreign exercises, a friendly vote now and then. It is less than it would have asked two years ago and more than it will be able to enforce, or the other way round.
card-wf_price_of_neutrality-option-open = Keep it open
card-wf_price_of_neutrality-option-open-note = The price is good until Friday.
card-wf_price_of_neutrality-option-vote = Give the vote
card-wf_price_of_neutrality-option-vote-note = Once. It is counted.
card-wf_price_of_neutrality-option-pipe = Give the pipe: postpone the link
card-wf_price_of_neutrality-option-pipe-note = Engineers go home.
card-wf_price_of_neutrality-option-refuse = Refuse, with courtesy
card-wf_price_of_neutrality-option-refuse-note = Courtesy is not what was asked.

card-wf_ankara_has_an_idea-astana = Ankara has an idea: it would look after the corridor
card-wf_ankara_has_an_idea-moscow = Moscow: an old empire in a new suit
card-wf_ankara_has_an_idea-body = Drones, training, a frigate’s worth of advice for the Caspian, and Turkish firms in the port. Ankara is in the Western alliance on weekdays. It asks for no speeches, it likes flags.
card-wf_ankara_has_an_idea-option-talks = Talk about talks
card-wf_ankara_has_an_idea-option-talks-note = Ankara talks well.
card-wf_ankara_has_an_idea-option-port = The port and the drones
card-wf_ankara_has_an_idea-option-port-note = A patron who bargains.
card-wf_ankara_has_an_idea-option-trade = Trade yes, flags no
card-wf_ankara_has_an_idea-option-trade-note = Half of it, at the full price.

card-wf_majors_ask_for_paper-astana = The great oil companies ask for paper
card-wf_majors_ask_for_paper-moscow = Moscow: they are packing
card-wf_majors_ask_for_paper-body = They have put more into one field than into any other on earth. They would like a guarantee that its oil leaves, whatever happens; failing that, a lower tax. They have never asked before.
card-wf_majors_ask_for_paper-option-regret = Nobody can guarantee the sea
card-wf_majors_ask_for_paper-option-regret-note = They write it down.
card-wf_majors_ask_for_paper-option-tax = Lower the tax for three years
card-wf_majors_ask_for_paper-option-tax-note = The Fund pays.
card-wf_majors_ask_for_paper-option-ships = Build the ships together
card-wf_majors_ask_for_paper-option-ships-note = Theirs is the money, yours the sea.

card-wf_why_obey-astana = If they tire of their own sanctions, ask the traders, why do we keep them?
card-wf_why_obey-moscow = Moscow: a good question
card-wf_why_obey-body = In Istanbul and Dubai the same goods go through by daylight. You lose a thousand jobs for rules that their authors no longer read. Or do they? Nobody has repealed a line.
card-wf_why_obey-option-law = The line stands until it is repealed
card-wf_why_obey-option-law-note = Dull, and safe.
card-wf_why_obey-option-wink = Let small things pass
card-wf_why_obey-option-wink-note = They are never small for long.
card-wf_why_obey-option-ask = Ask Brussels in writing
card-wf_why_obey-option-ask-note = The answer takes a year and binds them.

card-wf_line_in_the_storm-astana = The line is shut for an inspection that was not on any plan
card-wf_line_in_the_storm-moscow = Moscow: winter, safety, patience
card-wf_line_in_the_storm-body = It may be winter. Nobody in the West has asked about it; their tanks are full. Your own will be in four days, and then the wells must be throttled one by one.
card-wf_line_in_the_storm-option-wait = Wait for the inspectors
card-wf_line_in_the_storm-option-wait-note = They take what time they need.
card-wf_line_in_the_storm-option-call = Telephone, and ask for a favour
card-wf_line_in_the_storm-option-call-note = It runs on Thursday.
card-wf_line_in_the_storm-option-divert = Throttle, and fill every ship at Aktau
card-wf_line_in_the_storm-option-divert-note = Dear oil, seen by all.

card-wf_four_votes-astana = An aid bill for Kyiv fails by four votes
card-wf_four_votes-moscow = Moscow: voters are wiser than their leaders

card-wf_reader_turns_page-astana = Newspapers move the war from the first page to the ninth
card-wf_reader_turns_page-moscow = Moscow: they are tired, we are not

card-wf_germany_wavers-astana = Two German coalition partners quarrel over gas and guns
card-wf_germany_wavers-moscow = Moscow: our gas has no party

card-wf_somebody_holds-astana = A northern capital doubles its aid; it is a small capital
card-wf_somebody_holds-moscow = Moscow: symbolic

card-wf_parcels_from_dubai-astana = What used to go through Almaty goes through Dubai
card-wf_parcels_from_dubai-moscow = Moscow: the market finds a way
