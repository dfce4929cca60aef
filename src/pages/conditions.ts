import type { Standing } from '../model/outcome.ts';
import type { Example, Rule } from '../model/rule.ts';

/** Under what an example is found, or fine as it is, in a few words: `for zendesk, with status solved`; '' if always. */
export function conditionsOf(example: Example, rule: Rule): string {
  const { platform, title, tags, status, locale, subject, copy, fields } = example;
  const { evidence = {}, beside = [], outcomes = [] } = example;
  const kinds = Object.keys(rule.kinds);
  const kind = rule.kinds[example.kind ?? (kinds.length === 1 ? kinds[0]! : '')];
  return [
    platform && `for ${platform}`,
    title && `with the title “${title}”`,
    tags && `tagged ${tags.join(', ')}`,
    status && `with status ${status}`,
    locale && `in the language ${locale}`,
    subject && `with the subject “${subject.replaceAll(/\[\||\|\]/g, '')}”`,
    copy && `with the plain copy “${copy.replace(/\s+/g, ' ')}”`,
    fields &&
      `where ${fields.join(', ')} ${fields.length === 1 ? 'is the only field' : 'are the only fields'} listed`,
    ...ofEvidence(evidence),
    ...beside.map(
      ({ text, locale: its, evidence: said }) =>
        `beside ${said?.defines ?? `“${text}”`}${its ? ` in the language ${its}` : ''}`,
    ),
    ...outcomes.map(ofOutcome),
    example.options && `with ${JSON.stringify(example.options, null, 1).replace(/\s+/g, ' ')}`,
    kind?.strict && 'in strict only',
  ]
    .filter(Boolean)
    .join(', ');
}

function ofEvidence({
  public: isPublic,
  group,
  actions,
  defines,
  outdated,
}: NonNullable<Example['evidence']>) {
  return [
    isPublic === false && 'as an internal note',
    group && 'setting a group',
    !group && actions && actions.length > 0 && `setting nothing but the ${actions.join(' and the ')}`,
    defines && `as the text of ${defines}`,
    outdated && 'with old words',
  ];
}

function ofOutcome({ what, within, here, expired }: Standing): string {
  const entry = `where the settings name ${what.join(' or ')}${within ? ` within ${within.text}` : ''}`;
  return `${here ? entry : entry.replace('where', 'outside of where')}${expired ? ', and its last day has passed' : ''}`;
}
