import * as z from 'zod';
import { type StyleName, styleNames } from '../../core/configuration/picture-style';
import { colorPattern, type Parts } from './parts';

const descriptions: Readonly<Record<StyleName, string>> = {
  plain: 'The colours of the theme.',
  print: 'Black on white, for paper.',
  brand: 'The colours and the logo below.',
};

/** How pictures leave the editor. */
export function pictureSchema(parts: Parts) {
  const color = (description: string, example: string) =>
    parts
      .described(z.string().regex(colorPattern), { description, examples: [example], format: 'color-hex' })
      .optional();
  const picture = z.strictObject({
    style: parts
      .described(z.enum(styleNames), {
        description: 'How pictures look. When left out: brand where there are colours or a logo, else plain.',
        enumDescriptions: styleNames.map((style) => descriptions[style]),
      })
      .optional(),
    colors: parts
      .described(
        z.strictObject({
          main: color('Jobs, products, and the names of what matters most.', '#0a5f73'),
          accent: color('Gains, value drivers, and what else has a colour of its own.', '#7a4b00'),
          text: color('Words, where the paper is light.', '#1a2030'),
          paper: color('What pictures are drawn on, where it is light.', '#ffffff'),
        }),
        {
          description:
            'Colours of your own, in quotes. One that could not be read is made darker or lighter until it can.',
        },
      )
      .optional(),
    logo: parts
      .text(
        'A PNG or SVG file, from this file’s folder. It stands at the top right of every picture.',
        'brand/logo.svg',
      )
      .optional(),
  });
  return parts.described(picture, { description: 'How pictures look when they leave the editor.' });
}
