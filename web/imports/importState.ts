import type * as api from '#api/imports.ts';
import { workingStates } from '#domain/imports/importJob.ts';
import type { Output } from '../kernel/client.ts';
import type { TagKind } from '../ui/Tag.tsx';

export type Shown = Output<typeof api.showImport>;
export type State = Shown['state'];

/** The server is at it, and the page looks again. */
export const isWorking = (state: State): boolean => workingStates.includes(state);

const tags: Partial<Record<State, TagKind>> = {
  mapping: 'risk',
  weighed: 'risk',
  taken: 'done',
  failed: 'error',
  dropped: 'plain',
};
export const tagOf = (state: State): TagKind => tags[state] ?? 'wait';
