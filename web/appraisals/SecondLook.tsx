import { useState } from 'react';
import * as api from '#api/appraisalPanels.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { saidOf } from './ExplanationSection.tsx';
import styles from './OpenedLines.module.css';
import { OpenedLines } from './OpenedLines.tsx';
import { panelWords } from './panelWords.ts';
import type { OpenedLine, Panel, ShownPanel } from './usePanel.ts';

interface SecondLookProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

interface Look {
  readonly points: number | null;
  readonly why: string;
}
type Typed = Readonly<Record<string, Look>>;
const none: Look = { points: null, why: '' };

/** The opened lines once more, each with its reason; nothing is filled in beforehand. */
export function SecondLook({ shown, panel, assessmentId }: SecondLookProps) {
  const words = useWords(panelWords);
  const [asking, setAsking] = useState(false);
  const draft = useDraft<Typed>(`second-look.${assessmentId}`, {});
  const write = useWrite(api.lookAgain, {
    onDone: () => {
      draft.clear();
      setAsking(false);
    },
  });
  const opened = panel.opened ?? [];
  const of = (code: string) => draft.value[code] ?? none;
  const looks = opened.flatMap(({ lineCode }) => {
    const { points, why } = of(lineCode);
    return points === null ? [] : [{ lineCode, points, why }];
  });
  const changed = opened.filter(({ lineCode, first }) =>
    looks.some((look) => look.lineCode === lineCode && look.points !== first),
  );
  const set = (code: string, next: Partial<Look>) =>
    draft.change((now) => ({ ...now, [code]: { ...(now[code] ?? none), ...next } }));
  return (
    <Section title={words.lookTitle} aside={String(opened.length)} first>
      <Note kind={panel.explanation?.sentOn ? 'done' : 'wait'}>
        {saidOf(panel, words, shown.today)} {words.lookWhy}
      </Note>
      <Form onSubmit={() => setAsking(true)} refusals={asking ? [] : write.refusals} label={words.lookTitle}>
        <OpenedLines
          lines={opened}
          under={(line) => (
            <LookFields
              line={line}
              campaignId={shown.campaignId}
              look={of(line.lineCode)}
              onChange={(next) => set(line.lineCode, next)}
            />
          )}
        />
        <div>
          <SealButton type="submit" whyNot={reasonsOf(shown.whyNot.lookAgain)}>
            {words.look}
          </SealButton>
        </div>
      </Form>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.lookQuestion}
        consequence={words.lookConsequence}
        fixes={[{ icon: 'list', text: words.fixLook(changed.length, looks.length - changed.length) }]}
        confirm={words.look}
        pending={write.pending}
        refusals={write.refusals}
        failure={write.failure && words.failed}
        onConfirm={() => write.write({ assessmentId, version: panel.version, looks })}
      />
    </Section>
  );
}

interface LookFieldsProps {
  readonly line: OpenedLine;
  readonly campaignId: string;
  readonly look: Look;
  readonly onChange: (next: Partial<Look>) => void;
}

function LookFields({ line, campaignId, look, onChange }: LookFieldsProps) {
  const words = useWords(panelWords);
  return (
    <>
      {line.explanation && <p className={styles.said}>{line.explanation}</p>}
      <p className="small">
        <Anchor href={`/phong-trao/${campaignId}/minh-chung?tieu-chi=${line.lineCode}`}>{words.evidenceOf(line.lineCode)}</Anchor>
      </p>
      <div className={styles.look}>
        <NumberField
          name={`looks.${line.lineCode}`}
          label={words.lookAt(line.lineCode)}
          value={look.points === null ? null : look.points / 100}
          onChange={(points) => onChange({ points: points === null ? null : Math.round(points * 100) })}
        />
        <TextArea
          name={`looks.${line.lineCode}.why`}
          label={words.lookReason(line.lineCode)}
          rows={2}
          value={look.why}
          onChange={(why) => onChange({ why })}
        />
      </div>
    </>
  );
}
