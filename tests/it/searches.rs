//! Does a person find what they type? Every line is something that somebody with a sore mid back could type, and what
//! they then have to see among the first.
//!
//! `what is typed -> exercises among the first in the Library | pages among the first in Learn`; behind `#` stands what is
//! told not to be found.

use expect_test::{Expect, expect};
use midback_core::screens::library::{LibraryFilterKey, LibraryQuery, LibraryScreen};
use midback_tests::{Show, World, live};

/// So many exercises are seen without a long search.
const FIRST_EXERCISES: usize = 6;
/// So many pages.
const FIRST_PAGES: usize = 3;

const ENGLISH: &str = "
    # What all of it is about.
    back exercises -> cat-cow, wall-angel
    upper back exercises -> cat-cow, open-book
    mid back pain -> cat-cow | why-it-hurts
    midback pain -> cat-cow | why-it-hurts
    my upper back hurts -> cat-cow | why-it-hurts
    back pain relief -> cat-cow | why-it-hurts
    thoracic spine -> thoracic-extension
    exercises -> cat-cow | how-exercise-helps

    # Names, and other names.
    plank -> plank
    planks -> plank
    catcow -> cat-cow
    cat cow -> cat-cow
    cat and camel -> cat-cow
    Cat-Cow stretch -> cat-cow
    childs pose -> childs-pose
    child's pose -> childs-pose
    child’s pose -> childs-pose
    balasana -> childs-pose
    cobra stretch -> cobra
    sphinx -> cobra
    mckenzie press up -> cobra
    pressups -> cobra
    bird dogs -> bird-dog
    birddog -> bird-dog
    open book stretch -> open-book
    thread needle -> thread-the-needle
    wall angels -> wall-angel
    wall slides -> wall-angel
    snow angel -> wall-angel
    rear delt fly -> reverse-fly
    reverse flys -> reverse-fly
    shoulder blade squeezes -> reverse-fly
    one arm row -> single-arm-row
    rowing -> single-arm-row
    dumbbell rows -> single-arm-row
    supermans -> superman
    spinal twist -> seated-twist
    t-spine extension -> thoracic-extension
    foam rolling -> foam-roll | how-to-roll
    foamroller -> foam-roll | foam-roller
    doorway stretch -> chest-expansion
    chest opener -> chest-expansion
    walk -> walking

    # Kinds.
    stretching -> childs-pose, cobra | stretching
    stretch for upper back -> thread-the-needle, childs-pose
    upper back stretches -> thread-the-needle, childs-pose
    strengthen my back -> superman, single-arm-row
    strengthening exercises -> superman
    mobility -> cat-cow, seated-twist
    self massage -> foam-roll | foam-roller
    self-massage ball -> foam-roll | foam-roller
    yoga for back pain -> cat-cow, childs-pose
    pilates -> bird-dog
    cardio -> walking
    warm up -> cat-cow

    # Parts of the body.
    shoulder blades -> wall-angel, reverse-fly
    pain between shoulder blades -> wall-angel, reverse-fly
    shoulderblade pain -> wall-angel
    scapula -> wall-angel, reverse-fly
    scapulae -> wall-angel, reverse-fly
    rhomboids -> reverse-fly, single-arm-row
    rhomboid pain -> reverse-fly
    traps -> wall-angel, single-arm-row
    lats -> childs-pose, single-arm-row
    neck pain -> thread-the-needle
    tight neck and shoulders -> thread-the-needle
    ribs -> open-book
    tight chest -> chest-expansion, open-book
    lower back -> bird-dog, cat-cow
    core -> plank, bird-dog
    abs -> plank
    glutes -> bird-dog, superman

    # Complaints and wishes.
    posture -> wall-angel, chest-expansion | everyday-help
    fix bad posture -> wall-angel | everyday-help
    rounded shoulders -> chest-expansion, wall-angel
    slouching -> wall-angel, chest-expansion
    hunchback -> wall-angel, thoracic-extension
    kyphosis -> wall-angel, thoracic-extension
    stiffness -> cat-cow, thoracic-extension
    stiff upper back -> cat-cow, thoracic-extension
    crack my back -> thoracic-extension
    tightness -> foam-roll, childs-pose
    knots in back -> foam-roll
    trigger points -> foam-roll
    muscle spasm -> foam-roll | why-it-hurts
    pulled muscle -> walking | why-it-hurts
    deep breathing -> cat-cow, childs-pose
    breathe -> cat-cow, childs-pose
    relax -> childs-pose
    desk exercises -> seated-twist, cat-cow
    sitting all day -> seated-twist | everyday-help
    office stretches -> childs-pose
    twisting -> seated-twist, open-book
    rotation -> seated-twist, open-book
    burning between shoulder blades -> wall-angel, reverse-fly
    tech neck -> thread-the-needle
    can't breathe deeply -> cat-cow | when-to-see-a-doctor
    hurts when I twist -> seated-twist, open-book
    sore in the morning -> cat-cow, open-book

    # Where, and with what.
    chair -> seated-twist, cat-cow
    seated exercises -> seated-twist, cat-cow
    exercises in bed -> open-book
    lying down -> open-book, thoracic-extension
    standing -> chest-expansion, walking
    on all fours -> cat-cow, bird-dog
    resistance band -> single-arm-row, chest-expansion
    bands -> single-arm-row, chest-expansion
    theraband -> single-arm-row, chest-expansion
    dumbbells -> reverse-fly, single-arm-row
    light weights -> reverse-fly, single-arm-row
    roller -> foam-roll, thoracic-extension
    rolled towel -> foam-roll, thoracic-extension
    tennis ball -> | foam-roller
    without equipment -> walking, cat-cow
    wall -> wall-angel, plank

    # To read.
    why does my back hurt -> | why-it-hurts
    causes of mid back pain -> | why-it-hurts, symptom-of
    when to see a doctor -> | when-to-see-a-doctor
    chest pain -> | when-to-see-a-doctor
    numbness -> | when-to-see-a-doctor
    how often should I exercise -> | how-often
    how long does it take -> | how-long
    no pain no gain -> | must-it-hurt
    does stretching help -> | stretching
    osteoporosis -> | osteoporosis
    is it safe when pregnant -> | pregnant
    pregnancy exercises -> | pregnant
    herniated disc -> | why-it-hurts
    sleep -> childs-pose | everyday-help
    privacy -> | private
    missed a day -> | missed-days
    pinched nerve -> | when-to-see-a-doctor

    # Slips of the finger.
    plnak -> plank
    streching -> childs-pose
    excercises for back -> cat-cow
    exercices -> cat-cow
    sholder blades -> wall-angel
    scapla -> wall-angel
    postre -> wall-angel
    thorasic extension -> thoracic-extension
    foam rollr -> foam-roll

    # What is not here is told.
    kitesurfing with back pain -> cat-cow # kitesurfing
    massage gun -> foam-roll | foam-roller # gun
    scoliosis stretch -> childs-pose # scoliosis
";

const SPANISH: &str = "
    # De qué trata todo.
    ejercicios de espalda -> cat-cow, wall-angel
    ejercicios para la espalda alta -> cat-cow
    dolor de espalda -> cat-cow | why-it-hurts
    me duele la espalda -> cat-cow | why-it-hurts
    dolor en medio de la espalda -> cat-cow | why-it-hurts
    dolor dorsal -> cat-cow | why-it-hurts
    dorsalgia -> cat-cow | why-it-hurts
    espalda media -> cat-cow
    aliviar dolor -> cat-cow | why-it-hurts
    rutina -> cat-cow

    # Nombres, y otros nombres.
    plancha -> plank
    planchas -> plank
    gato vaca -> cat-cow
    gatovaca -> cat-cow
    gato-camello -> cat-cow
    postura del gato -> cat-cow
    postura del nino -> childs-pose
    posición del niño -> childs-pose
    cobra -> cobra
    esfinge -> cobra
    perro pájaro -> bird-dog
    pajaro perro -> bird-dog
    libro abierto -> open-book
    enhebrar aguja -> thread-the-needle
    hilo y aguja -> thread-the-needle
    angeles en la pared -> wall-angel
    ángel de nieve -> wall-angel
    aperturas inversas -> reverse-fly
    remo con mancuerna -> single-arm-row
    remar -> single-arm-row
    supermán -> superman
    torsión sentada -> seated-twist
    giro de tronco -> seated-twist
    extensión torácica -> thoracic-extension
    extension dorsal -> thoracic-extension
    rodillo -> foam-roll, thoracic-extension | how-to-roll
    rodillo de espuma -> foam-roll
    foam roller -> foam-roll
    abrir el pecho -> chest-expansion
    caminata -> walking
    andar -> walking

    # Tipos.
    estirar -> childs-pose, thread-the-needle | stretching
    estiramientos -> childs-pose, thread-the-needle | stretching
    estirar la espalda -> childs-pose, thread-the-needle | stretching
    estiramiento para espalda alta -> childs-pose, thread-the-needle
    fortalecer la espalda -> superman, single-arm-row
    ejercicios de fuerza -> superman
    movilidad -> cat-cow, seated-twist
    masaje -> foam-roll | foam-roller
    auto masaje -> foam-roll
    yoga para la espalda -> cat-cow, childs-pose
    pilates -> bird-dog
    calentamiento -> cat-cow

    # Partes del cuerpo.
    escápulas -> wall-angel, reverse-fly
    escapulas -> wall-angel, reverse-fly
    omóplatos -> wall-angel, reverse-fly
    dolor entre los omoplatos -> wall-angel, reverse-fly
    paletilla -> wall-angel
    romboides -> reverse-fly, single-arm-row
    trapecio -> wall-angel, single-arm-row
    dorsales -> single-arm-row, childs-pose
    cervicales -> thread-the-needle
    dolor de cuello -> thread-the-needle
    cuello y hombros -> thread-the-needle
    hombros -> chest-expansion, wall-angel
    costillas -> open-book
    pecho -> chest-expansion, open-book
    zona lumbar -> bird-dog, cat-cow
    espalda baja -> bird-dog, cat-cow
    abdominales -> plank
    glúteos -> bird-dog, superman

    # Molestias y deseos.
    postura -> wall-angel, chest-expansion | everyday-help
    mejorar la postura -> wall-angel, chest-expansion
    corregir postura encorvada -> wall-angel
    joroba -> wall-angel, thoracic-extension
    cifosis -> wall-angel, thoracic-extension
    rigidez -> cat-cow, thoracic-extension
    espalda rígida -> cat-cow, thoracic-extension
    espalda trabada -> cat-cow, thoracic-extension
    tronar la espalda -> thoracic-extension
    tensión -> foam-roll, childs-pose
    contractura -> foam-roll | why-it-hurts
    contracturas en la espalda -> foam-roll
    nudos -> foam-roll
    tirón -> walking | why-it-hurts
    respirar -> cat-cow, childs-pose
    respiración profunda -> cat-cow, childs-pose
    relajar la espalda -> childs-pose
    estrés -> childs-pose
    oficina -> seated-twist | everyday-help
    ejercicios sentado -> seated-twist, cat-cow
    sentada todo el día -> seated-twist
    girar -> seated-twist, open-book
    rotaciones -> seated-twist, open-book
    mala postura -> wall-angel, chest-expansion | everyday-help
    hombros caídos -> wall-angel, chest-expansion
    dolor al girar -> seated-twist, open-book
    dolor al respirar -> cat-cow | when-to-see-a-doctor
    espalda cargada -> foam-roll, childs-pose
    al levantarme por la mañana -> cat-cow, open-book

    # Dónde y con qué.
    en la silla -> seated-twist, cat-cow
    en la cama -> open-book
    acostado -> open-book, thoracic-extension
    de pie -> chest-expansion, walking
    a cuatro patas -> cat-cow, bird-dog
    banda elástica -> single-arm-row, chest-expansion
    ligas -> single-arm-row, chest-expansion
    gomas -> single-arm-row, chest-expansion
    mancuernas -> reverse-fly, single-arm-row
    pesas -> reverse-fly, single-arm-row
    toalla -> foam-roll, thoracic-extension
    pelota de tenis -> | foam-roller
    sin material -> walking, cat-cow
    pared -> wall-angel, plank

    # Para leer.
    por qué me duele la espalda -> | why-it-hurts
    causas -> | why-it-hurts, symptom-of
    cuándo ir al médico -> | when-to-see-a-doctor
    dolor de pecho -> | when-to-see-a-doctor
    hormigueo -> | when-to-see-a-doctor
    cuántas veces por semana -> | how-often
    cuánto tarda -> | how-long
    osteoporosis -> | osteoporosis
    embarazada -> | pregnant
    ejercicios para embarazadas -> | pregnant
    hernia discal -> | why-it-hurts
    dormir -> childs-pose | everyday-help
    privacidad -> | private

    # Errores al escribir.
    rodilo -> foam-roll
    estiramento -> childs-pose
    omoplatso -> wall-angel
    ejersicios de espalda -> cat-cow
    escapual -> wall-angel
    plancah -> plank

    # De lo que no hay se dice que no hay.
    natación para la espalda -> cat-cow # natación
    escoliosis estiramientos -> childs-pose # escoliosis
";

fn library(world: &mut World, search: &str) -> LibraryScreen {
    world.app().library(&LibraryQuery { search: search.to_owned(), ..LibraryQuery::default() }).unwrap()
}

/// Every line that does not hold, with what is seen instead.
fn wrong(language: &str, table: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    world.speak(language).unwrap();
    let (mut wrong, mut queries) = (Vec::new(), 0);
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        queries += 1;
        let (line, missing) =
            line.split_once('#').map_or((line, None), |(line, word)| (line, Some(word.trim())));
        let (search, wanted) = line.split_once("->").unwrap();
        let (exercises, pages) = wanted.split_once('|').unwrap_or((wanted, ""));
        let listed = |ids: &str| -> Vec<String> {
            ids.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect()
        };
        let screen = library(&mut world, search.trim());
        let rows: Vec<String> = screen.rows.iter().map(|row| row.exercise.to_string()).collect();
        let learn = world.app().learn(search.trim()).unwrap();
        let read: Vec<String> =
            learn.groups.iter().flat_map(|group| &group.pages).map(|page| page.page.clone()).collect();
        let first = |found: &[String], wanted: &[String], first: usize| {
            wanted.iter().all(|id| found.iter().take(first).any(|one| one == id))
        };
        let told = [&screen.note, &learn.note].map(|note| {
            let note = note.clone().unwrap_or_default();
            note.split(['“', '”', '«', '»']).skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
        });
        // The Library also names a switch, the same that it shows.
        let told = told
            .map(|told| told.into_iter().filter(|word| *word != screen.allowed_label).collect::<Vec<_>>());
        let missing: Vec<String> = missing.into_iter().map(str::to_owned).collect();
        let holds = first(&rows, &listed(exercises), FIRST_EXERCISES)
            && first(&read, &listed(pages), FIRST_PAGES)
            && told.iter().all(|told| *told == missing);
        if !holds {
            wrong.push(format!("{line}\n    {}\n    {}\n    {told:?}", rows.join(", "), read.join(", ")));
        }
    }
    assert!(queries >= 60, "{language}: only {queries}");
    wrong
}

#[test]
fn what_people_type_in_english_is_found() {
    let wrong = wrong("en", ENGLISH);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_people_type_in_spanish_is_found() {
    let wrong = wrong("es", SPANISH);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whoever's phone speaks the other language finds the same, in an order of that language.
#[test]
fn what_is_typed_in_the_other_language_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    for (language, search, exercise) in [
        ("en", "escápulas", "wall-angel"),
        ("en", "estirar la espalda", "childs-pose"),
        ("es", "shoulder blades", "wall-angel"),
        ("es", "foam rolling", "foam-roll"),
    ] {
        world.speak(language).unwrap();
        let screen = library(&mut world, search);
        assert_eq!(screen.note, None, "{search}");
        let first = screen.rows.iter().take(FIRST_EXERCISES);
        assert!(
            first.map(|row| row.exercise.as_str()).any(|id| id == exercise),
            "{search}: {}",
            screen.show()
        );
    }
}

/// A name that was typed out comes first, in every language.
#[test]
fn a_name_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    for language in ["en", "es"] {
        world.speak(language).unwrap();
        for row in library(&mut world, "").rows {
            let found = library(&mut world, &row.name);
            assert_eq!(
                found.rows.first().map(|row| &row.exercise),
                Some(&row.exercise),
                "{language}: {}",
                row.name
            );
            assert_eq!(found.note, None, "{language}: {}", row.name);
        }
        for page in world.app().learn("").unwrap().groups.into_iter().flat_map(|group| group.pages) {
            let found = world.app().learn(&page.title).unwrap();
            assert_eq!(found.groups[0].pages[0].page, page.page, "{language}: {}", page.title);
        }
    }
}

/// Every choice of what is needed leaves what has it; bands and dumbbells are among them.
#[test]
fn bands_and_dumbbells_can_be_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    let screen = library(&mut world, "");
    let needs = screen.filters.iter().find(|filter| filter.key == LibraryFilterKey::Equipment).unwrap();
    let labels: Vec<&str> = needs.choices.iter().map(|choice| choice.label.as_str()).collect();
    assert!(labels.contains(&"Band") && labels.contains(&"Dumbbell"), "{labels:?}");
    let mut chosen = |value: &str| {
        let query = LibraryQuery { equipment: Some(value.to_owned()), ..LibraryQuery::default() };
        let screen = world.app().library(&query).unwrap();
        let needs = screen.filters.iter().find(|filter| filter.key == LibraryFilterKey::Equipment).unwrap();
        let on: Vec<_> =
            needs.choices.iter().filter(|choice| choice.on).map(|choice| choice.value.clone()).collect();
        assert_eq!(on, [Some(value.to_owned())]);
        screen.rows.into_iter().map(|row| row.exercise.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(chosen("band"), ["chest-expansion", "reverse-fly", "single-arm-row"]);
    assert_eq!(chosen("dumbbell"), ["reverse-fly", "single-arm-row"]);
    for choice in needs.choices.iter().filter_map(|choice| choice.value.as_deref()) {
        assert!(!chosen(choice).is_empty(), "{choice}");
    }
}

#[track_caller]
fn check(story: &str, seen: Expect) {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    seen.assert_eq(&live(&mut world, story));
}

/// What is said where a word is nowhere, where nothing has all of the words, and where somebody has to mind something.
#[test]
fn what_was_not_found_is_said() {
    check(
        "look up plank kitesurfing; look up kitesurfing plank zorbing; look up plank dumbbell; look up kitesurfing; \
         look up osteoporosis; look up hernia; learn about plank kitesurfing; learn about kitesurfing; \
         choose conditions hernia; look up hernia; speak es; look up plancha kitesurf; look up plancha kitesurf zorbing; \
         look up plancha mancuernas; look up embarazo",
        expect![[r#"
            Exercises: 1 exercise
            (We found nothing for “kitesurfing”, so we looked without it.)
            * Plank (Core · Standing): Makes your belly and shoulders stronger, so that they hold your trunk steady.
            Exercises: 1 exercise
            (We found nothing for “kitesurfing”, “zorbing”, so we looked without them.)
            * Plank (Core · Standing): Makes your belly and shoulders stronger, so that they hold your trunk steady.
            Exercises: 3 exercises
            (Nothing has all of these words. This comes closest.)
            * Plank (Core · Standing): Makes your belly and shoulders stronger, so that they hold your trunk steady.
            * Reverse fly (Strength · Standing): Makes the muscles between your shoulder blades and behind your shoulders stronger.
            * Single-arm row (Strength · Sitting): Makes the muscles between your shoulder blades stronger.
            Exercises: 0 exercises
            No exercises found
            Try another word, or remove a filter.
            [Show all exercises]
            Exercises: 0 exercises
            (If this is about you, turn on “Only what suits me” and mark it there. Then you see what suits you.)
            No exercises found
            Try another word, or remove a filter.
            [Show all exercises]
            To read
            * Can I do it with osteoporosis?: Often yes, with the right exercises. Ask first.
            Exercises: 0 exercises
            (If this is about you, turn on “Only what suits me” and mark it there. Then you see what suits you.)
            No exercises found
            Try another word, or remove a filter.
            [Show all exercises]
            To read
            * Why the mid back hurts: Often the muscles and joints of the mid back do too much, or move too little.
            * What is mid-back pain a symptom of?: Most often the muscles and joints; less often something else.
            Learn
            (We found nothing for “kitesurfing”, so we looked without it.)
            To read
            * Can I do it when I am pregnant?: Often yes, with some changes. Ask your midwife or doctor first.
            * Plank: Makes your belly and shoulders stronger, so that they hold your trunk steady.
            Learn
            Nothing found
            Try another word, or a shorter one.
            [Show everything]
            Exercises: 0 exercises
            No exercises found
            Try another word, or remove a filter.
            [Show all exercises]
            To read
            * Why the mid back hurts: Often the muscles and joints of the mid back do too much, or move too little.
            * What is mid-back pain a symptom of?: Most often the muscles and joints; less often something else.
            Ejercicios: 1 ejercicio
            (No encontramos nada sobre «kitesurf», así que buscamos sin esa palabra.)
            * Plancha (Tronco · De pie) [Hazlo con cuidado]: Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza.
            Ejercicios: 1 ejercicio
            (No encontramos nada sobre «kitesurf», «zorbing», así que buscamos sin esas palabras.)
            * Plancha (Tronco · De pie) [Hazlo con cuidado]: Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza.
            Ejercicios: 3 ejercicios
            (Nada reúne todas estas palabras. Esto es lo más cercano.)
            * Plancha (Tronco · De pie) [Hazlo con cuidado]: Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza.
            * Aperturas inversas (Fuerza · De pie) [Hazlo con cuidado]: Fortalece los músculos entre los omóplatos y los de la parte de atrás de los hombros.
            * Remo a una mano (Fuerza · En posición sentada) [Hazlo con cuidado]: Fortalece los músculos que hay entre los omóplatos.
            Ejercicios: 0 ejercicios
            (Si es tu caso, activa «Solo lo que me va bien» y márcalo ahí. Así verás lo que te va bien.)
            No hay resultados
            Prueba con otra palabra o quita un filtro.
            [Mostrar todos los ejercicios]
            Para leer
            * ¿Puedo hacer ejercicio durante el embarazo?: A menudo sí, con algunos cambios. Pregunta antes a quien lleva el control de tu embarazo.
        "#]],
    );
}

/// Nothing but words that say nothing is no search, and shows everything.
#[test]
fn words_that_say_nothing_show_everything() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::open(folder.path()).unwrap();
    let all = library(&mut world, "");
    for nothing in ["what is the best for me", "para la", "a", "the ", "¿qué?"] {
        assert_eq!(library(&mut world, nothing), all, "{nothing}");
    }
}
