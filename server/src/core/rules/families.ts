import { familyOf, type Rule } from './rule';

/** What the families of rules are about, in a few words. */
const NAMES: Readonly<Record<string, string>> = {
  ref: 'Ids and links',
  text: 'Text',
  vp: 'Value propositions',
  pos: 'Positioning statements',
  job: 'Jobs to be done',
  outcome: 'Desired outcomes',
  score: 'Scores',
  chain: 'Customer value chains',
  lane: 'Two-lane business models',
  map: 'Job maps',
  jtbd: 'JTBD strategies',
  model: 'Business models',
  intimacy: 'Customer intimacy',
  seg: 'Segments',
  voc: 'Voice of customer',
  trust: 'Trust',
  money: 'Money',
  asm: 'Assumptions',
  clarity: 'Clarity',
  ignore: 'Comments that silence findings',
};

export interface Family {
  /** As it stands before the slash of its rules' ids. */
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Rules by family, in the order in which each family is met first. */
export function familiesOf(rules: readonly Rule[]): Family[] {
  const ids = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return ids.map((id) => ({
    id,
    name: NAMES[id] ?? id,
    rules: rules.filter((rule) => familyOf(rule.id) === id),
  }));
}
