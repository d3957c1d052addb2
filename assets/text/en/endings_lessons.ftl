# Endings of the lessons: name, text, and the articles and facts that each rests on.

ending-fs_loud = Said aloud
ending-fs_loud-text = Two sentences were spoken where everybody could hear them. The country is proud, the neighbour is stung, and nothing has happened yet. Open any number to see what each word cost. In the next level the bill arrives.
ending-fs_loud-sources = S1, S2: facts F077, F078.

ending-fs_builder = A work begun
ending-fs_builder-text = Something is being built that will be of use in a year or so. Until then it is a line in the budget and, perhaps, a frown in Moscow. That is what most decisions in this game are like.
ending-fs_builder-sources = S1, S3: facts F147, F151, F171.

ending-fs_careful = Nothing broken
ending-fs_careful-text = No bridge was burned and no road was begun. That can be wise; to break nothing was the advice of one of the five articles. Look at the report to see what moved all the same.
ending-fs_careful-sources = S2: facts F188, F189.

ending-jan_blood = The order stood
ending-jan_blood-text = The square was cleared, and nobody in this room calls that a success. The dead have names. Soldiers who obeyed, families who wait and officers who were not asked will carry the order for years, and prices will rise again. The record of that January counted 238.
ending-jan_blood-sources = S4: facts F039, F040, F042.

ending-jan_lent = Order on loan
ending-jan_lent-text = Foreign guards came when they were called. In Moscow a word is in use, debt, and it will be spoken in every quarrel of this year. The order that they guarded was not quite your own.
ending-jan_lent-sources = S1, S2, S4: facts F037, F038, F044.

ending-jan_own_house = The house is yours
ending-jan_own_house-text = It took longer and it was not safe. No foreign soldier was called, and the squares have grown calmer. The oil towns will hold you to what was promised. Nobody else can.
ending-jan_own_house-sources = S2, S4: facts F033, F035, F039.

ending-jan_unfinished = Not over
ending-jan_unfinished-text = The month is over, and little is settled. Grief, prices and the quarrels of the powerful have not ended with it. One article marked the next six months as the time to watch.
ending-jan_unfinished-sources = S4: facts F034, F042.

ending-cpc_two_doors = A second door
ending-cpc_two_doors-text = The old line still carries most of the oil. Beside it a contract for another way has been signed, and a second thing begun or agreed. It is small: some two tonnes in a hundred to begin with. A threat that can be gone round, even by a little, is another threat than before.
ending-cpc_two_doors-sources = S1, S4: facts F147, F149, F171.

ending-cpc_quarrel = The charge
ending-cpc_quarrel-text = It has been said aloud, or shown by wagons that stand, that the reasons are taken for pretexts. Perhaps they were; the dates allow it, and some of them forbid it. Many at home liked it. Moscow’s answer, if it is one, will again come from a diver, a clerk or the weather.
ending-cpc_quarrel-sources = S1, S2, S5: facts F099, F106, F107.

ending-cpc_beijing_door = The eastern door
ending-cpc_beijing_door-text = The remedy chosen was the pipe that already exists. It has one buyer at its end. From now on two neighbours may turn a valve, and only one of them smiles.
ending-cpc_beijing_door-sources = S1, S5: facts F147, F178.

ending-cpc_one_door = One door
ending-cpc_one_door-text = Storm, mines, papers and cracks have been given as reasons, and most of the oil still has this one way to the sea. What else was begun is not yet a second door. Whoever would like to say so at the next summit need only look at a map.
ending-cpc_one_door-sources = S2, S4: facts F104, F136, F142.

ending-mob_gate = The gate
ending-mob_gate-text = It was made harder to come or to stay, and some stand again before what they had fled. The towns have fewer guests to argue about. Those who were turned away will not be counted in any table, and the friends whom openness had won have noticed.
ending-mob_gate-sources = S3, S4: facts F213, F219.

ending-mob_pressed = Full houses
ending-mob_pressed-text = Rents, rumours, doubts about those who govern: the towns are tired, and somebody may be helping them to be. It is not the guests who did this, nor could it have been done without a quarrel about them.
ending-mob_pressed-sources = S3: facts F111, F219, F222.

ending-mob_neighbours = Neighbours
ending-mob_neighbours-text = They came in a week, and the country held together and stood by its government. Those who stayed work, teach and queue like anybody else. Nobody can promise that the next autumn will be like this one.
ending-mob_neighbours-sources = S1, S5: facts F127, F216, F217.

ending-mob_guests = Guests
ending-mob_guests-text = Most have gone on or gone home; for how long the others may stay is not settled in many minds. The country kept its door open, on the whole. Moscow counts it as a slight all the same.
ending-mob_guests-sources = S3, S4, S5: facts F213, F218.

ending-visits_two_tables = Two tables
ending-visits_two_tables-text = A handshake in Moscow and a dinner in Paris within the same days. Each host has read the other’s menu. It is called balance in your capital, ingratitude in one of theirs, and in the other a beginning.
ending-visits_two_tables-sources = S3: facts F192, F194, F198.

ending-visits_slight = The empty chair
ending-visits_slight-text = The first journey after the election did not lead to Moscow. No treaty was broken by it. It will be mentioned for longer than most treaties are kept.
ending-visits_slight-sources = S3: facts F198, F200, F202.

ending-visits_courtesy = A courtesy
ending-visits_courtesy-text = Moscow was visited, and Paris was not. The papers on the table were long and rich in words. Even there such a visit is no longer read as loyalty; the commentators had hoped for more.
ending-visits_courtesy-sources = S3: facts F192, F194, F196.

ending-re_listed = On the list
ending-re_listed-text = Names of your firms stand on foreign lists, and the banks have read them. Most traders broke no law of yours. That was never the question abroad.
ending-re_listed-sources = S1, S4, S5: facts F122, F123, F130.

ending-re_open_books = Open books
ending-re_open_books-text = Lorries are to be followed, figures are published, and what they show is not always pleasant. The doors of foreign banks stay open for it. Moscow calls you obedient, to others; you call it arithmetic.
ending-re_open_books-sources = S1, S2: facts F121, F126, F127.

ending-re_side_door = The side door
ending-re_side_door-text = Whatever the line on sanctions was called, some of it went through all the same. Everyone who matters has been told that it is under control. The figures come out next spring.
ending-re_side_door-sources = S1, S2: facts F129, F131, F132.
