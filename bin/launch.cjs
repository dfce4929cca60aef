#!/usr/bin/env node
// Starts the command from the code that the build compiled ahead: half of a short run would be compiling. V8 checks
// the cache and passes over one of another version or other flags; then the command is compiled as usual.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** What the command's file gives: plain ASCII, and one function. `cachedData` may be missing: then it is compiled. */
function load(filename, cachedData) {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = { exports: {} };
  // A script has no import of its own; plugins come in through that of this file.
  const importModule = (url) => import(url);
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, __dirname, importModule);
  return { script, run: module.exports.run };
}

const filename = join(__dirname, 'command.cjs');
if (require.main === module) {
  const { run } = load(filename, readFileSync(join(__dirname, 'command.cache')));
  // A short run makes little that is soon dropped: one step from V8's smallest heap for young objects to its usual
  // one saves collecting them half a dozen times. These flags are set last: a cache is only taken under those it was
  // made with; and only flags that every V8 from Node 20 on knows, since it writes a line about any other.
  setFlagsFromString('--semi-space-growth-factor=64');
  // Most patterns are asked a few times; making machine code of each with its second use takes longer than that saves.
  setFlagsFromString('--regexp-tier-up-ticks=100');
  // Code is optimised later than usual: a short run would wait at its end for what a thread still optimises in vain.
  // Later versions decide about that by other flags, and say so on stderr about one that they do not know.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
  run();
}

module.exports = { load, filename };
