/**
 * How writers head the blocks of a value proposition in words of their own. Headings come in lower case, without number and
 * closing punctuation; one that meets the cues of two blocks counts as none, so these keep out of each other's way.
 */

/** Whoever the heading speaks of but the writers themselves. */
const SOMEBODY = String.raw`(?!(?:we|i|our|us|it|this|that|there)\b)(?!.*\b(?:no longer|never|nobody)\b)(?!.*\b(?:projects?|systems?|teams?|products?|company|software|apps?|code|servers?|releases?|markets?|business|board|budget)\b)[\p{L}’'-]+(?: (?!(?:we|i)\b)[\p{L}’'-]+){0,4}?`;

/** Jobs of customers, not those of schedulers and employers. */
export const customerJobs =
  /(?<!\b(?:background|batch|build|cron|nightly|open|print|scheduled|vacant) )\bjobs?\b(?! titles?| market| descriptions?| openings?| offers?| queues?| and staff)/;

export const jobCues: readonly RegExp[] = [
  customerJobs,
  /\bjtbd\b/,
  /(?<!\b(?:we|i) )\b(?:want|try|trying|need|have)s? to (?:get done|achieve|accomplish|do|reach|manage|be able to)\b/,
  /^(?:(?:what|who) .*)?\btrying to\b/,
  new RegExp(
    `^what ${SOMEBODY} (?:really |actually )?(?:wants?|needs?|would like|has to do|have to do)(?: (?:to|from|of) .*| done| most| at .*)?$`,
    'u',
  ),
  new RegExp(
    `^(?:things|progress|what) ${SOMEBODY} (?:wants?|needs?|seeks?|looks? for|is after|are after) to (?:make|get|do|have)\\b`,
    'u',
  ),
  /\bprogress (?:they|people|patients|customers|members|families|guests|users) (?:want|seek|look for|try|hope)/,
  /\bwhat .*\b(?:(?:came?|comes|coming) for|(?:is|are) (?:there|here|in it) for|(?:is|are) after|(?:is|are) up to)\b/,
  /\bwhy (?:people|they|patients|members|customers|families|guests|clients|users|visitors) (?:come|call|turn to)\b/,
  /\bhir(?:e[sd]?|ing) (?:us|it|me|this)?\s?(?:for|to)\b|\bhires? (?:\p{L}+ ){1,3}for$/u,
  /^(?:wants|needs and wants|wants and needs)$/,
  /^(?:\p{L}+[’']?s? )?(?:underlying|unmet|core|deeper|real|hidden|unspoken) needs$|^needs$/u,
  /^progress (?:sought|wanted|wished for)$/,
  /^the (?:real |actual |true )?jobs? (?:behind|underneath|beneath|below)\b/,
  /\bhires? us in\b/,
  /^when (?:i|they|he|she|we)\b.*\b(?:i|they|he|she|we) wants?\b/,
  // What stands below goes on in the heading's own sentence.
  /^(?:they |people |customers )?(?:wants?|needs?|(?:are )?trying|hopes?|longs?) to$/,
];

export const painCues: readonly RegExp[] = [
  /^(?!.*\b(?:relie(?:ve|f)|takes? (?:\p{L}+ ){0,3}(?:away|off)|eases?))(?!.*\bends?\b).*\bpains?\b(?! (?:killers?|management|clinic))/u,
  /\bfrustrat/,
  /\bfrictions?\b(?! (?:coefficient|force|loss))/,
  /\bcomplaints?\b(?! (?:procedure|form|policy|handling|process|log|management))/,
  /^(?:the )?(?:current|present|today[’']?s?) problems?\b|^(?:the )?problems? (?:today|now|at present)$/,
  /\bwhat(?:[’']s| is) (?:stopping|holding|blocking|slowing|keeping) (?:\p{L}+ )*(?:them|people|him|her|patients|members|customers|users|families|guests|clients|back|down|up|off)\b/u,
  /^where (?!.*\bwe\b)(?:the|it|things?|a|an|their) ?(?:\p{L}+ ){0,3}(?:breaks?(?: down)?|fails?|stalls?|gets? stuck|falls? (?:apart|over|down|through))\b/u,
  /\bbad (?:days?|weeks?|mornings?|nights?)\b/,
  /\bobstacles?\b|\bhurdles?\b|\bstumbling blocks?\b/,
  /\bbarriers?\b/,
  /\bstruggl/,
  /\bworr(?:y|ies)\b/,
  /\b(?:gets?|stands?|is|are|comes?) in (?:the|their|his|her|my|our|your|people[’']s) way\b/,
  /\bweighs? on\b|\bwears? (?:them|people|him|her) (?:down|out)\b|\bgrinds? (?:them|people) down\b/,
  /\bmakes? (?:it|life|things|this|that) (?:so |all )?(?:hard|difficult|harder)\b|\bwhy (?:it|this) is (?:so )?hard\b/,
  /\bwhat (?:is|are|makes?) (?:\p{L}+ ){0,3}(?:hard|difficult|annoying|tiring|broken)(?: today| now| for .*| about .*)?$/u,
  /\b(?:keeps?|kept) (?:\w+ ){1,2}(?:up|awake)\b/,
  /\bwhat (?:goes|went|can go) wrong\b/,
  /\b(?:keeps?|stops?|prevents?|holds?) (?:people|them|patients|users|customers|members|families|guests|him|her) (?:from|back)\b/,
  /\bwhat (?:\p{L}+ )?(?:hurts|annoys|bothers|troubles|scares|frightens|upsets|irritates|slows|costs) (?:them|people|him|her)\b|\bwhat (?:hurts|annoys|bothers)\b|\bwhere it hurts\b/u,
  new RegExp(
    `^what ${SOMEBODY} (?:hates?|dreads?|fears?|suffers? from|puts? up with|dislikes?|complains? (?:about|of)|is afraid of|are afraid of|is tired of|are tired of)$`,
    'u',
  ),
  /\bsore points?\b|\bheadaches\b|\btroubles?\b(?!shoot)|\bdifficult(?:y|ies)\b(?! level)/,
];

export const gainCues: readonly RegExp[] = [
  /^(?!.*\b(?:creat|bring)).*\bgains?\b/,
  /\bdelight/,
  /^(?:the |their )?(?:dream|ideal|desired|wished-for) (?:outcomes?|results?|end state|state|future)$/,
  /\bwould (?:gladly |happily )?pay (?:extra|more) for\b/,
  /^if (?:it|this|all|everything)(?: all)? (?:works?(?: out)?|goes well|comes true)$/,
  /\bhop(?:e|es|ing) (?:for|to)\b/,
  /\bwould (?:love|delight|make (?:them|people|him|her) (?:happy|glad|smile))\b|\bmakes? (?:their|his|her) day\b/,
  /\bwish(?:es|ed)?\b(?! list)/,
  /\b(?:desired|wanted|hoped[- ]for) (?:outcomes?|results?)\b/,
  /\b(?:what|how) (?:good|better|great|a good (?:day|week|month|outcome)) (?:(?:would|might|could|will) )?(?:looks?|feels?|means?)\b/,
  new RegExp(
    `^what ${SOMEBODY} (?:dreams? of|would love|would be glad of|longs? for|looks? forward to)$`,
    'u',
  ),
  /^(?:a |the )?(?:good|perfect|ideal) (?:day|week|outcome|result)$/,
  /\b(?:it|that) would be (?:great|good|better|nice|lovely|wonderful|ideal|perfect)(?: if| when| to)?\b/,
  /^what would be (?:great|good|better|nice|wonderful|ideal|perfect)(?: for .*)?$/,
  /^what (?:would|could) make (?:it |this |for )?an? (?:really )?(?:good|great|better|perfect|happy)\b/,
];

export const offerCues: readonly RegExp[] = [
  /\bproducts?\b.*\bservices?\b/,
  /\bwhat (?:do )?we (?:sell|offer)\b/,
  /^what (?:the|our|this|a) [\p{L}’' -]{2,40} (?:offers?|sells?)$/u,
  /\bbundles? of\b|\b(?:our|which|what) bundles?\b/,
  /\bofferings?\b/,
  /^(?:service|product) (?:catalogue|catalog)$|^(?:the )?scope of the (?:service|offer|product)$|^our (?:answer|response)$/,
];

export const featureCues: readonly RegExp[] = [
  /\bfeatures?\b/,
  /\bcapabilit/,
  /^what (?:ships|we ship)\b/,
  /\bwhat (?:we (?:bring|put in place|provide|give|have built|built|build|set up)|it does|(?:they|you|people|patients|members|families|guests|users|customers) gets?)\b(?! (?:from|out of|for))/,
  /^what (?:the|our|this|a) [\p{L}’' -]{2,40} (?:has|have|brings?|gives?|provides?|does|comes with|consists of|is made of|includes?|contains?)$/u,
  /\bhow it works\b/,
  /^what we do$|^what we (?:(?:will|can|could|would|want to) )?do for (?:them|people|children|him|her|(?:our |the )?\p{L}+[^s\P{L}]s)$/u,
  /^what we put (?:there|here|in|down|on the table)$/,
  /^(?:what (?:is|it is|’s|'s) (?:made of|in it|inside|in the (?:box|bag|package|kit))|what comes with it|what’s inside|what's inside)$/,
  /^(?:the |its |our )?(?:(?:main |key )?(?:parts|elements|components|ingredients|building blocks|pieces))(?: (?:of|in) .*| and what .*)?$/,
];

export const benefitCues: readonly RegExp[] = [
  /\bbenefits?\b(?! (?:for (?:staff|employees)|package|claims?|period))/,
  /\bwhat (?:it|this|that) (?:changes?|is (?:good )?for|means? for|does for)\b/,
  /\bso what\b/,
  /\bwhat(?:(?:’|')?s| is) in it for\b/,
  /\bwhat (?:will |would )?(?:changes?|gets? better|improves?)(?: for .*)?$/,
  new RegExp(`^what ${SOMEBODY} (?:gets?|has|have) (?:out )?(?:of|from) it$`, 'u'),
  /^why it matters to\b/,
  /^(?:the )?value (?:delivered|for (?:the |our )?(?:customers?|users?|patients?|members?|clients?))$/,
];

export const relieverCues: readonly RegExp[] = [
  /\brelie(?:ve|f)/,
  /\bpain ?killers?\b/,
  /^how we (?:fix|solve|mend|tackle|address) (?:it|them|this|these|that)$/,
  /\bhow we (?:take|ease|lift|remove|end) (?:\p{L}+ ){0,3}(?:pains?|worry|worries|burden|load|trouble)\b/u,
];

export const creatorCues: readonly RegExp[] = [
  /\bgain creators?\b/,
  /\b(?:creat|bring)\w* (?:about )?(?:\p{L}+ ){0,2}gains?\b/u,
];

export const driverCues: readonly RegExp[] = [
  /\bdrivers?\b(?! licen)/,
  /\bwhy (?:they|he|she|people|patients|payers|providers|clinics|hospitals|insurers|members|employers)(?:[’']d)? (?:would |will |should )?(?:buy|pay|choose|sign|join|say yes|agree)\b/,
  /\breasons? to (?:buy|sign|say yes|join|pay)\b/,
  /\bwhy (?:the|our|a|an|each|every) [\p{L}’' -]{2,40}? (?:would |will |should |might |has to |have to )?(?:buys?|pays?|signs?|chooses?|joins?|agrees?|says yes)\b/u,
  /\bwho (?:has|have) to want it\b/,
  /\bwhat makes (?:\p{L}+ ){1,3}(?:buy|sign|pay|say yes|decide)\b/u,
  /\bwhat moves (?:them|each|every|the|our|an?)\b/,
  /^the case for (?:the|our|an?) (?:c[efimo]o|board|payers?|insurers?|buyers?|council|directors?|head of \p{L}+|hospital|clinic|school|employer)$/u,
  /\bwhat tips the (?:scales?|decision)\b/,
];
