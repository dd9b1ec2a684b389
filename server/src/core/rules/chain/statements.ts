import type { Section } from '../../canvas/model';
import { stages, TRUST_INFLECTION_POINT } from '../../canvas/value-chain';
import { linksElsewhere, wordsOfBlock } from '../block-words';
import type { Statement } from '../statement';

/** What the words of a stage have in them, by what a good stage says. Generous on purpose: what is there under other words is no gap. */
export const aspects = {
  /** Something good that customers get. */
  benefits:
    /\b(?:benefits?|cover(?:s|ed|age)?|includ\w*|offers?|plans?|products?|services?|advantages?|explains?|features?|promis\w*|prices?)\b|\bwhat (?:you|they|we|it|one) (?:gets?|pays? for|does|do)\b/i,
  /** What customers do not get. */
  exclusions:
    /\b(?:not|no|never|nothing|neither|cannot|only|except\w*|exclu\w*|without|limit\w*|gaps?|fine print|small print|co-?pay\w*|deductibles?|left out|leaves? out|extra (?:costs?|charges?|fees?)|upfront about)\b|n['’]t\b/i,
  /** Winning customers. */
  sales:
    /\b(?:sales?|sell\w*|pitch\w*|campaigns?|adverts?|advertis\w*|ads?|brochures?|leaflets?|flyers?|marketing|quotes?|demos?|trade fairs?|open days?|price lists?)\b/i,
  /** Helping customers begin. */
  onboarding:
    /\b(?:onboard\w*|welcom\w*|first (?:day|week|month|steps?|log-?in|visit|use|order)|after (?:signing|the sale|the purchase|they (?:sign|join|buy)\w*)|get(?:s|ting)? started|starters?|set(?:s|ting)?[- ]?up|tours?|trains?|training|(?:shows?|teach\w*|help\w*) (?:them|her|him|how|each|every|new|people)|(?:day|week) (?:one|1)|kick-?offs?|inductions?|introduc\w*|walks? .{0,30}through)\b/i,
  /** Learning what somebody wants. */
  preference:
    /\b(?:asks?|asked|asking|prefer\w*|records?|recorded|recording|notes?|noted|noting|writ(?:es?|ten|ing) down|captur\w*|remember\w*|language|choos\w*|choices?|chose|chosen|listen\w*|surveys?|questions?|learns?|learnt|learned|learning|wishe?s?|needs?|habits?|feedback|profiles?|history|stored?|saved?|logs?|logged|track\w*|monitor\w*|find out|finds out|when (?:and|or) how|hears?|heard)\b|\?/i,
  /** Doing for somebody what fits that one. */
  personal:
    /\b(?:prefer\w*|person(?:al|ally|ali[sz]\w*)|tailor\w*|individual\w*|(?:her|his|their|your|its|whose|own) \p{L}+|evenings?|mornings?|weekends?|slots?|by name|histor\w*|previous\w*|earlier|last (?:time|visit|call|order|purchase|year)|remember\w*|knows?|known|as (?:asked|agreed|wished|wanted|chosen|they \p{L}+)|according to|based on|chosen|chose|depending on|suit\w*|fits?|matched|matching|each (?:customer|member|patient|client|family)(?:['’]s)|for (?:those|people|families|members|patients|customers|clients) (?:who|with)|who (?:has|have|had|asked|said|missed|bought)|what (?:they|she|he|matters|somebody)|how they|instead of asking again|never ask\w* twice)\b|\bin \p{Lu}\p{Ll}+\b/iu,
  /** Getting ready for a decision. */
  preparation:
    /\b(?:prepar\w*|before\w*|ahead|in advance|agendas?|reads?|reviews?|reviewed|brief\w*|prior|charts?|beforehand|looks? up|collects?|gathers?|drafts?)\b/i,
  /** Coming back to a decision. */
  'follow-up':
    /\b(?:follow(?:s|ed|ing)?[- ]?ups?|after\w*|later|checks? (?:in|back)|(?:calls?|rings?|writes?|comes?|reports?) back|reminders?|next (?:day|week|month|visit|step|meeting)|summar\w*|recap\w*|within \p{L}+ (?:hours?|days?|weeks?)|reviews?|two weeks on)\b/iu,
  /** What becomes of an idea. */
  route:
    /\b(?:pilot\w*|test\w*|trial\w*|try|tries|tried|decid\w*|decisions?|vot(?:e|es|ed|ing)|boards?|councils?|committees?|panels?|jury|prototyp\w*|build|builds|built|launch\w*|roadmaps?|prioriti\w*|quarter\w*|monthly|(?:each|every) (?:week|month|spring|autumn|quarter|year)|budgets?|answer\w*|hear back|review\w*|pick\w*|choos\w*|chosen|sprints?|backlogs?|implement\w*|put into practice|awards?|product team|meetings?)\b/i,
  /** Something that can be seen or heard to happen. */
  signal:
    /\b(?:ask\w*|request\w*|recommend\w*|refer\w*|calls?|called|share\w*|bring\w*|brought|sends?|sent|choos\w*|chose|renew\w*|return\w*|com(?:e|es|ing) back|says?|said|tells?|told|lets? us|hands? over|invit\w*|stops?|stopped|starts?|started|begin\w*|instead|rather than|first time|opens?|opened|answer\w*|writ\w*|signs?|signed|books?|booked|pays?|paid|volunteer\w*|introduc\w*|without being|seen|heard|mention\w*|forward\w*|leaves?|keeps?|turns? to|consult\w*|accept\w*|follow\w*)\b|\d/i,
} as const satisfies Record<string, RegExp>;

export type Aspect = keyof typeof aspects;

/** Which stage is asked for which aspects. */
const asked: Readonly<Record<string, readonly Aspect[]>> = {
  communicate: ['benefits', 'exclusions', 'sales', 'onboarding'],
  interact: ['preference'],
  engage: ['personal'],
  [TRUST_INFLECTION_POINT]: ['signal'],
  collaborate: ['preparation', 'follow-up'],
  innovate: ['route'],
};

const TIP = /\btrust (?:inflection|inflexion|turning|tipping) point\b/i;

/** The statements of a value chain, by what they say. */
export const chainSays = {
  /** The words of a stage have an aspect in them. */
  aspect: (stage: string, aspect: Aspect): Statement => `chain:${stage}:${aspect}`,
  /** A stage says anything at all that is not still to be written. */
  said: (stage: string): Statement => `chain:${stage}`,
  /** A stage leads to another file, where the rest may stand. */
  elsewhere: (stage: string): Statement => `chain:${stage}:elsewhere`,
  /** The trust inflection point is spoken of, in whatever block. */
  tip: 'chain:tip',
};

/** Whether words speak of the trust inflection point. */
export function speaksOfTip(words: string): boolean {
  return TIP.test(words) || /\bTIP\b/.test(words);
}

/** What a section of a value chain says that its other sections may ask for. */
export function* chainStatements(section: Section): Iterable<Statement> {
  for (const block of [...stages, TRUST_INFLECTION_POINT]) {
    const words = wordsOfBlock(section, block);
    for (const aspect of asked[block] ?? [])
      if (words.some((one) => aspects[aspect].test(one))) yield chainSays.aspect(block, aspect);
    if (words.length > 0) yield chainSays.said(block);
    if (words.length > 0 && linksElsewhere(section)) yield chainSays.elsewhere(block);
    if (words.some(speaksOfTip)) yield chainSays.tip;
  }
  const rest = [section.heading?.phrase.words ?? '', ...section.prose.map((phrase) => phrase.words)];
  if (!section.opensCanvas && rest.some(speaksOfTip)) yield chainSays.tip;
}
