import { useNavigate } from '@tanstack/react-router';
import { reportPeriods } from '#domain/reports/period.ts';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { type Geography, hrefOf, type Period, periodHrefOf } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

interface PeriodChoiceProps {
  readonly unitId: string;
  readonly year: number;
  readonly geography: Geography;
  readonly period?: Period;
}

export function periodName(words: ReportsWords, period: Period): string {
  const [kind, number] = period.split('-') as [string, string];
  return words.period.names(kind, number);
}

/** The whole year, a half of it, or a month. */
export function PeriodChoice({ unitId, year, geography, period }: PeriodChoiceProps) {
  const words = useWords(reportsWords);
  const navigate = useNavigate();
  const halvesFirst = [...reportPeriods].sort((a, b) => Number(a.startsWith('month')) - Number(b.startsWith('month')));
  return (
    <SelectField
      name="period"
      label={words.period.choose}
      value={period ?? 'year'}
      options={[
        { value: 'year', label: words.period.whole },
        ...halvesFirst.map((one) => ({ value: one, label: periodName(words, one) })),
      ]}
      onChange={(next) =>
        void navigate({
          to: next === 'year' ? hrefOf(unitId, year, geography) : periodHrefOf(unitId, year, geography, next as Period),
        })
      }
    />
  );
}
