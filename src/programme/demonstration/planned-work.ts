/** What each commune plans every year; how many is drawn from what the demonstration then did. */
export interface PlannedWork {
  readonly kind: string;
  readonly title: string;
  /** Month and day. */
  readonly from: string;
  readonly to: string;
  readonly party: 'police' | 'front';
  readonly role: string;
  /** An indicator with a target of its own, for each record. */
  readonly indicator?: { readonly id: string; readonly each: number };
}

const chief = 'Trưởng Công an xã';
const deputy = 'Phó Trưởng Công an xã';
const chair = 'Chủ tịch Ủy ban MTTQ Việt Nam xã';
const viceChair = 'Phó Chủ tịch Ủy ban MTTQ Việt Nam xã';

const attendances = { id: 'outreach-attendances', each: 60 };

export const plannedWork: readonly PlannedWork[] = [
  session('Tuyên truyền, vận động nhân dân dịp Tết Nguyên đán', '01-01', '03-31', 'police', deputy),
  session('Tuyên truyền phòng, chống ma túy, tội phạm', '04-01', '06-30', 'police', deputy),
  session(
    'Tuyên truyền hướng tới Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
    '07-01',
    '09-30',
    'front',
    viceChair
  ),
  session('Tuyên truyền pháp luật những tháng cuối năm', '10-01', '12-20', 'front', viceChair),
  work(
    'launch-drive',
    'Phát động toàn dân tham gia phòng, chống tội phạm',
    '02-01',
    '10-31',
    'police',
    chief
  ),
  work('listening-forum', 'Diễn đàn “Công an lắng nghe ý kiến nhân dân”', '04-01', '11-25', 'front', chair),
  work('patrol', 'Tuần tra nhân dân bảo đảm an ninh, trật tự', '01-01', '11-23', 'police', deputy),
  work(
    'community-model',
    'Ra mắt, củng cố mô hình tự quản về an ninh, trật tự',
    '03-01',
    '10-31',
    'front',
    chair
  ),
  work('festival-day', 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc 19/8', '08-01', '08-31', 'police', chief),
  work('warning-talk', 'Gặp gỡ, răn đe, giáo dục', '01-01', '12-15', 'police', deputy),
  work('review-conference', 'Hội nghị tổng kết phong trào năm', '12-01', '12-31', 'police', chief)
];

function session(
  title: string,
  from: string,
  to: string,
  party: PlannedWork['party'],
  role: string
): PlannedWork {
  return { kind: 'outreach-session', title, from, to, party, role, indicator: attendances };
}

function work(
  kind: string,
  title: string,
  from: string,
  to: string,
  party: PlannedWork['party'],
  role: string
): PlannedWork {
  return { kind, title, from, to, party, role };
}
