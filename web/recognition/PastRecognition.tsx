import { useState } from 'react';
import * as api from '#api/recognition.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { pastWords } from './pastWords.ts';
import type { Outcome } from './useOutcome.ts';

type Past = Output<typeof api.listPastRecognition>['past'][number];

/** What they say of one movement, with why a year does not count in its row. */
export function PastOfSeries({ past }: { readonly past: Outcome['past'] }) {
  const words = useWords(pastWords);
  if (past.length === 0) return null;
  return (
    <Section title={words.title}>
      <p className="ink-2">{words.why}</p>
      <PastTable past={past} isOne />
    </Section>
  );
}

/** Titles and years' results that papers from before the system say, of every unit the person may see. */
export function PastRecognition() {
  const words = useWords(pastWords);
  const [page, setPage] = usePage('');
  const read = useRead(api.listPastRecognition, { page }, { keepShown: true });
  return (
    <Loaded read={read}>
      {({ past, total, pages, page: at }) =>
        total === 0 ? null : (
          <Section title={words.title} aside={words.count(total)}>
            <p className="ink-2">{words.why}</p>
            <PastTable past={past} />
            <Pager of={words.title} page={at} pages={pages} onPage={setPage} />
          </Section>
        )
      }
    </Loaded>
  );
}

function PastTable({
  past,
  isOne = false,
}: {
  readonly past: readonly (Past | Outcome['past'][number])[];
  readonly isOne?: boolean;
}) {
  const words = useWords(pastWords);
  const columns: readonly Column<Past | Outcome['past'][number]>[] = [
    { key: 'unit', head: words.unit, names: true, cell: ({ unitName }) => unitName },
    {
      ...{ key: 'years', head: words.years, names: isOne, plain: true },
      cell: ({ what, title, firstYear, lastYear, qualified }) => (
        <>
          {what === 'title' ? (title ?? words.aTitle) : words.result(qualified)} {words.period(firstYear, lastYear)}
        </>
      ),
    },
    {
      ...{ key: 'counts', head: words.counts, plain: true },
      cell: (one) => 'whyNotCount' in one && one.what === 'year-result' && <Counts whyNot={one.whyNotCount} />,
    },
    {
      ...{ key: 'paper', head: words.paper, plain: true },
      cell: ({ number, decidedOn, issuer, isNamed }) => (
        <>{isNamed ? words.named(number!, shortDate(decidedOn!), issuer!) : <Tag kind="risk">{words.notNamed}</Tag>}</>
      ),
    },
    {
      ...{ key: 'source', head: words.source, plain: true },
      cell: ({ enteredOn, struck }) => (
        <>
          {words.entered(shortDate(enteredOn))}
          {struck && (
            <>
              <Tag kind="error">{words.struck(shortDate(struck.on))}</Tag>
              <span>{struck.reason}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'acts', head: words.acts, acts: true, cell: (one) => one.whyNot.strike.length === 0 && <Strike past={one} /> },
  ];
  return (
    <DataTable
      caption={words.table}
      density="dense"
      rows={past}
      rowKey={({ id }) => id}
      toneOf={({ struck }) => (struck ? 'muted' : undefined)}
      columns={columns.filter(({ key }) => (isOne ? key !== 'unit' : key !== 'counts'))}
    />
  );
}

function Counts({ whyNot }: { readonly whyNot: Outcome['past'][number]['whyNotCount'] }) {
  const words = useWords(pastWords);
  if (whyNot.length === 0) return <Tag kind="done">{words.isCounted}</Tag>;
  return (
    <>
      <Tag kind="risk">{words.notCounted}</Tag>
      {whyNot.map(({ code, message }) => (
        <span key={code}> {message}</span>
      ))}
    </>
  );
}

function Strike({ past: { id, unitName, lastYear } }: { readonly past: Past }) {
  const words = useWords(pastWords);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const write = useWrite(api.strikePastRecognition, { onDone: () => setOpened(false) });
  const missing = reason.trim() === '' ? [words.reasonMissing] : [];
  return (
    <>
      <Button size="s" aria-label={words.strikeOf(unitName, lastYear)} onClick={() => setOpened(true)}>
        {words.strike}
      </Button>
      {opened && (
        <FormDialog
          title={words.strikeOf(unitName, lastYear)}
          act={words.strike}
          write={write}
          size="m"
          whyNot={missing}
          onSubmit={() => missing.length === 0 && write.write({ pastRecognitionId: id, reason })}
          onClose={() => setOpened(false)}
        >
          <TextArea name="reason" label={words.reason} maxLength={500} value={reason} onChange={setReason} />
        </FormDialog>
      )}
    </>
  );
}
