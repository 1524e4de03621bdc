import type { Measure, SheetBody, SheetGroup, SheetLine } from './scoreSheet.ts';
import { minimumOf } from './sheetFromPlan.ts';

type Written = readonly [text: string, points: number, measure: Measure, evidence: string, knockout?: 'knockout'];

const none = (of: string): Measure => ({ kind: 'none', of });
const share = (atLeast: number, of: string): Measure => ({ kind: 'share', atLeast, of });
const judged: Measure = { kind: 'qualitative' };

const duties: readonly Written[] = [
  ['Phong trào thi đua thường xuyên, thiết thực, hiệu quả; hoàn thành kế hoạch công tác năm', 8, judged, 'Kế hoạch, báo cáo năm'],
  [
    'Cán bộ, công chức, viên chức, người lao động đạt “Lao động tiên tiến” trở lên',
    8,
    share(100, 'người thuộc diện xét'),
    'Quyết định công nhận',
  ],
  ['Tự học hoặc theo học các lớp đào tạo, bồi dưỡng', 5, share(100, 'cán bộ, công chức, viên chức'), 'Danh sách, chứng chỉ'],
  ['Thực hiện tốt nghĩa vụ, đạo đức của cán bộ, công chức, viên chức', 4, judged, 'Biên bản họp'],
  ['Chất lượng dịch vụ công, cải cách hành chính, chuyển đổi số', 5, judged, 'Báo cáo, phiếu hài lòng'],
  [
    'Sáng kiến, cải tiến được áp dụng vào thực tiễn',
    5,
    { kind: 'count', atLeast: 1, unit: 'sáng kiến' },
    'Quyết định công nhận sáng kiến',
  ],
];

const lookAround = ['Quốc huy', 'Quốc kỳ', 'Biển tên cơ quan', 'Biển phòng làm việc', 'Thùng rác', 'Chỗ để xe'];

const manners: readonly Written[] = [
  [
    'Nếp sống văn minh, thực hành tiết kiệm trong việc cưới, việc tang và lễ hội',
    4,
    share(100, 'cán bộ, công chức, viên chức tự cam kết'),
    'Bản cam kết',
  ],
  ['Không mắc các tệ nạn xã hội', 5, none('người mắc tệ nạn xã hội'), 'Xác nhận', 'knockout'],
  [
    'Không sử dụng, tàng trữ, lưu hành văn hóa phẩm độc hại; không mê tín dị đoan; không đưa thông tin sai',
    4,
    none('vụ việc'),
    'Xác nhận',
    'knockout',
  ],
  ['Thực hiện nội quy, quy chế làm việc, quy chế dân chủ; nội bộ đoàn kết', 5, judged, 'Quy chế, biên bản hội nghị'],
  ['Không hút thuốc nơi làm việc', 3, none('lần nhắc nhở'), 'Biên bản nhắc nhở'],
  [
    'Không uống rượu, bia, dùng chất kích thích trong giờ làm việc và giờ nghỉ trưa',
    3,
    none('lần nhắc nhở'),
    'Biên bản nhắc nhở',
  ],
  ['Trang phục gọn gàng, lịch sự; đeo thẻ', 3, { kind: 'checklist', points: ['Trang phục', 'Thẻ'] }, 'Ảnh'],
  ['Giao tiếp, ứng xử đúng mực với nhân dân, phụ huynh, đồng nghiệp', 4, judged, 'Sổ tiếp công dân'],
  ['Cơ quan xanh, sạch, đẹp, an toàn; vệ sinh hằng tuần', 4, { kind: 'frequency', every: 'hằng tuần' }, 'Lịch, ảnh'],
  ['Bài trí công sở', 2, { kind: 'checklist', points: lookAround }, 'Ảnh'],
  [
    'Chăm lo đời sống vật chất, văn hóa, tinh thần của cán bộ, công chức, viên chức, người lao động',
    3,
    judged,
    'Báo cáo của công đoàn, ảnh',
  ],
];

const law: readonly Written[] = [
  [
    'Nắm vững, chấp hành đường lối của Đảng, chính sách, pháp luật của Nhà nước',
    5,
    share(100, 'cán bộ, công chức, viên chức'),
    'Danh sách học tập',
  ],
  [
    'Không có người vi phạm pháp luật bị xử lý từ hình thức cảnh cáo trở lên',
    6,
    none('người bị kỷ luật từ cảnh cáo trở lên'),
    'Quyết định kỷ luật',
    'knockout',
  ],
  ['Cơ quan an toàn, an ninh, trật tự', 3, judged, 'Xác nhận của công an'],
  ['Không khiếu kiện vượt cấp, trái pháp luật', 3, none('vụ khiếu kiện'), 'Xác nhận', 'knockout'],
  ['Sử dụng 8 giờ làm việc có hiệu quả', 3, judged, 'Bảng chấm công'],
  [
    'Quản lý, sử dụng ngân sách đúng quy định; không tham nhũng, lãng phí',
    5,
    none('vụ việc'),
    'Kết luận thanh tra, kiểm toán',
    'knockout',
  ],
];

function group(code: string, text: string, written: readonly Written[]): SheetGroup {
  const lines = written.map(
    ([line, points, measure, evidence, knockout], index): SheetLine => ({
      code: `${code}.${index + 1}`,
      text: line,
      maxPoints: points * 100,
      measure,
      isKnockout: knockout !== undefined,
      evidence,
    }),
  );
  const maxPoints = lines.reduce((sum, line) => sum + line.maxPoints, 0);
  return { code, text, maxPoints, minPoints: minimumOf(maxPoints), lines };
}

/** What a sheet made from the sample says of its source. */
export const sampleSource = 'Dữ liệu mẫu của Đạt Chuẩn, không phải văn bản chính thức';

/** A sample sheet of 100 points to start from, put together from the criteria of plans of this kind; no official text (bảng chấm điểm mẫu). */
export const sampleSheet: SheetBody = {
  groups: [
    group('I', 'Hoàn thành tốt nhiệm vụ', duties),
    group('II', 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở', manners),
    group('III', 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước', law),
  ],
  totalPoints: 10_000,
  passPoints: 8_000,
  step: 50,
  bonusCap: 500,
  penaltyCap: 1_000,
  blockingSeverity: 'warning',
};
