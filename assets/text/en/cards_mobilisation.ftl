### Mobilisation: who comes over the border.

card-a_bed_each-astana = In Uralsk they sleep in a cinema, in Aktobe in the mosque
card-a_bed_each-moscow = Moscow: cowards are no loss
card-a_bed_each-body = Volunteers cook, landlords raise their rents, mayors ask who pays. Few of the men know how long they will stay; some have children with them.
card-a_bed_each-option-volunteers = Leave it to the volunteers
card-a_bed_each-option-volunteers-note = It works, until they are tired.
card-a_bed_each-option-halls = Open schools and sports halls
card-a_bed_each-option-halls-note = Parents ask until when.
card-a_bed_each-option-trains = Spread them over the country by train
card-a_bed_each-option-trains-note = Fewer in each town; some in the north.

card-word_before_votes-astana = Votes are held under guns; will you wait for the result?
card-word_before_votes-moscow = Moscow: the people of Donbas decide
card-word_before_votes-body = The result is known. To refuse it now repeats the rule; to refuse it afterwards answers a fact. There are towns of your own where Russian is spoken.
card-word_before_votes-option-after = Wait until it is declared
card-word_before_votes-option-after-note = Correct, and late.
card-word_before_votes-option-before = Say it now, through the spokesman
card-word_before_votes-option-before-note = In the ministry’s driest voice.
card-word_before_votes-option-north = Say it in Petropavl, in Russian
card-word_before_votes-option-north-note = The rule, spoken at home.

card-men_asked_back-astana = Would you hand over men who dodge the draft?
card-men_asked_back-moscow = Moscow: a friendly state helps find lawbreakers
card-men_asked_back-body = Nothing official: a question between ministries. A treaty on wanted persons exists. To flee a call-up is no crime by your own law; to desert may be.
card-men_asked_back-option-law = Answer with the text of the law
card-men_asked_back-option-law-note = Each case takes a year.
card-men_asked_back-option-none = Say that nobody will be handed over
card-men_asked_back-option-none-note = It is heard in the tents.
card-men_asked_back-option-some = Hand over those who broke other laws too
card-men_asked_back-option-some-note = A door ajar.

card-firms_in_suitcases-astana = With the men come firms: two desks, one laptop
card-firms_in_suitcases-moscow = Moscow: capital that runs has no home
card-firms_in_suitcases-body = Programmers, traders, a bank’s back office. Some bring work for a hundred; some bring an address for goods that must not be asked about. The register cannot tell them apart in a day.
card-firms_in_suitcases-option-open = Register all within a day
card-firms_in_suitcases-option-open-note = Growth, and letterheads.
card-firms_in_suitcases-option-ask = Ask each where its goods go
card-firms_in_suitcases-option-ask-note = Some move on.
card-firms_in_suitcases-option-parks = Only those who hire here
card-firms_in_suitcases-option-parks-note = Slow; the towns can see it.

card-rent_and_temper-astana = Students have lost their rooms to guests who pay in advance
card-rent_and_temper-moscow = Russian television: nobody wants them there either
card-rent_and_temper-body = Rents in Almaty rose by half in a month. A landlord is no enemy of the state, nor is a guest. The students are on the square with their suitcases.
card-rent_and_temper-option-market = Let the market find its level
card-rent_and_temper-option-market-note = It finds it above them.
card-rent_and_temper-option-dorms = Rent hotels for students
card-rent_and_temper-option-dorms-note = The bill is the ministry’s.
card-rent_and_temper-option-cap = Cap the rents by decree
card-rent_and_temper-option-cap-note = Flats vanish from the papers.

card-script_and_schools-astana = More Kazakh in the offices, Latin letters in the schools: now?
card-script_and_schools-moscow = Moscow: they are teaching children to forget
card-script_and_schools-body = The plan is older than the war; read this autumn it is an answer. It may unite the country, and tell some in the north that they are guests.
card-script_and_schools-option-later = Not this winter
card-script_and_schools-option-later-note = Those who waited thirty years wait.
card-script_and_schools-option-offices = Language in the offices, with courses
card-script_and_schools-option-offices-note = Slow, and for all.
card-script_and_schools-option-both = Both, by decree
card-script_and_schools-option-both-note = A flag in every classroom.

card-spring_decision-astana = Most have gone home or on; a hundred thousand stay. As what?
card-spring_decision-moscow = Moscow: they will come back when they are hungry
card-spring_decision-body = They teach, cook, write programs and fall in love. Their papers end with the winter. Whatever is decided will be decided again for the next ones.
card-spring_decision-option-renew = Let the stays be renewed at the border
card-spring_decision-option-renew-note = A city of commuters.
card-spring_decision-option-ninety = Ninety days, unless they work
card-spring_decision-option-ninety-note = Some move on; order is seen.
card-spring_decision-option-settle = Offer work permits and language courses
card-spring_decision-option-settle-note = Neighbours, if it works.

card-who_speaks_for_them-astana = A committee claims to speak for all Russians in the country
card-who_speaks_for_them-moscow = Russian television: they ask for protection
card-who_speaks_for_them-body = It was founded last week by nine people, three of whom arrived in September. It asks for schools, for a consul, for attention. Old residents say that nobody asked them.
card-who_speaks_for_them-option-ignore = Ignore it
card-who_speaks_for_them-option-ignore-note = Others do not.
card-who_speaks_for_them-option-elders = Invite the old residents instead
card-who_speaks_for_them-option-elders-note = They have grievances too.
card-who_speaks_for_them-option-close = Close it, three are expelled
card-who_speaks_for_them-option-close-note = A story for the evening news.

card-registry_office-astana = Seventy thousand newcomers have asked for a tax number in two weeks; few for a passport
card-registry_office-moscow = Moscow: tourists

card-soup_in_oral-astana = In Uralsk an imam, a priest and a hairdresser run one soup kitchen
card-soup_in_oral-moscow = Russian television: a hard fate far from home

card-rents_half_again-astana = Rents in Almaty are half as high again as in August
card-rents_half_again-moscow = Moscow: that is what your guests bring

card-four_regions-astana = Moscow declares four Ukrainian regions its own; hardly any state agrees
card-four_regions-moscow = Moscow: for ever

card-trains_home-astana = More people cross back to Russia than come from it
card-trains_home-moscow = Moscow: as we said

card-teachers_stay-astana = A school in Pavlodar finds physics teachers after ten years: all from Omsk
card-teachers_stay-moscow = Russian bloggers: our schools are empty now
