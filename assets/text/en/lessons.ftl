### What levels ask for, what they deal with, and notes for a teacher.

## What a level deals with

deals-shooting = people shot in the street
deals-prison = people taken into custody
deals-invasion = an invasion and its war
deals-threats = threats against a country
deals-minorities = threats against minorities
deals-flight = people who flee a draft
deals-fighting = fighting in the country itself

## Lines of help

coach-fs_word = Two headlines stand side by side. Moscow’s is a claim, and says so. Choose an answer with a key or a click; nothing is final until you commit, and any turn can be taken back.
coach-fs_pipe = The report shows what your last word moved, line by line. Click any number to see its sum. Now a reason is given that may be true.
coach-fs_road = Works cost money now and help later. This is the last decision; after it the debrief opens what was hidden.
coach-visits_board = You have one journey or one signature a day. What you order now happens today; what follows from it comes in tomorrow’s card.

## Objectives

objective-fs_answer = Answer for yourself
objective-fs_answer-note = Met if neither the first nor the second question was left to silence.
objective-fs_work = Begin a work
objective-fs_work-note = Met if a port, a pipe or an army is begun.

objective-jan_no_order = Sign no order to fire without warning
objective-jan_no_order-note = Met if the paper of the second week was not signed.
objective-jan_no_debt = Owe nobody for January
objective-jan_no_debt-note = Met if the January debt ends below 35 per cent.
objective-jan_account = Give an account of the dead
objective-jan_account-note = Met if the month ends with names or with an inquiry.

objective-cpc_second_way = Open a second way
objective-cpc_second_way-note = Met if a contract is signed or a work begun that takes oil round the Russian line.
objective-cpc_staying = Stay solvent through a closure
objective-cpc_staying-note = Met if the country could live through six months of it in the end.
objective-cpc_no_false_charge = Accuse nobody without proof
objective-cpc_no_false_charge-note = Met if no stoppage was called a reprisal aloud.

objective-mob_open = Keep the door open
objective-mob_open-note = Met if nobody was turned back or handed over, and the border regime stayed open.
objective-mob_calm = Keep the towns calm
objective-mob_calm-note = Met if hybrid pressure ends below 7 per cent and protest below 20.
objective-mob_rule = Say the rule on borders
objective-mob_rule-note = Met if the annexation was refused by a word of yours.

objective-visits_three = Sit at all three tables
objective-visits_three-note = Met if Moscow and Paris were visited and the paper with Tashkent agreed.
objective-visits_no_slight = Slight nobody
objective-visits_no_slight-note = Met if no step was taken that Moscow must read as an insult.
objective-visits_new_paper = Sign nothing twice
objective-visits_new_paper-note = Met if no old promise was promised again: no long communiqué, no gas transit.

objective-re_no_listing = No firm on a list
objective-re_no_listing-note = Met if no Kazakh firm stands on a Western list at the end.
objective-re_firms = Twenty-five firms that stay
objective-re_firms-note = Met if so many have moved here from Russia.
objective-re_figures = Publish the figures
objective-re_figures-note = Met if trade data remain published and were not put off.

objective-uv_free = Be nobody’s
objective-uv_free-note = Met if Moscow’s leverage ends below 70 per cent and what is owed to Beijing below 35.
objective-uv_kind = Leave no enemy behind
objective-uv_kind-note = Met if the services read Moscow’s anger below 55 per cent in the end.
objective-uv_company = Find company
objective-uv_company-note = Met if you have spoken for the region or given it a table.

objective-pr_no_war = No war
objective-pr_no_war-note = Met if no fighting began.
objective-pr_no_base = No base
objective-pr_no_base-note = Met if no foreign base stands in the country.
objective-pr_own_word = Keep your word and your books
objective-pr_own_word-note = Met if the rule on borders stands at 50 per cent or more and the January debt below 30.

objective-pc_ready = Be ready
objective-pc_ready-note = Met if deterrence ends at 45 per cent or more.
objective-pc_roads = Have another road
objective-pc_roads-note = Met if confidence in outlets past Russia ends at 45 per cent or more.
objective-pc_whole = Stay whole
objective-pc_whole-note = Met if cohesion ends at 55 per cent or more and hybrid pressure below 7.

objective-wf_rule = Keep the rule when others tire
objective-wf_rule-note = Met if the rule on borders stands at 55 per cent or more.
objective-wf_clean = Stay off the ladder
objective-wf_clean-note = Met if the West’s measures stand below their second rung.
objective-wf_friends = Partners who would mind
objective-wf_friends-note = Met if partners who would mind an attack count 42 per cent or more.

objective-lw_built = Build behind the shield
objective-lw_built-note = Met if a great work is finished and confidence in outlets past Russia reaches 40 per cent.
objective-lw_fund = Keep the Fund
objective-lw_fund-note = Met if the National Fund holds 52 billion dollars or more.
objective-lw_bridge = Be on speaking terms with everyone
objective-lw_bridge-note = Met if relations with the West and Beijing stand at 50 per cent and Moscow’s anger is read below 66.

## Notes for a teacher

lesson-first_steps_use = Use: before any other level, alone or from the projector. Let pupils guess what the loud answer costs, then open the number.

lesson-january_use = Use: as the background to every other level, or for the question who owes what for help. Not for a class in which somebody has lost a person that way; cards can be switched off.
lesson-january_watch = Watch: protest falls after every hard answer and rises again some weeks later. Ask where the ledger says so.
lesson-january_ask = Ask: which of the four names in the sources do you find in the headlines (protest, riot, rebellion, attack), and who uses which? Who is missing from all of them?

lesson-cpc_use = Use: post hoc, ergo propter hoc. Before the debrief let each team say which stoppages it holds for genuine and why; then open the sealed reasons.
lesson-cpc_watch = Watch: the mine search was announced before the speech, the inspection before the offer to Europe. The rules raise the chance of a reprisal with anger; they never make one stoppage follow one speech.
lesson-cpc_ask = Ask: how much oil was really lost, and what did the threat alone change? Why do the articles give over 80 per cent and nearly all?

lesson-mobilisation_use = Use: numbers in the news. 98,000 in a week, a hundred thousand who stayed, a large percentage: which of these can be checked, and against what?
lesson-mobilisation_watch = Watch: the same open door is called humanity, economy and danger in three articles. No number here improves because people leave.
lesson-mobilisation_ask = Ask: at what moment does your team call somebody a neighbour? What did it cost, and who paid?

lesson-visits_use = Use: reading signals. Let two teams make the same three journeys in another order and compare the ledgers line by line.
lesson-visits_watch = Watch: paper loyalty buys less each time. Several slights in a few days add up to more than their sum.
lesson-visits_ask = Ask: what did each host learn that he did not know? Which of the Russian verdicts at the end is the realist’s?

lesson-re_export_use = Use: statistics and incentives. Two figures of one office, both true, lead to opposite headlines.
lesson-re_export_watch = Watch: the West sees leakage late and with error; the ladder moves when its patience ends, not when the goods do.
lesson-re_export_ask = Ask: impose, observe or evade: where did your team stand in each year, and what did it call itself?

lesson-campaign_use = Use: over several lessons, a quarter of a year in each; teams share a code and go on from it.
lesson-campaign_watch = Watch: what was built, owed and provoked in the year is paid for in the three years behind it.
lesson-campaign_ask = Ask: which promise did your team make too lightly? At which turn did the teams part?

lesson-history_use = Use: as the yardstick. Play a month as it was, then change one order and see what the model says would have followed.
lesson-history_ask = Ask: where does the model miss the record, and by how much? The page on history prints it.

lesson-what_if_victory_use = Use: a conditional future. Read the first scenario of source S1 aloud, then let each team say what has to hold for it before it plays.
lesson-what_if_victory_ask = Ask: which of the three dangers that grow out of a neighbour’s defeat did your team see coming? What did you owe in the end, and to whom?

lesson-what_if_revenge_use = Use: deterrence as a sum of parts. Let teams compare own force, partners, the price of a closure and a calm north, and what each cost when it was bought. There is fighting in it; cards can be switched off, crises cannot.
lesson-what_if_revenge_ask = Ask: at which rung did your team step back or stand, and what were the odds shown? Was a yielded point a lost one?

lesson-what_if_ceasefire_use = Use: decisions under an unknown horizon. Stop the class before the third year and let it write down what it would have liked to begin two years ago.
lesson-what_if_ceasefire_ask = Ask: whom did the truce serve in your game? Who, in source S1, fears it, and why is that fear shared?

lesson-what_if_fatigue_use = Use: alliances and expectations. The seed draws how the war ends; let teams with the same seed compare when each of them noticed.
lesson-what_if_fatigue_ask = Ask: which of your rules did you keep because somebody was looking? What did the articles call the likelier outcome?

lesson-what_if_long_war_use = Use: opportunity and cost of a shield that somebody else pays for. Good for a discussion about what it means to gain from a war that one did not want.
lesson-what_if_long_war_ask = Ask: what of yours was built while Moscow was busy? Which card asked you to name whose weapon it was, and what did an answer cost?

lesson-sandbox_use = Use: experiments. Change one number at the start, keep the seed, and compare. What is the smallest change that alters the ending?
