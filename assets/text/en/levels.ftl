### Names of the levels, what each is about, and what it deals with.

level-2022-title = 2022: the campaign
level-2022-blurb = From Bloody January to the January after. War next door, oil through a neighbour’s land, sanctions on the border, and everybody asking where you stand.
level-2022-note = About an hour. After the last month three years run on your standing orders, and endings are judged there. Deals with people shot in the street, war, threats against a country and against minorities in it, and people who flee a draft.

level-history-title = The record: what Astana did
level-history-blurb = January 2022 to December 2024 as it was: every act of Astana laid out month by month, stoppages on their own dates, prices as they were. Look on, open any number, or do otherwise and see what follows.
level-history-note = No stoppage is drawn by lot. Deals with war, threats against a country, and people who flee a draft. The orders of the first year lie ready; after January 2023 standing orders hold.
