import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Sheet.module.css';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

interface LineDetailProps {
  readonly sheet: ShownSheet;
  readonly unitId: string;
  readonly lineCode: string;
}

/** What the unit itself does under a line; its points are the issuer's. */
export function LineDetail({ sheet, unitId, lineCode }: LineDetailProps) {
  const words = useWords(sheetWords);
  const [editing, setEditing] = useState(false);
  const was = sheet.details[lineCode] ?? '';
  const mayEdit = sheet.whyNot.detail.length === 0;
  if (editing) return <DetailForm {...{ sheet, unitId, lineCode }} was={was} onClose={() => setEditing(false)} />;
  return (
    <div className={styles.own}>
      {was && <p className={styles.detail}>{was}</p>}
      {mayEdit && (
        <Button size="s" kind="quiet" icon="pen" onClick={() => setEditing(true)}>
          {was ? words.detailEdit : words.detailAdd}
        </Button>
      )}
    </div>
  );
}

interface DetailFormProps extends LineDetailProps {
  readonly was: string;
  readonly onClose: () => void;
}

function DetailForm({ sheet, unitId, lineCode, was, onClose }: DetailFormProps) {
  const words = useWords(sheetWords);
  const draft = useDraft(`detail.${sheet.id}.${lineCode}`, was);
  const writing = useWrite(api.addDetail, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const send = () => writing.write({ sheetId: sheet.id, unitId, lineCode, was, text: draft.value });
  return (
    <div className={styles.form}>
      <Form onSubmit={send} refusals={writing.refusals}>
        <TextArea name="text" label={words.detail} hint={words.detailHint} rows={2} value={draft.value} onChange={draft.change} />
        {writing.failure && <Trouble error={writing.failure} />}
        <div className="row">
          <Button size="s" kind="main" type="submit" busy={writing.pending}>
            {words.detailSave}
          </Button>
          <Button size="s" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </Form>
    </div>
  );
}
