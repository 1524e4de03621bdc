import type { z } from 'zod';
import type * as api from '#api/initiatives.ts';
import type { Council } from '#domain/initiatives/council.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { type Recognition, widestOf } from '#domain/initiatives/recognition.ts';
import type { StaffMember } from '../enrolments/staffStore.ts';
import { wordsOf } from '../words.ts';
import type { DatedVerdict } from './sittingStore.ts';

type Names = ReadonlyMap<string, string>;

export function presentRecognition({ scope, number, decidedOn, signer, issuer }: Recognition) {
  return { scope, scopeName: wordsOf(`initiative-scope.${scope}`), number, decidedOn, signer, issuer };
}

/** An initiative in a list, with the widest recognition it has. */
export function presentInitiativeLine(
  { id, name, field, state, authors, proposedOn }: Initiative,
  names: Names,
  recognitions: readonly Recognition[],
): z.input<typeof api.initiativeLine> {
  const widest = widestOf(recognitions.filter(({ initiativeId }) => initiativeId === id));
  return {
    id,
    name,
    field,
    state,
    authors: authors.map(({ personId, share }) => ({ personId, fullName: names.get(personId) ?? '', share })),
    proposedOn,
    recognition: widest ? presentRecognition(widest) : null,
  };
}

/** Counts of a vote; how many stood aside, not who. */
export function presentVerdict({ heldOn, agree, against, aside, judges, base, passed }: DatedVerdict) {
  return { heldOn, agree, against, aside: aside.length, judges, base, passed };
}

export function presentCouncil({ id, decision, decidedOn, rule, members }: Council, names: Names, staff: readonly StaffMember[]) {
  const positions = new Map(staff.map(({ personId, position }) => [personId, position]));
  return {
    id,
    decision,
    decidedOn,
    rule: { ...rule },
    members: members.map(({ personId, part }) => ({
      personId,
      fullName: names.get(personId) ?? '',
      position: positions.get(personId) ?? '',
      part,
      partName: wordsOf(`initiative-part.${part}`),
    })),
  };
}

/** Every person whom a list of initiatives names. */
export const authorsIn = (initiatives: readonly Initiative[]): readonly string[] =>
  initiatives.flatMap(({ authors }) => authors.map(({ personId }) => personId));
