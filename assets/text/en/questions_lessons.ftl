### Questions of the lessons: the question in one sentence, then what pulls against what.

question-fs_word = Does it matter where a thing is said?
question-fs_word-text = The answer costs nothing in money. It is paid for in tempers.

question-fs_pipe = Does it change your answer that the reason given may be true?
question-fs_pipe-text = Whoever accuses without proof loses standing; whoever yields to a bluff invites the next.

question-fs_road = What is worth beginning now that is of use only later?
question-fs_road-text = A road away from Moscow is paid for at once, and carries oil in a year or two.

question-jan_price_or_power = Do people shout about the price, or about those who set it?
question-jan_price_or_power-text = A price can be put back by a signature. What stands behind it cannot, and the telephone to the pact lies on the same desk.

question-jan_order_and_law = What may be ordered so that order returns?
question-jan_order_and_law-text = Everybody in the room wants an order. Each of them will say later that there was one.

question-jan_who_is_owed = When the streets grow quiet, who is owed for it?
question-jan_who_is_owed-text = Families ask for their people, soldiers for thanks, the old guard for its peace. Not all can be paid out of one purse.

question-jan_what_is_said = What will January be called: an attack, a tragedy, or a question?
question-jan_what_is_said-text = A word chosen now is a policy for years, at home and towards whoever claims to have helped.

question-cpc_diver_or_speech = What is answered first: the divers at the terminal, or the listener on the stage?
question-cpc_diver_or_speech-text = On the 17th the president may sit beside Putin; from the 15th men search the seabed under your terminal. The search was announced first. Both will be remembered together.

question-cpc_cracks_or_cause = If the cracks are real, is the threat less real?
question-cpc_cracks_or_cause-text = Half the oil waits for parts. Nobody has to have wished it for it to teach you where the door is.

question-cpc_price_of_a_threat = What does a threat cost before it is carried out?
question-cpc_price_of_a_threat-text = Buyers, insurers and ministers act on what might be shut. Each road that goes round it is small, dear and slow, and makes the threat smaller on the day it is signed for.

question-cpc_what_was_proved = Was the line a weapon this year, or only an old line?
question-cpc_what_was_proved-text = It was never a weapon, say some; it was shown and put away, say others. What you build next says which you believe.

question-mob_before = Who would stand beside you if you were next?
question-mob_before-text = Within a week a pact leaves one member alone and a large neighbour says kind words. A war is being lost next door, and losers move.

question-mob_open_or_orderly = Shall the doors be open or orderly?
question-mob_open_or_orderly-text = To ask nothing is humane and leaves the towns alone with it. To ask much takes days at a border where people sleep in the open.

question-mob_rule_at_home = Can one rule hold for Donbas and for Petropavl?
question-mob_rule_at_home-text = Borders are not moved by votes under guns. It must be said by a country with a northern border of its own, while men from beyond it fill its gymnasiums.

question-mob_whose_law = By whose law are the guests judged?
question-mob_whose_law-text = Moscow asks for men and for an ambassador. Your own statutes are dull, slow and yours.

question-mob_guests_and_tongue = Does the country’s own language unite it, or tell some that they are guests?
question-mob_guests_and_tongue-text = Courses and letters were planned before the war. This autumn everyone reads them as an answer.

question-mob_neighbours_now = When does a guest become a neighbour?
question-mob_neighbours_now-text = Many have stayed. Some teach your children, somebody claims to speak for them, and their papers end.

question-visit_whom_first = Whom does one visit first?
question-visit_whom_first-text = A courtesy to one is a slight to another, and the same three journeys in another order are another policy.

question-visit_what_is_signed = What does a signature weigh if all of it has been signed before?
question-visit_what_is_signed-text = Fine words cost little, and buy little more each time. The line that is missing is read first.

question-visit_where_next = Where does the president fly next: home, to Paris, or to Tashkent?
question-visit_where_next-text = The answer is read as a sentence. Tashkent’s paper and Beijing’s telephone belong to it.

question-re_word_or_deed = What is a promise worth at a border without customs?
question-re_word_or_deed-text = To be nobody’s tool is easily said. Trade asks whether you meant Tuesday.

question-re_what_is_counted = Which figure is the true one?
question-re_what_is_counted-text = Totals barely move while single lines leap. Whoever publishes a line is asked about it.

question-re_who_is_stopped = Whose lorry is stopped?
question-re_who_is_stopped-text = Controls cost queues, and queues have cousins. Patience abroad ends without notice.

question-re_the_dollar = What is the dollar worth to a bank, and a customer in Omsk?
question-re_the_dollar-text = The line on sanctions has two audiences, a bank abroad and a buyer in the north. Both have begun to listen closely.
