import { useState } from 'react';
import * as api from '#api/appraisalPanels.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { AddReviewerDialog, MoveDayDialog, ReopenDialog } from './PanelDialogs.tsx';
import { panelWords } from './panelWords.ts';
import type { Panel, ShownPanel } from './usePanel.ts';

interface PanelRosterProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

/** Who is in, never what they gave; the head's acts while the panel is blind, and a reviewer's way out. */
export function PanelRoster({ shown, panel, assessmentId }: PanelRosterProps) {
  const words = useWords(panelWords);
  const [reopening, setReopening] = useState<string | null>(null);
  const isScoring = panel.stage === 'scoring';
  const active = (panel.roster ?? []).filter(({ isOut }) => !isOut);
  const isIn = active.filter((each) => each.isIn).length;
  return (
    <Section title={words.rosterTitle} aside={panel.roster && words.counted(isIn, active.length)} first>
      {panel.roster === null ? (
        <p className="ink-2">{words.rosterHidden}</p>
      ) : (
        <Checklist
          label={words.rosterTitle}
          items={panel.roster.map(({ personId, name, isIn, isOut }) => ({
            key: personId,
            state: isIn ? 'done' : isOut ? 'risk' : 'wait',
            stateWord: isIn ? words.isIn : isOut ? words.isOut : words.isNotIn,
            text: name,
            note: isIn ? words.isIn : isOut ? words.isOut : words.isNotIn,
            aside: isScoring && isIn && shown.whyNot.lead.length === 0 && (
              <Button size="s" kind="quiet" onClick={() => setReopening(personId)}>
                {words.reopen}
              </Button>
            ),
          }))}
        />
      )}
      {isScoring && <ScoringActs shown={shown} panel={panel} assessmentId={assessmentId} />}
      {reopening && (
        <ReopenDialog
          assessmentId={assessmentId}
          version={panel.version}
          personId={reopening}
          name={active.find(({ personId }) => personId === reopening)?.name ?? ''}
          onClose={() => setReopening(null)}
        />
      )}
    </Section>
  );
}

function ScoringActs({ shown, panel, assessmentId }: PanelRosterProps) {
  const words = useWords(panelWords);
  const [doing, setDoing] = useState<'day' | 'add' | 'open' | 'out' | null>(null);
  const close = () => setDoing(null);
  const open = useWrite(api.openSheets, {
    onDone: () => {
      toast(words.opened);
      close();
    },
  });
  const out = useWrite(api.stepOut, { onDone: close });
  const lead = reasonsOf(shown.whyNot.lead);
  return (
    <>
      <div className="row" style={{ marginTop: 'var(--space-4)', alignItems: 'flex-start' }}>
        {panel.isHead && (
          <>
            <Button icon="eye" kind="main" whyNot={reasonsOf(shown.whyNot.open)} onClick={() => setDoing('open')}>
              {words.open}
            </Button>
            <Button icon="calendar" whyNot={lead} onClick={() => setDoing('day')}>
              {words.moveDay}
            </Button>
            <Button icon="plus" whyNot={lead} onClick={() => setDoing('add')}>
              {words.addReviewer}
            </Button>
          </>
        )}
        {panel.isMember && (
          <Button kind="quiet" whyNot={reasonsOf(shown.whyNot.stepOut)} onClick={() => setDoing('out')}>
            {words.stepOut}
          </Button>
        )}
      </div>
      {doing === 'day' && <MoveDayDialog assessmentId={assessmentId} panel={panel} onClose={close} />}
      {doing === 'add' && <AddReviewerDialog assessmentId={assessmentId} panel={panel} onClose={close} />}
      <BindingAct
        opened={doing === 'open'}
        onClose={close}
        question={words.openQuestion}
        consequence={words.openConsequence}
        fixes={[{ icon: 'calendar', text: `${words.dueOn}: ${shortDate(panel.dueOn)}` }]}
        confirm={words.open}
        pending={open.pending}
        refusals={open.refusals}
        failure={open.failure && words.failed}
        onConfirm={() => open.write({ assessmentId, version: panel.version })}
      />
      <BindingAct
        opened={doing === 'out'}
        onClose={close}
        question={words.stepOutQuestion(shown.unitName)}
        consequence={words.stepOutConsequence}
        fixes={[{ icon: 'person', text: words.fixStepOut }]}
        confirm={words.stepOut}
        pending={out.pending}
        refusals={out.refusals}
        failure={out.failure && words.failed}
        onConfirm={() => out.write({ assessmentId })}
      />
    </>
  );
}
