import { useState } from 'react';
import * as api from '#api/org.ts';
import { orgWords as phrases } from '#domain/org/words.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type ActKind, actKinds, type Draft, draftOf, emptyTarget, isWhole, type Target, withDraft } from './actDraft.ts';
import styles from './Org.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import { TargetFields } from './TargetFields.tsx';
import { UnitPick } from './UnitPick.tsx';
import type { Acts } from './wish.ts';

interface AddActDialogProps {
  readonly acts: Acts;
  /** The unit whose page led here. */
  readonly about: string | null;
  readonly onAdd: (acts: Acts) => void;
  readonly onClose: () => void;
}

/** One act, filled in by hand. */
export function AddActDialog({ acts, about, onAdd, onClose }: AddActDialogProps) {
  const words = useWords(reorganisationWords);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftOf('merge', about));
  const change = (part: Partial<Draft>) => setDraft((value) => ({ ...value, ...part }));
  const known = useRead(api.showUnit, { unitId: about ?? '' }, { enabled: about !== null }).data;
  const { kind, olds, targets, reason } = draft;
  const takesOne = kind !== 'split' && kind !== 'part';
  const setTarget = (index: number, part: Partial<Target>) =>
    change({ targets: targets.map((target, at) => (at === index ? { ...target, ...part } : target)) });
  const beHeir = (index: number, isHeir: boolean) =>
    change({
      targets: targets.map((target, at) => ({ ...target, isHeir: at === index ? isHeir : isHeir ? false : target.isHeir })),
    });
  const foot = (
    <>
      <Button onClick={onClose}>{words.close}</Button>
      <Button kind="main" whyNot={isWhole(draft) ? [] : [words.unfilled]} onClick={() => onAdd(withDraft(acts, draft))}>
        {words.add}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.actDialog} size="l" foot={foot}>
      <Form onSubmit={() => isWhole(draft) && onAdd(withDraft(acts, draft))}>
        <SelectField<ActKind>
          name="kind"
          label={words.kind}
          hint={words.kinds[kind]}
          options={actKinds.map((value) => ({ value, label: phrases[`act.${value}`][language] }))}
          value={kind}
          onChange={(chosen) => setDraft({ ...draftOf(chosen, null), olds: chosen === 'merge' ? olds : olds.slice(0, 1) })}
        />
        {kind !== 'found' &&
          olds.map((old, index) => (
            <UnitPick
              // biome-ignore lint/suspicious/noArrayIndexKey: the places have no other identity
              key={index}
              name={`olds.${index}`}
              label={words.from}
              value={old}
              known={known && known.id === old ? { id: known.id, name: known.name } : undefined}
              onChange={(id) => change({ olds: olds.map((one, at) => (at === index ? id : one)) })}
            />
          ))}
        {kind === 'merge' && olds.at(-1) !== null && (
          <Button size="s" icon="plus" onClick={() => change({ olds: [...olds, null] })}>
            {words.anotherOld}
          </Button>
        )}
        {targets.map((target, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places have no other identity
          <div key={index} className={styles.block}>
            <TargetFields
              name={`targets.${index}`}
              label={takesOne ? words.target : words.ordinal(index + 1)}
              kind={kind}
              acts={acts}
              value={target}
              onChange={(part) => setTarget(index, part)}
            />
            {kind === 'split' && (
              <CheckField
                name={`targets.${index}.heir`}
                label={words.heir}
                hint={words.heirHint}
                checked={target.isHeir}
                onChange={(isHeir) => beHeir(index, isHeir)}
              />
            )}
          </div>
        ))}
        {!takesOne && (
          <Button size="s" icon="plus" onClick={() => change({ targets: [...targets, emptyTarget] })}>
            {words.anotherTarget}
          </Button>
        )}
        {(kind === 'dissolve' || kind === 'end-union') && (
          <TextField
            name="reason"
            label={words.reason}
            maxLength={500}
            value={reason}
            onChange={(text) => change({ reason: text })}
          />
        )}
      </Form>
    </Dialog>
  );
}
