import type { Field, Item, Phrase } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { type Placeholder, placeholdersIn } from '../../language/placeholder';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { fieldDeleted, filledIn, lineDeleted, reasonFilledIn, takenFrom } from './placeholder-fixes';

export const placeholder: SectionRule = {
  id: 'text/placeholder',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary: 'Words that a template left behind: TBD, […], {{…}}, “List your …”, a lone ellipsis.',
  why: 'A placeholder fills its place: the block looks answered, the count of items is right, and the gap is found in the meeting. Either the answer can be written now, or the block can say why it has none (`n/a: reason`).',
  source:
    'Canvas templates everywhere ship with such prompts, and finished documents still hold them; requirement checkers report “TBD” for the same reason (ISO/IEC/IEEE 29148, 5.2.5: a requirement is complete).',
  examples: {
    violating: [
      {
        title: 'the prompt of a template',
        markdown: '## Pains\n\n- «[Pain 1]»\n- Waits nineteen days\n',
        fixed: '## Pains\n\n- Waits nineteen days\n',
      },
      { title: 'a promise', markdown: '## Gains\n\n- «TBD»\n- G2: «to be decided»\n' },
      { title: 'a begun thought', markdown: '## Features\n\n- Bluetooth cuff, which means «…»\n' },
      {
        title: 'a gap that waits for a name',
        markdown: '## Value drivers\n\n- Influence: recommended by «…»\n- Need: required by «…» for …\n',
      },
      {
        title: 'what a form says of itself',
        markdown: '## Pains\n\n- «Pain point #2»\n- «Click here to add a pain»\n- «Enter text …»\n',
      },
      { title: 'a lone ellipsis', markdown: '## Benefits\n\n| Id | Benefit |\n|---|---|\n| B1 | «...» |\n' },
      {
        title: 'fields of a form',
        markdown: '## Jobs\n\n- Save {{amount}} a month\n'.replace('{{amount}}', '«{{amount}}»'),
      },
      {
        title: 'a question that waits for its answer',
        canvas: 'healthcare-value-proposition',
        markdown: '## Buyer\n\n- «[Who decides to buy, and signs?]»\n',
      },
      { title: 'an instruction', markdown: '## Pains\n\n«List your customer’s top pains here»\n' },
      { title: 'a reason to come', markdown: '## Pains\n\n«n/a: …»\n' },
      {
        title: 'a figure to come',
        markdown: '## Gains\n\n- Pays «XX %» less for the ambulance\n',
        fixed: '## Gains\n\n- Pays less for the ambulance\n',
      },
      {
        title: 'the end of a sentence',
        markdown: '## Pains\n\n- Waits nineteen days for «…»\n- Nobody calls back («TBD»).\n',
        fixed: '## Pains\n\n- Waits nineteen days\n- Nobody calls back (TBD).\n',
      },
      {
        title: 'an empty answer in a table',
        markdown: '## Pains\n\n| Pain | Evidence |\n|---|---|\n| Waits nineteen days | «to be added» |\n',
        fixed: '## Pains\n\n| Pain | Evidence |\n|---|---|\n| Waits nineteen days |  |\n',
      },
      {
        title: 'an empty answer below an entry',
        markdown: '## Pains\n\n- Waits nineteen days\n  - Evidence: «TBD»\n- Pays twice\n',
        fixed: '## Pains\n\n- Waits nineteen days\n- Pays twice\n',
      },
    ],
    conforming: [
      { title: 'an answer', markdown: '## Pains\n\n- Waits 19 days for a first visit\n' },
      { title: 'no answer, and why', markdown: '## Pains\n\nn/a: the interviews begin in May\n' },
    ],
    silent: [
      { title: 'task boxes', markdown: '## Jobs\n\n- [ ] Sleep through the night\n- [x] Travel\n' },
      {
        title: 'link labels',
        markdown:
          '## Pains\n\n- Waits 19 days ([our survey](survey.md)), see [the list][1]\n\n[1]: list.md\n',
      },
      { title: 'a citation', markdown: '## Pains\n\n- Two in five skip a dose [12], [sic]\n' },
      {
        title: 'an aside',
        markdown: '## Pains\n\n- “They [the nurses] never call back”\n- Nobody answers [at weekends]\n',
      },
      { title: 'a to-do list that somebody keeps', markdown: '## Jobs\n\n- Keep my TODO list short\n' },
      {
        title: 'an ellipsis in speech',
        markdown:
          '## Pains\n\n- “I wait, and wait …”\n- “I never know whom to …”\n- Weighs in, rings up, writes down ...\n',
      },
      {
        title: 'an arrow that leads nowhere yet, which is a finding of its own',
        markdown: '## Features\n\n- Night line → …\n',
      },
      { title: 'code', markdown: '## Features\n\n- Fills in `{{name}}` by itself, so nobody types it\n' },
    ],
  },
  check(view, report) {
    const said: Place[] = [];
    const say = (at: Place, words: string, whole: boolean, fixes: readonly Fix[]): void => {
      if (said.some((other) => other.chunk === at.chunk && other.start === at.start)) return;
      said.push(at);
      report({ at, message: message(words, whole), fixes });
    };
    const look = (phrase: Phrase, item?: Item, field?: Field): void => {
      for (const found of placeholdersIn(phrase.words)) {
        const at = placeIn(phrase, found.start, found.end);
        if (isOther(phrase, found, at)) continue;
        const whole = item && field ? fieldDeleted(item, field) : item ? lineDeleted(item, view) : [];
        const shorter = found.whole ? whole : takenFrom(phrase, found, item);
        const fixes = [...shorter, filledIn(phrase)];
        say(at, phrase.words.slice(found.start, found.end), found.whole, fixes);
      }
    };
    const { heading, blocks, prose } = view.section;
    if (heading) look(heading.phrase);
    for (const item of view.allItems) {
      look(item.phrase, item);
      for (const field of item.fields) look(field.phrase, item, field);
      for (const benefit of item.benefits) look(benefit.phrase);
    }
    for (const { notApplicable } of blocks)
      if (notApplicable && isNothingElse(notApplicable.reason))
        say(notApplicable.place, notApplicable.reason, true, reasonFilledIn(notApplicable));
    if (blocks.length > 0) for (const phrase of prose) if (isNothingElse(phrase.words)) look(phrase);
  },
};

function isNothingElse(words: string): boolean {
  return placeholdersIn(words).some((found) => found.whole);
}

/** Whether what looks like a placeholder is code or belongs to a link. */
function isOther({ text }: Phrase, { start, end }: Placeholder, at: Place): boolean {
  const isMarked = text.marks.some(
    (mark) =>
      (mark.kind === 'code' && mark.start <= start && end <= mark.end) ||
      (mark.kind === 'link' && mark.start < end && start < mark.end),
  );
  return isMarked || isLabel(at);
}

function message(words: string, whole: boolean): string {
  const what = /^(?:…|\.{3,})$/.test(words.trim()) ? 'These dots are' : `${quoted(words)} is`;
  return whole
    ? `${what} a placeholder: the block looks answered and is not. Write the answer, delete the line, or say why there is none (“n/a: reason”).`
    : `${what} still to be filled in: the sentence looks finished and is not. Write what belongs here.`;
}

/** `[label]: address` elsewhere in the same piece of the document makes brackets a link. */
function isLabel(at: Place): boolean {
  const { text } = at.chunk;
  const words = text.slice(at.start, at.end);
  return words.startsWith('[') && text.includes(`\n${words}:`);
}
