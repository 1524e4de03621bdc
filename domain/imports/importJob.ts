import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { pastKeepers } from '../recognition/policy.ts';

/** What lists can be imported (nhập từ bảng): units, people, titles and years' results from before the system. */
export const importKinds = ['units', 'people', 'titles', 'results'] as const;
export type ImportKindName = (typeof importKinds)[number];

/** Where an import stands: its headings being looked at, its columns to be confirmed, being read, being weighed, to be decided on, being taken; ended. */
export const importStates = [
  'looking',
  'mapping',
  'reading',
  'weighing',
  'weighed',
  'taking',
  'taken',
  'dropped',
  'failed',
] as const;
export type ImportState = (typeof importStates)[number];

/** What the server does by itself, in the background. */
export const workingStates: readonly ImportState[] = ['looking', 'reading', 'weighing', 'taking'];
/** What is over. */
export const endedStates: readonly ImportState[] = ['taken', 'dropped', 'failed'];

/** An import left alone for so many days is dropped, its rows with it. */
export const keptDays = 30;

/** Who brings a kind of list: administrators; of what a unit was recognised for before also those who receive for it. */
export const importers: Readonly<Record<ImportKindName, readonly Role[]>> = {
  units: ['administrator'],
  people: ['administrator'],
  titles: pastKeepers,
  results: pastKeepers,
};

/** An import as its rules see it. */
export interface ImportJob {
  readonly id: string;
  readonly kind: ImportKindName;
  readonly unitId: string | null;
  readonly state: ImportState;
  /** Names of units that nobody has settled. */
  readonly openNames: number;
  readonly refused: number;
  readonly fresh: number;
}

/** A list is brought in the name of a unit where one holds a seat for it; the operator in nobody's. */
export function whyNotBringAs(actor: Actor, kind: ImportKindName, unitId: string | null): Refusal[] {
  if (actor.isOperator) return [];
  const may = unitId !== null && holdsAt(actor, importers[kind], unitId);
  return may ? [] : [{ kind: 'forbidden', code: 'imports.only-importers' }];
}

/** An import is seen by those who may bring such a list for the unit; to others it is not there. */
export function whyNotSeeImport(actor: Actor, job: Pick<ImportJob, 'kind' | 'unitId'>): Refusal[] {
  return whyNotBringAs(actor, job.kind, job.unitId).length === 0 ? [] : [{ kind: 'unseen', code: 'imports.not-found' }];
}

/** Columns are said while nothing is under way, as often as wanted. */
export const whyNotMap = ({ state }: Pick<ImportJob, 'state'>): Refusal[] => whyNotAt(state, ['mapping', 'weighed']);

/** Names are settled once the list was weighed. */
export const whyNotSettle = ({ state }: Pick<ImportJob, 'state'>): Refusal[] => whyNotAt(state, ['weighed']);

/** All rows or none: nothing is taken while a name is open or a row refused. */
export function whyNotTake(job: ImportJob): Refusal[] {
  const against = whyNotAt(job.state, ['weighed']);
  if (against.length > 0) return against;
  return [
    ...(job.openNames > 0 ? [stateRefusal('imports.names-open', { count: job.openNames })] : []),
    ...(job.refused > 0 ? [stateRefusal('imports.rows-refused', { count: job.refused })] : []),
    ...(job.openNames === 0 && job.refused === 0 && job.fresh === 0 ? [stateRefusal('imports.nothing-new')] : []),
  ];
}

/** What is being written is waited for; what is over is over. */
export const whyNotDrop = ({ state }: Pick<ImportJob, 'state'>): Refusal[] =>
  whyNotAt(state, ['looking', 'mapping', 'reading', 'weighing', 'weighed']);

function whyNotAt(state: ImportState, free: readonly ImportState[]): Refusal[] {
  if (free.includes(state)) return [];
  return [
    stateRefusal(
      endedStates.includes(state) ? 'imports.ended' : state === 'mapping' ? 'imports.columns-open' : 'imports.under-way',
    ),
  ];
}
