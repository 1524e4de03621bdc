import { askedOf, type FieldTable, named, nearest, ordinalField } from './fields.ts';
import { paragraphText, placeholdersOf, strayBrace } from './placeholders.ts';
import type { XmlElement } from './xmlTree.ts';

/** What is wrong with a template, at the paragraph where it stands (lỗi của mẫu). */
export interface TemplateFault {
  readonly code: 'unknown-field' | 'unknown-value' | 'stray-brace' | 'two-lists' | 'value-not-said' | 'no-list';
  /** The first words of the paragraph. */
  readonly excerpt: string;
  readonly message: string;
  readonly suggestion?: string;
}

type Said = Omit<TemplateFault, 'excerpt'>;
const longestExcerpt = 80;

/** A fault with the words of the paragraph it stands in. */
export const faultIn = (paragraph: XmlElement, said: Said): TemplateFault => ({
  ...said,
  excerpt: paragraphText(paragraph).trim().slice(0, longestExcerpt),
});

/** Everything wrong with the fields of one paragraph. */
export function faultsOf(paragraph: XmlElement, fields: FieldTable): readonly TemplateFault[] {
  const stray: readonly Said[] =
    strayBrace(paragraph) < 0
      ? []
      : [{ code: 'stray-brace', message: 'Có dấu {{ hoặc }} không thành cặp; trường viết là {{Tên trường}} trên một dòng.' }];
  const said = [...stray, ...placeholdersOf(paragraph).flatMap(({ inside }) => saidOf(inside, fields) ?? [])];
  return said.map((one) => faultIn(paragraph, one));
}

const meant = (name: string | null | undefined) => (name ? { suggestion: `{{${name}}}` } : {});

/** What is wrong with one field; null when nothing is. */
function saidOf(inside: string, fields: FieldTable): Said | null {
  const { field, value } = askedOf(inside);
  const found = fields.find(field);
  if (!found) return { code: 'unknown-field', message: `Không có trường “${field}”.`, ...meant(nearest(fields.names, field)) };
  const { name } = found;
  if ('text' in found)
    return value === null
      ? null
      : { code: 'no-list', message: `“${name}” là một giá trị, không phải danh sách.`, ...meant(name) };
  const keys = Object.keys(found.rows[0] ?? {});
  if (keys.length === 0 || named(keys, value ?? '') !== null) return null;
  if (value === null) {
    const first = keys.find((key) => key !== ordinalField);
    const message = `“${name}” là danh sách, cần ghi giá trị nào của mỗi dòng.`;
    return { code: 'value-not-said', message, ...meant(first && `${name}.${first}`) };
  }
  const near = nearest(keys, value);
  return {
    code: 'unknown-value',
    message: `Danh sách “${name}” không có giá trị “${value}”.`,
    ...meant(near && `${name}.${near}`),
  };
}
