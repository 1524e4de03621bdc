import type { z } from 'zod';
import type * as api from '#api/initiatives.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { type Recognition, widestOf } from '#domain/initiatives/recognition.ts';
import { wordsOf } from '../words.ts';

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

/** Every person whom a list of initiatives names. */
export const authorsIn = (initiatives: readonly Initiative[]): readonly string[] =>
  initiatives.flatMap(({ authors }) => authors.map(({ personId }) => personId));
