import { type UnitType, unitTypes } from '#domain/org/unit.ts';
import { orgWords as phrases } from '#domain/org/words.ts';
import type { Language } from '../ui/language.ts';
import type { Option } from '../ui/SelectField.tsx';

export const typeOptions = (language: Language): readonly Option<UnitType>[] =>
  unitTypes.map((value) => ({ value, label: phrases[`unit-type.${value}`][language] }));
