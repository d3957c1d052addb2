### What if the war goes on.

card-lw_second_call-astana = Russia calls up a second time; the queues are back
card-lw_second_call-moscow = Moscow: a routine measure
card-lw_second_call-body = This time everybody knows the way, the rents and the form. So does somebody else: among ten men one, say the services, has been told to go. Last time’s guests have opened their kitchens.
card-lw_second_call-option-as_before = As before
card-lw_second_call-option-as_before-note = Kitchens, forms, rents.
card-lw_second_call-option-ask = Ask each at the border what he did
card-lw_second_call-option-ask-note = Queues of a day.
card-lw_second_call-option-work = Only with work
card-lw_second_call-option-work-note = Kitchens are work.

card-lw_debris_at_oral-astana = Something fell on a field near Uralsk
card-lw_debris_at_oral-moscow = Moscow: whose it was must be established
card-lw_debris_at_oral-body = Wings of plywood, a motor from a scooter. It was on its way to a refinery on the other side of the border, or back. A shepherd has sold the first photograph.
card-lw_debris_at_oral-option-study = Establish whose it was
card-lw_debris_at_oral-option-study-note = It takes as long as you wish.
card-lw_debris_at_oral-option-both = A note to both capitals
card-lw_debris_at_oral-option-both-note = Each sends the other’s reply.
card-lw_debris_at_oral-option-radar = Buy radar for the border
card-lw_debris_at_oral-option-radar-note = It sees both ways.

card-lw_fire_at_the_terminal-astana = Fire on a mooring of the terminal; nobody says whose
card-lw_fire_at_the_terminal-moscow = Moscow: terrorists struck your oil
card-lw_fire_at_the_terminal-body = A boat without a crew hit a buoy at night. Kyiv aims at Russia’s ports and says that yours is not meant. Moscow is sorry, at length. One berth burns; the insurers do not ask who.
card-lw_fire_at_the_terminal-option-regret = Regret it, name nobody
card-lw_fire_at_the_terminal-option-regret-note = Both note it.
card-lw_fire_at_the_terminal-option-kyiv = Ask Kyiv for a map of what is not meant
card-lw_fire_at_the_terminal-option-kyiv-note = They have one.
card-lw_fire_at_the_terminal-option-guards = Ask to guard the berth yourselves
card-lw_fire_at_the_terminal-option-guards-note = An odd flag on that shore.

card-lw_men_who_fought-astana = Eleven men have come home from the war, on both sides of it
card-lw_men_who_fought-moscow = Moscow: volunteers of conscience
card-lw_men_who_fought-body = Your law forbids to fight for pay abroad. Seven fought for Moscow, four for Kyiv. Two streets in Pavlodar do not greet each other any more. The prosecutor asks how blind he is to be.
card-lw_men_who_fought-option-rest = Let the matter rest
card-lw_men_who_fought-option-rest-note = The streets do not.
card-lw_men_who_fought-option-law = Try all eleven by the same law
card-lw_men_who_fought-option-law-note = Seven mothers, four mothers.
card-lw_men_who_fought-option-seven = Try the seven
card-lw_men_who_fought-option-seven-note = A sentence heard in Moscow.

card-lw_hands_for_hire-astana = Recruiters from beyond the border pay three wages for one
card-lw_hands_for_hire-moscow = Moscow: honest work for honest pay
card-lw_hands_for_hire-body = Welders, drivers, nurses: whole shifts go. They send money home, and stories. Your own works stand half empty beside a war that buys everything.
card-lw_hands_for_hire-option-market = Let them go
card-lw_hands_for_hire-option-market-note = Money comes back.
card-lw_hands_for_hire-option-wages = Pay what it takes
card-lw_hands_for_hire-option-wages-note = So does everybody then.
card-lw_hands_for_hire-option-ban = Forbid recruiting for war works
card-lw_hands_for_hire-option-ban-note = They recruit for bakeries.

card-lw_prisoners_in_astana-astana = Two hundred prisoners could be exchanged on your airfield
card-lw_prisoners_in_astana-moscow = Moscow: humanity has no front
card-lw_prisoners_in_astana-body = Both lists are ready, and neither side trusts the other’s buses. They trust your doctors, it seems. If it goes well nobody will mention it; if it goes wrong everybody will.
card-lw_prisoners_in_astana-option-gulf = Let the Gulf do it
card-lw_prisoners_in_astana-option-gulf-note = They have larger airfields.
card-lw_prisoners_in_astana-option-quiet = Do it, without a camera
card-lw_prisoners_in_astana-option-quiet-note = Two hundred people go home.
card-lw_prisoners_in_astana-option-camera = Do it, with one camera
card-lw_prisoners_in_astana-option-camera-note = The world sees a bridge.

card-lw_pact_wants_a_drill-astana = The pact asks for its exercise; it is your turn
card-lw_pact_wants_a_drill-moscow = Moscow: an alliance that trains is alive
card-lw_pact_wants_a_drill-body = Two members are not coming, one sends a band. Last time the pact did not come to Yerevan either. Four hundred Russian soldiers would be in Karaganda for a fortnight.
card-lw_pact_wants_a_drill-option-map = Offer an exercise on maps
card-lw_pact_wants_a_drill-option-map-note = Nobody gets wet.
card-lw_pact_wants_a_drill-option-host = Host it
card-lw_pact_wants_a_drill-option-host-note = A fortnight.
card-lw_pact_wants_a_drill-option-cancel = Cancel it, as Bishkek did
card-lw_pact_wants_a_drill-option-cancel-note = A habit is forming.

card-lw_rule_once_more-astana = New York votes once more; the hall is half empty
card-lw_rule_once_more-moscow = Moscow: the paper is patient
card-lw_rule_once_more-body = It is the fourth vote on the same rule. To vote for it is to say what you have always said. To be absent is to have a cold. Somebody keeps the tables.
card-lw_rule_once_more-option-abstain = Abstain, as usual
card-lw_rule_once_more-option-abstain-note = A habit too.
card-lw_rule_once_more-option-for = Vote for the rule
card-lw_rule_once_more-option-for-note = A green light in a grey hall.
card-lw_rule_once_more-option-speech = Abstain, and explain the rule aloud
card-lw_rule_once_more-option-speech-note = Long, and in the record.

card-lw_third_winter-astana = The front has moved four kilometres in a year
card-lw_third_winter-moscow = Moscow: by the plan

card-lw_bound_and_worn-astana = Garrisons near your border stand empty; the barracks are let to traders
card-lw_bound_and_worn-moscow = Moscow: our forces are where they are needed

card-lw_everything_bought-astana = Russia buys tyres, boots and batteries at any price
card-lw_everything_bought-moscow = Moscow: the economy is growing

card-lw_sea_of_ferries-astana = More ships under three flags cross the Caspian to Iran, with their transponders off
card-lw_sea_of_ferries-moscow = Moscow: fishermen

card-lw_weary_of_it-astana = A poll: most still feel for Ukraine, and fewer wish to be asked
card-lw_weary_of_it-moscow = Moscow: people see who wins
