import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { lintText } from '../hostile/lab.ts';
import { all } from '../reporters/cases.ts';
import { render, type Sample } from '../reporters/sample.ts';
import { fetched, program } from './judge.ts';

// The HTML report in a real browser: Chromium without a screen.

let folder: string;
let page: string;

const SAMPLES = [
  'samples/macros.json',
  'samples/billing.yaml',
  'samples/chat.csv',
  'markdown/late-delivery.md',
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-page-'));
  const drawn: Sample[] = [];
  for (const name of SAMPLES) {
    const text = readFileSync(join('fixtures', name), 'utf8');
    drawn.push({ result: await lintText(name, text), text });
  }
  page = render(reporters['html']!, [...drawn, ...all]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the page is after its scripts ran, and what the browser said in its log. */
function browse(context: TestContext, html: string, ...options: string[]): { dom: string; log: string } {
  const path = join(folder, 'page.html');
  writeFileSync(path, html);
  const { stdout, stderr } = program(context, 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--enable-logging=stderr',
    '--virtual-time-budget=30000',
    `--user-data-dir=${join(folder, 'profile')}`,
    ...options,
    '--dump-dom',
    pathToFileURL(path).href,
  ]);
  return { dom: stdout, log: stderr };
}

/** The page with a script of the test's in it; its own policy would refuse that. */
function withScript(script: string): string {
  const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return open.replace(
    '</body>',
    () => `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`,
  );
}

/** What a script found, as it wrote it into the page. */
function found(dom: string): any {
  return JSON.parse(
    /<pre id="found">([\s\S]*?)<\/pre>/
      .exec(dom)![1]!
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

const SHOW = `const show = (value) => { const pre = document.createElement('pre'); pre.id = 'found'; pre.textContent = JSON.stringify(value); document.body.append(pre); };`;

test('its own style and script run, nothing else does, and nothing is asked of the network', (context) => {
  const { dom, log } = browse(context, page);
  expect(log.split('\n').filter((line) => /CONSOLE|Content Security Policy|dialog/i.test(line))).toEqual([]);
  expect(dom).toMatch(/<output id="shown"[^>]*>\d+ of \d+ shown<\/output>/);
  expect(dom).not.toContain('<form role="search" aria-label="Filter" hidden');
});

// Which setting of the browser makes it prefer which theme.
test.for([
  ['light', 1],
  ['dark', 0],
] as const)('axe-core finds no fault with it in the %s', async ([, scheme], context) => {
  const judge = fetched('axe-core', '4.14.1', context);
  const axe = readFileSync(judge.file('axe-core/axe.min.js'), 'utf8');
  const run = `${SHOW} for (const article of document.querySelectorAll('article')) article.hidden = false;
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations, passes }) =>
      show({ passes: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200)]) }));`;
  const { dom } = browse(
    context,
    withScript(`${axe}\n${run}`),
    `--blink-settings=preferredColorScheme=${scheme}`,
  );
  const { passes, violations } = found(dom);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(30);
});

test('the filter shows what it is asked for, and a link shows where it leads', (context) => {
  const script = `${SHOW}
    const shownNow = () => articles.filter((article) => !article.hidden);
    const set = (name, value) => { form.elements[name].value = value; form.dispatchEvent(new Event('input')); };
    const result = { all: articles.length, first: shownNow().length };
    set('show', 'blocks'); result.blocks = shownNow().every((article) => article.className === 'blocks');
    set('show', ''); result.everything = shownNow().length;
    set('act', 'promise'); result.promises = shownNow().every((article) => article.querySelector('.risky') !== null) && shownNow().length;
    set('act', ''); set('rule', 'no-blame'); result.blame = shownNow().every((article) => article.textContent.includes('no-blame')) && shownNow().length;
    set('rule', ''); set('words', 'no such words anywhere'); result.none = shownNow().length;
    location.hash = 'r1';
    addEventListener('hashchange', () => setTimeout(() => { result.followed = !document.getElementById('r1').hidden; show(result); }));`;
  const { dom } = browse(context, withScript(script));
  const result = found(dom);
  expect(result).toMatchObject({ blocks: true, everything: result.all, none: 0, followed: true });
  expect(result.first).toBeLessThan(result.all);
  expect(result.promises).toBeGreaterThan(0);
  expect(result.blame).toBeGreaterThan(0);
});

test('the keyboard reaches every control, and each has a name', (context) => {
  const script = `${SHOW}
    const controls = Array.from(document.querySelectorAll('a[href], input, select, button')).filter((one) => one.offsetParent !== null || one.className === 'skip');
    const nameless = controls.filter((one) => (one.labels?.[0]?.textContent ?? one.textContent).trim() === '');
    const mute = controls.filter((one) => { one.focus(); return document.activeElement !== one || one.tabIndex !== 0; });
    show({ controls: controls.length, nameless: nameless.length, mute: mute.length });`;
  const { controls, ...faults } = found(browse(context, withScript(script)).dom);
  expect(controls).toBeGreaterThan(20);
  expect(faults).toEqual({ nameless: 0, mute: 0 });
});

test('no line is wider than a narrow screen', (context) => {
  const script = `${SHOW} show({ page: document.documentElement.scrollWidth, screen: innerWidth, wide: Array.from(document.querySelectorAll("body *")).filter((one) => one.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map((one) => one.outerHTML.slice(0, 200)) });`;
  const {
    page: width,
    screen,
    wide,
  } = found(browse(context, withScript(script), '--window-size=500,900').dom);
  expect(wide).toEqual([]);
  expect(width).toBeLessThanOrEqual(screen);
});
