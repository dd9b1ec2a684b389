import type { Place } from '../../markdown/block';
import { markedAssumption } from '../asm/marked-assumption';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { claimsIn } from './claims';

export const claimNoEvidence: SectionRule = {
  id: 'voc/claim-no-evidence',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  families: ['voc', 'jtbd', 'asm', 'vp', 'pos', 'chain', 'lane', 'map', 'model'],
  summary: 'A statement about what customers want or are like, without a quotation, a source or a figure.',
  why: 'What a team says of its customers is partly known and partly believed, and on paper both look the same. “Surgeons want smaller tools” may be nine of twelve interviews or one remark at a fair. Whoever decides by it has to see which; what nobody has asked yet belongs to the assumptions. The same goes for what nobody could ever show, such as being the friendliest in the country.',
  source:
    'Before customers are asked, it has to be plain “what the team knows (and doesn’t know)”: one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'what they all want',
        canvas: 'customer-intimacy',
        markdown: '## Voice of customer\n\n- «Surgeons want» smaller tools\n',
        fixed: '## Voice of customer\n\n- Surgeons want smaller tools (known from …)\n',
      },
      {
        title: 'an insight that nobody can check',
        canvas: 'jtbd-strategy',
        markdown: '## 3. Strategic insights\n\n- «Farmers trust» us blindly.\n- «Nobody reads» the letter.\n',
        fixed:
          '## 3. Strategic insights\n\n- Farmers trust us blindly (known from …).\n- Nobody reads the letter.\n',
      },
      {
        title: 'in the introduction of a plan',
        canvas: 'customer-intimacy',
        markdown: '## Why we do this\n\n«Families always prefer» a person to a machine.\n',
      },
      {
        title: 'words for a poster',
        markdown: '## What goes on the poster\n\n- «World-class» rides since we began\n',
        fixed: '## What goes on the poster\n\n- World-class rides since we began (known from …)\n',
      },
      {
        title: 'without its article, and in quotation marks',
        markdown:
          '## What the leaflet says\n\n- «"Best nurses in the north»"\n- "Ring before it gets bad."\n',
      },
      {
        title: 'once and for all',
        markdown:
          '## What the leaflet says\n\n- Night care «halves» staff turnover.\n- Back by nine, or you pay nothing\n',
        fixed:
          '## What the leaflet says\n\n- Night care halves staff turnover (known from …).\n- Back by nine, or you pay nothing\n',
      },
      {
        title: 'among the claims that are to be made',
        canvas: 'jtbd-strategy',
        markdown: '## Claims we may use\n\n- «The fastest repairs in» town\n',
      },
      {
        title: 'what one says of customers, among claims',
        canvas: 'value-proposition',
        markdown:
          '## Claims we hear ourselves making\n\n- «Young farmers want» digital.\n- «Best workshop in Europe»\n',
      },
      {
        title: 'praise alone, among what one may say',
        canvas: 'jtbd-strategy',
        markdown: '## What we may say\n\n- «Revolutionary»\n- 96 of 100 dates kept in 2023\n',
      },
      {
        title: 'the first of all, among what is offered',
        canvas: 'value-proposition',
        markdown: '## Benefits\n\n- The «quietest rooms in the whole city»\n- You sleep till seven\n',
      },
      {
        title: 'the first of all, in a message',
        canvas: 'jtbd-strategy',
        markdown: '## Messages\n\n- «The friendliest workshop in» the country\n',
        fixed: '## Messages\n\n- The friendliest workshop in the country (known from …)\n',
      },
    ],
    conforming: [
      {
        title: 'who was asked, or an assumption that says so',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- Surgeons want smaller tools (9 of 12 interviews)\n- Nurses want one drawer, see [A3](assumptions.md)\n',
      },
    ],
    silent: [
      {
        title: 'a quotation, and columns that say who and when',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- “Surgeons want smaller tools, and nobody listens.” – theatre nurse, May\n\n| What | Who |\n|---|---|\n| Surgeons want smaller tools | head of theatre, two hospitals |\n',
      },
      {
        title: 'a heading or a remark that says where it comes from',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights from 14 farm visits\n\n- Farmers trust the vet who comes on time\n\n## Insights\n\nHeard in the interviews of last spring.\n\n- Farmers prefer a call to a letter\n',
      },
      {
        title: 'what is thought, and what it rests on',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n- Parents want to be out of the door at seven: every second one named it first\n- Some riders want a loan bike\n- Riders want a date because their boss asks for one\n',
      },
      {
        title: 'general knowledge, a rule, an aim',
        canvas: 'customer-intimacy',
        markdown:
          '## Segment in focus\n\n- Hospitals with fewer than 200 beds that want to stay open\n- All patients must be told within a day\n- Mothers of newborns in the first six weeks\n',
      },
      {
        title: 'what is written as an assumption, or as what customers want for themselves',
        canvas: 'value-proposition',
        markdown:
          '## Gains\n\n- Everybody wants to sit beside her\n\n## Benefits\n\n- Nobody waits for the morning\n',
      },
      {
        title: 'what is first for whom it is done, among what is offered',
        canvas: 'value-proposition',
        markdown:
          '## Features\n\n- Calls in the order of need, so that the sickest child on the ward is seen first\n- The nearest bed in the county\n',
      },
      {
        title: 'a message that shows it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Messages\n\n- The fastest repair in town: 40 minutes, by the city’s own test\n- You will be at work on time\n',
      },
    ],
  },
  check(view, report) {
    for (const { words, placeOf, fixAt, claim } of claimsIn(view)) {
      report({
        at: placeOf(claim.start, claim.end),
        message: claim.boast
          ? `${quoted(words)} is what everybody says of themselves, so nobody believes it. Say what shows it: a figure, a test, or what one customer told whom.`
          : `${quoted(words)} is said of all of them, and nothing tells how anybody knows. Whoever decides by it cannot see whether many were asked or nobody. Add who said or did it, how many of how many and when (“9 of 12 interviews, May”), or keep it as an assumption.`,
        fixes: fixAt ? [known(fixAt), ...(claim.boast ? [] : [markedAssumption(fixAt)])] : [],
        ...(claim.sure ? {} : { level: 'hint' }),
      });
    }
  },
};

function known(at: Place): Fix {
  return {
    title: 'Say how it is known',
    steps: [{ kind: 'replace', at: beforeStop(at), text: ' (known from …)' }],
    safe: false,
    preferred: true,
  };
}
