import { gists } from '../language/gist';
import { blockDefaults, canvasDefaults } from './defaults';
import type {
  AttributeDefinition,
  BlockDefinition,
  BuyerDefinition,
  CanvasDefinition,
  QuestionDefinition,
} from './definition';
import { customerWords, profileAndMap } from './value-proposition';

/** The value proposition for healthcare: four kinds of buyer, their value drivers, and twelve questions. */

const buyers: readonly BuyerDefinition[] = [
  {
    id: 'patients',
    name: 'Patients',
    aliases: [
      'Patient',
      'Patient-buyers',
      'Members',
      'Consumers',
      'Patients and families',
      'Families',
      'People at home',
    ],
    drivers: ['utility', 'influence', 'need'],
  },
  {
    id: 'providers',
    name: 'Providers',
    aliases: [
      'Provider',
      'Provider-buyers',
      'Clinics',
      'Hospitals',
      'Physicians',
      'Doctors',
      'Practices',
      'Care providers',
      'Health systems',
      'Referring practices',
      'GPs',
      'Nursing homes',
      'Care homes',
      'Dentists',
      'Dental practices',
      'Therapists',
      'Midwives',
    ],
    drivers: ['utility', 'reduce-costs', 'increase-revenue', 'need'],
  },
  {
    id: 'payers',
    name: 'Payers',
    aliases: [
      'Payer',
      'Payor',
      'Payer-buyers',
      'Insurers',
      'Health insurers',
      'Health plans',
      'Employers',
      'Insurance companies',
      'Sickness funds',
      'Health funds',
      'The fund',
      'Statutory insurers',
      'Funds',
      'Sick funds',
      'Statutory funds',
      'Commissioners',
      'Health boards',
      'Plans',
    ],
    drivers: ['utility', 'reduce-costs', 'increase-revenue', 'need'],
  },
  {
    id: 'purveyors',
    name: 'Purveyors',
    aliases: [
      'Purveyor',
      'Purveyor-buyers',
      'Pharma',
      'Pharmaceutical companies',
      'Device companies',
      'Diagnostic companies',
      'Pharma companies',
      'Pharmaceuticals',
      'Diagnostics companies',
      'Device and diagnostic companies',
      'Suppliers',
      'Medical device companies',
      'Drug makers',
      'Device makers',
    ],
    drivers: ['reduce-costs', 'increase-revenue', 'need'],
  },
];

const healthClass: AttributeDefinition = {
  id: 'health-class',
  name: 'Health class',
  aliases: [
    'Class',
    'Type',
    'Category',
    'Type of health product',
    'Type of health service',
    'Type of health product or service',
    'Health type',
  ],
  values: ['health direct', 'health related', 'health relevant', 'direct', 'related', 'relevant'],
};

const context: AttributeDefinition = {
  id: 'context',
  name: 'Context',
  aliases: ['In context or opportunistic', 'In-context or opportunistic', 'In context'],
  values: ['in context', 'in-context', 'opportunistic'],
};

const importance: AttributeDefinition = {
  id: 'importance',
  name: 'Importance',
  aliases: ['Rating', 'Importance of features', 'Important'],
  values: ['important', 'inconsequential', 'negative'],
};

/** The blocks of the plain canvas, with what healthcare asks of products and features besides. */
const shared: readonly BlockDefinition[] = profileAndMap.map((block) => {
  if (block.id === 'products-and-services')
    return {
      ...block,
      aliases: [...block.aliases, 'In-context products', 'In-context products and services'],
      attributes: [...block.attributes, healthClass, context],
    };
  if (block.id === 'features') return { ...block, attributes: [importance, ...block.attributes] };
  return block;
});

/** A block that holds an answer rather than a list of linked items. */
const answer = blockDefaults;

const own: readonly BlockDefinition[] = [
  {
    ...answer,
    id: 'buyer',
    name: 'Buyer',
    aliases: [
      'The buyer',
      'Who buys',
      'Who pays',
      'Economic buyer',
      'Purchaser',
      'Buyer and user',
      'Buyer = user',
      'Customer and user',
    ],
    cues: [/\bwho (?:buys|pays|signs|decides)\b/],
    gists: gists(
      [
        'WHO ~ BUY|PAY ~',
        'WHO ~ BUY|SELL|WANT BUY|PAY|MONEY ~',
        'WHO ~ GIVE|HAVE ~ BUY ~',
        'WHO MONEY ~',
        'PURCHASER ~',
        '_|NOUN PURCHASER',
        '~ who PURCHASER',
        'THEY MONEY',
        'THEY|BUYER IT PAY',
        '~ PURCHASER WHO PAY ~',
      ],
      ['WHO *BUY|PAY BUY|PAY *BUY|PAY', 'WHERE MONEY DO|_|NOUN?', 'who * HAVE|GIVE * MONEY|BUY *'],
    ),
    question: 'Who decides to buy, and signs?',
    example: 'The chief nursing officer of a community hospital',
  },
  {
    ...answer,
    id: 'user',
    name: 'User',
    aliases: ['The user', 'Users', 'End user', 'Who uses it', 'End users'],
    cues: [/\bwho uses\b/],
    gists: gists(
      [
        'WHO USE ~',
        'who WHO USE|DO|USER ~',
        'WHO HAVE it ~',
        'WHO IT MAKE ~',
        'WHO LEVER it',
        'USER who?',
        'who USER',
        '_|NOUN USER',
        'USER NOT PAY',
        'WHO TIME it EFFECT|RESULT',
      ],
      ['WHO * USE|HAVE|GET|HEAR it *', 'WHO _|NOUN THING|NAME *', 'WHO OFFER _|NOUN', 'THEY *USER USE *'],
    ),
    question: 'Who uses it?',
    example: 'People over 70 with heart failure who live alone',
  },
  {
    ...answer,
    id: 'purchase-decision',
    name: 'Purchase decision',
    aliases: [
      'Purchase decision of the buyer',
      'What compels a purchase decision',
      'Why the buyer buys',
      'Decision to buy',
      'Buying decision',
      'What compels the purchase',
    ],
    cues: [/\bpurchas\w* decision/, /\bcompels\b/, /\bdecision to (?:buy|purchase)\b/],
    question: 'What compels a purchase decision by the buyer?',
    example: 'Penalties for readmission rose in April and the old call centre closes in autumn',
  },
  {
    ...answer,
    id: 'aspect-of-life',
    name: 'Aspect of life',
    aliases: [
      'Aspect of the user’s life',
      'Part of life',
      'Where in the user’s life',
      'User’s life',
      'Aspect of the users life',
    ],
    cues: [/\baspects? of (?:[\w’']+ ){0,3}li(?:fe|ves)\b/],
    question: 'In which aspect of the user’s life do you deliver value?',
    example: 'The hours between supper and sleep, when nobody answers the phone',
  },
  {
    ...answer,
    id: 'time-to-value',
    name: 'Time to value',
    aliases: [
      'Time to deliver the value',
      'Time until value',
      'How long until value',
      'Time-to-value',
      'How fast',
    ],
    cues: [
      /\btime (?:to|until|till) (?:\w+ ){0,3}value\b/,
      /^(?:the )?time (?:until|till|before) (?:anybody|anyone|somebody|someone|people|they|patients|members|customers|users|it)\b/,
      /^(?:the )?time it (?:takes|needs)\b/,
      /\bwhen (?:(?:will|do|would) )?(?:they|people|patients|members|customers|users|families) (?:will )?(?:notice|feel|benefit)\b/,
      /\bhow (?:long|fast|soon|quickly|much time)\b/,
    ],
    question: 'How much time does it take until the value is delivered?',
    example: 'First reading seen by a nurse within 48 hours of discharge',
  },
  {
    ...answer,
    id: 'social-value',
    name: 'Social value',
    aliases: ['Social values', 'Value to society', 'Social impact', 'Social values met'],
    cues: [/\bsocial (?:value|impact|good)/, /\bvalue (?:to|for) society\b/],
    question: 'Which social values, if any, are met while delivering the value?',
    example: 'Fewer ambulances tied up at night in a county that has four',
  },
  {
    ...answer,
    id: 'personalization',
    name: 'Personalization',
    aliases: ['Personalisation', 'How it is personalized', 'Personalized to the segment', 'Tailoring'],
    cues: [/\bpersonali[sz]/, /\btailor(?:ed|ing)\b/],
    question: 'How is it personalized to the needs of the customer segment?',
    example: 'Large type and spoken readings for members with low vision (J3)',
  },
  {
    ...answer,
    id: 'intermediaries',
    name: 'Intermediaries',
    aliases: [
      'Intermediary',
      'Intermediaries that derive value',
      'Middlemen',
      'Who else gains',
      'Partners in between',
    ],
    cues: [/\bintermediar/, /\bwho else (?:gains|benefits|profits)\b/],
    question: 'Which intermediaries derive value from it, and what value?',
    example: 'Pharmacies: fewer calls about refills',
  },
  {
    ...answer,
    id: 'insights',
    name: 'Insights from interactions',
    aliases: [
      'Insights',
      'Insight',
      'Customer insights',
      'What we learn',
      'Insights from customer interactions',
      'Learning',
    ],
    cues: [/\binsights?\b/, /\bwhat we learn\b/],
    question: 'How do you gain insight from interactions with the customer segment?',
    example: 'Every call to the nurse line is coded by reason; the team reads the ten oddest each month',
  },
  {
    ...answer,
    id: 'key-behaviors',
    name: 'Key behaviors',
    aliases: [
      'Key behaviours',
      'Behaviors',
      'Behaviours',
      'Required behaviors',
      'Behaviors required',
      'Key behaviour',
    ],
    cues: [/\bbehaviou?rs?\b/],
    letters: ['KB'],
    question: 'What do buyer and user have to do for the value to come about?',
    example: 'User weighs in before breakfast; buyer reviews the alerts weekly',
  },
  {
    ...answer,
    id: 'key-experiences',
    name: 'Key experiences',
    aliases: ['Experiences', 'Required experiences', 'Key experience'],
    cues: [/\bexperiences?\b/],
    letters: ['KE'],
    question: 'What do buyer and user have to experience for the value to come about?',
    example: 'User hears from a nurse by name in the first week',
  },
  {
    ...answer,
    id: 'key-influencers',
    name: 'Key influencers',
    aliases: ['Influencers', 'Key influencer', 'Who influences', 'Influencers required'],
    cues: [/\binfluencers?\b/, /\bwho (?:influences|persuades|recommends)\b/],
    letters: ['KI'],
    question: 'Who has to influence buyer and user?',
    example: 'User: the cardiologist who signs the discharge letter; buyer: the regional quality board',
  },
];

/** The twelve questions, in the order in which a healthcare value proposition answers them. */
const questions: readonly QuestionDefinition[] = [
  { question: 'What compels a purchase decision by the buyer?', blocks: ['purchase-decision'] },
  { question: 'In which aspect of the user’s life do you deliver value?', blocks: ['aspect-of-life'] },
  { question: 'Which jobs, pains and gains does it address?', blocks: ['jobs', 'pains', 'gains'] },
  { question: 'How much time does it take until the value is delivered?', blocks: ['time-to-value'] },
  { question: 'Which social values are met, if any?', blocks: ['social-value'] },
  { question: 'Which bundles of products and services are offered?', blocks: ['products-and-services'] },
  { question: 'How is it personalized to the needs of the segment?', blocks: ['personalization'] },
  { question: 'Which intermediaries derive value from it?', blocks: ['intermediaries'] },
  { question: 'How do you gain insight from interactions?', blocks: ['insights'] },
  { question: 'Which key behaviors are required of buyer and user?', blocks: ['key-behaviors'] },
  { question: 'Which key experiences are required for buyer and user?', blocks: ['key-experiences'] },
  { question: 'Which key influencers are required for buyer and user?', blocks: ['key-influencers'] },
];

export const healthcareValueProposition: CanvasDefinition = {
  ...canvasDefaults,
  id: 'healthcare-value-proposition',
  name: 'Healthcare value proposition',
  aliases: [
    'Value proposition in healthcare',
    'Health care value proposition',
    'Healthcare value proposition canvas',
    'Healthcare VPC',
    'Value proposition for healthcare',
    'Healthcare value propositions',
  ],
  description:
    'A value proposition for patients, providers, payers and purveyors, with the drivers of each and the twelve questions.',
  blocks: [...own.slice(0, 4), ...shared, ...own.slice(4)],
  buyers,
  questions,
  signals: customerWords,
  families: ['vp', 'job', 'score', 'healthcare'],
};
