import { useState } from 'react';
import * as api from '#api/elections.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { ballotWords } from './ballotWords.ts';
import styles from './Council.module.css';
import { KeyDialog } from './KeyDialog.tsx';

type Kept = Output<typeof api.showTrustees>;

/** Who keeps the keys of a council's ballots; one's own keys are made here, on one's own device. */
export function Trustees({ councilId }: { readonly councilId: string }) {
  const words = useWords(ballotWords);
  const read = useRead(api.showTrustees, { councilId });
  return (
    <Section title={words.trustees}>
      <Loaded read={read}>{(kept) => <Parts councilId={councilId} kept={kept} />}</Loaded>
    </Section>
  );
}

function Parts({ councilId, kept }: { readonly councilId: string; readonly kept: Kept }) {
  const words = useWords(ballotWords);
  const [opened, setOpened] = useState<'name' | 'key' | null>(null);
  const own = kept.trustees.find(({ id }) => id === kept.ownId);
  const may = kept.whyNot.name.length === 0;
  const naming = may && (
    <Button onClick={() => setOpened('name')}>{kept.trustees.length > 0 ? words.changeTrustees : words.nameTrustees}</Button>
  );
  return (
    <>
      {kept.trustees.length === 0 ? (
        <Empty title={words.noTrustees} action={naming}>
          {words.trusteesWhy}
        </Empty>
      ) : (
        <>
          <p className={styles.hint}>{`${words.trusteesWhy} ${words.thresholdOf(kept.threshold ?? 0, kept.trustees.length)}`}</p>
          <Lines label={words.trustees}>
            {kept.trustees.map(({ id, name, madeAt }) => (
              <Line
                key={id}
                when={<Tag kind={madeAt ? 'done' : 'risk'}>{madeAt ? words.hasKey : words.noKey}</Tag>}
                title={name}
              />
            ))}
          </Lines>
          <div className={styles.acts}>
            {own && (
              <Button kind={own.madeAt ? 'default' : 'main'} icon="lock" onClick={() => setOpened('key')}>
                {own.madeAt ? words.makeKeyAgain : words.makeKey}
              </Button>
            )}
            {naming}
          </div>
        </>
      )}
      {opened === 'name' && <NameDialog councilId={councilId} kept={kept} onClose={() => setOpened(null)} />}
      {opened === 'key' && own && <KeyDialog councilId={councilId} trusteeId={own.id} onClose={() => setOpened(null)} />}
    </>
  );
}

function NameDialog({
  councilId,
  kept,
  onClose,
}: {
  readonly councilId: string;
  readonly kept: Kept;
  readonly onClose: () => void;
}) {
  const words = useWords(ballotWords);
  const [chosen, setChosen] = useState<readonly string[]>(kept.trustees.map(({ personId }) => personId));
  const [threshold, setThreshold] = useState<number | null>(kept.threshold);
  const write = useWrite(api.nameTrustees, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  const mark = (personId: string, isIn: boolean) =>
    setChosen((all) => (isIn ? [...all, personId] : all.filter((one) => one !== personId)));
  return (
    <FormDialog
      title={words.nameTrustees}
      act={words.nameTrustees}
      onClose={onClose}
      onSubmit={() => write.write({ councilId, trustees: [...chosen], threshold: threshold ?? 0, version: kept.version })}
      write={write}
      whyNot={chosen.length >= 2 && threshold !== null ? [] : [words.trustees, words.threshold]}
    >
      <p className={styles.hint}>{words.trusteesWhy}</p>
      <fieldset className={styles.group}>
        <legend>{words.trustees}</legend>
        {kept.members.map(({ personId, name }) => (
          <CheckField
            key={personId}
            name={`trustee.${personId}`}
            label={name}
            checked={chosen.includes(personId)}
            onChange={(isIn) => mark(personId, isIn)}
          />
        ))}
      </fieldset>
      <NumberField
        name="threshold"
        label={words.threshold}
        min={2}
        max={15}
        digits={0}
        value={threshold}
        onChange={setThreshold}
      />
    </FormDialog>
  );
}
