import { shortDate } from '#domain/kernel/day.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { awardWords } from './awardWords.ts';
import type { Bonuses } from './BonusPage.tsx';

type Corrected = Bonuses['corrections'][number];

/** Notes of payments that were struck out, why, and what stands instead. */
export function CorrectedPayments({ corrections }: { readonly corrections: readonly Corrected[] }) {
  const words = useWords(awardWords);
  const note = (of: { readonly paidOn: Corrected['paidOn']; readonly receivedBy: string }) =>
    words.paidNote(shortDate(of.paidOn), of.receivedBy);
  const columns: readonly Column<Corrected>[] = [
    { key: 'name', head: words.name, names: true, cell: ({ name }) => name },
    { key: 'note', head: words.correctedNote, plain: true, cell: (one) => <s>{note(one)}</s> },
    { key: 'reason', head: words.correctReason, plain: true, cell: ({ reason }) => reason },
    { key: 'on', head: words.correctedOn, plain: true, cell: ({ correctedOn }) => shortDate(correctedOn) },
    { key: 'now', head: words.correctedNow, plain: true, cell: ({ next }) => (next ? note(next) : words.unpaid) },
  ];
  return (
    <Section title={words.corrections}>
      <DataTable
        caption={words.corrections}
        rows={corrections}
        rowKey={({ awardId, turn }) => `${awardId}.${turn}`}
        columns={columns}
      />
    </Section>
  );
}
