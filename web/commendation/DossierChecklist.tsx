import { useState } from 'react';
import * as api from '#api/commendation.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

type CheckLine = ShownDossier['checklist'][number];

/** The papers that the plan and the law of the day ask for: made here, attached, or missing. */
export function DossierChecklist({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const there = dossier.checklist.filter((line) => standingOf(line) === 'there').length;
  return (
    <Section title={words.checklist} aside={`${there}/${dossier.checklist.length}`}>
      <Lines label={words.checklist}>
        {dossier.checklist.map((line) => (
          <Paper key={line.key} {...{ line, dossier }} />
        ))}
      </Lines>
    </Section>
  );
}

/** A paper made here is there once nothing is missing for it, or a signed copy is attached. */
function standingOf({ isThere, made, files }: CheckLine): 'there' | 'unfinished' | 'lacks' {
  if (!isThere) return 'lacks';
  return files.length > 0 || made.every(({ whyNot }) => whyNot.length === 0) ? 'there' : 'unfinished';
}

function Paper({ line, dossier }: { readonly line: CheckLine; readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const [opened, setOpened] = useState(false);
  const drop = useWrite(api.dropDossierPaper, { onDone: () => toast(words.saved) });
  const mayChange = dossier.whyNot.change.length === 0;
  const standing = standingOf(line);
  const law = line.law && [line.law.at, line.law.text].filter(Boolean).join(', ');
  const why = [
    line.by === 'law' ? `${words.byLaw}: ${law}${line.isCertain ? '' : ` (${words.uncertain})`}` : '',
    line.anyOf.length > 0 ? words.anyOf(line.anyOf.join('; ')) : '',
  ].filter(Boolean);
  return (
    <Line
      when={words[standing]}
      tone={standing === 'there' ? 'done' : standing === 'unfinished' || line.by === 'law' ? 'risk' : 'error'}
      title={line.text}
      why={why.length > 0 ? why.join(' · ') : undefined}
      actions={mayChange && <Button onClick={() => setOpened(true)}>{words.upload}</Button>}
    >
      <div className={styles.rows}>
        {line.made.map(({ paper, nominationId, title, whyNot }) =>
          whyNot.length === 0 ? (
            <PaperButton
              key={`${paper} ${nominationId}`}
              size="s"
              href={`/api/award-dossiers/${dossier.id}/made/${paper}${nominationId ? `?nominationId=${nominationId}` : ''}`}
              name={`${words.pdf}: ${title}`}
            >
              {title}
            </PaperButton>
          ) : (
            <p key={`${paper} ${nominationId}`} className={styles.hint}>
              {title}: {whyNot.map(({ message }) => message).join(' ')}
            </p>
          ),
        )}
        {line.files.map(({ hash, name, alternative }) => (
          <div key={hash} className={styles.tags}>
            <a href={`/api/award-dossiers/${dossier.id}/files/${hash}`} download>
              {alternative ? `${alternative}: ${name}` : name}
            </a>
            {mayChange && (
              <IconButton
                icon="close"
                label={words.dropFile(name)}
                onClick={() => drop.write({ dossierId: dossier.id, requirement: line.key, hash })}
              />
            )}
          </div>
        ))}
      </div>
      {opened && <UploadDialog {...{ line, dossierId: dossier.id }} onClose={() => setOpened(false)} />}
    </Line>
  );
}

interface UploadProps {
  readonly line: CheckLine;
  readonly dossierId: string;
  readonly onClose: () => void;
}

const itself = '-';

function UploadDialog({ line, dossierId, onClose }: UploadProps) {
  const words = useWords(intakeWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [alternative, setAlternative] = useState<string>(itself);
  const write = useWrite(api.addDossierPaper, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const submit = () => {
    if (!files[0]) return;
    write.write({ dossierId, requirement: line.key, alternative: alternative === itself ? null : alternative, paper: files[0] });
  };
  return (
    <FormDialog
      title={line.text}
      act={words.uploadDo}
      size="m"
      {...{ onClose, write }}
      onSubmit={submit}
      whyNot={files[0] ? [] : [words.uploadMissing]}
    >
      {line.anyOf.length > 0 && (
        <SelectField
          name="alternative"
          label={words.alternative}
          options={[{ value: itself, label: line.text }, ...line.anyOf.map((one) => ({ value: one, label: one }))]}
          value={alternative}
          onChange={setAlternative}
        />
      )}
      <FileField name="paper" label={words.file} accept=".pdf,image/*" value={files} onChange={setFiles} />
    </FormDialog>
  );
}
