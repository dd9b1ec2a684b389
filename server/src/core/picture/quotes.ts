import type { Drawing } from './drawing';
import type { Quote } from './form';
import { forLine, ownWords } from './words';

/** Words in quotation marks, then, behind a dash or in brackets, who said them and when. */
const QUOTED = /^\s*["“„«](.+?)["”“»]\s*(?:[-–—(,:]+\s*(.*?)\)?)?\s*$/s;

/** What customers said, in reading order, with who it was where the document says so. */
export function quotesOf(drawing: Drawing): Quote[] {
  return drawing.trace.nodes
    .filter(({ block }) => block.id === 'voice-of-customer')
    .map((node) => {
      const words = ownWords(node);
      const [, said, behind] = QUOTED.exec(words) ?? [];
      const named = node.item.attributes
        .filter(({ name }) => name === 'who' || name === 'when')
        .map(({ value }) => value);
      const who = [behind, ...named].filter((part) => part !== undefined && part !== '').join(', ');
      return {
        card: drawing.keyOf(node),
        said: said ?? words,
        who: who === '' ? undefined : forLine(who),
      };
    });
}
