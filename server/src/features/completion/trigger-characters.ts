/** After these a list of completions may open by itself. */
export const triggerCharacters: string[] = ['>', '→', '-', '←', '#', '(', ':', '/', ',', ' ', '|'];
