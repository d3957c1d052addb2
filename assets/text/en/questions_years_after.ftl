### Questions of the years after 2022: the question in one sentence, then what pulls against what.

question-wi_victory_1 = When a neighbour falls, do you step back or step in?
question-wi_victory_1-text = Every week his threats weigh less and his need weighs more. What he signs now he may not keep; what he loses now he will remember.

question-wi_victory_2 = Do you go first while Moscow is weak, or wait until others have gone?
question-wi_victory_2-text = Others have begun to trim what was Russian. Whoever goes first is noticed, whoever goes last is not thanked.

question-wi_victory_3 = What is freedom from one large neighbour worth if the other pays for it?
question-wi_victory_3-text = Moscow has no money and the West little time. Beijing has both.

question-wi_revenge_1 = When Russia’s army comes home, what should it find: brigades, friends, or a calm north?
question-wi_revenge_1-text = What deters is built in years and needed in weeks, and money is there for one of the three.

question-wi_revenge_2 = Which demand may be granted so that no other follows?
question-wi_revenge_2-text = Every demand is small beside a war. Together they are what the war would be about.

question-wi_revenge_3 = Is the north held by being watched or by being loved?
question-wi_revenge_3-text = Agitation pays those who are bored and finds those who are hurt. Soldiers help against neither.

question-wi_ceasefire_1 = Is a truce a time to be grateful in, or to build in?
question-wi_ceasefire_1-text = Nobody thanks you for building a wall in peace. Nobody lends you one in war.

question-wi_ceasefire_2 = Does quiet serve those who rest or those who arm?
question-wi_ceasefire_2-text = Both sides of the border have more hands now. They are put to different work.

question-wi_ceasefire_3 = What will you wish, a year from now, to have begun today?
question-wi_ceasefire_3-text = Wages and schools are asked for now; walls and roads are missed later. The question costs nothing, and it is seldom put in time.

question-wi_fatigue_1 = How bold can a country be when those it leaned on have sat down?
question-wi_fatigue_1-text = Defiance leaned on somebody. They have not gone away; they are tired, and Moscow has noticed.

question-wi_fatigue_2 = Do you keep the rules of the sanctions when their authors tire of them?
question-wi_fatigue_2-text = To keep them costs trade, to drop them costs a name. Names are cheap to lose and dear to buy.

question-wi_fatigue_3 = Do you wait for great friends who are tired, or sit down with smaller ones who are not?
question-wi_fatigue_3-text = The West’s table is large and half empty. At the smaller one sit Ankara, Baku and Tashkent, each with wishes of its own.

question-wi_long_1 = What is built first behind a shield that will not last?
question-wi_long_1-text = While the war lasts Moscow can hardly spare a division for you. Nor can anybody spare a pipe, a doctor or a welder.

question-wi_long_2 = How near may a war burn before it is yours?
question-wi_long_2-text = Sparks fall on fields and terminals. To name whose they are is to be nearer.

question-wi_long_3 = Does a tired country still decide for years, or only for the evening?
question-wi_long_3-text = Prices, guests and other people’s dead have worn the tempers. What is long is put off, and what is near is shouted for.

question-wi_victory_4 = What do you buy from a neighbour in need, if he will call it stolen when he is well?
question-wi_victory_4-text = Shares, ranges, goodwill: he needs money and you have some. Whoever waits may find a lower price, or another buyer.

question-wi_victory_5 = Who guards a border that the other side has left?
question-wi_victory_5-text = Men without units, owners with short stories, a colonel with a dog: a defeat walks home past your door.

question-wi_victory_6 = Will your kindness be remembered, or what you gained?
question-wi_victory_6-text = A treaty, a leaseback, a conference: each is a sentence in a schoolbook that somebody else prints.

question-wi_revenge_4 = Is a list a threat, or a price tag?
question-wi_revenge_4-text = Nothing has been demanded. Those who ask what it costs learn the price; those who do not ask may pay another.

question-wi_revenge_5 = Who would mind an attack on you, how much, and how soon?
question-wi_revenge_5-text = Words from Beijing, a plan from Tashkent, advice from Ankara. None of them is a division; together they are a reason to think.

question-wi_revenge_6 = What is worth a war to you, and does Moscow know it?
question-wi_revenge_6-text = A rung is climbed when each thinks that the other will step down. Somebody has to be right.

question-wi_ceasefire_4 = Is the pause yours to use, or only Moscow’s?
question-wi_ceasefire_4-text = In one capital they count the dead, in the other the shells. You count the time that is left.

question-wi_ceasefire_5 = Do you spend the quiet or save it?
question-wi_ceasefire_5-text = Everyone has waited for it with a list: wages, schools, roads, radios. The list is longer than the quiet.

question-wi_ceasefire_6 = If it begins again, what will be asked of you first: the corridor or the barracks?
question-wi_ceasefire_6-text = A corridor, a barracks, a bank, a bridge: what was built for one purpose will be wanted for another.

question-wi_fatigue_4 = What is a friend’s promise worth that is not broken but put off?
question-wi_fatigue_4-text = Nobody has withdrawn a word. Dates have moved, sums have halved, and the telephone is answered by deputies.

question-wi_fatigue_5 = What does neutrality cost, and who sets the price?
question-wi_fatigue_5-text = Moscow names one, Beijing lends it, and your own traders would pay it. Those who would be sold have not been asked.

question-wi_fatigue_6 = Do you keep the rule on borders when nobody is watching?
question-wi_fatigue_6-text = The rule on borders has few readers now. It was written for the day on which it has few readers.

question-wi_long_4 = How many guests can a patient country take in, and at whose cost?
question-wi_long_4-text = Each call-up beyond the border brings a wave, and each wave finds the last one’s kitchens. Rents and tempers keep another count.

question-wi_long_5 = Who gains from a war that you did not want?
question-wi_long_5-text = Welders, carriers, ports, traders. It is not shameful to sell tyres. Somebody keeps a list of tyres.

question-wi_long_6 = When it ends at last, what will you wish to have ready?
question-wi_long_6-text = Nobody can say when. Whatever needs five years must be begun before somebody can.
