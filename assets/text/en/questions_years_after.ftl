### Questions of the years after 2022: the question in one sentence, then what pulls against what.

question-wi_victory_1 = When a neighbour falls, do you step back or step in?
question-wi_victory_1-text = Every week his threats weigh less and his need weighs more. What he signs now he may not keep; what he loses now he will remember.

question-wi_victory_2 = Whose courage is it, yours or the times’?
question-wi_victory_2-text = Others have begun to trim what was Russian. Whoever goes first is noticed, whoever goes last is not thanked.

question-wi_victory_3 = What is freedom from one neighbour worth if the other smiles?
question-wi_victory_3-text = The north has no money and the west little time. Somebody has both.

question-wi_revenge_1 = They are coming home. What do they find?
question-wi_revenge_1-text = What deters is built in years and needed in weeks: brigades, friends, a north that is at home, a price.

question-wi_revenge_2 = What may be given so that it ends there?
question-wi_revenge_2-text = Every demand is small beside a war. Together they are what the war would be about.

question-wi_revenge_3 = Is the north held by being watched or by being loved?
question-wi_revenge_3-text = Agitation pays those who are bored and finds those who are hurt. Soldiers help against neither.

question-wi_ceasefire_1 = The guns are silent. For how long is one grateful?
question-wi_ceasefire_1-text = Nobody thanks you for building a wall in peace. Nobody lends you one in war.

question-wi_ceasefire_2 = Does quiet serve those who rest or those who arm?
question-wi_ceasefire_2-text = Both sides of the border have more hands now. They are put to different work.

question-wi_ceasefire_3 = What would you wish to have done this year, from the year after?
question-wi_ceasefire_3-text = It is the only question that costs nothing, and it is not asked at the right time.

question-wi_fatigue_1 = How does one stand upright in a wind that has dropped?
question-wi_fatigue_1-text = Defiance leaned on somebody. They have not gone away; they have sat down.

question-wi_fatigue_2 = Who keeps a rule when its author yawns?
question-wi_fatigue_2-text = To keep it costs trade, to drop it costs a name. Names are cheap to lose and dear to buy.

question-wi_fatigue_3 = Is it time for a smaller table?
question-wi_fatigue_3-text = The large friends are tired, the large neighbours are not. There are chairs for the middle-sized.

question-wi_long_1 = The war shields you. What do you build behind the shield?
question-wi_long_1-text = While it lasts nobody can spare a division for you. Nor a pipe, a doctor or a welder.

question-wi_long_2 = How near may a war burn before it is yours?
question-wi_long_2-text = Sparks fall on fields and terminals. To name whose they are is to be nearer.

question-wi_long_3 = What does a tired country still decide?
question-wi_long_3-text = Prices, guests and other people’s dead have worn the tempers. The long questions come in the evening.

question-wi_victory_4 = What do you buy while it is for sale?
question-wi_victory_4-text = Shares, ranges, goodwill: the neighbour needs money and you have some. What is bought from a man in need he will call stolen when he is well.

question-wi_victory_5 = Who guards a border that the other side has left?
question-wi_victory_5-text = Men without units, owners with short stories, a colonel with a dog: a defeat walks home past your door.

question-wi_victory_6 = Will it be remembered that you were kind, or that you were there?
question-wi_victory_6-text = A treaty, a leaseback, a conference: each is a sentence in a schoolbook that somebody else prints.

question-wi_revenge_4 = Is a list a threat, or a price tag?
question-wi_revenge_4-text = Nothing has been demanded. Those who ask what it costs learn the price; those who do not ask may pay another.

question-wi_revenge_5 = Who would mind, and how much, and by when?
question-wi_revenge_5-text = Words from Beijing, a plan from Tashkent, advice from Ankara. None of them is a division; together they are a reason to think.

question-wi_revenge_6 = What is worth a war to you, and does Moscow know it?
question-wi_revenge_6-text = A rung is climbed when each thinks that the other will step down. Somebody has to be right.

question-wi_ceasefire_4 = Who is at rest here?
question-wi_ceasefire_4-text = In the one capital they count the dead, in the other the shells. You count the months.

question-wi_ceasefire_5 = Do you spend the quiet or save it?
question-wi_ceasefire_5-text = Everyone has waited for it with a list: wages, schools, roads, radios. The list is longer than the quiet.

question-wi_ceasefire_6 = If it begins again, what have you become?
question-wi_ceasefire_6-text = A corridor, a barracks, a bank, a bridge. One of them will be asked for first.

question-wi_fatigue_4 = A promise has not been broken; it has been postponed. What do you do?
question-wi_fatigue_4-text = Nobody has withdrawn a word. Dates have moved, sums have halved, and the telephone is answered by deputies.

question-wi_fatigue_5 = What does neutrality cost, and who sets the price?
question-wi_fatigue_5-text = Moscow names one, Beijing lends it, and your own traders would pay it. Those who would be sold have not been asked.

question-wi_fatigue_6 = If nobody is watching, are you still the same country?
question-wi_fatigue_6-text = The rule on borders has few readers now. It was written for the day on which it has few readers.

question-wi_long_4 = How many guests does a patient country have?
question-wi_long_4-text = Each call-up beyond the border brings a wave, and each wave finds the last one’s kitchens. Rents and tempers keep another count.

question-wi_long_5 = Who gains from a war that you did not want?
question-wi_long_5-text = Welders, carriers, ports, traders. It is not shameful to sell tyres. Somebody keeps a list of tyres.

question-wi_long_6 = When it ends at last, what will you wish to have ready?
question-wi_long_6-text = Nobody can say when. Whatever needs five years must be begun before somebody can.
