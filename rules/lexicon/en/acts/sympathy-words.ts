import type { Lists } from '../../../../src/text/lexicon.ts';
import { wordList } from '../word-list.ts';

/** How a writer takes an emotion on, or condemns the own house. */
export const sympathyWords: Lists = {
  /** Who feels it. */
  ourselves: wordList(`i, we, team, everyone, all of us, everybody, both of us, none of us`),
  am: wordList(`am, are, is, was, were, feel, feels, felt, have been, has been, remain, feeling, still am`),
  how: wordList(`so, really, truly, just, absolutely, deeply, genuinely, personally, very, totally, completely, honestly, quite,
    utterly, all, frankly, simply, both, such, beyond, sincerely, extremely, terribly, so very, still, also, pretty, rather, incredibly, equally, plain,
    entirely, wholly, positively, profoundly, downright, thoroughly, nothing short of, literally, physically, genuinely, more than, a bit, a little, sorry and, sorry but`),
  /** Said of a writer, these take the emotion on whatever follows. */
  stricken:
    wordList(`ashamed, disheartened, heartsick, embarrassed, mortified, horrified, appalled, gutted, devastated, heartbroken, broken-hearted, disgusted,
    sickened, dismayed, aghast, crushed, distraught, saddened, humiliated, speechless, stunned, shocked, lost for words, at a loss for words,
    at a loss, livid, fuming, seething, outraged, incensed, wretched, guilty, beside myself, beside ourselves, sick to my stomach,
    gobsmacked, flabbergasted, dumbfounded, taken aback, rattled, shaken, red faced, red-faced, cut up, torn up, broken up, choked up,
    in disbelief, in shock, in tears, close to tears, near tears, in bits, in pieces, kicking myself, kicking ourselves, tearing my hair out, hanging my head,
    hanging our heads, cringing, sick about, sick at heart, mortally embarrassed, heavy-hearted, haunted, bereft, inconsolable, astounded, floored, reeling, thunderstruck, scandalised, scandalized`),
  /** Said of a writer with what it is about. */
  low: wordList(
    `upset, sad, angry, disappointed, unhappy, sick, furious, troubled, hurt, cross, mad, grieved, astonished, miserable, irate, displeased, pained, alarmed`,
  ),
  /** After "feel". */
  awful: wordList(
    `awful, terrible, terible, horrible, dreadful, bad, badly, rotten, sick, ill, miserable, horrid, low, lousy, rubbish, small, sad, upset, angry, shame, wretched, ghastly, crushed, hollow, foolish, stupid, responsible`,
  ),
  pains:
    wordList(`pain, pains, pained, hurts, saddens, saddened, kills, killed, killing, grieves, grieved, upsets, shames, shamed, sickens, sickened, horrifies, horrified, appals, appalls, appalled,
    shocks, shocked, shook, crushes, crushed, guts, gutted, devastates, devastated, haunts, haunted, haunt, gnaws at, eats at, eating at, tears at, stings, disgusts, disgusted, floors, floored, mortifies, mortified, embarrasses, breaks, broke, rips, ripped, tears`),
  /** Of the own service; condemns it. */
  damned:
    wordList(`unacceptable, inexcusable, unforgivable, unforgiveable, indefensible, disgraceful, shameful, appalling, deplorable, atrocious, abysmal, abominable,
    shambolic, woeful, lamentable, scandalous, outrageous, pathetic, shocking, shoddy, a disgrace, a shambles, a travesty, a farce, an embarrassment,
    an outrage, a scandal, a fiasco, a catastrophe, a shame on, beneath us, beneath contempt, beyond belief, beyond the pale, beyond me,
    not acceptable, far from acceptable, not good enough, nowhere near (good enough | acceptable), unforgivably (bad | poor | slow), embarrassing for us, dismal, diabolical, monstrous`),
  grim: wordList(
    `awful, terrible, horrible, dreadful, heartbreaking, horrendous, horrific, appalling, ghastly, tragic, horrid, gut-wrenching, gut wrenching, heart-wrenching, mortifying, sickening, harrowing`,
  ),
  disaster: wordList(
    `mess, shambles, nightmare, disgrace, disaster, fiasco, debacle, catastrophe, horror, horror show, travesty, farce, ordeal, calamity, embarrassment, cock-up, cock up, balls-up, foul-up, tragedy, screw-up, car crash, train wreck, trainwreck, letdown, kick in the teeth, slap in the face`,
  ),
  /** Dismay alone. */
  cry: wordList(`oh no, oh dear, yikes, ouch, oof, ugh, good grief, eek, argh, aargh, uh oh, uh-oh, crikey, blimey, oh man, oh boy, oh gosh, oh heck, oh hell, oh crap, oh crumbs, oh lord, oh god,
    good lord, good heavens, goodness me, goodness gracious, my goodness, oh goodness, dear me, dear oh dear, oh my god, oh my days, omg, omigosh, jeez, geez, sheesh, cripes, bloody hell, yowch, damn, dang, darn, heavens, yuck, aw no, ah no, ahh no, noo, nooo, ooft, aiyo, goodness, gosh, oh my, my oh my, holy moly, aw man, ah man, grim, gutted`),
};
