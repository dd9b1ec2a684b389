import { wordSet } from './word-set';

/**
 * Classes of English words that stand for persons, organisations and rules that somebody made. Closed classes (relations,
 * institutions) are written out; open ones (agent nouns) are known by their endings.
 */

const RELATIONS = wordSet(`
  mother father mum mom dad parent child children son daughter sister brother sibling wife husband spouse partner
  grandchild grandchildren grandparent grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece
  relative relatives family families friend neighbour neighbor colleague coworker peer mate guardian carer caregiver
`);

/** Roles that no ending gives away. */
const ROLES = wordSet(`
  doctor physician nurse surgeon gp vet midwife matron medic paramedic coach tutor mentor guru expert celebrity
  ambassador boss chief head chair dean principal president director secretary mayor senator governor priest pastor vicar
  imam rabbi bishop judge lawyer attorney solicitor notary clerk chef cook baker butcher barber chemist plumber builder
  architect pilot captain agent advocate advisor consultant accountant auditor inspector regulator controller treasurer
  editor author landlord tenant investor sponsor donor funder buyer seller vendor manufacturer contractor volunteer
  student pupil host guest staff public
`);

const ORGANISATIONS = wordSet(`
  government ministry minister agency agencies authority authorities regulator commission council board committee
  panel jury court tribunal parliament congress senate state states county counties city cities municipality federation union
  association society societies guild chamber club church school university universities college academy academies institute
  institution hospital clinic pharmacy pharmacies practice ward bank fund insurance plan payer company companies
  firm corporation enterprise office department team crew brigade unit press media newspaper magazine television radio podcast forum
  network community communities group ombudsman inspectorate police army headquarters franchise customs treasury charity
  charities foundation cooperative consortium parish district region taskforce laboratory lab
  exchange auction retailer wholesaler supermarket manufacturer publisher
`);

const RULES = wordSet(`
  law laws legislation legislature statute bylaw regulation regulations directive decree ordinance treaty contract contracts
  agreement tender licence license permit accreditation certification certificate guideline guidelines standard standards
  norm policy policies mandate audit audits inspection inspections penalty penalties fines quota deadline deadlines
  reimbursement formulary protocol pathway prescription referral letter subpoena tax taxes levy duty obligation charter
  constitution curriculum exam examination tariff warranty covenant code act framework programme program scheme rating ratings
  measure measures target targets specification warrant clause visa condition conditions prerequisite indicator indicators registry
`);

/**
 * Endings of agent nouns. Words in `-er` and `-or` are as often things as people, so only whole second parts count there.
 */
const PERSON_ENDING = new RegExp(
  [
    `(?:ologist|iatrist|ist|ician|arian|dietitian|eer|committee|employee|trustee|referee|nominee|attendee|payee|licensee)s?$`,
    `(?:keeper|maker|giver|taker|holder|leader|owner|worker|dresser|master|driver|trainer|teacher|manager|officer|player|payer|insurer|employer|lender|broker|farmer|dealer|carer|purchaser|supplier|commissioner|founder|adviser|blogger|influencer|speaker|reviewer|examiner|banker|tester|partner|member|user|customer|consumer|reporter|writer|researcher)s?$`,
    `(?:director|doctor|inspector|advisor|supervisor|coordinator|administrator|moderator|counsellor|counselor|professor|instructor|mentor|operator|investor|auditor|creditor|competitor|contractor|distributor)s?$`,
    `(?:mother|father|sister|brother|daughter|parent)s?$`,
    String.raw`\p{L}{3,}(?:man|men|woman|women|wife|wives|person)$`,
  ].join('|'),
  'u',
);

/** Words with such an ending that are nobody. */
const NOBODY = wordSet(`
  list checklist waitlist shortlist wishlist playlist exist assist consist resist insist persist enlist twist mist fist wrist gist
  career beer cheer steer sheer deer specimen abdomen regimen acumen remember december september november
  user customer consumer taskmaster ticketmaster reminder
`);

/** Whether a word in lower case stands for a person: a relation, a role, or a noun made of what one does. */
export function isPerson(word: string): boolean {
  const one = word.replace(/s$/, '');
  if (RELATIONS.has(word) || RELATIONS.has(one) || ROLES.has(word) || ROLES.has(one)) return true;
  return PERSON_ENDING.test(word) && !NOBODY.has(word) && !NOBODY.has(one);
}

/** Whether a word in lower case stands for an organisation, a public body or a medium. */
export function isOrganisation(word: string): boolean {
  return ORGANISATIONS.has(word) || ORGANISATIONS.has(word.replace(/s$/, ''));
}

/** Whether a word in lower case stands for a rule that somebody made: a law, a contract, a standard, a deadline. */
export function isRule(word: string): boolean {
  return RULES.has(word) || RULES.has(word.replace(/s$/, ''));
}
