import { useParams } from '@tanstack/react-router';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { ExplanationSection } from './ExplanationSection.tsx';
import { HandOver } from './HandOver.tsx';
import { PanelRoster } from './PanelRoster.tsx';
import { PanelSheets } from './PanelSheets.tsx';
import { panelWords } from './panelWords.ts';
import { SecondLook } from './SecondLook.tsx';
import { SettleForm } from './SettleForm.tsx';
import { type Panel, type ShownPanel, usePanel } from './usePanel.ts';

const tags: Record<Panel['stage'], TagKind> = {
  scoring: 'info',
  combining: 'wait',
  explaining: 'wait',
  'second-look': 'risk',
  concluded: 'done',
};

/** Independent reviewers over one file: who is in, then what they gave, the explanation, the second look. */
export function PanelPage() {
  const words = useWords(panelWords);
  const { assessmentId } = useParams({ strict: false }) as { assessmentId: string };
  const read = usePanel(assessmentId);
  const shown = read.data;
  return (
    <Page
      title={shown ? words.titleOf(shown.unitName, shown.year) : words.title}
      width="wide"
      crumb={[
        { label: words.queue, href: '/tham-dinh' },
        { label: shown?.unitName ?? '', href: `/tham-dinh/${assessmentId}` },
        { label: words.title },
      ]}
      aside={
        shown?.panel && (
          <div className="row">
            <Tag kind={tags[shown.panel.stage]}>{shown.panel.stageName}</Tag>
            {shown.panel.isMember && (
              <Button size="s" icon="pen" href={`/tham-dinh/${assessmentId}`}>
                {words.toBench}
              </Button>
            )}
          </div>
        )
      }
    >
      <Loaded read={read}>
        {(found) =>
          found.panel ? (
            <Parts shown={found} panel={found.panel} assessmentId={assessmentId} />
          ) : (
            <Empty title={words.noneTitle}>{words.noneWhy}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

interface PartsProps {
  readonly shown: ShownPanel;
  readonly panel: Panel;
  readonly assessmentId: string;
}

function Parts({ shown, panel, assessmentId }: PartsProps) {
  const words = useWords(panelWords);
  const isDone = panel.stage === 'concluded';
  const isLooking = panel.stage === 'second-look' && panel.isHead;
  return (
    <>
      {isLooking && <SecondLook shown={shown} panel={panel} assessmentId={assessmentId} />}
      {panel.stage === 'combining' && panel.isHead && <SettleForm shown={shown} panel={panel} assessmentId={assessmentId} />}
      {(panel.isMember || panel.isHead) && <PanelRoster shown={shown} panel={panel} assessmentId={assessmentId} />}
      {isDone && panel.changes && (
        <Section title={words.changesTitle}>
          <ChangesTable changes={panel.changes} />
        </Section>
      )}
      {!(isLooking && panel.explanation?.sentOn) && (
        <ExplanationSection shown={shown} panel={panel} assessmentId={assessmentId} />
      )}
      {panel.sheets && <PanelSheets sheets={panel.sheets} />}
      <HandOver shown={shown} panel={panel} assessmentId={assessmentId} />
      <Terms panel={panel} />
      {panel.reopenings.length > 0 && (
        <Section title={words.reopenings}>
          <Facts rows={panel.reopenings.map(({ name, reason, at }) => [`${name}, ${momentText(at)}`, reason] as const)} />
        </Section>
      )}
    </>
  );
}

function Terms({ panel }: { readonly panel: Panel }) {
  const words = useWords(panelWords);
  const { dueOn, ruleName, roundingName, source, limits, explanationDays } = panel.terms;
  return (
    <Section title={words.termsTitle}>
      <Facts
        rows={[
          [words.dueOn, shortDate(dueOn)],
          [words.rule, ruleName],
          [words.rounding, roundingName],
          [words.source, source],
          [words.limitLine, `${pointsText(limits.line)} ${words.points}`],
          [words.limitOverall, `${pointsText(limits.overall)} ${words.points}`],
          [words.limitSpread, `${pointsText(limits.spread)} ${words.points}`],
          [words.explanationDays, `${explanationDays} ${words.days}`],
        ]}
      />
    </Section>
  );
}
