import type { PersonChange, PlannedPerson } from '#domain/people/peopleImport.ts';
import { rowsRefused } from '../kernel/sheetRefusals.ts';
import { inWords, wordsOf } from '../words.ts';
import type { PeopleImportReading } from './readPeopleImport.ts';

/** What an import of people would do, in words. */
export function presentPeopleImport({ plan, refusals, notes }: PeopleImportReading) {
  const count = (outcome: PlannedPerson['outcome']) => plan.rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: plan.rows.map(presentPeopleRow),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: rowsRefused(refusals) },
    refusals: refusals.map((refusal) => inWords(refusal)),
    warnings: plan.warnings.map((warning) => inWords(warning)),
    notes: notes.map((note) => inWords(note)),
  };
}

/** A row of a list of people with what it would do. */
export const presentPeopleRow = ({ row, outcome, changes, newRoles }: PlannedPerson) => ({
  sheet: row.sheet,
  row: row.row,
  label: row.fullName,
  detail: [row.position, row.team, row.unit, ...newRoles.map((role) => wordsOf(`role.${role}`))].filter(Boolean).join(' · '),
  outcome,
  changes: changes.map(presentChange),
});

function presentChange({ field, before, after }: PersonChange) {
  const shown = (value: string | null) => {
    if (value === null) return null;
    if (field === 'staffClass') return wordsOf(`staff-class.${value}`);
    if (field === 'manages') return wordsOf(value === 'true' ? 'person-manages.yes' : 'person-manages.no');
    if (field !== 'roles') return value;
    return value
      .split(';')
      .map((role) => wordsOf(`role.${role}`))
      .join('; ');
  };
  return { field: wordsOf(`person-field.${field}`), before: shown(before), after: shown(after) };
}
