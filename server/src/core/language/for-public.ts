const NOUNS =
  'leaflets?|flyers?|posters?|stickers?|brochures?|slogans?|tag ?lines?|headlines?|adverts?|advertis\\w*|ads?|messages?|messaging|claims|promises|banners?|signs?|web ?site|home ?page|motto|pitch|press|campaign|proof(?: points?)?|reasons to believe|shop window|letterhead|billboards?';

/** Words for the public: what stands on a poster or a leaflet, what is said of oneself. */
const PUBLIC = new RegExp(
  `\\b(?:${NOUNS})\\b|\\b(?:what|how) we (?:(?:may|can|could|will|shall|should|want to|dare to|like to|are allowed to) )?(?:tell|say|promise|claim|print)\\b|\\b(?:we|to) print\\b|\\bwe (?:tell|say to) (?:people|them|customers|patients)\\b|\\bwe (?:may|can|could|will) (?:say|claim|promise)\\b|^(?:said|told|printed|written|painted) (?:on|at|in) (?:the|our|every|each)\\b`,
  'i',
);

/**
 * Whether a heading stands above words for the public, which are part of no block.
 * @param heading without number
 */
export function isForPublic(heading: string): boolean {
  return PUBLIC.test(heading);
}
