import { type Day, longDate, shortDate } from '#domain/kernel/day.ts';
import type { CasePaper, PaperField, TypedValues } from '#domain/papers/casePaper.ts';
import type { Wanted } from './wantedFields.ts';

// Two letters that no alphabet has, around the place of a field among the paper's.
const [opening, closing] = ['\uE000', '\uE001'];
const two = (at: number) => String(at).padStart(2, '0');
/** A day and an hour that nobody types, so that they are found again where they are printed. */
const dayOf = (at: number) => `10${two(at)}-01-01` as Day;
const hourOf = (at: number) => `03:${two(at)}`;

/** What stands in a field that is still wanted; a count has no place that could be found again. */
function markOf({ input }: PaperField, at: number): string | null {
  if (input === 'number') return null;
  if (input === 'day') return dayOf(at);
  return input === 'hour' ? hourOf(at) : `${opening}${at}${closing}`;
}

/** How a mark is printed. */
function printedAs({ input }: PaperField, at: number): readonly string[] {
  if (input === 'day') return [longDate(dayOf(at)), shortDate(dayOf(at))];
  return input === 'hour' ? [`03 giờ ${two(at)} phút`, hourOf(at)] : [`${opening}${at}${closing}`];
}

const gapsOf = ({ fields }: CasePaper, wanted: readonly Wanted[]) =>
  fields.flatMap((field, at) => {
    const mark = wanted.some((one) => one.fields.includes(field.key)) ? markOf(field, at) : null;
    return mark === null ? [] : [{ field, at, mark }];
  });

/** The values with a mark in every field that is still wanted, so that the preview shows where its words would stand. */
export function withGaps(paper: CasePaper, values: TypedValues, wanted: readonly Wanted[]): TypedValues {
  return { ...values, ...Object.fromEntries(gapsOf(paper, wanted).map(({ field, mark }) => [field.key, mark])) };
}

/** The rendered paper with each mark as a button that names its field. */
export function gapsShown(paper: CasePaper, html: string, wanted: readonly Wanted[]): string {
  return gapsOf(paper, wanted).reduce((shown, { field, at }) => {
    const button = `<button type="button" class="paper-gap" data-field="${field.key}">${field.label}</button>`;
    return printedAs(field, at).reduce((text, mark) => text.replaceAll(mark, button), shown);
  }, html);
}

/** How a gap looks on the white of the paper. */
export const gapCss =
  '.paper-gap{all:unset;padding:0 3pt;border-bottom:1.2pt dashed #7d4f00;background:#fff0cf;color:#7d4f00;font:italic .85em/1.3 inherit;text-indent:0;cursor:pointer}' +
  '.paper-gap:focus-visible{outline:2pt solid #1557a0;outline-offset:1pt}';
