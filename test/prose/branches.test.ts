import { describe, expect, it } from 'vitest';
import { part } from './reading.ts';

const texts = (source: string, markup: 'html' | 'markdown' | 'plain' = 'plain') =>
  part(source, markup).passages.map(({ prose }) => prose.text);

describe('template branches', () => {
  it.each([
    ['no branch, one reading', 'Hi {{name}}, {% assign a = 1 %}thanks', ['Hi \uFFFC, thanks']],
    [
      'two arms',
      'we will {% if a %}refund{% else %}replace{% endif %} it',
      ['we will refund it', 'we will replace it'],
    ],
    [
      'a missing else is an empty arm',
      'we will {% if a %}really {% endif %}do it',
      ['we will really do it', 'we will do it'],
    ],
    [
      'never the product',
      '{% if a %}1{% else %}2{% endif %} {% if b %}3{% elsif c %}4{% else %}5{% endif %}',
      ['1 3', '2 4', '2 5'],
    ],
    ['nested', '{% if a %}x{% if b %}y{% else %}z{% endif %}{% else %}w{% endif %}', ['xy', 'w']],
    [
      'case',
      '{% case x %}\n{% when 1 %}one{% when 2 %}two{% else %}more{% endcase %}.',
      ['one.', 'two.', 'more.'],
    ],
    ['unless', '{% unless paid %}Please pay.{% endunless %} Thanks.', ['Please pay. Thanks.', 'Thanks.']],
    ['a loop is read once', '{% for i in items %}{{ i.name }}, {% endfor %}thanks', ['\uFFFC, thanks']],
    ['a comment is never read', 'a {% comment %}secret{% endcomment %} b', ['a b']],
    [
      'Go',
      '{{ if .Contact.FirstName }}Hi {{ .Contact.FirstName }}{{ else }}Hello{{ end }}, you',
      ['Hi \uFFFC, you', 'Hello, you'],
    ],
    ['Handlebars', '{{#if a}}yes{{else}}no{{/if}}.', ['yes.', 'no.']],
    ['an unbalanced tag branches nothing', 'a {% if b %} c', ['a c']],
  ])('%s', (_what, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('leaves a line of tags as the empty line that it prints', () => {
    const source = 'Hi\n{% if a %}\n- **one**\n- two\n{% else %}\nNone.\n{% endif %}\nBye';
    expect(texts(source, 'markdown')).toEqual(['Hi\none\ntwo\nBye', 'Hi\nNone.\nBye']);
  });

  it('branches between elements', () => {
    const source = '<p>a</p>{% if x %}<p>b</p>{% else %}<ul><li>c</li></ul>{% endif %}<p>d</p>';
    expect(texts(source, 'html')).toEqual(['a\nb\nd', 'a\nc\nd']);
  });

  it('reads eight arms and says so', () => {
    const found = part(
      `{% if a %}0${Array.from({ length: 11 }, (_, n) => `{% elsif b %}${n + 1}`).join('')}{% endif %}`,
      'plain',
    );
    expect(found.passages.map(({ prose }) => prose.text)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(found.capped).toBe('branches');
  });
});
