import type { ChoiceRules } from '#domain/commendation/choiceRules.ts';
import { averageOf, type MemberResults, qualifiedShareOf } from '#domain/commendation/memberResults.ts';
import type { Hearing, Nominee, Part } from '#domain/commendation/nominee.ts';
import type { EarlierAward } from '#domain/commendation/pastAward.ts';
import { inUse, type Requirement, unmetOf } from '#domain/commendation/standard.ts';
import type { UnitKind } from '#domain/commendation/unitKind.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import { standingOf } from '#domain/council/sitting.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Placement } from '#domain/org/unit.ts';
import type { Candidate } from './choiceScene.ts';

/** What is known beside a nomination. */
export interface Beside {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly kinds: ReadonlyMap<string, UnitKind>;
  readonly results: ReadonlyMap<string, { readonly total: number }>;
  readonly members: ReadonlyMap<string, MemberResults>;
  readonly cases: ReadonlyMap<string, SittingCase>;
  readonly earlier: ReadonlyMap<string, readonly EarlierAward[]>;
  readonly hasCouncil: boolean;
  readonly rules: ChoiceRules;
  readonly requirements: readonly Requirement[];
  readonly today: Day;
}

/** A nomination as the engine weighs it, from what the site holds. */
export function nomineeOf(one: Candidate, beside: Beside): Nominee {
  const placement = beside.placements.get(one.unitId);
  const members = one.audience === 'collective' ? (beside.members.get(one.unitId) ?? null) : null;
  const points = beside.results.get(one.unitId)?.total ?? null;
  const earlier = beside.earlier.get(one.personId ?? one.unitId) ?? [];
  const found = one.caseId === null ? undefined : beside.cases.get(one.caseId);
  const settings = { excellentFrom: beside.rules.excellentFrom, leastMemberShare: beside.rules.members?.leastShare ?? null };
  return {
    ...{ id: one.id, audience: one.audience, form: one.form, subjectId: one.personId ?? one.unitId, byUnitId: one.byUnitId },
    ...{ kind: beside.kinds.get(one.unitId) ?? 'other', level: placement?.type ?? 'agency', isDirectWorker: one.isDirectWorker },
    ...{ points, solutions: inUse(one.solutions, beside.today).length, votes: votesOf(found) },
    ...{ members: qualifiedShareOf(members), memberAverage: averageOf(members) },
    hearing: beside.hasCouncil ? hearingOf(found) : 'no-council',
    unmet: unmetOf(beside.requirements, { ...one, points, members, earlier }, settings, beside.today),
  };
}

function hearingOf(one: SittingCase | undefined): Hearing {
  if (!one) return 'not-brought';
  const standing = standingOf(one);
  if (standing === 'decided') return one.votes.at(-1)?.outcome?.carried ? 'carried' : 'lost';
  return standing === 'put-off' ? 'put-off' : 'waiting';
}

function votesOf(one: SittingCase | undefined): Part | null {
  const last = one?.votes.at(-1);
  return last?.state === 'counted' && last.outcome ? { part: last.outcome.agree, of: last.outcome.base } : null;
}
