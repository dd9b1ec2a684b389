import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { packageFile, projectFolder } from './vscode-places.js';

/** What the package may hold; anything else is a mistake in `.vscodeignore`. */
const wanted: readonly RegExp[] = [
  /^(package\.json|package\.nls(\.[\w-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^l10n\/bundle\.l10n\.[\w-]+\.json$/,
  /^dist\/(client|webview)\/[^/]+\.(js|css)$/,
  /^dist\/client\/markdown-pictures\.[\w-]+\.json$/,
  /^dist\/server\/[^/]+\.mjs$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^syntaxes\/[^/]+\.json$/,
  /^snippets\/[^/]+\.(json|code-snippets)$/,
  /^server\/schemas\/[^/]+\.json$/,
  /^server\/docs\/rules\/([^/]+\/)*[^/]+\.md$/,
  /^media\/[^/]+\.(png|svg)$/,
];

/** Packages the extension for VS Code. Rejects when something would get in that does not belong there. */
async function main(): Promise<void> {
  const files = (await listFiles({ cwd: projectFolder, packageManager: PackageManager.None })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const unwanted = files.filter((file) => !wanted.some((pattern) => pattern.test(file)));
  if (unwanted.length > 0)
    throw new Error(`These files do not belong into the package: ${unwanted.join(', ')}`);

  await mkdir(dirname(packageFile), { recursive: true });
  await createVSIX({
    cwd: projectFolder,
    packagePath: packageFile,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

void main();
