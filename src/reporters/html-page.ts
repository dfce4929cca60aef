/** The style of the page: light and dark, printable, no request leaves it. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#22262c;--soft:#59616d;--line:#dcdad2;--error:#a3211b;--warn:#7d5200;--good:#1c6b3a;--mark:#ffe3df;--markwarn:#fff0c9;--link:#1f4e8c}
@media(prefers-color-scheme:dark){:root{--ground:#16181c;--card:#1f2329;--ink:#e8e6e1;--soft:#a9b0ba;--line:#393f48;--error:#ff9d94;--warn:#f2c66d;--good:#83d6a0;--mark:#5a2420;--markwarn:#4d3a0e;--link:#9cc4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .35rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem}
h3{font-size:1.02rem;margin:1.75rem 0 .5rem;overflow-wrap:anywhere}
p{margin:.35rem 0}
.soft{color:var(--soft)}
.error{color:var(--error)}.warning{color:var(--warn)}.good{color:var(--good)}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 2.5rem}
table{width:100%;border-collapse:collapse;font-size:.94rem}
th,td{text-align:left;padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
tbody .soft{display:block;font-weight:400;font-size:.88rem}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;padding-left:.75rem}
form{position:sticky;top:0;background:var(--ground);padding:.75rem 0;margin-top:1.5rem;display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;border-bottom:1px solid var(--line)}
form[hidden]{display:none}
label{font-size:.9rem}
label.field{display:flex;flex-direction:column;gap:.2rem;flex:1 1 14rem}
input[type=search],select{font:inherit;padding:.4rem .55rem;border:1px solid var(--soft);border-radius:.35rem;background:var(--card);color:inherit;width:100%}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
article{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--warn);border-radius:.4rem;padding:.8rem 1rem;margin:.75rem 0;break-inside:avoid}
article.blocks{border-left-color:var(--error)}
article[hidden],section[hidden]{display:none}
h4{font-size:1rem;margin:.15rem 0;font-weight:600}
pre{margin:.6rem 0;padding:.5rem .75rem;background:var(--ground);border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere;font:.92rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
mark{background:var(--markwarn);color:inherit;text-decoration:underline;text-decoration-color:var(--warn);text-underline-offset:.2em;border-radius:.15rem}
.blocks mark{background:var(--mark);text-decoration-color:var(--error)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
footer{padding-top:2rem;padding-bottom:3rem;font-size:.9rem}
@media print{form{display:none}body{background:#fff;color:#000}article{border-color:#999}}
`;

/** Filter and search. Without it the page still shows all. */
export const SCRIPT = `
const form = document.querySelector('form');
const status = document.querySelector('#shown');
const articles = Array.from(document.querySelectorAll('article'));
const texts = articles.map((article) => article.textContent.toLowerCase());
function filter() {
  const words = form.elements.words.value.toLowerCase().trim();
  const rule = form.elements.rule.value;
  const blocks = form.elements.blocks.checked;
  let shown = 0;
  articles.forEach((article, i) => {
    const fits = texts[i].includes(words) && (rule === '' || article.dataset.rule === rule) && (!blocks || article.classList.contains('blocks'));
    article.hidden = !fits;
    if (fits) shown++;
  });
  for (const section of document.querySelectorAll('section.file')) {
    section.hidden = section.querySelector('article:not([hidden])') === null;
  }
  status.textContent = shown + ' of ' + articles.length + ' shown';
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
filter();
`;

/** What the policy of the page lets in: this style and this script, by their SHA-256, and nothing else. */
export const STYLE_HASH = 'Jsx1yk7lKrXUW8WHm39kgGOjBr/t5i1FYrx2794MoUA=';
export const SCRIPT_HASH = 'QWyi1jk8R5Kp6FSugM7Pq0gwKgtUJ+w/vtsyI4xb2VU=';
