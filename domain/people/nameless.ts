import type { Refusal } from '../kernel/refusal.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';

/** A person employed at the unit, as far as a text must not name them: the name, and the position to write instead. */
export interface Staff {
  readonly fullName: string;
  readonly position: string;
}

/** Joining and invisible signs (zero-width, direction marks) would hide a name from the comparison. */
const invisible = /\p{Cf}|\u034f/gu;

function spaced(text: string): string {
  return ` ${fold(text.replace(invisible, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const honorific = '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Đđ]ồng chí|[Đđ]\\/c)';

/** A form of address and the given name behind it, with or without words between: "cô Hoài An", "đ/c Bình". */
function addresses(text: string, fullName: string): boolean {
  const given = tidy(fullName)
    .split(' ')
    .at(-1)!
    .replace(/[^\p{L}]/gu, '');
  if (given === '') return false;
  return new RegExp(`(?<!\\p{L})${honorific}\\s+(?:\\p{Lu}\\p{L}*\\s+){0,4}${given}(?!\\p{L})`, 'u').test(text);
}

/** The first of the staff whom a text names: by full name, accents and case aside, or by a form of address with the given name. */
export function namedIn(text: string, staff: readonly Staff[]): Staff | undefined {
  const plain = spaced(text);
  const clean = tidy(text.replace(invisible, ''));
  return staff.find(({ fullName }) => plain.includes(spaced(fullName)) || addresses(clean, fullName));
}

/** A text about a fault names an area and a role, never a person; the reason offers the position to write instead. */
export function whyNotNameless(
  texts: Readonly<Record<string, string>>,
  staff: readonly Staff[],
  code: `${string}.names-a-person`,
): Refusal[] {
  return Object.entries(texts).flatMap(([at, text]) => {
    const named = namedIn(text, staff);
    return named ? [{ kind: 'input', code, at, facts: { role: named.position } } as const] : [];
  });
}

const complainants = [
  `(?:của|do|bởi)\\s+(?:${honorific}|công dân|bạn đọc|gia đình|phụ huynh(?:\\s+(?:học sinh|em|cháu))?)\\s+\\p{Lu}`,
  '[Nn]gười\\s+(?:viết đơn|gửi đơn|làm đơn|đứng đơn|tố cáo|khiếu nại|phản ánh|kiến nghị)(?!\\p{L})',
];

/** Whether a text tells who complained (người khiếu nại, tố cáo, phản ánh): that is never stored. */
export function tellsComplainant(text: string): boolean {
  const clean = tidy(text.replace(invisible, ''));
  return complainants.some((shape) => new RegExp(`(?<!\\p{L})${shape}`, 'u').test(clean));
}
