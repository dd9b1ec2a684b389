import { jobMapSteps } from '../job-map-text';

/** Documents of 60 lines as an organisation writes them in a year: several canvases, lists, tables, paragraphs, links, emphasis. */

const people = [
  'shop owners with one till',
  'night nurses',
  'families two hours away',
  'people on blood thinners',
  'choirs without an accompanist',
  'joiners with three benches',
  'riders on their way to work',
  'carers who work shifts',
  'members over seventy',
  'clinics with two rooms',
];
const acts = [
  'find out what will run out by Monday',
  'hear the same day whether a figure matters',
  'keep the second appointment',
  'agree with the others on a Saturday',
  'see what the last visit cost',
  'get home before the children do',
  'know which letter can wait',
  'pass on what was said at night',
  'tell a good month from a bad one',
  'put the tools back where they were',
];
const troubles = [
  'waits eleven days for an answer',
  'counts the same shelf twice on Sundays',
  'copies figures from three sheets into a fourth',
  'rings four numbers until somebody picks up',
  'pays for a trip that was not needed',
  'cannot say who promised what',
  'gives up at the second form',
  'learns of the change when it is over',
];
const things = [
  'scale',
  'list',
  'night line',
  'lending bench',
  'reminder',
  'ride',
  'visit',
  'table of blades',
  'map',
  'box',
];
const changes = [
  'nobody has to phone it in',
  'the same person picks up twice',
  'half of the second trips fall away',
  'the question is settled within 4 hours',
  'two sheets of paper are left of nine',
  'the evening stays free',
];
const places = [
  'in the north of the county',
  'along the river',
  'behind the station',
  'in the old town',
  'on the coast',
];

/** One document's words, which differ from those of every other one. */
class Writer {
  private state: number;

  constructor(readonly number: number) {
    this.state = number * 2_654_435_761 + 97;
  }

  /** A small linear congruential generator: the same documents in every run. */
  private next(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  of(words: readonly string[]): string {
    return words[this.next(words.length)] ?? '';
  }

  figure(from: number, to: number): number {
    return from + this.next(to - from);
  }

  /** A sentence with capital and without full stop. */
  act(): string {
    return capital(`${this.of(acts)} ${this.of(places)}`);
  }

  trouble(): string {
    return capital(`${this.of(troubles)} ${this.of(places)}`);
  }

  change(): string {
    return capital(`${this.of(changes)} for ${this.of(people)}`);
  }

  thing(): string {
    return capital(`${this.of(things)} ${this.of(places)}, model ${this.figure(2, 90)}`);
  }

  remark(): string[] {
    return [
      `What **${this.of(people)}** told us in week ${this.figure(1, 52)}, in their own words as far as we could keep`,
      `them; [the notes](notes/${this.figure(100, 999)}.md) have the rest, and _nothing_ here is settled before somebody asked.`,
      '',
    ];
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function block(depth: number, heading: string, entries: readonly string[]): string[] {
  return [`${'#'.repeat(depth)} ${heading}`, '', ...entries.map((entry) => `- ${entry}`), ''];
}

/** The parts of one canvas, which follow each other again and again until the document is long enough. */
type Kind = readonly [canvas: string, part: (writer: Writer, n: number) => string[]];

const kinds: readonly Kind[] = [
  [
    'value-proposition',
    (w, n) => [
      ...block(2, `Jobs${n > 0 ? ` ${n + 1}` : ''}`, [
        `J${4 * n + 1} ${w.act()} (functional, high)`,
        `J${4 * n + 2} Feel sure that nobody is forgotten ${w.of(places)} (emotional)`,
        `J${4 * n + 3} Be seen as somebody who copes, ${w.of(places)} (social)`,
      ]),
      ...w.remark(),
      ...block(2, 'Pains', [`P${4 * n + 1} ${w.trouble()}`, `P${4 * n + 2} ${w.trouble()} (high)`]),
      ...block(2, 'Gains', [`G${4 * n + 1} ${w.change()}`, `G${4 * n + 2} ${w.act()}`]),
      '## Features',
      '',
      '| ID | Feature | Benefit | Importance |',
      '|----|---------|---------|------------|',
      `| F${4 * n + 1} | ${w.thing()} | B${4 * n + 1} ${w.change()} -> J${4 * n + 1} | important |`,
      `| F${4 * n + 2} | ${w.thing()} | ${w.change()} -> P${4 * n + 1} | inconsequential |`,
      '',
      ...block(2, 'Pain relievers', [
        `PR${4 * n + 1} ${w.change()} -> P${4 * n + 1}`,
        `PR${4 * n + 2} ${w.change()} -> P${4 * n + 2}`,
      ]),
      ...block(2, 'Gain creators', [`GC${4 * n + 1} ${w.change()} → G${4 * n + 1}`]),
    ],
  ],
  [
    'healthcare-value-proposition',
    (w, n) => [
      ...(n === 0
        ? [...block(2, 'Buyer', [capital(w.of(people))]), ...block(2, 'User', [capital(w.of(people))])]
        : []),
      `## ${['Patients', 'Providers', 'Payers', 'Purveyors'][n % 4] ?? ''}`,
      '',
      ...w.remark(),
      ...block(3, 'Jobs', [`J${n + 1}1 ${w.act()}`, `J${n + 1}2 ${w.act()} (emotional)`]),
      ...block(3, 'Pains', [`P${n + 1}1 ${w.trouble()}`]),
      ...block(3, 'Value drivers', [
        `**Utility**: ${w.change()} -> J${n + 1}1`,
        `**Influence**: their cardiologist recommends it ${w.of(places)}`,
        `**Need**: the fund requires a visit within ${w.figure(3, 30)} days`,
      ]),
      ...block(3, 'Benefits', [
        `B${n + 1}1 ${w.change()} -> J${n + 1}1`,
        `B${n + 1}2 ${w.change()} -> P${n + 1}1`,
      ]),
    ],
  ],
  [
    'value-chain',
    (w, n) =>
      ['Communicate', 'Interact', 'Engage', 'Trust inflection point', 'Collaborate', 'Innovate'].flatMap(
        (stage) => [
          ...(n === 0 ? [`## ${stage}`, ''] : [`### ${stage}, ${w.of(places)}`, '']),
          `1. A call in week ${w.figure(1, 9)} says what is paid for, and what is not`,
          `2. ${w.act()}: asks for language, distance and hours`,
          `3. ${w.change()}`,
          '',
          ...(stage === 'Engage' ? w.remark() : []),
        ],
      ),
  ],
  [
    'two-lane',
    (w, n) => [
      ...(n === 0
        ? block(2, 'Challenge', [
            `${capital(w.of(people))} want to stay at home; the fund pays for days in a bed`,
          ])
        : []),
      ...['Lane 1: survival game', 'Overlaps', 'Lane 2: progress game'].flatMap((heading) => [
        `## ${heading}`,
        '',
        ...w.remark(),
        `- **Focus**: ${w.act()}`,
        `- **Examples**: ${w.thing()}, paid for by the fund per visit (tariff ${w.figure(2, 40)})`,
        `- **Outcome measures**: ${w.figure(20, 90)} % of visits ${w.of(places)}`,
        '',
      ]),
      ...block(2, 'Pilots', [
        `Forty families ${w.of(places)}, ${w.figure(30, 120)} days: nights in hospital before and after`,
      ]),
    ],
  ],
  [
    'job-map',
    (w, n) => [
      `**Overall job${n > 0 ? ` ${n + 1}` : ''}**: ${w.act()}`,
      '',
      '| Step | What happens | Who |',
      '| --- | --- | --- |',
      ...jobMapSteps.map((step) => `| ${step} | ${w.act()} | ${w.of(people)} |`),
      '',
      ...w.remark(),
    ],
  ],
  [
    'jtbd-strategy',
    (w, n) => [
      ...block(2, 'Jobs', [`J${n}1 ${w.act()} (functional)`, `J${n}2 ${w.act()} (emotional)`]),
      ...block(2, 'Strategic insights', [
        `I${n}1 ${capital(w.of(people))} have the job to ${w.of(acts)} (J${n}1)`,
      ]),
      ...block(2, 'Challenges', [`MD${n}1: ${w.trouble()}`, `CS${n}2: ${w.trouble()}`]),
      '## Prioritized actions',
      '',
      '| Action | Priority | Challenges |',
      '| :-- | :-: | --: |',
      `| ${w.act()} | high | MD${n}1 |`,
      `| ${w.act()} | low | CS${n}2, MD${n}1 |`,
      '',
      ...w.remark(),
      ...block(2, 'Metrics', [
        `M${n}1 ${w.change()}: ${w.figure(10, 99)} % by June (now ${w.figure(1, 10)} %) -> J${n}1`,
      ]),
    ],
  ],
  [
    'customer-intimacy',
    (w, n) => [
      ...block(2, 'Segment in focus', [capital(w.of(people))]),
      ...block(2, 'Voice of customer', [
        `Q${n}1 “It ${w.of(troubles)}.” – ${w.of(people)}, ${2019 + w.figure(0, 6)}-03`,
        `Q${n}2 “I ${w.of(acts)}.” – ${w.of(people)}, in May`,
      ]),
      '> “We would rather be told no at once.”',
      '',
      ...w.remark(),
      ...block(2, 'Trust actions', [
        `T${n}1 ${w.act()}`,
        `T${n}2 Say which ${w.of(things)} the shop in town sells cheaper`,
      ]),
      ...block(2, 'Customer metrics', [`CM${n}1 ${w.change()}: ${w.figure(5, 10)} of 10 by December`]),
    ],
  ],
  [
    'assumptions',
    (w, n) => [
      '## Assumptions',
      '',
      '| ID | Type | Assumption | Importance | Status | Test |',
      '|---|---|---|---|---|---|',
      ...['Desirability', 'Feasibility', 'Viability'].map(
        (type, index) =>
          `| A${n}${index + 1} | ${type} | ${w.figure(3, 10)} of 10 ${w.of(people)} ${w.of(acts)} | high | open | ask ${w.figure(10, 90)} |`,
      ),
      '',
      ...block(2, 'What we know', [
        `${w.figure(4, 19)} of 20 ${w.of(people)} said so (visits, January)`,
        w.change(),
      ]),
      ...w.remark(),
    ],
  ],
];

/** So many documents of so many lines, of all kinds in turns, no two alike. */
export function manyDocuments(count: number, lines: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const writer = new Writer(index + 1);
    const kind = kinds[index % kinds.length];
    if (!kind) throw new Error('There is no kind of document to write.');
    const [canvas, part] = kind;
    const text = [
      `# ${capital(writer.of(things))} for ${writer.of(people)}`,
      `<!-- canvas: ${canvas} -->`,
      '',
    ];
    for (let n = 0; text.length < lines; n++) text.push(...part(writer, n));
    return `${firstLines(text, lines).join('\n')}\n`;
  });
}

/** The first lines of a text, but no titles of a table without it. */
function firstLines(text: readonly string[], lines: number): string[] {
  const isCut = /^\|[-|: ]+\|$/.test(text[lines] ?? '');
  return text.slice(0, isCut ? lines - 1 : lines);
}
