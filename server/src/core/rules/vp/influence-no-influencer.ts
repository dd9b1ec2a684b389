import { namesSomebody } from '../../language/who';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { reportUnnamed } from './driver-words';

export const influenceNoInfluencer: SectionRule = {
  id: 'vp/influence-no-influencer',
  looksAt: 'section',
  blocks: ['value-drivers'],
  standsAlone: true,
  level: 'warning',
  summary: 'An influence that names nobody who persuades the buyer.',
  why: 'Influence works through somebody: the doctor, the daughter, the neighbour who had it first. As long as nobody is named, nobody can be won over, and “people trust it” only says that it would be nice.',
  source:
    'The healthcare value proposition questions this canvas comes from: buyers “are persuaded to it through Key Influencers, such as their providers or purveyors”',
  examples: {
    violating: [
      {
        title: 'a good name, wherever that is',
        canvas: 'healthcare-value-proposition',
        markdown: '## Patients\n\n- Influence: «strong reputation in the region»\n',
      },
      {
        title: 'trust, and nobody who gives it',
        markdown:
          '## Value drivers\n\n- **Influence**: «people trust it as soon as they have tried it»\n- Need: the tax office requires it\n',
        fixed:
          '## Value drivers\n\n- **Influence**: people trust it as soon as they have tried it, recommended by …\n- Need: the tax office requires it\n',
      },
      {
        title: 'the buyers themselves',
        canvas: 'healthcare-value-proposition',
        markdown: '## Patients\n\n- Influence - «Patients love the look of it»\n',
      },
    ],
    conforming: [
      { title: 'a role', markdown: '## Value drivers\n\n- Influence: recommended by their cardiologist\n' },
      { title: 'a relation', markdown: '## Value drivers\n\n- Influence: what the daughter thinks of it\n' },
    ],
    silent: [
      {
        title: 'a peer, known by where it stands',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n### Value drivers\n\n- Influence: the pharmacy in the next street has had it since May\n',
      },
      {
        title: 'a table of who needs what',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Who has to hear what\n\n| | Utility | Influence | Need |\n|---|---|---|---|\n| Patients | yes | yes | yes |\n| Payers | yes | - | yes |\n',
      },
      { title: 'a named brand', markdown: '## Value drivers\n\n- Influence: they saw it at Boots\n' },
      { title: 'a name alone', markdown: '## Value drivers\n\n- Influence: Instagram\n' },
      {
        title: 'people like the buyer',
        markdown: '## Value drivers\n\n- Influence: other parents at the school gate\n',
      },
      {
        title: 'somebody unheard of',
        markdown: '## Value drivers\n\n- Influence: the village hairdresser swears by it\n',
      },
      {
        title: 'one of several entries names somebody',
        markdown: '## Value drivers\n\n### Influence\n\n- People trust it\n- The nurse recommends it\n',
      },
      {
        title: 'linked to a key influencer',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n- Influence: they trust it -> KI1\n\n## Key influencers\n\n- KI1 The cardiologist\n',
      },
      { title: 'still to be written', markdown: '## Value drivers\n\n- Influence: trusted because of …\n' },
    ],
  },
  check(view, report) {
    reportUnnamed(view, report, 'influence', namesSomebody, (item) => ({
      message: `${quoted(item.phrase.words)} names nobody who persuades the buyer, so there is nobody to win over. Say whose word counts, for instance “recommended by their cardiologist”.`,
      fixes: [
        {
          title: 'Say who: “recommended by …”',
          steps: [{ kind: 'replace', at: beforeStop(item.wordsEnd), text: ', recommended by …' }],
          safe: false,
          preferred: true,
        },
      ],
    }));
  },
};
