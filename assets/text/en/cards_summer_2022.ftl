### June to August 2022: St Petersburg, the court and the offer to Europe.

card-spief-astana = 17 June: the president sits beside Putin in St Petersburg
card-spief-moscow = Moscow: the Soviet Union was historic Russia
card-spief-body = Cameras run. The moderator will ask about Donetsk and Luhansk. The position is known; saying it here, to the host’s face, is new. Whatever Putin answers will be read twice.
card-spief-option-principle = Praise the UN Charter, name no place
card-spief-option-principle-note = Understood by those who wish to.
card-spief-option-even_rule = Refuse them by one rule for all
card-spief-option-even_rule-note = Quasi-states, Taiwan, Kosovo alike. Moscow is stung.
card-spief-option-rebuke = That, and rebuke the Duma’s doubters
card-spief-option-rebuke-note = Applause at home; the hawks keep the clip.
card-spief-option-stay_away = Send the prime minister instead
card-spief-option-stay_away-note = No scene, and no guest of honour.

card-award_rumour-astana = Report: Moscow prepares a high order for the president
card-award_rumour-moscow = Moscow: no award was planned
card-award_rumour-body = Word comes that the Order of Alexander Nevsky is ready. The Kremlin may never have meant it. A ribbon this month will be seen from Kyiv to Washington.
card-award_rumour-option-silence = Say nothing, let the day pass
card-award_rumour-option-silence-note = If it was true, the silence is a reply.
card-award_rumour-option-rule = No awards to a sitting president
card-award_rumour-option-rule-note = A rule softens a refusal.
card-award_rumour-option-accept = Accept, should it be offered
card-award_rumour-option-accept-note = A warm day in Moscow, a cold one elsewhere.

card-russia24-astana = Russian television asks: who saved you in January?
card-russia24-moscow = Russian television: Kazakhstan owes us its order
card-russia24-body = An interview on the eve of the forum. The host will ask about gratitude and about sanctions. Millions of Russians will hear the answer on their own channel.
card-russia24-option-polite = Thank the pact, pass to trade
card-russia24-option-polite-note = Harmless, and a debt admitted.
card-russia24-option-sanctions = Sanctions will not be broken; blame the risk
card-russia24-option-sanctions-note = The West hears it; Moscow hears an excuse.
card-russia24-option-deny = Nobody saved us; we bow to nobody
card-russia24-option-deny-note = The debt shrinks; the grudge does not.

card-coal_wagons-astana = Report: 1,700 wagons of Russian coal stand in our sidings
card-coal_wagons-moscow = Russian bloggers: Kazakhstan blocks our coal
card-coal_wagons-body = Foreign pages call it our answer to the oil stoppage. The railway finds no such wagons. Some at home would like the story to be true.
card-coal_wagons-option-silence = Say nothing
card-coal_wagons-option-silence-note = It grows by itself.
card-coal_wagons-option-deny = Deny it and invite reporters to the line
card-coal_wagons-option-deny-note = The tale ends, and so does the applause.
card-coal_wagons-option-make_true = Hold a few trains for inspection
card-coal_wagons-option-make_true-note = A lever found, and copied at once.

card-constitution_vote-astana = 5 June: a referendum closes the first president’s age
card-constitution_vote-moscow = Moscow: we respect the choice of Kazakhstan
card-constitution_vote-body = Amendments trim the presidency and strike the first president’s name. Reformers ask for more; his old allies ask for less. The date stands.
card-constitution_vote-option-as_drafted = Hold it as drafted
card-constitution_vote-option-as_drafted-note = A modest change, well received.
card-constitution_vote-option-further = Free the registration of parties as well
card-constitution_vote-option-further-note = A wider door, a noisier house.
card-constitution_vote-option-milder = Soften it for the old elite
card-constitution_vote-option-milder-note = Peace above, shrugs below.

card-zatulin-astana = Duma member: with Kazakhstan nothing is ruled out
card-zatulin-moscow = Moscow: one deputy speaks for himself
card-zatulin-body = Konstantin Zatulin answers St Petersburg with a hint about Russian speakers and the border. He holds no ministry. In Petropavl people ask whether to worry.
card-zatulin-option-ignore = Do not notice him
card-zatulin-option-ignore-note = Dignified, and unheard in the north.
card-zatulin-option-protest = Send a note of protest
card-zatulin-option-protest-note = Filed in Moscow, read at home.
card-zatulin-option-north = Put money and ministers into the north
card-zatulin-option-north-note = The best reply costs most.

card-regulator_cited-astana = 6 June: Russia’s regulator cites the pipeline after its inspection of May; faults to be mended by 30 November
card-regulator_cited-moscow = Moscow: an inspection like any other

card-court_order-astana = A Russian court shuts the oil pipeline for 30 days
card-court_order-moscow = Moscow: papers on spill response were not in order
card-court_order-body = The inspection was ordered in March; the ruling comes now. Oil flows while the consortium appeals. Punishment, or a slow file?
card-court_order-option-appeal = Leave it to the lawyers
card-court_order-option-appeal-note = They may win. The fear stays.
card-court_order-option-call = Telephone the Kremlin
card-court_order-option-call-note = A favour asked is a favour owed.
card-court_order-option-diversify = Order other routes, loudly
card-court_order-option-diversify-note = Builders cheer; Moscow takes it as meant.
card-court_order-option-accuse = Call it revenge
card-court_order-option-accuse-note = Nobody can prove it.

card-eu_asks-astana = 4 July: Europe asks whether Kazakh oil can be counted on
card-eu_asks-moscow = Moscow: our ally offers our enemies a lifeline
card-eu_asks-body = The president of the European Council telephones. More oil exists; nearly all the pipe that carries it runs through Russia. A promise today may reach Moscow before Brussels.
card-eu_asks-option-goodwill = Express goodwill
card-eu_asks-option-goodwill-note = Polite, and soon forgotten.
card-eu_asks-option-pledge = Pledge help, on the record
card-eu_asks-option-pledge-note = Europe is glad; the pipe is still in Russia.
card-eu_asks-option-quiet = Let the oil ministry work it out quietly
card-eu_asks-option-quiet-note = Smaller thanks, smaller wrath.

card-transshipment_alert-astana = Washington names Kazakhstan among points of transshipment
card-transshipment_alert-moscow = Moscow: Washington polices other people’s trade
card-transshipment_alert-body = An alert to banks lists routes by which barred goods may reach Russia. Official totals look calm: from January to May exports to Russia rose 2.8 per cent. Totals hide much, and come late.
card-transshipment_alert-option-point = Point to the totals
card-transshipment_alert-option-point-note = True, and not an answer.
card-transshipment_alert-option-invite = Invite their experts to look
card-transshipment_alert-option-invite-note = They will find something.
card-transshipment_alert-option-watch_list = Draw up our own watch list
card-transshipment_alert-option-watch_list-note = Work for customs, losses for traders.

card-sochi-astana = 19 August: the president meets Putin in Sochi
card-sochi-moscow = Moscow: two allies talk as friends
card-sochi-body = The first meeting alone since St Petersburg. Oil must keep crossing Russia while other roads are built. What goes on top of the agenda?
card-sochi-option-routine = Trade figures and fruit
card-sochi-option-routine-note = A calm photograph.
card-sochi-option-pipeline = Ask that the pipeline be left in peace
card-sochi-option-pipeline-note = Heard; a return will be expected.
card-sochi-option-frank = Repeat June in private
card-sochi-option-frank-note = No cameras, no new wound, no thaw.

card-false_post-astana = A Russian leader’s page calls Kazakhstan artificial
card-false_post-moscow = Moscow: the account was hacked
card-false_post-body = The text on Dmitry Medvedev’s page stood for minutes on the night of 1 August. His office says hackers wrote it. Nobody can show who did; its pictures have gone round Kazakhstan.
card-false_post-option-accept = Take the explanation
card-false_post-option-accept-note = A door left open for everyone.
card-false_post-option-ask = Ask for an explanation in writing
card-false_post-option-ask-note = None will come; the asking is seen.
card-false_post-option-history = Answer with a history campaign
card-false_post-option-history-note = Slow, dear, and about ourselves.

card-early_election-astana = The presidency weighs an early election in autumn
card-early_election-moscow = Moscow: stability in Kazakhstan suits everybody
card-early_election-body = One term of seven years, then no more. An early vote gives a mandate before winter. Who may stand and who may watch is still open.
card-early_election-option-announce = Announce it, keep the usual rules
card-early_election-option-announce-note = A mandate before winter that persuades few abroad.
card-early_election-option-open_race = Announce it, ease the rules for rivals
card-early_election-option-open_race-note = A livelier race, an uneasy palace.
card-early_election-option-later = Keep to the calendar
card-early_election-option-later-note = Rivals gain a year to organise.

card-southern_road-astana = Containers pile up at Aktau
card-southern_road-moscow = Moscow: the Caspian detour is dear and slow
card-southern_road-body = Shippers fleeing the northern railway meet too few ferries, three customs forms and wind. The port expects six times last year’s volume. Delays now will be remembered.
card-southern_road-option-queue = Let them queue
card-southern_road-option-queue-note = Some go home by sea.
card-southern_road-option-one_form = One customs form with Baku and Tbilisi
card-southern_road-option-one_form-note = Cheap, if three ministries agree.
card-southern_road-option-charter = Charter ferries at any price
card-southern_road-option-charter-note = Boxes move; the bill is ours.

card-forum_guests-astana = Thin guest list in St Petersburg: the Taliban come, Xi and El-Sisi send video
card-forum_guests-moscow = Moscow: America is a fading power

card-new_grade-astana = Kazakh oil from Russian ports gets its own name: KEBCO
card-new_grade-moscow = Moscow: a label changes nothing

card-mines-astana = From 15 June: wartime mines to be cleared near the oil terminal; Astana reports little loss
card-mines-moscow = Moscow: some fifty mines; safety first

card-online_storm-astana = Russian social networks boil over after St Petersburg
card-online_storm-moscow = Russian bloggers: the guest forgot his manners

card-bread_and_salt-astana = Reports from Ashgabat, 29 June: bread and salt for every leader but Putin
card-bread_and_salt-moscow = Moscow: a working summit, well received

card-sober_voice-astana = Moscow daily warns: talk against Kazakhstan endangers Russia itself
card-sober_voice-moscow = Russian television: the faint-hearted speak

card-fine_for_order-astana = Higher court lifts the 30-day order: a fine of 200,000 roubles instead
card-fine_for_order-moscow = Moscow: the courts are independent

card-north_route_dead-astana = Carnegie analyst: the northern road from China to Europe is dead
card-north_route_dead-moscow = Moscow: trains run as before

card-baku_gas-astana = Since 18 July it is agreed: the EU is to double its gas imports from Azerbaijan by 2027
card-baku_gas-moscow = Moscow: Europe buys dreams at high prices

card-iran_train-astana = First container train leaves for Turkey through Turkmenistan and Iran
card-iran_train-moscow = Moscow: all roads south are welcome

card-rockets_arrive-astana = Western rocket launchers reach Ukraine; Severodonetsk falls
card-rockets_arrive-moscow = Moscow: the weapons will burn

card-coal_embargo-astana = Europe’s ban on Russian coal begins; it buys twice as much of ours
card-coal_embargo-moscow = Moscow: Europe will be cold

card-doha_echo-astana = Doha hears it too: territorial integrity comes first
card-doha_echo-moscow = Moscow: the same song on another stage

card-three_ministers-astana = Baku, Ankara and Kazakhstan put their names to one road west
card-three_ministers-moscow = Moscow: declarations carry no freight

card-same_address-astana = Forty of the new firms share one door in Almaty
card-same_address-moscow = Moscow: business goes where it is welcome

card-through_which_pipe-astana = Brussels thanks for the pledge and asks through which pipe
card-through_which_pipe-moscow = Moscow: promises are cheaper than pipelines

card-coal_returned-astana = Russian inspectors find faults in our coal; trains stand on both sides
card-coal_returned-moscow = Moscow: quality is checked without regard to flags
