import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import { beforeStop } from '../sentence-end';

/**
 * Says of a sentence that it is assumed, and by what one will know.
 * @param at the empty place behind its words
 */
export function markedAssumption(at: Place): Fix {
  return {
    title: 'Mark it as an assumption',
    steps: [{ kind: 'replace', at: beforeStop(at), text: ' (an assumption: we will know when … by …)' }],
    safe: false,
    preferred: false,
  };
}
