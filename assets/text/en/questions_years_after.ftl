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
