### The question of the month: the question in one sentence, then what pulls against what.

question-order_and_debt = Order came back with foreign soldiers: who is thanked for it, and who answers for the dead?
question-order_and_debt-text = The pact’s troops are in the country already, and Moscow keeps the account. If they leave soon, tired men stand guard alone; if they stay, more is owed. How the dead are counted and who is blamed decides whether the streets stay quiet.

question-rule_or_ally = Does the rule on borders come before the alliance?
question-rule_or_ally-text = The pact and the oil tie Kazakhstan to Russia; the principle that borders are not moved by force protects Kazakhstan from it. Now they point in opposite directions.

question-word_to_brussels = What may Brussels be promised while trade and oil run through Russia?
question-word_to_brussels-text = A promise to keep the sanctions protects banks and investors. It also tells Moscow where Astana stands, while the pipeline’s one outlet lies open to every storm.

question-whose_memory = Whose memory does the country keep on 9 May?
question-whose_memory-text = For Moscow the day is sacred; in this year a parade says more than it used to. What the south calls dignity the north may hear as a slight.

question-pact_or_corridor = How far south may one look while the pact meets in Moscow?
question-pact_or_corridor-text = Ankara offers a corridor and drones just when Moscow counts its allies. Roads over the Caspian take years; the frown comes at once.

question-voice_or_oil = What is a sentence worth if four fifths of the oil passes the listener’s door?
question-voice_or_oil-text = The president will sit beside Putin before cameras. Where a thing is said weighs more than what is said, and the terminal is on Russian ground.

question-europe_or_court = Is Europe’s thanks for more oil worth a quarrel over the pipe that would carry it?
question-europe_or_court-text = Europe asks whether Kazakh oil can be counted on, and a Russian court has the pipeline’s papers before it. What pleases the customer may sting the carrier. The inspection behind the case is older than the offer; the ruling is not.

question-roads_and_time = Which road comes first: the one that lies there, the safe one or the large one?
question-roads_and_time-text = A pipe to China exists and has one buyer, Baku takes a little safely, a link under the Caspian would change everything in a decade. Money and Moscow’s temper run out before the list does.

question-guests_and_giants = Who is let in, and on whose word does the border rest?
question-guests_and_giants-text = Beijing offers a pledge. From Russia come young men who flee the call-up and ask for shelter. Each guest brings something, each frightens somebody, and neither came for Kazakhstan’s sake alone.

question-rule_and_neighbour = How plainly can annexation be refused by a neighbour with Russian cities of its own?
question-rule_and_neighbour-text = The rule on borders is Kazakhstan’s best wall. Language and newcomers make it a matter of the house as well as of the frontier.

question-order_of_journeys = Whom does one visit first, and where does one fly from there?
question-order_of_journeys-text = Moscow is owed a courtesy, Paris an answer, Tashkent a signature. The same journeys in another order are another policy.

question-clean_oil = Can the oil be clean if the pipe is Russian?
question-clean_oil-text = Embargo and price cap exempt Kazakh oil, and everyone wants proof. Germany wants barrels through a Russian pipeline; the flotilla wants boats for the other road.

question-paper_or_stone = Words or works: what of this year will still stand when the war ends?
question-paper_or_stone-text = Words have been spent and works begun. A Moscow that loses may shrug; a Moscow that recovers will remember. The last orders of the year are for that day.

question-bread_or_order = Crowds fill the squares: is it money, talk or order that empties them?
question-bread_or_order-text = The budget can buy quiet for a season, a minister can talk for a week. Whoever calls for soldiers, at home or abroad, pays longest.

question-pipe_shut = The pipe has been stopped: accept the reason, contest it, or go round?
question-pipe_shut-text = The explanation may be true. To yield to a bluff invites the next; to accuse without proof costs standing; every other road is small and takes money now.

question-trust_or_trade = The West wants deeds: whose trade is given up?
question-trust_or_trade-text = Behind every suspicious shipment stands a trader with friends. Statistics come months late, patience ends without notice, and Moscow watches who is obeyed.

question-northern_quiet = Is the north held by soldiers, by schools or by being listened to?
question-northern_quiet-text = Agitation grows where the state is absent and Russian television is not. Troops reassure some and tell others that they are suspected.

question-the_embrace = When does Beijing’s shield become a hand on the shoulder?
question-the_embrace-text = Beijing’s word keeps Moscow at a distance, and its credit builds what nobody else will pay for soon. Both are entered in a book. Other friends ask less and offer less.

question-the_window = Russia has been driven back: is this the time to hurry, or to be kind?
question-the_window-text = While the war binds its army Moscow can only shout. What is built now is built in safety; what is said now may be remembered when the army comes home.

question-prices_or_plans = Dear bread or delayed harbours: what does the budget serve first?
question-prices_or_plans-text = Prices have not risen so fast for many years, and every project pays in imported steel. The squares remember January; the shipyards want a deposit.
