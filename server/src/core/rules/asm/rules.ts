import type { Rule } from '../rule';
import { criticalUntested } from './critical-untested';
import { dimensionMissing } from './dimension-missing';
import { noStatus } from './no-status';
import { notTestable } from './not-testable';
import { unspoken } from './unspoken';
import { untyped } from './untyped';

export const asmRules: readonly Rule[] = [
  untyped,
  dimensionMissing,
  notTestable,
  noStatus,
  criticalUntested,
  unspoken,
];
