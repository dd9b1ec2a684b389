import { asList } from './as-list';
import { asTable } from './as-table';
import { moving } from './moving';
import { numbering } from './numbering';
import type { Refactoring } from './refactoring';

/** All refactorings within a document, in the order in which menus show them. */
export const refactorings: readonly Refactoring[] = [numbering, asTable, asList, moving];
