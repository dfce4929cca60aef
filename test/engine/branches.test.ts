import { expect, test } from 'vitest';
import { lintText } from '../rules/fixtures.ts';

const said = async (text: string, rule: string): Promise<readonly string[]> => {
  const { findings } = await lintText('reply.txt', text);
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
};

const LATE = 'Hello,\n\nYour parcel arrived damaged, and I understand how annoying that is.';

test('a missing step is told with the branch that lacks it', async () => {
  const step = '{% if vip %} Please send us a photo of it.{% else %} Thank you for your patience.{% endif %}';
  expect(await said(LATE + step, 'offer-next-steps')).toEqual([
    'The reply ends at “Thank you for your patience” and nothing happens next. Only in the branch “{% else %}”.',
  ]);
});

test('where a branch prints nothing for the rest, it is named by its first tag', async () => {
  const step = '{% if vip %} Please send us a photo of it.{% endif %}';
  expect((await said(LATE + step, 'offer-next-steps'))[0]).toMatch(/ Only without “\{% if vip %\}”\.$/);
});

test('what all branches lack is told without one', async () => {
  const words =
    '{% if vip %} Thank you for your understanding.{% else %} Thank you for your patience.{% endif %}';
  const messages = await said(LATE + words, 'offer-next-steps');
  expect(messages).toHaveLength(2);
  expect(messages.join()).not.toContain('Only');
});

test('two of three branches are both named, once', async () => {
  const text = `${LATE}{% case plan %}{% when 1 %} Please send us a photo.{% when 2 %}{% when 3 %}{% endcase %}`;
  expect(await said(text, 'offer-next-steps')).toEqual([
    expect.stringMatching(
      / Only in the branch “\{% when 2 %\}” or in the branch “\{% when 3 %\}”(?: or .*)?\.$/,
    ),
  ]);
});

test('a branch inside another is named where it is read', async () => {
  const text = `${LATE}{% if a %} Please send us a photo.{% else %}{% if b %} Please reply.{% else %} Bye.{% endif %}{% endif %}`;
  const [message = ''] = await said(text, 'offer-next-steps');
  expect(message).toMatch(/ Only in the branch “\{% else %\}”\.$/);
});
