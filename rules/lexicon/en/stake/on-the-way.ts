import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** Words that take steps for granted: “should you get stuck along the way”, “here are the instructions”. */
export const onTheWay = lexicon({
  idea: 'stake/on-the-way',
  locale: 'en',
  lists: {
    snag: list(
      `difficulties, difficulty, issues, an issue, problems, a problem, trouble, questions, questions or concerns, issues or questions, difficulties or questions, snags, obstacles, challenges, errors`,
    ),
    path: list(
      `process, procedure, way, steps, step, registration process, signup process, sign-up process, setup, set-up, installation, checkout, purchase process, ordering process, booking process, submission`,
    ),
  },
  says: [
    '(encounter | face | have | run into | experience | hit | meet | come across | get) (any | some | further)? (additional)? @snag (or _? _? (questions | issues | difficulties | need help))? (during | along | while | in the process | throughout)',
    '(during | throughout | along) (the | this | your) (whole | entire)? @path',
    '(go | move | navigate | get | work) through (the | this | your) (whole | entire)? @path',
    '(here is | here are | these are | below are | below is) (the | some | a few | three | two | several | your | my)? (simple | easy | detailed | quick | general)? (steps | step | instructions | ways | options | alternatives | directions | guide)',
    '(there are) (a few | several | two | three | some | various | different | many) (ways | options | methods) (to | of | in which) _? _? _? _? _? _? $',
    '(these | the above | following | those | few | simple) (simple | easy | few)? (steps | instructions) $',
    '^ (then | from there | after that | afterwards | next) (you | click | under)',
  ],
  unless: [
    '(next | then) (week | month | year | day | time)',
    '^ next (week | month | year | monday | tuesday | wednesday | thursday | friday | to)',
  ],
  hits: [
    'If you [|run into any problems while|] filling it in, call us.',
    'As you [|navigate through the process|], mind the dates.',
    'We are with you [|throughout the whole process|].',
    '[|Here are the instructions|].',
    '[|There are several ways to do this|].',
    'Take [|these simple steps|]:',
    '[|From there you|] see it.',
  ],
  passes: [
    'If you have any questions, call us.',
    'Next week we are closed.',
    'The process is free.',
    'There are two ways to get here: by bus and by tram.',
  ],
});
