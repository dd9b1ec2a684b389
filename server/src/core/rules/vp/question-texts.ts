import type { QuestionDefinition } from '../../canvas/definition';

interface QuestionText {
  /** Why the answer matters, behind "because" or a comma: without a full stop. */
  readonly matters: string;
  /** What prose sounds like that answers it where it has no section of its own; none: only a section will do. */
  readonly answered: RegExp | undefined;
}

/** By the first block that answers the question. */
const texts: ReadonlyMap<string, QuestionText> = new Map([
  [
    'purchase-decision',
    {
      matters: 'what compels nobody to decide is put off until next year',
      answered:
        /\b(?:purchas\w*|buying) decision|\b(?:decides?|decided|decision) to (?:buy|purchase|sign)\b|\b(?:buys?|signs?|purchases?) (?:it )?(?:because|when|since|as soon as|once)\b|\bcompels?\b|\b(?:why|what (?:makes|moves|gets|leads))\b[^.?!]{0,60}\b(?:buys?|pays?|signs?|purchases?|decides?)\b/i,
    },
  ],
  [
    'aspect-of-life',
    {
      matters:
        'it decides what the offer competes with: an hour of the evening, a drive to town, a place at the table',
      answered:
        /\b(?:aspects?|parts?|areas?|hours?) of (?:\S+ ){0,3}(?:life|lives|day)\b|\b(?:daily|everyday|family|working) life\b/i,
    },
  ],
  [
    'jobs',
    { matters: 'an offer is worth what it gets done, takes away or makes possible', answered: undefined },
  ],
  [
    'time-to-value',
    {
      matters: 'whoever cannot tell when it works can neither plan for it nor miss it',
      answered:
        /\btime[ -]to[ -](?:\S+ )?value\b|\b(?:how (?:long|soon|fast)|time) (?:until|till|before|it takes)\b|\bwithin (?:\S+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?)\b/i,
    },
  ],
  [
    'social-value',
    {
      matters: 'authorities and funds ask what it does for others than buyer and user',
      answered:
        /\bsocial (?:values?|impact|good)\b|\b(?:value|good|benefit) (?:to|for) (?:society|the (?:community|public))\b/i,
    },
  ],
  [
    'products-and-services',
    { matters: 'a promise has to be kept by something that can be ordered', answered: undefined },
  ],
  [
    'personalization',
    {
      matters: 'people who need different things do not get the same value from the same thing',
      answered:
        /\bpersonali[sz]|\btailor(?:ed|ing|s)?\b|\badapt(?:s|ed) to (?:each|every|the)\b|\bmade to (?:fit|measure)\b/i,
    },
  ],
  [
    'intermediaries',
    {
      matters: 'those in the middle carry what has something in it for them, and let the rest lie',
      answered: /\bintermediar|\bmiddlem[ae]n\b|\bgo-betweens?\b/i,
    },
  ],
  [
    'insights',
    {
      matters: 'an offer that learns nothing from its users stays as it is while they change',
      answered: /\binsights?\b|\bwe learn\b|\bfeedback loop\b/i,
    },
  ],
  [
    'key-behaviors',
    {
      matters: 'there is no value before buyer and user have done their part',
      answered: /\b(?:key|required|new|daily) behaviou?rs?\b|\bbehaviou?rs? (?:required|needed|of)\b/i,
    },
  ],
  [
    'key-experiences',
    {
      matters: 'people go on with what they have seen work for themselves',
      answered:
        /\b(?:key|required|first) experiences?\b|\bexperiences? (?:required|needed)\b|\b(?:has|have|need|needs) to (?:experience|live through)\b/i,
    },
  ],
  [
    'key-influencers',
    {
      matters: 'hardly anybody decides on health or money without asking somebody they trust',
      answered:
        /\binfluencers?\b|\b(?:influences?|persuades?) (?:the )?(?:buyers?|users?|patients?|members?)\b/i,
    },
  ],
]);

/** Why the answer to a question matters; empty where no text is known. */
export function whyAsked(question: QuestionDefinition): string {
  return texts.get(question.blocks[0] ?? '')?.matters ?? '';
}

/** The first blocks of the questions that a stretch of prose answers. */
export function answeredIn(words: string, questions: readonly QuestionDefinition[]): string[] {
  return questions.flatMap(({ blocks: [block = ''] }) =>
    texts.get(block)?.answered?.test(words) ? [block] : [],
  );
}
