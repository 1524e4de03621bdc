import { Refused } from '#domain/kernel/refusal.ts';
import { nameKey } from '#domain/kernel/vietnamese.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { keysOf, namedIn, type PaperSubject } from '#domain/papers/subject.ts';
import { awardsTyped } from './compose/awards.ts';
import { evaluationSubjects } from './compose/evaluated.ts';
import { checkSubjects } from './compose/recorded.ts';
import { typed } from './typed.ts';
import type { YearCase } from './yearCase.ts';

/** Those who have a paper of this kind each: by given name, those of a decision in its order; nobody of a kind that is one a year. */
export function subjectsOf({ kind, per }: CasePaper, year: YearCase): readonly PaperSubject[] {
  if (!per) return [];
  if (per.from === 'decision') return awardedIn(year);
  if (per.from === 'records') return recorded[kind]?.(year) ?? [];
  if (per.from === 'staff')
    return year.staff.map(({ personId, fullName, position }) => ({
      ...{ key: personId, of: 'person', name: fullName, office: position },
    }));
  const named = [...year.typedOfEach(kind)].map(([key, values]) => ({ key, of: per.of, ...namedIn(values[per.field]) }));
  return named.sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
}

/** The occasions that kinds have a paper for each of. */
const recorded: Readonly<Record<string, (year: YearCase) => readonly PaperSubject[]>> = {
  'union-check-minutes': checkSubjects,
  'evaluation-minutes': evaluationSubjects,
};

/** Whose paper is asked for; null of a kind that is one a year. @throws Refused (unseen) when nobody of that key has one. */
export function subjectAsked(asked: CasePaper, year: YearCase, key: string | undefined): PaperSubject | null {
  const subject = subjectsOf(asked, year).find((one) => one.key === key) ?? null;
  if (asked.per ? subject === null : key !== undefined) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-subject' }]);
  return subject;
}

/** Whom the decision on commendation names, as it was filled in. */
function awardedIn(year: YearCase): readonly PaperSubject[] {
  const { persons, collectives } = awardsTyped(typed(year.typedOf('commendation-decision')));
  const all = [
    ...persons.map(({ name, office = '' }) => ({ of: 'person' as const, name, office })),
    ...collectives.map(({ name }) => ({ of: 'collective' as const, name, office: '' })),
  ].filter(({ name }) => name !== '');
  const keys = keysOf(all.map(({ name }) => name));
  return all.map((one, at) => ({ key: keys[at]!, ...one }));
}
