import { rememberingLately } from './lately';
import type { NounClass } from './lexicon/classes';
import type { Determiner, NounPhrase } from './phrases';
import type { Token } from './tokens';

/** How much of what a class stands for is made and offered by somebody, from 0 to 1. */
const OFFERED: Readonly<Record<NounClass, number>> = {
  device: 1,
  software: 1,
  vehicle: 0.8,
  service: 0.8,
  therapy: 0.8,
  remedy: 0.7,
  course: 0.8,
  scheme: 0.8,
  offer: 0.9,
  document: 0.8,
  thing: 0.7,
  clothing: 0.6,
  household: 0.7,
  building: 0.5,
  message: 0.5,
  organisation: 0.45,
  group: 0.3,
  person: 0.1,
  worker: 0.5,
  act: 0.4,
  event: 0.2,
  process: 0.15,
  money: 0.25,
  food: 0.25,
  material: 0.3,
  plant: 0.15,
  animal: 0.1,
  nature: 0.15,
  place: 0.1,
  body: 0,
  time: 0,
  amount: 0.05,
  quality: 0.05,
  knowledge: 0.1,
  state: 0,
  feeling: 0,
  illness: 0,
};

/** Nouns that are an offer behind another noun: `nurse line`, `meal kit`, `calendar view`. */
const COMPOUND =
  /^(?:line|desk|cent(?:re|er)|point|view|mode|kit|pack|pass|card|box|group|club|scheme|plan|page|list|feature|function|option|session|class|support|bar|field|panel|station|hub|room|corner|network|community|account|version|model|package|unit|pool|shop|lane|mat|light|aid|strip|sheet|board|code|tag|button|link|counter|meter|check|review|visit|call|round|tour|feed|day|hour|night|week|service|rail|seat|chair|bed|lift|ring|collar|window|chat|map|record|file|suite|lease|credit|loan|fund|payment|order|discount|guide|library|editor|builder|manager|assistant|reader|finder|checker|tracker|planner|generator|scanner|printer|holder|cover|filter|counsell?or|coach|advis[eo]r|worker|mentor)s?$/;

/** What is made to be so: `automatic`, `online`, `mobile`, `personalised`. */
const MADE_SO =
  /^(?:automat\w*|online|mobile|digital|electronic|virtual|smart|wireless|contactless|portable|interactive|personali[sz]ed|customi[sz]\w*|remote|dedicated|integrated|printed|on-demand|self-service|real-time|live|premium|unlimited|built-in|motori[sz]ed|electric|wearable|adjustable|foldable|robotic|solar|24\/7|pop-up|one-click|drag-and-drop|augmented|guided|paid|cloud)$/;

/** A technology in letters. */
const TECHNOLOGY =
  /^(?:AI|GPS|QR|SMS|CRM|ERP|API|VR|AR|IoT|LED|RFID|NFC|USB|PDF|FAQ|EMR|EHR|CSV|TV|UI|SSO|PIN|SaaS|HD|LTE|WiFi|Wi-Fi|Bluetooth|Excel|WhatsApp|Facebook|Slack|YouTube|Zoom|Instagram|Teams)s?$/;

const TECHNICAL =
  /^e-(?!mails?$)\p{L}{3,}|-(?:powered|based|assisted|enabled|driven|supported|connected|activated|controlled|operated|coded|integrated|optimi[sz]ed)$|^(?:tele|cyber|micro)[a-z]{4,}/u;

/** How much a noun phrase names something that is made and offered, from 0 to 1: by what its head stands for and what stands before it. */
export function offeredIn({ tokens, head }: NounPhrase): number {
  if (head.tag !== 'noun' && head.tag !== 'gerund') return 0;
  const [first, second] = head.word.nounClasses;
  const own =
    first === undefined
      ? 0.35
      : second === undefined || tokens.length === 1
        ? OFFERED[first]
        : OFFERED[first] * 0.7 + OFFERED[second] * 0.3;
  let value = own;
  let isCompound = false;
  for (const token of tokens) {
    if (token === head) break;
    if (MADE_SO.test(token.lower)) value += 0.3;
    if (isMadeWithOne(token.lower)) value += 0.6;
    if (token.tag === 'noun') {
      isCompound = true;
      const [name] = token.word.nounClasses;
      if (name !== undefined && OFFERED[name] >= 0.8) value += 0.25;
    }
  }
  if (isCompound && COMPOUND.test(head.lower)) value += 0.35;
  if (tokens.some(({ text }) => isTechnology(text))) value += 0.6;
  if (isMadeWithOne(head.lower)) value += 0.6;
  return Math.min(1, value);
}

/** Whether a noun phrase names a technology: `app-based care`, `an AI summary`. */
export function isTechnical({ tokens }: NounPhrase): boolean {
  return tokens.some(({ lower, text }) => isTechnicalWord(lower, text));
}

/** Whether a word names a technology, or something made with one. */
export function isTechnicalWord(lower: string, text: string): boolean {
  return isMadeWithOne(lower) || isTechnology(text);
}

const isMadeWithOne = rememberingLately((lower) => TECHNICAL.test(lower));
const isTechnology = rememberingLately((text) => TECHNOLOGY.test(text));

/** Whether a noun names an offer without another before it: `portal`, not `line`. */
export function namesOffer({ word }: Token): boolean {
  const [first] = word.nounClasses;
  return first !== undefined && OFFERED[first] >= 0.6;
}

/** One's own, and what is known already, is acted on more often than it is asked for. */
export const NEWNESS: Readonly<Record<Determiner, number>> = {
  a: 1,
  none: 0.9,
  quantity: 0.7,
  this: 0.8,
  the: 0.7,
  my: 0.3,
};
