import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Every module of Node that the command asks for, in its own sources and in its packages. */
async function modulesOfNode(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    entryPoints: ['bin/replylint.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    splitting: true,
    outdir: 'out',
    mainFields: ['module', 'main'],
    external: ['typescript'],
    logLevel: 'silent',
  });
  const asked = new Map<string, string[]>();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path, external } of imports) {
      if (!external) continue;
      const name = path.replace(/^node:/, '');
      asked.set(name, [...(asked.get(name) ?? []), file]);
    }
  }
  return asked;
}

describe('the command', () => {
  it('knows no module that opens a connection', async () => {
    const asked = await modulesOfNode();
    const network = [
      'http',
      'https',
      'http2',
      'net',
      'tls',
      'dns',
      'dns/promises',
      'dgram',
      'inspector',
      'cluster',
      'undici',
    ];
    expect(network.filter((name) => asked.has(name))).toEqual([]);
    expect([...asked.keys()]).toContain('fs');
  });

  it('starts no program but git', async () => {
    const asked = await modulesOfNode();
    const ours = (asked.get('child_process') ?? []).filter((file) => !file.includes('node_modules'));
    expect(ours).toEqual(['src/node/git.ts']);
    expect(asked.get('child_process')?.filter((file) => !ours.includes(file)) ?? []).toEqual([
      'node_modules/commander/lib/command.js',
    ]);
    const git = readFileSync('src/node/git.ts', 'utf8');
    expect(git.match(/\b(?:exec|execFile|execSync|spawn|fork)\w*\(/g)).toEqual(['execFile(']);
    expect(git).toContain("execFile('git'");
    expect(git).not.toContain('shell:');
  });

  it('uses none of the ways to the network that need no module', () => {
    const sources = ['src', 'rules', 'bin'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    const calls = sources.flatMap(
      (text) => text.match(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/g) ?? [],
    );
    expect(calls).toEqual([]);
  });
});
