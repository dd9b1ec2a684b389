import { isOrganisation, isPerson } from './people-words';

/**
 * Tasks of a team that is still making something: `Find an open dataset`, `Hire two developers`, `Set up the backend`. What is done
 * for customers each time (`Find a plumber for the tenant`, `Build a care plan with each family`) is a service. English only.
 */

/** Verbs with which such tasks begin. */
const VERBS =
  '(?:find|look for|search for|identify|research|investigate|explore|evaluate|assess|analy[sz]e|compare|choose|select|decide on|define|clarify|specify|draft|design|develop|build|implement|program|code|prototype|set up|configure|install|integrate|migrate|launch|roll out|hire|recruit|onboard|apply for|raise|negotiate|sign|procure|purchase|order|organi[sz]e|conduct|carry out|run|test|pilot|kick off|plan|prepare|schedule|finali[sz]e|document|align|coordinate|obtain)';

/** What only those need who make it. */
const OBJECTS =
  '(?:data ?sets?|databases?|data ?base|developers?|engineers?|programmers?|freelancers?|contractors?|suppliers?|vendors?|agency|agencies|investors?|partners?|partnerships?|prototypes?|mvp|mock-?ups?|wireframes?|api|apis|back-?ends?|front-?ends?|servers?|cloud|hosting|infrastructure|architecture|code ?base|repository|model|algorithms?|pipelines?|requirements?|specifications?|specs?|roadmaps?|backlogs?|budgets?|funding|grants?|loans?|permits?|licen[cs]es?|approval|certification|patents?|market research|surveys?|user interviews?|interviews?|focus groups?|stud(?:y|ies)|pilot|website|landing page|app|application|platform|tool|software|dashboard|marketing (?:plan|campaign|materials?)|campaigns?|strateg(?:y|ies)|concepts?|business plan|pitch deck|team|staff|kick-?off|tests?|use cases?|personas?|kpis?|contracts?|pathways?|process(?:es)?|protocols?|workflows?)';

/** Whoever is hired works for those who hire. */
const HIRES =
  /^(?:hire|recruit|onboard)\s+(?:(?:an?|the|our|more|new|two|three|four|five|several|\d+)\s+)*(?:[a-zà-ɏ-]+\s+){0,2}?[a-zà-ɏ-]+(?=$|[\s.,;])/i;

const TASK = new RegExp(
  `^${VERBS}\\s+(?:(?:an?|the|our|some|more|new|two|three|four|five|several|first|\\d+)\\s+)*(?:(?!for\\b|with\\b|of\\b)[a-zà-ɏ-]+\\s+){0,2}?${OBJECTS}(?![a-zà-ɏ-])`,
  'iu',
);

/** For whom it is done each time: then it is a service. */
const SERVED =
  /\b(?:your|their|his|her|my|you|them|each|every|any|whenever|if|when|daily|weekly|monthly|on demand|on request)\b/i;

/** Behind one of these, the effect follows. */
const EFFECT =
  /\b(?:so (?:that|they|you|nobody|no one|people)|which means|because|until|means that)\b|[:–—→]|->|…/i;

/**
 * Whether words are a task of the team that makes the offer.
 * @returns false for what is done for customers, and where the words go on with its effect
 */
export function isProjectTask(words: string): boolean {
  const found = TASK.exec(words) ?? HIRES.exec(words);
  if (!found || SERVED.test(words) || EFFECT.test(words)) return false;
  const rest = words.slice(found[0].length).toLowerCase();
  return ![...rest.matchAll(/\b(?:for|with|to) (?:the |an? )?(?:[\p{L}-]+ )?([\p{L}-]+)/gu)].some(
    ([, word = '']) =>
      /^(?:people|patients?|customers?|users?|members?|clients?|guests?|children)$/.test(word) ||
      isPerson(word) ||
      isOrganisation(word),
  );
}
