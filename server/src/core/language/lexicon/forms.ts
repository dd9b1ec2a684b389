/** Forms of English words: from how a word is written to the forms under which a dictionary may have it. */

export interface BaseForm {
  readonly base: string;
  readonly form: 'base' | 'plural or third person' | 'past' | 'gerund' | 'comparative';
}

/** Forms that follow no rule: the base, and what is made of it. */
const IRREGULAR = new Map<string, BaseForm>();

const PASTS =
  'be:was,were,been begin:began,begun break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen come:came ' +
  'cut:cut deal:dealt do:did,done draw:drew,drawn dream:dreamt drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt ' +
  'fight:fought find:found fly:flew,flown forget:forgot,forgotten freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung ' +
  'have:had hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept know:knew,known lay:laid lead:led learn:learnt leave:left lend:lent let:let ' +
  'lie:lain light:lit lose:lost make:made mean:meant meet:met mistake:mistook,mistaken overcome:overcame pay:paid prove:proven put:put quit:quit read:read ride:rode,ridden ring:rang,rung ' +
  'rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken shine:shone shoot:shot show:shown shut:shut ' +
  'sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid smell:smelt speak:spoke,spoken speed:sped spell:spelt spend:spent spill:spilt spin:spun split:split ' +
  'spread:spread stand:stood steal:stole,stolen stick:stuck sting:stung strike:struck swear:sworn sweep:swept swim:swam,swum take:took,taken teach:taught ' +
  'tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood wake:woke,woken wear:wore,worn weep:wept win:won wind:wound withdraw:withdrew,withdrawn write:wrote,written overhear:overheard undo:undone redo:redone rebuild:rebuilt';

const PLURALS =
  'man:men woman:women child:children foot:feet tooth:teeth mouse:mice goose:geese person:people life:lives wife:wives knife:knives leaf:leaves half:halves shelf:shelves ' +
  'loaf:loaves thief:thieves analysis:analyses diagnosis:diagnoses crisis:crises basis:bases criterion:criteria medium:media datum:data grandchild:grandchildren';

const COMPARATIVES =
  'good:better,best bad:worse,worst far:farther,further little:less,least many:more,most well:better';

for (const [list, form] of [
  [PASTS, 'past'],
  [PLURALS, 'plural or third person'],
  [COMPARATIVES, 'comparative'],
] as const)
  for (const entry of list.split(' ')) {
    const [base = '', forms = ''] = entry.split(':');
    for (const each of forms.split(',')) if (each !== base) IRREGULAR.set(each, { base, form });
  }

/** Whether a word is a form that follows no rule: `left`, `children`. */
export function isIrregular(word: string): boolean {
  return IRREGULAR.has(word);
}

/** The forms that a word may be made of, the likeliest first; a dictionary says which of them there are. */
export function baseForms(word: string): BaseForm[] {
  const irregular = IRREGULAR.get(word);
  if (irregular) return [irregular];
  const american = word.replace(/is(?=(?:e|es|ed|ing)$)/, 'iz');
  if (american !== word) {
    const form = /ing$/.test(word) ? 'gerund' : /ed$/.test(word) ? 'past' : 'plural or third person';
    return [
      ...basesOf(word),
      { base: american.replace(/(?:e|es|ed|ing)$/, 'e'), form: /e$/.test(word) ? 'base' : form },
    ];
  }
  return basesOf(word);
}

function basesOf(word: string): BaseForm[] {
  const found: BaseForm[] = [];
  const add = (form: BaseForm['form'], ...bases: string[]): void => {
    for (const base of bases) if (base.length > 1) found.push({ base, form });
  };
  if (/[^su]s$|ess(?:es)$/.test(word) || /[^aeiou]us(?:es)$/.test(word)) {
    const stem = word.slice(0, -1);
    if (/ies$/.test(word)) add('plural or third person', `${word.slice(0, -3)}y`);
    add('plural or third person', stem);
    if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add('plural or third person', word.slice(0, -2));
  }
  if (/.{3}ed$/.test(word)) endings(word.slice(0, -2), 'past', add);
  if (/ing$/.test(word) && word.length > 4) endings(word.slice(0, -3), 'gerund', add);
  const comparative = /^(.{3,})(?:er|est)$/.exec(word)?.[1];
  if (comparative !== undefined) endings(comparative, 'comparative', add);
  return found;
}

function endings(
  stem: string,
  form: BaseForm['form'],
  add: (form: BaseForm['form'], ...bases: string[]) => void,
): void {
  if (/i$/.test(stem)) add(form, `${stem.slice(0, -1)}y`);
  if (/(.)\1$/.test(stem) && !/(?:ss|ll)$/.test(stem)) add(form, stem.slice(0, -1));
  if (
    /(?:[^aeiou]|[aeiou]{2})[aeiou]?[^aeiouwx]$|[aeiou][cgsvz]$|u$/.test(stem) &&
    /(?:[cgsvz]|[aeiou][tdlkmnrp]|[^aeiou]l|u)$/.test(stem)
  )
    add(form, `${stem}e`, stem);
  else add(form, stem, `${stem}e`);
  if (/ll$/.test(stem)) add(form, stem.slice(0, -1));
}
