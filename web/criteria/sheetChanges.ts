import type { SheetBody, SheetGroup, SheetLine } from '#domain/criteria/scoreSheet.ts';

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Codes follow the places: `I`, `I.1`, `I.2`, `II`… */
function recoded(groups: readonly SheetGroup[]): readonly SheetGroup[] {
  return groups.map((group, index) => {
    const code = numerals[index] ?? String(index + 1);
    return { ...group, code, lines: group.lines.map((line, place) => ({ ...line, code: `${code}.${place + 1}` })) };
  });
}

export function changedGroup(body: SheetBody, index: number, group: SheetGroup): SheetBody {
  return { ...body, groups: recoded(body.groups.map((each, at) => (at === index ? group : each))) };
}

export function removedGroup(body: SheetBody, index: number): SheetBody {
  return { ...body, groups: recoded(body.groups.filter((_, at) => at !== index)) };
}

export function addedGroup(body: SheetBody): SheetBody {
  return { ...body, groups: recoded([...body.groups, { code: '', text: '', maxPoints: 0, minPoints: 0, lines: [blankLine] }]) };
}

const blankLine: SheetLine = {
  code: '',
  text: '',
  maxPoints: 0,
  measure: { kind: 'qualitative' },
  isKnockout: false,
  evidence: null,
};

export function changedLine(group: SheetGroup, index: number, line: SheetLine): SheetGroup {
  return { ...group, lines: group.lines.map((each, at) => (at === index ? line : each)) };
}

export function removedLine(group: SheetGroup, index: number): SheetGroup {
  return { ...group, lines: group.lines.filter((_, at) => at !== index) };
}

export function addedLine(group: SheetGroup): SheetGroup {
  return { ...group, lines: [...group.lines, blankLine] };
}
