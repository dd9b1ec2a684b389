/**
 * What the words of headings come to: a few dozen notions, each with the words that stand for it, in the form under which a
 * dictionary has them; their other forms count too.
 */

/** Words alone. */
export const WORDS: Readonly<Record<string, string>> = {
  // What is asked.
  WHAT: 'what which thing stuff everything anything something whatever all',
  WHY: 'why reason because motive motivation argument factor',
  HOW: 'how ways',
  WHO: 'who whom whose whoever',
  WHERE: 'where wherever',
  WHEN: 'when whenever occasion',

  // Who is spoken of.
  WE: 'we us ourselves our ours i my',
  YOU: 'you your yours',
  THEY: 'they them their theirs themselves he him his she her hers me people person persons everybody everyone somebody someone anybody anyone one those others men women kids audience crew newcomer youngster elder elders commuter renter dispatcher trainee beginner household folk citizen',
  STAFF: 'staff employee personnel workforce',
  PAYER: 'payer insurer funder sponsor donor',
  PURCHASER: 'purchaser buyer',
  USER: 'user',
  BUYER:
    'brewery bakery shop store hotel restaurant library museum theatre cinema gym factory farm workshop pharmacy office nursery kindergarten ward studio salon',

  // What is offered.
  IT: 'it its this that these',
  THING:
    'app tool kit package box solution platform proposition subscription plan device machine sensor gadget dashboard website system program programme',
  OFFER: 'product service goods offering offer range portfolio assortment line-up lineup bundle',
  PARTS:
    'part component ingredient element piece module feature function functionality capability property attribute equipment characteristic anatomy',
  INSIDE: 'inside',
  GIVE: 'give bring provide build include contain help deliver supply carry comprise',
  HAVE: 'have',
  GET: 'get receive obtain',
  DO: 'do work perform',
  MAKE: 'make create cause turn move produce tip',
  USE: 'use wear operate handle',
  SELL: 'sell order',

  // What is wanted.
  WANT: 'want need require must matter goal achieve accomplish long seek strive aim expect should ought care',
  TASK: 'task errand chore undertaking duty to-do',
  COME: 'come call visit ring knock',
  WISH: 'wish hope desire longing yearn crave',
  GOOD: 'great best better dream perfect ideal delight delightful smile joy happy happiness glad wonderful proud pride reward pleasant surprise win winning lovely thrilled thrill cheer love',
  SUCCESS: 'success',
  SATISFIED: 'satisfied satisfy satisfaction',

  // What is hard.
  PAIN: 'pain annoy annoyance annoying bother nuisance worry fear afraid dread hate frustrate frustration frustrating struggle headache grief burden complain complaint nerve anger angry awful irritate irritation irritating exhaust exhausting exhausted scare upset unhappy sorrow suffer misery miserable despair stress stressful tire tired tiring tiresome unpleasant lonely sore ache hassle inconvenience gripe grievance embarrass embarrassing ashamed shame resent unfair discomfort anxiety anxious nightmare torment rage furious disappoint disappointment disappointing',
  HURT: 'hurt hard difficult difficulty trouble problem obstacle hurdle barrier bottleneck mess chaos stuck bad badly worst worse broken awkward fail lose loss lost lack missing miss rub pinch bite strain drawback impede hinder stumble confuse confusing waste wait waiting delay burdensome cumbersome tedious risk slow ordeal setback',
  EASE: 'ease remove relieve reduce soothe cure alleviate overcome lighten soften dispel lift tackle solve prevent',
  REMEDY: 'remedy relief antidote',

  // What comes of it.
  EFFECT:
    'benefit effect advantage mean difference worth merit payoff pay-off profit upside plus usefulness gain spare thereby afterwards',
  RESULT: 'result outcome change improvement improve value',
  MORE: 'more',

  // What is bought and paid.
  BUY: 'buy purchase sign choose choice join procure spend cheque purse wallet agree decide decision',
  PERSUADE: 'persuade convince influence recommend',
  PAY: 'pay paid fund reimburse bill invoice finance',
  MONEY:
    'money fee budget contract quota reimbursement billing payment tariff funding income revenue cash earnings',
  COST: 'cost price saving savings expense arithmetic',
  LEVER: 'lever source driver drive trigger',
  DEMAND: 'demand oblige obligation mandate necessity compel',

  // What is counted, known, believed and said.
  MEASURE:
    'measure count track watch number figure scorecard scoreboard indicator target kpi judge judgement yardstick metric thermometer gauge benchmark criterion criteria grade evaluate',
  KNOW: 'know tell see notice recognise recognize realise realize',
  BELIEVE:
    'believe belief assume assumption suppose supposition guess bet suspect hypothesis hypotheses presume presumption presuppose hunch conviction conjecture premise speculation ifs',
  UNSURE: 'unproven untested unverified uncertain uncertainty unknown risky riskiest unsure',
  CLAIM: 'claim idea theory',
  SAY: 'say quote verbatim interview mouth',
  HEAR: 'hear listen overhear',
  VOICE: 'voice',
  WORD: 'word term vocabulary',
  EXPLAIN: 'explain define explanation',

  // Lanes and the way of a relationship.
  LANE: 'lane game',
  SURVIVE: 'survive survival afloat',
  PURPOSE: 'purpose progress mission',
  MEET: 'meet touch overlap bridge both shared common intersect intersection either double wedge',
  TRUST: 'trust',
  STEP: 'step stage phase path journey',
  TIME: 'day week month evening morning night year season moment monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  TODAY: 'today now currently current present',
  LATER: 'tomorrow future',
  LOOK: 'look feel',
  NOT: 'not no never nobody nothing without cannot neither nor none',

  // Words that look like something else.
  _: 'hearing may',

  // Words of other trades: beside one of them a block's word means something else.
  FOREIGN:
    'algebra algorithm android api apis array async authentication axiom backend backlog backup bash binary boolean branch browser buffer bug bugfix byte cache callback changelog chipset class clause cli clone cluster codec commit compile compiler config configuration cpu cron css csv daemon dataframe dataset debian debug debugger dependency deploy deployment deprecation dns docker dom enum env equation error exception export fedora firewall firmware fixture fork framework frontend git github gpu graph hash heap html http https ide import install installation installer instance integer interface interval java javascript json kernel kubernetes lambda latency latex lemma lint linter linux localhost log logger login macos macro matrix merge microphone middleware migration mitosis mutex namespace node notation npm null numpy oauth opencv openssl parameter parser patch payload payroll pip plugin podcast pointer polynomial port postgres prometheus promise proof protocol proxy python query queue ram recipe redis refactor regex regression repo repository roster router runtime rust schema script sdk server shell socket sql ssh ssl statistical stderr stdin stdout string struct subprocess subroutine syntax syscall systemd tabular tax taxation tcp tensor theorem thread timeout tls toml token tomcat typedef typescript ubuntu udp unicode unix url utf variable variance vector virtualenv webhook webpack websocket window xml yaml yarn zip',
};

/**
 * Several words together, the same in other forms. A stroke stands between words of which one will do, `…` for one to four others,
 * which say on what they are, `$` for the end of the heading or a mark.
 */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  // How to do something is for readers, and says nothing of those whom a strategy is for.
  FOREIGN: [
    'how|what to',
    'type|data|field|object definition',
    'annual account',
    'capital gain',
    'pain au|perdu',
  ],
  PAIN: [
    'in the|their|his|her|people way',
    'stand|get|be in … way',
    'keep|stop|prevent|hold|hinder … from|back|awake|up',
    'drive … mad|crazy|nuts|insane',
    'drive … up the wall',
    'cost … sleep|nerve|time|patience|energy',
    'get|grate|be on … nerve',
    'wear|grind|get|let|weigh|drag|slow … down',
    'weigh on',
    'up against',
    'feed up with',
    'put up with',
    'sick of',
    'rather not',
    'dark|down|flip side',
    'too long|much|many|few|little|late|slow|far|expensive|complicated|hard|often',
    'nobody|no-one|not like|enjoy|love',
    'nobody|no-one … like|enjoy|love',
    'hard time',
    'lie awake',
  ],
  HURT: ['go wrong|badly', 'not work', 'run out of', 'short of'],
  EASE: [
    'get rid of',
    'take|make … away|off|easy',
    'make … go away',
    'go away',
    'do|help against',
    'do … against',
    'hurt less',
    'less pain|trouble|worry|hassle',
    'do away with',
    'put an end to',
  ],
  GOOD: [
    'look forward to',
    'nice to have',
    'dream of',
    'thank … for',
    'long for',
    'wish list',
    'make … day',
    'would love',
    'call a success|win',
    'get good',
    'do well',
  ],
  EFFECT: [
    'in it for',
    'out of it|this|that|us',
    'good for',
    'worth it|having|to',
    'so what $',
    'by it $',
    'take home|away',
    'in return',
    'do for',
    'give back',
    'give … back',
    'from it|this $',
    'good off',
    'what for',
    'make … difference',
    'the good it|this|we',
    'be help $',
  ],
  WANT: [
    'set out to',
    'try to',
    'have to',
    'here|there|able to',
    'up to',
    'be after',
    'in need of',
    'look|ask|come|call|turn|solve for',
    'ask of|to',
    'hire|employ|engage|come|call|turn to|for',
    'hire|employ|engage|come|call|turn … for',
    'take care of',
    'here|there for',
    'get do',
    'get … do',
    'would like',
    'suppose to',
  ],
  WISH: ['hope for|to'],
  TASK: ['be do|accomplish|handle|manage by', 'to be do|accomplish|handle|manage', 'to do list'],
  COME: ['pick up … phone', 'turn to', 'bring|draw|lead … to|here|in'],
  GIVE: ['put in', 'put in place', 'set up', 'come with', 'consist|make of', 'make up', 'make up of'],
  DETAIL: [
    'in detail',
    'take apart',
    'one by one',
    'screen by screen',
    'piece by piece',
    'in … line|sentence',
  ],
  BY: ['feel|see|meet by', 'as see by', 'in the eye of'],
  BELIEVE: [
    'to be verify|prove|test|check|confirm|validate',
    'still|yet to be prove|test|check|verify|show',
    'still|yet to prove|test|check|verify|show',
    'must|have|would|need … true|hold',
    'must hold',
    'not be so|true',
    'not so',
    'turn out false|wrong',
    'without evidence|proof',
    'not know|sure|certain|proven|prove|test|check|settle|show',
    'not yet know|sure|certain|proven|prove|test|check|settle|show',
    'know|sure|certain|convinced of',
    'how sure|certain',
    'leap of faith',
    'change our mind',
    'take for granted',
    'for granted',
  ],
  RELY: ['lean|rest|rely|depend|stand|hinge|bank|count on'],
  MEASURE: [
    'keep score',
    'how far along',
    'get anywhere|there',
    'in number|figure|percent',
    'sign|proof of|that',
    'tell … from',
    'number on',
    'find out',
  ],
  MEAN: ['count as'],
  SELL: ['price list', 'on … shelf'],
  SURVIVE: ['keep … light on', 'stay afloat', 'pay the bill|rent'],
  LANEONE: ['lane|game one|1|i|a', 'first|1st lane|game'],
  LANETWO: ['lane|game two|2|ii|b', 'second|2nd lane|game'],
  MEET: ['at once', 'at the same time'],
  TODAY: ['this year|quarter|month', 'right now', 'by the piece', 'for the quarter'],
  LATER: ['long|new|next game', 'long run|term'],
  BUY: ['say yes', 'open … purse|wallet', 'into an order', 'pay for itself', 'make … care'],
  PERSUADE: ['talk … into'],
  PURCHASER: ['decision maker', 'budget holder', 'pay|paying|buying party|customer|client', 'economic buyer'],
  USER: ['end user', 'person it be for'],
  PAYER: ['health|sickness|pension plan|fund|insurer'],
};

/** Words that say nothing in a heading. */
export const EMPTY: ReadonlySet<string> = new Set(
  'a an the of to in on at for with from by and or is are was were be been being am really actually also there here so very much some any each every would will shall could can might as if about into over under up out own two three four five six seven eight nine ten just only then than while ever even else most such again yet before after during between among per via key main top'.split(
    ' ',
  ),
);

/** Titles, which a name follows. */
export const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);
