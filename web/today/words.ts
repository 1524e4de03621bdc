import { inTwoLanguages } from '../ui/language.ts';

export const todayWords = inTwoLanguages(
  {
    title: 'Hôm nay',
    headline: (count: number, late: number) => {
      if (count === 0) return 'Hôm nay không có việc nào chờ';
      const lateWords = late === 0 ? '' : late === count ? ', tất cả đang trễ' : `, ${late} việc đang trễ`;
      return `Hôm nay có ${count} việc chờ${lateWords}`;
    },
    waiting: 'Việc chờ tôi',
    order: 'Xếp theo hệ quả: việc trễ và việc làm chậm cả hồ sơ đứng trước',
    open: 'Mở',
    start: 'Làm ngay',
    soon: 'làm sớm',
    nothing: 'Không có việc nào chờ',
    nothingWhy: 'Khi có bản cần ký, cần chấm hay cần xét, việc sẽ hiện ở đây kèm lý do và thời hạn.',
    year: (year: number) => `Năm ${year} trong hai mươi bước`,
    counts: (done: number, running: number, late: number, next: number, onPaper: number) =>
      [
        `${done} xong`,
        running > 0 && `${running} đang làm`,
        late > 0 && `${late} trễ`,
        next > 0 && `${next} chưa tới`,
        onPaper > 0 && `${onPaper} làm trên giấy`,
      ]
        .filter(Boolean)
        .join(' · '),
    todayMark: (day: string) => `Hôm nay, ${day}`,
    stepOpen: 'Bước đang xem',
    stepWhat: 'Làm gì ở bước này',
    stepThen: 'Xong bước này thì',
    go: 'Mở bước này',
    states: {
      done: 'Đã xong.',
      running: 'Đang làm.',
      now: 'Đang ở bước này.',
      late: 'Đang trễ.',
      waiting: 'Chờ cấp trên.',
      next: 'Chưa tới.',
      elsewhere: 'Bước này hiện làm trên giấy, hệ thống chưa theo dõi.',
    },
    held: 'Đang giữ',
    heldBy: (number: string, day: string) => `theo Quyết định số ${number} ngày ${day}`,
    phases: ['Chuẩn bị và đăng ký', 'Thực hiện', 'Tự chấm đến kết quả', 'Khen thưởng, khép năm'],
    months: ['tháng 1 – tháng 3', 'tháng 3 – tháng 11', 'tháng 11 – tháng 12', 'tháng 12 – tháng 1'],
    others: 'Đang chờ người khác',
    othersHint: 'Chỉ nêu vai và số lượng',
    othersTable: 'Bảng: việc đang chờ người khác',
    who: 'Chờ ai',
    what: 'Việc',
    due: 'Hạn',
    noDue: 'không có hạn',
    news: 'Mới đây',
    newsHint: 'Những việc vừa xảy ra có liên quan',
  },
  {
    title: 'Today',
    headline: (count: number, late: number) =>
      count === 0 ? 'Nothing waits for you today' : `${count} things wait for you today${late > 0 ? `, ${late} late` : ''}`,
    waiting: 'Waiting for me',
    order: 'By consequence: late ones and those that hold up the dossier first',
    open: 'Open',
    start: 'Do it now',
    soon: 'soon',
    nothing: 'Nothing waits',
    nothingWhy: 'What needs your signature, points or review will stand here with its reason and time.',
    year: (year: number) => `${year} in twenty steps`,
    counts: (done: number, running: number, late: number, next: number, onPaper: number) =>
      [
        `${done} done`,
        running > 0 && `${running} running`,
        late > 0 && `${late} late`,
        next > 0 && `${next} to come`,
        onPaper > 0 && `${onPaper} on paper`,
      ]
        .filter(Boolean)
        .join(' · '),
    todayMark: (day: string) => `Today, ${day}`,
    stepOpen: 'Step shown',
    stepWhat: 'What is done here',
    stepThen: 'Once done',
    go: 'Open this step',
    states: {
      done: 'Done.',
      running: 'Running.',
      now: 'Here now.',
      late: 'Late.',
      waiting: 'Waiting for the superior.',
      next: 'To come.',
      elsewhere: 'Done on paper for now.',
    },
    held: 'Holds',
    heldBy: (number: string, day: string) => `by decision ${number} of ${day}`,
    phases: ['Preparing', 'The work', 'Scoring to result', 'Closing'],
    months: ['Jan – Mar', 'Mar – Nov', 'Nov – Dec', 'Dec – Jan'],
    others: 'Waiting for others',
    othersHint: 'By role and count only',
    othersTable: 'Table: waiting for others',
    who: 'Who',
    what: 'What',
    due: 'Due',
    noDue: 'no date',
    news: 'Recently',
    newsHint: 'What just happened that concerns you',
  },
);
