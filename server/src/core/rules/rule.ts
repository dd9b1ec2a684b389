import type { CanvasDefinition } from '../canvas/definition';
import type { Ignore } from '../canvas/model';
import type { Place } from '../markdown/block';
import type { Fix, Level } from './finding';
import type { OptionDefinition, Options } from './options';
import type { SectionView } from './view';

/**
 * An example is a piece of a document. In a violating one, «» stand around the place of each finding; the marks are taken off
 * before it is read and shown. Without a heading of its own that opens a canvas, it is read as part of `canvas`.
 */
export interface Example {
  /** What it shows, as a few words. */
  readonly title: string;
  readonly markdown: string;
  /** Canvas id; `value-proposition` when left out. */
  readonly canvas?: string;
}

export interface ViolatingExample extends Example {
  /** The document after the first fix of the first finding, where the rule has one. */
  readonly fixed?: string;
}

export type Some<T> = readonly [T, ...T[]];

/** A choice of rules and levels with a name. */
export type Profile = 'recommended' | 'strict' | 'odi';

export const profiles: readonly Profile[] = ['recommended', 'strict', 'odi'];

interface Described {
  /** `family/name`. The family decides which canvases it looks at, unless `families` says otherwise; `ref`, `text` and `ignore` look at all. */
  readonly id: `${string}/${string}`;
  readonly level: Level;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Why that matters, in a paragraph. */
  readonly why: string;
  /** Where that comes from: a source that a reader can check. */
  readonly source: string;
  /** Families of canvases, where they differ from the id's. */
  readonly families?: readonly string[];
  /** Its level in the profiles where that is another one. */
  readonly profiles?: Readonly<Partial<Record<Profile, Level | 'off'>>>;
  /**
   * It asks for what a whole canvas has. In a text that merely resembles one, which nobody has said to be whole, it stays silent.
   */
  readonly wantsWhole?: true;
  /** What may be set for it, by name. */
  readonly options?: Readonly<Record<string, OptionDefinition>>;
  readonly examples: {
    readonly violating: Some<ViolatingExample>;
    readonly conforming: Some<Example>;
    /** The known false alarms, which have to stay silent. */
    readonly silent: readonly Example[];
  };
}

/** A rule that looks at one section at a time. */
export interface SectionRule extends Described {
  readonly looksAt: 'section';
  /** The blocks of whose items it speaks: it has nothing to say of sections that hold none, and is not asked. Of all sections without. */
  readonly blocks?: Some<string>;
  /**
   * What it finds, and says of it, rests on the section alone: of the canvas it uses nothing but the definition. Its fixes may
   * ask for more.
   */
  readonly standsAlone?: true;
  readonly check: (view: SectionView, report: Report, options: Options) => void;
}

/** A rule about what belongs to no section: markers and ignore comments. It runs on every change and has to be quick. */
export interface DocumentRule extends Described {
  readonly looksAt: 'document';
  readonly check: (view: DocumentView, report: Report) => void;
}

export type Rule = SectionRule | DocumentRule;

/** What a document rule sees. */
export interface DocumentView {
  /** The canvases that there are. */
  readonly canvases: readonly CanvasDefinition[];
  /** Names in markers that are no canvas. */
  readonly unknownCanvases: readonly { readonly name: string; readonly place: Place }[];
  readonly ignores: readonly { readonly ignore: Ignore; readonly used: boolean }[];
  readonly isRule: (id: string) => boolean;
  /** Ids of rules that a misspelt one may have meant, the nearest first. */
  readonly nearest: (id: string, among: 'rules' | 'canvases') => string | undefined;
}

/** How a rule says what it found. */
export type Report = (found: {
  readonly at: Place;
  /** What is wrong, why it matters, what to write instead; in the writer's words. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** Another level than the rule's own, for what is surer or less sure. */
  readonly level?: Level;
}) => void;

/** The family of a rule: what stands before the slash of its id. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
