import { extensions, type Uri, workspace } from 'vscode';

/** What is used of VS Code's own git extension. */
interface Git {
  getRepository(uri: Uri): Repository | null;
  openRepository(root: Uri): Promise<Repository | null>;
}

interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  show(revision: string, path: string): Promise<string>;
}

/** A document as it was committed last, or why it cannot be had. */
export type LastCommit =
  | { readonly text: string; readonly commit: string }
  | { readonly missing: 'git' | 'repository' | 'file' };

/** Asks VS Code's git extension for a document's text in the last commit. */
export async function inLastCommit(uri: Uri): Promise<LastCommit> {
  const git = await gitOf();
  if (git === undefined) return { missing: 'git' };
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  const repository = git.getRepository(uri) ?? (folder ? await git.openRepository(folder) : null);
  if (repository === null || uri.scheme !== 'file') return { missing: 'repository' };
  try {
    const text = await repository.show('HEAD', uri.fsPath);
    return { text, commit: repository.state.HEAD?.commit ?? 'HEAD' };
  } catch {
    // Git says in many words, and in the writer's language, that there is no such file or no commit.
    return { missing: 'file' };
  }
}

/** Undefined where the extension is not there, or git is switched off in the settings or missing on the computer. */
async function gitOf(): Promise<Git | undefined> {
  const extension = extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): Git }>(
    'vscode.git',
  );
  if (extension === undefined) return undefined;
  const exported = await extension.activate();
  return exported.enabled ? exported.getAPI(1) : undefined;
}
