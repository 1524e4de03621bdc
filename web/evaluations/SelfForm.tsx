import * as api from '#api/evaluations.ts';
import { type Grade, grades } from '#domain/law/evaluationRules.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Evaluation, Round, Sheet } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { FramePoints } from './FramePoints.tsx';
import { evaluationsWords } from './words.ts';

interface Typed {
  readonly general: number | null;
  readonly results: number | null;
  readonly grade: Grade | null;
  readonly remark: string;
}

const blank: Typed = { general: null, results: null, grade: null, remark: '' };

interface SelfFormProps {
  readonly evaluation: Evaluation;
  readonly round: Round;
  readonly sheet: Sheet;
}

/** What somebody says of themselves; nothing is chosen for them. */
export function SelfForm({ evaluation, round, sheet }: SelfFormProps) {
  const words = useWords(evaluationsWords);
  const last = sheet.entries.findLast(({ layer }) => layer === 'self');
  const begin = sheet.draft ?? (last && { general: last.general, results: last.results, grade: last.grade, remark: last.remark });
  const draft = useDraft<Typed>(`evaluation.${evaluation.campaignId}`, begin ?? blank);
  const set = fieldsOf(draft);
  const typed = draft.value;
  const sending = useWrite(api.evaluateSelf, {
    onDone: () => {
      draft.clear();
      toast(words.sentToast);
    },
  });
  const keeping = useWrite(api.keepSelfDraft, { onDone: () => toast(words.draftToast), rereads: false });
  const isWhole = typed.grade !== null || (typed.general !== null && typed.results !== null);
  const missing = isWhole ? [] : [words.missing.grade];
  const submit = () => {
    if (isWhole) sending.write({ roundId: round.id, ...typed });
  };
  return (
    <Section title={last ? words.selfAgain : words.selfTitle} aside={words.selfHint} id="tu-danh-gia">
      <div className={styles.form}>
        <Form onSubmit={submit} refusals={sending.refusals} label={words.selfTitle}>
          {sheet.frame && (
            <FramePoints
              frame={sheet.frame}
              general={typed.general}
              results={typed.results}
              onGeneral={set('general')}
              onResults={set('results')}
            />
          )}
          <RadioField
            name="grade"
            label={words.grade}
            options={grades.map((value) => ({ value, label: words.grades[value] }))}
            value={typed.grade}
            onChange={set('grade')}
          />
          <TextArea
            name="remark"
            label={words.remark}
            hint={words.remarkHint}
            optional
            rows={6}
            maxLength={3000}
            value={typed.remark}
            onChange={set('remark')}
          />
          {(sending.failure ?? keeping.failure) && <Trouble error={(sending.failure ?? keeping.failure)!} />}
          <div className={styles.acts}>
            <Button type="submit" kind="main" busy={sending.pending} whyNot={missing}>
              {words.send}
            </Button>
            <Button busy={keeping.pending} onClick={() => keeping.write({ roundId: round.id, ...typed })}>
              {words.keepDraft}
            </Button>
            {draft.savedAt && <span className={styles.hint}>{words.keptAt(hourText(draft.savedAt))}</span>}
          </div>
        </Form>
      </div>
    </Section>
  );
}
