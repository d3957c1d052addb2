### Where the five articles disagree or mislead: the point, each position, what the public record says, why it matters, how
### the game treats it, and what a class can do with it.

disagreement-D01 = Why the oil line stopped
disagreement-D01-1 = Some fifty mines of the Second World War lay on the seabed; the article takes the reason for a pretext.
disagreement-D01-2 = A Russian court ordered it.
disagreement-D01-3 = Relations had worsened; it names no means at all.
disagreement-D01-4 = There was a threat of closing, and no more.
disagreement-D01-record = Three episodes of one year: storm damage in March, a survey for mines in June, a court and its papers in July.
disagreement-D01-why = One event called the cut would lose the pattern, which is repeated and deniable and always looks technical.
disagreement-D01-game = The line has several stoppages, each with an official reason, and some of them are genuine.
disagreement-D01-task = Put the four causes on cards and order them. Which can stand side by side?

disagreement-D02 = Whether the oil stopped, and for how long
disagreement-D02-1 = A stop is announced and still to come.
disagreement-D02-2 = It was ordered to stop for thirty days, and damage is expected.
disagreement-D02-3 = It was halted over the summer.
disagreement-D02-4 = It was threatened with closing.
disagreement-D02-record = From the middle of June two of three moorings were out of use; the order of July became a fine of 200,000 roubles within six days. In June one Russian paper wrote of a full stop, the Kazakh ministry of a slight reduction.
disagreement-D02-why = It sets how heavy the main pressure is, and shows that a threat alone changes policy.
disagreement-D02-game = Stops are short and partial as a rule, and frighten more than they cost.
disagreement-D02-task = What could be known on 13 July 2022?

disagreement-D03 = What provoked it
disagreement-D03-1 = The words in St Petersburg; the reprisal came swiftly.
disagreement-D03-2 = The offer to the European Union of 4 July; the court sat the next day.
disagreement-D03-3 = It names no trigger.
disagreement-D03-record = The inspection behind the case was ordered in March and the survey announced on 15 June, both before the speech.
disagreement-D03-why = What comes after is not always caused by what came before.
disagreement-D03-game = The chance of a reprisal grows with stored anger and never hangs on one sentence.
disagreement-D03-task = Lay out the dates. Which causes are still possible?

disagreement-D04 = How much of the oil the line carries
disagreement-D04-1 = More than four fifths.
disagreement-D04-2 = Almost all of it.
disagreement-D04-3 = The country depends on it heavily.
disagreement-D04-4 = It is a major means of transport.
disagreement-D04-why = Everything about routes rests on this number.
disagreement-D04-game = The game begins at about four fifths of exports.
disagreement-D04-task = Turn four wordings into four numbers, and say how sure you are.

disagreement-D05 = Whether Kazakhstan imposed sanctions
disagreement-D05-1 = It did not join them, and keeps their rules.
disagreement-D05-2 = It will not break them.
disagreement-D05-3 = In one place it introduced sanctions, in another it observes those of others.
disagreement-D05-record = Officials said that it applies none of its own and will be no platform for evading those of others.
disagreement-D05-why = To impose, to observe and to evade are three policies, and the difference is the whole of Kazakhstan’s position.
disagreement-D05-game = The line on sanctions is a setting with three places and begins at observing.
disagreement-D05-task = Read S4 against S2 and find the sentence that cannot stand.

disagreement-D06 = Nur-Sultan or Astana
disagreement-D06-1 = Nur-Sultan.
disagreement-D06-2 = Astana.
disagreement-D06-record = The capital was renamed on 17 September 2022.
disagreement-D06-why = A name can date a text, and the old one honoured a man.
disagreement-D06-game = The name changes on screen with the date.
disagreement-D06-task = Date the five articles by this word alone.

disagreement-D07 = How long the border is
disagreement-D07-1 = 4,253 miles, which is about 6,845 kilometres.
disagreement-D07-record = Other references give about 7,600 kilometres; a Russian comment speaks of seven thousand.
disagreement-D07-why = It depends on whether rivers and windings are measured, and decides what guarding would cost.
disagreement-D07-game = It is told and enters no formula.
disagreement-D07-task = Measure one river bend with two rulers.

disagreement-D08 = The second army of what region
disagreement-D08-1 = Second to Uzbekistan alone, within the CIS; and much weaker than Russia, which is in the CIS.
disagreement-D08-2 = A massive build-up is under way.
disagreement-D08-why = As worded it contradicts itself, and strength decides what deters.
disagreement-D08-game = Strength counts against what a neighbour could send; most of deterrence comes from partners.
disagreement-D08-task = Find the frame in which the sentence is true.

disagreement-D09 = Whether the northern route is dead
disagreement-D09-1 = Dead, an analyst says.
disagreement-D09-2 = Its income of about five billion dollars a year is in danger; elsewhere it speaks of gains that go on.
disagreement-D09-why = An income that ends and one that shrinks call for different plans.
disagreement-D09-game = Traffic falls month by month and can come back in part.
disagreement-D09-task = Draw three curves: dead, in danger, going on.

disagreement-D10 = What the Middle Corridor is, and since when
disagreement-D10-1 = It exists and grows sixfold this year; from the Caspian ports goods go on to Russia, Azerbaijan and Iran.
disagreement-D10-2 = It is reportedly planned, to Baku, Georgia and Turkey, as a way round Russia.
disagreement-D10-why = Whether it frees from Russia depends on its branches, and six times a little is still little.
disagreement-D10-game = It is a network with a base, a capacity and a queue.
disagreement-D10-task = Draw both descriptions on one map.

disagreement-D11 = The sentence about being saved
disagreement-D11-1 = Part of the speech in St Petersburg.
disagreement-D11-2 = No place is given; Tokayev rejects that he must serve and bow.
disagreement-D11-3 = A recent speech; the sentence is so garbled that he seems to say he must bow.
disagreement-D11-record = Said in the interview with Russia-24 two days before the forum.
disagreement-D11-why = A sentence quoted wrongly can turn into its opposite.
disagreement-D11-game = The card has it in the sense of S2 and with the date of the interview.
disagreement-D11-task = Compare the three versions. Which words were moved?

disagreement-D12 = Putin’s answer on the stage
disagreement-D12-1 = Fury, an insult and a chilling threat.
disagreement-D12-2 = He could do little but repeat himself.
disagreement-D12-3 = It does not mention an answer.
disagreement-D12-record = The words on the Soviet Union as historic Russia are in the transcript, with praise for a brotherly nation; a sentence in the second person is a headline.
disagreement-D12-why = Strength or weakness: the reader’s choice of adjective decides.
disagreement-D12-game = One event with two headlines, each by who reads it.
disagreement-D12-task = Strike out every adjective. What is left?

disagreement-D13 = The words of the refusal
disagreement-D13-1 = Quasi-state formations.
disagreement-D13-2 = Quasi-state territories.
disagreement-D13-3 = It speaks of not supporting Russia’s policies in Ukraine.
disagreement-D13-why = Translation and spelling carry politics, down to Luhansk and Lugansk.
disagreement-D13-game = The game quotes the two words that all have in common.
disagreement-D13-task = Translate the phrase yourselves, twice.

disagreement-D14 = What January was
disagreement-D14-1 = A violent rebellion.
disagreement-D14-2 = Violent protests, riots.
disagreement-D14-3 = Riots.
disagreement-D14-4 = Violent protests.
disagreement-D14-5 = Public protests over prices, then Bloody January, then terrorists and bandits in the president’s words, then a rumour that it was staged.
disagreement-D14-why = The name decides who is guilty.
disagreement-D14-game = The player chooses the official name, and legitimacy follows.
disagreement-D14-task = Put the words on a scale from protest to coup.

disagreement-D15 = Who caused 238 deaths
disagreement-D15-1 = 238 people in one place and 238 protesters in another; it links the toll to Russian methods and says that Tokayev authorised shooting.
disagreement-D15-record = The toll included members of the security services.
disagreement-D15-why = Blame moves to another state while the order stands in the same text.
disagreement-D15-game = The game never says that foreign troops did the killing and shows both claims.
disagreement-D15-task = Find the contradiction within one article.

disagreement-D16 = Who came: Russia, or the pact
disagreement-D16-1 = Russian and CSTO forces.
disagreement-D16-2 = Russia and its allies, at Tokayev’s request.
disagreement-D16-3 = Russia’s intervention through the CSTO.
disagreement-D16-4 = Russian forces first, then peacekeepers of the CSTO.
disagreement-D16-5 = Russia.
disagreement-D16-why = A debt to one state is another thing than a debt to a pact of six.
disagreement-D16-game = The January debt can be argued down by saying who came.
disagreement-D16-task = Count the states in each version.

disagreement-D17 = When the Nazarbayev era ended
disagreement-D17-1 = In 2019, when he was replaced; but the purge it tells of is of 2022.
disagreement-D17-2 = In January 2022.
disagreement-D17-why = An office can be left before power is.
disagreement-D17-game = The hold of the old guard is a number that falls from January 2022.
disagreement-D17-task = When does power change hands? Name three signs.

disagreement-D18 = What Nazarbayev wanted
disagreement-D18-1 = An economy that leans on Russia.
disagreement-D18-2 = A policy of several directions, which he founded.
disagreement-D18-why = Is 2022 a break or a continuation?
disagreement-D18-game = The country starts with both: trade that leans north and friends on every side.
disagreement-D18-task = Write the obituary of his policy twice.

disagreement-D19 = Kazakhstan and Crimea
disagreement-D19-1 = Wavering in 2014, sympathy at first, and in 2021 a refusal for the sake of precedents.
disagreement-D19-2 = Flatly not recognised, March 2022.
disagreement-D19-3 = The same rule for Taiwan, Kosovo and others.
disagreement-D19-why = Principle or convenience, and does it matter if the rule is kept?
disagreement-D19-game = The rule is a number that grows by being applied evenly and breaks by an exception.
disagreement-D19-task = Can a rule be principle and interest at once?

disagreement-D20 = One committee or another
disagreement-D20-1 = Tokayev took the chair of the KNB from Nazarbayev, while Masimov headed the same KNB.
disagreement-D20-record = Nazarbayev chaired the Security Council, another body.
disagreement-D20-why = A plain slip, and a lesson in reading.
disagreement-D20-game = The game says Security Council.
disagreement-D20-task = Show from the text alone that it cannot be so.

disagreement-D21 = Whether Masimov was convicted
disagreement-D21-1 = Dismissed, then found guilty of treason.
disagreement-D21-record = Sentenced on 24 April 2023 in a closed trial; only accused through 2022.
disagreement-D21-why = An accusation is no verdict, and the sentence helps to date the text.
disagreement-D21-game = In 2022 he is arrested and charged.
disagreement-D21-task = What may a newspaper write before a verdict?

disagreement-D22 = Whether Kazakhstan passed goods on
disagreement-D22-1 = No, because exports to Russia grew by 2.8 per cent from January to May.
disagreement-D22-record = By October they had grown by about 22 per cent, and phones and electronics eighteenfold.
disagreement-D22-why = A total hides its mix, and five months hide what comes in the tenth.
disagreement-D22-game = The West’s picture is late and noisy, while leakage grows unseen.
disagreement-D22-task = What can a total show, and what not?

disagreement-D23 = Whether fear of the Kremlin has gone
disagreement-D23-1 = It has fallen fast.
disagreement-D23-2 = Many fear to be a second Ukraine.
disagreement-D23-3 = Such fears are voiced.
disagreement-D23-why = Leaders can be bolder while people are more afraid.
disagreement-D23-game = Boldness and fear are two numbers.
disagreement-D23-task = Can both be true? Whom would you ask?

disagreement-D24 = Whether Russia can attack
disagreement-D24-1 = Highly unlikely: its army is stretched.
disagreement-D24-2 = There is reason to worry about territory if it recovers.
disagreement-D24-3 = There is reason to worry if it succeeds.
disagreement-D24-4 = The fear is real, and the price must be raised.
disagreement-D24-why = What is unlikely now may be likely later.
disagreement-D24-game = The chance is close to none while the war binds Russia and depends on how the war ends.
disagreement-D24-task = State it as: if this, then so likely.

disagreement-D25 = Where Azerbaijan stands
disagreement-D25-1 = On Ukraine’s side.
disagreement-D25-2 = Its site speaks of cautious neutrality.
disagreement-D25-3 = A partner, and no more is said.
disagreement-D25-why = The worth of the bypass depends on it.
disagreement-D25-game = Baku’s warmth moves and is not fixed.
disagreement-D25-task = Compare a headline with an article. Which is evidence?

disagreement-D26 = Where and when Xi gave his word
disagreement-D26-1 = At the summit in Samarkand, and in the same text at a summit in Kazakhstan.
disagreement-D26-2 = On the visit to Kazakhstan in September.
disagreement-D26-record = In the Kazakh capital on 14 September, a day before the summit.
disagreement-D26-why = Two events have become one.
disagreement-D26-game = The visit and the summit are two cards.
disagreement-D26-task = Write his diary for three days.

disagreement-D27 = What the blocs are called
disagreement-D27-1 = The Eurasian union under one name, EEU.
disagreement-D27-2 = Eurasian Union.
disagreement-D27-3 = Eurasian Economic Community; and the SCO as led by Russia.
disagreement-D27-4 = It puts the union’s name into a paper of 2009.
disagreement-D27-record = The Community ended in 2014, the union began in 2015, and China leads in the SCO at least as much.
disagreement-D27-why = One must know the bodies to read about them.
disagreement-D27-game = One name for the union; the SCO is shared.
disagreement-D27-task = Match bloc, members, leader and founding year.

disagreement-D28 = A parade or all celebrations
disagreement-D28-1 = No military parade.
disagreement-D28-2 = The celebrations were cancelled, a shot at Russian pride.
disagreement-D28-record = No parade, some fifty other events, and no parade since before the pandemic; cost and readiness were the reasons given.
disagreement-D28-why = An omission can be read as an insult.
disagreement-D28-game = To drop it with a reason costs less, and Moscow reads intent all the same.
disagreement-D28-task = List innocent and other motives. What would tell them apart?

disagreement-D29 = The 1,700 coal wagons
disagreement-D29-1 = Kazakhstan held them up in answer, a proof that fear has gone.
disagreement-D29-record = The ministry called the report a fake planted to harm relations.
disagreement-D29-why = A striking claim in one source, denied officially.
disagreement-D29-game = A report comes with a doubt; the player confirms, denies or keeps silent.
disagreement-D29-task = One source, one denial: what do you print?

disagreement-D30 = The order that was declined
disagreement-D30-1 = Declined, an insult.
disagreement-D30-record = His office accepts no decorations while he serves; Moscow said none had been planned.
disagreement-D30-why = Protocol or provocation.
disagreement-D30-game = Declining with the rule that none are accepted angers half as much.
disagreement-D30-task = Write the letter that declines without offending.

disagreement-D31 = Towards whom Kazakhstan moves
disagreement-D31-1 = Its own course, Turkey, Europe.
disagreement-D31-2 = Balance, the United States, routes to the south.
disagreement-D31-3 = The West and China, the Caucasus, Tashkent.
disagreement-D31-4 = China first, while soothing the West.
disagreement-D31-5 = Beijing.
disagreement-D31-why = There is no agreed destination.
disagreement-D31-game = Several relations move at once, and there are many endings.
disagreement-D31-task = Each group defends one article’s compass.

disagreement-D32 = How deep the break is
disagreement-D32-1 = Slow; no bridges are burned.
disagreement-D32-2 = A full break is impossible.
disagreement-D32-3 = A standoff with high stakes.
disagreement-D32-4 = An independent course; a final end is possible.
disagreement-D32-5 = Easing out of a weakened grip.
disagreement-D32-why = It sets the pace of everything.
disagreement-D32-game = Distance grows and is held back by oil, trade and fear.
disagreement-D32-task = Place the five on a line from cooling to rupture.

disagreement-D33 = A quiet or a loud turn to China
disagreement-D33-1 = Without noise.
disagreement-D33-2 = Openly courted, with a public pledge.
disagreement-D33-why = How visible an act is counts for itself.
disagreement-D33-game = Acts may be loud or quiet.
disagreement-D33-task = What does a pledge gain by being public, and what does it lose?

disagreement-D34 = Whether China is a safe harbour
disagreement-D34-1 = Good for Kazakhstan.
disagreement-D34-2 = China too is only lukewarm towards Russia.
disagreement-D34-why = None of the five weighs dependence on Beijing, what people think of it, or what it wants in return.
disagreement-D34-game = What Beijing will ask is hidden and differs from game to game.
disagreement-D34-task = Which voice is missing, and where would you look for it?

disagreement-D35 = Since when the army has been built up
disagreement-D35-1 = On a massive scale since the invasion; but one of its two references is of June 2021.
disagreement-D35-why = A trend is no reaction.
disagreement-D35-game = Readiness and navy begin above nought.
disagreement-D35-task = Check the dates in a footnote.

disagreement-D36 = Why Russians live in the north
disagreement-D36-1 = Stalin drew the border so as to take them in.
disagreement-D36-2 = Imperial settlement and the language of schools brought them.
disagreement-D36-record = The border was drawn in stages between the 1920s and 1936; deportations and the Virgin Lands brought more people later.
disagreement-D36-why = A story about a border feeds a claim to it.
disagreement-D36-game = Moscow’s speakers tell the first, the codex tells both.
disagreement-D36-task = Who tells which origin, and what follows from it?

disagreement-D37 = What was opened in Tehran
disagreement-D37-1 = A railway network, on 20 June.
disagreement-D37-record = Talks on 19 June; a first container train on tracks that existed.
disagreement-D37-why = Announcements grow in the telling.
disagreement-D37-game = The new road begins with little room.
disagreement-D37-task = Line, train or network: what was it?

disagreement-D38 = How many came from Russia
disagreement-D38-1 = 98,000 in a week.
disagreement-D38-2 = A large percentage of Russians.
disagreement-D38-3 = An influx, without a number.
disagreement-D38-why = As a share of all Russians S4’s phrase cannot be.
disagreement-D38-game = Tens of thousands a month, many of whom go on.
disagreement-D38-task = What would one per cent of Russians be?

disagreement-D39 = Who said what in Brussels
disagreement-D39-1 = The deputy chief of staff, on Crimea and Donbas.
disagreement-D39-2 = The first deputy head of the administration, on not being a tool, 29 March.
disagreement-D39-why = The same man in the same days; each author takes the half that suits.
disagreement-D39-game = One card with both sentences to choose from.
disagreement-D39-task = Put the two halves together. Does the man change?

disagreement-D40 = Weeks after the war began
disagreement-D40-1 = It puts the May summit of the pact weeks after the outbreak.
disagreement-D40-why = It was nearly three months: small words of time mislead.
disagreement-D40-game = The summit comes in May.
disagreement-D40-task = Underline every word of time in one article.

disagreement-D41 = The Kyrgyz and Uzbek railway
disagreement-D41-1 = Kyrgyzstan starts to build a line to Europe.
disagreement-D41-record = It is part of a line from China, which the article does not name.
disagreement-D41-why = It goes round Kazakhstan too: a rival and not only a fellow.
disagreement-D41-game = The card comes as a rival corridor.
disagreement-D41-task = Draw it. Who is bypassed?

disagreement-D42 = What the gas promise means
disagreement-D42-1 = The only concrete point, and twenty years old; it still gives Moscow something.
disagreement-D42-why = Is an old promise a concession or a courtesy?
disagreement-D42-game = It can be repeated: a little goodwill, little delivery.
disagreement-D42-task = When does a promise expire?

disagreement-D43 = When the first article was written
disagreement-D43-1 = It tells of the June stop as still to come, and knows the gas deal of 18 July; so it was finished after the court’s order and its end, and leaves both out.
disagreement-D43-why = Articles grow in layers over weeks.
disagreement-D43-game = No card relies on one article’s sense of time.
disagreement-D43-task = Find the seams between the layers.

disagreement-D44 = The contract with Azerbaijan
disagreement-D44-1 = A major contract, signed in September 2022.
disagreement-D44-record = About 1.5 million tonnes a year against 67 million of the main line; one date of signing is November.
disagreement-D44-why = Major is a matter of proportion, and the alternative is tiny at first.
disagreement-D44-game = The contract may slip, and its room grows slowly.
disagreement-D44-task = Draw both volumes to scale.

disagreement-D45 = Which slight hurt most
disagreement-D45-1 = The brazenness on the stage.
disagreement-D45-2 = A public refusal by an ally.
disagreement-D45-3 = The treaty with Tashkent, perhaps more than June; Paris as well.
disagreement-D45-why = Anger has weights.
disagreement-D45-game = Acts differ in what they cost, and several in one month count for more.
disagreement-D45-task = Rank the slights as Moscow, then as Astana.

disagreement-D46 = What it means that Lukoil is sanctioned
disagreement-D46-1 = A sanctioned company with four current projects; it does not say by what sanctions.
disagreement-D46-why = Rules have exceptions, and joint work goes on under them.
disagreement-D46-game = A card asks what to do with a partner who is a risk.
disagreement-D46-task = What would you have to look up before writing sanctioned?

disagreement-D47 = Whether Russia failed Armenia
disagreement-D47-1 = It gave no support through the pact, because of Ukraine.
disagreement-D47-why = Whether it could not or would not is not argued, and a pact is worth what is believed of it.
disagreement-D47-game = What the pact’s word is worth falls after the event.
disagreement-D47-task = Argue could not, then would not.

disagreement-D48 = What people think
disagreement-D48-1 = Most Kazakhs sympathise with Ukraine; no poll is cited.
disagreement-D48-2 = In 2014 opinion was mixed, by language and by media.
disagreement-D48-why = Different years, and different care.
disagreement-D48-game = Opinion differs by region and age, and the north is more divided.
disagreement-D48-task = Ask for the evidence. What poll would you want?

disagreement-D49 = Why Russians were welcomed
disagreement-D49-1 = Out of humanity and for politics.
disagreement-D49-2 = Welcome, and a danger.
disagreement-D49-3 = Part of standing up to Russia.
disagreement-D49-why = One policy with three motives.
disagreement-D49-game = Arrivals raise the economy and the risk at once.
disagreement-D49-task = Which motive would you say aloud?

disagreement-D50 = Alphabet and language as an answer to Moscow
disagreement-D50-1 = Steps for security, of 2022.
disagreement-D50-record = The plan for a Latin script is older than the war.
disagreement-D50-why = A policy is read anew in a new light.
disagreement-D50-game = A slow work: anger early, benefit late.
disagreement-D50-task = What changed, the policy or its reader?

disagreement-D51 = Whether Moscow is strong or weak
disagreement-D51-1 = Strong enough to stop the oil and to threaten.
disagreement-D51-2 = A weakened grip that lashes out.
disagreement-D51-3 = Its leverage is subdued.
disagreement-D51-4 = Its hold is near its end if it errs.
disagreement-D51-why = How one sees the threat drives every choice.
disagreement-D51-game = Anger, capacity and leverage are three numbers.
disagreement-D51-task = Collect evidence for both and weigh it.

disagreement-D52 = In what tone Kazakhstan is described
disagreement-D52-1 = Audacious and pragmatic.
disagreement-D52-2 = Pragmatic, even brazen.
disagreement-D52-3 = Resilient, and yielding, and authoritarian.
disagreement-D52-4 = It keeps to a neutral tone.
disagreement-D52-5 = Independent.
disagreement-D52-why = Only one of them judges the kind of state.
disagreement-D52-game = Openness is a number, and an ending is about it.
disagreement-D52-task = Hunt the adjectives.

disagreement-D53 = What Zatulin threatened
disagreement-D53-1 = All options are open about Russian speakers.
disagreement-D53-record = His words were about territory, as with Ukraine.
disagreement-D53-why = To protect a minority and to move a border are two threats.
disagreement-D53-game = One card with two targets.
disagreement-D53-task = Set the paraphrase beside the original.

disagreement-D54 = Slips in a colourful opening
disagreement-D54-1 = The mosque on Registan square, men of 1916 for the eastern front, Britain expanding up to the Caucasus.
disagreement-D54-record = The mosque stands some way off; the call-up of 1916 was mainly for labour behind the lines.
disagreement-D54-why = Ornament can be careless.
disagreement-D54-game = The codex keeps its history plain.
disagreement-D54-task = Check three facts of a first paragraph.

disagreement-D55 = Five billion dollars a year
disagreement-D55-1 = It alone has the number, without saying whence, as a gain that comes after building and that the country normally stands to receive.
disagreement-D55-why = A key number with no origin.
disagreement-D55-game = It is shown as a claim beside what the model reckons.
disagreement-D55-task = Who counted? Where would you look?

disagreement-D56 = Why Astana kept the rules
disagreement-D56-1 = Fear of secondary sanctions, gain from firms that move, public sympathy.
disagreement-D56-2 = Fear of becoming a pariah.
disagreement-D56-3 = The wish to depend less.
disagreement-D56-4 = Fear of losing investors.
disagreement-D56-why = Interests and values can point the same way.
disagreement-D56-game = Keeping the rules is rewarded in several places.
disagreement-D56-task = Rank the motives. Which could you prove?

disagreement-D57 = Whether Astana criticised the war
disagreement-D57-1 = Persistently and openly.
disagreement-D57-2 = It condemned Russia’s actions.
disagreement-D57-3 = It merely withheld support.
disagreement-D57-4 = It refused recognition and did not support.
disagreement-D57-why = To condemn and not to support are different acts, and the quoted words condemn nothing by name.
disagreement-D57-game = To condemn would be a stronger act than any that is shown.
disagreement-D57-task = Find the verbs in the quotations.
