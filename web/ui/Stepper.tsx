import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './Stepper.module.css';
import { uiWords } from './words.ts';

interface StepperProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** 0-based. */
  readonly current: number;
  /** Back to a step already passed. */
  readonly onStep?: (step: number) => void;
}

/** Where a short form stands. */
export function Stepper({ label, steps, current, onStep }: StepperProps) {
  const words = useWords(uiWords);
  return (
    <nav aria-label={label}>
      <p className="sr">{words.stepOf(current + 1, steps.length)}</p>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'now' : 'next';
          return (
            <li
              key={step}
              className={styles.step}
              data-state={state}
              {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              {state === 'done' && <Icon name="check" size="s" />}
              {state === 'done' && onStep ? (
                <button type="button" className={styles.back} onClick={() => onStep(index)}>
                  {step}
                </button>
              ) : (
                <span>{step}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
