import { outwardFactsOf } from './outward';
import type { Saying } from './saying';
import { statementsOf, valuesOf } from './statements';

/** Whatever the rules of any family ask for. */
export const sayings: Saying = { statementsOf, valuesOf, outwardFactsOf };
