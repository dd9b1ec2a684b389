import type { Item } from '../../canvas/model';
import type { SectionView } from '../view';
import { type Entry, sortsByPriority } from './entries';

const LABEL =
  /^(?:priority|prio|importance|urgency|rank(?:ing)?|impact|how urgent|level|order|moscow|value|score)\b/i;

/** `(high) Pilot ...`, `High: ...`, `**High priority** - ...`, `P1 ...`. */
const LEADING =
  /^[([]?(?:very )?(?:high(?:est)?|medium|mid|low(?:est)?|critical|urgent|top|must|should|could|p[0-4]|prio(?:rity)?)\b[^:)\]–—-]{0,16}[)\]]?(?:\s*[:–—-]|\s*[)\]]|$)/i;

/** A heading with a number: what comes first stands first. */
const NUMBERED = /^#?\d{1,2}[.)]\s/;

const ANYWHERE =
  /[([](?:very )?(?:high|medium|low|critical|urgent|must|should|could|p[0-4])(?: priority)?[)\]]|\b(?:high|medium|low|top|first|second|third|highest|lowest)[ -]priority\b|\bpriority\s*[:=]?\s*(?:high|medium|low|critical|urgent|\d)\b|\b(?:urgent|at once)\b/i;

/** Whether something says how urgent an action is: the action, its place in an order, or the heading above. */
export function hasPriority(view: SectionView, { items, texts, title }: Entry): boolean {
  const { part, heading } = view.section;
  return (
    items.some(isRated) ||
    LEADING.test(title.words) ||
    NUMBERED.test(title.words) ||
    texts.some((words) => ANYWHERE.test(words)) ||
    sortsByPriority(part) ||
    (heading !== undefined && !isNameOnly(heading.phrase.words) && sortsByPriority(heading.phrase.words))
  );
}

/** "Prioritized actions" promises priorities, and gives none. */
function isNameOnly(heading: string): boolean {
  return /\bprioriti[sz]ed\b|\bpriorities\b|\bpriority actions\b|\bwhat to do first\b/i.test(heading);
}

function isRated(item: Item): boolean {
  return (
    item.attributes.some(
      ({ name, value }) =>
        name === 'priority' || /^(?:critical|urgent|must|should|could|p[0-4]|prio \d)$/.test(value),
    ) ||
    item.fields.some(
      ({ label, phrase }) => LEADING.test(label.trim()) || (LABEL.test(label) && phrase.words !== ''),
    ) ||
    isNumbered(item)
  );
}

/** A numbered list says what comes first. */
function isNumbered({ form, place }: Item): boolean {
  const text = place.chunk.text.slice(place.start, place.end);
  return form === 'entry' ? /^\s*\d+[.)]/.test(text) : form === 'row' && /^\s*\|?\s*#?\d+\s*\|/.test(text);
}
