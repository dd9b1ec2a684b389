import type { OwnPicture } from '../../core/configuration/choices';
import { unreadable } from '../../core/picture/sheet/brand-theme';
import { quoted } from '../../core/rules/wording';
import type { Fault } from './fault';

/** What does not fit together in how pictures are to look. */
export function pictureFaults(picture: OwnPicture | undefined): Fault[] {
  if (!picture) return [];
  const { style, colors = {}, logo } = picture;
  const hasColors = Object.values(colors).some((color) => color !== undefined);
  if (style === 'brand' && !hasColors && logo === undefined)
    return [
      {
        path: ['picture', 'style'],
        code: 'config/missing',
        message:
          'The style “brand” has neither colours nor a logo, so pictures are plain. Write them beside it, a colour in quotes, since # begins a comment: colors: { main: "#0a5f73" }.',
      },
    ];
  const advice = logo === undefined ? undefined : logoAdvice(logo);
  if (logo === undefined || advice === undefined) return [];
  return [
    {
      path: ['picture', 'logo'],
      code: 'config/wrong-value',
      message: `${quoted(logo)} cannot be the logo. ${advice}`,
    },
  ];
}

/** What holds, but is not drawn as it is written: colours in which words could not be read. */
export function colorRemarks(picture: OwnPicture | undefined): Fault[] {
  return unreadable(picture?.colors ?? {}).map(({ name, drawn, ratio }): Fault => {
    const times = ratio.toFixed(1);
    return {
      path: ['picture', 'colors', name],
      code: 'config/hard-to-read',
      level: 'info',
      message:
        name === 'paper'
          ? `No words can be read well on this paper: black and white stand out from it by ${times} to 1 at most. It is drawn as "${drawn}"; write that, or a colour that is lighter or darker.`
          : `Words in this colour stand out from the paper by ${times} to 1, and those who see less well need 4.5 to 1. They are drawn in "${drawn}"; write that, or a colour that differs more from the paper.`,
    };
  });
}

function logoAdvice(logo: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(logo))
    return 'Pictures are drawn without a network: put the file into this folder, and write where it is.';
  if (logo.startsWith('/') || /^[a-z]:/i.test(logo))
    return 'Paths begin in this file’s folder: write it without what leads there.';
  if (logo.includes('\\')) return 'Write “/” between folders, on every system.';
  return /\.(?:png|svg)$/i.test(logo) ? undefined : 'It has to be a PNG or an SVG file.';
}
