import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

/** From the dossiers of a round to its choice, posting, decision and bonuses. */
export function RoundTabs({ roundId }: { readonly roundId: string }) {
  const words = useWords(intakeWords);
  const at = `/khen-thuong/${roundId}`;
  const steps = [
    ['', words.overview],
    ['/xet-chon', words.choice],
    ['/niem-yet', words.posting],
    ['/quyet-dinh', words.decision],
    ['/chi-thuong', words.bonuses],
  ] as const;
  return (
    <nav className={styles.tabs} aria-label={words.tabs}>
      {steps.map(([step, label]) => (
        <Anchor key={step} href={`${at}${step}`} {...(step === '' && { 'aria-current': 'page' as const })}>
          {label}
        </Anchor>
      ))}
    </nav>
  );
}
