### September and October 2022: guests, giants and the annexation.

card-mobilisation-astana = Russia calls up its men; 98,000 cross in a week
card-mobilisation-moscow = Moscow: a partial mobilisation; nobody is fleeing
card-mobilisation-body = Queues of fifteen hours. Volunteers bring food and beds. Some who come are frightened, some are skilled, a few may have been sent.
card-mobilisation-option-doors_open = Doors open, no promise
card-mobilisation-option-doors_open-note = They come, and cities cope alone.
card-mobilisation-option-care = Promise them care and safety
card-mobilisation-option-care-note = Humane, dear, noticed in Moscow.
card-mobilisation-option-register = Let them in, register everyone
card-mobilisation-option-register-note = Order at the price of queues.
card-mobilisation-option-narrow = Close the smaller crossings
card-mobilisation-option-narrow-note = Calmer streets; men turned back.

card-xi_visit-astana = Xi Jinping comes to Nur-Sultan first
card-xi_visit-moscow = Moscow: our two friends meet before our own summit
card-xi_visit-body = His first journey abroad in over two and a half years. He may speak of sovereignty and of a new blueprint. What is said here is heard in Samarkand tomorrow.
card-xi_visit-option-protocol = Follow the protocol
card-xi_visit-option-protocol-note = A warm day, small print later.
card-xi_visit-option-pledge = Ask him to say the pledge aloud
card-xi_visit-option-pledge-note = A shield of words, owed for.
card-xi_visit-option-blueprint = Sign the blueprint with its credits
card-xi_visit-option-blueprint-note = Money and pipe; the terms run long.

card-mir_cards-astana = Washington warns banks about the Russian card system
card-mir_cards-moscow = Moscow: pressure on travellers and pensioners
card-mir_cards-body = Several banks stop the Mir card. Newcomers and traders live by it. The regulator must say whether this is the banks’ own affair.
card-mir_cards-option-banks = Leave it to each bank
card-mir_cards-option-banks-note = Some stop, some wait, all worry.
card-mir_cards-option-stop = Tell all banks to stop
card-mir_cards-option-stop-note = Safe abroad, bitter at the counter.
card-mir_cards-option-ask = Keep private cards, ask Washington first
card-mir_cards-option-ask-note = A reply takes months.

card-kashagan_gas-astana = Gas release: the great offshore field stands still
card-kashagan_gas-moscow = Moscow: this time nobody can blame our pipeline
card-kashagan_gas-body = Kashagan’s plant shut itself down. Every week costs the companies and the budget. Engineers want a full inspection of the vessel that leaked; the operator wants to restart half.
card-kashagan_gas-option-operator = Leave it to the operator
card-kashagan_gas-option-operator-note = Oil sooner, questions later.
card-kashagan_gas-option-inspect = Inspect everything before restart
card-kashagan_gas-option-inspect-note = Safe, slow and costly.
card-kashagan_gas-option-fine = Restart, and fine the operator
card-kashagan_gas-option-fine-note = Money for the budget, a chill for investors.

card-shanghai_summit-astana = 15 September: the Shanghai organisation meets in Samarkand
card-shanghai_summit-moscow = Moscow: the greater part of mankind is with us
card-shanghai_summit-body = Putin receives the leaders of India, Turkey, Iran and Pakistan as if at home; his adviser stresses the talk with Xi. The president has one free hour.
card-shanghai_summit-option-round_table = Spend it at the round table
card-shanghai_summit-option-round_table-note = Everyone is greeted, nothing is moved.
card-shanghai_summit-option-tashkent = With the host, on mutual help
card-shanghai_summit-option-tashkent-note = A seed; Moscow sees it planted.
card-shanghai_summit-option-putin = With Putin, to mend
card-shanghai_summit-option-putin-note = He remembers who came.

card-un_annexation_vote-astana = UN to vote on Russia’s annexation of four regions
card-un_annexation_vote-moscow = Moscow: the people there have decided
card-un_annexation_vote-body = The votes under occupation were discredited before they were counted. On 12 October the Assembly will call on all states not to recognise the result. No state has a longer border with Russia.
card-un_annexation_vote-option-abstain = Abstain, say nothing
card-un_annexation_vote-option-abstain-note = The habit; each side reads it.
card-un_annexation_vote-option-explain = Abstain, and refuse recognition aloud
card-un_annexation_vote-option-explain-note = The rule stands, the vote stays neutral.
card-un_annexation_vote-option-for = Vote with the great majority
card-un_annexation_vote-option-for-note = Clear at last, and expensive.

card-ambassador-astana = Moscow demands that Ukraine’s ambassador be sent away
card-ambassador-moscow = Moscow: his words are an outrage to every Russian
card-ambassador-body = In August he spoke of killing Russians, and apologised. Moscow summons our envoy and names its wish. Whoever obeys in public will be asked again.
card-ambassador-option-keep = Keep him; a sovereign state decides alone
card-ambassador-option-keep-note = Respected abroad; Moscow is sharply displeased.
card-ambassador-option-quiet = Ask Kyiv quietly to replace him
card-ambassador-option-quiet-note = Slow; each side half content.
card-ambassador-option-expel = Send him home
card-ambassador-option-expel-note = Relief for a week.

card-brussels_comes-astana = 27 October: Europe’s Council president comes to Astana
card-brussels_comes-moscow = Moscow: Europe discovers the map of Asia
card-brussels_comes-body = The first meeting of the Union with all five Central Asian leaders. Brussels brings corridor money, questions about re-exports, and a paragraph on rights.
card-brussels_comes-option-communique = Sign the common text
card-brussels_comes-option-communique-note = Friendly words for five.
card-brussels_comes-option-corridor = Ask for corridor money
card-brussels_comes-option-corridor-note = Studies first, money slowly.
card-brussels_comes-option-rights = Take the paragraph on rights as well
card-brussels_comes-option-rights-note = Trusted abroad, disputed at home.

card-arrivals_strain-astana = Rents climb in Uralsk; schools ask for desks
card-arrivals_strain-moscow = Moscow: our people abroad must not be humbled
card-arrivals_strain-body = Tens of thousands of Russians have stayed. They pay well, fill flats and found firms. Students are turned out of rooms. Officials count, and differ.
card-arrivals_strain-option-market = Let the market settle it
card-arrivals_strain-option-market-note = It settles on the poor.
card-arrivals_strain-option-help = Pay rent aid, open classes
card-arrivals_strain-option-help-note = Tempers cool while money lasts.
card-arrivals_strain-option-permits = Tie long stays to work and papers
card-arrivals_strain-option-permits-note = Order; some will move on.

card-rival_railway-astana = Kyrgyzstan and Uzbekistan plan a railway round us both
card-rival_railway-moscow = Moscow: the project is known to us
card-rival_railway-body = The line would carry Chinese goods west, past Russia and past Kazakhstan. Bishkek says building starts soon. It has been said before.
card-rival_railway-option-wait = Wait for the first spade
card-rival_railway-option-wait-note = Perhaps for ever.
card-rival_railway-option-join = Offer to join and link the lines
card-rival_railway-option-join-note = Less rivalry, less toll.
card-rival_railway-option-undercut = Cut our own tariffs
card-rival_railway-option-undercut-note = Trains stay, income thins.

card-second_ukraine-astana = Russian talk show calls Kazakhstan the next problem
card-second_ukraine-moscow = Russian television: the same germs grow in Kazakhstan
card-second_ukraine-body = A guest on prime time says what others hint. In the north it is watched live. At home the word on every lip is a second Ukraine.
card-second_ukraine-option-nothing = Give it no echo
card-second_ukraine-option-nothing-note = Others will.
card-second_ukraine-option-protest = Summon the ambassador
card-second_ukraine-option-protest-note = Heard at home; the show is renewed.
card-second_ukraine-option-own_voice = Fund Russian-language news of our own
card-second_ukraine-option-own_voice-note = Slow work, the right audience.
card-second_ukraine-option-switch_off = Take the channel off cable
card-second_ukraine-option-switch_off-note = Silence, and satellite dishes.

card-sea_bridge-astana = Moscow opens a sea bridge to Iran across the Caspian
card-sea_bridge-moscow = Moscow: peaceful trade between two free nations
card-sea_bridge-body = More Russian hulls, some armed, will cross the lanes of our tankers. The flotilla is small and growing. Tehran is also our road to the south.
card-sea_bridge-option-watch = Watch from the shore
card-sea_bridge-option-watch-note = Cheap, and blind at night.
card-sea_bridge-option-patrol = Patrol the lanes with Baku
card-sea_bridge-option-patrol-note = Flags seen; Moscow bristles.
card-sea_bridge-option-tehran = Agree traffic rules with Tehran
card-sea_bridge-option-tehran-note = Order at sea; Washington frowns.

card-cpc_winter-astana = Loadings fall again on the Black Sea
card-cpc_winter-moscow = Moscow: winter weather and maintenance
card-cpc_winter-body = The reason is plain and could be true. Buyers have lawyers, insurers have doubts, and the tanks at Atyrau have so many days. Other roads take a little.
card-cpc_winter-option-wait = Wait it out
card-cpc_winter-option-wait-note = Cheap if short.
card-cpc_winter-option-reroute = Pay for any other road
card-cpc_winter-option-reroute-note = Oil moves at a loss.
card-cpc_winter-option-call = Ask Beijing and Ankara to speak for us
card-cpc_winter-option-call-note = They will, and count it.

card-capital_renamed-astana = The capital is Astana again from 17 September
card-capital_renamed-moscow = Moscow: we shall change the maps

card-armenia_alone-astana = Azerbaijan strikes Armenia; the pact sends observers
card-armenia_alone-moscow = Moscow: both are our friends

card-kharkiv-astana = Ukraine breaks through near Kharkiv
card-kharkiv-moscow = Moscow: a regrouping, as planned

card-samarkand_sights-astana = Visiting leaders admire Samarkand, courted once more by every power
card-samarkand_sights-moscow = Moscow: an ancient crossroads of friends

card-baku_first_oil-astana = Contract with Baku: a fiftieth of what the main pipeline carries
card-baku_first_oil-moscow = Moscow: a drop in the sea

card-drill_cancelled-astana = Kyrgyzstan calls off the pact’s exercise a day before it starts
card-drill_cancelled-moscow = Moscow: a date has been moved

card-script_steps-astana = Kazakh gains ground in offices; some Russian families sell up and go, a loss
card-script_steps-moscow = Moscow: the language of friendship is being driven out

card-hostile_caspian-astana = Ports, tankers, Baku: Kazakhstan calls it trade
card-hostile_caspian-moscow = Russian commentators: Washington builds a road against us

card-uprising_1916-astana = Columnist: in 1916 a call-up drove our people out; now theirs come here
card-uprising_1916-moscow = Moscow: such comparisons are tasteless

card-azerbaijan_tilt-astana = Is Baku with Kyiv, or carefully neutral? Two readings
card-azerbaijan_tilt-moscow = Moscow: Azerbaijan is our ally by treaty

card-xi_here-astana = Xi’s first journey abroad since the pandemic leads here; he speaks of sovereignty
card-xi_here-moscow = Moscow: a good neighbour visits a good neighbour

card-second_list-astana = Obliged once, Moscow’s embassy sends a second list of wishes
card-second_list-moscow = Moscow: friends need not be asked twice
