### The codex, in this game’s own words. Each entry: its title, its text, and the words that lead to it, parted by semicolons.

codex-kind-person = People
codex-kind-institution = Institutions
codex-kind-country = States
codex-kind-place = Places
codex-kind-route = Routes
codex-kind-term = Words
codex-kind-history = History
codex-kind-record = Public record
codex-kind-disagreement = Disagreements
codex-kind-fact = Facts
codex-kind-source = Articles

## Where a fact acts

codex-acts-card = Card: { $name }
codex-acts-question = Question of the month: { $name }
codex-acts-lever = Act: { $name }
codex-acts-policy = Policy: { $name }
codex-acts-project = Project: { $name }
codex-acts-promise = Promise: { $name }
codex-acts-reaction = A neighbour acts: { $name }
codex-acts-hazard = A genuine stoppage: { $name }
codex-acts-incident = Incident: { $name }
codex-acts-crisis = Crisis: { $name }
codex-acts-rung = Rung of the ladder: { $name }
codex-acts-future = Future of the war: { $name }
codex-acts-branch = How the war is told: { $name }
codex-acts-ending = Ending: { $name }
codex-acts-axis = Axis of the debrief: { $name }
codex-acts-channel = Channel of compliance: { $name }
codex-acts-partner = Capital: { $name }
codex-acts-region = Region: { $name }
codex-acts-force = Force: { $name }
codex-acts-group = What Moscow could send: { $name }
codex-acts-venue = Venue: { $name }
codex-acts-route = Route: { $name }
codex-acts-field = Field: { $name }
codex-acts-level = Start of the level: { $name }
codex-acts-model = Formula of the model: { $name }

codex-model-oil = the oil network
codex-model-corridor = the corridors
codex-model-trade = trade
codex-model-economy = money and prices
codex-model-compliance = sanctions and their keeping
codex-model-moscow = Moscow’s anger, means and hold
codex-model-relations = relations
codex-model-society = the people
codex-model-security = security and deterrence
codex-model-crisis = crises
codex-model-crises = crises
codex-model-fighting = the weekly war
codex-model-war = the war in Ukraine
codex-model-futures = the futures of the war
codex-model-knowledge = what each seat knows
codex-model-seats = how the other seats choose
codex-model-projects = works
codex-model-world = the outside world month by month
codex-model-terrain = the ground
codex-model-partners = the capitals
codex-model-cabinet = the cabinet of the Reckoning
codex-model-ages = opinion by age
codex-model-advisers = the advisers

## People

codex-tokayev = Kassym-Jomart Tokayev
codex-tokayev-text = President of Kazakhstan, first in the interim from March 2019, then elected; re-elected in November 2022. He inherited a policy of several directions at once and in 2022 said aloud, and to Moscow’s face, what his predecessor had left unsaid. The player sits in his government’s chair.
codex-tokayev-terms = Tokayev;president Tokayev

codex-nazarbayev = Nursultan Nazarbayev
codex-nazarbayev-text = First president of independent Kazakhstan and a friend of Putin. He leaned the economy on trade with Russia and at the same time founded the policy of several vectors. He gave up the presidency in 2019 and his last powers in January 2022.
codex-nazarbayev-terms = Nazarbayev

codex-tleuberdi = Mukhtar Tleuberdi
codex-tleuberdi-text = Foreign minister in 2022. Two days before the invasion he ruled out recognition of the two Donbas republics and called on all states to use diplomacy.
codex-tleuberdi-terms = Tleuberdi

codex-suleimenov = Timur Suleimenov
codex-suleimenov-text = A senior man of the president’s administration, titled differently from article to article. In Brussels in late March 2022 he said two things: that Crimea and Donbas are not recognised, and that Kazakhstan will be no tool for getting round sanctions. Each author quotes the half that suits.
codex-suleimenov-terms = Suleimenov

codex-masimov = Karim Masimov
codex-masimov-text = Head of the National Security Committee, picked by Nazarbayev, dismissed and arrested in January 2022. One article speaks of a conviction; through 2022 there was only an accusation.
codex-masimov-terms = Masimov

codex-turikpenbayev = Abai Turikpenbayev
codex-turikpenbayev-text = Head of the sea port of Aktau. He expected the volume of the corridor through his port to grow sixfold within 2022, from a small base.
codex-turikpenbayev-terms = Turikpenbayev

codex-putin = Vladimir Putin
codex-putin-text = President of Russia. The articles agree that he forgets no slight and would claim victory whatever comes. They differ on whether his answer in St Petersburg was a threat or the echo of an old argument.
codex-putin-terms = Putin

codex-ushakov = Yuri Ushakov
codex-ushakov-text = Putin’s adviser on foreign policy. Before the summit in Samarkand he singled out the meeting with Xi as having particular importance.
codex-ushakov-terms = Ushakov

codex-zatulin = Konstantin Zatulin
codex-zatulin-text = Deputy head of the Duma’s committee on the CIS. After St Petersburg he hinted that nothing is ruled out with regard to Kazakhstan; one article hears a threat about Russian speakers, the record one about territory.
codex-zatulin-terms = Zatulin

codex-keosayan = Tigran Keosayan
codex-keosayan-text = Russian television host. When the parade of 9 May was dropped he called Kazakhstan ungrateful and told it to look carefully at Ukraine.
codex-keosayan-terms = Keosayan

codex-rostovsky = Mikhail Rostovsky
codex-rostovsky-text = Russian commentator who advised Moscow in November 2022 to expect less of Kazakhstan and to see that the Kremlin’s own mistakes could drive it away. He is the voice of the realists in the digest of the Russian press.
codex-rostovsky-terms = Rostovsky

codex-xi = Xi Jinping
codex-xi-text = President of China. His first journey abroad in more than two and a half years led to Kazakhstan in September 2022, where he promised support for its sovereignty and territory and rejected meddling by anyone.
codex-xi-terms = Xi

codex-erdogan = Recep Tayyip Erdoğan
codex-erdogan-text = President of Turkey. The corridor over the Caspian was on the table when Tokayev visited him in Ankara in May 2022.
codex-erdogan-terms = Erdoğan;Erdogan

codex-sisi = Abdel-Fattah El-Sisi
codex-sisi-text = President of Egypt. He joined the forum in St Petersburg by video link, as China’s president sent a message: friends of Russia, at a distance.
codex-sisi-terms = El-Sisi;Sisi

codex-stronski = Paul Stronski
codex-stronski-text = Analyst at the Carnegie Endowment who declared the northern arm of the Belt and Road dead. Others speak of income under threat, which is a slower thing.
codex-stronski-terms = Stronski

codex-klochkov = Vasily Klochkov
codex-klochkov-text = Political instructor of the Second World War to whom a saying about having Moscow at one’s back is ascribed. Nazarbayev repeated it at the unveiling of a monument in 2015.
codex-klochkov-terms = Klochkov

## Institutions, firms, blocs

codex-cpc = Caspian Pipeline Consortium
codex-cpc-text = The company of states and oil firms that owns the line from the Kazakh fields to Novorossiysk. Over four fifths of Kazakhstan’s oil exports leave through it, on Russian ground; it is one of the largest pipelines in the world and still the best outlet there is.
codex-cpc-terms = CPC;consortium

codex-csto = Collective Security Treaty Organization
codex-csto-text = Military pact of six former Soviet states under Russian lead, of which Kazakhstan was a founder. It sent troops in January 2022 and none to Armenia in September; its word weighs less afterwards.
codex-csto-terms = CSTO

codex-eaeu = Eurasian Economic Union
codex-eaeu-text = Economic union of Russia, Kazakhstan, Belarus, Armenia and Kyrgyzstan. Goods cross its inner borders without control, which made the northern railway quick and makes re-export easy. The articles give it several names, some of them of bodies that no longer exist.
codex-eaeu-terms = EAEU;Eurasian union;customs union

codex-sco = Shanghai Cooperation Organisation
codex-sco-text = A forum of China, Russia, India, Pakistan and four Central Asian states, which Iran was joining in 2022. China leads in it at least as much as Russia does. It met in Samarkand on 15 and 16 September 2022.
codex-sco-terms = SCO;Shanghai organisation

codex-cis = Commonwealth of Independent States
codex-cis-text = The loose successor of the Soviet Union. Russian policy spent two decades on tightening its hold there and has called it a backyard.
codex-cis-terms = CIS

codex-knb = National Security Committee
codex-knb-text = Kazakhstan’s intelligence and security service. One article confuses it with the Security Council, the body that Nazarbayev chaired and lost.
codex-knb-terms = KNB

codex-security_council = Security Council of Kazakhstan
codex-security_council-text = The council of ministers and services under the president. Its chair was Nazarbayev’s last great office until January 2022, when Tokayev took it.
codex-security_council-terms = Security Council

codex-duma = State Duma
codex-duma-text = The lower house in Moscow. Some of its members have long doubted the border or the statehood of Kazakhstan, and were rebuked for it on the stage in St Petersburg.
codex-duma-terms = Duma

codex-kremlin = The Kremlin
codex-kremlin-text = Seat of Russia’s president and the name for his government. In this game acts that nobody has documented belong to such an office and never to a named person.
codex-kremlin-terms = Kremlin

codex-foreign_ministry = Foreign ministry of Kazakhstan
codex-foreign_ministry-text = It spoke first on Donbas in February and refused the annexation votes in advance in September 2022, on territorial integrity, equal sovereignty and peaceful coexistence. A ministry’s sentence is the quietest place in which a state can say no.
codex-foreign_ministry-terms = foreign ministry

codex-interior_ministry = Interior ministry of Kazakhstan
codex-interior_ministry-text = It counted 98,000 arrivals from Russia in one week of September 2022. Counts at a border are entries, and many went on or went back.
codex-interior_ministry-terms = interior ministry;Internal Affairs Ministry

codex-spief = St Petersburg forum
codex-spief-text = Russia’s counterpart to Davos, held each June. In 2022 few foreign guests came, and the sentence that was remembered was spoken by the guest beside the host.
codex-spief-terms = SPIEF;St Petersburg International Economic Forum

codex-qatar_forum = Qatar Economic Forum
codex-qatar_forum-text = A stage in Doha, four days after St Petersburg, where Tokayev put territorial integrity first once more. A neutral venue, and a smaller echo in Moscow.
codex-qatar_forum-terms = Doha forum

codex-russia24 = Russia-24
codex-russia24-text = Russian state news channel. On the eve of the forum Tokayev told its viewers that Kazakhstan would not break sanctions, because the West had warned of secondary ones. The record places the sentence on January there too.
codex-russia24-terms = Russian television;Russian state television

codex-carnegie = Carnegie Endowment
codex-carnegie-text = An American research institute. A judgement of one of its analysts, that the northern route is dead, moved what investors expected.
codex-carnegie-terms = Carnegie

codex-eu = European Union
codex-eu-text = Kazakhstan’s main customer for oil, author of sanctions that Kazakhstan keeps without having joined them, and in July 2022 a buyer in need. In the same month it agreed with Azerbaijan on twice as much gas by 2027.
codex-eu-terms = EU;Brussels institutions

codex-nato = NATO
codex-nato-text = The Western alliance. It matters here only in one future: if Russia wins and rearms, it has a lasting opponent and little attention for Central Asia.
codex-nato-terms = North Atlantic alliance

codex-lukoil = Lukoil
codex-lukoil-text = Russian oil company with shares in four Kazakh projects: Karachaganak, Tengiz, Zhenis and Al-Farabi. One article calls it sanctioned without saying by what; the projects go on.

codex-transneft = Transneft
codex-transneft-text = Russia’s pipeline company. It accepts or refuses Kazakh oil at Samara on the Volga, and carries it on to the Baltic, the Black Sea or Germany.

codex-taliban = The Taliban
codex-taliban-text = Rulers of Afghanistan since 2021, whom few states recognise. With so few others present they had the place of honour in St Petersburg.
codex-taliban-terms = Taliban

codex-press_digest = The Russian press
codex-press_digest-text = One of the five articles is a digest of Russian outlets, from Kremlin.ru and REGNUM to Nezavisimaya gazeta and The Moscow Times. They do not speak with one voice: some threaten, some are outraged, some advise to ask for less.
codex-press_digest-terms = Russian commentators;Nezavisimaya gazeta

codex-alexander_nevsky = Order of Alexander Nevsky
codex-alexander_nevsky-text = A high Russian decoration. That Tokayev had declined it became known in June 2022 and deepened the offence; his office said that he accepts no decorations at all while he is president.
codex-alexander_nevsky-terms = Alexander Nevsky

codex-investors = Relocating firms
codex-investors-text = Western and Russian companies that left Russia and looked for an address near by. Kazakhstan courted both; for the first a clean record on sanctions counted, for the second the lack of them.
codex-investors-terms = firms leaving Russia;relocated firms

## States

codex-kazakhstan = Kazakhstan
codex-kazakhstan-text = The largest state of Central Asia, with oil, uranium, a long border with Russia and another with China. Its oil leaves through Russia, its customers are in Europe, and it was the last republic to leave the Soviet Union.
codex-kazakhstan-terms = Kazakh state

codex-russia = Russia
codex-russia-text = Ally, customer, carrier and danger. In 2022 the war in Ukraine tied its army down and cost it much of its standing; what it would do with free hands is the question behind this game.
codex-russia-terms = Moscow

codex-ukraine = Ukraine
codex-ukraine-text = Invaded by Russia on 24 February 2022. Most Kazakhs feel for it; its ambassador stayed in the Kazakh capital; and it shares one fear with Kazakhstan, that a truce comes too soon and lets Russia rebuild.
codex-ukraine-terms = Kyiv

codex-china = China
codex-china-text = The neighbour to the east and the other great buyer. It offers reassurance, credit and a pipeline, shares aims with Russia in Europe and not in Central Asia, and says little of what it wants in return.
codex-china-terms = Beijing

codex-united_states = United States
codex-united_states-text = Source of the sanctions that reach furthest. Astana works on a new phase of relations with it, and Moscow takes every bypass of its territory for Washington’s work.
codex-united_states-terms = Washington;US

codex-turkey = Turkey
codex-turkey-text = The land at the western end of the corridor. As trade moves south its weight in Central Asia grows, as it did in the Caucasus where it stood behind Azerbaijan.
codex-turkey-terms = Ankara

codex-azerbaijan = Azerbaijan
codex-azerbaijan-text = Across the Caspian, with pipelines to Georgia and Turkey. One article has it on Ukraine’s side, a headline elsewhere calls it cautiously neutral; as a partner it is worth most when it is neither hurried nor taken for granted.

codex-georgia = Georgia
codex-georgia-text = The next link of the corridor after Azerbaijan, with ports and pipes to the Black Sea. Its dues and its queues decide what a journey costs.
codex-georgia-terms = Tbilisi

codex-armenia = Armenia
codex-armenia-text = Member of the Russian-led pact. When fighting with Azerbaijan came in September 2022 the pact did not help, and every other member took note.

codex-uzbekistan = Uzbekistan
codex-uzbekistan-text = Kazakhstan’s southern neighbour, with the larger army. A draft treaty of November 2022 speaks of cooperation if either is attacked by a third country, and was published on the day of the meeting in Moscow.
codex-uzbekistan-terms = Tashkent

codex-kyrgyzstan = Kyrgyzstan
codex-kyrgyzstan-text = A small neighbour that announced a railway of its own, round Russia and also round Kazakhstan. A headline calls its politics a blow to Russian influence.
codex-kyrgyzstan-terms = Bishkek

codex-turkmenistan = Turkmenistan
codex-turkmenistan-text = The land between Kazakhstan and Iran, on the railway south. As host of the Caspian summit it gave bread and salt to every guest but one.

codex-iran = Iran
codex-iran-text = An outlet to the south, a partner of Russia across the Caspian, and the standing example of what a state under sanctions becomes. Every road through it has its price in the West.

codex-belarus = Belarus
codex-belarus-text = Russia’s closest ally, and the last station of the northern railway before the European Union. It sits in the same pact and the same union as Kazakhstan, and shows what is left of a state that has lent its territory.

codex-moldova = Moldova
codex-moldova-text = Named in one article as a state that would follow if Russia lost: after Azerbaijan, and before others in Central Asia. It has a frozen conflict of its own with Russian troops on its ground.

codex-germany = Germany
codex-germany-text = The largest economy of the European Union and until 2022 the largest buyer of Russian gas. Whether it holds through a winter without that gas is one of the questions on which the war turns.
codex-germany-terms = Berlin

codex-qatar = Qatar
codex-qatar-text = A gas state of the Gulf and a stage on which one may speak to the West without standing in it. What is said there is heard in Moscow, and less loudly than what is said in Europe.
codex-qatar-terms = Doha

codex-egypt = Egypt
codex-egypt-text = One of the states that did not join the sanctions and gave Russia little more than a video link. Half-hearted friends of this kind are how Russia’s loneliness shows.

codex-india_pakistan = India and Pakistan
codex-india_pakistan-text = Both sent their heads of government to Samarkand in September 2022, where Putin tried to play the host. Russia is an outcast for some and not for others.
codex-india_pakistan-terms = India;Pakistan

## Places

codex-capital = The capital of Kazakhstan
codex-capital-text = Called Nur-Sultan, after the first president, until September 2022 and Astana again since. A name can date a text: two of the five articles use the old one.
codex-capital-terms = Astana;Nur-Sultan;the capital

codex-almaty = Almaty
codex-almaty-text = The largest city, in the south. In January 2022 it saw the worst of the violence; the president said that terrorists and bandits had attacked it.

codex-atyrau = Atyrau
codex-atyrau-text = The oil city where the Ural River meets the Caspian. The great fields lie round it, and from here oil goes west by the consortium’s line, north to Samara and east to China.

codex-aktau = Aktau
codex-aktau-text = Kazakhstan’s sea port on the Caspian. Tankers for Baku and ships for the corridor load here; the water is shallow and falling.

codex-novorossiysk = Novorossiysk
codex-novorossiysk-text = Russian port on the Black Sea where the consortium’s line ends. Tankers load at moorings off the coast, so storms, cracks, mines and papers can all stop the oil of another country.

codex-samara = Samara
codex-samara-text = Russian city on the Volga. Kazakh oil that goes north joins Transneft’s system here, by quotas that Moscow can cut.

codex-baku = Baku
codex-baku-text = Capital of Azerbaijan and the first harbour on the far side of the Caspian. From here a large pipeline runs to Turkey and a small one to Georgia.

codex-samarkand = Samarkand
codex-samarkand-text = City of Uzbekistan on the old roads, taken by Alexander, besieged by Genghis Khan and courted by great powers again. The Shanghai organisation met here in September 2022, in sight of the mosque of Bibi-Khanym.

codex-ashgabat = Ashgabat
codex-ashgabat-text = Capital of Turkmenistan. At the Caspian summit of June 2022 Putin alone walked to his car without the welcome that the others had.

codex-tehran = Tehran
codex-tehran-text = Capital of Iran. Tokayev opened a railway link to Turkey here in June 2022; what ran was a first container train on tracks that existed.

codex-st_petersburg = St Petersburg
codex-st_petersburg-text = Russia’s second city, Putin’s own. What is said here beside him is heard differently from the same words in a note.

codex-brussels = Brussels
codex-brussels-text = Seat of the European Union’s institutions. Two sentences spoken here in March 2022 set Kazakhstan’s line: on borders, and on sanctions.

codex-paris = Paris
codex-paris-text = Tokayev’s second stop after his re-election, straight from Moscow. The order of journeys was read as a message.

codex-orsk = Orsk
codex-orsk-text = Fortress town on the Ural, the empire’s first outpost in the region, early in the eighteenth century. Language and settlers followed the fortress.

codex-north_kazakhstan = The north
codex-north_kazakhstan-text = The regions along the Russian border, where more people speak Russian and watch Russian television than elsewhere. Seen from the Kremlin they resemble Donbas; their people are citizens of Kazakhstan, and they are asked less often than they are spoken of.
codex-north_kazakhstan-terms = northern regions;northern Kazakhstan

codex-donbas = Donbas
codex-donbas-text = The east of Ukraine, with Donetsk and Luhansk. Russia recognised two republics there on 21 February 2022 and annexed them in September; Kazakhstan recognised neither step.
codex-donbas-terms = Donetsk;Luhansk

codex-crimea = Crimea
codex-crimea-text = Ukrainian peninsula annexed by Russia in 2014. Kazakhstan hesitated then, explained in 2021 why it had not recognised it, and said so flatly in March 2022.

codex-caspian = Caspian Sea
codex-caspian-text = A closed sea between five states. Tankers, cables and a navy cross it; its level falls; and a Russian sea bridge to Iran would cross Kazakhstan’s way west.
codex-caspian-terms = Caspian

codex-tengiz = Tengiz
codex-tengiz-text = Kazakhstan’s largest producing oil field, near the Caspian, run by an American-led company. A Russian firm holds a twentieth of it.

codex-karachaganak = Karachaganak
codex-karachaganak-text = Gas and oil field near the Russian border. Part of its gas is treated in Orenburg, so that a Russian plant decides how much it can lift.

codex-kashagan = Kashagan
codex-kashagan-text = Giant field under the shallow north of the Caspian. Sour gas and ice make it costly; a leak of gas stops it for weeks.

codex-new_blocks = Zhenis and Al-Farabi
codex-new_blocks-text = Two young projects in the Kazakh part of the Caspian in which Lukoil holds about half. They tie the two oil industries together for years to come.
codex-new_blocks-terms = Zhenis;Al-Farabi

codex-caucasus = South Caucasus
codex-caucasus-text = Azerbaijan, Georgia and Armenia: the bridge between the Caspian and the Black Sea, and the one stretch of the way to Europe that leads neither through Russia nor through Iran. Every tonne that goes west without Russia has to pass it.
codex-caucasus-terms = Caucasus

## Routes

codex-cpc_line = The main line
codex-cpc_line-text = About 1,500 kilometres of pipe from Tengiz round the Caspian to Novorossiysk, the outlet of over four fifths of the country’s oil exports. Using it less would take transit income and leverage from Moscow; for most of the oil there is nowhere else to go soon.
codex-cpc_line-terms = main line;Tengiz to Novorossiysk

codex-samara_line = Atyrau to Samara
codex-samara_line-text = The older pipe to the north into Transneft’s network. From there oil goes to the Baltic or the Black Sea under Russian quotas, and from 2023 on to Germany.
codex-samara_line-terms = Atyrau to Samara line

codex-druzhba = Druzhba
codex-druzhba-text = The Soviet pipeline to central Europe. Germany, once it gave up Russian oil, asked for Kazakh oil through the same pipe: clean barrels by a Russian road.
codex-druzhba-terms = Druzhba pipeline

codex-china_pipeline = Pipeline to China
codex-china_pipeline-text = The line east across the steppe to Alashankou. Raising what it carries is the quickest remedy that the articles name, with one buyer at the end of it.
codex-china_pipeline-terms = China pipeline;pipeline to China

codex-baku_pipelines = Pipelines from Baku
codex-baku_pipelines-text = The large one leads by Tbilisi to Ceyhan in Turkey, the small one to Supsa on the Black Sea. A contract of 2022 lets Kazakh oil into the first, at about two per cent of what the main line can carry.
codex-baku_pipelines-terms = Baku-Tbilisi-Ceyhan;Baku-Supsa;Azerbaijan’s largest pipeline

codex-trans_caspian_link = Trans-Caspian link
codex-trans_caspian_link-text = New works that would bring oil and gas under or over the Caspian to Azerbaijan and on to Europe. The ambitious remedy: dear, slow, disputed by Moscow, and in the end large.
codex-trans_caspian_link-terms = trans-Caspian

codex-middle_corridor = Middle Corridor
codex-middle_corridor-text = Rail from the Chinese border to Aktau and Kuryk, ships over the Caspian, rail again through Azerbaijan and Georgia to Turkey. One article counts a branch to Russia and Iran as well. It grows fast from a small base and is dear, because goods are lifted four times.
codex-middle_corridor-terms = TITR;Trans-Caspian International Transport Route

codex-northern_railway = Northern arm of the Belt and Road
codex-northern_railway-text = Trains from China through Kazakhstan, Russia and Belarus into the European Union, quick because one customs union lies between. After the invasion shippers left it; whether it died or only shrank is disputed.
codex-northern_railway-terms = northern route;northern railway

codex-iran_railway = Railway through Iran
codex-iran_railway-text = From Kazakhstan through Turkmenistan and Iran to Turkey. It touches no Russian soil, carries little at first, and every train has to be explained in Washington.
codex-iran_railway-terms = railway through Turkmenistan and Iran

codex-kyrgyz_railway = China-Kyrgyzstan-Uzbekistan railway
codex-kyrgyz_railway-text = A line that avoids Russia and Kazakhstan alike. For Bishkek and Tashkent a way out, for Astana a rival.
codex-kyrgyz_railway-terms = Kyrgyz railway

codex-sea_bridge = Sea bridge to Iran
codex-sea_bridge-text = Russia’s announcement of November 2022: ships across the Caspian to Iran, round sanctions and round the quarrels of the South Caucasus. It would cross the corridor that leads west.
codex-sea_bridge-terms = sea bridge

## Words of the trade and of the game

codex-belt_and_road = Belt and Road
codex-belt_and_road-text = China’s programme of roads, railways, ports and loans. Kazakhstan has gained from it for years; the question of 2022 is whether its weight moves south, and who carries it then.
codex-belt_and_road-terms = Belt and Road Initiative;BRI

codex-multi_vector = Multi-vector policy
codex-multi_vector-text = To keep good relations with several great powers at once and depend on none. Founded by the first president, strained by a war that asks everybody to choose.
codex-multi_vector-terms = multi-vector;several vectors

codex-bridge = Bridge between East and West
codex-bridge-text = How Kazakhstan has presented itself, with some success. A bridge earns from traffic on both sides, and is watched from both.
codex-bridge-terms = bridge between

codex-secondary_sanctions = Secondary sanctions
codex-secondary_sanctions-text = Penalties of the United States for firms of third countries that deal with those under sanctions. They cost access to dollars and Western banks, and are the reason that Astana names aloud for keeping the rules.
codex-secondary_sanctions-terms = secondary sanction

codex-re_export = Re-export
codex-re_export-text = Goods bought in the West or in China and sold on to Russia. It shows late in the statistics and hides in the totals: what one looks for is the mix, not the sum.
codex-re_export-terms = re-exports;passed on to Russia

codex-dual_use = Dual-use goods
codex-dual_use-text = Things with a civil and a military use, such as chips, bearings and drones. They are few in value and the ones that the West looks for first.
codex-dual_use-terms = dual-use

codex-sanctions_line = Impose, observe or evade
codex-sanctions_line-text = Three policies towards the sanctions of others. Kazakhstan observed them without imposing any of its own; one article confuses the two, and the difference is the whole of its position.
codex-sanctions_line-terms = observe the sanctions;imposing sanctions

codex-listing = The ladder of compliance
codex-listing-text = From a quiet question by way of warnings and a visit to firms listed, a sector cut off and the standing of a pariah. The West climbs it by what it sees, which is late and incomplete.
codex-listing-terms = compliance ladder;sanctions list

codex-pariah = Pariah
codex-pariah-text = A state with which others no longer deal. Russia is one for the West and not for India, Turkey or Iran; Iran shows what it costs.
codex-pariah-terms = pariahs;outcast

codex-price_cap = Price cap and embargo
codex-price_cap-text = From December 2022 the European Union buys no Russian oil by sea and insures its carriage only below a price. Kazakh oil is exempt, if one can prove that it is Kazakh.
codex-price_cap-terms = price cap;oil embargo

codex-certificate_of_origin = Certificate of origin
codex-certificate_of_origin-text = The paper that tells Kazakh oil from Russian oil when both leave one harbour. In 2022 the blend was given a name of its own.
codex-certificate_of_origin-terms = certificates of origin;origin papers

codex-quasi_state = Quasi-state
codex-quasi_state-text = The word for Donetsk and Luhansk that Tokayev used beside Putin. Translators wrote formations, territories or entities after it; the first half is what was heard.
codex-quasi_state-terms = quasi-states

codex-even_rule = One rule for all
codex-even_rule-text = No recognition of any breakaway state: not Taiwan, not Kosovo, not South Ossetia or Abkhazia, and so not Donbas. It lets Astana refuse Moscow without siding with the West, as long as it is kept without exceptions.
codex-even_rule-terms = even-handed rule;even rule

codex-territorial_integrity = Territorial integrity
codex-territorial_integrity-text = The principle that borders are not moved by force. Spoken by Kazakhstan it defends Ukraine in the sentence and Kazakhstan in the thought.
codex-territorial_integrity-terms = borders are not moved by force

codex-historic_russia = Historic Russia
codex-historic_russia-text = Putin’s name for the Soviet Union in his answer of 17 June 2022. Some heard a claim on all former Soviet land, others a man who could only repeat himself.
codex-historic_russia-terms = “historic Russia”

codex-second_ukraine = Second Ukraine
codex-second_ukraine-text = The fear, fed by Russian commentary, that Kazakhstan is next. Governments grew bolder in 2022 while people grew more afraid, and both can be true at once.
codex-second_ukraine-terms = “second Ukraine”;next Ukraine

codex-bloody_january = Bloody January
codex-bloody_january-text = Protest over fuel prices in January 2022 that became violence in several cities. 238 people died; the president gave an order to shoot and called in the Russian-led pact. What it is called decides who is to blame, and the articles call it different things.
codex-bloody_january-terms = January unrest

codex-january_debt = January debt
codex-january_debt-text = What Moscow holds Kazakhstan to owe for the troops of January 2022. Astana denies it; Moscow’s resentment lasts; in this game it is a number that can be argued down or paid.
codex-january_debt-terms = debt of January

codex-ninth_of_may = Victory Day
codex-ninth_of_may-text = The day of victory over Nazi Germany, sacred for the Kremlin. In 2022 Kazakhstan held no parade, for reasons of cost and readiness as it said; an omission can be read as an insult.
codex-ninth_of_may-terms = 9 May;parade of 9 May

codex-mobilisation = Partial mobilisation
codex-mobilisation-text = Russia’s call-up of September 2022. It sent hundreds of thousands abroad, many of them to Kazakhstan, where volunteers fed them, rents rose and the services watched.
codex-mobilisation-terms = mobilisation

codex-annexation_votes = Annexation votes
codex-annexation_votes-text = Votes held by Russia in occupied eastern Ukraine in late September 2022. Kazakhstan said before they ended that it would not recognise what followed.
codex-annexation_votes-terms = annexation

codex-newcomers = Arrivals from Russia
codex-newcomers-text = Some came on business, most to avoid the draft. They bring work, money and skills, raise rents, and are feared as something that Moscow could use. They are people first, and no number in this game improves because they go.
codex-newcomers-terms = newcomers

codex-latin_script = Latin script
codex-latin_script-text = The planned alphabet for Kazakh in place of the Cyrillic one that Soviet rule imposed. Older than the war, hastened in October 2022, slow to help and quick to anger.
codex-latin_script-terms = Latin alphabet;script reform

codex-kazakh_language = Kazakh language
codex-kazakh_language-text = Pushed out of schools and offices under the empire and promoted again in 2022. It unites most and unsettles some, above all in the north.
codex-kazakh_language-terms = Kazakh

codex-russian_media = Russian television in the north
codex-russian_media-text = In 2014 opinion on Ukraine was split by language and by what was on air. Limits on it hold the north and cost openness.
codex-russian_media-terms = Russian media;Russian channels

codex-oil_weapon = Energy as a weapon
codex-oil_weapon-text = Stopping or threatening the flow of oil to make a point. It is never called so: there are mines, papers, courts and storms, and some of the storms are real.
codex-oil_weapon-terms = energy weapon

codex-pretext = Pretext
codex-pretext-text = A reason given for an act that has another. In this game a stoppage by order and a genuine one give the same reason in the same words; to accuse wrongly costs standing, and to yield to a bluff invites the next.
codex-pretext-terms = pretexts

codex-mooring = Single-point mooring
codex-mooring-text = A buoy off the coast at which a tanker loads. The terminal has three; with one working it can load about a third, and storms and cracks take them out for weeks.
codex-mooring-terms = moorings;mooring

codex-staying_power = Staying power
codex-staying_power-text = How many months the country lives through a closure of the main line, with what it has in money, credit, storage and other routes. One of the two numbers that show what routing is worth before it carries much oil.

codex-price_of_closure = Price of closure
codex-price_of_closure-text = What a stop of the line would cost Moscow: its own crude in the pipe, its share in the company, its partners, Beijing’s temper. The higher it is, the emptier the threat.

codex-leverage = Anger, capacity, leverage
codex-leverage-text = What Moscow wants to do, what the war leaves it free to do, and what it holds in its hand. The articles keep the three apart, and danger is their geometric mean, nought where one of them is: an angry power that is busy can do little, until it is no longer busy.
codex-leverage-terms = leverage

codex-hawks_realists = Hawks and realists
codex-hawks_realists-text = Two schools in Moscow. One answers every slight with a threat, the other advises to expect less and to make fewer mistakes. How Kazakhstan and the war behave decides who is heard.
codex-hawks_realists-terms = hawks;realists

codex-paper_loyalty = Paper loyalty
codex-paper_loyalty-text = Long communiqués, old promises and membership without deeds. It buys some calm cheaply, and less each time that it is repeated.
codex-paper_loyalty-terms = communiqué;communiqué

codex-gas_transit = Gas transit
codex-gas_transit-text = The one concrete promise of the communiqué of November 2022: more room for Russian gas, agreed twenty years before and hardly advanced since. To promise it again costs little and delivers little.

codex-order_of_journeys = Order of journeys
codex-order_of_journeys-text = Moscow then Paris is not Paris then Moscow. A first visit is a courtesy, a flight onward is a message, and a treaty published on the same day is heard as an answer.
codex-order_of_journeys-terms = order of visits

codex-hybrid_pressure = Hybrid pressure
codex-hybrid_pressure-text = Agitation, sabotage, incidents at the border: what grows in regions where grievance, neglect and foreign television let it. Any of it may also be crime or accident.
codex-hybrid_pressure-terms = hybrid

codex-deterrence = Deterrence
codex-deterrence-text = What makes an attack not worth while: forces that are ready, partners who would mind, a neighbour that is busy, a price to be paid. Words count for something in it, and for less than they cost.
codex-deterrence-terms = deterrent

codex-escalation_ladder = Escalation ladder
codex-escalation_ladder-text = The rungs from a note to an incursion. Each raises what it costs to step back, for both sides; to yield is a choice, and so is to insist.

codex-military_rank = Second army of the region
codex-military_rank-text = One article puts Kazakhstan second to Uzbekistan within the CIS, where Russia is a member too. It makes sense for Central Asia alone, and even there rank is not what deters.

codex-border = The border with Russia
codex-border-text = About seven thousand kilometres, more or less as one measures windings and rivers, hardly guarded for most of them. Nationalists in Russia have long disputed that it is lawful.
codex-border-terms = border with Russia

codex-coal_wagons = Coal wagons
codex-coal_wagons-text = The report that 1,700 wagons of Russian coal were held up in answer to the oil stop. One article has it as a fact; the ministry called it a fake. Whether it is true matters less on the day than what one says to it.
codex-coal_wagons-terms = railcars

codex-arms_story = The arms story
codex-arms_story-text = Russian media reported that Kazakhstan had armed Ukraine; Astana denied it. A story of this kind prepares a reason.

codex-bread_and_salt = Bread and salt
codex-bread_and_salt-text = The welcome for a guest of honour. In Ashgabat every president had it but one, and the cameras were there.

codex-national_fund = National Fund
codex-national_fund-text = Where Kazakhstan puts away part of its oil money for bad years. In this game it is the largest of the means with which a closed line can be outlived.

codex-tenge = Tenge
codex-tenge-text = The currency of Kazakhstan. It follows oil and, by trade and habit, the rouble.

codex-transit_income = Transit income
codex-transit_income-text = What a country earns because others’ goods cross it. One article puts the northern route at about five billion dollars a year and does not say who counted; customs and rail receipts show much less.
codex-transit_income-terms = transit

codex-fatigue = Ukraine fatigue
codex-fatigue-text = Voters and governments in the West growing tired of the war. A good result for Kyiv can still be undone by it, and Astana would have defied Moscow with nobody behind it.
codex-fatigue-terms = Western fatigue

codex-heavy_weapons = Heavy weapons
codex-heavy_weapons-text = What lets Ukraine free occupied land. Deliveries decide the front, and the front decides how much of Moscow is free for others.

codex-domino = Domino
codex-domino-text = If Russia loses, or is only feared less, its neighbours follow one another in cutting its influence. Each one’s step makes the next one’s cheaper.

codex-compliance_reason = Why Astana keeps the rules
codex-compliance_reason-text = Fear of secondary sanctions, firms that look for a clean address, public sympathy, the wish to depend less. The articles rank these differently; principle is argued apart from them. It is a pragmatic choice and a risky one.

codex-uneasy_rulers = Uneasy rulers
codex-uneasy_rulers-text = The invasion has visibly unsettled the governments of Central Asia. China comforts them, and gives Kazakhstan special attention.

codex-less_dependence = Depending on fewer
codex-less_dependence-text = The war makes states like Kazakhstan shape their policy so that nobody can stop it with one hand. Routes, partners and money are the means; time is what they need.

codex-authoritarian = Success without openness
codex-authoritarian-text = One article foresees a Kazakhstan that is more global, apart from Russia, tied to China, courting the West, and still authoritarian. It is the only one of the five that judges the kind of state.
codex-authoritarian-terms = authoritarian

codex-reckoning = The Reckoning
codex-reckoning-text = The three years behind the campaign’s last month, played on standing orders under a future of the war that the seed has drawn. What was built, owed and provoked is paid for there.
codex-reckoning-terms = Reckoning

codex-nomination = Nominations and quotas
codex-nomination-text = Shippers say in advance how much oil they will send by a line, and its owner accepts or cuts. A quota is the share that Astana itself leaves to a route. What stands in a contract grows only slowly.
codex-nomination-terms = nominations;quota

codex-brent = Brent
codex-brent-text = The price of North Sea oil by which most others are counted. Kazakh oil sells a little above or below it; the neighbourhood of Russian oil costs some of the difference.

codex-rating = State’s rating
codex-rating-text = What agencies think of a state’s promise to pay. It follows reserves, budget and nerves with a delay, and investors follow it.
codex-rating-terms = credit rating

codex-cohesion = Cohesion
codex-cohesion-text = How far people and regions hold together. Fear can raise it for a while and neglect lowers it for long; no number rises because somebody leaves.

codex-elite_unity = Unity of the elite
codex-elite_unity-text = Whether ministers, governors and owners pull one way. When they do not, orders slow down, secrets leak, and a street can find sponsors.
codex-elite_unity-terms = elite unity

codex-doctrine_credit = Credit of the even rule
codex-doctrine_credit-text = What the rule on borders is worth, because it has been kept. It grows with each time that it is applied against somebody else’s wish, and one exception spends it.

codex-slights = Slights
codex-slights-text = Acts that Moscow counts as insults, whatever was meant. Several in one month weigh more than the same ones apart.
codex-slights-terms = slight

codex-derisking = De-risking
codex-derisking-text = Banks and carriers that leave a country before anybody tells them to, because looking into each deal costs more than it earns. It comes before sanctions and stays after them.

codex-goodwill = Goodwill in Washington and Brussels
codex-goodwill-text = How much the West believes that Kazakhstan tries. It buys time when goods slip through, and is lost by tables that are hidden.
codex-goodwill-terms = goodwill

codex-readiness = Readiness
codex-readiness-text = How soon brigades can move and fight. It costs money every month and wears men and machines when it is held too long.

codex-tank_cars = Tank cars
codex-tank_cars-text = Railway wagons for oil. They go where no pipe goes, for several times the price, and there are never enough of them.

codex-draught = Low water in the Caspian
codex-draught-text = The sea falls, so tankers at Aktau load less than they could carry. Dredging helps for a few years.
codex-draught-terms = draught

codex-standing_orders = Standing orders
codex-standing_orders-text = Policies and promises that hold until they are changed. Behind the last month they are all that the country has to go by, beside a cabinet that remembers how its president used to decide.

codex-forecast = Forecast
codex-forecast-text = Many futures played on by the real rules from states that Astana cannot tell from its own. A band says where nine of ten end; what is hidden changes no forecast.

## History

codex-old_samarkand = Prize of conquerors
codex-old_samarkand-text = Alexander took Samarkand, which he knew as Marakanda, in 329 BC; Genghis Khan besieged it some fifteen centuries later. A crossroads is courted by everybody, each for a purpose of his own.
codex-old_samarkand-terms = Alexander the Great;Genghis Khan

codex-bibi_khanym = Mosque of Bibi-Khanym
codex-bibi_khanym-text = Built for a wife of Timur, with room for ten thousand and a portal of 35 metres. One article sets it on Registan square; it stands some way off.
codex-bibi_khanym-terms = Bibi-Khanym;Timur

codex-great_game = Great Game
codex-great_game-text = The rivalry of the Russian and British empires for the lands between them. Russian advance into the steppe was partly its product.

codex-russification = Settlers and schools
codex-russification-text = Under the empire Russian became the language of schools and offices, and settlers and Kazakhs competed for land and water and grew hostile. Whether this or a later line on the map explains the north is disputed.
codex-russification-terms = Russification

codex-rising_1916 = Rising of 1916
codex-rising_1916-text = The call-up of Muslims during the First World War set off a revolt across Central Asia; hundreds of thousands fled to China. In the steppe the memory of it is older than any memory of the Soviet state.
codex-rising_1916-terms = 1916

codex-autonomy = The short autonomy
codex-autonomy-text = When the empire fell a Kazakh government existed for a little while, until the Bolsheviks ended it. It is remembered as a state that might have been.
codex-autonomy-terms = Kazakh autonomous government

codex-last_republic = Last to leave
codex-last_republic-text = Kazakhstan stayed a Soviet republic until the end of 1991 and was the last to go. It did not fight for independence and has guarded it the more carefully since.
codex-last_republic-terms = Soviet Union

codex-northern_border = How the border was drawn
codex-northern_border-text = One article says that under Stalin the border was set far to the north on purpose, so that many Russian speakers should live within the republic. The record speaks of stages between the wars, and of later settlers.
codex-northern_border-terms = Stalin

codex-cyrillic = Cyrillic script
codex-cyrillic-text = The alphabet that Soviet rule imposed on Kazakh. A Turkic Latin script is to replace it.
codex-cyrillic-terms = Cyrillic

codex-shared_past = A shared past
codex-shared_past-text = There is something in Putin’s talk of it, and it has left resentment on both sides: oil and space on the one hand, schools and settlers on the other. Since 1991 Kazakhstan has edged away step by step; what startled Moscow in 2022 was how openly it spoke.

codex-hesitation_2014 = Hesitation of 2014
codex-hesitation_2014-text = When Russia first attacked Ukraine, Kazakhstan wavered: opinion was split by language and television, and two presidents were friends. In 2021 the first president explained that Crimea could not be recognised because others would have had to be as well.
codex-hesitation_2014-terms = in 2014

codex-moscow_behind_us = The saying of 2015
codex-moscow_behind_us-text = At the unveiling of a monument the first president repeated with approval a wartime saying about having Moscow at one’s back. Seven years later it sounds like another country’s.

codex-doctrine_2009 = The paper of 2009
codex-doctrine_2009-text = A paper of the Russian foreign ministry of May 2009 promised integration of the CIS by the Commonwealth, the military pact and the economic body, to steady Russia’s edge. It fits two decades of policy towards what was called a backyard, and an appetite that has not gone.
codex-doctrine_2009-terms = Russian doctrine;backyard

codex-handover_2019 = The handover of 2019
codex-handover_2019-text = The first president stepped down, his successor went to the Kremlin as interim president on 3 April 2019 and began to part his government from the old one. His line towards Moscow hardened above all from January 2022.

codex-old_allies = Nearest of allies
codex-old_allies-text = For thirty years Kazakhstan was among Russia’s nearest partners, founder of its unions, bound to it by pipes, railways and a cosmodrome. The articles describe how such a bond is loosened by one who cannot cut it.

## What the public record says beside the five articles

codex-moorings_march = Storm of March 2022
codex-moorings_march-text = A storm damaged two of the three moorings at Novorossiysk in March 2022; repairs took weeks. It is the first of three episodes of that year which the articles run together.

codex-mines_survey = Survey for mines, June 2022
codex-mines_survey-text = From the middle of June two of three moorings were out of use while the seabed was searched. The survey was announced on 15 June, two days before the speech in St Petersburg. A Russian paper wrote of a full stop, the Kazakh ministry of a slight reduction.

codex-court_fine = From order to fine
codex-court_fine-text = The inspection behind the court’s order of 5 July had been ordered in March. On 11 July a higher court replaced thirty days of standstill by a fine of 200,000 roubles. One article was published two days later and does not mention it.

codex-cpc_capacity = Capacity of the line
codex-cpc_capacity-text = About 67 million tonnes a year after its expansion. The contract with Azerbaijan began at about 1.5 million, some two per cent of that.

codex-january_toll = The toll of January
codex-january_toll-text = The official toll of 238 included members of the security services. No source shows foreign troops doing the killing.

codex-masimov_trial = A verdict in 2023
codex-masimov_trial-text = The head of the security committee was sentenced in a closed trial on 24 April 2023. Through 2022 he was accused and not convicted.

codex-no_awards = No awards in office
codex-no_awards-text = The president’s office said that he accepts no decorations while he serves, and a Kyrgyz one was declined too. The Kremlin said that none had been planned.

codex-no_parade = Why there was no parade
codex-no_parade-text = It was announced in April, for reasons of cost and readiness; some fifty other events were held. There had been no parade since before the pandemic.

codex-coal_denial = The wagons denied
codex-coal_denial-text = The Kazakh ministry called the report of blocked coal a fake planted to harm relations between neighbours: there were no such wagons. The story stands in one article alone.

codex-words_of_june = What was said in June
codex-words_of_june-text = The sentence about January comes from the interview of 15 June and not from the forum. The words on the Soviet Union as historic Russia are in the transcript; a sentence in the second person appears as a headline and not in the quoted text.

codex-zatulin_words = Zatulin’s words
codex-zatulin_words-text = He spoke of territory: with friendship there are no questions, without it everything is possible, as with Ukraine. What one article hears about people is, in the record, about borders.

codex-xi_itinerary = Xi’s days in September
codex-xi_itinerary-text = The promise was given in the Kazakh capital on 14 September 2022, a day before the summit in Samarkand, which one article merges with it. The game has two cards, one for each day.

codex-renaming = The capital renamed
codex-renaming-text = Nur-Sultan became Astana again on 17 September 2022. Texts that say Nur-Sultan were written before, or by habit.

codex-tehran_train = The train in Tehran
codex-tehran_train-text = Talks were held on 19 June; what was started was a container train of 48 boxes of sulphur, twelve days and 6,336 kilometres on tracks that existed. A railway network had been announced.

codex-third_railway = Whose railway
codex-third_railway-text = The Kyrgyz and Uzbek line is part of a project with China, which the article does not name. It would take goods past Kazakhstan as well as past Russia.

codex-trade_to_october = Trade up to October
codex-trade_to_october-text = By October exports to Russia were up by about 22 per cent and those of electronics and phones eighteenfold, to some 575 million dollars. The article that saw nothing had figures up to May.

codex-border_measured = A border measured
codex-border_measured-text = Other references give about 7,600 kilometres where the article has 4,253 miles, some 6,845 kilometres. A coast or a winding river has the length of the ruler.

codex-names_of_blocs = Names of the blocs
codex-names_of_blocs-text = The Eurasian Economic Community was dissolved in 2014, and the union that followed began in 2015. One article names the first in 2022, another the second in a paper of 2009.

codex-script_before = Older than the war
codex-script_before-text = The plan for a Latin script dates from 2017; its reading as an answer to Moscow dates from 2022. A policy may stay the same while its meaning changes.

codex-sanctions_words = Neither imposing nor evading
codex-sanctions_words-text = Officials said throughout that Kazakhstan applies no sanctions of its own and will not be a platform for evading those of others. Both halves of the sentence were meant, for two different listeners.

codex-zero_covid = First journey since the pandemic
codex-zero_covid-text = China’s leader had not left his country since January 2020. That he came to Kazakhstan first was chosen, and seen to be.

codex-armenia_september = Two days in September
codex-armenia_september-text = Fighting between Armenia and Azerbaijan broke out on 13 September 2022. The pact sent a mission and no troops.
