import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { hourText } from '../ui/format.ts';
import { KeyHints } from '../ui/KeyHints.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Grid.module.css';
import { GridTable, Legend } from './GridTable.tsx';
import { columnsOf, type Grid } from './gridRows.ts';
import { gridWords } from './gridWords.ts';
import { MissingPledges } from './MissingPledges.tsx';
import { type GridState, type PlacedRefusal, useGrid } from './useGrid.ts';

/** Paper into the system: one scan, one grid, all rows or none. */
export function GridPart({ campaignId }: { readonly campaignId: string }) {
  const read = useRead(api.showPledgeGrid, { campaignId });
  return <Loaded read={read}>{(grid) => <Filled campaignId={campaignId} grid={grid} />}</Loaded>;
}

function Filled({ campaignId, grid }: { readonly campaignId: string; readonly grid: Grid }) {
  const words = useWords(gridWords);
  const [asking, setAsking] = useState(false);
  const state = useGrid(campaignId, grid, ({ entered, late }) => {
    setAsking(false);
    toast(words.entered(entered, late));
  });
  const undated = state.rows.filter((row) => row.signedOn === null);
  const whyNot = [
    ...(state.rows.length === 0 ? [words.ready(0)] : []),
    ...(state.scans.length === 0 ? [words.noScan] : []),
    ...undated.slice(0, 3).map((row) => words.noDay(grid.rows[row.place]!.fullName)),
  ];
  const ask = () => {
    state.entering.reset();
    setAsking(true);
  };
  return (
    <>
      <div className={styles.above}>
        <FileField
          name="paper"
          label={words.scan}
          hint={words.scanHint}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          value={state.scans}
          onChange={state.setScans}
        />
        <DateField
          name="commonDay"
          label={words.commonDay}
          hint={words.commonDayHint}
          optional
          value={state.commonDay}
          onChange={state.setCommonDay}
        />
      </div>
      <Refused state={state} grid={grid} />
      <GridTable grid={grid} state={state} />
      <Legend columns={columnsOf(grid)} />
      <ActionBar
        label={words.viewGrid}
        keys={<KeyHints hints={words.keys} />}
        actions={
          <>
            {state.savedAt && <Button onClick={state.discard}>{words.discard}</Button>}
            <Button kind="main" whyNot={whyNot} onClick={ask}>
              {words.enter(state.rows.length)}
            </Button>
          </>
        }
      >
        <b>{words.ready(state.rows.length)}</b>{' '}
        <span className="small ink-2">
          {state.savedAt && `${state.restored ? `${words.restored} ` : ''}${words.keptAt(hourText(state.savedAt))}`}
        </span>
      </ActionBar>
      <MissingPledges campaignId={campaignId} grid={grid} />
      <BindingAct
        opened={asking && state.entering.refusals.length === 0}
        onClose={() => setAsking(false)}
        question={words.question(state.rows.length)}
        consequence={words.consequence}
        fixes={[
          { icon: 'people', text: words.fixRows(state.rows.length) },
          { icon: 'attach', text: words.fixScan(state.scans[0]?.name ?? '') },
          { icon: 'bell', text: words.fixTold },
        ]}
        confirm={words.enter(state.rows.length)}
        onConfirm={state.enter}
        pending={state.entering.pending}
        failure={state.entering.failure ? words.failure : null}
      />
    </>
  );
}

/** Each refusal at its row, leading to the cell. */
function Refused({ state, grid }: { readonly state: GridState; readonly grid: Grid }) {
  const words = useWords(gridWords);
  const language = useLanguage();
  const { placed, others } = state;
  if (placed.length + others.length === 0) return null;
  const go = ({ place, field }: PlacedRefusal) => document.getElementById(`o-${place}-${field}`)?.focus();
  return (
    <div lang={language} role="alert">
      <Note kind="error" title={words.refused(placed.length + others.length)}>
        <ul>
          {others.map((refusal) => (
            <li key={`${refusal.code} ${refusal.at}`}>{refusal.message}</li>
          ))}
          {placed.map((refusal) => (
            <li key={`${refusal.code} ${refusal.at}`}>
              <Button size="s" kind="quiet" onClick={() => go(refusal)}>
                {words.rowOf(refusal.place + 1, grid.rows[refusal.place]!.fullName)}
              </Button>{' '}
              {refusal.message}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
