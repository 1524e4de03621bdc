import type { Refusal } from '../kernel/refusal.ts';
import { fold, slug } from '../kernel/vietnamese.ts';
import { type CasePaper, partsOf } from './casePaper.ts';

/**
 * Where those come from who have a paper each: added by hand under the field that names them, the decision on commendation, the
 * unit's staff, what the year recorded (each sitting, each check).
 */
export type SubjectSource =
  | { readonly from: 'typed'; readonly field: string; readonly of: 'person' | 'collective' }
  | { readonly from: 'decision' }
  | { readonly from: 'staff' }
  | { readonly from: 'records' };

/** The person or collective that a paper is about (người, tập thể có giấy riêng), or the occasion it was written on (cuộc họp, lần kiểm tra). */
export interface PaperSubject {
  /** Stands in addresses and rows; never shown. */
  readonly key: string;
  readonly of: 'person' | 'collective' | 'occasion';
  readonly name: string;
  /** Chức vụ, đơn vị; empty where none was said. */
  readonly office: string;
}

/** Somebody to be given a paper of their own. */
export interface NamedSubject {
  readonly name: string;
  readonly office: string;
}

/** Keys of those a decision names, in its order: the name alone, so that a mended office keeps what hangs from it; namesakes are counted. */
export function keysOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = slug(name).slice(0, 180) || 'khong-ten';
    let key = base;
    for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
    taken.add(key);
    return key;
  });
}

/** `Tạ Minh Hạnh; Giáo viên` as a field keeps who a paper is about. */
export const writtenAs = ({ name, office }: NamedSubject): string => [name, office].filter(Boolean).join('; ');

/** Who a field names, as `writtenAs` wrote it. */
export function namedIn(text: string | undefined): NamedSubject {
  const [name = '', office = ''] = partsOf(text ?? '', 2);
  return { name, office };
}

/** Every reason against giving these a paper each: the kind is not one for each, nobody was named, one has it already or was named twice. */
export function whyNotAdd({ per }: CasePaper, added: readonly NamedSubject[], there: readonly NamedSubject[]): Refusal[] {
  if (per?.from !== 'typed') return [{ kind: 'state', code: 'papers.subjects-come-by-themselves' }];
  if (added.length === 0) return [{ kind: 'input', code: 'papers.nobody-named', at: 'named' }];
  const met = new Set(there.map(sameOne));
  return added.flatMap((one, at): Refusal[] => {
    if (one.name.trim() === '') return [{ kind: 'input', code: 'papers.nobody-named', at: `named.${at}` }];
    const key = sameOne(one);
    if (met.has(key)) return [{ kind: 'input', code: 'papers.subject-there', at: `named.${at}`, facts: { name: one.name } }];
    met.add(key);
    return [];
  });
}

const sameOne = ({ name, office }: NamedSubject) => `${fold(name)};${fold(office)}`;

/** A paper leaves the year with what was typed for it, unless an edition of it went out. */
export function whyNotRemove({ per }: CasePaper, issues: number): Refusal[] {
  if (per?.from !== 'typed') return [{ kind: 'state', code: 'papers.subjects-come-by-themselves' }];
  return issues > 0 ? [{ kind: 'state', code: 'papers.subject-issued' }] : [];
}
