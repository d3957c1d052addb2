### The years after 2022: what the state of things brings.

card-ya_gate_at_the_field-astana = The oil town has shut the field’s gate
card-ya_gate_at_the_field-moscow = Russian television: January was only the first
card-ya_gate_at_the_field-body = A contractor left without paying; five hundred men sit before the gate and drink tea. The shift inside cannot leave, the pumps cannot be watched. The governor asks for a minister, the company for the police.
card-ya_gate_at_the_field-option-governor = Leave it to the governor
card-ya_gate_at_the_field-option-governor-note = He has done it before, badly.
card-ya_gate_at_the_field-option-pay = Have the state pay, and sue the contractor
card-ya_gate_at_the_field-option-pay-note = Others count their own arrears.
card-ya_gate_at_the_field-option-police = Open the gate by night
card-ya_gate_at_the_field-option-police-note = Open, and photographed.
card-ya_gate_at_the_field-option-union = Let them choose a union, and talk to it
card-ya_gate_at_the_field-option-union-note = It will want to talk again.

card-ya_two_succession_camps-astana = Who comes after? Two camps have begun to count
card-ya_two_succession_camps-moscow = Russian bloggers: a throne attracts chairs
card-ya_two_succession_camps-body = The term is long and single; its end is already on desks. One camp would make peace with Moscow for a blessing, the other would buy one in Beijing. Files about both are being offered to newspapers.
card-ya_two_succession_camps-option-wait = Let them count
card-ya_two_succession_camps-option-wait-note = They count aloud.
card-ya_two_succession_camps-option-share = Give each a ministry
card-ya_two_succession_camps-option-share-note = Peace, by the square metre.
card-ya_two_succession_camps-option-rule = Publish the rules of succession
card-ya_two_succession_camps-option-rule-note = A paper that binds its author.

card-ya_northern_teacher-astana = In Petropavl a teacher is filmed, cut and broadcast
card-ya_northern_teacher-moscow = Russian television: our language is being hunted
card-ya_northern_teacher-body = She asked a pupil to answer in Kazakh in a Kazakh lesson. The clip has no beginning. By evening two million people have seen it, and a deputy in Moscow wants to know what is being done.
card-ya_northern_teacher-option-ministry = The ministry expresses regret
card-ya_northern_teacher-option-ministry-note = She resigns.
card-ya_northern_teacher-option-whole = Show the whole lesson
card-ya_northern_teacher-option-whole-note = Fewer watch the whole lesson.
card-ya_northern_teacher-option-channel = Pay for a good channel of your own
card-ya_northern_teacher-option-channel-note = In both languages; watched in a year.

card-ya_beijing_rounds_up-astana = Beijing proposes to round up
card-ya_beijing_rounds_up-moscow = Moscow: China buys by the kilometre
card-ya_beijing_rounds_up-body = The loans are to become a share: in a port, a pumping station, a dry harbour on the border. The sums are fair. The contract is in three languages, and the third decides.
card-ya_beijing_rounds_up-option-postpone = Ask for the second language
card-ya_beijing_rounds_up-option-postpone-note = A year is gained.
card-ya_beijing_rounds_up-option-share = Sell the share
card-ya_beijing_rounds_up-option-share-note = Debt becomes a neighbour.
card-ya_beijing_rounds_up-option-repay = Repay from the Fund
card-ya_beijing_rounds_up-option-repay-note = Free, and poorer.

card-ya_file_of_waybills-astana = A file of waybills is laid on the table
card-ya_file_of_waybills-moscow = Moscow: Washington reads your post
card-ya_file_of_waybills-body = Bearings, optics, chips for washing machines that nobody has seen. The envoy says that he would rather not know which of the names are cousins. He can wait until the end of the quarter.
card-ya_file_of_waybills-option-read = Promise to read it
card-ya_file_of_waybills-option-read-note = He knows the sentence.
card-ya_file_of_waybills-option-close = Close the firms in it
card-ya_file_of_waybills-option-close-note = Some cousins were useful.
card-ya_file_of_waybills-option-trade = Ask for turbines in return
card-ya_file_of_waybills-option-trade-note = A bargain, minuted.

card-ya_firm_struck_off-astana = A firm of ours stands on a foreign list
card-ya_firm_struck_off-moscow = Moscow: friendship with the West, first instalment
card-ya_firm_struck_off-body = It sold parts through three addresses. Its bank has been asked by its own bank in Frankfurt whether there are more. There are; nobody knows how many.
card-ya_firm_struck_off-option-regret = Regret it
card-ya_firm_struck_off-option-regret-note = Frankfurt waits for a number.
card-ya_firm_struck_off-option-sweep = Let customs and tax police go through all
card-ya_firm_struck_off-option-sweep-note = Honest firms queue too.
card-ya_firm_struck_off-option-defend = Defend the firm
card-ya_firm_struck_off-option-defend-note = It is defended in Moscow as well.

card-ya_terminal_again-astana = At the terminal something does not work again
card-ya_terminal_again-moscow = Moscow: a technical matter
card-ya_terminal_again-body = A hose, a permit, a buoy. Perhaps it is one; everything there is old by now, and spare parts come late. Tankers lie in the roads and their captains send photographs to their owners.
card-ya_terminal_again-option-trust = Trust the operator
card-ya_terminal_again-option-trust-note = So do the owners, for a week.
card-ya_terminal_again-option-parts = Send parts and fitters of your own
card-ya_terminal_again-option-parts-note = They may be let in.
card-ya_terminal_again-option-say = Say that it is always something
card-ya_terminal_again-option-say-note = It is; that proves nothing.

card-ya_letter_from_an_institute-astana = An institute in Moscow would like to hold a conference
card-ya_letter_from_an_institute-moscow = Moscow newspaper: neighbours are not subjects
card-ya_letter_from_an_institute-body = Its director writes that some of his readers have offices. He proposes that nobody should make a statement for a year. It would be a novelty on both sides.
card-ya_letter_from_an_institute-option-decline = Decline, with thanks
card-ya_letter_from_an_institute-option-decline-note = He expected it.
card-ya_letter_from_an_institute-option-send = Send two professors
card-ya_letter_from_an_institute-option-send-note = What they bring back is interesting.
card-ya_letter_from_an_institute-option-year = Accept the year of silence
card-ya_letter_from_an_institute-option-year-note = Your friends hear it too.

card-ya_sea_goes_back-astana = The Caspian has gone back; ships leave Aktau half loaded
card-ya_sea_goes_back-moscow = Moscow: nature favours the north
card-ya_sea_goes_back-body = A hand’s breadth a year, and more lately. Dredgers are booked out until next autumn. Shippers ask for a date, the fishermen for their bay.
card-ya_sea_goes_back-option-lighter = Load lighter
card-ya_sea_goes_back-option-lighter-note = And charge the same.
card-ya_sea_goes_back-option-dredge = Hire dredgers at any price
card-ya_sea_goes_back-option-dredge-note = The price is any.
card-ya_sea_goes_back-option-flat = Order ships with flat bottoms
card-ya_sea_goes_back-option-flat-note = They come, in two years.

card-ya_bread_and_petrol-astana = Bread, petrol and patience grow dear together
card-ya_bread_and_petrol-moscow = Moscow: with us petrol is cheaper
card-ya_bread_and_petrol-body = Prices rise faster than wages for the third quarter. The central bank would raise its rate, the farm lobby would lower it, and the pensioners of Karaganda have written a song.
card-ya_bread_and_petrol-option-rate = Leave it to the central bank
card-ya_bread_and_petrol-option-rate-note = Right, and felt by builders.
card-ya_bread_and_petrol-option-cap = Cap bread and petrol until spring
card-ya_bread_and_petrol-option-cap-note = Shelves will tell.
card-ya_bread_and_petrol-option-pensions = Raise the pensions
card-ya_bread_and_petrol-option-pensions-note = The song gets another verse.

card-ya_other_railway-astana = The railway round you gets its first kilometre
card-ya_other_railway-moscow = Moscow: everyone wants to go round someone
card-ya_other_railway-body = From Kashgar over Kyrgyz passes to Uzbekistan: a rival to your corridor, and for your neighbours a road of their own. Bishkek invites you to the ceremony; the ministry of transport has a cold.
card-ya_other_railway-option-cold = Let the ministry have its cold
card-ya_other_railway-option-cold-note = It is noticed in two capitals.
card-ya_other_railway-option-lay = Lay a sleeper with them
card-ya_other_railway-option-lay-note = A corridor shared is a corridor halved.
card-ya_other_railway-option-tariff = Cut your own tariffs first
card-ya_other_railway-option-tariff-note = Freight is loyal to prices.

card-ya_gas_before_frost-astana = October: the north is short of gas; Moscow has some
card-ya_gas_before_frost-moscow = Moscow: we have never let a neighbour freeze
card-ya_gas_before_frost-body = The transit that was promised twenty years ago runs the other way now. It would warm the cities on the border, and its valve would stand in Orenburg.
card-ya_gas_before_frost-option-study = Study it until spring
card-ya_gas_before_frost-option-study-note = Buy coal meanwhile.
card-ya_gas_before_frost-option-take = Take it
card-ya_gas_before_frost-option-take-note = Warm houses, one more hand.
card-ya_gas_before_frost-option-own = Finish your own pipe north
card-ya_gas_before_frost-option-own-note = Two cold winters.

card-ya_how_many_tanks-astana = The general staff would like to know what it is for
card-ya_how_many_tanks-moscow = Moscow: whom are you afraid of?
card-ya_how_many_tanks-body = Its list is long: drones, radios, a brigade in the north. The finance minister asks what it would stop. Nobody has said that aloud in thirty years.
card-ya_how_many_tanks-option-same = The same as last year
card-ya_how_many_tanks-option-same-note = Plus what prices took.
card-ya_how_many_tanks-option-drones = Drones and radios
card-ya_how_many_tanks-option-drones-note = Cheap, quick, seen from space.
card-ya_how_many_tanks-option-reserve = A reserve that is really called up
card-ya_how_many_tanks-option-reserve-note = A month from everybody.

card-ya_press_or_calm-astana = A newspaper has counted the ministers’ houses
card-ya_press_or_calm-moscow = Moscow: with us that would not be printed
card-ya_press_or_calm-body = The houses are there. So is a law on the honour of the state. Western guests arrive on Thursday and will have read it; so will Moscow, with other feelings.
card-ya_press_or_calm-option-law = Let the law take its course
card-ya_press_or_calm-option-law-note = The editor takes a plane.
card-ya_press_or_calm-option-nothing = Do nothing
card-ya_press_or_calm-option-nothing-note = A novelty by itself.
card-ya_press_or_calm-option-audit = Have the houses audited
card-ya_press_or_calm-option-audit-note = Two ministers look at maps.

card-ya_port_stands-astana = The enlarged port of Aktau takes its first ships
card-ya_port_stands-moscow = Moscow: a harbour needs a hinterland

card-ya_ships_named-astana = New tankers are named at Aktau, after rivers
card-ya_ships_named-moscow = Russian commentators: they will need escorts

card-ya_more_to_the_east-astana = More oil goes east through the old pipe than ever before
card-ya_more_to_the_east-moscow = Moscow: one customer is no market

card-ya_seals_on_lorries-astana = Customs follow every lorry now; traders complain of being followed
card-ya_seals_on_lorries-moscow = Moscow: so this is sovereignty

card-ya_new_primer-astana = The first primers in Latin letters are printed, and twice corrected
card-ya_new_primer-moscow = Moscow: children will be unable to read their grandparents

card-ya_january_names-astana = In January the names are read again
card-ya_january_names-moscow = Moscow: the past should unite

card-ya_nothing_today-astana = Nothing happened at the border today, reports the border
card-ya_nothing_today-moscow = Moscow: as always

card-ya_corridor_full-astana = Trains wait nine days for a ship at Aktau
card-ya_corridor_full-moscow = Moscow: our line has room

card-ya_firms_put_down_roots-astana = The hundredth firm from Russia has opened an office here
card-ya_firms_put_down_roots-moscow = Moscow: addresses are not factories
