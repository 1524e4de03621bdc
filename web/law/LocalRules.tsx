import { useState } from 'react';
import * as api from '#api/localRules.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type CycleLength, cycleLengths } from '#domain/law/cycles.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Law.module.css';
import { localRuleWords } from './localRuleWords.ts';

type Listing = Output<typeof api.listLocalRules>;
type Rule = Listing['rules'][number];

/** What places rule for themselves on the title, by their documents; entered by their administrators. */
export function LocalRules() {
  const words = useWords(localRuleWords);
  const [entering, setEntering] = useState(false);
  const read = useRead(api.listLocalRules, {}, { keepShown: true });
  return (
    <Section title={words.title}>
      <p className="ink-2">{words.why}</p>
      <Loaded read={read}>
        {(listing) => (
          <>
            {listing.rules.length === 0 ? <p>{words.none}</p> : <Rules rules={listing.rules} />}
            {listing.units.length > 0 && <Button onClick={() => setEntering(true)}>{words.enter}</Button>}
            {entering && <EnterDialog listing={listing} onClose={() => setEntering(false)} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const words = useWords(localRuleWords);
  const columns: readonly Column<Rule>[] = [
    {
      ...{ key: 'place', head: words.place, names: true },
      cell: ({ unitName, titleName }) => (
        <>
          {unitName}
          <span className={styles.under}>{titleName ?? words.everyTitle}</span>
        </>
      ),
    },
    { key: 'from', head: words.from, cell: ({ from }) => <span className="nowrap">{shortDate(from)}</span> },
    { key: 'cycles', head: words.cyclesHead, cell: ({ firstYears, againYears }) => words.cycles(firstYears, againYears) },
    { key: 'body', head: words.body, cell: ({ bodyName }) => bodyName ?? words.byLaw },
    {
      ...{ key: 'paper', head: words.paper, plain: true },
      cell: ({ number, issuedOn, issuer, subject, isCertain, struck }) => (
        <>
          {words.named(number, shortDate(issuedOn), issuer)}
          <span className={styles.under}>{subject}</span>
          {!isCertain && <Tag kind="risk">{words.uncertain}</Tag>}
          {struck && (
            <>
              <Tag kind="error">{words.struck(shortDate(struck.on))}</Tag> <span>{struck.reason}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'acts', head: words.acts, acts: true, cell: (rule) => rule.whyNot.strike.length === 0 && <Strike rule={rule} /> },
  ];
  return (
    <DataTable
      caption={words.table}
      density="dense"
      rows={rules}
      rowKey={({ id }) => id}
      toneOf={({ struck }) => (struck ? 'muted' : undefined)}
      columns={columns}
    />
  );
}

interface Typed {
  readonly unitId: string;
  readonly titleKind: string;
  readonly from: Day | null;
  readonly first: string;
  readonly again: string;
  readonly body: string;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly isCertain: boolean;
}
const blank: Typed = {
  ...{ unitId: '', titleKind: '', from: null, first: '2', again: '5', body: '' },
  ...{ number: '', issuedOn: null, issuer: '', subject: '', isCertain: false },
};

/** A rule by its document; what is typed is kept as a draft until it is entered. */
function EnterDialog({ listing, onClose }: { readonly listing: Listing; readonly onClose: () => void }) {
  const words = useWords(localRuleWords);
  const draft = useDraft<Typed>('law.local-rule', blank);
  const write = useWrite(api.enterLocalRule, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const unitId = typed.unitId || listing.units[0]!.id;
  const isWhole = [typed.number, typed.issuer, typed.subject].every((one) => one.trim() !== '');
  const missing = isWhole && typed.from !== null && typed.issuedOn !== null ? [] : [words.missing];
  const lengths = cycleLengths.map((years) => ({ value: String(years), label: words.years(years) }));
  const send = () => {
    if (missing.length > 0) return;
    const { from, first, again, issuedOn, titleKind, body, ...rest } = typed;
    const years = { firstYears: Number(first) as CycleLength, againYears: Number(again) as CycleLength };
    const of = { titleKind: (titleKind || null) as Rule['titleKind'], body: (body || null) as Rule['body'] };
    write.write({ ...rest, ...years, ...of, unitId, from: from!, issuedOn: issuedOn! });
  };
  return (
    <FormDialog title={words.enter} act={words.enterDo} onClose={onClose} onSubmit={send} write={write} whyNot={missing}>
      <SelectField
        name="unitId"
        label={words.place}
        hint={words.placeHint}
        options={listing.units.map(({ id, name }) => ({ value: id, label: name }))}
        value={unitId}
        onChange={(chosen) => change({ unitId: chosen })}
      />
      <SelectField
        name="titleKind"
        label={words.titleKind}
        options={[
          { value: '', label: words.everyTitle },
          ...listing.titles.map(({ kind, name }) => ({ value: kind as string, label: name })),
        ]}
        value={typed.titleKind}
        onChange={(titleKind) => change({ titleKind })}
      />
      <div className={styles.two}>
        <SelectField
          name="firstYears"
          label={words.first}
          options={lengths}
          value={typed.first}
          onChange={(first) => change({ first })}
        />
        <SelectField
          name="againYears"
          label={words.again}
          options={lengths}
          value={typed.again}
          onChange={(again) => change({ again })}
        />
      </div>
      <SelectField
        name="body"
        label={words.body}
        options={[
          { value: '', label: words.byLaw },
          ...listing.bodies.map(({ kind, name }) => ({ value: kind as string, label: name })),
        ]}
        value={typed.body}
        onChange={(body) => change({ body })}
      />
      <div className={styles.two}>
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          maxLength={60}
          value={typed.number}
          onChange={(number) => change({ number })}
        />
        <DateField name="issuedOn" label={words.issuedOn} value={typed.issuedOn} onChange={(issuedOn) => change({ issuedOn })} />
        <DateField name="from" label={words.from} value={typed.from} onChange={(from) => change({ from })} />
      </div>
      <TextField
        name="issuer"
        label={words.issuer}
        maxLength={200}
        value={typed.issuer}
        onChange={(issuer) => change({ issuer })}
      />
      <TextArea
        name="subject"
        label={words.subject}
        maxLength={500}
        value={typed.subject}
        onChange={(subject) => change({ subject })}
      />
      <CheckField
        name="isCertain"
        label={words.isCertain}
        checked={typed.isCertain}
        onChange={(isCertain) => change({ isCertain })}
      />
    </FormDialog>
  );
}

function Strike({ rule: { id, number } }: { readonly rule: Rule }) {
  const words = useWords(localRuleWords);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const write = useWrite(api.strikeLocalRule, { onDone: () => setOpened(false) });
  const missing = reason.trim() === '' ? [words.reasonMissing] : [];
  return (
    <>
      <Button size="s" aria-label={words.strikeOf(number)} onClick={() => setOpened(true)}>
        {words.strike}
      </Button>
      {opened && (
        <FormDialog
          title={words.strikeOf(number)}
          act={words.strike}
          write={write}
          size="m"
          whyNot={missing}
          onSubmit={() => missing.length === 0 && write.write({ localRuleId: id, reason })}
          onClose={() => setOpened(false)}
        >
          <TextArea name="reason" label={words.reason} maxLength={500} value={reason} onChange={setReason} />
        </FormDialog>
      )}
    </>
  );
}
