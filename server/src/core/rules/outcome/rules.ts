import type { Rule } from '../rule';
import { outcomeCompound } from './compound';
import { outcomeDirection } from './direction';
import { outcomeSolution } from './solution';
import { outcomeSyntax } from './syntax';
import { outcomeVague } from './vague';

export const outcomeRules: readonly Rule[] = [
  outcomeSyntax,
  outcomeDirection,
  outcomeCompound,
  outcomeSolution,
  outcomeVague,
];
