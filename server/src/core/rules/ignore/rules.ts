import type { Rule } from '../rule';
import { ignoreNoReason } from './no-reason';
import { ignoreUnknownRule } from './unknown-rule';
import { ignoreUnused } from './unused';

export const ignoreRules: readonly Rule[] = [ignoreUnknownRule, ignoreNoReason, ignoreUnused];
