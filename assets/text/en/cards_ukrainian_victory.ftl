### What if Ukraine wins: a beaten neighbour and bold friends.

card-uv_coast_is_lost-astana = Ukraine has the southern coast back
card-uv_coast_is_lost-moscow = Moscow: a regrouping to better lines; all aims are being met
card-uv_coast_is_lost-body = For Moscow there is hardly a greater humiliation. In Baku and Chisinau people have stopped lowering their voices. Your foreign ministry has a sentence ready, and a second one in case the first is too long.
card-uv_coast_is_lost-option-charter = The charter applies to all
card-uv_coast_is_lost-option-charter-note = Nobody can object, nobody is warmed.
card-uv_coast_is_lost-option-kyiv = Telephone Kyiv
card-uv_coast_is_lost-option-kyiv-note = Before the others do.
card-uv_coast_is_lost-option-moscow = Telephone Moscow first
card-uv_coast_is_lost-option-moscow-note = To be kind costs little now.

card-uv_share_for_sale-astana = Russia is short of money: a share of the pipeline may be had
card-uv_share_for_sale-moscow = Moscow: an ordinary transaction between partners
card-uv_share_for_sale-body = Seven parts in a hundred, from a company that has to pay for repairs of another kind. With them the vote on every tariff would be yours and your partners’. The lawyers ask whose sanctions the money would pass.
card-uv_share_for_sale-option-no = Leave it
card-uv_share_for_sale-option-no-note = Somebody else is asked.
card-uv_share_for_sale-option-buy = Buy it, through an escrow abroad
card-uv_share_for_sale-option-buy-note = Dear; a valve with your name on it.
card-uv_share_for_sale-option-partners = Let the American partners buy, with a vote for you
card-uv_share_for_sale-option-partners-note = They will remember the favour.

card-uv_leases_of_ranges-astana = The leases of the firing ranges come up
card-uv_leases_of_ranges-moscow = Moscow: these are matters of our common defence
card-uv_leases_of_ranges-body = Missiles have been tested on your steppe for a rent from another age. Azerbaijan has just asked its guests to leave on time. The officers on the range would like to know whether to plant potatoes.
card-uv_leases_of_ranges-option-renew = Renew on the old terms
card-uv_leases_of_ranges-option-renew-note = Peace with an embarrassed man.
card-uv_leases_of_ranges-option-price = Renew at the price of today
card-uv_leases_of_ranges-option-price-note = He pays, or plants potatoes.
card-uv_leases_of_ranges-option-end = Let them run out
card-uv_leases_of_ranges-option-end-note = A step that others will copy.

card-uv_men_without_units-astana = Armed men without a unit come over the northern border
card-uv_men_without_units-moscow = Moscow: deserters; shoot or return them
card-uv_men_without_units-body = Forty of them, with an armoured car, hungry and polite. They would give up the car for soup and a paper. Behind them, they say, are more, and not all polite.
card-uv_men_without_units-option-return = Give them back
card-uv_men_without_units-option-return-note = What awaits them is known.
card-uv_men_without_units-option-disarm = Disarm, feed and register them
card-uv_men_without_units-option-disarm-note = A camp in the steppe.
card-uv_men_without_units-option-brigade = That, and a brigade on the border
card-uv_men_without_units-option-brigade-note = A border that looks like one.

card-uv_border_treaty-astana = Moscow’s realists offer a treaty on the border, stone by stone
card-uv_border_treaty-moscow = Moscow: good neighbours have good fences
card-uv_border_treaty-body = Every pillar would be named and the phrase “for ever” would stand in it. For that they ask what weak men ask: no foreign base, no celebration, a railway tariff. It may never again be offered; it may not be kept.
card-uv_border_treaty-option-later = Wait for a better one
card-uv_border_treaty-option-later-note = The wind may turn.
card-uv_border_treaty-option-sign = Sign it
card-uv_border_treaty-option-sign-note = Stones, words and a tariff.
card-uv_border_treaty-option-witness = Sign, with Ankara and Beijing as witnesses
card-uv_border_treaty-option-witness-note = They come; Moscow blushes.

card-uv_colonels_at_the_door-astana = Now others come: officials, owners, a colonel with a dog
card-uv_colonels_at_the_door-moscow = Moscow: rats and ships
card-uv_colonels_at_the_door-body = The first wave fled a war, the second flees its end. They bring money whose story is short. Kyiv has sent a list, Washington a longer one; on both stands the man who would pay for the new hospital.
card-uv_colonels_at_the_door-option-money = Take the money, ask later
card-uv_colonels_at_the_door-option-money-note = The hospital opens.
card-uv_colonels_at_the_door-option-lists = Check them against both lists
card-uv_colonels_at_the_door-option-lists-note = Slow; the hospital waits.
card-uv_colonels_at_the_door-option-close = Nobody who gave orders
card-uv_colonels_at_the_door-option-close-note = Who did not?

card-uv_rebuild_ukraine-astana = A conference will rebuild Ukraine; there is a chair with your flag
card-uv_rebuild_ukraine-moscow = Moscow: who pays the piper will be billed again
card-uv_rebuild_ukraine-body = They need steel, grain cars, rails of your gauge. A Kazakh firm could live on it for ten years. The chair stands beside those who armed Kyiv; for some at home that is the point.
card-uv_rebuild_ukraine-option-observer = Send an observer
card-uv_rebuild_ukraine-option-observer-note = He eats well.
card-uv_rebuild_ukraine-option-trade = Send the railway and the steelworks
card-uv_rebuild_ukraine-option-trade-note = Business, not a banner.
card-uv_rebuild_ukraine-option-gift = Bring a gift: a hundred tractors
card-uv_rebuild_ukraine-option-gift-note = The photograph goes round.

card-uv_who_leads_the_rest-astana = Five neighbours would like to meet without Moscow, in your hall
card-uv_who_leads_the_rest-moscow = Moscow: children play when the teacher is ill
card-uv_who_leads_the_rest-body = They agree on water, railways and not much else. Somebody has to pay for the interpreters and somebody has to be first. Tashkent has the larger army, you have the larger hall.
card-uv_who_leads_the_rest-option-club = A working group
card-uv_who_leads_the_rest-option-club-note = On water.
card-uv_who_leads_the_rest-option-hall = Host them, every year
card-uv_who_leads_the_rest-option-hall-note = First among equals must be polite.
card-uv_who_leads_the_rest-option-tashkent = Propose Tashkent as host
card-uv_who_leads_the_rest-option-tashkent-note = A present, understood.

card-uv_all_aims_met-astana = Russian troops leave another city
card-uv_all_aims_met-moscow = Moscow: every aim of the operation has been reached

card-uv_factories_idle-astana = In the Urals arms works stand still for want of parts
card-uv_factories_idle-moscow = Moscow: planned maintenance

card-uv_guards_leave_karabakh-astana = Baku thanks its Russian guests and names a day
card-uv_guards_leave_karabakh-moscow = Moscow: our mission is complete

card-uv_moldova_next-astana = Moldova asks for the ammunition in the east to be taken home
card-uv_moldova_next-moscow = Moscow: it is guarded well

card-uv_threats_repeated-astana = A deputy in Moscow repeats his threat; nobody reprints it
card-uv_threats_repeated-moscow = Moscow: we do not bluff

card-uv_beijing_buys_cheaply-astana = Beijing buys in Russia what Russia no longer can hold
card-uv_beijing_buys_cheaply-moscow = Moscow: a partnership without limits
