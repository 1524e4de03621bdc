import { romanNumber } from '../marks.ts';
import { walkElements } from './elements.ts';

/** One level of an automatic list: how it counts and what is printed, "%1.%2." */
interface Level {
  format: string;
  text: string;
  start: number;
  legal: boolean;
}

interface NumberingTable {
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** Which list definition a number id counts on; ids that share one count on together. */
  readonly counters: ReadonlyMap<string, string>;
}

/** A paragraph's place in an automatic list: the number id and the level from 0. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

const level = (): Level => ({ format: 'decimal', text: '', start: 1, legal: false });

/** Reads word/numbering.xml. */
function numberingTable(xml: string): NumberingTable {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  const counters = new Map<string, string>();
  let levels: Map<number, Level> | null = null;
  let current: Level | null = null;
  let numId = '';
  let override = -1;
  if (xml === '') return { lists, counters };
  walkElements(xml, {
    open(name, { val, ilvl, abstractNumId, numId: id }) {
      if (name === 'abstractNum') {
        levels = new Map();
        abstract.set(abstractNumId ?? '', levels);
      } else if (name === 'num') numId = id ?? '';
      else if (name === 'abstractNumId' && numId) {
        levels = new Map([...(abstract.get(val ?? '') ?? [])].map(([at, one]) => [at, { ...one }]));
        lists.set(numId, levels);
        counters.set(numId, `a${val}`);
      } else if (name === 'lvlOverride') override = Number(ilvl);
      else if (name === 'startOverride' && levels) {
        const changed = levels.get(override) ?? level();
        levels.set(override, { ...changed, start: Number(val) });
        counters.set(numId, `n${numId}`);
      } else if (name === 'lvl' && levels) {
        current = level();
        levels.set(Number(ilvl), current);
      } else if (current) {
        if (name === 'numFmt') current.format = val ?? 'decimal';
        else if (name === 'lvlText') current.text = val ?? '';
        else if (name === 'start') current.start = Number(val);
        else if (name === 'isLgl') current.legal = true;
      }
    },
    close(name) {
      if (name === 'lvl') current = null;
      if (name === 'num') numId = '';
    },
  });
  return { lists, counters };
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function printed(value: number, format: string): string {
  if (format === 'upperRoman') return romanNumber(value);
  if (format === 'lowerRoman') return romanNumber(value).toLowerCase();
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerLetter') return letters(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

function bullet(text: string): string {
  const sign = text.trim();
  if (/^[-–—\uf02d]$/u.test(sign)) return '-';
  if (sign === '+' || sign === '*') return sign;
  return '•';
}

/** Counts through a document: each call with a paragraph's place gives the number Word prints before it. */
export function numberer(xml: string): (place: ListPlace) => string {
  const { lists, counters } = numberingTable(xml);
  const counts = new Map<string, number[]>();
  return ({ numId, level: at }) => {
    const levels = lists.get(numId);
    const own = levels?.get(at);
    if (!levels || !own || own.format === 'none') return '';
    if (own.format === 'bullet') return bullet(own.text);
    const key = counters.get(numId)!;
    const values = counts.get(key) ?? [];
    counts.set(key, values);
    const startOf = (depth: number) => levels.get(depth)?.start ?? 1;
    for (let depth = 0; depth < at; depth++) values[depth] ??= startOf(depth);
    values[at] = values[at] === undefined ? own.start : values[at] + 1;
    values.length = at + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const depth = Number(digit) - 1;
      return printed(values[depth] ?? startOf(depth), own.legal ? 'decimal' : (levels.get(depth)?.format ?? 'decimal'));
    });
  };
}

/** The list places that paragraph styles carry, by style id (word/styles.xml). */
export function styleLists(xml: string): ReadonlyMap<string, ListPlace> {
  const found = new Map<string, ListPlace>();
  const based = new Map<string, string>();
  let style = '';
  let numId = '';
  let at = 0;
  if (xml === '') return found;
  walkElements(xml, {
    open(name, { styleId, val }) {
      if (name === 'style') [style, numId, at] = [styleId ?? '', '', 0];
      else if (name === 'basedOn') based.set(style, val ?? '');
      else if (name === 'numId') numId = val ?? '';
      else if (name === 'ilvl') at = Number(val);
    },
    close(name) {
      if (name === 'style' && numId !== '') found.set(style, { numId, level: at });
    },
  });
  for (const id of based.keys()) {
    let ancestor: string | undefined = id;
    for (let steps = 0; ancestor && !found.has(ancestor) && steps < 10; steps++) ancestor = based.get(ancestor);
    const place = ancestor === undefined ? undefined : found.get(ancestor);
    if (place && !found.has(id)) found.set(id, place);
  }
  return found;
}
