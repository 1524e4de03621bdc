import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';

const steps = ['xet-chon', 'niem-yet', 'quyet-dinh', 'chi-thuong'] as const;

interface AfterTabsProps {
  readonly roundId: string;
  readonly at: (typeof steps)[number];
}

/** From one step of what follows the choice to the next. */
export function AfterTabs({ roundId, at }: AfterTabsProps) {
  const words = useWords(awardWords);
  const labels = {
    'xet-chon': words.choice,
    'niem-yet': words.posting,
    'quyet-dinh': words.decision,
    'chi-thuong': words.bonuses,
  };
  return (
    <nav className={styles.tabs} aria-label={words.steps}>
      {steps.map((step) => (
        <Anchor key={step} href={`/khen-thuong/${roundId}/${step}`} {...(step === at && { 'aria-current': 'page' as const })}>
          {labels[step]}
        </Anchor>
      ))}
    </nav>
  );
}
