import type { Format } from './format';

/** One JSON object, with a line for each file. Its shape is described in the README; `version` changes when the shape does. */
export function json(): Format {
  let first = true;
  return {
    start: '{"version":1,"files":[',
    file({ path, canvases, findings }) {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${JSON.stringify({ path, canvases, findings })}`;
    },
    end({ files, withCanvas, errors, warnings, infos, hints, fixable }) {
      const summary = { files, withCanvas, errors, warnings, infos, hints, fixable };
      return `\n],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}
