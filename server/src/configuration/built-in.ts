import { canvases } from '../core/canvas/catalogue';
import { vocabularyOf } from '../core/configuration/vocabulary';
import { rules } from '../core/rules/registry';

/** What configuration files can speak of. */
export const builtIn = vocabularyOf(rules, canvases);
