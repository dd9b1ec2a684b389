import type { Section } from '../canvas/model';

/** Values that sections have under a key. Most keys have one section, which therefore costs no map of its own. */
export class BySection<Value> {
  private readonly single = new Map<string, readonly [Section, Value]>();
  private readonly several = new Map<string, Map<Section, Value>>();

  /** The sections under a key and their values, in no particular order. */
  at(key: string): readonly (readonly [Section, Value])[] {
    const one = this.single.get(key);
    if (one) return [one];
    const many = this.several.get(key);
    return many ? [...many] : [];
  }

  has(key: string): boolean {
    return this.single.has(key) || this.several.has(key);
  }

  set(key: string, section: Section, value: Value): void {
    const many = this.several.get(key);
    const one = this.single.get(key);
    if (many) many.set(section, value);
    else if (!one || one[0] === section) this.single.set(key, [section, value]);
    else {
      this.single.delete(key);
      this.several.set(key, new Map([one, [section, value]]));
    }
  }

  delete(key: string, section: Section): void {
    if (this.single.get(key)?.[0] === section) this.single.delete(key);
    const many = this.several.get(key);
    many?.delete(section);
    if (many?.size === 0) this.several.delete(key);
  }
}
