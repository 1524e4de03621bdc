import * as api from '#api/appraisalPanels.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import styles from './OpenedLines.module.css';
import { panelWords } from './panelWords.ts';
import type { Panel, ShownPanel } from './usePanel.ts';

interface SettleFormProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

type Typed = Readonly<Record<string, number | null>>;

/** Where the rule leaves it to the head: the lines that differ, each within what was given. */
export function SettleForm({ shown, panel, assessmentId }: SettleFormProps) {
  const words = useWords(panelWords);
  const draft = useDraft<Typed>(`settle.${assessmentId}`, {});
  const write = useWrite(api.settlePoints, {
    onDone: () => {
      draft.clear();
      toast(words.settled);
    },
  });
  const lines = (panel.sheets?.lines ?? []).filter(({ spread }) => spread > 0);
  const submit = () => {
    const scores = lines.flatMap(({ lineCode }) => {
      const points = draft.value[lineCode] ?? null;
      return points === null ? [] : [{ lineCode, points }];
    });
    write.write({ assessmentId, version: panel.version, scores });
  };
  return (
    <Section title={words.settleTitle} first>
      <div className={styles.few}>
        <Form onSubmit={submit} refusals={write.refusals} label={words.settleTitle}>
          <p className="small ink-2">{words.settleWhy}</p>
          {lines.map(({ lineCode, text, given }) => (
            <NumberField
              key={lineCode}
              name={`scores.${lineCode}`}
              label={words.settleAt(lineCode)}
              hint={`${text}: ${words.range(pointsText(Math.min(...given)), pointsText(Math.max(...given)))}`}
              unit={words.points}
              value={points(draft.value[lineCode])}
              onChange={(typed) =>
                draft.change((now) => ({ ...now, [lineCode]: typed === null ? null : Math.round(typed * 100) }))
              }
            />
          ))}
          {write.failure && <Trouble error={write.failure} />}
          <div>
            <Button kind="main" type="submit" busy={write.pending} whyNot={reasonsOf(shown.whyNot.settle)}>
              {words.settle}
            </Button>
          </div>
        </Form>
      </div>
    </Section>
  );
}

const points = (hundredths: number | null | undefined) => (hundredths == null ? null : hundredths / 100);
