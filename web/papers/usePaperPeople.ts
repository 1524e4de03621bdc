import { useParams } from '@tanstack/react-router';
import * as api from '#api/papers.ts';
import type { FieldColumn } from '#domain/papers/casePaper.ts';
import { useRead } from '../kernel/useRead.ts';
import type { Suggestion } from '../ui/SuggestField.tsx';

/** Somebody or something that a column of a paper may be filled from. */
export interface Known extends Suggestion {
  readonly office?: string;
}

const none: readonly Known[] = [];

/** Whom the year's papers may name without typing, by the column they are offered in. */
export function usePaperPeople(): (fills: FieldColumn['fills'] | null) => readonly Known[] {
  const { campaignId = '' } = useParams({ strict: false });
  const { data } = useRead(api.listPaperPeople, { campaignId }, { enabled: campaignId !== '' });
  if (!data) return () => none;
  const people = data.people.map(({ name, office }) => ({ label: name, hint: office, office }));
  const collectives = data.collectives.map((label) => ({ label }));
  const offices = [...new Set(data.people.map(({ office }) => office))].map((label) => ({ label }));
  return (fills) => (fills === 'person' ? people : fills === 'collective' ? collectives : fills === 'office' ? offices : none);
}
