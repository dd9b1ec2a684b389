import type { Rule } from '../rule';
import { forEveryone } from './for-everyone';
import { imaginaryRival } from './imaginary-rival';
import { slotMissing } from './slot-missing';

export const posRules: readonly Rule[] = [slotMissing, forEveryone, imaginaryRival];
