import { namesRequirer } from '../../language/who';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { reportUnnamed } from './driver-words';

export const needNoRequirer: SectionRule = {
  id: 'vp/need-no-requirer',
  looksAt: 'section',
  blocks: ['value-drivers'],
  standsAlone: true,
  level: 'warning',
  summary: 'A need that names nobody who requires it: no partner, authority, law or contract.',
  why: 'A need is not a strong wish. It comes from outside the buyer: a partner or an authority, a law or a contract requires something, and the buyer has to have it. Who requires it, and for what, is what a salesperson can point at; “it is essential” is not.',
  source:
    'The healthcare value proposition questions this canvas comes from: buyers justify a purchase because “an Externality (usually the Government in the form of CMS or state licensing agencies) requires it”, or because “a Key Partner … has required your solution”',
  examples: {
    violating: [
      {
        title: 'essential to whom?',
        markdown:
          '## Value drivers\n\n- Influence: the banker asks for it\n- **Need**: «it is essential nowadays»\n',
        fixed:
          '## Value drivers\n\n- Influence: the banker asks for it\n- **Need**: it is essential nowadays, required by … for …\n',
      },
      { title: 'one word', markdown: '## Value drivers\n\n- Influence: the banker\n- Need: «mandatory»\n' },
      {
        title: 'the buyers themselves',
        canvas: 'healthcare-value-proposition',
        markdown: '## Providers\n\n- Need: «clinics cannot manage without it»\n',
      },
    ],
    conforming: [
      {
        title: 'named behind the label',
        markdown: '## Value drivers\n\n- Need (school board): diets have to be documented\n',
      },
      {
        title: 'an authority',
        markdown: '## Value drivers\n\n- Need: CMS requires a follow-up within 30 days\n',
      },
      {
        title: 'a law',
        markdown: '## Value drivers\n\n- Need: the law of 2021 obliges the fund to offer reviews\n',
      },
    ],
    silent: [
      {
        title: 'an authority from abroad',
        markdown: '## Value drivers\n\n- Need: Swissmedic demands a registry of every device\n',
      },
      {
        title: 'a partner',
        markdown: '## Value drivers\n\n- Need: Aldermoor Logistics takes no pallet without a label\n',
      },
      {
        title: 'a paper that asks for it',
        markdown: '## Value drivers\n\n- Need: after a stay the discharge letter asks for a review\n',
      },
      {
        title: 'somebody whose test it is',
        markdown: '## Value drivers\n\n- Need: from 2026 no old burner passes the chimney sweep’s test\n',
      },
      { title: 'a standard', markdown: '## Value drivers\n\n- Need: accreditation from next spring\n' },
      {
        title: 'does not apply, and why',
        markdown: '## Value drivers\n\n- Need: n/a: nobody requires it, people like it\n',
      },
      { title: 'still to be written', markdown: '## Value drivers\n\n- Need: required by … for …\n' },
      { title: 'dots, which are a finding of their own', markdown: '## Value drivers\n\n- Need: ...\n' },
    ],
  },
  check(view, report) {
    reportUnnamed(view, report, 'need', namesRequirer, (item) => ({
      message: `${quoted(item.phrase.words)} names nobody who requires it, and what nobody requires can wait. Say which partner, authority, law or contract does, and for what: “required by … for …”.`,
      fixes: [
        {
          title: 'Say who: “required by … for …”',
          steps: [{ kind: 'replace', at: beforeStop(item.wordsEnd), text: ', required by … for …' }],
          safe: false,
          preferred: true,
        },
      ],
    }));
  },
};
