import { commendationCertificate, missingInCommendationCertificate } from '#papers/write/certificates/commendationCertificate.ts';
import { bonusList, missingInBonusList } from '#papers/write/forms/bonusList.ts';
import { placeNameOf } from '#papers/write/office.ts';
import { missingInPersonMeritReport, personMeritReport } from '#papers/write/reports/personMeritReport.ts';
import { typed as typedValues } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { awardsTyped } from './awards.ts';
import { type Composer, unitAuthority, unitDecider, unitHead, unitSigner } from './frame.ts';

/** The decision on commendation as it was filled in: whoever it names is not typed again. */
const decisionOf = (year: YearCase) => typedValues(year.typedOf('commendation-decision'));

/** The list on which those commended sign for their bonus. */
export const bonusListOf: Composer = (year, typed) => {
  const decision = decisionOf(year);
  const { persons, collectives } = awardsTyped(decision);
  const amount = { collective: typed.count('collectiveAmount'), person: typed.count('personAmount') };
  const [name = '', title = ''] = typed.rows('accountant', 2)[0] ?? [];
  const { number: _, ...head } = unitHead(year, typed);
  const values = {
    head,
    decision: { number: decision.line('number'), day: decision.day('day') ?? year.today, issuer: unitAuthority(year) },
    rows: [
      ...collectives.map((one) => ({ ...one, amount: amount.collective })),
      ...persons.map((one) => ({ ...one, amount: amount.person })),
    ],
    signers: [{ title: title || 'Kế toán', ...(name ? { name } : {}) }, unitSigner(year)],
    sample: year.isDemo,
  };
  const undated = decision.day('day') === null ? ['ngày quyết định khen thưởng'] : [];
  return { paper: bonusList(values), missing: [...undated, ...missingInBonusList(values)] };
};

/** The certificate of one of those whom the decision commends. */
export const commendationCertificateOf: Composer = (year, typed, subject) => {
  const decision = decisionOf(year);
  const day = decision.day('day');
  const register = typed.line('register');
  const values = {
    form: 'Giấy khen',
    authority: unitAuthority(year),
    name: subject?.name ?? '',
    office: subject?.of === 'collective' ? year.unit.name : officeIn(subject?.office ?? '', year.unit.name),
    merit: decision.line('merit'),
    decision: { number: decision.line('number'), day: day ?? year.today, issuer: unitAuthority(year) },
    ...(register ? { registerNumber: register } : {}),
    place: placeNameOf(year.unit),
    day: day ?? year.today,
    signer: unitDecider(year),
    sample: year.isDemo,
  };
  const undated = day === null ? ['ngày quyết định khen thưởng'] : [];
  return { paper: commendationCertificate(values), missing: [...undated, ...missingInCommendationCertificate(values)] };
};

/** A person's position with the unit they hold it at. */
const officeIn = (office: string, unit: string) => (office === '' || office.includes(unit) ? office : `${office}, ${unit}`);

/** The report that a person writes of their merits, confirmed by the head. */
export const personMeritReportOf: Composer = (year, typed) => {
  const [name = '', office = ''] = typed.rows('person', 2)[0] ?? [];
  const grade = typed.line('grade');
  const { number: _, ...head } = unitHead(year, typed);
  const values = {
    head,
    name,
    office,
    details: [],
    award: typed.line('award'),
    year: `năm ${year.campaign.year}`,
    duties: typed.entries('duties'),
    merits: typed.entries('merits'),
    initiatives: typed.rows('initiatives', 2).map(([what, decision]) => ({ name: what!, ...(decision ? { decision } : {}) })),
    ...(grade ? { grade } : {}),
    honours: [],
    signers: [
      { capacity: 'Xác nhận của thủ trưởng đơn vị', ...unitSigner(year) },
      { title: 'Người báo cáo', ...(name ? { name } : {}) },
    ],
    sample: year.isDemo,
  };
  return { paper: personMeritReport(values), missing: missingInPersonMeritReport(values) };
};
