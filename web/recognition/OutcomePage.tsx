import { useParams } from '@tanstack/react-router';
import { CouncilSection } from '../kernel/AskedCouncil.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { AuthorityActs } from './AuthorityActs.tsx';
import { CycleSection } from './CycleSection.tsx';
import { PastOfSeries } from './PastRecognition.tsx';
import { PointsSection } from './PointsSection.tsx';
import { PowerSection } from './PowerSection.tsx';
import { ResultVerdict } from './ResultVerdict.tsx';
import { Titles } from './Titles.tsx';
import { ToTitle } from './ToTitle.tsx';
import { isAuthority, useOutcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The outcome of a year: the result with its reasons, the cycle so far, the titles, and what the authority does next. */
export function OutcomePage() {
  const words = useWords(recognitionWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useOutcome(campaignId);
  const outcome = read.data;
  const crumb = [
    { label: words.years, href: '/phong-trao' },
    ...(outcome ? [{ label: words.yearTitle(outcome.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page title={outcome ? words.title(outcome.year) : words.pageTitle} crumb={crumb} lead={outcome?.unitName}>
      <Loaded read={read}>
        {(loaded) => (
          <>
            <ResultVerdict outcome={loaded} />
            {isAuthority(loaded) && <AuthorityActs outcome={loaded} />}
            {loaded.points && <PointsSection points={loaded.points} unitId={loaded.unitId} />}
            <CycleSection outcome={loaded} />
            <ToTitle outcome={loaded} />
            <PowerSection outcome={loaded} />
            <CouncilSection asked={loaded.council} />
            <Titles outcome={loaded} />
            <PastOfSeries past={loaded.past} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
