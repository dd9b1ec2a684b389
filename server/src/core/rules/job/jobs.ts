import type { Item, Section } from '../../canvas/model';
import { mapSays } from '../map/statements';
import type { SectionView } from '../view';
import { isWritten } from '../written';

/** The jobs of a section that say something, each once. */
export function jobsIn(view: SectionView): Item[] {
  return view.items('jobs').filter(isWritten);
}

/** The overall job of a map: not in a survival game, whose job is the firm's own and may well name what is paid for. */
export function overallJobsIn(view: SectionView): Item[] {
  const jobs = view.items('overall-job').filter(isWritten);
  return jobs.length === 0 || view.canvas.says(mapSays.game('survival')) ? [] : jobs;
}

/** Jobs of buying, setting up, using and giving up a product are about that product: the consumption chain. */
const CONSUMPTION =
  /\bconsumption\b|\b(?:buying|using|owning|setting up|installing|maintaining)(?: and [a-zà-ɏ]+ing)? (?:it|them|the|our|a)\b|\b(?:ownership|after purchase|product life ?cycle)\b/i;

/** Whether a section holds jobs that are bound to a product by design. */
export function isConsumptionChain({ heading, part, blocks }: Section): boolean {
  const names = [heading?.phrase.words, part, ...blocks.map((block) => block.heading?.phrase.words)];
  return names.some((words) => words !== undefined && CONSUMPTION.test(words));
}

/** Whether more stands below an item: then it is the name of a group, and what stands below says more. */
export function isTheme({ form, place, lead }: Item): boolean {
  if (form === 'heading') return true;
  return form === 'entry' && /\p{L}/u.test(place.chunk.text.slice(lead.end, place.end));
}

/** Whether a job is told in columns or fields of its own: `When | I want | So that`. */
export function isInColumns({ fields }: Item): boolean {
  return fields.some(({ label }) => STORY_COLUMN.test(label));
}

const STORY_COLUMN =
  /^(?:when|situation|context|trigger|as an?\b|who|i want|i need|want|motivation|so (?:that|i)\b|outcome|expected outcome|goal|benefit)/i;
