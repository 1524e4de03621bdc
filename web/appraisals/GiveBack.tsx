import { useState } from 'react';
import * as api from '#api/appraisals.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import styles from './GiveBack.module.css';
import type { ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

/** Gives the file back to the unit, with reasons at the lines. */
export function GiveBack({ shown, whyNot }: { readonly shown: ShownAssessment; readonly whyNot: readonly string[] }) {
  const words = useWords(appraisalWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button icon="swap" whyNot={whyNot} onClick={() => setOpened(true)}>
        {words.giveBack}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.giveBack} size="l">
        <GiveBackForm shown={shown} onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

interface Typed {
  readonly reason: string;
  readonly lines: readonly { readonly lineCode: string; readonly reason: string }[];
}

function GiveBackForm({ shown, onDone }: { readonly shown: ShownAssessment; readonly onDone: () => void }) {
  const words = useWords(appraisalWords);
  const draft = useDraft<Typed>(`give-back.${shown.id}`, { reason: '', lines: [] });
  const { reason, lines } = draft.value;
  const back = useWrite(api.returnAssessment, {
    onDone: () => {
      draft.clear();
      toast(words.givenBack);
      onDone();
    },
  });
  const left = shown.sheet.groups
    .flatMap((group) => group.lines)
    .filter(({ code }) => !lines.some(({ lineCode }) => lineCode === code));
  const setLine = (code: string, text: string | null) =>
    draft.change((now) => ({
      ...now,
      lines: now.lines.flatMap((line) =>
        line.lineCode !== code ? [line] : text === null ? [] : [{ lineCode: code, reason: text }],
      ),
    }));
  return (
    <Form
      onSubmit={() => back.write({ assessmentId: shown.id, version: shown.version, reason, lines: [...lines] })}
      refusals={back.refusals}
      label={words.giveBack}
    >
      <p className="small ink-2">{words.giveBackWhy}</p>
      <TextArea
        name="reason"
        label={words.reason}
        value={reason}
        onChange={(text) => draft.change((now) => ({ ...now, reason: text }))}
      />
      {lines.map((line, index) => (
        <div key={line.lineCode} className={styles.line}>
          <TextArea
            name={`lines.${index}.reason`}
            label={words.reasonAt(line.lineCode)}
            rows={2}
            value={line.reason}
            onChange={(text) => setLine(line.lineCode, text)}
          />
          <IconButton icon="close" label={words.dropLine(line.lineCode)} onClick={() => setLine(line.lineCode, null)} />
        </div>
      ))}
      <SelectField
        name="line"
        label={words.addLine}
        optional
        value={null}
        options={left.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        onChange={(code) => draft.change((now) => ({ ...now, lines: [...now.lines, { lineCode: code, reason: '' }] }))}
      />
      <div className="row end">
        <Button kind="main" type="submit" busy={back.pending}>
          {words.giveBack}
        </Button>
      </div>
    </Form>
  );
}
