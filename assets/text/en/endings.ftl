# Endings: name, text, and the articles and facts that each rests on.

ending-january_again = January again
ending-january_again-text = The square fills as it did in that January, and hardly anybody stands behind the government any more. It falls within days, and nobody can say who gave which order. People are dead again, and that is not a success of anyone. Whoever is asked to restore order will send a bill. The articles had marked the months after January as the time to watch.
ending-january_again-sources = S2, S4: facts F035, F042, F034, F037.

ending-second_ukraine = The north
ending-second_ukraine-text = The north, or a part of it, no longer takes its orders from Astana. Committees that nobody elected speak for it; Moscow speaks of compatriots, Astana of invasion, and the towns between them empty. What was meant to deter did not. What many in the country had feared since the spring of 2022 has come. Those who leave the north, of whatever language, are a loss to it.
ending-second_ukraine-sources = S1, S3, S4: facts F096, F095, F093, F011.

ending-pariah = Pariah
ending-pariah-text = The ladder has been climbed to where measures strike whole sectors and no bank abroad answers yours. What oil still flows goes to those who will take it, at their price. Firms that had come move on; those that had stayed for thirty years begin to ask about flights. Warnings had been given, first quietly and then not. One article named the example to avoid, and it lies across the Caspian.
ending-pariah-sources = S1, S4, S5: facts F123, F122, F126, F130.

ending-capitulation = The paper on the table
ending-capitulation-text = A paper is laid on the table: one foreign policy, one customs line, one view of the war. Whether it comes as the bill for January or from an army that has won, there is nothing left to hold against it. The flag and the seat at the United Nations remain. The country that signs in order to be left alone will not be asked again.
ending-capitulation-sources = S1, S2, S3, S4, S5: facts F044, F045, F016, F231.

ending-the_pipe_closes = The pipe closes
ending-the_pipe_closes-text = The main line has stood for too much of the time, and what is left would not last half a year. The Fund has been drawn on already, and other routes carry too little to live on. Reasons were given, and from Astana nobody can say which of them were true. What comes next is decided by those who can lend.
ending-the_pipe_closes-sources = S2, S4: facts F099, F106, F101, F171.

ending-all_neighbours_pay = All the neighbours pay
ending-all_neighbours_pay-text = Russia has come out of the war stronger on the map. Its neighbours in Central Asia all feel it, not Kazakhstan alone. Those who built routes and friends may pay later and less. Europe looks to its own borders first; the alliance there has found its lasting opponent. What Astana decided while Russia was busy is all that it can still lean on.
ending-all_neighbours_pay-sources = S1, S5: facts F235, F233, F067.

ending-revenge_waits = Revenge waits
ending-revenge_waits-text = The war has let Moscow go, sanctions are being eased, and it is angry with those who stood aside. It still holds much that it could stop in Kazakhstan, and a stop would not cost it enough to make it think twice. The bill is being drawn up, and it may name provinces. The articles called this a condition and not a forecast; here the condition has been met.
ending-revenge_waits-sources = S1, S5: facts F231, F232, F113, F095.

ending-truce_too_soon = A truce too soon
ending-truce_too_soon-text = The guns are silent, and both armies are still there. The truce gives Moscow time to rebuild, and it is still angry. Kyiv fears what follows, and Astana has reason for a fear of the same kind. The quiet is real and can be used; it is not peace. Routes, neighbours and an army are what can be built while it lasts.
ending-truce_too_soon-sources = S1: facts F234, F242, F236.

ending-end_of_the_hold = The hold loosens
ending-end_of_the_hold-text = Russia has lost in its war, in part or wholly, and it is angry with Kazakhstan. Little is left of the debt of January, and some of the oil goes round Russia by now. Moscow had been advised to ask for less; it hears of its neighbour’s decisions from the newspapers. Freedom of this kind has no insurance, and the border is as long as before.
ending-end_of_the_hold-sources = S1, S3: facts F244, F228, F115.

ending-domino = Not alone
ending-domino-text = Russia has been driven back, and others have taken heart. Kazakhstan has its paper with Tashkent and has sought company beyond it, along the southern road or at a table of its own. What was bold in 2022 is less so by now, and therefore safer. It no longer stands in the cold wind by itself. Together the neighbours still weigh less than the neighbour.
ending-domino-sources = S1: facts F230, F205, F241.

ending-own_course = An own course
ending-own_course-text = The war has gone badly for Moscow. The country could live through a closed pipeline for many months, its rule on borders is believed by others, and its parts hold together. With that it can decide its own affairs. What it cost in the capitals can be read there. What remains is to show that freedom abroad is also felt at home.
ending-own_course-sources = S1: facts F228, F229, F146, F147, F148.

ending-china_fills_the_vacuum = China fills the space
ending-china_fills_the_vacuum-text = Much has been taken from the east, and it was real; each favour stands in a book. Whatever Moscow still holds, a second large neighbour holds something now. It is on good terms with Astana, and it seldom needs to ask. The articles describe the courtship; none of them weighs its price. That account is still open.
ending-china_fills_the_vacuum-sources = S5: facts F177, F178, F179, F180.

ending-caspian_rivalry = Two flags on the Caspian
ending-caspian_rivalry-text = A sea that was a backyard has become a road, and two flags guard it. Russian ships run to Iran to get round sanctions; Kazakh boats watch the lanes to the west. Every near miss is filmed by both sides. The corridor is safer for the boats and less safe for the rivalry. It is a new kind of border, and it moves with the weather.
ending-caspian_rivalry-sources = S3: facts F112, F225, F152.

ending-regional_leader = First among neighbours
ending-regional_leader-text = The paper with Tashkent is read with care, and Astana has made itself a broker among its neighbours. Some of their quarrels come to it before they come to Moscow. Second in arms behind Uzbekistan, the country is first in being asked. It is safer in company, and it must now answer for the company. Moscow has noticed who sits at the head of the table.
ending-regional_leader-sources = S3, S4: facts F210, F200, F226, F203.

ending-turkish_south = The southern road
ending-turkish_south-text = More freight than before goes by the sea and over the mountains. With it come engineers and television series. Turkey gains ground here as it did in the Caucasus, by degrees and with a smile. The road is longer and dearer than the old one, and nobody in Moscow can close it. A patron is a smaller thing to owe than a pipe.
ending-turkish_south-sources = S1, S2: facts F162, F209, F163, F164.

ending-relocation_gain = Those who came
ending-relocation_gain-text = Firms that left Russia have taken offices in Almaty and the capital, more than a hundred of them. The West has gone no further than a warning, and so the banks still answer. The tax office is content, and the services watch some of the guests. A country that gains by others’ misfortune does well to say thank you quietly.
ending-relocation_gain-sources = S1, S3, S5: facts F127, F133, F214, F130.

ending-authoritarian_appeaser = Global, and closed
ending-authoritarian_appeaser-text = The West is received with honours and answers with warmth. At home, posts, cases and microphones lie in few hands. Visitors praise the balance and do not ask at length. One article described a state that courts the West for reasons of its own. One more government has learned that the two can go together.
ending-authoritarian_appeaser-sources = S4: facts F245, F246, F031.

ending-transit_lost = The empty line
ending-transit_lost-text = The northern railway carries much less than it did, and the southern road has neither the room nor the freight to make up for it. An analyst called the old route dead; it was only ill, and the care came late. Neighbours speak of a line of their own that passes by. What one article put at billions a year is now a gap.
ending-transit_lost-sources = S1, S5: facts F156, F155, F161, F168.

ending-realist_moscow = A realist Moscow
ending-realist_moscow-text = Those who advise punishment have little weight in the Kremlin, and its anger is low. Less is expected and less is demanded. Relations are correct, cool and useful, like those of neighbours who share a wall. Nothing has been forgiven, which is another thing. It may not outlast the people who advised it.
ending-realist_moscow-sources = S3: facts F115, F116, F117.

ending-hollow_integration = Paper blocs
ending-hollow_integration-text = Many courtesies were paid and many papers signed. The unions stand, with flags and offices; what goes through them is another matter. Russian commentators call it failure; the Kremlin files it as loyalty. It was a cheap peace. How long paper bears weight depends on who leans on it.
ending-hollow_integration-sources = S3: facts F194, F169, F197, F196.

ending-bound_by_the_war = While the war lasts
ending-bound_by_the_war-text = Moscow is angry and its army is elsewhere. A move against Kazakhstan would weaken a front that is already thin. Armenia called and nobody came; Astana took note of that. The window of safe defiance is open as long as the war lasts. It is not a safety that one can own.
ending-bound_by_the_war-sources = S1, S4: facts F066, F065, F068.

ending-balance_endures = The balance endures
ending-balance_endures-text = The great bridges stand. The West and Beijing are on good terms with Astana, Moscow is not angry enough to break with it, and the country holds together. Astana has kept its old trade as a bridge between those who do not speak to each other. It pleases nobody wholly, which is how it works. The cooling goes on, slowly and on purpose.
ending-balance_endures-sources = S2: facts F243, F188, F189, F186.

ending-slow_cooling = Slow cooling
ending-slow_cooling-text = Years have passed and little has been settled. Relations with Moscow are not what they were, and not yet what they may become. Some works were begun, some words were spoken, and some debts may still be open. Nothing here is an ending in the strict sense. The articles expect the distance to go on growing.
ending-slow_cooling-sources = S2, S3, S4, S5: facts F243, F057, F188.
