### March to May 2022: the first choices about sanctions, memory and the south.

card-brussels_sentence-astana = Brussels asks for one sentence on evasion
card-brussels_sentence-moscow = Moscow: an ally does not speak with hostile voices
card-brussels_sentence-body = Late March. The deputy chief of staff, Timur Suleimenov, is in Brussels. Europe wants to hear that Kazakhstan will not help Russia round the sanctions; a reporter will ask about Crimea. What may he say?
card-brussels_sentence-option-law_only = Kazakh firms obey the law, no more
card-brussels_sentence-option-law_only-note = Nobody is angered, nobody reassured.
card-brussels_sentence-option-no_tool = Promise not to be a tool
card-brussels_sentence-option-no_tool-note = A promise that will be checked.
card-brussels_sentence-option-both = That, and Crimea is not recognised
card-brussels_sentence-option-both-note = One rule for all, said within Moscow’s hearing.
card-brussels_sentence-option-bargain = Promise it in return for help to banks
card-brussels_sentence-option-bargain-note = Relief now, and a name for haggling.

card-almaty_rally-astana = Almaty asks to march against the war
card-almaty_rally-moscow = Russian television: who sent Almaty’s protesters?
card-almaty_rally-body = Organisers want a permit for 6 March; two or three thousand may come. Two months after January every crowd makes the police nervous. The north sees Russian news.
card-almaty_rally-option-no_reply = Leave the request unanswered
card-almaty_rally-option-no_reply-note = No trouble with the police or Moscow, some bitterness.
card-almaty_rally-option-permit = Permit it on one square
card-almaty_rally-option-permit-note = A relief to many; Moscow takes note.
card-almaty_rally-option-meet = Permit it and meet the organisers
card-almaty_rally-option-meet-note = Warmer at home, colder in Moscow.

card-grain_ban-astana = Russia halts grain and sugar exports, even to partners
card-grain_ban-moscow = Moscow: our own shelves come first
card-grain_ban-body = The union was to keep food moving freely. From mid-March Russian grain stops at the border and sugar with it. Southern neighbours live on Kazakh flour; at home sugar is already scarce.
card-grain_ban-option-wait = Ask for permits and wait
card-grain_ban-option-wait-note = Queues for some weeks.
card-grain_ban-option-quotas = Limit our own wheat and flour
card-grain_ban-option-quotas-note = Bread is safe here, dearer in Tashkent.
card-grain_ban-option-buy = Buy elsewhere and open the stores
card-grain_ban-option-buy-note = Costs money, shows independence.

card-tenge_run-astana = The tenge follows the rouble down
card-tenge_run-moscow = Moscow: the rouble’s friends share its weather
card-tenge_run-body = Importers queue for dollars while wages stay in tenge. The central bank can let the price move, spend its reserves, or order exporters to sell what they earn.
card-tenge_run-option-let_fall = Let it move, raise the rate
card-tenge_run-option-let_fall-note = Dear imports and credit; full reserves, trust abroad.
card-tenge_run-option-sell = Sell a billion dollars
card-tenge_run-option-sell-note = A pause bought from the reserve, and counted.
card-tenge_run-option-exporters = Make state exporters sell theirs
card-tenge_run-option-exporters-note = Effective, and noticed by investors.

card-ninth_of_may-astana = The army asks: a parade on 9 May or none?
card-ninth_of_may-moscow = Moscow: Victory Day is sacred to all who won it
card-ninth_of_may-body = There has been none since before the pandemic. A parade beside this war would be noticed in Kyiv; its absence will be noticed in Moscow, whatever reason is given.
card-ninth_of_may-option-parade = Hold a small one
card-ninth_of_may-option-parade-note = Moscow is content, Kyiv is not.
card-ninth_of_may-option-cover = None, to save money and readiness
card-ninth_of_may-option-cover-note = A cover story that Moscow will not believe.
card-ninth_of_may-option-openly = None while this war lasts
card-ninth_of_may-option-openly-note = The same act with its reason said aloud.

card-human_rights_vote-astana = UN votes on suspending Russia from its rights council
card-human_rights_vote-moscow = Moscow: abstaining, too, will be seen as unfriendly
card-human_rights_vote-body = 7 April, New York, after the killings at Bucha. Until now Kazakhstan has abstained. Whatever it presses will stand on a public board.
card-human_rights_vote-option-abstain = Abstain again
card-human_rights_vote-option-abstain-note = Consistent, and enough to annoy.
card-human_rights_vote-option-against = Vote against
card-human_rights_vote-option-against-note = Moscow is relieved, the West cool.
card-human_rights_vote-option-away = Leave the seat empty
card-human_rights_vote-option-away-note = Pleases nobody fully.
card-human_rights_vote-option-for = Vote for
card-human_rights_vote-option-for-note = A break that no ally of Moscow made.

card-cpc_storm-astana = Storm damage halts the main oil terminal
card-cpc_storm-moscow = Moscow: repairs may take up to two months
card-cpc_storm-body = Two of three moorings near Novorossiysk are out and for days no tanker loaded. The storm was real. How long the repair lasts is decided on Russian soil.
card-cpc_storm-option-wait = Let the consortium repair
card-cpc_storm-option-wait-note = Oil waits; so do buyers.
card-cpc_storm-option-divers = Ask the shareholders to send divers
card-cpc_storm-option-divers-note = Their eyes, our thanks, Moscow’s frown.
card-cpc_storm-option-accuse = Call it pressure in public
card-cpc_storm-option-accuse-note = If it was weather, the charge returns.

card-arms_story-astana = Report abroad: Kazakhstan armed Ukraine
card-arms_story-moscow = Russian media: Kazakh shells reached Kyiv
card-arms_story-body = The story names a broker and a third country, shows no contract, and is repeated nightly. The defence ministry says there were no such deliveries.
card-arms_story-option-ignore = Let it die
card-arms_story-option-ignore-note = It may not.
card-arms_story-option-deny = Deny it and open the export books
card-arms_story-option-deny-note = Calms some in Moscow, irritates Kyiv.
card-arms_story-option-freeze = Freeze arms exports for a year
card-arms_story-option-freeze-note = Ends the story and the income.

card-firms_leaving-astana = Western firms leave Russia and look for an address
card-firms_leaving-moscow = Moscow: neighbours should not profit from our troubles
card-firms_leaving-body = Ministries list hundreds of companies worth courting. Some would bring plants, some only a letterhead; a few would sell to Russia through the back door.
card-firms_leaving-option-case_by_case = Wait until they ask
card-firms_leaving-option-case_by_case-note = Few come, few questions.
card-firms_leaving-option-fast_lane = One desk, fast permits
card-firms_leaving-option-fast_lane-note = Many names, some doubtful.
card-firms_leaving-option-screened = Fast permits after screening
card-firms_leaving-option-screened-note = Fewer firms, cleaner books.

card-csto_summit-astana = Moscow calls the pact’s leaders to a jubilee
card-csto_summit-moscow = Moscow: the pact stands together
card-csto_summit-body = 16 May. The Kremlin would like a line of support for the war in the declaration. Belarus is ready to give it. The others study the carpet.
card-csto_summit-option-attend = Go and say little
card-csto_summit-option-attend-note = A photograph for Moscow, no more.
card-csto_summit-option-draft = Go and strike the line from the text
card-csto_summit-option-draft-note = No support for the war, said behind doors.
card-csto_summit-option-minister = Send a minister
card-csto_summit-option-minister-note = An empty chair is also a speech.

card-turkish_drones-astana = Ankara offers to build drones together
card-turkish_drones-moscow = Moscow: arms for the steppe have always come from us
card-turkish_drones-body = The president is in Ankara on 10 May. On the table: a corridor over the Caspian and a drone plant, the first of its make abroad.
card-turkish_drones-option-memorandum = Sign a memorandum only
card-turkish_drones-option-memorandum-note = Friendly paper.
card-turkish_drones-option-plant = Order the plant
card-turkish_drones-option-plant-note = Real strength, in some years.
card-turkish_drones-option-corridor = Corridor first, drones later
card-turkish_drones-option-corridor-note = Tonnes before wings.

card-tv_threat-astana = Moscow host tells Kazakhs to look at Ukraine
card-tv_threat-moscow = Russian television: Kazakhstan is ungrateful
card-tv_threat-body = Tigran Keosayan took the missing parade for an insult and warned Kazakhstan by Ukraine’s example. Viewers are furious. The foreign ministry asks for instructions.
card-tv_threat-option-leave_it = Leave it to Kazakh commentators
card-tv_threat-option-leave_it-note = Outrage speaks for itself, and so does fear.
card-tv_threat-option-ban = Bar him from the country
card-tv_threat-option-ban-note = Popular; he will mention it nightly.
card-tv_threat-option-quiet = Ask the Kremlin quietly to rein him in
card-tv_threat-option-quiet-note = He may fall silent. Others will not.

card-origin_papers-astana = Europe bans Russian sea oil; ours ships from the same ports
card-origin_papers-moscow = Moscow: nobody can tell one drop from another
card-origin_papers-body = Oil of Kazakh origin is to be exempt. Yet part of it loads in Russian ports, mixed and named with Russian oil, and traders hesitate.
card-origin_papers-option-trust = Trust the exemption
card-origin_papers-option-trust-note = Buyers ask for a discount.
card-origin_papers-option-rename = Give the blend its own name
card-origin_papers-option-rename-note = A new name that traders must learn.
card-origin_papers-option-certify = Certify every cargo, with auditors
card-origin_papers-option-certify-note = Slow, dear and believed.

card-cpc_stoppage-astana = Oil is held up at Novorossiysk again
card-cpc_stoppage-moscow = Moscow: a technical matter, to be settled in due order
card-cpc_stoppage-body = Part of the pipeline’s outlet is closed. Experts call the reason plausible, and so would a good pretext be. Storage fills.
card-cpc_stoppage-option-accept = Take the reason as given
card-cpc_stoppage-option-accept-note = Calm; and an example for next time.
card-cpc_stoppage-option-experts = Ask for a joint inspection
card-cpc_stoppage-option-experts-note = Slow, but it leaves a record.
card-cpc_stoppage-option-shareholders = Call the shareholders’ capitals
card-cpc_stoppage-option-shareholders-note = Moscow’s partners feel it too.
card-cpc_stoppage-option-accuse = Call it a reprisal
card-cpc_stoppage-option-accuse-note = Right or wrong, it is said.

card-carve_out-astana = US Treasury: Kazakh oil in the Caspian pipeline is not banned
card-carve_out-moscow = Moscow: Washington makes rules and exceptions alone

card-un_vote_march-astana = UN deplores the invasion, 141 to 5; Kazakhstan abstains
card-un_vote_march-moscow = Moscow: a vote without meaning

card-new_kazakhstan-astana = President promises a ‘New Kazakhstan’ and a smaller presidency
card-new_kazakhstan-moscow = Moscow: we note the plans of our neighbour

card-rating_kept-astana = S&P keeps Kazakhstan at investment grade
card-rating_kept-moscow = Moscow: Western agencies no longer concern us

card-kyiv_holds-astana = Russia withdraws from Kyiv; the dead of Bucha are found
card-kyiv_holds-moscow = Moscow: a regrouping; the pictures are staged

card-pipeline_fine-astana = 27 April: Krasnodar court makes the pipeline pay 5.3bn roubles for the spill of August 2021
card-pipeline_fine-moscow = Moscow: the law on nature is equal for all

card-great_game-astana = Editorial: Britain and Russia once played here; who plays now?
card-great_game-moscow = Moscow: Russia brought the steppe schools and railways

card-sugar_queues-astana = Sugar costs 60 per cent more than a year ago
card-sugar_queues-moscow = Moscow: export limits will end on time

card-fear_and_war-astana = Pollsters: rulers bolder toward Moscow, people more afraid
card-fear_and_war-moscow = Moscow: nobody need fear a friend

card-lukoil_shares-astana = Lukoil is under sanctions and owns part of four Kazakh projects
card-lukoil_shares-moscow = Moscow: our companies have built this industry

card-quiet_beijing_talks-astana = Nobody photographs the talks with Beijing; the papers multiply
card-quiet_beijing_talks-moscow = Moscow: China is a partner of us both
