import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Segments } from '../ui/Segments.tsx';
import { ChainView } from './ChainView.tsx';
import type { Evaluation, Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { OwnSheet } from './OwnSheet.tsx';
import { PeopleView } from './PeopleView.tsx';
import { RulesSection } from './RulesSection.tsx';
import { WorkView } from './WorkView.tsx';
import { evaluationsWords } from './words.ts';

interface RoundPartsProps {
  readonly evaluation: Evaluation;
  readonly round: Round;
}

const views = ['own', 'people', 'work', 'chain'] as const;
type View = (typeof views)[number];

/** What this person may see of an open round. */
export function RoundParts({ evaluation, round }: RoundPartsProps) {
  const words = useWords(evaluationsWords);
  const mayRead = evaluation.whyNot.readAll.length === 0;
  const offered = views.filter((view) => (view === 'own' ? evaluation.own !== null : mayRead));
  const [chosen, setChosen] = useState<View | null>(null);
  const shown = chosen ?? (mayRead && evaluation.own?.whyNot.self.length !== 0 ? 'people' : (offered[0] ?? 'own'));
  return (
    <>
      {offered.length > 1 && (
        <div className={styles.view}>
          <Segments
            label={words.view}
            options={offered.map((value) => ({ value, label: words.views[value] }))}
            value={shown}
            onChange={setChosen}
          />
        </div>
      )}
      {evaluation.leadsTeam && (
        <div className={styles.acts}>
          <Button icon="people" href={`/phong-trao/${evaluation.campaignId}/danh-gia/to`}>
            {words.teamTitle}
          </Button>
        </div>
      )}
      {shown === 'own' && evaluation.own && <OwnSheet evaluation={evaluation} round={round} sheet={evaluation.own} />}
      {shown === 'people' && <PeopleView evaluation={evaluation} round={round} />}
      {shown === 'work' && <WorkView round={round} />}
      {shown === 'chain' && <ChainView roundId={round.id} />}
      <RulesSection title={words.rules} hint={words.rulesHint} settings={round.settings} />
    </>
  );
}
