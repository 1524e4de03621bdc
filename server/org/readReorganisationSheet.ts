import * as api from '#api/org.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { refusedCell } from '#domain/kernel/sheetPlace.ts';
import { type ReorganisationRow, readReorganisationRows as understood } from '#domain/org/reorganisationRows.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { inWords } from '../words.ts';
import { listKnownUnits } from './importStore.ts';
import { readReorganisationRows } from './reorganisationSheet.ts';
import { weighReorganisation } from './weighReorganisation.ts';

/** The wish that a table of acts comes to, or every reason at its cell: of the file, of its rows against the units, of the acts together. */
export const readReorganisationSheet = view({
  name: 'org.readReorganisationSheet',
  input: api.readReorganisationSheet.input,
  async run({ file, onDay }, context) {
    const { tx, actor, today } = context;
    refuseIf(whyNotImportAs(actor));
    const { rows, findings } = readReorganisationRows(file.bytes);
    const sought = rows.flatMap(textsOf);
    const known = await listKnownUnits(tx, actor, { codes: sought, names: sought.flatMap(namesIn) }, today);
    const read = understood(rows, { known, onDay, mayAddRoots: actor.isOperator === true });
    const unread = refusalsIn(findings);
    const isEmpty = rows.length === 0 && unread.length === 0;
    const refusals: Refusal[] = [...unread, ...read.refusals];
    if (isEmpty) refusals.push({ kind: 'input', code: 'sheet.no-rows', at: 'file' });
    const foundings = read.foundings.map(({ unitId: key, ...founding }) => ({ key, ...founding }));
    const acts = read.acts as api.ReorganisationAct[];
    if (refusals.length === 0) {
      const wish = { onDay, decision: '', decidedOn: null, issuer: null, foundings, acts };
      const weighed = await weighReorganisation(context, wish, { holds: false });
      refusals.push(...weighed.refusals.map((refusal) => atItsRow(refusal, read.rowOf(refusal))));
    }
    const isRead = refusals.length === 0;
    return {
      foundings: isRead ? foundings : [],
      acts: isRead ? acts : [],
      rows: rows.length,
      refusals: inFileOrder(refusals).map((refusal) => inWords(refusal)),
      notes: notesIn(findings).map((note) => inWords(note)),
    };
  },
});

const textsOf = ({ old, into, parent }: ReorganisationRow) => [old, into, parent].filter((text) => text !== null);

/** A name may be followed by what stands above it: `Phường 1, Quận 3`. */
function namesIn(text: string): readonly string[] {
  const parts = text.split(',');
  return parts.map((_, at) => parts.slice(0, at + 1).join(','));
}

/** A reason of the acts together, at the cell of the row that it is about. */
function atItsRow(refusal: Refusal, row: ReorganisationRow | undefined): Refusal {
  if (!row) return refusal;
  const key = refusal.at?.endsWith('parentId') ? 'parent' : row.old === null ? 'into' : 'old';
  return { ...refusedCell(row, key, 'org.row-because', { why: inWords(refusal).message }), kind: refusal.kind };
}
