// Bundles the package into dist/: the command, the pure core, the Node layer and the reporters share chunks;
// slow parsers stay in chunks of their own, loaded when a file needs them. `--browser` also bundles the pure
// core for a browser, which fails as soon as anything in it knows Node.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const library = {
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  reporters: 'src/reporters/index.ts',
};
const commandFile = 'dist/command.cjs';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Puts the phrases of every language into the bundle as data, compiled by the source itself. */
const compiledPhrases = {
  name: 'compiled-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]lexicon[\\/]compiled\.ts$/ }, async () => ({
      contents: await compilePhrases(),
      loader: 'js',
    }));
  },
};
/** The launcher gives the command its import of plugins, since a compiled script has none of its own. */
const launchersImport = {
  name: 'launchers-import',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]node[\\/]config[\\/]plugins\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace('await import(', 'await __import(');
      if (contents === source) throw new Error(`${path} imports no plugin.`);
      return { contents, loader: 'ts' };
    });
  },
};
/** Child processes are loaded with the first that is started: few runs start one, and all would wait for it. */
const lateChildProcesses = {
  name: 'late-child-processes',
  setup({ onResolve, onLoad }) {
    const late = { filter: /^node:child_process$/, namespace: 'file' };
    onResolve(late, ({ path }) => ({ path, namespace: 'late' }));
    const start = (name) =>
      `export const ${name} = (...given) => require('node:child_process').${name}(...given);`;
    onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: ['execFile', 'spawn'].map(start).join('\n'),
    }));
  },
};
/** Leaves the sentences out that prove a lexicon: tests have read them, and a run would only parse them. */
const unprovedLexicons = {
  name: 'unproved-lexicons',
  setup({ onLoad }) {
    onLoad({ filter: /rules[\\/]lexicon[\\/][a-z]+[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutProofs(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
const common = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  define: { 'process.env.NODE_ENV': '"production"' },
  minifyIdentifiers: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // The module form of a package where it has one: the other kind finds its own files at run time.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  plugins: [compiledPhrases, unprovedLexicons],
};

const node = {
  ...common,
  platform: 'node',
  metafile: true,
  // cosmiconfig would load it for a settings file in TypeScript, which is never read that way.
  external: ['typescript'],
  define: { ...common.define, __VERSION__: JSON.stringify(version) },
};

if (process.argv.includes('--browser')) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    platform: 'browser',
    target: 'es2022',
    write: false,
    splitting: false,
    outfile: 'core.js',
  });
  console.log(
    `browser: the pure core is one file of ${(outputFiles[0].contents.length / 1024).toFixed(0)} KiB`,
  );
} else {
  rmSync('dist', { recursive: true, force: true });
  const inputs = [...(await bundleCommand()), ...(await bundleLibrary())];
  copyFileSync('bin/launch.cjs', 'dist/replylint.cjs');
  chmodSync('dist/replylint.cjs', 0o755);
  execFileSync('node', ['tools/code-cache.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(inputs));
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  renameImports('dist/types');
}

/** Bundles the command into one file, whose parts are run when they are first imported. Gives the names of all source files. */
async function bundleCommand() {
  const { metafile } = await build({
    ...node,
    entryPoints: ['bin/replylint.ts'],
    format: 'cjs',
    outfile: commandFile,
    // A function as the launcher calls it; were it put around at each start, the whole text would be copied once more.
    banner: { js: '(function (exports, require, module, __filename, __dirname, __import) {' },
    footer: { js: '})' },
    plugins: [...common.plugins, launchersImport, lateChildProcesses],
  });
  writeFileSync(commandFile, inAscii(readFileSync(commandFile, 'utf8')));
  return Object.keys(metafile.inputs);
}

/** The bundler leaves other characters in regular expressions as they are; a file of plain ASCII is read faster. */
function inAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Bundles the library, with the files that its entries share in a folder. Gives the names of all source files. */
async function bundleLibrary() {
  const { metafile } = await build({
    ...node,
    entryPoints: library,
    outdir: 'dist',
    splitting: true,
    chunkNames: 'library/[name]-[hash]',
    // CommonJS packages inside the bundle ask for `require`, which an ES module does not have.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  return Object.keys(metafile.inputs);
}

/**
 * A lexicon's source without what only its compilation and its tests read: its lists, `hits`, `passes` and `misses`,
 * which stand as properties of their own lines.
 */
function withoutProofs(source) {
  if (!source.includes('= lexicon({')) return source;
  const kept = [];
  let end;
  for (const line of source.split('\n')) {
    const [, open] = /^ {2}(?:hits|passes|misses|lists)(?:: ([[{])?.*)?,?$/.exec(line) ?? [];
    if (end !== undefined) end = line === end ? undefined : end;
    else if (!/^ {2}(?:hits|passes|misses|lists)\b/.test(line)) kept.push(line);
    else if (open !== undefined && !line.endsWith(',')) end = open === '[' ? '  ],' : '  },';
  }
  return kept.join('\n');
}

/** A module that gives the phrases of each language as data; each is read only when a reply is in that language. */
async function compilePhrases() {
  const entry =
    "export { languages } from './rules/lexicon/index.ts'; export { compilePack } from './src/text/language.ts';";
  const stdin = { contents: entry, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false });
  const { languages, compilePack } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const cases = languages.map(
    (pack) =>
      `case ${JSON.stringify(pack.id)}: return { compiled: () => (${JSON.stringify(compilePack(pack))}) };`,
  );
  return `export function compiled(language) { switch (language) { ${cases.join(' ')} default: return {}; } }`;
}

/** The licence texts of every package that went into the bundle. */
function licences(inputs) {
  const packages = new Set(
    inputs.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version: of, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${of} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'No licence file in the package.'}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Declaration files keep the `.ts` of the source's imports; a consumer has only `.d.ts` beside `.js` names. */
function renameImports(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) renameImports(path);
    else if (path.endsWith('.d.ts'))
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          /(from\s+['"]|import\(['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g,
          '$1$2.js$3',
        ),
      );
  }
}
