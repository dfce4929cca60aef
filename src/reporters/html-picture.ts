import type { ActName } from '../model/act.ts';
import type { Drawing, DrawnBlock, DrawnSentence } from '../model/drawing.ts';
import { doing } from './act-words.ts';
import type { Marker } from './html-words.ts';
import { fold, xml } from './neutralise.ts';

/** Acts by the colour they have on the page. A sentence that does several things has the colour that comes first. */
const COLOURS = {
  risky: ['promise'],
  hurts: ['blame'],
  no: ['refusal'],
  kind: ['apology', 'acknowledgement', 'sympathy'],
  ours: ['commitment', 'offer'],
  yours: ['request', 'instruction'],
  polite: ['greeting', 'sign-off', 'thanks'],
} as const satisfies Readonly<Record<string, readonly ActName[]>>;

type Colour = keyof typeof COLOURS;

/** The names of the colours, each a class of the page's style. */
const colours = Object.keys(COLOURS) as readonly Colour[];

const colourOf = new Map<ActName, Colour>(
  colours.flatMap((colour) => COLOURS[colour].map((act) => [act, colour] as const)),
);

/** Text of a stranger's as the page may hold it, on one line. */
export function text(said: string): string {
  return xml(fold(said));
}

/** The text of a reply with its colours and, by `marker`, its findings; '' for one that has no words. */
export function drawPicture({ blocks }: Drawing, marker: Marker): string {
  if (blocks.length === 0) return '';
  return `<div class="letter">\n${blocks.map((block) => drawBlock(block, marker)).join('')}</div>\n`;
}

/** A block with what its sentences do beside it: the colours say it to some, the words to all. */
function drawBlock({ kind, depth, role, sentences }: DrawnBlock, marker: Marker): string {
  const words = sentences.map((sentence, i) => drawSentence(sentence, i > 0, marker)).join('');
  const notes = new Set(sentences.flatMap(notesOf));
  const nested = kind === 'item' ? ` in${Math.min(3, depth)}` : '';
  const subject = role === 'subject' ? '<span class="soft">Subject:</span> ' : '';
  const beside = notes.size === 0 ? '' : `<ul aria-label="What it does">${[...notes].join('')}</ul>`;
  return `<div class="${kind}${nested}"><p>${subject}${words}</p>${beside}</div>\n`;
}

function notesOf({ acts, sometimes }: DrawnSentence): readonly string[] {
  return acts.map(({ act, kind }) => {
    const said = `${doing(act, kind)}${sometimes ? ', to some customers' : ''}`;
    return `<li class="${colourOf.get(act)}">${text(said)}</li>`;
  });
}

function drawSentence(
  { pieces, acts, ownLine, sometimes }: DrawnSentence,
  follows: boolean,
  marker: Marker,
): string {
  const before = !follows ? '' : ownLine ? '<br>' : ' ';
  const seen = new Set(acts.map(({ act }) => colourOf.get(act)));
  const colour = colours.find((one) => seen.has(one));
  const look = [...(colour ? [colour] : []), ...(sometimes ? ['sometimes'] : [])].join(' ');
  const words = marker.sentence(pieces);
  return `${before}${look === '' ? words : `<span class="${look}">${words}</span>`}`;
}

/** The colours of the page with what they stand for. */
export function drawLegend(): string {
  const items = colours.map((colour) => {
    const said = COLOURS[colour].map((act) => doing(act)).join(', ');
    return `<li class="${colour}">${text(said)}</li>`;
  });
  return `<ul class="legend" aria-label="Colours">${items.join('')}</ul>\n`;
}

/** Every act as a choice of the filter. */
export function actOptions(): string {
  return [...colourOf.keys()].map((act) => `<option value="${act}">${text(doing(act))}</option>`).join('');
}
