import type { FeatureState, StaticFeature } from 'vscode-languageclient/node';
import { matrixCommand, previewCommand, traceCommand } from '../../server/src/protocol';

/** Tells the server the commands that its lenses may lead to. */
export const lensCommands: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      ...capabilities.experimental,
      canvasmark: { commands: [matrixCommand, previewCommand, traceCommand] },
    };
  },
  initialize: () => undefined,
  getState: (): FeatureState => ({ kind: 'static' }),
  clear: () => undefined,
};
