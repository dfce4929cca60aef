#!/usr/bin/env node
// Starts the command from the code that the build compiled ahead: half of a short run would be compiling. V8 checks
// the cache and passes over one of another version or other flags; then the command is compiled as usual.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

const filename = join(__dirname, 'command.cjs');
const cache = join(__dirname, 'command.cache');

/** The command's module. Node before 20.12 has no way to let such a script import a plugin: there it is required. */
function load() {
  const importModuleDynamically = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  if (importModuleDynamically === undefined || !existsSync(cache)) return require(filename);
  const source = wrap(readFileSync(filename, 'utf8'));
  const script = new Script(source, { filename, cachedData: readFileSync(cache), importModuleDynamically });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, __dirname);
  return module.exports;
}

const { run } = load();
// A short run makes little that is soon dropped: one step from V8's smallest heap for young objects to its usual one
// saves collecting them half a dozen times. Set last, since a cache is only taken under the flags it was made with.
setFlagsFromString('--semi-space-growth-factor=64');
run();
