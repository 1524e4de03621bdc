import { emulationPact, missingInEmulationPact } from '#papers/write/forms/emulationPact.ts';
import { missingInBlankSelfReview, selfReviewForm } from '#papers/write/forms/selfReviewForm.ts';
import { missingInTeamPledgeForm, teamPledgeForm } from '#papers/write/forms/teamPledgeForm.ts';
import { placeNameOf } from '#papers/write/office.ts';
import { basesOf, type Composer, unitHead } from './frame.ts';

export const emulationPactOf: Composer = (year, typed) => {
  const contents = typed.entries('contents');
  const { number: _, ...head } = unitHead(year, typed);
  const values = {
    head: { ...head, day: typed.day('signedOn') },
    year: `năm ${year.campaign.year}`,
    bases: basesOf(year, typed),
    occasion: typed.line('occasion'),
    day: typed.day('signedOn') ?? year.today,
    parties: typed.rows('parties', 3).map(([name, person, title]) => ({
      name: name!,
      representative: { name: person!, title: title! },
    })),
    contents: contents.length > 0 ? [{ heading: 'Nội dung thi đua', items: contents }] : [],
    ...(year.head ? { witness: year.head } : {}),
    recipients: ['Các bên ký', 'Lưu: VT'],
    sample: year.isDemo,
  };
  const missing = typed.day('signedOn') === null ? ['ngày ký'] : [];
  return { paper: emulationPact(values), missing: [...missing, ...missingInEmulationPact(values)] };
};

export const teamPledgeFormOf: Composer = (year, typed) => {
  const { number: _, day: __, ...head } = unitHead(year, typed);
  const [name, title] = typed.rows('teamHead', 2)[0] ?? ['', ''];
  const values = {
    head,
    year: `năm ${year.campaign.year}`,
    team: typed.line('team') || null,
    members: typed.count('members') || null,
    titles: typed.entries('titles').map((text) => ({ text, ticked: true })),
    targets: typed.rows('targets', 2).map(([text, target]) => ({ text: text!, ...(target ? { target } : {}) })),
    commitments: [],
    signed: { place: placeNameOf(year.unit), day: typed.day('signedOn') },
    teamHead: { title: title || 'Tổ trưởng', ...(name ? { name } : {}) },
    ...(year.head ? { receiver: year.head } : {}),
    sample: year.isDemo,
  };
  return { paper: teamPledgeForm(values), missing: missingInTeamPledgeForm(values) };
};

/** A form for one of the staff to fill in by hand: the year's standards with their points, nothing given, nothing ticked. */
export const selfReviewFormOf: Composer = (year, typed, subject) => {
  const { number: _, day: __, ...head } = unitHead(year, typed);
  const { groups } = year.sheet.body;
  const lines = groups.flatMap((group) => {
    const max = group.lines.reduce((sum, line) => sum + line.maxPoints, 0);
    return [
      { text: group.text, max, self: null, as: 'group' as const },
      ...group.lines.map((line) => ({ text: line.text, max: line.maxPoints, self: null })),
    ];
  });
  const values = {
    head,
    year: `năm ${year.campaign.year}`,
    name: subject?.name ?? null,
    office: subject?.office ?? null,
    lines,
    total: { max: groups.flatMap((group) => group.lines).reduce((sum, line) => sum + line.maxPoints, 0), self: null },
    strengths: null,
    shortcomings: null,
    grades: ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'].map(
      (text) => ({ text, ticked: false }),
    ),
    signed: { place: placeNameOf(year.unit), day: null },
    sample: year.isDemo,
  };
  return { paper: selfReviewForm(values), missing: missingInBlankSelfReview(values) };
};
