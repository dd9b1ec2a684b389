/** The forms in which pictures leave the editor. */
export const formats = ['svg', 'png', 'pdf', 'pptx', 'html', 'json'] as const;

export type PictureFormat = (typeof formats)[number];

/** Formats of which one file holds one picture; the others hold all pictures of a document. */
export const singles: readonly PictureFormat[] = ['svg', 'png'];
