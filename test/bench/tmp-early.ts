import { TypingClient } from '/work/main/test/bench/language-client';
import { longDocument, withPrompt } from '/work/main/test/bench/long-document';
async function main() {
  for (let n=0;n<3;n++){
  const c = await TypingClient.start(process.argv[2]!, true);
  const p = withPrompt(longDocument(5000), 2500);
  console.error(await c.openAt('file:///bench/long.md', p.text, p.line - 10));
  await c.stop();}
}
void main();
