### Names of the levels, what each is about, and what it deals with.

level-2022-title = 2022: the campaign
level-2022-blurb = From Bloody January to the January after. War next door, oil through a neighbour’s land, sanctions on the border, and everybody asking where you stand.
level-2022-note = About an hour. Deals with people shot in the street, war, threats against a country and against minorities in it, and people who flee a draft.
