import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowdedCanvas } from '../bench/crowded-canvas';
import { jobMapText } from '../job-map-text';

/** A document whose pictures are kept. */
export interface KeptDocument {
  readonly name: string;
  readonly text: string;
  /** A configuration, where it has one. */
  readonly settings?: string;
}

function map(game: string, job: string): string {
  return jobMapText(game, job, () => `What the ${game} asks for`);
}

const twins = `# Care at home\n\n${map('survival game', 'Be paid for each visit')}\n${map('progress game', 'Stay at home')}`;

const own = `# Objectives: the front desk

<!-- canvas: okr -->

## Goals

- Nobody waits without knowing for how long

## Key results

- KR1: Nine of ten callers know their time within a minute
- KR2: Two complaints a month, instead of eleven

## Risks

- The desk is alone on Mondays
`;

const grid = `canvases:
  - id: okr
    name: Objectives
    blocks:
      - id: goals
      - id: key-results
        letters: KR
      - id: plan
      - id: risks
        required: false
    grid:
      - [goals, goals, risks]
      - [key-results, plan, risks]
`;

const emptyValueProposition = `# Nothing yet

<!-- canvas: value-proposition -->

## Jobs

## Pains

n/a: those who sell it were not asked

## Gains
`;

/** Every example, and what none of them shows. @param project the folder of the project */
export function keptDocuments(project: string): KeptDocument[] {
  const folder = join(project, 'examples');
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.includes('.mended'))
    .map((name) => ({ name: name.replace(/\.md$/, ''), text: readFileSync(join(folder, name), 'utf8') }));
  return [
    ...examples,
    { name: 'twin-job-maps', text: twins },
    { name: 'own-canvas', text: own, settings: grid },
    { name: 'crowded', text: crowdedCanvas(60) },
    { name: 'empty', text: emptyValueProposition },
  ];
}
