import { inTwoLanguages } from '../ui/language.ts';

/** Words of complaints about ballots, and of what a voter's device knows of the ballots in their name. */
export const disputeWords = inTwoLanguages(
  {
    act: 'Phiếu không phải của tôi',
    send: 'Gửi khiếu nại',
    sent: 'Đã ghi khiếu nại. Người điều hành phiên họp được báo ngay.',
    why: 'Chủ trì, thư ký và người giữ khóa được báo ngay. Kết quả không được mở cho đến khi có người điều hành trả lời; nếu chấp nhận, lượt bỏ phiếu này không tính và Hội đồng bỏ phiếu lại. Lựa chọn của bạn không ai biết.',
    ground: 'Bạn thấy điều gì',
    grounds: {
      'not-mine': 'Có phiếu ghi tên tôi mà không phải tôi bỏ',
      'not-there': 'Phiếu tôi đã bỏ không còn trên bảng',
    },
    receipt: 'Mã phiếu bạn giữ (nếu có)',
    receiptHeld: 'Mã phiếu người khiếu nại giữ',
    receiptWrong: 'Mã phiếu gồm 64 chữ số 0–9, a–f.',
    own: {
      waiting: 'Khiếu nại của bạn đang chờ trả lời',
      upheld: 'Khiếu nại của bạn được chấp nhận; lượt bỏ phiếu này không tính',
      dismissed: 'Khiếu nại của bạn không được chấp nhận',
    },
    ownWaits: (moment: string) => `Gửi lúc ${moment}. Kết quả chưa được mở.`,
    waiting: (count: number) => `Có ${count} khiếu nại về phiếu chờ trả lời`,
    waitingWhy: 'Kết quả không được mở và phiên họp không kết thúc được cho đến khi trả lời xong.',
    answerAct: 'Trả lời khiếu nại',
    answerSend: 'Ghi trả lời',
    answer: 'Trả lời',
    answers: {
      upheld: 'Chấp nhận: lượt bỏ phiếu này không tính, bỏ phiếu lại',
      dismissed: 'Không chấp nhận: lượt bỏ phiếu vẫn tính',
    },
    answerWhy: 'Đối chiếu với bảng phiếu và thiết bị của người khiếu nại trước khi trả lời. Không trả lời được thì bỏ phiếu lại.',
    reason: 'Lý do',
    reasonWhy: 'Lý do được đưa vào biên bản, không ghi tên người khiếu nại.',

    ownBallot: 'Phiếu ghi tên bạn',
    devices: {
      none: 'Không có phiếu nào ghi tên bạn.',
      here: 'Phiếu ghi tên bạn được bỏ từ thiết bị này.',
      elsewhere: 'Có phiếu ghi tên bạn không bỏ từ thiết bị này',
    },
    elsewhereWhy:
      'Thiết bị này không giữ khóa của phiếu đó. Nếu bạn đã bỏ phiếu trên thiết bị khác hoặc đã xóa dữ liệu trình duyệt thì không sao; nếu không, báo “Phiếu không phải của tôi”.',
    turnout: 'Người được bỏ phiếu',
    turnoutWhy: 'Tên nào có phiếu trên bảng; người dự họp đối chiếu được với người thực sự đã bỏ. Không ai thấy lựa chọn.',
    hasVoted: 'có phiếu',
    hasNotVoted: 'không có phiếu',
  },
  {
    act: 'This ballot is not mine',
    send: 'Send the complaint',
    sent: 'Your complaint stands. Those who run the sitting are told.',
    why: 'Chair, secretary and trustees are told at once. Nothing is decrypted until somebody who runs the sitting answers; upheld, this vote does not count and the council votes again. Nobody learns your choice.',
    ground: 'What you see',
    grounds: {
      'not-mine': 'A ballot stands in my name that I did not cast',
      'not-there': 'The ballot I cast is not on the board',
    },
    receipt: 'The receipt you hold (if any)',
    receiptHeld: 'The receipt they hold',
    receiptWrong: 'A receipt is 64 digits 0–9, a–f.',
    own: {
      waiting: 'Your complaint waits for an answer',
      upheld: 'Your complaint was upheld; this vote does not count',
      dismissed: 'Your complaint was dismissed',
    },
    ownWaits: (moment: string) => `Sent ${moment}. Nothing is decrypted yet.`,
    waiting: (count: number) => `${count} complaints about ballots wait for an answer`,
    waitingWhy: 'Nothing is decrypted and the sitting cannot be closed before they are answered.',
    answerAct: 'Answer the complaint',
    answerSend: 'Keep the answer',
    answer: 'Answer',
    answers: {
      upheld: 'Upheld: this vote does not count, the council votes again',
      dismissed: 'Dismissed: the vote stands',
    },
    answerWhy: 'Hold the board against the voter’s device first. Where it cannot be settled, vote again.',
    reason: 'Reason',
    reasonWhy: 'It goes into the minutes, without the name of who complained.',

    ownBallot: 'The ballot in your name',
    devices: {
      none: 'No ballot stands in your name.',
      here: 'The ballot in your name was cast on this device.',
      elsewhere: 'A ballot in your name was not cast on this device',
    },
    elsewhereWhy:
      'This device does not hold that ballot’s key. If you voted on another device or cleared your browser, all is well; if not, say so.',
    turnout: 'Voters',
    turnoutWhy: 'Whose ballot is on the board; those who were there know who voted. Nobody sees a choice.',
    hasVoted: 'has a ballot',
    hasNotVoted: 'has none',
  },
);
