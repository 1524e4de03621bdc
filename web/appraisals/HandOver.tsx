import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { HandOverDialog } from './PanelDialogs.tsx';
import { panelWords } from './panelWords.ts';
import type { Panel, ShownPanel } from './usePanel.ts';

interface HandOverProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

/** Who heads the panel, who did before and why not any more; another one is named here until the panel is done. */
export function HandOver({ shown, panel, assessmentId }: HandOverProps) {
  const words = useWords(panelWords);
  const [isOpen, setOpen] = useState(false);
  const may = panel.stage !== 'concluded' && !isOthers(shown.whyNot.handOver);
  const act = may && (
    <Button size="s" icon="person" whyNot={reasonsOf(shown.whyNot.handOver)} onClick={() => setOpen(true)}>
      {words.handOver}
    </Button>
  );
  return (
    <Section title={words.headTitle} aside={act}>
      <Facts
        rows={[
          [words.headNow, panel.headName],
          ...panel.handovers.map(({ from, to, reason, at }) => [`${from} → ${to}, ${momentText(at)}`, reason] as const),
        ]}
      />
      {isOpen && <HandOverDialog assessmentId={assessmentId} panel={panel} onClose={() => setOpen(false)} />}
    </Section>
  );
}
