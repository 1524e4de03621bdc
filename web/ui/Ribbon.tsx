import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { useWords } from './language.ts';
import styles from './Ribbon.module.css';
import { uiWords } from './words.ts';

export type StepState = 'done' | 'running' | 'now' | 'late' | 'waiting' | 'next' | 'elsewhere';

export interface RibbonStep {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  /** For `running`: the part done, 0 to 1. */
  readonly share?: number;
  readonly href?: string;
}

export interface RibbonPhase {
  readonly title: string;
  /** `tháng 1 – tháng 4`. */
  readonly months: string;
  readonly steps: readonly RibbonStep[];
}

interface RibbonProps {
  readonly label: string;
  readonly phases: readonly RibbonPhase[];
  /** Where today stands: in which step, and how far into it (0 to 1). */
  readonly today?: { readonly step: number; readonly share?: number; readonly label: string };
  /** Opens a step under the ribbon instead of leading elsewhere. */
  readonly onOpen?: (number: number) => void;
  readonly opened?: number;
}

const glyphs: Record<StepState, IconName | null> = {
  done: 'check',
  running: 'refresh',
  now: 'dot',
  late: 'error',
  waiting: 'wait',
  next: null,
  elsewhere: 'document',
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const legendOrder = ['done', 'running', 'now', 'late', 'waiting', 'next', 'elsewhere'] as const;

/** The year in twenty steps; folds into rows on a phone. */
export function Ribbon({ label, phases, today, onOpen, opened }: RibbonProps) {
  const words = useWords(uiWords);
  const said: Record<StepState, string> = {
    done: words.stepDone,
    running: words.stepRunning,
    now: words.stepNow,
    late: words.stepLate,
    waiting: words.stepWaiting,
    next: words.stepNext,
    elsewhere: words.stepElsewhere,
  };
  const shown = new Set(phases.flatMap(({ steps }) => steps.map(({ state }) => state)));
  return (
    <div className={styles.ribbon}>
      {/* biome-ignore lint/a11y/useSemanticElements: one group of four lists, without the look of a fieldset */}
      <div
        className={styles.phases}
        role="group"
        aria-label={label}
        style={{ gridTemplateColumns: phases.map(({ steps }) => `${steps.length + 1}fr`).join(' ') }}
      >
        {phases.map((phase) => (
          <div key={phase.title} className={styles.phase}>
            <ol className={styles.steps}>
              {phase.steps.map((step) => (
                <Step key={step.number} step={step} said={said[step.state]} open={onOpen} opened={opened === step.number}>
                  {today?.step === step.number && (
                    <span className={styles.today} style={{ left: `${100 * (today.share ?? 0.5)}%` }}>
                      {today.label}
                    </span>
                  )}
                </Step>
              ))}
            </ol>
            <p className={styles.name}>
              <b>{phase.title}</b>
              <span>{phase.months}</span>
            </p>
          </div>
        ))}
      </div>
      <p className={styles.legend}>
        {legendOrder
          .filter((state) => shown.has(state))
          .map((state) => (
            <span key={state}>
              <i className={styles.swatch} data-state={state} />
              {capital(said[state])}
            </span>
          ))}
      </p>
    </div>
  );
}

interface StepProps {
  readonly step: RibbonStep;
  readonly said: string;
  readonly open: ((number: number) => void) | undefined;
  readonly opened: boolean;
  readonly children: React.ReactNode;
}

function Step({ step, said, open, opened, children }: StepProps) {
  const { number, title, state, share = 0.5, href } = step;
  const glyph = glyphs[state];
  const inside = (
    <>
      {number}
      {glyph ? <Icon name={glyph} size="s" /> : <span className={styles.blank} />}
      <span className="sr">{` ${title}, ${said}`}</span>
    </>
  );
  const shared = {
    className: styles.box,
    title: `${number}. ${title}: ${said}`,
    ...(state === 'now' ? { 'aria-current': 'step' as const } : {}),
    ...(state === 'running' ? { style: { '--share': `${100 * share}%` } as React.CSSProperties } : {}),
  };
  return (
    <li className={styles.step} data-state={state} data-opened={opened || undefined}>
      {children}
      {open ? (
        <button type="button" {...shared} aria-expanded={opened} onClick={() => open(number)}>
          {inside}
        </button>
      ) : href ? (
        <Anchor href={href} {...shared}>
          {inside}
        </Anchor>
      ) : (
        <span {...shared}>{inside}</span>
      )}
    </li>
  );
}
