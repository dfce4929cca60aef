import { lexicon } from '../../../src/text/lexicon.ts';

/** Telling the reader where somebody can be reached, or where something is. */
export const contactWay = lexicon({
  idea: 'contact-way',
  locale: 'en',
  says: [
    '(you | they) (can | may | will be able to) (also | always | easily)? (reach | contact | call | email | find | visit | write to | speak to | talk to | chat with)',
  ],
  unless: ['(if | when | before | until) you (can | may)'],
  hits: ['[|You can reach|] them through the chat.'],
  passes: ['Please do not hesitate to contact us.'],
});
