### The four advisers: who they are, how each errs, the claims whose chance they put a figure on, and a line of each on every
### question of the month. What they are wrong about shows in the debrief.

adviser-energy = Energy ministry
adviser-energy-way = surer than it has reason to be: its figures lie too far from one half, on whichever side
adviser-foreign = Foreign ministry
adviser-foreign-way = hopes: whatever is bad, it thinks less likely than it is
adviser-finance = Finance ministry
adviser-finance-way = hedges: its figures lie too near one half, so that it can never be very wrong or very right
adviser-security = Security Council
adviser-security-way = fears: whatever is bad, it thinks likelier than it is

claim-line_cut = Over the turn the main line runs below nine tenths of what it can carry.
claim-anger_up = At the end of the turn Moscow reads clearly angrier than now.
claim-support_falls = At the end of the turn the government has less support than now.
claim-north_up = At the end of the turn there is more hybrid pressure in the country than now.
claim-fear_up = At the end of the turn people are more afraid than now.
claim-exports_down = In this turn at least 200,000 tonnes less oil is exported than in the one before.
claim-ladder_up = In this turn the West takes another step of its ladder.
claim-beijing_debt_up = At the end of the turn more is owed to Beijing than now.
claim-west_cools = At the end of the turn relations with the West are cooler than now.

## Energy

adviser-energy-order_and_debt = Fuel at a fair price is the whole of it. Let the refineries run and the squares go home.
adviser-energy-rule_or_ally = A sentence on Donbas goes through the same pipe as our oil. Say it softly.
adviser-energy-word_to_brussels = The moorings are old and the sea is high. Brussels is far from both.
adviser-energy-whose_memory = A parade moves no oil. What counts is who is offended on the way to Samara.
adviser-energy-pact_or_corridor = Ships and quays decide this, not communiqués. Order them while it is only a frown.
adviser-energy-voice_or_oil = Four fifths of the oil passes the listener’s door. The terminal knows which way to look.
adviser-energy-europe_or_court = The inspectors were at the spill papers long before Brussels rang. The court may be only a court.
adviser-energy-roads_and_time = The fields give what the line takes. August is quiet when Kashagan is quiet.
adviser-energy-guests_and_giants = The guest from the east buys what we lift. Let him be comfortable.
adviser-energy-rule_and_neighbour = Refuse as plainly as you like, and keep the pump stations out of it.
adviser-energy-order_of_journeys = In Moscow ask for the quota at Samara, in Paris for tankers. Then fly home.
adviser-energy-clean_oil = The papers are in order and the blend has its own name. Buyers will find us.
adviser-energy-paper_or_stone = What stands at the end of the war is what is poured now. Concrete needs money in January.
adviser-energy-bread_or_order = Hold the price at the pump for one more season and the rest will hold.
adviser-energy-pipe_shut = I know the man who is repairing it. He says two weeks and means three.
adviser-energy-trust_or_trade = Our papers are clean. It is bearings they are after, and not barrels.
adviser-energy-northern_quiet = Power and heat on time do more up there than brigades.
adviser-energy-the_embrace = Their pipe takes what others refuse, and their price is a price.
adviser-energy-the_window = Use every month of it. A berth that is finished cannot be unfinished.
adviser-energy-prices_or_plans = Steel is dear and will be dearer. A harbour that waits costs twice.

## Foreign affairs

adviser-foreign-order_and_debt = Every capital asks who is in charge here. Whoever sends the troops home soon keeps the country’s name.
adviser-foreign-rule_or_ally = The rule on borders is older than this crisis. Moscow has heard it before and will hear it again.
adviser-foreign-word_to_brussels = A clear promise now is worth a year of explanations later.
adviser-foreign-whose_memory = Say that it is the cost, honour the veterans, and let nobody say that we forgot.
adviser-foreign-pact_or_corridor = One can sit with the pact on Monday and sign with Ankara on Tuesday. Everybody does.
adviser-foreign-voice_or_oil = Said without heat and with one rule for all, it is a position and no insult.
adviser-foreign-europe_or_court = Europe is asking for once. A customer in need remembers who answered.
adviser-foreign-roads_and_time = Each road has a friend at its end. Build where the friend is needed most.
adviser-foreign-guests_and_giants = A pledge in public and shelter for those who run: we have seldom looked better.
adviser-foreign-rule_and_neighbour = We refused in advance. To say it again is consistency, and they expect no less.
adviser-foreign-order_of_journeys = Moscow first is a courtesy and everybody will see it as one. Paris will keep.
adviser-foreign-clean_oil = We were exempted by name in Brussels. I sat in the room.
adviser-foreign-paper_or_stone = A treaty costs ink and lasts as long as somebody minds. It is the cheapest wall we have.
adviser-foreign-bread_or_order = Talk to them. Nobody abroad has ever held a conversation against us.
adviser-foreign-pipe_shut = Accept the reason in public and ask for the date in private. They will give us one.
adviser-foreign-trust_or_trade = They want to be shown a case. Show them one, and they will be patient for a year.
adviser-foreign-northern_quiet = The less we speak of it abroad, the less there is of it.
adviser-foreign-the_embrace = A friend who asks for little in words is still a friend.
adviser-foreign-the_window = A kind word to the weak costs nothing. They will be our neighbours after this too.
adviser-foreign-prices_or_plans = Ask Paris and Brussels for credit while they still ask us for oil.

## Finance

adviser-finance-order_and_debt = The price cap costs each month what a school costs. Quiet that is bought has to be bought again.
adviser-finance-rule_or_ally = Markets can bear a principle. What they price is the neighbour’s answer to it.
adviser-finance-word_to_brussels = Every bank that hears the promise lends more cheaply. Every day of a closed line takes it back.
adviser-finance-whose_memory = It saves four million dollars and may cost more in the north than it saves.
adviser-finance-pact_or_corridor = The corridor needs years and the frown needs a minute. I would budget for both.
adviser-finance-voice_or_oil = I have asked what thirty days of a closed terminal cost. The answer is on your desk.
adviser-finance-europe_or_court = An offer of oil that cannot leave is an offer of nothing. I would ask what it is insured for.
adviser-finance-roads_and_time = All three at once and none is paid for. Which one earns within a budget’s year?
adviser-finance-guests_and_giants = They rent, they pay, they found firms. In winter we shall know what it did to prices.
adviser-finance-rule_and_neighbour = Investors ask where our line is. A line in writing is worth more than a smile.
adviser-finance-order_of_journeys = A communiqué costs nothing and a contract does. Bring home one contract.
adviser-finance-clean_oil = Tankers wait at the straits and insurers ask questions. Somebody pays for the waiting.
adviser-finance-paper_or_stone = Everything on this list is bought in dollars. So is the tenge, when it has to be.
adviser-finance-bread_or_order = I can pay for quiet once. I cannot pay for it every time.
adviser-finance-pipe_shut = Each week below capacity takes what the budget has for a month of pensions.
adviser-finance-trust_or_trade = The traders’ friends have called me too. The banks called first.
adviser-finance-northern_quiet = A teacher costs a tenth of a soldier and has to be paid for ten times as long.
adviser-finance-the_embrace = Every loan in this folder has a second page. I have read it.
adviser-finance-the_window = Windows close. I would sign what can be finished in a year and no more.
adviser-finance-prices_or_plans = Dear bread empties a government faster than a closed line. I have seen the baskets.

## Security

adviser-security-order_and_debt = The people who armed the crowds are still at their desks, and the soldiers leave soon.
adviser-security-rule_or_ally = They are about to move an army. Whoever is not with them will be written down.
adviser-security-word_to_brussels = They will not call it an answer. There will be a storm, a crack, a paper.
adviser-security-whose_memory = On that day the north watches Moscow’s parade. Somebody will make use of an empty square.
adviser-security-pact_or_corridor = Drones from Ankara in the month of the summit. They will count that as a move and not as a purchase.
adviser-security-voice_or_oil = Before cameras, beside him. He will have to do something, and the sea is his.
adviser-security-europe_or_court = An offer on Monday and a ruling on Tuesday. I do not believe in such weeks.
adviser-security-roads_and_time = Every other road runs past somebody who can be leaned upon. Do not count tonnes that have not sailed.
adviser-security-guests_and_giants = A hundred thousand strangers in a week, and we know the names of half of them.
adviser-security-rule_and_neighbour = They have just taken four regions. It is a poor time to tell them what they may not take.
adviser-security-order_of_journeys = They count the hours between two airports. From Moscow straight to Paris is an answer.
adviser-security-clean_oil = One cargo with the wrong certificate is enough, and they know how to lose a certificate.
adviser-security-paper_or_stone = When their army comes home nobody will ask what we signed.
adviser-security-bread_or_order = Crowds that have learned the way come back by it, and better prepared.
adviser-security-pipe_shut = It opens again when they have what they want, and not before.
adviser-security-trust_or_trade = They have photographs of warehouses. When they show photographs they have decided.
adviser-security-northern_quiet = It is organised. Those who say it is not have not read what I have read.
adviser-security-the_embrace = They ask for guards, for ports, for silence. The order in which they ask is not chance.
adviser-security-the_window = Armies that fall back learn from it. Do not plan on the next retreat.
adviser-security-prices_or_plans = January began with a price. So may the next one.
