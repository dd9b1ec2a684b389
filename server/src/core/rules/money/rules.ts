import type { Rule } from '../rule';
import { shortTermOnly } from './short-term-only';

export const moneyRules: readonly Rule[] = [shortTermOnly];
