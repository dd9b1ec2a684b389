import { format } from 'node:util';
import { markVariable } from '../../scripts/vscode-test-output.js';

/** Prints to the terminal from which the tests were started; arguments as for `console.log`. */
export function print(...args: readonly unknown[]): void {
  const { [markVariable]: mark = '' } = process.env;
  console.log(`${mark}${format(...args)}`);
}
