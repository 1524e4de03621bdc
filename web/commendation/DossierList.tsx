import { useState } from 'react';
import * as api from '#api/commendation.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Empty } from '../ui/Empty.tsx';
import { FileField } from '../ui/FileField.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { PickField } from '../ui/PickField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import type { ShownRound } from './RoundPage.tsx';

type Listed = Output<typeof api.listAwardDossiers>;

const tones = { draft: 'plain', late: 'risk', received: 'wait', returned: 'wait', appraised: 'done', refused: 'error' } as const;

/** The dossiers that came in, and who sent nothing so far. */
export function DossierList({ round }: { readonly round: ShownRound }) {
  const words = useWords(intakeWords);
  const [page, setPage] = usePage(round.id);
  const [receiving, setReceiving] = useState(false);
  const read = useRead(api.listAwardDossiers, { roundId: round.id, page }, { keepShown: true });
  const mayReceive = round.whyNot.receive.length === 0;
  const act = mayReceive && <Button onClick={() => setReceiving(true)}>{words.receivePaper}</Button>;
  return (
    <Loaded read={read}>
      {(listed) => (
        <>
          {listed.dossiers.length === 0 ? (
            <Empty title={words.cameNone} action={act}>
              {words.cameNoneWhy}
            </Empty>
          ) : (
            <Came listed={listed} roundId={round.id} />
          )}
          <Pager of={words.came} page={listed.page} pages={listed.pages} onPage={setPage} />
          {listed.waiting.length > 0 && (
            <p className={styles.hint}>
              {words.waiting}: {listed.waiting.map(({ name }) => name).join('; ')}
            </p>
          )}
          {listed.dossiers.length > 0 && act && <div className={styles.acts}>{act}</div>}
          {receiving && <ReceiveDialog roundId={round.id} waiting={listed.waiting} onClose={() => setReceiving(false)} />}
        </>
      )}
    </Loaded>
  );
}

function Came({ listed, roundId }: { readonly listed: Listed; readonly roundId: string }) {
  const words = useWords(intakeWords);
  return (
    <Lines label={words.came}>
      {listed.dossiers.map((one) => (
        <Line
          key={one.id}
          when={words.dossierStates[one.state]}
          tone={tones[one.state]}
          margin={one.arrivedAt ? momentText(one.arrivedAt) : undefined}
          title={<Anchor href={`/khen-thuong/${roundId}/ho-so/${one.id}`}>{one.unitName}</Anchor>}
          why={[
            words.nominees(one.collectives, one.individuals),
            one.state === 'appraised' ? words.proposed(one.proposed) : '',
            one.arrivedBy === 'paper' ? words.arrivedBy.paper : '',
            one.late && one.state !== 'late' ? words.isLate : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Lines>
  );
}

const isHour = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

interface ReceiveProps {
  readonly roundId: string;
  readonly waiting: Listed['waiting'];
  readonly onClose: () => void;
}

function ReceiveDialog({ roundId, waiting, onClose }: ReceiveProps) {
  const words = useWords(intakeWords);
  const [unitId, setUnit] = useState<string | null>(null);
  const [arrivedOn, setDay] = useState<Day | null>(null);
  const [arrivedHour, setHour] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.receiveOnPaper, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const isWhole = unitId && arrivedOn && isHour(arrivedHour) && files[0];
  const submit = () => {
    if (unitId && arrivedOn && files[0]) write.write({ roundId, unitId, arrivedOn, arrivedHour, stamp: files[0] });
  };
  return (
    <FormDialog
      title={words.receivePaper}
      act={words.receivePaperDo}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={isWhole ? [] : [words.receiveMissing]}
    >
      <PickField
        name="unitId"
        label={words.sender}
        options={waiting.map((one) => ({ value: one.unitId, label: one.name }))}
        value={unitId}
        onChange={setUnit}
      />
      <div className={styles.two}>
        <DateField name="arrivedOn" label={words.stampDay} value={arrivedOn} onChange={setDay} />
        <TextField
          name="arrivedHour"
          label={words.stampHour}
          hint={words.stampHourHint}
          inputMode="numeric"
          maxLength={5}
          value={arrivedHour}
          onChange={setHour}
        />
      </div>
      <FileField name="stamp" label={words.stampScan} accept=".pdf,image/*" value={files} onChange={setFiles} />
    </FormDialog>
  );
}
