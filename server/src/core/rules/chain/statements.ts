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
    /\b(?:not|no|never|nothing|neither|cannot|only|except\w*|exclu\w*|without|limit\w*|gaps?|fine print|small print|co-?pay\w*|deductibles?|left out|leaves? out|extra (?:costs?|charges?|fees?)|upfront about)\b|n['’]t\b|\b(?:stays? with|leaves? to|leave to|left to|elsewhere|instead|costs? extra|exceptions?|wrong for|better (?:choice|off)|yourselves|themselves|remain\w*|the rest)\b/i,
  /** Winning customers. */
  sales:
    /\b(?:sales?|sell\w*|pitch\w*|campaigns?|adverts?|advertis\w*|ads?|brochures?|leaflets?|flyers?|marketing|quotes?|demos?|trade fairs?|open days?|price lists?)\b/i,
  /** Helping customers begin. */
  onboarding:
    /\b(?:onboard\w*|welcom\w*|first (?:day|week|month|steps?|log-?in|visit|use|order)|after (?:signing|the sale|the purchase|they (?:sign|join|buy)\w*)|get(?:s|ting)? started|starters?|set(?:s|ting)?[- ]?up|tours?|trains?|training|(?:shows?|teach\w*|help\w*) (?:them|her|him|how|each|every|new|people)|(?:day|week) (?:one|1)|kick-?offs?|inductions?|mentors?|budd(?:y|ies)|test drives?|stays? (?:on|until)|installs?|installation|new (?:customers?|members?|patients?|clients?|users?|families)|introduc\w*|walks? .{0,30}through)\b/i,
  /** Learning what somebody wants. */
  preference:
    /\b(?:asks?|asked|asking|prefer\w*|records?|recorded|recording|notes?|noted|noting|writ(?:es?|ten|ing) down|captur\w*|remember\w*|language|choos\w*|choices?|chose|chosen|listen\w*|surveys?|questions?|learns?|learnt|learned|learning|wishe?s?|needs?|habits?|feedback|profiles?|history|stored?|saved?|logs?|logged|track\w*|monitor\w*|find out|finds out|when (?:and|or) how|hears?|heard)\b|\?/i,
  /** Doing for somebody what fits that one. */
  personal:
    /\b(?:prefer\w*|person(?:al|ally|ali[sz]\w*)|tailor\w*|individual\w*|(?:her|his|their|your|its|whose|own) [a-zà-ɏ]+|evenings?|mornings?|weekends?|slots?|by name|histor\w*|previous\w*|earlier|last (?:time|visit|call|order|purchase|year)|remember\w*|knows?|known|names?|answers?|for (?:parents|mothers|owners) of|as (?:asked|agreed|wished|wanted|chosen|they [a-zà-ɏ]+)|according to|based on|chosen|chose|depending on|suit\w*|fits?|matched|matching|each (?:customer|member|patient|client|family)(?:['’]s)|for (?:those|people|families|members|patients|customers|clients) (?:who|with)|who (?:has|have|had|asked|said|missed|bought)|what (?:they|she|he|matters|somebody)|how they|(?:instead of|without|never|nobody) (?:being |having to )?ask\w*(?: (?:again|twice|a second time))?|usual|profiles?|anniversar\w*|birthdays?|(?:they|she|he) [a-zà-ɏ]+|(?:when|whenever|if|once|after|before) (?:an?|the|their|her|his|it|somebody) [a-zà-ɏ]+|in (?:plain|easy|arabic|chinese|dutch|english|french|german|greek|hindi|italian|korean|mandarin|polish|portuguese|russian|somali|spanish|swahili|turkish|ukrainian|urdu|vietnamese|welsh))\b/i,
  /** Getting ready for a decision. */
  preparation:
    /\b(?:prepar\w*|before\w*|ahead|in advance|agendas?|reads?|reviews?|reviewed|brief\w*|prior|charts?|beforehand|looks? up|collects?|gathers?|drafts?|aids?|goals?|plans?|together with last)\b/i,
  /** Coming back to a decision. */
  'follow-up':
    /\b(?:follow(?:s|ed|ing)?[- ]?ups?|after\w*|later|checks? (?:in|back)|(?:calls?|rings?|writes?|comes?|reports?) back|reminders?|next (?:day|week|month|visit|step|meeting)|summar\w*|recap\w*|within [a-zà-ɏ]+ (?:hours?|days?|weeks?)|reviews?|two weeks on|then|minutes|signs?|signed|revisit\w*|monthly|quarterly|(?:each|every) (?:week|month|quarter|season|year)|checked|next steps|written|writes? down)\b/i,
  /** What becomes of an idea. */
  route:
    /\b(?:pilot\w*|test\w*|trial\w*|try|tries|tried|decid\w*|decisions?|vot(?:e|es|ed|ing)|boards?|councils?|committees?|panels?|jury|prototyp\w*|build|builds|built|launch\w*|roadmaps?|prioriti\w*|quarter\w*|monthly|(?:each|every) (?:week|month|spring|autumn|quarter|year)|budgets?|answer\w*|hear back|review\w*|pick\w*|choos\w*|chosen|sprints?|backlogs?|implement\w*|put into practice|awards?|product team|meetings?|stand-?ups?|steering|beta|scor\w*|ship\w*|(?:works?|working) with|gets? an?|winners?)\b/i,
  /** Something that can be seen or heard to happen. */
  signal:
    /\b(?:ask\w*|request\w*|recommend\w*|refer\w*|calls?|called|share\w*|bring\w*|brought|sends?|sent|choos\w*|chose|renew\w*|return\w*|com(?:e|es|ing) back|says?|said|tells?|told|lets? us|hands? over|invit\w*|stops?|stopped|starts?|started|begin\w*|instead|rather than|first time|opens?|opened|answer\w*|writ\w*|signs?|signed|books?|booked|pays?|paid|volunteer\w*|introduc\w*|without being|seen|heard|mention\w*|forward\w*|leaves?|keeps?|turns? to|consult\w*|accept\w*|follow\w*|rings?|rang|phon\w*|comes?|came|goes|went|buys?|bought|orders?|visits?|shows?|lets?|gives?|gave|what (?:we|you) (?:suggest|say|recommend|advise|propose))\b|\d/i,
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

/**
 * What a stage says when it says no more than the least: what is only sent, what goes to all, a meeting, a box for ideas, what goes on
 * inside people. Good things can be put in endless words, so that something is missing is said only where all of it is of this kind.
 */
const bare: Readonly<Record<string, RegExp>> = {
  communicate: aspects.sales,
  interact:
    /\b(?:sends?|sent|provid\w*|gives?|hands? (?:out|over)|deliver\w*|mails?|shows?|inform\w*|tells?(?! us)|told(?! us)|explain\w*|issues?|opens?|ships?|publish\w*|offers?|brings?|confirms?|appointments?|lists?|director(?:y|ies)|portals?|accounts?|letters?|brochures?|leaflets?|emails?|info\w*)\b/i,
  engage:
    /\b(?:newsletters?|magazines?|bulletins?|banners?|posters?|campaigns?|webinars?|mailings?|circulars?|blogs?|podcasts?|videos?|social media|posts|papers?|press|radio|adverts?|advertis\w*|ads?|promotions?|discounts?|coupons?|leaflets?|flyers?|brochures?|events?|contests?|open days?|website|push notifications?|(?:to|for) (?:all|every(?:body|one))|all (?:our |the )?(?:customers|members|patients|clients|users|guests|families)|weekly|monthly|quarterly|yearly)\b/i,
  [TRUST_INFLECTION_POINT]:
    /\b(?:trust\w*|believ\w*|belief|confiden\w*|loyal\w*|relationships?(?! manager)|feels?|felt|faith|rel(?:y|ies|iance)|reliab\w*|satisf\w*|happy|happier|comfortable|convinced|perceiv\w*|mindset|attitude|credib\w*|bond\w*|appreciat\w*|respect\w*|valued?|partnership)\b/i,
  collaborate:
    /\b(?:calls?|meet(?:s|ings?)?|talks?|decisions?|decide\w*|together|joint(?:ly)?|discuss\w*|workshops?|sessions?|round tables?|collaborat\w*|co-creat\w*|involv\w*|partner\w*)\b/i,
  innovate:
    /\b(?:ideas?|suggest\w*|proposals?|feedback|innovat\w*|creativ\w*|brainstorm\w*|listen\w*|collect\w*|box(?:es)?|hackathons?|workshops?)\b/i,
};

/** More words than these say more than the least, whatever they are. */
const LONG = 14;

const TIP = /\btrust (?:inflection|inflexion|turning|tipping) point\b/i;

/** The statements of a value chain, by what they say. */
export const chainSays = {
  /** The words of a stage have an aspect in them. */
  aspect: (stage: string, aspect: Aspect): Statement => `chain:${stage}:${aspect}`,
  /** A stage says anything at all that is not still to be written. */
  said: (stage: string): Statement => `chain:${stage}`,
  /** A stage says something that is more than the least. */
  more: (stage: string): Statement => `chain:${stage}:more`,
  /** A stage leads to another file, where the rest may stand. */
  elsewhere: (stage: string): Statement => `chain:${stage}:elsewhere`,
  /** The trust inflection point is spoken of, in whatever block. */
  tip: 'chain:tip',
};

/** Whether words speak of the trust inflection point. */
export function speaksOfTip(words: string): boolean {
  return TIP.test(words) || /\bTIP\b/.test(words);
}

function saysMore(stage: string, words: string): boolean {
  return words.split(/\s+/).length > LONG || bare[stage]?.test(words) !== true;
}

/** What a section of a value chain says that its other sections may ask for. */
export function* chainStatements(section: Section): Iterable<Statement> {
  for (const block of [...stages, TRUST_INFLECTION_POINT]) {
    const words = wordsOfBlock(section, block);
    for (const aspect of asked[block] ?? [])
      if (words.some((one) => aspects[aspect].test(one))) yield chainSays.aspect(block, aspect);
    if (words.length > 0) yield chainSays.said(block);
    if (words.some((one) => saysMore(block, one))) yield chainSays.more(block);
    if (words.length > 0 && linksElsewhere(section)) yield chainSays.elsewhere(block);
    if (words.some(speaksOfTip)) yield chainSays.tip;
  }
  const rest = [section.heading?.phrase.words ?? '', ...section.prose.map((phrase) => phrase.words)];
  if (!section.opensCanvas && rest.some(speaksOfTip)) yield chainSays.tip;
}
