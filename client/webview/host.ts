/// <reference types="vscode-webview" />
import type { FromPage, PageState, ToPage } from './messages';

const api = acquireVsCodeApi<PageState>();

/** The extension that shows this page. */
export const host = {
  send(message: FromPage): void {
    api.postMessage(message);
  },
  /** What was kept when the page was shown the last time. */
  state(): PageState | undefined {
    return api.getState();
  },
  keep(state: PageState): void {
    api.setState(state);
  },
  /** Calls back with every message of the extension. */
  listen(receive: (message: ToPage) => void): void {
    window.addEventListener('message', (event: MessageEvent<ToPage>) => receive(event.data));
  },
};
