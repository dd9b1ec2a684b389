/** The small buttons that show how large the picture is, and change it. */
export class ZoomTools {
  readonly element = document.createElement('aside');
  private readonly smaller = button('−', 'Smaller (-)');
  private readonly reset = button('100%', 'Show at 100 % (0)');
  private readonly larger = button('+', 'Larger (+)');

  constructor() {
    this.element.className = 'zoom-tools';
    this.element.setAttribute('aria-label', 'Zoom');
    this.element.hidden = true;
    this.element.append(this.smaller, this.reset, this.larger);
  }

  onChoose(actions: { smaller: () => void; reset: () => void; larger: () => void }): void {
    this.smaller.addEventListener('click', actions.smaller);
    this.reset.addEventListener('click', actions.reset);
    this.larger.addEventListener('click', actions.larger);
  }

  show(visible: boolean): void {
    this.element.hidden = !visible;
  }

  /** @param zoom 1 is 100 % */
  tell(zoom: number): void {
    this.reset.textContent = `${Math.round(100 * zoom)}%`;
  }
}

function button(words: string, name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.title = name;
  element.setAttribute('aria-label', name);
  return element;
}
