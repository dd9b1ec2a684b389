import type { Vocabulary } from '../../../server/src/core/configuration/vocabulary';

/** Something to configure, small enough to see at a glance. */
export const vocabulary: Vocabulary = {
  profiles: ['recommended', 'strict', 'odi'],
  rules: [
    { id: 'text/unread', description: 'A line that is read as nothing.', level: 'hint', options: {} },
    {
      id: 'text/long-item',
      description: 'An item that goes on and on.',
      level: 'info',
      options: {
        words: { kind: 'number', default: 40, description: 'How many words are too many.' },
        units: { kind: 'words', default: ['days'], description: 'Units that count.' },
        style: { kind: 'choice', values: ['short', 'shorter'], default: 'short', description: 'How short.' },
      },
    },
    { id: 'vp/no-benefit', description: 'A feature without a benefit.', level: 'warning', options: {} },
  ],
  canvases: [
    { id: 'lean', description: 'The lean canvas.' },
    { id: 'value-chain', description: 'Five stages.' },
  ],
  canvasNames: new Map([
    ['lean', 'lean'],
    ['lean canva', 'lean'],
    ['value chain', 'value-chain'],
  ]),
  drivers: [
    { id: 'utility', name: 'Utility', description: 'Which job does it solve?' },
    { id: 'need', name: 'Need', description: 'Who requires it?' },
  ],
  buyers: [{ id: 'patients', name: 'Patients', description: 'People who are ill.' }],
  families: [
    { id: 'vp', description: 'Value propositions.' },
    { id: 'job', description: 'Jobs.' },
  ],
};
