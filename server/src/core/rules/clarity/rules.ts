import type { Rule } from '../rule';
import { measureUndefined } from './measure-undefined';
import { modelFirst } from './model-first';
import { termConflict } from './term-conflict';

export const clarityRules: readonly Rule[] = [modelFirst, measureUndefined, termConflict];
