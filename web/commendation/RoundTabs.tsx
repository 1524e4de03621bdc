import { useWords } from '../ui/language.ts';
import { PageTabs } from '../ui/PageTabs.tsx';
import { intakeWords } from './intakeWords.ts';

const steps = ['', 'xet-chon', 'niem-yet', 'quyet-dinh', 'chi-thuong', 'giay-to'] as const;

interface RoundTabsProps {
  readonly roundId: string;
  readonly at: (typeof steps)[number];
}

/** From the dossiers of a round to its choice, posting, decision and bonuses. */
export function RoundTabs({ roundId, at }: RoundTabsProps) {
  const words = useWords(intakeWords);
  const labels = {
    '': words.overview,
    'xet-chon': words.choice,
    'niem-yet': words.posting,
    'quyet-dinh': words.decision,
    'chi-thuong': words.bonuses,
    'giay-to': words.roundPapers,
  };
  const tabs = steps.map((step) => ({
    ...{ href: ['/khen-thuong', roundId, step].filter(Boolean).join('/'), label: labels[step], isHere: step === at },
  }));
  return <PageTabs label={words.tabs} tabs={tabs} />;
}
