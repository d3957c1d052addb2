### January and February 2022: order at home, invasion next door.

card-january_account-astana = After January’s dead, the country asks what happened
card-january_account-moscow = Moscow: the pact’s peacekeepers saved an ally from terrorists
card-january_account-body = Fuel prices brought people into the streets, and the president authorised fire. Troops of the Russian-led pact came at his request. The count will end at 238 dead, security men among them. The name given to this month will stay.
card-january_account-option-official = Call it an attack by terrorists
card-january_account-option-official-note = Officers are reassured; families get no answer.
card-january_account-option-names = Publish every name and admit faults
card-january_account-option-names-note = Trust grows; men in office are exposed.
card-january_account-option-inquiry = Let outside lawyers inquire
card-january_account-option-inquiry-note = The fullest account, the angriest generals.

card-csto_exit-astana = Order returns; how long do foreign troops stay?
card-csto_exit-moscow = Moscow: the peacekeepers go home when the task is done
card-csto_exit-body = Since 6 January soldiers of the pact have guarded airfields and plants. Some at home would keep them until spring. Every week adds to what Moscow may later call a debt.
card-csto_exit-option-on_schedule = Set a date and thank them
card-csto_exit-option-on_schedule-note = Correct, quick, and on record as a favour.
card-csto_exit-option-until_spring = Ask them to stay until spring
card-csto_exit-option-until_spring-note = Calmer nights; a longer bill.
card-csto_exit-option-at_once = Send them home, guard the sites ourselves
card-csto_exit-option-at_once-note = Less owed; a tired army on guard.

card-old_guard-astana = Former security chief held on a treason charge
card-old_guard-moscow = Moscow: an internal matter of a friendly state
card-old_guard-body = Karim Masimov is accused; guilt is for a court. The first president has lost the chair of the Security Council. The network around both still sits in ministries, banks and customs posts.
card-old_guard-option-one_case = One case, one closed court
card-old_guard-option-one_case-note = Quiet returns; so do the doubts.
card-old_guard-option-clear_out = Dismiss the network everywhere
card-old_guard-option-clear_out-note = Applause outside, dread in the corridors.
card-old_guard-option-settle = Offer peace for returned assets
card-old_guard-option-settle-note = Money comes back; justice does not.

card-invasion-astana = 24 February: Russia invades Ukraine
card-invasion-moscow = Moscow: a special military operation to protect Donbas
card-invasion-body = Russian forces attack from three sides. Moscow expects its partners to understand. Kazakhstan’s oil crosses Russia; its own borders rest on the rule that has just been broken.
card-invasion-option-call_for_talks = Call for talks, name nobody
card-invasion-option-call_for_talks-note = Offends little, comforts nobody.
card-invasion-option-no_troops = Say aloud: no troops, no recognition
card-invasion-option-no_troops-note = A rule is set, and Moscow hears it.
card-invasion-option-good_offices = Offer the capital for talks
card-invasion-option-good_offices-note = A bridge, if anyone will cross it.
card-invasion-option-understand = Voice understanding for Moscow
card-invasion-option-understand-note = Moscow is eased; others will not forget.

card-staged_unrest-astana = Rumour: January was staged to weaken the president
card-staged_unrest-moscow = Russian bloggers: foreign hands were behind January
card-staged_unrest-body = A paper from inside the administration says rivals steered the crowds because the president was growing too independent. Its sources accuse one another. Nothing in it is proved.
card-staged_unrest-option-file = File it
card-staged_unrest-option-file-note = The rumour lives on.
card-staged_unrest-option-check = Have it checked quietly
card-staged_unrest-option-check-note = Better knowledge; nervous colleagues.
card-staged_unrest-option-accuse = Name the plotters on television
card-staged_unrest-option-accuse-note = A culprit for the crowd, proof or none.

card-january_names-astana = One month, four names: protest, riot, rebellion, attack
card-january_names-moscow = Moscow: a plot from abroad, put down in time

card-troops_mass-astana = Over 100,000 Russian troops stand near Ukraine
card-troops_mass-moscow = Moscow: exercises on our own soil threaten no one

card-pact_leaves-astana = Troops of the pact fly home by 19 January
card-pact_leaves-moscow = Moscow: mission complete, order restored

card-two_republics-astana = Moscow recognises Donetsk and Luhansk; Astana: not on our agenda
card-two_republics-moscow = Moscow: friends will follow in their own time

card-troop_report-astana = US network: Astana turned down a request for troops. Officials later: there was none
card-troop_report-moscow = Moscow: we asked nobody for soldiers

card-sanctions_begin-astana = Russian banks cut off; reserves abroad frozen
card-sanctions_begin-moscow = Moscow: the sanctions will strike those who imposed them

card-statehood_fiction-astana = Kazakhs hear Ukraine called invented and remember the same said of them
card-statehood_fiction-moscow = Moscow: history cannot be rewritten

card-rumour_collapses-astana = The plot named on television finds no proof in court
card-rumour_collapses-moscow = Russian bloggers: Astana devours its own

card-long_friendship-astana = Thirty years of oil, rockets and pacts with Russia, and of friends elsewhere
card-long_friendship-moscow = Moscow: no partner is closer

card-names_read-astana = In Almaty the names of January’s dead are read aloud, one by one
card-names_read-moscow = Moscow: wounds should be allowed to close

card-talks_elsewhere-astana = Kyiv and Moscow thank Kazakhstan and meet in Istanbul
card-talks_elsewhere-moscow = Moscow: we talk where we are heard
