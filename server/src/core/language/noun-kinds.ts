import type { NounClass } from './lexicon/classes';
import type { Word } from './lexicon/lexicon';

/** Groups of noun classes: what somebody offers, what is made, what people live with. */
const KINDS: Readonly<Record<string, readonly NounClass[]>> = {
  offered: ['device', 'software', 'vehicle', 'service', 'therapy', 'remedy', 'course', 'scheme', 'offer'],
  hired: ['worker'],
  written: ['document', 'message'],
  made: ['thing', 'clothing', 'household', 'building'],
  inner: ['feeling', 'illness', 'state', 'quality', 'knowledge'],
  doing: ['act', 'event', 'process'],
  living: ['person', 'group', 'organisation', 'body', 'animal', 'plant'],
  stuff: ['food', 'material', 'nature', 'money'],
  measure: ['time', 'amount', 'place'],
};
const kindOf = new Map<NounClass, string>();
for (const [kind, classes] of Object.entries(KINDS)) for (const name of classes) kindOf.set(name, kind);

/** The group that a class belongs to. */
export function kindOfClass(name: NounClass): string {
  return kindOf.get(name) ?? 'unknown';
}

/** What a noun stands for most often, as a group of classes; `unknown` when the lexicon does not say. */
export function kindsOf({ nounClasses }: Word): readonly string[] {
  const [first] = nounClasses;
  return first === undefined ? ['unknown'] : [kindOfClass(first)];
}
