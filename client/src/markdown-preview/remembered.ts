/** What was made of the last texts that somebody asked about. */
export class Remembered<Made> {
  private readonly made = new Map<string, Made>();

  constructor(
    private readonly most: number,
    private readonly make: (text: string) => Made,
  ) {}

  of(text: string): Made {
    const known = this.made.get(text);
    const made = known ?? this.make(text);
    this.made.delete(text);
    this.made.set(text, made);
    const [oldest] = this.made.keys();
    if (this.made.size > this.most && oldest !== undefined) this.made.delete(oldest);
    return made;
  }
}
