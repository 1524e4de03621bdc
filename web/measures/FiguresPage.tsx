import { useParams } from '@tanstack/react-router';
import * as api from '#api/measures.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { FiguresLine } from './FiguresLine.tsx';
import { measuresWords } from './words.ts';

export type Figures = Output<typeof api.showFigures>;

/** What the year's own cases say of each criterion, before anybody scores it. */
export function FiguresPage() {
  const words = useWords(measuresWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showFigures, { campaignId });
  const shown = read.data;
  return (
    <Page
      title={shown ? words.title(shown.year) : words.pageTitle}
      crumb={[
        { label: words.years, href: '/phong-trao' },
        ...(shown ? [{ label: words.year(shown.year), href: `/phong-trao/${campaignId}` }] : []),
      ]}
      lead={shown && `${shown.unitName}. ${shown.isLive ? words.lead : words.leadKept}`}
    >
      <Loaded read={read}>{(loaded) => <Parts shown={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ shown }: { readonly shown: Figures }) {
  const words = useWords(measuresWords);
  const withFigures = shown.lines.filter(({ figures }) => figures.length > 0);
  const without = shown.lines.filter(({ figures }) => figures.length === 0);
  const mayChoose = shown.whyNot.choose.length === 0;
  const lines = (of: Figures['lines']) =>
    of.map((line) => <FiguresLine key={line.code} line={line} campaignId={shown.campaignId} mayChoose={mayChoose} />);
  return (
    <>
      <Section title={words.withFigures} first>
        {withFigures.length === 0 ? (
          <Empty title={words.none}>{words.noneWhy}</Empty>
        ) : (
          <Lines label={words.withFigures}>{lines(withFigures)}</Lines>
        )}
      </Section>
      {without.length > 0 && (
        <Section title={words.without} aside={mayChoose ? words.withoutChoose : words.withoutWhy}>
          <Lines label={words.without}>{lines(without)}</Lines>
        </Section>
      )}
    </>
  );
}
