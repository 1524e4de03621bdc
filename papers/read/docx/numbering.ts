import { walkElements } from './elements.ts';
import { printed } from './numberFormats.ts';
import { withSymbols } from './symbols.ts';

/** One level of an automatic list: how it counts and what is printed, "%1.%2." */
interface Level {
  format: string;
  text: string;
  start: number;
  legal: boolean;
  /** What stands between the number and the text. */
  after: string;
  /** The level (from 1) after which it begins again; 0 never; null after any above it. */
  restart: number | null;
  /** The paragraph style that counts on this level. */
  style: string;
  /** The font of a bullet. */
  font: string;
}

type Levels = Map<number, Level>;

interface ListTable {
  /** The levels of each number id, overrides done. */
  readonly lists: ReadonlyMap<string, Levels>;
  /** Which list definition a number id counts on; ids that share one count on together. */
  readonly counters: ReadonlyMap<string, string>;
}

/** A paragraph's place in an automatic list: the number id and the level from 0. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** Counts through a document. */
export interface Numberer {
  /** What Word prints before the next paragraph of a place, with what parts it from the text; empty for none. */
  next(place: ListPlace): string;
  /** The level on which the nearest of some paragraph styles counts; 0 where none is named. */
  levelOf(numId: string, styles: readonly string[]): number;
}

const level = (): Level => ({
  format: 'decimal',
  text: '',
  start: 1,
  legal: false,
  after: ' ',
  restart: null,
  style: '',
  font: '',
});

/** Word has nine levels. */
const deepest = 8;
const numberOf = (val: string | undefined, otherwise: number) => {
  const value = Number(val ?? otherwise);
  return Number.isInteger(value) && value >= 0 && value <= 32_767 ? value : otherwise;
};
const levelNumber = (val: string | undefined) => Math.min(deepest, numberOf(val, 0));

const setters: Readonly<Record<string, (level: Level, attributes: Readonly<Record<string, string>>) => void>> = {
  numFmt: (one, { val }) => {
    one.format = val ?? 'decimal';
  },
  lvlText: (one, { val }) => {
    one.text = val ?? '';
  },
  start: (one, { val }) => {
    one.start = numberOf(val, 1);
  },
  isLgl: (one) => {
    one.legal = true;
  },
  suff: (one, { val }) => {
    one.after = val === 'nothing' ? '' : ' ';
  },
  lvlRestart: (one, { val }) => {
    one.restart = numberOf(val, 0);
  },
  pStyle: (one, { val }) => {
    one.style = val ?? '';
  },
  rFonts: (one, { ascii, hAnsi }) => {
    one.font = ascii ?? hAnsi ?? '';
  },
};

interface Num {
  abstract: string;
  readonly levels: Levels;
  readonly starts: Map<number, number>;
}

/** Reads word/numbering.xml; `listOfStyle` gives the number id of a numbering style. */
function listTable(xml: string, listOfStyle: (style: string) => string | null): ListTable {
  const abstracts = new Map<string, Levels>();
  const links = new Map<string, string>();
  const nums = new Map<string, Num>();
  let levels: Levels | null = null;
  let abstract = '';
  let num: Num | null = null;
  let current: Level | null = null;
  let override = 0;
  const openers: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    abstractNum: ({ abstractNumId }) => {
      abstract = abstractNumId ?? '';
      levels = new Map();
      abstracts.set(abstract, levels);
    },
    numStyleLink: ({ val }) => links.set(abstract, val ?? ''),
    num: ({ numId }) => {
      num = { abstract: '', levels: new Map(), starts: new Map() };
      nums.set(numId ?? '', num);
    },
    abstractNumId: ({ val }) => {
      if (num) num.abstract = val ?? '';
    },
    lvlOverride: ({ ilvl }) => {
      override = levelNumber(ilvl);
    },
    startOverride: ({ val }) => num?.starts.set(override, numberOf(val, 1)),
    lvl: ({ ilvl }) => {
      current = level();
      (num?.levels ?? levels)?.set(levelNumber(ilvl), current);
    },
  };
  if (xml !== '')
    walkElements(xml, {
      open(name, attributes) {
        openers[name]?.(attributes);
        if (current) setters[name]?.(current, attributes);
      },
      close(name) {
        if (name === 'lvl') current = null;
        if (name === 'num') num = null;
      },
    });
  const levelsOf = (id: string): Levels => {
    const linked = links.get(id);
    const target = linked === undefined ? undefined : nums.get(listOfStyle(linked) ?? '')?.abstract;
    return abstracts.get(target ?? id) ?? abstracts.get(id) ?? new Map();
  };
  const lists = new Map<string, Levels>();
  const counters = new Map<string, string>();
  for (const [id, one] of nums) {
    const own: Levels = new Map([...levelsOf(one.abstract), ...one.levels]);
    for (const [at, start] of one.starts) own.set(at, { ...(own.get(at) ?? level()), start });
    lists.set(id, own);
    counters.set(id, one.starts.size > 0 ? `n${id}` : `a${one.abstract}`);
  }
  return { lists, counters };
}

function bullet({ text, font }: Level): string {
  const sign = withSymbols(text.trim(), font || 'Symbol');
  if (/^[-–—−]$/u.test(sign)) return '-';
  return sign === '+' || sign === '*' ? sign : '•';
}

/** Begins again the levels below one that has counted on, but those that say otherwise. */
function restart(values: (number | undefined)[], levels: Levels, at: number): void {
  for (let depth = at + 1; depth < values.length; depth++) {
    const after = levels.get(depth)?.restart ?? depth;
    if (at < after) values[depth] = undefined;
  }
}

/** Counts through a document as Word does: each call with a paragraph's place gives the number printed before it. */
export function numberer(xml: string, listOfStyle: (style: string) => string | null = () => null): Numberer {
  const { lists, counters } = listTable(xml, listOfStyle);
  const counts = new Map<string, (number | undefined)[]>();
  const next = ({ numId, level: asked }: ListPlace): string => {
    const at = Math.min(deepest, asked);
    const levels = lists.get(numId);
    const own = levels?.get(at);
    if (!levels || !own) return '';
    const key = counters.get(numId)!;
    const values = counts.get(key) ?? [];
    counts.set(key, values);
    const startOf = (depth: number) => levels.get(depth)?.start ?? 1;
    for (let depth = 0; depth < at; depth++) values[depth] ??= startOf(depth);
    const before = values[at];
    values[at] = before === undefined ? own.start : before + 1;
    restart(values, levels, at);
    if (own.format === 'bullet') return bullet(own) + (own.after || ' ');
    if (own.format === 'none' && own.text === '') return '';
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const depth = Number(digit) - 1;
      return printed(values[depth] ?? startOf(depth), own.legal ? 'decimal' : (levels.get(depth)?.format ?? 'decimal'));
    });
    return label === '' ? '' : label + own.after;
  };
  const levelOf = (numId: string, styles: readonly string[]) => {
    const levels = lists.get(numId);
    for (const style of styles) for (const [at, one] of levels ?? []) if (one.style === style) return at;
    return 0;
  };
  return { next, levelOf };
}
