import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom: a room, then the rooms and packages that it may import. What is not here may import nothing. */
const allowed: Record<string, readonly string[]> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/placeholders': ['src/model'],
  'src/formats': [
    'src/model',
    'src/placeholders',
    'unified',
    'remark-parse',
    'mdast',
    'yaml',
    'jsonc-parser',
    'htmlparser2',
  ],
  'src/engine': ['src/model', 'src/text'],
  'src/reporters': ['src/model'],
  'src/pages': ['src/model'],
  rules: ['src/model', 'src/text'],
  'src/index.ts': ['src/model', 'src/text', 'src/placeholders', 'src/formats', 'src/engine', 'rules'],
  'src/node': ['src/index.ts', 'node:', 'cosmiconfig', 'fast-glob', 'jsonc-parser', 'ignore', 'yaml'],
  'src/cli': ['src/index.ts', 'src/node', 'src/reporters', 'src/pages', 'node:', 'commander', 'chalk'],
  bin: ['src/cli', 'node:'],
};

const room = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'src') return top;
  return `src/${second}`;
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
}

/** Every import of a file as the room or the package it leads to. */
function imports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return room(relative('.', normalize(join(dirname(file), fileName))).replaceAll('\\', '/'));
    if (fileName.startsWith('node:')) return 'node:';
    return fileName
      .split('/')
      .slice(0, fileName.startsWith('@') ? 2 : 1)
      .join('/');
  });
}

const forbidden = (file: string, rooms: readonly string[]): string[] =>
  rooms
    .filter((to) => to !== room(file) && !allowed[room(file)]?.includes(to))
    .map((to) => `${file} -> ${to}`);

describe('who may import whom', () => {
  const files = ['bin', 'src', 'rules'].flatMap(sources);

  it('knows every room', () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in allowed))).toEqual([]);
  });

  it('lets no import run up, sideways or out', () => {
    expect(files.flatMap((file) => forbidden(file, imports(file)))).toEqual([]);
  });

  it('would see a planted import', () => {
    expect(forbidden('src/text/words.ts', ['src/model', 'chalk', 'rules'])).toEqual([
      'src/text/words.ts -> chalk',
      'src/text/words.ts -> rules',
    ]);
    expect(imports('src/node/session.ts')).toContain('src/index.ts');
  });

  it('keeps circles out', () => {
    const graph = new Map(files.map((file) => [file, fileImports(file)]));
    expect(circles(graph)).toEqual([]);
  });
});

function fileImports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)).replaceAll('\\', '/'));
}

/** Files that can reach themselves, by a depth-first walk; type-only imports count too. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
