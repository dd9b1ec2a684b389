import type { Rule } from '../rule';
import { duplicateItem } from './duplicate-item';
import { emptyBlock } from './empty-block';
import { listMarker } from './list-marker';
import { placeholder } from './placeholder';
import { unread } from './unread';
import { vagueWord } from './vague-word';

export const textRules: readonly Rule[] = [
  placeholder,
  emptyBlock,
  duplicateItem,
  listMarker,
  unread,
  vagueWord,
];
