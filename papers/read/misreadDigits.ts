import type { Finding, Span } from '#domain/plans/reading.ts';
import { matchesIn } from './matches.ts';
import { passageOf } from './passage.ts';
import { rawLinesOf } from './textLines.ts';

/** Where letters that look like digits may stand for them. */
const hint = /[\d%/][lIOo]|[lIOo][\d%/]|^\s*l[.)]\s/mu;
const figure = /(?<![\p{L}\d])(?=[lIOo]*\d)(?=\d*[lIOo])[\dlIOo]+(?!\p{L})|(?<![\p{L}\d])[lO]{2,3}(?=\s?%)/gu;
const partOfDay = /(?<![\p{L}\d])[lO]{1,2}(?=\/\d{1,2}(?!\p{L}))|(?<=\d\/)[lO]{1,2}(?=[/\s.,;:)]|$)/gu;
/** "20l nước" are litres, "5o" may be degrees: at its end such a letter needs a date or a share behind it. */
const endsFigure = /^\s?(?:[/%.-]|tháng|năm)/u;
const listed = /^(\s*)l(?=[.)]\s+\p{L})/u;
const lettered = /^\s*[hikm][.)]\s/mu;

const digits = (letters: string) => letters.replace(/[lI]/g, '1').replace(/[Oo]/g, '0');

function repaired(line: string, numbers: boolean): string {
  const whole = line.replace(figure, (found, at: number) => {
    const open = /^\d+[lo]$/.test(found) && !endsFigure.test(line.slice(at + found.length, at + found.length + 8));
    return open ? found : digits(found);
  });
  const dated = whole.replace(partOfDay, digits);
  return numbers ? dated.replace(listed, '$11') : dated;
}

/** A text in which "2O24", "l27/KH", "lOO%" and "l. Nội dung" stand as the numbers they were before a machine misread them; place for place the same. */
export function withDigits(text: string): string {
  if (!hint.test(text)) return text;
  const numbers = !lettered.test(text);
  return text
    .split('\n')
    .map((line) => (line.length > 20_000 ? line : repaired(line, numbers)))
    .join('\n');
}

type Words = Readonly<Record<string, unknown>>;

/** The same reading in the words of the text as it stands: places stay, and what they hold is taken from there. */
export function inOwnWords<T>(reading: T, read: string, original: string): T {
  const [before, after] = [rawLinesOf(original), rawLinesOf(read)];
  const touched = (span: Span) => {
    for (let line = span.line; line <= (span.endLine ?? span.line); line++) if (before[line - 1] !== after[line - 1]) return true;
    return false;
  };
  const wordsAt = (lines: readonly string[], { line, start, endLine, end }: Span): string => {
    const points = [...(lines[line - 1] ?? '')];
    if (endLine === undefined) return passageOf(points.slice(start, end).join(''), line).text;
    const last = [...(lines[endLine - 1] ?? '')].slice(0, end).join('');
    return passageOf([points.slice(start).join(''), ...lines.slice(line, endLine - 1), last].join(' '), line).text;
  };
  const own = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(own);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value as Words).map(([key, inner]) => [key, own(inner)]));
    const span = fields.span as Span | undefined;
    if (!span || !touched(span)) return fields;
    const said = wordsAt(after, span);
    return Object.fromEntries(
      Object.entries(fields).map(([key, inner]) => [key, inner === said ? wordsAt(before, span) : inner]),
    );
  };
  return own(reading) as T;
}

/** Says which lines were read with digits in place of letters. */
export function digitNotes(read: string, original: string): readonly Finding[] {
  const after = rawLinesOf(read);
  return rawLinesOf(original).flatMap((raw, at): readonly Finding[] => {
    const changed = matchesIn(raw, /\S+/gu).find((word) => after[at]!.slice(word.index, word.index + word[0].length) !== word[0]);
    if (!changed) return [];
    const suggestion = after[at]!.slice(changed.index, changed.index + changed[0].length);
    const message = `«${changed[0]}» có chữ cái đứng thay chữ số (thường do quét, nhận dạng chữ); đã đọc là «${suggestion}».`;
    return [{ severity: 'warning', code: 'digit-in-word', line: at + 1, excerpt: changed[0], message, suggestion }];
  });
}
