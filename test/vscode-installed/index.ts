export { run } from '../vscode/index.js';
