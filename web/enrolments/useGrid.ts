import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '#api/pledges.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import {
  type Grid,
  type GridColumn,
  type GridRow,
  pasted,
  rowsToSend,
  shownRow,
  type Typed,
  type TypedRow,
  withCell,
} from './gridRows.ts';

/** A refusal at its row of the grid, whatever rows were sent. */
export interface PlacedRefusal extends ShownRefusal {
  readonly place: number;
  /** `signedOn`, `titles`, `commitments.2.4`: the field below the row. */
  readonly field: string;
}

/** The clerk's grid: what is typed is kept here until all rows are in. */
export function useGrid(campaignId: string, grid: Grid, onEntered: (done: Output<typeof api.enterPledges>) => void) {
  const draft = useDraft<Typed>(`pledge-grid.${campaignId}`, {});
  const [commonDay, setCommonDay] = useState<Day | null>(null);
  const [scans, setScans] = useState<readonly File[]>([]);
  // What was entered is shown as it was typed until the page has read it back: on a slow line the rows would stand empty in between.
  const [entered, setEntered] = useState<Typed>({});
  const typed = { ...entered, ...draft.value };
  const cache = useQueryClient();
  const write = useWrite(api.enterPledges, {
    rereads: false,
    onDone: (done) => {
      setEntered(draft.value);
      draft.clear();
      setScans([]);
      onEntered(done);
      void cache.invalidateQueries().then(() => setEntered({}));
    },
  });
  const rows = rowsToSend(grid, draft.value, commonDay);
  const writeRow = (row: GridRow, change: (shown: TypedRow) => TypedRow) =>
    draft.change((own) => ({ ...own, [row.personId]: change(shownRow(row, { ...entered, ...own })) }));
  return {
    typed,
    savedAt: draft.savedAt,
    restored: draft.restored,
    discard: draft.clear,
    rows,
    commonDay,
    setCommonDay,
    scans,
    setScans,
    set: (row: GridRow, column: GridColumn, value: string | boolean) => writeRow(row, (shown) => withCell(shown, column, value)),
    copyDown: (from: GridRow, to: GridRow) => writeRow(to, () => shownRow(from, typed)),
    paste: (block: readonly (readonly string[])[], at: { readonly row: number; readonly column: number }) =>
      draft.change((own) => pasted(grid, own, block, at)),
    enter: () => {
      const [paper] = scans;
      const dated = rows.flatMap(({ place: _, signedOn, titles, commitments, ...row }) =>
        signedOn === null ? [] : [{ ...row, titles: [...titles], commitments: [...commitments], signedOn }],
      );
      if (paper && dated.length === rows.length) write.write({ campaignId, paper, rows: dated });
    },
    entering: write,
    placed: placedIn(write.refusals, rows),
    others: write.refusals.filter((refusal) => !refusal.at?.startsWith('rows.')),
  };
}

export type GridState = ReturnType<typeof useGrid>;

function placedIn(refusals: readonly ShownRefusal[], rows: readonly { readonly place: number }[]): readonly PlacedRefusal[] {
  return refusals.flatMap((refusal) => {
    const found = /^rows\.(\d+)\.(.+)$/.exec(refusal.at ?? '');
    const row = found && rows[Number(found[1])];
    return row ? [{ ...refusal, place: row.place, field: found[2]! }] : [];
  });
}
