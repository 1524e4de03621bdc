import { inTwoLanguages } from '../ui/language.ts';

export const unitGapWords = inTwoLanguages(
  {
    title: 'Tự chấm và thẩm định qua các năm',
    lead: 'Để đơn vị xem lại cách tự chấm của mình. Không so đơn vị này với đơn vị khác, chỉ so với mức trung bình.',
    results: 'Kết quả',
    empty: 'Chưa có năm nào thẩm định xong',
    emptyWhy: 'Khi cấp trên kết thúc thẩm định, điểm tự chấm và điểm thẩm định của năm đó hiện ở đây.',
    years: 'Từng năm',
    year: 'Năm',
    self: 'Tự chấm',
    appraised: 'Thẩm định',
    gap: 'Chênh lệch',
    slope: 'Từ tự chấm đến thẩm định',
    slopeOf: (year: number, self: string, appraised: string, pass: string) =>
      `Năm ${year}: tự chấm ${self}, thẩm định ${appraised}, mức đạt ${pass}`,
    lines: 'Từng tiêu chí',
    linesOf: (year: number) => `Từng tiêu chí năm ${year}`,
    criterion: 'Tiêu chí',
    max: 'Tối đa',
    mean: 'Trung bình chung',
    meanWhy:
      'Trung bình chung là điểm thẩm định của mọi đơn vị cùng nơi thẩm định, cùng bảng điểm trong năm; dưới 5 đơn vị thì không nêu.',
  },
  {
    title: 'Self score and appraisal over the years',
    lead: 'For the unit to look again at how it scores itself; held against the mean alone, never against another unit.',
    results: 'Results',
    empty: 'No year is appraised to the end yet',
    emptyWhy: 'Once the superior finishes, both scores of the year appear here.',
    years: 'Year by year',
    year: 'Year',
    self: 'Self score',
    appraised: 'Appraised',
    gap: 'Gap',
    slope: 'From self score to appraisal',
    slopeOf: (year: number, self: string, appraised: string, pass: string) =>
      `${year}: self ${self}, appraised ${appraised}, pass mark ${pass}`,
    lines: 'Criterion by criterion',
    linesOf: (year: number) => `Criterion by criterion, ${year}`,
    criterion: 'Criterion',
    max: 'Most',
    mean: 'Mean of all',
    meanWhy: 'The mean is of all units under the same body and sheet in the year; below five units it is left out.',
  },
);
