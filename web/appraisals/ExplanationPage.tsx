import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/appraisalPanels.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Form } from '../ui/Form.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { saidOf } from './ExplanationSection.tsx';
import styles from './OpenedLines.module.css';
import { OpenedLines } from './OpenedLines.tsx';
import { panelWords } from './panelWords.ts';
import { type Panel, type ShownPanel, useFound, usePanel } from './usePanel.ts';

/** The unit's side: the lines above the limits, the one explanation, and what came of it. */
export function ExplanationPage() {
  const words = useWords(panelWords);
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const found = useFound(campaignId);
  const year = found.data?.year;
  return (
    <Page
      title={year ? words.explainTitleOf(year) : words.explainTitle}
      lead={words.explainLead}
      aside={
        <Button size="s" icon="list" href={`/phong-trao/${campaignId}/bang-cham-diem`}>
          {words.sheetLink}
        </Button>
      }
    >
      <Loaded read={found}>
        {({ assessmentId }) => (assessmentId ? <OfAssessment assessmentId={assessmentId} /> : <Nothing />)}
      </Loaded>
    </Page>
  );
}

function Nothing() {
  const words = useWords(panelWords);
  return <Empty title={words.explainNone}>{words.explainNoneWhy}</Empty>;
}

function OfAssessment({ assessmentId }: { readonly assessmentId: string }) {
  const read = usePanel(assessmentId);
  return (
    <Loaded read={read}>
      {(shown) =>
        shown.panel?.opened?.length ? <Lines shown={shown} panel={shown.panel} assessmentId={assessmentId} /> : <Nothing />
      }
    </Loaded>
  );
}

interface LinesProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

function Lines({ shown, panel, assessmentId }: LinesProps) {
  const words = useWords(panelWords);
  const isOpen = panel.explanation?.sentOn === null && panel.stage === 'explaining';
  return (
    <>
      <div className={styles.over}>
        <Note kind={panel.explanation?.sentOn ? 'done' : isOpen ? 'risk' : 'wait'}>{saidOf(panel, words, shown.today)}</Note>
      </div>
      {panel.changes && (
        <Section title={words.changesTitle}>
          <ChangesTable changes={panel.changes} />
        </Section>
      )}
      <Section title={words.openedTitle} aside={words.linesOf(panel.opened?.length ?? 0)}>
        {isOpen ? <Explaining shown={shown} panel={panel} assessmentId={assessmentId} /> : <Said panel={panel} />}
      </Section>
    </>
  );
}

function Said({ panel }: { readonly panel: Panel }) {
  const words = useWords(panelWords);
  return (
    <OpenedLines
      lines={panel.opened ?? []}
      under={({ explanation, second, why }) => (
        <>
          <p className={styles.said}>{explanation ?? words.noWord}</p>
          {second !== null && (
            <p className="small">
              {words.second}: <b>{pointsText(second)}</b>. {why}
            </p>
          )}
        </>
      )}
    />
  );
}

type Typed = Readonly<Record<string, string>>;

/** A text a line; evidence is added where it always is, and goes along. */
function Explaining({ shown, panel, assessmentId }: LinesProps) {
  const words = useWords(panelWords);
  const draft = useDraft<Typed>(`explanation.${assessmentId}`, {});
  const [asking, setAsking] = useState(false);
  const send = useWrite(api.sendExplanation, {
    onDone: () => {
      draft.clear();
      setAsking(false);
    },
  });
  const opened = panel.opened ?? [];
  const lines = opened.map(({ lineCode }) => ({ lineCode, text: draft.value[lineCode] ?? '' }));
  const said = lines.filter(({ text }) => text.trim() !== '').length;
  return (
    <Form onSubmit={() => setAsking(true)} refusals={asking ? [] : send.refusals} label={words.explainTitle}>
      <OpenedLines
        lines={opened}
        under={({ lineCode }) => (
          <>
            <TextArea
              name={`lines.${lineCode}`}
              label={words.explainAt(lineCode)}
              rows={3}
              value={draft.value[lineCode] ?? ''}
              onChange={(text) => draft.change((now) => ({ ...now, [lineCode]: text }))}
            />
            <p className="small">
              <Anchor href={`/phong-trao/${shown.campaignId}/minh-chung?tieu-chi=${lineCode}`}>{words.addEvidence}</Anchor>
            </p>
          </>
        )}
      />
      <div>
        <SealButton type="submit" whyNot={reasonsOf(shown.whyNot.explain)}>
          {words.send}
        </SealButton>
      </div>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.sendQuestion}
        consequence={words.sendConsequence}
        fixes={[
          { icon: 'list', text: words.fixSend(said, opened.length) },
          { icon: 'document', text: words.fixEvidence },
        ]}
        confirm={words.send}
        pending={send.pending}
        refusals={send.refusals}
        failure={send.failure && words.failed}
        onConfirm={() => send.write({ assessmentId, lines })}
      />
    </Form>
  );
}
