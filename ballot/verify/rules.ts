/** The rules of docs/ballot.md, in one sentence each. */
export const rules = {
  R1: [
    'Tệp đúng khuôn dạng datchuan-ballot/1, không thiếu, không thừa',
    'The file is canonical JSON of the form datchuan-ballot/1',
  ],
  R2: ['Mọi phần tử nhóm được mã hóa chuẩn và khác phần tử không', 'Every group element is canonical and not the identity'],
  R3: ['Mọi số mũ nhỏ hơn bậc của nhóm', 'Every scalar is below the order of the group'],
  R4: ['Nhóm ristretto255 và phần tử sinh đúng quy định', 'The group is ristretto255 with its base point'],
  R5: ['Câu hỏi và phương án hợp lệ, không trùng', 'Questions and options are valid, none twice'],
  R6: ['Ít nhất ba cử tri, không trùng mã, không trùng khóa', 'At least three voters, no id and no key twice'],
  R7: ['Người giữ khóa chứng minh được khóa của mình; ngưỡng hợp lệ', 'Trustees prove their keys; the threshold is valid'],
  R8: ['Giờ mở trước giờ đóng; số phiếu tối thiểu hợp lệ', 'Opening before closing; a valid quorum'],
  R9: ['Mã cuộc bỏ phiếu là băm của bản ấn định', 'The election is the hash of its manifest'],
  R10: ['Mỗi người giữ khóa góp đúng một phần khóa, đủ và đúng thứ tự', 'One complete dealing per trustee, in order'],
  R11: ['Mỗi phần góp khóa có chứng minh sở hữu', 'Every contribution to the key is proved'],
  R12: ['Mỗi phần góp khóa do chính người giữ khóa ký', 'Every dealing is signed by its trustee'],
  R13: ['Mọi người giữ khóa đã kiểm và ký nhận các phần góp', 'Every trustee acknowledged all dealings'],
  R14: ['Khóa chung là tổng các phần góp', 'The joint key is the sum of the contributions'],
  R15: ['Bảng công bố liền mạch: số thứ tự và chuỗi băm', 'The board is one chain without gaps'],
  R16: ['Mỗi dòng trên bảng do người giữ bảng ký', 'Every entry is signed by the operator'],
  R17: ['Giờ trên bảng không lùi; phiếu đến trong giờ bỏ phiếu', 'Times never go back; ballots arrive while voting is open'],
  R18: ['Có đúng một dòng đóng bỏ phiếu, ở cuối bảng', 'There is exactly one closing, at the end'],
  R19: ['Không đóng trước giờ, trừ khi mọi người đã bỏ phiếu', 'No closing before its time unless all have voted'],
  R20: [
    'Khóa cấp trong lúc bỏ phiếu chỉ cho cử tri chưa có khóa, không dùng lại khóa',
    'Credentials only for voters without a key, with keys of their own',
  ],
  R21: ['Người bỏ phiếu có trong danh sách cử tri', 'The voter is on the list of the eligible'],
  R22: ['Phiếu thuộc đúng cuộc bỏ phiếu và khóa chung này', 'The ballot is for this election and key'],
  R23: ['Phiếu do chính cử tri ký', 'The ballot is signed by its voter'],
  R24: ['Phiếu bỏ lại nối đúng phiếu trước của cùng người', 'A later ballot names the one it replaces'],
  R25: ['Phiếu trả lời đủ các câu, các phương án, đúng thứ tự', 'The ballot answers every question and option in order'],
  R26: ['Mỗi ô được chứng minh là có hoặc không đánh dấu', 'Every choice is proved to be 0 or 1'],
  R27: ['Số ô đánh dấu được chứng minh trong giới hạn', 'The number of marks is proved to be within the limits'],
  R28: ['Không bản mã nào dùng hai lần', 'No ciphertext occurs twice'],
  R29: ['Dòng đóng liệt kê đúng phiếu cuối của từng người', 'The closing lists the last ballot of each voter'],
  R30: [
    'Dưới số phiếu tối thiểu thì không giải mã gì; đủ thì có kết quả',
    'Below the quorum nothing is decrypted; else there are results',
  ],
  R31: ['Tổng là tổng của các phiếu được tính', 'The sums are the sums of the counted ballots'],
  R32: ['Đủ người giữ khóa giải mã, không ai hai lần', 'Enough trustees decrypted, none twice'],
  R33: ['Mỗi phần giải mã có chứng minh đúng', 'Every partial decryption is proved'],
  R34: ['Kết quả đúng là tổng đã giải mã', 'The results are what the sums decrypt to'],
  R35: ['Kết quả nằm trong giới hạn của số phiếu', 'The results are within the limits of the ballots'],
  R36: ['Mã phiếu được hỏi có trên bảng', 'The receipts asked about are on the board'],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as RuleName[];
