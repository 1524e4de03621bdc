import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/plans.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Plan.module.css';
import { takenFiles } from './takenFiles.ts';
import { planWords } from './words.ts';

interface BringInProps {
  readonly units: readonly { readonly unitId: string; readonly unitName: string }[];
}

/** Brings a document in: dropped or chosen as a file, which is read at once, or pasted. */
export function BringIn({ units }: BringInProps) {
  const words = useWords(planWords);
  const router = useRouter();
  const [way, setWay] = useState<'file' | 'text'>('file');
  const [unitId, setUnitId] = useState(units[0]!.unitId);
  const [files, setFiles] = useState<readonly File[]>([]);
  const pasted = useDraft('plan.paste', '');
  const uploading = useWrite(api.uploadPlan, {
    onDone: ({ id }) => {
      pasted.clear();
      router.history.push(`/ke-hoach/${id}`);
    },
  });
  const send = (chosen = files[0]) => {
    uploading.write({ unitId, ...(way === 'file' ? (chosen ? { file: chosen } : {}) : { text: pasted.value }) });
  };
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    uploading.reset();
    if (chosen[0]) send(chosen[0]);
  };
  return (
    <Section title={words.bringIn} first>
      <div className={styles.bringIn}>
        <Form onSubmit={() => send()} refusals={uploading.refusals} label={words.bringIn}>
          {units.length > 1 && (
            <SelectField
              name="unitId"
              label={words.forUnit}
              options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
              value={unitId}
              onChange={setUnitId}
            />
          )}
          <div className={styles.way}>
            <Segments
              label={words.way}
              options={[
                { value: 'file', label: words.byFile },
                { value: 'text', label: words.byText },
              ]}
              value={way}
              onChange={(next) => {
                setWay(next);
                uploading.reset();
              }}
            />
          </div>
          {way === 'file' ? (
            <FileField name="file" label={words.file} hint={words.fileHint} accept={takenFiles} value={files} onChange={choose} />
          ) : (
            <TextArea
              name="text"
              label={words.text}
              hint={words.textHint}
              rows={10}
              value={pasted.value}
              onChange={pasted.change}
            />
          )}
          {uploading.pending && (
            <Note kind="wait" icon={uploading.waitingForNetwork ? 'offline' : 'refresh'} live>
              {uploading.waitingForNetwork
                ? words.readingOffline
                : words.readingFile(way === 'file' ? files[0]?.name : undefined)}
            </Note>
          )}
          {uploading.failure && <Trouble error={uploading.failure} />}
          <div className="row">
            <Button kind="main" type="submit" busy={uploading.pending}>
              {uploading.pending ? words.reading : words.read}
            </Button>
          </div>
        </Form>
      </div>
    </Section>
  );
}
