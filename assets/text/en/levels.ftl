### Names of the levels, what each is about, and what it deals with.

level-2022-title = 2022: the campaign
level-2022-blurb = From Bloody January to the January after. War next door, oil through a neighbour’s land, sanctions on the border, and everybody asking where you stand.
level-2022-note = About an hour. After the last month three years run on your standing orders, and endings are judged there.

level-history-title = The record: what Astana did
level-history-blurb = January 2022 to December 2024 as it was: every act of Astana laid out month by month, stoppages on their own dates, prices as they were. Look on, open any number, or do otherwise and see what follows.
level-history-note = No stoppage is drawn by lot. The orders of the first year lie ready; after January 2023 standing orders hold.

level-first-steps-title = First steps
level-first-steps-blurb = June to August 2022 in three decisions: a word, a pipe, a road. Nothing can be lost here, and any turn can be taken back.
level-first-steps-note = About five minutes. Nobody else acts. It mentions a war and a threat.

level-january-title = January: four weeks
level-january-blurb = A price doubles, a city hall burns, a telephone lies on the desk. Four weeks in which order is lost, and whoever restores it will be owed something.
level-january-note = A quarter of an hour. No choice in it makes a death a success.

level-cpc-title = The energy weapon
level-cpc-blurb = June to November 2022. Four fifths of the oil passes one terminal: mines, a court, cracks, storms. Some of the reasons are true, and you are not told which.
level-cpc-note = One lesson. Stoppages come on their recorded dates; Moscow may add some of its own. Turns cannot be taken back.

level-mobilisation-title = Mobilisation
level-mobilisation-blurb = September 2022 to February 2023: a hundred thousand people in a week, then the winter in which some of them stay. Four weeks, and then four months in two turns.
level-mobilisation-note = One lesson. Turns cannot be taken back.

level-order-of-visits-title = The order of visits
level-order-of-visits-blurb = 26 to 30 November 2022, a day a turn: Moscow, Paris, Tashkent. The same journeys in another order are another policy.
level-order-of-visits-note = Half a lesson. A journey ordered today is made today; its papers lie on the table tomorrow.

level-re-export-title = Re-export
level-re-export-blurb = 2022 and 2023 in eight quarters. Goods come in by one door and leave by another; banks, envoys and cousins would all like a word.
level-re-export-note = One lesson. Turns cannot be taken back.

level-what-if-ukrainian-victory-title = What if Ukraine wins
level-what-if-ukrainian-victory-blurb = 2023 to 2025. The neighbour is beaten, poor and armed; friends have found their courage, and somebody smiles in the east. Freedom has come cheap. What is it used for?
level-what-if-ukrainian-victory-note = About an hour, or three lessons of a year each. It can go on from your own 2022 by its code.

level-what-if-putins-revenge-title = What if Putin takes his revenge
level-what-if-putins-revenge-blurb = 2023 to 2025. Russia gets out of the war and remembers who stood aside. Crises climb rung by rung, and fighting comes unless it is made not to be worth it.
level-what-if-putins-revenge-note = About an hour and a quarter; crises are played week by week. The articles call it a condition and no forecast. It can go on from your own 2022 by its code.

level-what-if-premature-ceasefire-title = What if the guns fall silent too soon
level-what-if-premature-ceasefire-blurb = 2023 to 2025. A truce with both armies whole. Quiet is real, and time works for whoever uses it. Nobody knows how much of it there is.
level-what-if-premature-ceasefire-note = About an hour, or three lessons of a year each. It can go on from your own 2022 by its code.

level-what-if-western-fatigue-title = What if the West tires
level-what-if-western-fatigue-blurb = 2023 to 2025. You have defied Moscow leaning on somebody who has sat down. The war may end in several ways, most of them near you.
level-what-if-western-fatigue-note = About an hour, or three lessons of a year each. How the war ends is drawn by the seed. It can go on from your own 2022 by its code.

level-what-if-long-war-title = What if the war goes on
level-what-if-long-war-blurb = 2023 to 2025. The war binds your neighbour and wears everybody. Behind that shield one can build; sparks fall over it.
level-what-if-long-war-note = About an hour, or three lessons of a year each. It can go on from your own 2022 by its code.

level-sandbox-title = The sandbox
level-sandbox-blurb = January 2022 to December 2025 with nearly every card, every lever and every future. Begin with any number changed, and see what the rules make of it.
level-sandbox-note = As long as you like. Its results compare with nobody’s.
