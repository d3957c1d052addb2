# Endings: name, text, and the articles and facts that each rests on.

ending-january_again = January again
ending-january_again-text = Prices, a quarrel among the powerful, a rumour that somebody arranged it: the square fills as it did in that January. The government falls within days, and nobody can say who gave which order. People are dead again, and that is not a success of anyone. Whoever is asked to restore order will send a bill. The articles had marked the months after January as the time to watch.
ending-january_again-sources = S2, S4: facts F035, F042, F034, F037.

ending-second_ukraine = The north
ending-second_ukraine-text = Committees that nobody elected ask for protection, and protection crosses the border in unmarked cars. Moscow speaks of compatriots; Astana speaks of invasion; the towns between them empty. The war elsewhere no longer ties the neighbour’s hands, and too few abroad had reason to mind. What many in the country had feared since the spring has come. Those who leave the north, of whatever language, are a loss to it.
ending-second_ukraine-sources = S1, S3, S4: facts F096, F095, F093, F011.

ending-pariah = Pariah
ending-pariah-text = The ladder has been climbed to where measures strike whole sectors and no bank abroad answers yours. Oil still flows to those who will take it, at their price. The firms that came from Russia move on; those that stayed for thirty years begin to ask about flights. Warnings had been given, first quietly and then not. One article named the example to avoid, and it lies across the Caspian.
ending-pariah-sources = S1, S4, S5: facts F123, F122, F126, F130.

ending-capitulation = The debt is called in
ending-capitulation-text = The debt of January is called in, with interest. A paper is laid on the table: one foreign policy, one customs line, one view of the war. There is nothing to hold against it, since the oil, the food and the quarrels at home all lie in the same hand. The flag and the seat at the United Nations remain. The country that signed in order to be left alone will not be asked again.
ending-capitulation-sources = S1, S2, S3, S4, S5: facts F044, F045, F016, F231.

ending-the_pipe_closes = The pipe closes
ending-the_pipe_closes-text = One line carried four fifths of the oil, and it has stood too long. The Fund has paid wages, then imports, then nothing. The reasons given were mines, moorings and papers, and some of them were true. Other routes were drawn on maps and not built in time. What comes next is decided by those who can lend.
ending-the_pipe_closes-sources = S2, S4: facts F099, F106, F101, F171.

ending-all_neighbours_pay = All the neighbours pay
ending-all_neighbours_pay-text = Russia has come out of the war stronger on the map, and it is arming again. The former allies in Central Asia all pay, not Kazakhstan alone. Those who built routes and friends pay later and less. Europe looks to its own borders now; the alliance there has found its lasting opponent. What Astana decided in its year of freedom is all that it can still lean on.
ending-all_neighbours_pay-sources = S1, S5: facts F235, F233, F067.

ending-revenge_waits = Revenge waits
ending-revenge_waits-text = The war has let Moscow go, its customers are coming back, and it remembers: the stage in June, the treaty, the journeys. It still holds the line by which the oil leaves, and a stop would cost it little. The bill is being drawn up, and it may name provinces. The articles called this a condition and not a forecast; here the condition has been met.
ending-revenge_waits-sources = S1, S5: facts F231, F232, F113, F095.

ending-truce_too_soon = A truce too soon
ending-truce_too_soon-text = The guns are silent, because those who paid for them were tired. The truce gives Moscow time to rebuild. Kyiv fears what follows, and Astana has a fear of the same kind. The quiet is real and can be used; it is not peace. Routes, neighbours and an army are what can be built while it lasts.
ending-truce_too_soon-sources = S1: facts F234, F242, F236.

ending-end_of_the_hold = The end of the hold
ending-end_of_the_hold-text = Moscow was advised to ask for less and did not listen. Each mistake was answered by a Kazakh step away: a route, a treaty, a word of refusal. The old centre now hears of its neighbours’ decisions from the newspapers. Kazakhstan has become a large part of that story. Freedom of this kind has no insurance, and the border is as long as before.
ending-end_of_the_hold-sources = S1, S3: facts F244, F228, F115.

ending-domino = Not alone
ending-domino-text = Others have taken heart. In Baku, in Tashkent and further off, Russian influence is trimmed step by step, and bases are spoken of as leases. What was bold in June is common by now, and therefore safer. Kazakhstan no longer stands in the cold wind by itself. Together the neighbours still weigh less than the neighbour.
ending-domino-sources = S1: facts F230, F205, F241.

ending-own_course = An own course
ending-own_course-text = The war has gone badly for Moscow and its threats have lost their weight. Oil finds more than one way out, and the rule on borders has held for friend and foe alike. The country decides more of its own affairs than at any time since independence. It did not have to burn a bridge for it. What remains is to show that freedom abroad is also felt at home.
ending-own_course-sources = S1: facts F228, F229, F146, F147, F148.

ending-china_fills_the_vacuum = China fills the space
ending-china_fills_the_vacuum-text = The comfort came from the east, and it was real: a pledge, a blueprint, a buyer, a loan. One large neighbour’s grip has loosened as the other’s embrace has closed. Beijing never raised its voice, and by now it seldom needs to ask. The articles describe the courtship; none of them weighs its price. That account is still open.
ending-china_fills_the_vacuum-sources = S5: facts F177, F178, F179, F180.

ending-caspian_rivalry = Two flags on the Caspian
ending-caspian_rivalry-text = A sea that was a backyard has become a road, and two flags guard it. Russian ships run to Iran to get round sanctions; Kazakh boats escort oil to Baku. Nobody has fired, and every near miss is filmed by both sides. The corridor is safer for the boats and less safe for the rivalry. It is a new kind of border, and it moves with the weather.
ending-caspian_rivalry-sources = S3: facts F112, F225, F152.

ending-regional_leader = First among neighbours
ending-regional_leader-text = The pact in the north has become a letterhead; the paper with Tashkent is read with care. Neighbours bring their quarrels to Astana before they bring them to Moscow. Second in arms behind Uzbekistan, the country is first in being asked. It is safer in company, and it must now answer for the company. Moscow has noticed who sits at the head of the table.
ending-regional_leader-sources = S3, S4: facts F210, F200, F226, F203.

ending-turkish_south = The southern road
ending-turkish_south-text = Goods and some of the oil go by the sea, the mountains and the Bosphorus now. With the freight came engineers, television series and drones. Turkey gains ground here as it did in the Caucasus, by degrees and with a smile. The road is longer and dearer than the old one, and nobody in Moscow can close it. A patron is a smaller thing to owe than a pipe.
ending-turkish_south-sources = S1, S2: facts F162, F209, F163, F164.

ending-relocation_gain = Those who came
ending-relocation_gain-text = Firms that left Russia have taken offices in Almaty and the capital, and people who left it have filled them. Rents rose, then wages; the tax office is content. The rules were kept, and so the banks still answer. Moscow is vexed, and the services watch some of the guests. A country that gains by others’ misfortune does well to say thank you quietly.
ending-relocation_gain-sources = S1, S3, S5: facts F127, F133, F214, F130.

ending-authoritarian_appeaser = Global, and closed
ending-authoritarian_appeaser-text = The vectors have multiplied: Beijing, Brussels, Ankara, Washington, all received with honours. Apart from Russia and tied to China, the state courts the West for reasons of its own. At home, posts, cases and microphones have gathered in fewer hands. Visitors praise the balance and do not ask at length. One more government has learned that the two can go together.
ending-authoritarian_appeaser-sources = S4: facts F245, F246, F031.

ending-transit_lost = The empty line
ending-transit_lost-text = The northern railway that earned so well runs half empty, and the southern road was not ready to take its trains. An analyst called the old route dead; it was only ill, and the care came late. Neighbours have begun a line of their own that passes by. What was worth billions a year is now a gap in the budget. Ports are built in the end, with other people’s cargo in mind.
ending-transit_lost-sources = S1, S5: facts F156, F155, F161, F168.

ending-realist_moscow = A realist Moscow
ending-realist_moscow-text = Somebody in Moscow has read the sober columns. Less is expected and less is demanded; the last slight went without an answer. Relations are correct, cool and useful, like those of neighbours who share a wall. Nothing has been forgiven, which is another thing. It may not outlast the people who advised it.
ending-realist_moscow-sources = S3: facts F115, F116, F117.

ending-hollow_integration = Paper blocs
ending-hollow_integration-text = Every summit was attended and every communiqué signed. The unions stand, with flags and offices, and less goes through them each year. Russian commentators call it failure; the Kremlin files it as loyalty. It was a cheap peace and it held. How long paper bears weight depends on who leans on it.
ending-hollow_integration-sources = S3: facts F194, F169, F197, F196.

ending-bound_by_the_war = While the war lasts
ending-bound_by_the_war-text = Moscow is angry and its army is elsewhere. A move against Kazakhstan would weaken a front that is already thin. Armenia called and nobody came; Astana took note of that twice. The window of safe defiance is open as long as the war lasts. It is not a safety that one can own.
ending-bound_by_the_war-sources = S1, S4: facts F066, F065, F068.

ending-balance_endures = The balance endures
ending-balance_endures-text = No bridge was burned. The oil still leaves over Russia, a little less of it each year; the West still buys, China still lends, and the talk in all three capitals is polite. Astana has kept its old trade as a bridge between those who do not speak to each other. It pleases nobody wholly, which is how it works. The cooling goes on, slowly and on purpose.
ending-balance_endures-sources = S2: facts F243, F188, F189, F186.

ending-slow_cooling = Slow cooling
ending-slow_cooling-text = Four years have passed and little has been settled. Relations with Moscow are cooler than they were and warmer than they may become. Some routes were begun, some words were spoken, some debts are still open. Nothing here is an ending in the strict sense. The articles expect the distance to go on growing.
ending-slow_cooling-sources = S2, S3, S4, S5: facts F243, F057, F188.
