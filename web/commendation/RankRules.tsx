import { useState } from 'react';
import { number } from '#domain/kernel/vietnamese.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';
import { RulesDialog } from './RulesDialog.tsx';

/** By what is ranked, what the standard asks for and from when a result is excellent, everything with its source. */
export function RankRules({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const [isOpen, setOpen] = useState(false);
  const { rules, requirements, audience, whyNot } = shown;
  const act = !isOthers(whyNot.setRules) && (
    <Button size="s" whyNot={reasonsOf(whyNot.setRules)} onClick={() => setOpen(true)}>
      {words.rulesSet}
    </Button>
  );
  const asked = requirements.map(({ kind, source }) => `${words.requirementNames[kind]} (${source})`);
  const mark = rules.excellentFrom === null ? words.excellentNone : words.points(number(rules.excellentFrom / 100, 2));
  return (
    <Section title={words.rules} aside={act}>
      {!rules.isSet && (
        <div className={styles.stack}>
          <Note kind="wait">
            <p>{words.rulesProposed}</p>
          </Note>
        </div>
      )}
      <Facts
        rows={[
          [words.order, `${rules.keys[audience].map((key) => words.keys[key]).join(' → ')} (${rules.keysSource})`],
          [words.standard, asked.length > 0 ? <List key="asked" lines={asked} /> : words.standardNone],
          [words.excellent, rules.excellentSource ? `${mark} (${rules.excellentSource})` : mark],
        ]}
      />
      {isOpen && <RulesDialog shown={shown} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.reasons}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
