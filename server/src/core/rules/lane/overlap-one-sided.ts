import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { OVERLAPS } from '../../canvas/two-lane';
import { placeholdersIn } from '../../language/placeholder';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { emptyCellBelow, saidBehind } from '../said-behind';
import { textsOf } from '../vp/said';
import { quoted } from '../wording';
import { namesPayer } from './payer';

export const overlapOneSided: SectionRule = {
  id: 'lane/overlap-one-sided',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary:
    'An overlap that names what is paid for without the job it helps with, or the job without what is paid for.',
  why: 'An overlap has two ends: a service that somebody pays for today, and the job that it gets partly done. With one end missing, it is an item of one lane, and nobody can see what it is to lead to.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from, whose example has both: a screening that is paid for as a “funded wedge”, and “maintain independence at home”',
  examples: {
    violating: [
      {
        title: 'one end',
        canvas: 'two-lane',
        markdown:
          '## Overlaps\n\n- «Fall screening»\n- Yearly check of the bike, which the city pays for -> ride without fear\n',
        fixed:
          '## Overlaps\n\n- Fall screening, paid by … -> …\n- Yearly check of the bike, which the city pays for -> ride without fear\n',
      },
      {
        title: 'paid for, and what for?',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- «Screening (Part B)»\n',
        fixed: '## Overlaps\n\n- Screening (Part B) -> …\n',
      },
      {
        title: 'paid for, behind a colon',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- «Fall screening: funded by Part B»\n',
      },
      {
        title: 'the cell for the job is empty',
        canvas: 'two-lane',
        markdown:
          '## Overlaps\n\n| Overlap | Funded by | Job |\n|---|---|---|\n| Foot check | Part B | keep dancing |\n| «Brake check» | the city | |\n',
      },
      {
        title: 'fields for who pays, and none for the job',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- «Foot check»\n  - Funded: the city\n',
      },
    ],
    conforming: [
      {
        title: 'both ends',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- Fall screening, paid under Part B -> stay independent at home\n',
      },
    ],
    silent: [
      {
        title: 'a sentence',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- The yearly check that the city pays for keeps old riders on the road\n',
      },
      {
        title: 'a sentence whose other end is put in words of its own',
        canvas: 'two-lane',
        markdown:
          '## Overlaps\n\n- The yearly check under the contract ends with a round in the park\n- Rides that the city pays for bring old riders to the choir\n',
      },
      {
        title: 'in columns',
        canvas: 'two-lane',
        markdown:
          '## Overlaps\n\n| Funded | Job |\n|---|---|\n| Part B screening | Stay independent at home |\n',
      },
      {
        title: 'labelled below',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- Fall screening\n  - Funded: Part B\n  - Job: stay independent at home\n',
      },
      {
        title: 'linked by ids',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- O1 Fall screening L1 -> PG2\n',
      },
      {
        title: 'none, and why',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\nnone: the tariff ends at the door\n',
      },
      {
        title: 'still to be written',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- [What serves both?]\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items(OVERLAPS)) {
      const { words } = item.phrase;
      const isOpen = item.notApplicable || words === '' || placeholdersIn(words).some((found) => found.whole);
      if (isOpen || (hasTwoEnds(item) && !saysPayerOnly(item))) continue;
      const isPaid = textsOf(item).some(namesPayer);
      const isJob = textsOf(item).some(saysProgress);
      // A longer sentence that says one end most often says the other in words that nobody foresaw.
      const isLong = words.split(/\s+/).length > LONG;
      if ((isPaid && isJob) || (isLong && (isPaid || isJob))) continue;
      const lacks = isPaid
        ? 'the job that it helps with'
        : isJob
          ? 'what is paid for today'
          : 'who pays for it today, and the job that it helps with';
      const text = isPaid ? ' -> …' : isJob ? ', paid by …' : ', paid by … -> …';
      report({
        at: placeIn(item.phrase),
        ...(isLong ? { level: 'info' } : {}),
        message: `${quoted(words)} ${isPaid || isJob ? 'has one end only' : 'names neither of its two ends'}: an overlap is something that is paid for today and helps with a job. Add ${lacks}.`,
        fixes:
          item.form === 'row'
            ? inEmptyCell(item)
            : [
                {
                  title: `Add ${lacks}`,
                  steps: [{ kind: 'replace', at: item.wordsEnd, text }],
                  safe: false,
                  preferred: true,
                },
              ],
      });
    }
  },
};

/** From this many words on, an overlap is a sentence rather than a name. */
const LONG = 8;

/** Whether an overlap is put in two parts: by an arrow, a dash, a link, columns or labels. */
function hasTwoEnds(item: Item): boolean {
  if (item.links.length > 0 || item.fields.length > 0 || textsOf(item).length > 1) return true;
  const { chunk, start, end } = item.lead;
  return /(?:->|→|⇒|=>|↔|<-|←)|\p{L}\s*[:;]\s+\p{L}|\s[–—-]\s+\p{L}/u.test(chunk.text.slice(start, end));
}

function inEmptyCell(item: Item): Fix[] {
  if (!emptyCellBelow(item, FOR_JOB)) return [];
  const step = saidBehind(item, FOR_JOB, '[which job does it help with?]', ' -> …');
  return [{ title: 'Ask which job it helps with', steps: [step], safe: false, preferred: true }];
}

/** Two parts, of which the second says who pays and nothing else: `Fall screening: funded by Part B`, or a cell for the job that is empty. */
function saysPayerOnly(item: Item): boolean {
  const { chunk, start, end } = item.lead;
  if (item.form === 'row') return item.links.length === 0 && emptyCellBelow(item, FOR_JOB) !== undefined;
  const line = chunk.text.slice(start, end);
  if (item.links.length > 0) return false;
  if (item.fields.length > 0)
    return item.fields.every(({ label }) => PAYER_LABEL.test(label)) && !/[:;]|->|→/.test(line);
  const parts = line.split(/\s*[:;·]\s+|\s+[–—-]\s+/);
  const [, rest = ''] = parts;
  return parts.length === 2 && textsOf(item).length === 1 && BARE_PAYER.test(rest) && !saysProgress(rest);
}

const PAYER_LABEL =
  /^(?:funded|paid|pays|payer|funding|who pays|billed|covered|financed|code)(?: by| today)?$/i;
const FOR_JOB = /\b(?:jobs?|progress|helps? (?:with|people))\b/i;

/** Who pays, in a few words and with no clause that goes on. */
const BARE_PAYER =
  /^(?:is |are )?(?:funded|paid(?: for)?|billed|billable|reimbursed|covered|financed)\b(?!.*[,→]|.*->|.*\b(?:and|so|which|that|to)\b)[^.]{0,60}\.?$/i;

/** Whether words say what becomes of people. */
function saysProgress(words: string): boolean {
  return /\b(?:so (?:that )?(?:they|people|families|she|he|nobody)|helps?|lets?|keeps?|stays?|lives?|living|maintain\w*|remain\w*|returns?|gets?|back to|finds?|knows?|sleeps?|can|able|without|avoids?|prevents?|independen\w*|safe\w*|at home|at work|confiden\w*|for (?:those|people|families|parents) who|which means|in order to|leads? to|jobs?)\b/i.test(
    words,
  );
}
