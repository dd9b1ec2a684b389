import { applyEdits, editsOf } from '../../../server/src/core/fix';
import { exampleTexts, fresh } from '../refactoring/examples';
it('new findings', () => {
  const count = new Map<string, string[]>();
  for (const { title, text } of exampleTexts()) {
    const d = fresh(text);
    const own = title.split(':')[0];
    for (const canvas of d.canvases) for (const f of d.findingsIn(canvas)) {
      if (f.rule !== own) continue;
      for (const fix of f.fixes) {
      const edits = editsOf(fix, canvas, d); if (!edits.length) continue;
      const after = applyEdits(text, edits);
      const before = new Map<string, number>();
      for (const { finding } of d.findings()) before.set(finding.rule, (before.get(finding.rule) ?? 0) + 1);
      const now = new Map<string, number>();
      for (const { finding } of fresh(after).findings()) now.set(finding.rule, (now.get(finding.rule) ?? 0) + 1);
      for (const [r, n] of now) if (n > (before.get(r) ?? 0)) { const k = `${f.rule} “${fix.title.replace(/“.*”/, '“…”')}” -> ${r}`; count.set(k, [...(count.get(k) ?? []), title]); }
      if ((now.get(f.rule) ?? 0) >= (before.get(f.rule) ?? 0)) { const k = `${f.rule} “${fix.title}” STAYS`; count.set(k, [...(count.get(k) ?? []), title]); }
    } }
  }
  for (const [k, v] of [...count].sort()) console.log(k, v.length);
});
