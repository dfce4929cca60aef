import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** Trouble on the way, a small no, a question that worries. */
export const slight = lexicon({
  idea: 'stake/slight',
  locale: 'en',
  lists: {
    tiny: list(
      `icon, icons, texture, textures, emoji, badge, badges, avatar, avatars, skin, skins, font, fonts, colour, color, colours, translation, translations, label, labels, tooltip, thumbnail, thumbnails, button, comma, letter, sticker, stickers, subtitle, subtitles, caption, captions, cover art, logo, link, pixel, apostrophe, sound effect, sound effects, animation`,
    ),
    small: list(
      `typo, typos, hiccup, glitch, quirk, cache thing, caching issue, cache issue, cookie issue, display issue, display bug, visual glitch, cosmetic issue, minor issue, small issue, browser issue, known quirk, little quirks, quirks, niggle, blip, misspelling, spelling mistake, formatting issue, rendering issue`,
    ),
  },
  says: [
    '(having | facing | have | face | experiencing | experience | encountered | encountering | in | some | run into | are | had | with | your) (a | some | any | the)? _? [(trouble | troubles | difficulty | difficulties | problems | issues | an issue | a problem | challenges | troubled)] (with | in | when | while | to | accessing | finding | viewing | regarding | locating | along | restoring | retrieving | deleting | editing | changing | logging | you | and | trying | setting)?',
    '(accidental | accidentally | by mistake | unable to (find | locate | access | log | see | restore | view | open))',
    '(frustrated | frustrating | frustration | disappointed | disappointing | concern | concerned | worried | confused | confusion | annoyed | upset) (about | regarding | with | that | by | when | in)',
    '(sorry | apologies | apologise | apologize | regret) (that | to hear (that)? | to learn (that)? | to read (that)?) (the | your | our | this | one of | a | some | these)',
    '(sorry | apologies) (the | your | our)',
    '(not able to | could not | unable to | struggle to | struggled to | struggling to) (find | locate | see | view | open | change | edit | spot)',
    '(confusing | confused | puzzling | irritating | annoying | fiddly) (that | to (get | see | have | receive | find | be))',
    '(missing | broken | wrong | blurry | blank | misaligned | cut-off | overlapping | garbled) @tiny',
    '(came | turned out | come out | came out) (a bit | a little | slightly | somewhat) (smaller | shorter | darker | lighter | thinner | larger | bigger | longer | different)',
    '(bother | nuisance | fiddly | awkward | tricky | clunky | a bit of a pain | a pain to | annoying little)',
    '(hard | difficult | tricky | easy) to (miss | overlook | find | spot | see | read)',
    '(ringing | rattle | hum | flicker | noise | smell | squeak | crackle | buzzing) (you | in)',
    '(the | a | this | that | your | just | like | only | of | an | its)? @small',
    '(is | are | was | were | looks | look | feels | comes | runs) (a bit | a little | slightly | a touch | somewhat)',
    '(wording | menu | page | layout | label | button | icon | text | instructions | form | screen | setting | option) _? _? (is | are | was | were) _? (confusing | unclear | hidden | misleading | hard | ambiguous)',
    'asked _? _? _? (two times | twice)',
  ],
  unless: [
    'if you (have | encounter | experience | face | run into | are | need | still | continue | come | continue to)',
    '(in case | should you | in the event)',
    '(any | further | other | specific) (issues | problems | difficulties | difficulty | trouble | concerns | questions | queries)',
    '(questions | queries) (or | and) (concerns | concern)',
    'any (technical)? (issue | problem)',
    '(sorry | apologies) (for the)? (late | delay | delayed | slow)',
    '(sorry | apologies) your (loss | _ loss)',
    'if (you | your | the | it)',
    '(we | i) (am | are | was | were | could | have) (not able to | unable to | could not)',
  ],
  hits: [
    "We're sorry you had [|trouble|] with the app.",
    '[|Accidental|].',
    "It's [|frustrating when|] a payment fails for no clear reason.",
    'We are [|sorry to hear the|] app is slow to open.',
    '[|Sorry the|] size guide sent you astray.',
    'You were [|not able to find|] the class.',
    'It is [|confusing to get|] two numbers.',
    'That sounds like [|a cache thing|].',
    'You saw the [|missing icons|].',
    'The shirt [|came out a bit lighter|] this year.',
    'Captchas are a [|bother|].',
    'The link is [|hard to spot|].',
    'The [|ringing you|] noticed is part of the song.',
    'The menu [|is a bit|] slow.',
    'The [|button is hidden|] behind the keyboard.',
    'You were [|asked for it twice|].',
  ],
  passes: ['If you have any trouble, call us.'],
});
