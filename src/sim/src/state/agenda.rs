//! What has been asked, answered, ordered and promised so far.

use crate::ids::Seat;
use crate::metric::{Group, HIGH, ONE, Sees, family, scalars};

scalars! { Agenda from super::knowledge::END;
    /// Initiatives that the president can take in a turn.
    INITIATIVES: Count = "initiatives", Sees::ALL, 0, 9;
    /// The question of the turn that begins (its position in the table, plus one; 0 is none).
    QUESTION: Code = "question", Sees::ALL, 0, HIGH;
    /// The question of the turn before it.
    QUESTION_BEFORE: Code = "question_before", Sees::ALL, 0, HIGH;
    /// The question of the turn before that.
    QUESTION_EARLIER: Code = "question_earlier", Sees::ALL, 0, HIGH;
    /// The ending that has been reached (its position in the table, plus one; 0 is none).
    ENDING: Code = "ending", Sees::ALL, 0, HIGH;
    /// How far Moscow looks ahead and how well Astana sees: a [`crate::setup::Difficulty`].
    DIFFICULTY: Code = "difficulty", Sees::ALL, 0, 2;
    /// The player's line: how far answers and initiatives have leaned to Moscow.
    LINE_MOSCOW: Micro = "line_moscow", Sees::only(Seat::Astana), -ONE, ONE;
    /// To the West.
    LINE_WEST: Micro = "line_west", Sees::only(Seat::Astana), -ONE, ONE;
    /// To Beijing.
    LINE_BEIJING: Micro = "line_beijing", Sees::only(Seat::Astana), -ONE, ONE;
    /// To the people at home.
    LINE_HOME: Micro = "line_home", Sees::only(Seat::Astana), -ONE, ONE;
    /// How much stir they made abroad.
    LINE_STIR: Micro = "line_stir", Sees::only(Seat::Astana), -ONE, ONE;
    /// How freely they spent.
    LINE_SPENDING: Micro = "line_spending", Sees::only(Seat::Astana), -ONE, ONE;
    /// Sovereignty, the first axis of the debrief.
    SOVEREIGNTY: Micro = "axis.sovereignty", Sees::NOBODY, 0, ONE;
    /// Prosperity, the second axis.
    PROSPERITY: Micro = "axis.prosperity", Sees::NOBODY, 0, ONE;
    /// Cohesion, the third axis.
    COHESION: Micro = "axis.cohesion", Sees::NOBODY, 0, ONE;
    /// Standing, the fourth axis.
    STANDING: Micro = "axis.standing", Sees::NOBODY, 0, ONE;
}

family! { lever, Lever, LeverId;
    /// How often it has been used.
    USED: Count = "used", Sees::ALL, 0, HIGH;
    /// The day from which it may be used again.
    READY: Days = "ready_day", Sees::ALL, 0, HIGH;
}

family! { card, Card, CardId;
    /// 0 not come, 1 on the table (asks), 2 answered or told, 3 lapsed.
    STAGE: Code = "stage", Sees::only(Seat::Astana), 0, 3;
    /// The option taken (its position, plus one; 0 is none).
    ANSWER: Code = "answer", Sees::only(Seat::Astana), 0, HIGH;
    /// The day on which it came.
    DAY: Days = "day", Sees::only(Seat::Astana), 0, HIGH;
}

family! { promise, Promise, PromiseId;
    /// 0 not made, 1 made and unbroken, 2 broken.
    STAGE: Code = "stage", Sees::ALL, 0, 2;
}

family! { reaction, Reaction, ReactionId;
    /// How often it has come.
    USED: Count = "used", Sees::ALL, 0, HIGH;
    /// The day from which it may come again.
    READY: Days = "ready_day", Sees::ALL, 0, HIGH;
}

family! { hazard, Hazard, HazardId;
    /// The last day on which its reason was given for anything that stood still or stayed away, true or not; 0 if never.
    TOLD: Days = "told_day", Sees::ALL, 0, HIGH;
}

family! { policy, Policy, PolicyId;
    /// The setting that has been ordered, in the policy's own steps.
    SETTING: Count = "setting", Sees::only(Seat::Astana), LOW, HIGH;
    /// The setting in effect, which follows with a lag, in millionths of the range.
    EFFECT: Micro = "effect", Sees::only(Seat::Astana), 0, ONE;
}

use crate::metric::LOW;
