import type { Usage } from '../../model/first-run.ts';
import { count } from '../counts.ts';
import { lines, type Screen } from './layout.ts';

/** How few templates make most of what is sent, and how many are not sent at all; nothing if nobody counted. */
export function drawUsage(usage: Usage | undefined, screen: Screen): string[] {
  const said =
    usage === undefined ? [] : [ofMost(usage, screen), ofUnused(usage)].filter((one) => one !== '');
  return said.length === 0 ? [] : ['', ...lines(said.join(' '), { indent: 0 }, screen)];
}

/** Where it takes all of them, that says nothing. */
function ofMost({ counted, complete, most }: Usage, { template }: Screen): string {
  if (most.replies === counted) return '';
  const makes = most.replies === 1 ? 'makes' : 'make';
  const what = complete ? 'of what you send' : 'of the uses that your files count';
  // Rounded down: 100 % is only said of all.
  return `${count(most.replies, template)} ${makes} ${Math.floor(100 * most.share)} % ${what}.`;
}

function ofUnused({ unused, days }: Usage): string {
  if (unused === 0) return '';
  const [were, them] = unused === 1 ? ['was', 'it'] : ['were', 'them'];
  const when = days === undefined ? '' : ` in the last ${count(days, 'day')}`;
  return `${unused} ${were} not used${when}: look at retiring ${them} first.`;
}
