import { gists } from '../language/gist';

/** What headings come to that mean the blocks of a value proposition, as rows of notions (see `language/gist`). */

export const jobGists = gists(
  '~ who ~ WANT …',
  'WHAT WANT who …',
  'WANT who …',
  '~ TASK who …',
  '~ who ~ TASK ~',
  'WANT TASK who ~',
  'WHY who ~ COME …',
  'WHAT COME who ~',
  'WHEN who COME …',
  'PAIN|HURT who WANT …',
);

export const painGists = gists(
  '~ PAIN …',
  '~ PAIN|HURT … PAIN|HURT …',
  '~ PAIN … MONEY|COST|MEET …',
  'ask ~ HURT …',
  'ask ~ HURT … PAIN|HURT …',
  'HURT ~ who …',
  'HURT HOW …',
  'HURT … who MEET …',
  '~ who HURT …',
);

export const gainGists = gists(
  'WHAT|WHEN|WHERE ~ GOOD …',
  'HOW who ~ GOOD …',
  '~ who GOOD …',
  'GOOD ~ who …',
  'GOOD TIME …',
  'GOOD ~ who GOOD|WANT ~',
  'GOOD|EFFECT ~ who WANT ~',
  '~ WHAT? who GOOD|WISH …',
  'WHAT|WHEN ~ GOOD EFFECT|RESULT|LOOK …',
  'WHAT EFFECT GOOD …',
  'WISH who …',
  'WISH EFFECT|RESULT …',
  'WHAT ~ WISH …',
  'SUCCESS BY? who',
  'WHAT ~ SUCCESS EFFECT|LOOK? ~ who',
  'WHAT who ~ SUCCESS',
);

export const featureGists = gists(
  'WHAT THING|NAME',
  'WHAT it DO|HAVE|GIVE|OFFER …',
  'WHAT it DO EFFECT',
  'HOW THING|OFFER|NAME DO|GIVE ~',
  'WHAT WE GIVE|MAKE …',
  'HOW WE GIVE …',
  '_ WE MAKE',
  'WE GIVE',
  'WHAT GIVE who?',
  'WHAT who|YOU GET WE? it?',
  'WHAT WE? OFFER DETAIL',
  'WHAT WE? THING',
  'WE THING DETAIL',
  'it OFFER? DETAIL',
  '~ PARTS ~ who|it ~',
  'PARTS WE ~',
  'INSIDE WE? it',
  'WHAT THING ~ DO IT ~',
  'WHAT WE DO IT',
  'WHAT YOU _ WHEN YOU ~',
);

export const benefitGists = gists(
  'EFFECT',
  'EFFECT ~ who ~',
  'EFFECT who WORD',
  'EFFECT it|DO',
  'EFFECT WE|it MAKE',
  'RESULT who',
  'WHAT|WHY|HOW ~ EFFECT who? ~',
  'WHAT WE THING EFFECT who?',
  'WHAT IT RESULT ~',
  'HOW ~ RESULT who',
  'WHAT RESULT who',
  'USE ~ who',
);

export const driverGists = gists(
  'WHY who ~ BUY|PAY …',
  'WHY|HOW BUY|PAY …',
  'WHY ~ BUY|PAY who?',
  'WHAT MAKE ~ BUY|PAY …',
  'WHAT BUY|PAY who',
  'WHAT LEVER ~ BUY|PAY',
  'WHAT who PAY ~',
  'BUY WHY who?',
  'WHAT BUY RELY …',
  'WHO DEMAND …',
  'WHO PERSUADE …',
  'WHO WORD|SAY MEASURE …',
  'LEVER EFFECT|RESULT ~',
  'WHAT ~ EFFECT COST ~',
  'WHERE COST ~ who',
  'COST MONEY DEMAND',
  'PURCHASER COST',
  'IT WANT BUY HOW?',
  'who ~ COST ~ MONEY',
);

export const relieverGists = gists(
  'HOW it|WE ~ EASE ~ PAIN|HURT|who …',
  'HOW it|WE ~ EASE ~',
  'WHAT WE|it ~ EASE …',
  'WHAT WE|it ~ EASE ~ PAIN|HURT …',
  'WHAT EASE PAIN|HURT …',
  'EASE ~ PAIN|HURT|who …',
  'MAKE it EASE',
  'REMEDY who?',
  'HURT|PAIN EASE',
);

export const creatorGists = gists(
  'HOW WHAT? WE|it ~ GOOD|WISH|MORE …',
  'HOW it|WE MAKE|GIVE ~ EFFECT|RESULT …',
  'HOW it|WE MAKE|GIVE ~ EFFECT|RESULT … WISH|WANT',
  'MAKE|GIVE ~ GOOD|WISH …',
  'MAKE|GIVE ~ WISH WANT …',
  'WHAT WE|it DO ~ WISH|GOOD …',
  'WHAT WE|it MAKE|GIVE ~ WISH|GOOD …',
);

export const offerGists = gists(
  'WE OFFER',
  'OFFER THING? who',
  'OFFER THING',
  'OFFER WE GIVE|SELL|HAVE ~',
  'WHAT OFFER WE ~',
  'SELL _? WHAT who SELL WE?',
  'WHAT WE|who? SELL ~',
  'WHAT WE? OFFER',
);
