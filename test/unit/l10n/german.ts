import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesInDocuments } from '../../../server/src/features/l10n/names';
import { type Translations, Translator } from '../../../server/src/features/l10n/translator';

/** The German texts of the server. */
export const german: Translations = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../server/l10n/de.json'), 'utf8'),
);
const names = namesInDocuments();
/** What speaks them. */
export const translator = new Translator(german, names);

/** Words of English that are no words of German. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|or|of|is|are|to|it|its|that|this|these|with|for|from|by|on|says?|what|which|nobody|not|no|one|at|they|them|there|nothing|here|add|write|how|who)(?!\p{L})/iu;

/** What is said in German, without what stays as it is: the writer's words, names of blocks, what is to be written into a document. */
function ownWords(spoken: string): string {
  const bare = spoken
    .replace(/“[^“”]*”/g, '')
    .replace(/„[^„“]*“/g, '')
    .replace(/`[^`]*`|\([a-z-]+\)|\[[a-z]+\]/g, '');
  return bare === spoken ? bare : ownWords(bare);
}

/** Fails when a text has no translation, or one that is English in part. */
export function assertGerman(text: string): void {
  const spoken = translator.translate(text);
  assert.notEqual(spoken, text, 'has no translation');
  const left = ENGLISH.exec(ownWords(spoken));
  assert.equal(left, null, `“${left?.[0]}” is English: ${spoken}`);
}
