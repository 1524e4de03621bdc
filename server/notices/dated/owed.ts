import type { Because } from '#domain/notices/because.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import type { Role } from '#domain/people/actor.ts';
import { owedIn } from '#domain/today/owed.ts';
import type { Owed } from '#domain/today/owing.ts';
import { owedFactsOf } from '../../today/owedStore.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, lastDayBefore } from './scope.ts';
import { openYears } from './years.ts';

const debtors = ['clerk', 'unit-head', 'union-chair', 'council-secretary', 'member'] as const satisfies readonly Role[];

/** What is owed in the open years of units beside what they count, for whoever owes it. */
export const owedThings: DatedSource = async (scope) => {
  const { tx, now, today } = scope;
  const ids = await openYears(scope);
  if (ids.length === 0) return [];
  const holders = await holdersOf(scope, debtors);
  const years = await owedFactsOf(tx, ids, today);
  return years.flatMap((facts) =>
    owedIn(facts, { now, today })
      .filter(({ shown, due }) => shown.includes('reminder') && due !== null)
      .map((owed): DatedThing => {
        const { key, link, due } = owed;
        const lastDay = lastDayBefore(due!);
        const told = toldOf(owed, (role) => holders(facts.unitId, role));
        return {
          key,
          subjectId: facts.campaignId,
          what: wordsOf(`today.${owed.kind}`, owed.facts),
          neutral: null,
          lastDay,
          until: due,
          link,
          told,
          isOften: owed.isOften ?? false,
        };
      }),
  );
};

function toldOf({ by }: Owed, holders: (role: (typeof debtors)[number]) => readonly string[]): DatedThing['told'] {
  const roles = debtors.filter((role) => by.roles.includes(role));
  const because: Because = by.because;
  return [
    ...by.personIds.map((personId) => ({ personId, because })),
    ...roles.flatMap((role) =>
      holders(role).map((personId) => ({ personId, because: role === 'member' ? 'insider' : role }) as const),
    ),
  ];
}
