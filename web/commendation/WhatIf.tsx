import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { upperFirst } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

type Effect = Output<typeof api.tryAwardChoice>;

/** Another number, or somebody withdrawn: who would come in and who would go; nothing is written. */
export function WhatIf({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const { meters, everybody } = shown.choice;
  const limits = meters.filter(({ measure, isAside, force }) => measure === 'max' && !isAside && force === 'hard');
  const [key, setKey] = useState<string | null>(limits[0]?.key ?? null);
  const [amount, setAmount] = useState<number | null>(null);
  const [withdrawn, setWithdrawn] = useState('');
  const write = useWrite(api.tryAwardChoice, { rereads: false });
  const { roundId, audience } = shown;
  const tryOut = () => {
    const limitKey = key?.split('@')[0];
    write.write({
      ...{ roundId, audience, withdrawn: withdrawn === '' ? [] : [withdrawn] },
      amounts: limitKey !== undefined && amount !== null ? [{ key: limitKey, amount }] : [],
    });
  };
  const labelOf = (meter: (typeof limits)[number]) => upperFirst(`${meter.text} (${meter.source})`);
  return (
    <Section title={words.whatIf}>
      <p className={styles.muted}>{words.whatIfLead}</p>
      <div className={styles.try}>
        {limits.length > 0 && (
          <>
            <SelectField
              name="limit"
              label={words.tryLimit}
              value={key}
              onChange={setKey}
              options={limits.map((meter) => ({ value: meter.key, label: labelOf(meter) }))}
            />
            <NumberField name="amount" label={words.tryAmount} value={amount} min={0} digits={0} onChange={setAmount} />
          </>
        )}
        <SelectField
          name="withdrawn"
          label={words.tryWithdrawn}
          value={withdrawn}
          onChange={setWithdrawn}
          options={[
            { value: '', label: words.nobodyWithdraws },
            ...everybody.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button busy={write.pending} onClick={tryOut}>
          {words.tryDo}
        </Button>
      </div>
      <RefusalList refusals={write.refusals} />
      {write.failure && <Trouble error={write.failure} />}
      {write.result && <Told effect={write.result} />}
    </Section>
  );
}

function Told({ effect }: { readonly effect: Effect }) {
  const words = useWords(choiceWords);
  const { comesIn, goesOut, undecided, total, anew } = effect;
  const isSame = comesIn.length + goesOut.length + undecided.length === 0;
  return (
    <div role="status">
      <p>
        <b>{isSame ? words.same(total) : words.total(total)}</b>
      </p>
      <Group title={words.comesIn(comesIn.length)} all={comesIn} />
      <Group title={words.goesOut(goesOut.length)} all={goesOut} />
      <Group title={words.left(undecided.length)} all={undecided} />
      {anew.comesIn.length + anew.goesOut.length > 0 && (
        <p className={styles.muted}>
          {words.anew} +{anew.comesIn.join(', ') || words.none}; −{anew.goesOut.join(', ') || words.none}
        </p>
      )}
    </div>
  );
}

function Group({ title, all }: { readonly title: string; readonly all: Effect['comesIn'] }) {
  if (all.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={styles.lines}>
        {all.map(({ id, name, unitName, reasons }) => (
          <li key={id}>
            {unitName === name ? name : `${name}, ${unitName}`}
            <span className={styles.source}>{reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
