import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { semanticTokensLegend } from '../../../server/src/features/semantic-tokens/legend';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

describe('the legend of semantic tokens', () => {
  it('has colours for every kind in VS Code, in Markdown only', () => {
    const file = join(__dirname, '../../../package.json');
    const { contributes } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const [mapped, ...others] = contributes.semanticTokenScopes;
    assert.deepEqual(others, []);
    assert.equal(mapped?.language, 'markdown');
    const kinds = Object.keys(mapped?.scopes ?? {}).filter((kind) => !kind.includes('.'));
    assert.deepEqual(kinds.toSorted(), semanticTokensLegend.tokenTypes.toSorted());
  });
});
