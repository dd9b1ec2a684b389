/** What is offered, and may answer what the customer wants. */
export const coveringBlocks: ReadonlySet<string> = new Set([
  'products-and-services',
  'features',
  'benefits',
  'pain-relievers',
  'gain-creators',
]);
