import { useState } from 'react';
import * as api from '#api/commendation.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

interface DialogProps {
  readonly dossier: ShownDossier;
  readonly onClose: () => void;
}

/** The standing agency takes a late dossier or does not, with its reason. */
export function LateDialog({ dossier, onClose }: DialogProps) {
  const words = useWords(intakeWords);
  const [takes, setTakes] = useState<'yes' | 'no' | null>(null);
  const [reason, setReason] = useState('');
  const write = useWrite(api.decideLateDossier, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const isWhole = takes && reason.trim();
  const submit = () => write.write({ dossierId: dossier.id, version: dossier.version, takes: takes === 'yes', reason });
  return (
    <FormDialog
      title={words.lateDecide}
      act={words.lateDo}
      size="m"
      {...{ onClose, write }}
      onSubmit={submit}
      whyNot={isWhole ? [] : [words.lateMissing]}
    >
      <RadioField
        name="takes"
        label={words.lateDecide}
        options={[
          { value: 'yes', label: words.lateTakes },
          { value: 'no', label: words.lateRefuses },
        ]}
        value={takes}
        onChange={setTakes}
      />
      <TextArea name="reason" label={words.lateReason} maxLength={1000} value={reason} onChange={setReason} />
    </FormDialog>
  );
}

/** Gives the dossier back, with reasons at nominees and papers, to be completed by a day. */
export function ReturnDialog({ dossier, onClose }: DialogProps) {
  const words = useWords(intakeWords);
  const [reason, setReason] = useState('');
  const [completeBy, setDay] = useState<Day | null>(null);
  const [points, setPoints] = useState<readonly { readonly at: string | null; readonly reason: string }[]>([]);
  const write = useWrite(api.returnDossier, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const places = [
    ...dossier.nominees.map(({ id, name }) => ({ value: id, label: name })),
    ...dossier.checklist.map(({ key, text }) => ({ value: key, label: text })),
  ];
  const put = (index: number, part: object) => setPoints(points.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const submit = () => {
    if (!completeBy) return;
    const whole = points.flatMap((one) => (one.at && one.reason.trim() ? [{ at: one.at, reason: one.reason }] : []));
    write.write({ dossierId: dossier.id, version: dossier.version, reason, completeBy, points: whole });
  };
  return (
    <FormDialog
      title={words.giveBack}
      act={words.giveBackDo}
      {...{ onClose, write }}
      onSubmit={submit}
      whyNot={reason.trim() && completeBy ? [] : [words.giveBackMissing]}
    >
      <TextArea name="reason" label={words.giveBackReason} maxLength={2000} value={reason} onChange={setReason} />
      <DateField name="completeBy" label={words.giveBackBy} value={completeBy} onChange={setDay} />
      {points.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity while it is typed
        <div key={at} className={styles.two}>
          <SelectField
            name={`points.${at}.at`}
            label={words.giveBackAt}
            options={places}
            value={one.at}
            onChange={(value) => put(at, { at: value })}
          />
          <TextArea
            name={`points.${at}.reason`}
            label={words.reason}
            rows={2}
            maxLength={1000}
            value={one.reason}
            onChange={(value) => put(at, { reason: value })}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => setPoints([...points, { at: null, reason: '' }])}>
          {words.addPoint}
        </Button>
      </div>
    </FormDialog>
  );
}
