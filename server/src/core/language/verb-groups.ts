/** What the verbs of canvases do with their objects: finer than a dictionary's classes, and as much as telling a job from a solution takes. */
export type VerbGroup =
  | 'get'
  | 'use'
  | 'make'
  | 'offer'
  | 'operate'
  | 'show'
  | 'know'
  | 'feel'
  | 'be'
  | 'keep'
  | 'avoid'
  | 'change'
  | 'find'
  | 'visit';

const GROUPS: Readonly<Record<VerbGroup, string>> = {
  get: 'have get buy purchase order rent hire lease own acquire obtain receive book take pick fit employ engage recruit borrow charter upgrade switch invest apply',
  use: 'use attend join try subscribe adopt download enrol enroll install wear introduce utilise utilize access consult employ rely operate log sign register connect apply via',
  make: 'build create develop design launch implement introduce deploy add integrate redesign rework automate digitise digitize replace roll run pilot extend migrate write open establish set equip publish outsource standardise standardize upgrade install setup rebuild rewrite modernise modernize expand centralise centralize embed refactor code program host',
  offer: 'give provide offer supply deliver send allow let enable issue hand grant equip include support',
  operate:
    'click tap press swipe scroll select choose filter sort search type enter upload download export import print scan log sign toggle configure customise customize edit delete drag zoom bookmark tag submit save sync synchronise autofill snap mark copy paste pause skip rate comment record browse star pin mute attach paste input switch',
  show: 'see view display show notify alert remind list compare highlight visualise visualize tell warn suggest recommend inform present',
  know: 'know understand learn realise realize decide judge recognise recognize remember predict tell notice see foresee grasp determine distinguish anticipate',
  feel: 'feel enjoy relax trust worry fear love belong appreciate celebrate laugh look seem appear',
  be: 'be become',
  keep: 'stay remain keep continue maintain hold stick retain live',
  avoid:
    'avoid stop prevent reduce minimise minimize lose escape protect cut lessen limit decrease lower eliminate miss forget quit',
  change:
    'improve increase maximise maximize raise grow recover regain strengthen simplify speed shorten change adapt adjust',
  find: 'find locate discover identify spot check detect search look ask',
  visit: 'go visit see meet come travel ride drive fly take',
};

const groups = new Map<string, VerbGroup[]>();
for (const [group, verbs] of Object.entries(GROUPS) as [VerbGroup, string][])
  for (const verb of verbs.split(' ')) groups.set(verb, [...(groups.get(verb) ?? []), group]);

/** The groups of a verb in its base form; none for most. */
export function groupsOf(base: string): readonly VerbGroup[] {
  return groups.get(base) ?? NONE;
}

const NONE: readonly VerbGroup[] = [];
