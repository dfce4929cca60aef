// Runs a TypeScript file of this repository on Node 20: bundles it in memory beside the sources, then imports it.
// node tools/run.mjs FILE [ARGS…]
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node tools/run.mjs FILE [ARGS…]');
const folder = join('node_modules', '.cache', 'replylint');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `run-${process.pid}.mjs`);
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
  define: { __VERSION__: '"0.0.0"' },
});
process.argv = [process.argv[0], file, ...args];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
