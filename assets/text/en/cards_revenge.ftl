### What if Russia gets out of the war: those who stood aside.

card-pr_list_is_read-astana = On Sunday evening a list is read: who stood aside
card-pr_list_is_read-moscow = Russian television: we forget nobody
card-pr_list_is_read-body = You are third on it. The presenter lingers over June, the treaty, the journey to Paris. There is no demand; it is a list. Your ambassador asks whether he should have been watching.
card-pr_list_is_read-option-nothing = He was not watching
card-pr_list_is_read-option-nothing-note = Others were.
card-pr_list_is_read-option-protest = A note of protest
card-pr_list_is_read-option-protest-note = It is read, in another voice.
card-pr_list_is_read-option-envoy = An envoy, without cameras
card-pr_list_is_read-option-envoy-note = To ask what it would cost.

card-pr_trains_through_orenburg-astana = Trains with armour pass Orenburg, going home, or going somewhere
card-pr_trains_through_orenburg-moscow = Moscow: troops return to their garrisons
card-pr_trains_through_orenburg-body = Two divisions had their barracks near your border before the war. The satellites count wagons. A general would man the north, the minister says that this is what they want to see.
card-pr_trains_through_orenburg-option-count = Count on
card-pr_trains_through_orenburg-option-count-note = It is known how many.
card-pr_trains_through_orenburg-option-man = Man the north, quietly
card-pr_trains_through_orenburg-option-man-note = Nothing stays quiet on a railway.
card-pr_trains_through_orenburg-option-invite = Invite observers from six states
card-pr_trains_through_orenburg-option-invite-note = Whoever comes would mind.

card-pr_joint_air_defence-astana = Moscow proposes a common air defence, with its officers on your soil
card-pr_joint_air_defence-moscow = Moscow: an ally asks for what allies have
card-pr_joint_air_defence-body = Three stations in the north, a lease for forty-nine years, flags of both. The treaty of the pact can be read that way. It does not say what follows if it is not read that way.
card-pr_joint_air_defence-option-study = Set up a commission
card-pr_joint_air_defence-option-study-note = It travels slowly.
card-pr_joint_air_defence-option-refuse = Refuse: no foreign soldier stays here
card-pr_joint_air_defence-option-refuse-note = As plain as it can be said.
card-pr_joint_air_defence-option-one = Offer one, in the south, for five years
card-pr_joint_air_defence-option-one-note = A foot, and a door.

card-pr_map_in_an_atlas-astana = A school atlas is printed in Moscow; five of your oblasts have another colour
card-pr_map_in_an_atlas-moscow = Moscow: a historical map, for pupils
card-pr_map_in_an_atlas-body = The key says “territory handed over in 1936”. Teachers in Petropavl already have it on their telephones. Two accounts exist of how the Russians came to live there; the atlas has one.
card-pr_map_in_an_atlas-option-printers = A printer’s error
card-pr_map_in_an_atlas-option-printers-note = They did not say so.
card-pr_map_in_an_atlas-option-own = Publish your own atlas, with the sources
card-pr_map_in_an_atlas-option-own-note = Both accounts, side by side.
card-pr_map_in_an_atlas-option-ban = Ban it at the border
card-pr_map_in_an_atlas-option-ban-note = It is a file, not a book.

card-pr_offer_of_pardon-astana = A way back is offered
card-pr_offer_of_pardon-moscow = Moscow: the door was never shut
card-pr_offer_of_pardon-body = One customs voice, one view of the war, one telephone call before each journey. In return there would be no list, and the pipeline would run. It is put kindly, by a man who has known three of your presidents.
card-pr_offer_of_pardon-option-thank = Thank him for his kindness
card-pr_offer_of_pardon-option-thank-note = He has time.
card-pr_offer_of_pardon-option-part = Take the telephone call
card-pr_offer_of_pardon-option-part-note = It rings often.
card-pr_offer_of_pardon-option-all = Take all three
card-pr_offer_of_pardon-option-all-note = Quiet, from that day on.
card-pr_offer_of_pardon-option-print = Have the offer printed
card-pr_offer_of_pardon-option-print-note = Everybody can read it now.

card-pr_passports_by_post-astana = Passports of another state arrive by post in Kostanay
card-pr_passports_by_post-moscow = Moscow: every compatriot has a right to come home
card-pr_passports_by_post-body = Eleven hundred envelopes, well addressed. Some are framed, some burnt, most lie in a drawer. Whoever wants to protect citizens must first have some.
card-pr_passports_by_post-option-drawer = Leave them in the drawers
card-pr_passports_by_post-option-drawer-note = It is a kind of vote.
card-pr_passports_by_post-option-law = One passport or the other, says the law
card-pr_passports_by_post-option-law-note = A clerk must ask each drawer.
card-pr_passports_by_post-option-state = A minister to Kostanay, with a hospital
card-pr_passports_by_post-option-state-note = He stays for a week.

card-pr_beijing_would_mind-astana = Beijing lets it be known that it would mind
card-pr_beijing_would_mind-moscow = Moscow: our friends understand us
card-pr_beijing_would_mind-body = It would mind trouble on a railway, a pipeline and a border of four thousand kilometres. It will say so again, a little louder, for a port and for a longer silence on some matters. It will not send anybody.
card-pr_beijing_would_mind-option-warm = Be glad, and sign nothing
card-pr_beijing_would_mind-option-warm-note = Glad is heard softly.
card-pr_beijing_would_mind-option-louder = Pay for the louder voice
card-pr_beijing_would_mind-option-louder-note = A shield in words.
card-pr_beijing_would_mind-option-three = Ask Ankara and Delhi to mind as well
card-pr_beijing_would_mind-option-three-note = Three voices, each for itself.

card-pr_sirens_tested-astana = Shall the sirens be tested?
card-pr_sirens_tested-moscow = Moscow: Kazakhstan frightens its own people
card-pr_sirens_tested-body = They were last heard in 1985 and half of them are in museums. A plan exists for Petropavl, Kostanay and Uralsk. If it is rehearsed, everybody will know that it exists, and why.
card-pr_sirens_tested-option-museum = Leave them in the museum
card-pr_sirens_tested-option-museum-note = Calm, of a kind.
card-pr_sirens_tested-option-north = Rehearse in the north
card-pr_sirens_tested-option-north-note = Salt sells out for a week.
card-pr_sirens_tested-option-all = Rehearse everywhere, on one day
card-pr_sirens_tested-option-all-note = Nobody is told that it is about them.

card-pr_tashkent_reads_the_paper-astana = Tashkent has read your treaty again
card-pr_tashkent_reads_the_paper-moscow = Moscow: each should look after himself
card-pr_tashkent_reads_the_paper-body = It says that each helps if the other is attacked. Their staff asks how: with what, by which railway, from when. They ask because they mean it, or in order not to have to.
card-pr_tashkent_reads_the_paper-option-spirit = It is the spirit that counts
card-pr_tashkent_reads_the_paper-option-spirit-note = They had thought so.
card-pr_tashkent_reads_the_paper-option-plan = Write the plan, with their staff
card-pr_tashkent_reads_the_paper-option-plan-note = Moscow has a copy on Friday.
card-pr_tashkent_reads_the_paper-option-exercise = Hold it as an exercise
card-pr_tashkent_reads_the_paper-option-exercise-note = Loud, and real.

card-pr_envoys_of_flexibility-astana = European envoys speak of flexibility
card-pr_envoys_of_flexibility-moscow = Moscow: at last, reasonable people
card-pr_envoys_of_flexibility-body = Their firms are going back to Moscow with flowers. They would not wish, they say, that anybody’s border became an obstacle. Could there be language for the north? They mean well; they have an hour.
card-pr_envoys_of_flexibility-option-listen = Listen for an hour
card-pr_envoys_of_flexibility-option-listen-note = It passes.
card-pr_envoys_of_flexibility-option-rule = Read them the rule on borders
card-pr_envoys_of_flexibility-option-rule-note = They know it; they signed it.
card-pr_envoys_of_flexibility-option-press = Tell their newspapers what they asked
card-pr_envoys_of_flexibility-option-press-note = Two resign.

card-pr_customers_back-astana = European firms reopen their offices in Moscow
card-pr_customers_back-moscow = Moscow: business never left

card-pr_army_comes_home-astana = Brigades return from Ukraine to Chelyabinsk and Novosibirsk
card-pr_army_comes_home-moscow = Moscow: heroes come home

card-pr_alliance_looks_west-astana = The Western alliance moves its brigades to its own eastern border
card-pr_alliance_looks_west-moscow = Moscow: they are afraid

card-pr_others_pay_too-astana = Other neighbours of Russia are presented with papers to sign
card-pr_others_pay_too-moscow = Moscow: mutual advantage

card-pr_next_ukraine_again-astana = Two commentators discuss which country would be next, and agree
card-pr_next_ukraine_again-moscow = Russian television: a debate is not a threat
