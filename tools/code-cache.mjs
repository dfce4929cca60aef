// Makes dist/command.cache: what V8 compiled while the command linted the sample templates once. Run by tools/build.mjs
// in a process of its own, so that nothing else is in the cache.
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { constants, Script } from 'node:vm';

const importModuleDynamically = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
if (importModuleDynamically !== undefined) {
  const filename = resolve('dist/command.cjs');
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    importModuleDynamically,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
  process.argv = [process.argv[0], filename, '--exit-zero', '--no-config', 'fixtures/samples/replies'];
  await module.exports.run();
  writeFileSync('dist/command.cache', script.createCachedData());
}
