/** Bars in the tables have one of so many lengths: the policy of the page lets no length in that is not in the style. */
export const STEPS = 20;

const BARS = Array.from({ length: STEPS }, (_, i) => `.w${i + 1}{width:${((i + 1) * 100) / STEPS}%}`).join(
  '',
);

/** Colours of what sentences do; ink on each has a contrast of 7 and more, in the light and in the dark. */
const LIGHT =
  '--polite:#e6eaf0;--kind:#e9e0f7;--ours:#d6eddc;--yours:#d8e8fb;--no:#f3e5c3;--risky:#ffdcc2;--hurts:#fbd7e2';
const DARK =
  '--polite:#2f3743;--kind:#40325c;--ours:#1d4430;--yours:#1c3c60;--no:#4c3d18;--risky:#613412;--hurts:#5f2238';
const TINTS = ['polite', 'kind', 'ours', 'yours', 'no', 'risky', 'hurts']
  .map((name) => `.${name}{--tint:var(--${name})}`)
  .join('');

/** The style of the page: light and dark, printable, no request leaves it. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f5f1;--card:#fff;--ink:#1f2328;--soft:#575e69;--line:#dedbd2;--error:#a3211b;--warn:#7d5200;--good:#1c6b3a;--mark:#ffe3df;--link:#1f4e8c;${LIGHT}}
@media(prefers-color-scheme:dark){:root{--ground:#15171b;--card:#1e2127;--ink:#eceae5;--soft:#adb3bd;--line:#373c45;--error:#ff9d94;--warn:#f2c66d;--good:#83d6a0;--mark:#5a2420;--link:#9cc4ff;${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:6rem}
body{margin:0;overflow-wrap:anywhere;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",sans-serif}
body>header,main,footer{max-width:70rem;margin:0 auto;padding:0 1.5rem}
body>header{padding-top:2.75rem}
h1{font-size:1.9rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .35rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem}
h3{font-size:1.1rem;line-height:1.35;margin:0;overflow-wrap:anywhere}
p{margin:.3rem 0}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .75rem;z-index:2}
.soft{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.figures .error strong,strong.error{color:var(--error)}.figures .warning strong,strong.warning{color:var(--warn)}.good{color:var(--good)}
ul{list-style:none;margin:0;padding:0}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0 0}
.figures li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1.1rem .7rem;min-width:7rem;font-size:.9rem}
.figures strong{display:block;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}
.figures .soft strong{color:inherit}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0 3rem;align-items:start}
table{width:100%;border-collapse:collapse;font-size:.95rem}
th,td{text-align:left;padding:.4rem .5rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
tbody th{font-weight:500}
tbody th .soft{display:block;min-width:0;font-weight:400;font-size:.85rem}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;padding-left:1rem}
thead th{font-size:.85rem;color:var(--soft);font-weight:500}
.bars{display:flex;height:.3rem;margin-top:.3rem;border-radius:.15rem;overflow:hidden}
.bar{display:block;background:var(--warn)}.bar.error{background:var(--error)}${BARS}
${TINTS}
.legend{display:flex;flex-wrap:wrap;gap:.35rem .5rem;font-size:.85rem;margin:.6rem 0}
.legend li,.letter li{background:var(--tint);border-radius:.3rem;padding:.1rem .5rem}
form{position:sticky;top:0;z-index:1;background:var(--ground);padding:.75rem 0;display:flex;flex-wrap:wrap;gap:.6rem .9rem;align-items:end;border-bottom:1px solid var(--line)}
form[hidden],article[hidden]{display:none}
label{display:flex;flex-direction:column;gap:.15rem;font-size:.85rem;color:var(--soft);flex:1 1 9rem;min-width:0}
label:first-child{flex:2 1 14rem}
input,select{height:2.5rem;font:inherit;font-size:1rem;padding:.4rem .55rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--card);color:var(--ink);width:100%;min-width:0}
output{flex:0 0 auto;padding-bottom:.45rem;font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.2rem}
article{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:1.1rem 1.35rem;margin:1.1rem 0}
article.blocks{border-top:.25rem solid var(--error)}
article.passes{border-top:.25rem solid var(--warn)}
.letter{margin:.9rem 0 .4rem;padding:.35rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.letter>div{display:grid;grid-template-columns:minmax(0,1fr) 16.5rem;gap:.2rem 1.5rem;padding:.4rem 0}
.letter p{margin:0;max-width:62ch;line-height:1.75;overflow-wrap:anywhere}
.letter ul{font-size:.82rem;line-height:1.4;display:flex;flex-direction:column;gap:.25rem;align-items:flex-start;padding-top:.2rem}
.letter p span[class]:not(.soft){background:var(--tint);border-radius:.2rem;padding:.12em .22em;margin:0 -.1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.letter .sometimes{outline:1px dashed var(--soft)}
.heading p{font-weight:700}
.item p{display:list-item;list-style:disc;margin-left:1.3rem}.in2 p{margin-left:2.6rem}.in3 p{margin-left:3.9rem}
mark{background:none;color:inherit;text-decoration:underline 2px var(--warn);text-underline-offset:.22em;text-decoration-skip-ink:none}
mark.error{text-decoration:underline 3px double var(--error)}
sup{line-height:0;font-size:.72rem;font-weight:700}
sup a{padding:0 .2em;text-decoration:none}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em}
.findings{margin:.8rem 0 0;padding-left:1.8rem;display:grid;gap:.9rem}
.findings>li::marker{font-weight:700;font-size:.85rem;color:var(--soft)}
.findings>li:target{outline:2px solid var(--link);outline-offset:.5rem;border-radius:.2rem}
.findings p{max-width:75ch}
.message{font-weight:600}
pre{margin:.4rem 0;padding:.5rem .75rem;background:var(--ground);border-radius:.4rem;white-space:pre-wrap;overflow-wrap:anywhere;font:.88rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
footer{padding-top:2rem;padding-bottom:3rem}
@media(max-width:46rem){.letter>div{grid-template-columns:minmax(0,1fr)}.letter ul{flex-direction:row;flex-wrap:wrap}form{position:static}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--error:#a3211b;--warn:#7d5200;--good:#1c6b3a;--link:#000;${LIGHT}}form,.skip{display:none}body{font-size:10.5pt}article,.findings>li,tr{break-inside:avoid}article{padding:.6rem .8rem}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** Filter and search. Without it the page shows all. */
export const SCRIPT = `
const form = document.querySelector('form');
const shown = document.querySelector('#shown');
const articles = Array.from(document.querySelectorAll('article'));
const texts = articles.map((article) => article.textContent.toLowerCase());
const holds = (list, one) => one === '' || list.split(' ').includes(one);
function filter() {
  const { words, show, rule, act } = form.elements;
  const said = words.value.toLowerCase().trim();
  let number = 0;
  articles.forEach((article, i) => {
    const { className, dataset } = article;
    const fits = (show.value === '' || className === 'blocks' || (show.value === 'found' && className === 'passes')) &&
      holds(dataset.rules, rule.value) && holds(dataset.acts, act.value) && texts[i].includes(said);
    article.hidden = !fits;
    if (fits) number++;
  });
  shown.textContent = number + ' of ' + articles.length + ' shown';
}
function showAll() {
  form.reset();
  form.elements.show.value = '';
  filter();
}
/** What a link leads to is shown, whatever the filter says. */
function follow() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || target.closest('article[hidden]') === null) return;
  showAll();
  target.scrollIntoView();
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
for (const link of document.querySelectorAll('a[data-rule]')) {
  link.addEventListener('click', () => {
    showAll();
    form.elements.rule.value = link.dataset.rule;
    filter();
  });
}
addEventListener('hashchange', follow);
filter();
follow();
`;

/** What the policy of the page lets in: this style and this script, by their SHA-256, and nothing else. */
export const STYLE_HASH = 'FXdUztDEFObTW/rJvwSLlMagtiLC2Dg5xWuwt7BD130=';
export const SCRIPT_HASH = 'GrJzWOaQOcEvroK7gPRXlkEoXx8kO0p/Xl9Z6J2PUCY=';
