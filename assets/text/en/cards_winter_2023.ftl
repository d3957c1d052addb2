### November 2022 to January 2023: journeys, the embargo, the anniversary.

card-raw_materials-astana = Europe offers a pact on rare metals and hydrogen
card-raw_materials-moscow = Moscow: Europe trades one dependence for another
card-raw_materials-body = The memorandum is ready for 7 November. Brussels wants supply; industry at home wants the smelters here. Beijing is the large customer of today.
card-raw_materials-option-sign = Sign as it stands
card-raw_materials-option-sign-note = Goodwill now, ore later.
card-raw_materials-option-smelters = Sign only with smelters in Kazakhstan
card-raw_materials-option-smelters-note = Slower and richer, if they come.
card-raw_materials-option-both = Offer the same terms to Beijing
card-raw_materials-option-both-note = Two buyers, no favourite.

card-gas_union-astana = Putin proposes a gas union of three
card-gas_union-moscow = Moscow: cheap gas and common pipes for our friends
card-gas_union-body = 28 November. Russia has lost its market in Europe and looks south. The north of Kazakhstan is short of gas. Larger transit was first agreed twenty years ago and hardly moved.
card-gas_union-option-study = Appoint a working group
card-gas_union-option-study-note = It will work for a long time.
card-gas_union-option-transit = Promise more transit, no union
card-gas_union-option-transit-note = An old promise, once more.
card-gas_union-option-accept = Join
card-gas_union-option-accept-note = Warm houses, one more hand on a tap.
card-gas_union-option-decline = Decline
card-gas_union-option-decline-note = Cold words in a cold month.

card-newcomers_plot-astana = Report: agitators among the newcomers
card-newcomers_plot-moscow = Russian commentators: our people there are a resource
card-newcomers_plot-body = A note from the north names a hostel, a channel and two men with money. It rests on one informer. Some in Moscow do talk of using Russians in Kazakhstan.
card-newcomers_plot-option-watch = Watch and wait
card-newcomers_plot-option-watch-note = If true, time is lost.
card-newcomers_plot-option-raid = Raid the hostel
card-newcomers_plot-option-raid-note = Something learned; a hundred quiet men frightened.
card-newcomers_plot-option-councils = Set up councils of residents and newcomers
card-newcomers_plot-option-councils-note = Trust grows more slowly than rumours.

card-election_watch-astana = 20 November: the country elects its president
card-election_watch-moscow = Moscow: an expected and welcome result
card-election_watch-body = Nobody doubts who will win; the count is another matter. Foreign observers ask to sit where votes are counted. Some governors would rather they sat elsewhere.
card-election_watch-option-usual = Leave it to the governors
card-election_watch-option-usual-note = A high figure, a low opinion abroad.
card-election_watch-option-counts = Open every count
card-election_watch-option-counts-note = A lower figure that more believe.
card-election_watch-option-thanks = Promise higher wages on the eve
card-election_watch-option-thanks-note = Gratitude paid for in spring.

card-price_cap-astana = 5 December: embargo and price cap on Russian oil
card-price_cap-moscow = Moscow: we will not sell to those who set the price
card-price_cap-body = Oil of Kazakh origin is exempt from both. Insurers, brokers and the Turkish straits want paper for every tanker. Some buyers would rather not ask at all.
card-price_cap-option-exempt = Rely on the exemption
card-price_cap-option-exempt-note = Right in law, late in port.
card-price_cap-option-letters = Send envoys to insurers and Ankara
card-price_cap-option-letters-note = Queues shorten within weeks.
card-price_cap-option-audit = Open the whole chain to outside auditors
card-price_cap-option-audit-note = Believed everywhere, liked by few.

card-schwedt-astana = Germany asks for Kazakh oil to keep a refinery alive
card-schwedt-moscow = Moscow: transit is possible, on terms
card-schwedt-body = Schwedt fuels Berlin and has run on Russian oil. Ours could come through the same pipeline, if Moscow lets it pass. Germany fears a winter without gas.
card-schwedt-option-company = Leave it to the oil company
card-schwedt-option-company-note = Small lots, small risk.
card-schwedt-option-offer = Offer a million tonnes and ask Moscow
card-schwedt-option-offer-note = Berlin is grateful; Moscow holds the tap.
card-schwedt-option-other_way = Offer oil only by the Caspian
card-schwedt-option-other_way-note = Safer, dearer, too late for winter.

card-visa_rule-astana = The ninety-day rule: end the visa run?
card-visa_rule-moscow = Moscow: our citizens expect equal treatment in the union
card-visa_rule-body = Russians have stayed by crossing the border and coming straight back. A decree would end that. Employers plead for engineers, mayors for flats, the service for names.
card-visa_rule-option-as_is = Leave things as they are
card-visa_rule-option-as_is-note = Quiet; the question returns.
card-visa_rule-option-decree = Ninety days in any half year
card-visa_rule-option-decree-note = Many must choose: papers, or onward.
card-visa_rule-option-skilled = The decree, with a door for the skilled
card-visa_rule-option-skilled-note = Growth for some, envy for others.

card-anniversary-astana = One year on, families stand at the graves
card-anniversary-moscow = Moscow: the pact did its duty
card-anniversary-body = Some officers have been tried, most have not. Mothers ask for names, and for an end to trials of the wounded. The square will be full whether or not it is allowed.
card-anniversary-option-wreath = Lay a wreath in silence
card-anniversary-option-wreath-note = Decent, and not enough; the ranks are at ease.
card-anniversary-option-amnesty = Build a memorial, widen the amnesty
card-anniversary-option-amnesty-note = Families are heard; the ranks grumble.
card-anniversary-option-trials = Try those who gave and obeyed orders
card-anniversary-option-trials-note = Justice reaches upwards.

card-kherson-astana = Ukraine returns to Kherson city
card-kherson-moscow = Moscow: a hard decision that saves lives

card-reelected-astana = President re-elected with 81 per cent; observers regret the lack of contest
card-reelected-moscow = Moscow: our congratulations to a friend

card-summit_verdict-astana = Nobody calls the trip to Moscow obedience any more
card-summit_verdict-moscow = Russian commentators: fine words, an empty folder

card-paris_anger-astana = From Moscow straight to Paris: two flags in one week
card-paris_anger-moscow = Russian commentators: he did not even change planes at home

card-tashkent_anger-astana = Astana and Tashkent would help each other against ‘a third country’
card-tashkent_anger-moscow = Russian commentators: and who may that be?

card-cold_germany-astana = Germany’s gas stores hold so far; so does its resolve
card-cold_germany-moscow = Moscow: winter votes with us

card-missiles-astana = Missiles fall on Ukraine’s power stations
card-missiles-moscow = Moscow: an answer to the bridge in Kerch

card-mir_answer-astana = Washington lets private persons use Russian cards
card-mir_answer-moscow = Moscow: common sense prevails

card-truce_talk-astana = Voices for a truce; Kyiv and Astana fear a pause for rearming
card-truce_talk-moscow = Moscow: we are ready to talk about realities

card-eighteenfold-astana = Exports of electronics to Russia up eighteenfold in ten months
card-eighteenfold-moscow = Moscow: trade finds its way

card-three_tables-astana = He speaks in Moscow while envoys speak in Beijing and Washington
card-three_tables-moscow = Russian commentators: three chairs, one sitter

card-no_thanks-astana = Almost a year on, Moscow still waits to be thanked for January
card-no_thanks-moscow = Moscow: we do not forget our friends, nor their silence

card-border_length-astana = How long is the border? An article says 4,253 miles, the ministry 7,598 kilometres
card-border_length-moscow = Moscow: friends do not count kilometres

card-chief_untried-astana = Former security chief, held for a year, still awaits a verdict
card-chief_untried-moscow = Moscow: an internal matter

card-year_of_distance-astana = After a year of distance: to Beijing, to Brussels, or nowhere in a hurry?
card-year_of_distance-moscow = Moscow: geography will bring them back

card-hostel_freed-astana = The hundred men of the hostel go free; a judge found no case
card-hostel_freed-moscow = Moscow: our citizens were harassed

card-union_price-astana = Gas union: warm words, then the price list; Tashkent stays out
card-union_price-moscow = Moscow: cheap gas has never been a gift
