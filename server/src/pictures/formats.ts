/** The forms in which pictures leave the editor. */
export const formats = ['svg', 'png', 'pdf', 'pptx', 'html', 'json'] as const;

export type PictureFormat = (typeof formats)[number];
