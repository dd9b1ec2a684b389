import type { Rule } from '../rule';
import { duplicateId } from './duplicate-id';
import { selfOrCycle } from './self-or-cycle';
import { unknownCanvas } from './unknown-canvas';
import { unknownId } from './unknown-id';
import { wrongKind } from './wrong-kind';

export const refRules: readonly Rule[] = [unknownId, duplicateId, selfOrCycle, wrongKind, unknownCanvas];
