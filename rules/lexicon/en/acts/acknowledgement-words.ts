import type { Lists } from '../../../../src/text/lexicon.ts';
import { wordList } from '../word-list.ts';

/** Who sees it, how, and what hurts. */
export const acknowledgementWords: Lists = {
  who: wordList(`i, we, i can, we can, i do, we do, i could, we could, i certainly, can, to, one can, you can, team,
    anyone, everyone, i am, we are, am, are, is, ^`),
  fully:
    wordList(`completely, totally, fully, certainly, definitely, truly, really, well, perfectly, absolutely, entirely,
    only, just, also, do, very much, genuinely, personally, quite, very well, deeply, clearly, of course,
    sincerely, both, very, too well, all`),
  hurt: wordList(`frustration, frustrations, frustrated, frustrating, annoyance, annoyed, annoying, disappointment,
    disappointed, disappointing, disappoint, upset, upsetting, unhappy, unhappiness, stress, stressful,
    stressed, worry, worried, worries, worrying, anxiety, anxious, anger, angry, distress, distressing,
    distressed, dissatisfied, dissatisfaction, not satisfied, not happy, not pleased, displeased,
    displeasure, unsatisfied, let down, irritation, irritated, aggravation, embarrassment, alarm, scare,
    dismay, heartache, discomfort, hurt, grievance, concern, disheartened, discouraged, unimpressed, let you
    down, letting you down, left feeling, feel let down, made you feel, fell short of your expectations,
    disappointing experience`),
  state: wordList(`be, is, are, was, were, been, feel, feels, felt, seem, seems, sound, sounds, get, being`),
  cause:
    wordList(`this, that, it, waiting, delays, these, which, such, situation, experience, things, issue, issues,
    problems, having, news, wait, delay`),
  wanted:
    wordList(`wanted, hoped, hoping for, expected, expect, looking for, had in mind, imagined, deserve, deserved,
    pictured, signed up for, paid for, should have, should expect, had hoped, want, planned, needed, would
    have liked, were after, bargained for, expecting, hoping to, promised, led to expect, led to believe, used to, looking forward to,
    entitled to, dreamed of, dreamt of`),
  /** An -ing form that may be the subject of what it is like. */
  gerund:
    wordList(`being, getting, having, losing, waiting, chasing, explaining, repeating, missing, sitting, living,
    dealing, turning up, coming home, paying, hearing, seeing, finding, going, standing, spending, trying,
    calling, ringing, writing, watching, starting, ending, opening, arriving, travelling, traveling,
    queueing, queuing, walking, receiving, reading, finishing, caring, juggling, planning, rebooking,
    starving, sleeping, not knowing, not having, not being, not hearing, discovering, learning, moving,
    working, looking, facing, fighting, arguing, having to, telling, asking, wondering, worrying, running,
    staring, needing, making, putting, taking, keeping, switching, changing, feeling, holding, cancelling,
    postponing, missing out, giving, carrying, returning, redoing, setting, retyping, filling, driving,
    shipping, cleaning, navigating, obtaining, building, buying, ordering, flying, staying`),
  so: wordList(`so, really, very, just, incredibly, quite, pretty, rather, always, never, such, truly, deeply,
    extremely, a bit, a bit of a, a little, absolutely, real, proper, horribly, terribly, too, not, no,
    only, understandably, naturally, hugely, beyond, downright, more than, enough of, never going to be,
    hardly, far from, anything but, much, big, massive, huge, total`),
  hard: wordList(`@hurt, @feeling, exhausting, draining, infuriating, maddening, nightmare, hassle, headache, joke, fun,
    tough, rough, miserable, rotten, awful, horrible, wearing, grim, ordeal, hard, difficult, awkward,
    terrible, dreadful, nerve-racking, nerve-wracking, nerve racking, nerve wracking, painful, a pain, pain,
    lousy, unpleasant, disruptive, inconvenient, inconvenience, nuisance, blow, kick in the teeth, letdown,
    bummer, drag, chore, shock, scary, frightening, unnerving, worrying, soul-destroying, gutting, crushing,
    demoralising, demoralizing, unsettling, easy, ideal, pleasant, nice, picnic, unfair, unacceptable,
    costly, bad enough, stressful enough, hell, torture, misery, a lot, sickening, horrid, tiresome,
    tedious, a slog, slog, faff, palaver, trying, testing, lonely, isolating, upsetting, enough to`),
  /** What a thing is like for those it happens to. */
  stinging:
    wordList(`frustrating, stressful, upsetting, worrying, distressing, annoying, infuriating, maddening, exhausting,
    disheartening, nerve-racking, nerve-wracking, nerve racking, nerve wracking, unsettling, exasperating,
    demoralising, demoralizing, disappointing, irritating, galling, soul-destroying, soul destroying,
    gutting, frightening, terrifying, unnerving, aggravating, vexing, bewildering, alarming, disconcerting,
    draining, wearying, dispiriting, traumatic, agonising, agonizing, humiliating for you, discouraging,
    rage-inducing, demeaning, degrading, undignified, dehumanising, dehumanizing, heart-stopping, chaos for you`),
  grief:
    wordList(`distress, heartache, anguish, frustration, frustrations, upset, disquiet, dismay, annoyance,
    disappointment, exasperation, irritation, anxiety, aggravation, unease, displeasure, vexation,
    discouragement, sleepless nights, sleepless night, hardship, hardships, stress, heartbreak, torment,
    misery, indignation, outrage, impatience`),
  sore: wordList(`upset, annoyed, frustrated, angry, cross, fuming, furious, livid, worried, anxious, disappointed, let
    down, fed up, stressed, exasperated, irritated, unhappy, distressed, rattled, shaken, gutted, peeved,
    miffed, hacked off, cheesed off, ticked off, put out, uneasy, on edge, scared, frightened, alarmed,
    disheartened, hurt, sore, seething, irate, at your wits end, exhausted, tired, worn out, sick of,
    concerned, nervous, panicking, panicked, left out, kept
    waiting, out of pocket, impatient, apprehensive, unsettled, dismayed, sceptical, skeptical, wary, mad,
    cheated, short-changed, shortchanged, ignored, unheard, disrespected, abandoned, crushed, devastated,
    heartbroken, deflated, betrayed, disillusioned, humiliated, offended, insulted, outraged, appalled, horrified, aggrieved,
    resentful, powerless, helpless, vulnerable, bewildered, in despair, demoralised, demoralized, crestfallen, discouraged,
    incensed, enraged, infuriated, aggravated, displeased, dissatisfied, disenchanted, overlooked, undervalued, unappreciated,
    belittled, patronised, patronized, taken for granted, messed about, messed around, worried sick`),
  /** Days and people that a life turns on. */
  life: wordList(`christmas, birthday, wedding, funeral, honeymoon, anniversary, exam, exams, finals, payday, rent, rent
    day, mortgage, wages, big day, deadline, launch day, newborn, baby, babies, toddler, toddlers, kids,
    children, mum, mom, dad, mother, father, grandmother, grandfather, gran, nan, grandad, son, daughter,
    husband, wife, surgery, hospital, medication, insulin, livelihood, month-end, quarter-end, ramadan, eid,
    diwali, easter, hearing aid, wheelchair, carer, school run, graduation, busiest`),
  /** What is said of a want. */
  without:
    wordList(`without, cut off, stranded, unthinkable, in limbo, in the dark, out of pocket, struggling, juggling,
    never get back, ruined, ruin, ruins, spoiled, spoilt, spoils, counting on, relying on, rely on, depend
    on, depends on, lifeline, every hour, every minute, every day, sleepless, alone, far from home, eleventh
    hour, last minute, the worst, a lot, tight, short notice, missed out, missing out, wasted, for nothing,
    empty-handed, turned down, left you, leaves you, cost you, costs you, put you, puts you, through the
    wringer, an eternity, forever, an age, ages, too long, at stake, matters, means a, meant a, meant to,
    last straw, last thing, long wait, headache, nightmare, up in the air, hanging, on hold for, upside
    down, a blow`),
};
