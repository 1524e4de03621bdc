import { createContext, useContext } from 'react';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** A refusal as people read it: the server has put its words in `message`. */
export interface ShownRefusal extends Refusal {
  readonly message: string;
}

interface FormState {
  readonly prefix: string;
  readonly refusals: readonly ShownRefusal[];
}

/** What the nearest form was refused for, and how its fields are named in the page. */
export const FormContext = createContext<FormState>({ prefix: 'o', refusals: [] });

/** The id of the field that holds `at`, the path into the input. */
export const fieldId = (prefix: string, at: string) => `${prefix}-${at.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

export function useFieldOf(name: string) {
  const { prefix, refusals } = useContext(FormContext);
  return {
    id: fieldId(prefix, name),
    refused: refusals.filter((refusal) => refusal.at === name).map((refusal) => refusal.message),
  };
}

/** The words of the reasons, for a button's `whyNot`. */
/** The act belongs to another seat: to this person it is not even offered. */
export const isOthers = (refusals: readonly ShownRefusal[]) => refusals.some(({ kind }) => kind === 'forbidden');

export const reasonsOf = (refusals: readonly ShownRefusal[]): readonly string[] => refusals.map((refusal) => refusal.message);
