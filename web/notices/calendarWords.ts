import { inTwoLanguages } from '../ui/language.ts';

export const calendarWords = inTwoLanguages(
  {
    title: 'Lịch',
    lead: 'Một địa chỉ để lịch trên máy tính, điện thoại tự lấy hạn của anh, chị và hội nghị của đơn vị, có nhắc trước một tuần và một ngày. Trong lịch không có tên người, không có nội dung hồ sơ.',
    none: 'Chưa có địa chỉ lịch.',
    made: (moment: string) => `Địa chỉ tạo lúc ${moment}.`,
    read: (moment: string) => `Lịch đọc gần nhất lúc ${moment}.`,
    neverRead: 'Chưa lịch nào đọc địa chỉ này.',
    make: 'Tạo địa chỉ lịch',
    again: 'Tạo địa chỉ khác',
    againWhy: 'Tạo địa chỉ khác thì địa chỉ này không dùng được nữa.',
    drop: 'Thu lại địa chỉ',
    dropped: 'Đã thu lại; địa chỉ cũ không dùng được nữa.',
    address: 'Địa chỉ lịch',
    once: 'Chép địa chỉ này vào chương trình lịch (Thêm lịch từ địa chỉ, From URL). Chỉ hiện lần này; ai có địa chỉ thì xem được lịch này, nên đừng gửi cho người khác.',
  },
  {
    title: 'Calendar',
    lead: 'An address from which a calendar program reads what you owe and your unit’s conferences, with alarms a week and a day before. No names of persons are in it, and nothing of the files.',
    none: 'There is no calendar address yet.',
    made: (moment: string) => `Made at ${moment}.`,
    read: (moment: string) => `Last read at ${moment}.`,
    neverRead: 'No calendar has read it yet.',
    make: 'Make an address',
    again: 'Make another address',
    againWhy: 'Once another is made, this one leads nowhere.',
    drop: 'Take it back',
    dropped: 'Taken back; the address leads nowhere any more.',
    address: 'Calendar address',
    once: 'Copy it into your calendar program (From URL). It is shown this once; whoever has it reads this calendar.',
  },
);
