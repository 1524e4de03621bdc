import type * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Input } from '../kernel/client.ts';
import type { Line } from './Course.tsx';

type Whole = Input<typeof api.setReorganisation>;
export type Founding = Whole['foundings'][number];
export type Act = Whole['acts'][number];

/** The acts of a reorganisation while it is made; what is founded goes by `+1`, `+2`, …. */
export interface Acts {
  readonly foundings: readonly Founding[];
  readonly acts: readonly Act[];
}

/** The paper while it is typed. */
export interface Paper {
  readonly decision: string;
  readonly decidedOn: Day | null;
  readonly issuer: string;
  readonly onDay: Day | null;
}

export const noActs: Acts = { foundings: [], acts: [] };

const targetsOf = (act: Act): readonly string[] => {
  if (act.kind === 'merge') return [act.intoId];
  if (act.kind === 'transfer') return [act.toId];
  return act.kind === 'split' || act.kind === 'part' ? act.intoIds : [];
};

/** The key of the next unit to be founded. */
export function nextKey({ foundings }: Acts, ahead = 0): string {
  return `+${Math.max(0, ...foundings.map(({ key }) => Number(key.slice(1)))) + 1 + ahead}`;
}

/** Without one line of the preview; what only it founded is not founded either. */
export function without({ foundings, acts }: Acts, line: Line): Acts {
  if (line.kind === 'found') return { acts, foundings: foundings.filter((_, at) => at !== line.index) };
  const gone = new Set(targetsOf(acts[line.index]!));
  const left = acts.filter((_, at) => at !== line.index);
  const needed = new Set([
    ...left.flatMap((act) => [...targetsOf(act), act.kind === 'change' ? act.parentId : null]),
    ...foundings.map(({ parentId }) => parentId),
  ]);
  return { acts: left, foundings: foundings.filter(({ key }) => !gone.has(key) || needed.has(key)) };
}
