import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { comparableSet, saysOnly } from './bare-words';
import { isSaid, textsOf } from './said';

/** What can be said of anything that is personalized: none of it is somebody's need. */
const PERSONALIZED = comparableSet(`
  personal personally personalized personalised personalization personalisation personalize personalise tailor tailored tailoring custom
  customized customised customization customize individual individually individualized individualised bespoke adaptive adapt adapted adapts
  adjust adjusted adjusts dynamic dynamically smart intelligent ai artificial intelligence machine learning algorithm algorithms driven
  powered based automatic automatically data using use uses used analytics
  content contents experience experiences service services offer offers offering product message messages messaging communication
  recommendation recommendations suggestion suggestions advice care plan plans planning treatment treatments journey journeys solution
  solutions programme program programs approach support feature features option options interaction interactions touchpoint settings
  user users patient patients member members customer customers client clients buyer segment segments person people family group
  need needs want wants preference preferences profile profiles behavior behaviour goal goals situation specific unique own one
`);

export const personalizationNoNeed: SectionRule = {
  id: 'vp/personalization-no-need',
  looksAt: 'section',
  blocks: ['personalization'],
  standsAlone: true,
  level: 'hint',
  families: ['healthcare'],
  summary: 'A personalization that answers no need of the segment.',
  why: 'Personalizing costs something, and it is worth it where a segment needs something that others do not: large type, Spanish, evening hours. “Personalized content” could stand in any proposition, for any segment.',
  source:
    'The healthcare value proposition questions this canvas comes from: “How can the Value Proposition be personalized based on the Customer Segments need(s)?”',
  examples: {
    violating: [
      {
        title: 'for anybody',
        canvas: 'healthcare-value-proposition',
        markdown: '## Personalization\n\n- «Personalized content»\n',
        fixed: '## Personalization\n\n- Personalized content, for … who …\n',
      },
      {
        title: 'the question again',
        canvas: 'healthcare-value-proposition',
        markdown: '## Personalization\n\n«AI-driven recommendations based on each member’s needs.»\n',
      },
    ],
    conforming: [
      {
        title: 'a need that not all have',
        canvas: 'healthcare-value-proposition',
        markdown: '## Personalization\n\n- Large type for members with low vision\n',
      },
    ],
    silent: [
      {
        title: 'the need is linked',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J3 Read without a lamp\n\n## Personalization\n\n- Personalized content (J3)\n',
      },
      {
        title: 'said in few words',
        canvas: 'healthcare-value-proposition',
        markdown: '## Personalization\n\n- In Spanish and Hmong\n',
      },
      {
        title: 'none, and why',
        canvas: 'healthcare-value-proposition',
        markdown: '## Personalization\n\nNone: a vaccine is the same for everybody\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items('personalization')) {
      if (!isSaid(item) || item.links.length > 0) continue;
      if (!textsOf(item).every((words) => saysOnly(words, PERSONALIZED))) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} could stand in any proposition: it names no need that some have and others have not. Say for whom and why (“large type for members with low vision”), or link the job or pain (-> J1).`,
        fixes: [
          {
            title: 'Say which need: “, for … who …”',
            steps: [{ kind: 'replace', at: beforeStop(item.wordsEnd), text: ', for … who …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};
