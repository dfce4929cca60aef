import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** A strong feeling: where it is acknowledged there is a matter, told or not. */
export const upset = lexicon({
  idea: 'stake/upset',
  locale: 'en',
  lists: {
    felt: list(`fear, frightens, frighten, frightened, shock, scare, tiring, wearing, exhausting, nightmare, devastating, unbearable, shaken, horrified, wretched, demoralising, hard on, unpleasant, embarrassing, humiliating, frustrated, frustrating, frustration, annoyed, annoying, annoyance, disappointed, disappointing, disappointment, upset, upsetting, fed up, let down, angry, anger, worried, worrying, worry, distressed, distressing, distress,
      stressed, stressful, stress, furious, infuriating, maddening, frightened, frightening, alarmed, alarming, anxious, anxiety, exasperating, exasperated, nerve-racking, nerve-wracking, unhappy, dissatisfied, dissatisfaction, unsettling,
      badly treated, painful, hurt, hurts, disheartening, heartbreaking, vexing, galling, gutting, gutted, livid, scary, terrifying, unfair, lost patience, mad, sick of, at the end of your tether, cross, miserable, dreadful, horrible, awful`),
  },
  says: ['@felt'],
  unless: [
    '(a bit | a little | small | slightly | mildly | somewhat | minor | not | never | no) (of)? (a)? @felt',
    '(can | may | might | could) (be | feel | get | become) (quite | very | really | a bit | so)? @felt',
    'do not (worry | stress)',
  ],
  hits: ['I see why you are [|fed up|].'],
  passes: ['It can be frustrating.', 'That is a bit annoying.'],
});
