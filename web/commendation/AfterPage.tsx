import type { ReactNode } from 'react';
import type * as api from '#api/awards.ts';
import type { Output } from '../kernel/client.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { awardWords } from './awardWords.ts';

type Round = Output<typeof api.showBonuses>['round'];

interface AfterPageProps {
  readonly title: string;
  readonly lead: string;
  readonly round: Round | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page of what follows the choice in a round. */
export function AfterPage({ title, lead, round, aside, children }: AfterPageProps) {
  const words = useWords(awardWords);
  const crumb = [
    { label: words.rounds, href: '/khen-thuong' },
    ...(round ? [{ label: round.title, href: `/khen-thuong/${round.id}` }] : []),
  ];
  return (
    <Page title={title} crumb={crumb} lead={lead} aside={aside}>
      {children}
    </Page>
  );
}
