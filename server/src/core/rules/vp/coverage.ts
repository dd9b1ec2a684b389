import { lettersIn } from '../../canvas/id-letters';
import { isRatedHigh, isRatedLow } from '../../canvas/importance';
import type { Item } from '../../canvas/model';
import { comparableWords } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import { targetFor } from '../references';
import type { Report } from '../rule';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { asksForSolution } from './asks-for-solution';
import { lettersOf } from './benefits';
import { coveringBlocks } from './coverage-blocks';
import { DRIVERS } from './driver-texts';
import { isSaid } from './said';
import { said } from './statements';

/** What customers want, and how an offer answers it. */
export interface Wanted {
  readonly block: 'jobs' | 'pains' | 'gains';
  /** The block that is there to answer it. */
  readonly answers: 'products-and-services' | 'pain-relievers' | 'gain-creators';
  /** "relieves", behind "Nothing in the offer". */
  readonly verb: string;
  /** What the customer is left with, as a sentence. */
  readonly left: string;
}

/** More than this many open items of a section are said in one finding, where all of them are open. */
const SEVERAL = 3;

/**
 * Reports what customers want and nothing in the offer answers. Where a writer uses no links between the two sides, nothing can be
 * known of it, and nothing is said.
 */
export function reportUncovered(view: SectionView, report: Report, wanted: Wanted): void {
  const items = view.items(wanted.block).filter(isSaid);
  if (items.length === 0 || !isTraced(view, items, wanted) || explainsAll(view)) return;
  const open = items.filter(
    (item) => !isRatedLow(item) && !isCovered(view, item) && !isOtherFinding(view, item),
  );
  const usual = open.filter((item) => !isRatedHigh(item));
  const heading = view.section.blocks.find(({ definition }) => definition.id === wanted.block)?.heading;
  if (heading && usual.length > SEVERAL && usual.length === items.length) {
    report({
      at: placeIn(heading.phrase),
      message: `Nothing in the offer ${wanted.verb} any of these ${usual.length} ${wanted.block}, while others are linked. ${wanted.left} Link what does (${exampleOf(view, items[0], wanted)}), or write “(not addressed)” behind those that are left to others.`,
      fixes: fixesForAll(view, items, wanted),
    });
    return;
  }
  for (const item of open)
    report({
      at: placeIn(item.phrase),
      message: `Nothing in the offer ${wanted.verb} ${quoted(item.phrase.words)}${isRatedHigh(item) ? ', which is rated high' : ''}. ${wanted.left} Link what does (${exampleOf(view, item, wanted)}), or write “(not addressed)” behind it: no offer answers everything.`,
      level: isRatedHigh(item) ? 'warning' : 'info',
      fixes: fixesFor(view, item, wanted),
    });
}

/** Whether the two sides are linked at all: something leads to items of this kind, or nothing is there that could. */
function isTraced(view: SectionView, items: readonly Item[], wanted: Wanted): boolean {
  const { canvas } = view;
  // A heading that nothing stands under yet is a finding of its own.
  if (canvas.block(wanted.answers) === 'empty') return false;
  if (leadsTo(view, wanted.block) || areTakenUp(view, items) || items.some(hasAnswerBeside)) return true;
  // Products are linked to jobs less often than not: that none of them is says nothing of one job.
  if (wanted.block === 'jobs' || canvas.block(wanted.answers) === 'filled') return false;
  const others = (['pains', 'gains'] as const).filter((block) => block !== wanted.block);
  return others.some((block) => leadsTo(view, block));
}

/** Whether the offer speaks of them: by an id, or by the words of more than half of them; one alone may be a coincidence. */
function areTakenUp(view: SectionView, items: readonly Item[]): boolean {
  if (items.some(({ id }) => id && view.canvas.says(said.mentions(id.value)))) return true;
  return items.filter((item) => isTakenUp(view, item)).length * 2 > items.length;
}

/** What is said twice is answered where it is said first; a job that asks for a solution has to be written anew before it can be answered. */
function isOtherFinding(view: SectionView, item: Item): boolean {
  const [double] = view.canvas.doublesAbove(item);
  return double !== undefined || asksForSolution(view, item);
}

function leadsTo(view: SectionView, block: string): boolean {
  const { canvas } = view;
  const makers = [...coveringBlocks];
  const letters = lettersOf(view, ...makers);
  return (
    makers.some((maker) =>
      [...lettersOf(view, block)].some((to) => canvas.says(statements.linking(maker, to))),
    ) ||
    [...letters].some(
      (from) =>
        canvas.says(statements.linking(block, `<${from}`)) || canvas.says(statements.linking(block, from)),
    )
  );
}

/** A remark above the list may say for all of them what they are answered by, or that they are not. */
function explainsAll({ section }: SectionView): boolean {
  return section.prose.some(({ words }) =>
    /\b(?:PR|GC|S|F|B)\d+\b|\bnot (?:all )?(?:addressed|covered|answered)\b|\b(?:relievers?|creators?|offer|features?) (?:below|above|answers?|covers?|address)/i.test(
      words,
    ),
  );
}

function isCovered(view: SectionView, item: Item): boolean {
  const { canvas } = view;
  const makers = lettersOf(view, ...coveringBlocks);
  const own = item.links.some((link) => link.kind !== 'id' || makers.has(lettersIn(link.target)));
  if (own || hasAnswerBeside(item)) return true;
  const { id } = item;
  if (id && canvas.linkingTo(id.value).some(({ block }) => coveringBlocks.has(block) || block === DRIVERS))
    return true;
  if (canvas.isLinkedTo({ id: undefined, words: item.phrase.words })) return true;
  const beside = item.form === 'row' ? view.allItems.filter((other) => other.place === item.place) : [];
  return beside.some((other) => coveringBlocks.has(other.block.id)) || isTakenUp(view, item);
}

/** An answer in a column of its own: then the row that has none stands out. */
function hasAnswerBeside({ fields }: Item): boolean {
  return fields.some(({ means, label, phrase }) => isAnswer(means, label) && hasWords(phrase.words));
}

function isAnswer(means: string | undefined, label: string): boolean {
  if (means !== undefined && coveringBlocks.has(means)) return true;
  return /\b(?:reliev|address|answer|cover|solv|solution|response|fit\b|how we|our\b|what we do|takes? .*away|makes? .*happen|brings? .*about|remed(?:y|ies))/.test(
    label,
  );
}

function hasWords(words: string): boolean {
  return (
    /\p{L}{2}/u.test(words) &&
    !/^(?:none\b|(?:no|open|nothing|not)(?: (?:yet|known|addressed))?\s*(?:$|[:,.;(–—-]))/i.test(words)
  );
}

/**
 * Whether the offer names an item's id in a sentence, or takes up its words, or a stretch of at least two of them (`relieves *waiting at the
 * desk*`).
 */
function isTakenUp({ canvas }: SectionView, item: Item): boolean {
  if (!canvas.says(said.refers)) return false;
  if (item.id && canvas.says(said.mentions(item.id.value))) return true;
  const words = comparableWords(item.phrase.words);
  return words.some((first, start) => {
    const second = words[start + 1];
    if (second === undefined || !canvas.says(said.refersFrom(first, second))) return false;
    const rest = words.slice(start);
    return rest.some((_, last) => last > 0 && canvas.says(said.refersTo(rest.slice(0, last + 1).join(' '))));
  });
}

function exampleOf(view: SectionView, item: Item | undefined, { answers, block }: Wanted): string {
  const [letters] = lettersOf(view, answers);
  const id = item?.id?.value ?? `${[...lettersOf(view, block)][0]}1`;
  return `${letters}1 … -> ${id}`;
}

/** One answer to all of them, to be parted by the writer. */
function fixesForAll(view: SectionView, items: readonly Item[], wanted: Wanted): Fix[] {
  const ids = items.flatMap(({ id }) => (id ? [id.value] : []));
  const name = blockName(view, wanted);
  const added: Fix[] =
    ids.length < items.length
      ? []
      : [
          {
            title: `Add what answers them to the ${name}`,
            steps: [
              { kind: 'add-item', block: wanted.answers, buyer: undefined, text: `… -> ${ids.join(', ')}` },
            ],
            safe: false,
            preferred: true,
          },
        ];
  return [
    ...added,
    {
      title: 'Mark them all “not addressed”',
      steps: items.map(({ wordsEnd }) => ({ kind: 'replace', at: wordsEnd, text: ' (not addressed)' })),
      safe: false,
      preferred: false,
    },
  ];
}

function blockName(view: SectionView, { answers }: Wanted): string {
  return view.canvas.definition.blocks.find((block) => block.id === answers)?.name.toLowerCase() ?? 'offer';
}

function fixesFor(view: SectionView, item: Item, wanted: Wanted): Fix[] {
  const target = targetFor(item.id?.value, item.phrase.words);
  const added: Fix[] =
    target === undefined
      ? []
      : [
          {
            title: `Add what answers it to the ${blockName(view, wanted)}`,
            steps: [{ kind: 'add-item', block: wanted.answers, buyer: undefined, text: `… -> ${target}` }],
            safe: false,
            preferred: true,
          },
        ];
  return [
    ...added,
    {
      title: 'Mark it “not addressed”',
      steps: [{ kind: 'replace', at: item.wordsEnd, text: ' (not addressed)' }],
      safe: false,
      preferred: false,
    },
  ];
}
