// Makes dist/command.cache: what V8 compiled while the command linted the sample templates once. Run by tools/build.mjs
// in a process of its own, so that nothing else is in the cache.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { load, filename } = createRequire(import.meta.url)(resolve('dist/replylint.cjs'));
const { script, run } = load(filename);
process.argv = [process.argv[0], filename, '--exit-zero', '--no-config', 'fixtures/samples/replies'];
await run();
writeFileSync('dist/command.cache', script.createCachedData());
