import type { Refusal } from '../kernel/refusal.ts';

/** One author and their part of the work (tác giả, tỷ lệ đóng góp), whole percent from 1 to 100. */
export interface Authorship {
  readonly personId: string;
  readonly share: number;
}

export const mostAuthors = 10;

/** Every reason against these authors: nobody, somebody twice or from elsewhere, shares that do not make a hundred. */
export function whyNotAuthors(authors: readonly Authorship[], staff: readonly string[]): Refusal[] {
  if (authors.length === 0) return [{ kind: 'input', code: 'initiatives.no-author', at: 'authors' }];
  const ids = authors.map(({ personId }) => personId);
  const total = authors.reduce((sum, { share }) => sum + share, 0);
  const at = (index: number) => `authors.${index}.personId`;
  return [
    ...ids.flatMap((id, index): Refusal[] =>
      ids.indexOf(id) === index ? [] : [{ kind: 'input', code: 'initiatives.author-twice', at: at(index) }],
    ),
    ...ids.flatMap((id, index): Refusal[] =>
      staff.includes(id) ? [] : [{ kind: 'input', code: 'initiatives.author-not-staff', at: at(index) }],
    ),
    ...(total === 100
      ? []
      : [{ kind: 'input', code: 'initiatives.shares-not-hundred', at: 'authors', facts: { total } } as const]),
  ];
}

export const isAuthor = (authors: readonly Authorship[], personId: string): boolean =>
  authors.some((author) => author.personId === personId);
