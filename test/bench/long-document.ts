/** Strategy documents of any length for the benchmarks: plain prose, lists, a table, links; a few weaknesses in each part. */

const people = [
  'Members over 70',
  'Night-shift nurses',
  'Families far away',
  'Rural clinics',
  'New parents',
  'People on warfarin',
  'Care managers',
  'Pharmacists',
];
const things = [
  'scale',
  'cuff',
  'night line',
  'medicine list',
  'ride service',
  'home visit',
  'blood draw',
  'reminder',
];
const moments = [
  'after discharge',
  'before the weekend',
  'at night',
  'between visits',
  'while travelling',
  'in the first week',
  'when the dose changes',
  'during a heatwave',
];

/** One part of about 50 lines: the blocks of a value proposition for one segment, with ids of its own. */
function part(n: number): string[] {
  const who = people[n % people.length] ?? '';
  const thing = things[(n * 3) % things.length] ?? '';
  const when = moments[(n * 5) % moments.length] ?? '';
  const id = (letter: string, k: number): string => `${letter}${n * 4 + k}`;
  return [
    `### Jobs of ${who.toLowerCase()}, group ${n}`,
    '',
    `What ${who.toLowerCase()} told us ${when}, in their own words as far as we could keep them.`,
    '',
    `- ${id('J', 0)} Know which change number ${n} is worth a phone call ${when} (functional, high)`,
    `- ${id('J', 1)} Feel sure that nobody in group ${n} is forgotten ${when} (emotional)`,
    `- ${id('J', 2)} Be seen by the family in place ${n} as somebody who copes (social)`,
    '',
    `### Pains of group ${n}`,
    '',
    `- ${id('P', 0)} Waits ${10 + (n % 30)} minutes on the phone in week ${n}, then hangs up (high)`,
    `- ${id('P', 1)} Three sheets of paper about dose ${n}, each with another figure on it`,
    `- ${id('P', 2)} Nobody in ward ${n} answers ${when}, so the question waits until Monday`,
    '',
    `### Gains of group ${n}`,
    '',
    `- ${id('G', 0)} Hears from a nurse within ${1 + (n % 5)} hours of reading ${n}`,
    `- ${id('G', 1)} A weekend ${n} away without packing the file`,
    '',
    `### Features for group ${n}`,
    '',
    '| ID | Feature | Benefit | Importance |',
    '|---|---|---|---|',
    `| ${id('F', 0)} | The ${thing} model ${n} speaks the figure aloud | ${id('B', 0)} People in group ${n} weigh themselves without help -> ${id('J', 0)} | important |`,
    `| ${id('F', 1)} | Two questions in round ${n} by text or phone | ${id('B', 1)} Nobody in group ${n} has to own a smartphone -> ${id('P', 1)} | important |`,
    `| ${id('F', 2)} | Radio of type ${n} in the ${thing} | ${n % 4 === 0 ? '' : `The ${thing} needs no setting up in flat ${n} -> ${id('J', 2)}`} | inconsequential |`,
    '',
    `### Pain relievers for group ${n}`,
    '',
    `1. ${id('PR', 0)} A nurse rings the same morning when figure ${n} rises by 3 pounds -> ${id('P', 0)}`,
    `2. ${id('PR', 1)} One list replaces every sheet of case ${n} within a day -> ${id('P', 1)}`,
    `3. ${id('PR', 2)} The night line for ${n} is answered by somebody with the file open -> ${n % 7 === 0 ? 'P99999' : id('P', 2)}, ${id('J', 1)}`,
    '',
    `### Gain creators for group ${n}`,
    '',
    `- ${id('GC', 0)} The same nurse answers group ${n} by name in four calls of five -> ${id('G', 0)}`,
    `- ${id('GC', 1)} The kit ${n} fits in hand luggage and works over any network -> ${id('G', 1)}`,
    '',
    `The team of group ${n} met in week ${n % 52} and wrote this down together; what is still open stands in`,
    'the register of assumptions, and nothing here is settled before somebody has asked a patient.',
    '',
  ];
}

/**
 * A document with the prompt of a template in place of one of its list entries.
 * @param from the entry is the first one at this line (zero-based) or below
 * @returns the document, and the line
 */
export function withPrompt(text: string, from: number): { text: string; line: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((words, index) => index >= from && words.startsWith('- P'));
  return { text: lines.with(line, '- [Pain 1]').join('\n'), line };
}

/**
 * A document of at least so many lines.
 * @param lines how many
 * @param canvases `one` canvas over all of it, or a canvas of about 200 lines `each`
 */
export function longDocument(lines: number, canvases: 'one' | 'each' = 'one'): string {
  const text: string[] = [
    '# Staying well at home',
    '<!-- canvas: healthcare-value-proposition -->',
    '',
    '## Buyer',
    '',
    '- The chief nursing officer',
    '',
    '## User',
    '',
    '- People who live alone',
    '',
    '## Patients',
    '',
  ];
  for (let n = 1; text.length < lines; n++) {
    if (canvases === 'each' && n % 5 === 0)
      text.push(
        `# Staying well in region ${n}`,
        `<!-- canvas: healthcare-value-proposition segment="Region ${n}" -->`,
        '',
      );
    text.push(...part(n));
  }
  return `${text.slice(0, lines).join('\n')}\n`;
}
