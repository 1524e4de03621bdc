import { useState } from 'react';
import * as api from '#api/templates.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { toast } from '../ui/toast.ts';
import { FilledView } from './FilledView.tsx';
import styles from './Templates.module.css';
import { templateWords } from './words.ts';

interface UploadTemplateProps {
  readonly unitId: string;
  readonly kind: string;
  readonly campaignId: string;
}

/** A Word file is read and filled as soon as it is chosen; it is kept once nothing is wrong with it. */
export function UploadTemplate(of: UploadTemplateProps) {
  const words = useWords(templateWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const check = useWrite(api.checkTemplate, { rereads: false });
  const keep = useWrite(api.keepTemplate, {
    onDone: ({ number }) => {
      toast(words.kept(number));
      setFiles([]);
      check.reset();
    },
  });
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    check.reset();
    keep.reset();
    if (chosen[0]) check.write({ ...of, file: chosen[0] });
  };
  const [file] = files;
  const filled = file ? check.result : undefined;
  return (
    <div className={styles.upload}>
      <Form
        onSubmit={() => file && keep.write({ ...of, file })}
        refusals={[...check.refusals, ...keep.refusals]}
        label={words.upload}
      >
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".docx" value={files} onChange={choose} />
        {filled?.faults.length === 0 && (
          <div className={styles.keep}>
            <Button kind="main" type="submit" busy={keep.pending}>
              {words.keep}
            </Button>
            <span className="ink-2">{words.keepWhy}</span>
          </div>
        )}
      </Form>
      {(check.failure ?? keep.failure) && <Trouble error={(check.failure ?? keep.failure)!} />}
      <div aria-live="polite">{check.pending && <Skeleton lines={4} />}</div>
      {filled && <FilledView filled={filled} />}
    </div>
  );
}
