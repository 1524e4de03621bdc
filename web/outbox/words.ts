import { inTwoLanguages } from '../ui/language.ts';

export const outboxPageWords = inTwoLanguages(
  {
    title: 'Chờ gửi từ máy này',
    lead: 'Điều anh, chị ghi được giữ trong máy này trước, rồi gửi. Mỗi việc chỉ được nhận một lần, dù gửi lại bao nhiêu lần.',
    today: 'Hôm nay',
    waiting: 'Đang chờ gửi',
    refused: 'Máy chủ không nhận',
    sent: 'Đã gửi trong ba ngày qua',
    nothing: 'Không có gì chờ gửi',
    nothingWhy: 'Mọi điều đã ghi từ máy này đều đã tới máy chủ.',
    retry: 'Gửi ngay',
    space: (used: string, all: string) => `Trang này đang dùng ${used} trong ${all} mà máy cho phép.`,
    notKept:
      'Trình duyệt này không giữ được gì (cửa sổ ẩn danh, hoặc bị chặn): đóng trang trước khi gửi xong thì điều đang chờ bị mất.',
  },
  {
    title: 'Waiting on this machine',
    lead: 'What you write is kept on this machine first, then sent. However often it is sent, it is taken once.',
    today: 'Today',
    waiting: 'Waiting',
    refused: 'Not taken by the server',
    sent: 'Sent in the last three days',
    nothing: 'Nothing waits',
    nothingWhy: 'Everything written on this machine has reached the server.',
    retry: 'Send now',
    space: (used: string, all: string) => `This site uses ${used} of ${all} on this machine.`,
    notKept: 'This browser keeps nothing (a private window): what waits is lost if the page is closed before it is sent.',
  },
);
