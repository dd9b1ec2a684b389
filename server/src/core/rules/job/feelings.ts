import type { Item } from '../../canvas/model';
import { readingOf } from './reading';

/** Words of how somebody feels, wants to feel, or wants to feel no longer. */
const FELT =
  /\b(?:feel\w*|felt|peace|calm\w*|relax\w*|secur\w*|safe\w*|confiden\w*|trust\w*|sure|certain\w*|control|worr\w*|fear\w*|afraid|anxi\w*|stress\w*|guilt\w*|asham\w*|shame|embarrass\w*|proud|pride|dignity|hope\w*|happ\w*|joy\w*|enjoy\w*|love\w*|lonel\w*|alone|belong\w*|comfort\w*|relie\w*|reassur\w*|overwhelm\w*|bother\w*|trouble\w*|burden\w*|patien(?:t|ce) with|understood|heard|valued|free\w*|independen\w*|courage\w*|motivat\w*|content\w*|satisf\w*|glad|sad\w*|ang(?:er|ry)|frustrat\w*|mind|balance|harmony|excite\w*|fun|delight\w*|sleep\w*|rest|hassle|nerves?|panic|dread|regret\w*|helpless\w*|curious|wonder)\b/i;

/** Words of how somebody is seen, and of those who see. */
const SEEN =
  /\b(?:be|being|been|seen|look(?:s|ing)? (?:like|good|smart|professional|modern|up)|perceiv\w*|regard\w*|known|consider\w*|thought of|treated|respect\w*|recogni\w*|reput\w*|status|image|prestige|esteem|admir\w*|appreciat\w*|accept\w*|approv\w*|credib\w*|belong\w*|part of|includ\w*|fit(?:ting)? in|impress\w*|show\w*|prove\w*|proud|pride|stand out|example|model|role|praise\w*|honou?r\w*|trust\w*|envy|others?|people|everybody|everyone|somebody|someone|anybody|nobody|friends?|family|famil\w+|neighbou?rs?|colleagues?|peers?|boss|team|community|village|club|society|parents?|children|kids|partner|together|shar\w+|help\w*|sociable|social\w*|popular\w*|leader\w*|expert\w*|voice|burden)\b/i;

/** No, not, never again: what somebody wants to be rid of tells how it feels. */
const REFUSED = /\b(?:no|not|never|without|stop\w*|avoid\w*|instead|less|fewer|rather|longer)\b|n[’']t\b/i;

/** Verbs of handling things and papers. */
const PRACTICAL =
  /^(?:submit|file|book|order|pay|buy|compare|schedule|track|download|print|install|upload|register|calculate|measure|record|send|report|fill|sort|deliver|update|enter|export|import|sign|renew|cancel|reserve|scan|weigh|count|charge)$/;

/**
 * Whether an item that is said to be an emotional (or a social) job has nothing of the kind about it: it names a thing, or says how
 * something is handled, and no word in it is about feelings (or about others).
 */
export function isOutOfPlace(item: Item, kind: 'emotional' | 'social'): boolean {
  const { words } = item.phrase;
  if ((kind === 'emotional' ? FELT : SEEN).test(words) || REFUSED.test(words)) return false;
  const { analysis, phrases, shape } = readingOf(item);
  if (!analysis.english || analysis.quoted || analysis.purpose) return false;
  if (analysis.form === 'noun-phrase') {
    const head = phrases.nouns.find(({ zone }) => zone === 'main')?.head;
    const classes = head?.word.nounClasses ?? [];
    return shape === 'noun' && classes.length > 0 && !classes.some((name) => INNER.has(name));
  }
  return (
    shape === 'verb' &&
    analysis.form === 'bare' &&
    analysis.clarifiers.length === 0 &&
    analysis.object !== undefined &&
    PRACTICAL.test(analysis.verb?.base ?? '')
  );
}

/** What goes on inside people and between them. */
const INNER: ReadonlySet<string> = new Set(['feeling', 'state', 'person', 'group', 'quality', 'knowledge']);
