import type { Reporter } from '../model/reporter.ts';
import { azure } from './azure.ts';
import { bitbucket } from './bitbucket.ts';
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { compact, unix } from './lines.ts';
import { markdown, summary } from './markdown.ts';
import { rdjson, rdjsonl } from './rdjson.ts';
import { sarif } from './sarif.ts';
import { sonar } from './sonar.ts';
import { stylish } from './stylish.ts';
import { tap } from './tap.ts';
import { teamcity } from './teamcity.ts';

/** Every report by its name, in the order in which help lists them. It has no other keys, whatever name is asked for. */
export const reporters: Readonly<Record<string, Reporter>> = Object.assign(Object.create(null), {
  stylish,
  compact,
  unix,
  json,
  ndjson,
  sarif,
  github,
  summary,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  rdjsonl,
  teamcity,
  azure,
  tap,
  bitbucket,
  sonar,
  markdown,
  html,
});
