import { useState } from 'react';
import * as api from '#api/pastAwards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Awards.module.css';
import { EnterPastDialog } from './EnterPastDialog.tsx';
import { pastWords } from './pastWords.ts';

export type PastRead = Output<typeof api.listPastAwards>;
type Past = PastRead['awards'][number];

/** Under the register: what was given before the system was used, entered by the units. */
export function PastAwards() {
  const words = useWords(pastWords);
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const asked = search ? { search } : {};
  const [page, setPage] = usePage(asked);
  const read = useRead(api.listPastAwards, { ...asked, page }, { keepShown: true });
  return (
    <Loaded read={read}>
      {({ awards, total, pages, page: shown, units, today }) => (
        <Section title={words.title} aside={total > 0 && words.count(total)}>
          <p className="ink-2">{words.why}</p>
          {(total > 0 || search !== '') && (
            <>
              <div className={styles.filters}>
                <TextField name="pastSearch" label={words.search} value={typed} maxLength={100} onChange={setTyped} />
              </div>
              <DataTable
                caption={words.title}
                density="dense"
                rows={awards}
                rowKey={({ id }) => id}
                toneOf={({ struck }) => (struck ? 'muted' : undefined)}
                columns={columnsOf(words)}
                whenEmpty={words.noneFound}
              />
              <Pager of={words.title} page={shown} pages={pages} onPage={setPage} />
            </>
          )}
          {total === 0 && search === '' && <p>{words.none}</p>}
          {units.length > 0 && <Entering units={units} today={today} />}
        </Section>
      )}
    </Loaded>
  );
}

function Entering(of: Pick<PastRead, 'units' | 'today'>) {
  const words = useWords(pastWords);
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles.acts}>
      <Button icon="plus" onClick={() => setOpened(true)}>
        {words.add}
      </Button>
      {opened && <EnterPastDialog {...of} onClose={() => setOpened(false)} />}
    </div>
  );
}

const columnsOf = (words: (typeof pastWords)['vi']): readonly Column<Past>[] => [
  {
    ...{ key: 'name', head: words.name, names: true, width: '26%' },
    cell: ({ name, position, unitName }) => (
      <>
        {name}
        <span className={styles.under}>{[position, unitName === name ? '' : unitName].filter(Boolean).join(', ')}</span>
      </>
    ),
  },
  {
    ...{ key: 'form', head: words.formAndDecision, plain: true },
    cell: ({ form, merit, number, decidedOn, issuer, meritsFrom, meritsTo }) => (
      <>
        {`${form}: ${merit}`}
        <span className={styles.under}>{words.decided(number, shortDate(decidedOn), issuer)}</span>
        <span className={styles.under}>{words.period(shortDate(meritsFrom), shortDate(meritsTo))}</span>
      </>
    ),
  },
  {
    ...{ key: 'source', head: words.source, plain: true },
    cell: ({ id, name, enteredBy, enteredOn, hasScan, struck }) => (
      <>
        {words.entered(enteredBy, shortDate(enteredOn))}
        {hasScan && (
          <span className={styles.under}>
            <Anchor href={`/api/past-awards/${id}/scan`} aria-label={words.openScan(name)}>
              {words.scanShort}
            </Anchor>
          </span>
        )}
        {struck && (
          <>
            <Tag kind="error">{words.struck(shortDate(struck.on), struck.by)}</Tag>
            <p>{struck.reason}</p>
          </>
        )}
      </>
    ),
  },
  { key: 'acts', head: words.acts, acts: true, cell: (past) => past.whyNot.strike.length === 0 && <Strike past={past} /> },
];

function Strike({ past: { id, name } }: { readonly past: Past }) {
  const words = useWords(pastWords);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const write = useWrite(api.strikePastAward, {
    onDone: () => {
      toast(words.struckToast);
      setOpened(false);
    },
  });
  const missing = reason.trim() === '' ? [words.reasonMissing] : [];
  return (
    <>
      <Button size="s" aria-label={words.strikeOf(name)} onClick={() => setOpened(true)}>
        {words.strike}
      </Button>
      {opened && (
        <FormDialog
          title={words.strikeOf(name)}
          act={words.strike}
          size="m"
          whyNot={missing}
          onClose={() => setOpened(false)}
          onSubmit={() => missing.length === 0 && write.write({ pastAwardId: id, reason })}
          write={write}
        >
          <p>{words.strikeThen}</p>
          <TextArea name="reason" label={words.reason} value={reason} maxLength={2000} onChange={setReason} />
        </FormDialog>
      )}
    </>
  );
}
