/** What the command line leaves behind for the shell. */
export const exitCodes = {
  /** Nothing at warning or above. */
  clean: 0,
  /** Findings at warning or above; of two versions, that they differ. */
  findings: 1,
  /** Wrong use, or something that could not be read, checked or written. */
  trouble: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a caught value says, for people. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? reasons[String(error.code)] : undefined;
  return code ?? error.message;
}

/** Why a file that somebody named cannot be read, for people. @param shown the name of the file */
export function cannotBeRead(shown: string, error: unknown): string {
  if (isMissing(error)) return `There is no file “${shown}”, or it is a link that leads nowhere.`;
  return `${shown} cannot be read: ${reasonOf(error)}.`;
}

/** Why a file cannot be written, for people. @param shown the name of the file */
export function cannotBeWritten(shown: string, error: unknown): string {
  return `${shown} cannot be written: ${isMissing(error) ? 'there is no such folder' : reasonOf(error)}.`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'it is on a disk that cannot be written to',
  ENOENT: 'it is gone, or a link that leads nowhere',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EBUSY: 'another program is using it',
  ENOSPC: 'the disk is full',
};
