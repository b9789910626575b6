//! What can be said of an exercise: its kind, its position, what it needs, what it uses, what it asks of the body.

use super::named::named;

named! {
    /// What kind of exercise it is, in the order of a session (rule D2).
    Category, "category" {
        /// Mobility: moves a joint through its range.
        RangeOfMotion = "range-of-motion",
        /// Makes muscles stronger.
        Strength = "strength",
        /// Makes the trunk steady.
        Core = "core",
        /// Presses on tight spots with a roller, a towel or a ball.
        SelfMassage = "self-massage",
        /// Stays in a stretch.
        StaticStretch = "static-stretch",
        /// Moves the whole body lightly; not part of a session.
        LightActivity = "light-activity",
    }
}

named! {
    /// How the body stands, sits or lies, from upright to lying.
    Position, "position" {
        /// On the feet.
        Standing = "standing",
        /// On a chair.
        Seated = "seated",
        /// On one or both knees.
        Kneeling = "kneeling",
        /// On hands and knees.
        HandsAndKnees = "hands-and-knees",
        /// On one side.
        SideLying = "side-lying",
        /// On the back.
        Supine = "supine",
        /// Face down.
        Prone = "prone",
    }
}

named! {
    /// What an exercise needs besides a load.
    Equipment, "equipment" {
        /// An exercise mat.
        Mat = "mat",
        /// A firm chair without wheels.
        Chair = "chair",
        /// A free stretch of wall.
        Wall = "wall",
        /// A table, or anything firm of that height.
        Table = "table",
        /// An open door frame.
        DoorFrame = "door-frame",
        /// A bench, or anything firm of that height.
        Bench = "bench",
        /// A cushion.
        Cushion = "cushion",
        /// A pillow.
        Pillow = "pillow",
        /// A towel that can be rolled up.
        Towel = "towel",
        /// A foam roller.
        Roller = "roller",
        /// A tennis ball or a massage ball.
        Ball = "ball",
    }
}

named! {
    /// What can serve as a load.
    Resistance, "resistance" {
        /// A resistance band.
        Band = "band",
        /// A dumbbell.
        Dumbbell = "dumbbell",
    }
}

named! {
    /// How heavy a level's load is.
    LoadStep, "load" {
        /// The lightest that the person has.
        Light = "light",
        /// More than the level before it.
        More = "more",
    }
}

named! {
    /// A muscle or a group of muscles; the names are the field's own.
    #[expect(missing_docs, reason = "the names are the field's own")]
    Muscle, "muscle" {
        Abdominals = "abdominals",
        Biceps = "biceps",
        Erectors = "erectors",
        GluteusMedius = "gluteus-medius",
        Glutes = "glutes",
        HeartAndLungs = "heart-and-lungs",
        Lats = "lats",
        Legs = "legs",
        LowerTrapezius = "lower-trapezius",
        MiddleTrapezius = "middle-trapezius",
        Multifidus = "multifidus",
        Neck = "neck",
        Obliques = "obliques",
        Paraspinals = "paraspinals",
        Pectorals = "pectorals",
        QuadratusLumborum = "quadratus-lumborum",
        RearDeltoids = "rear-deltoids",
        Rhomboids = "rhomboids",
        Serratus = "serratus",
        ShoulderGirdle = "shoulder-girdle",
        SpinalExtensors = "spinal-extensors",
        SpinalFlexors = "spinal-flexors",
        ThoracicRotators = "thoracic-rotators",
        Trapezius = "trapezius",
    }
}

named! {
    /// Something that a level asks of the body, and that a condition can rule out.
    Trait, "trait" {
        /// Bending forward under a load.
        LoadedBendForward = "loaded-bend-forward",
        /// Rounding the back as far as it goes.
        EndRangeRounding = "end-range-rounding",
        /// Twisting as far as it goes.
        EndRangeTwist = "end-range-twist",
        /// Arching as far as it goes.
        EndRangeExtension = "end-range-extension",
        /// Lying face down.
        Prone = "prone",
        /// Lying on the back.
        Supine = "supine",
        /// The head below the heart.
        HeadLow = "head-low",
        /// Arms above the head, or ahead when lying.
        Overhead = "overhead",
        /// Weight on the wrists.
        WeightOnWrists = "weight-on-wrists",
        /// Weight on the knees.
        Kneeling = "kneeling",
        /// The pressure of a roller.
        RollerPressure = "roller-pressure",
        /// A hold that can be longer than ten seconds.
        HoldOver10S = "hold-over-10-s",
        /// Working against a load.
        Resisted = "resisted",
        /// Down on the floor.
        Floor = "floor",
        /// Weight on the forearms, the body face down and off the floor.
        WeightOnForearms = "weight-on-forearms",
        /// The neck carries the head against its weight, or the hands hold the head.
        NeckLoad = "neck-load",
    }
}

named! {
    /// A health condition, or a position that a person cannot take, that rules exercises out.
    Condition, "condition" {
        /// Osteoporosis or a vertebral fracture.
        Osteoporosis = "osteoporosis",
        /// An inflammatory disease of the back, such as ankylosing spondylitis.
        InflammatoryBack = "inflammatory-back",
        /// A broken or bruised rib that still hurts.
        Rib = "rib",
        /// Pregnancy up to week 19.
        PregnancyTo19 = "pregnancy-to-19",
        /// Pregnancy from week 20.
        PregnancyFrom20 = "pregnancy-from-20",
        /// Gave birth less than 12 weeks ago.
        Birth = "birth",
        /// Surgery on spine, chest or abdomen less than 12 weeks ago.
        SurgeryTrunk = "surgery-trunk",
        /// Surgery on the shoulder less than 12 weeks ago.
        SurgeryShoulder = "surgery-shoulder",
        /// Neck trouble.
        Neck = "neck",
        /// Shoulder trouble.
        Shoulder = "shoulder",
        /// Wrist trouble.
        Wrist = "wrist",
        /// Knee trouble.
        Knee = "knee",
        /// High blood pressure or heart disease.
        Heart = "heart",
        /// Medicine that thins the blood.
        BloodThinners = "blood-thinners",
        /// A hernia.
        Hernia = "hernia",
        /// Spinal stenosis or spondylolisthesis.
        Stenosis = "stenosis",
        /// Dizziness on lying down or getting up.
        Dizziness = "dizziness",
        /// Glaucoma, or surgery on an eye less than 12 weeks ago.
        Eye = "eye",
        /// Heartburn from reflux.
        Reflux = "reflux",
        /// A wound, clot, fracture or inflamed skin on the back.
        BackSkin = "back-skin",
        /// Cannot get down to the floor.
        NoFloor = "no-floor",
        /// Cannot kneel.
        NoKneeling = "no-kneeling",
        /// Cannot lie face down.
        NoProne = "no-prone",
    }
}

named! {
    /// What a condition means for a level, from mildest to strictest.
    Caution, "caution" {
        /// Nothing to mind.
        Allowed = "allowed",
        /// Something to mind.
        Note = "note",
        /// Not this level.
        Out = "out",
    }
}

named! {
    /// Why a level is harder than the one before it although its dose is smaller.
    HarderBy, "harder_by" {
        /// The same movement takes longer.
        Slower = "slower",
        /// A longer lever, or less support.
        Lever = "lever",
        /// A larger range of motion.
        Range = "range",
        /// More load.
        Load = "load",
        /// A less steady position.
        Balance = "balance",
    }
}

named! {
    /// What a spoken cue of a level is for, and so when the player says it.
    Role, "voice" {
        /// Before a set: how to get ready, or into the position that is held.
        Before = "before",
        /// As a hold, a stretch or a spot begins.
        Begin = "begin",
        /// With the way up of a repetition, however one breathes.
        Lift = "lift",
        /// With the way up, breathing in.
        LiftIn = "lift-in",
        /// With the way up, breathing out.
        LiftOut = "lift-out",
        /// While a repetition is held.
        Hold = "hold",
        /// The same, and said each time: something moves in the hold.
        HoldEach = "hold-each",
        /// With the way back of a repetition, however one breathes.
        Lower = "lower",
        /// With the way back, breathing in.
        LowerIn = "lower-in",
        /// With the way back, breathing out.
        LowerOut = "lower-out",
        /// With a breath in.
        In = "in",
        /// With a breath out.
        Out = "out",
        /// With a part of a round; the parts share it evenly.
        Part = "part",
        /// In the middle of a hold, or of the way over the spots under a roller.
        Half = "half",
        /// As the slow part of an activity ends.
        Brisk = "brisk",
        /// Now and then, where nothing else is said.
        Hint = "hint",
        /// Before a spot is left.
        Leave = "leave",
        /// On to the next spot.
        Next = "next",
        /// As a set ends: the way out of it.
        End = "end",
    }
}
