import { workbookLayout } from '#engine/workbooks/declared-layout.ts';
import { sheetOfCells } from '#engine/workbooks/sheet-of-cells.ts';
import awardedGroups from '../indicators/awarded-groups.ts';
import awardedIndividuals from '../indicators/awarded-individuals.ts';
import launchDrives from '../indicators/launch-drives.ts';
import listeningForums from '../indicators/listening-forums.ts';
import modelSites from '../indicators/model-sites.ts';
import outreachAttendances from '../indicators/outreach-attendances.ts';
import outreachSessions from '../indicators/outreach-sessions.ts';
import tipsReceivedValuable from '../indicators/tips-received-valuable.ts';

/** The quarterly sheet of the movement as districts keep it, a row for each commune. */
export default workbookLayout({
  id: 'quarterly-movement-sheet',
  label: { vi: 'Biểu quý công tác phong trào theo xã', en: 'Quarterly sheet of the movement by commune' },
  words: {
    vi: 'Biểu thống kê hằng quý, mỗi xã một dòng, hai dòng tiêu đề: tuyên truyền, phát động, diễn đàn, nguồn tin, mô hình, khen thưởng.',
    en: 'A quarterly sheet with a row for each commune under two rows of headings.'
  },
  reference: 'Chế độ báo cáo quý của Chương trình phối hợp số 09 và số 07',
  depth: 2,
  columns: [
    { heading: 'TT' },
    { heading: 'Đơn vị', is: 'unit' },
    { heading: 'Tuyên truyền / Số buổi', indicator: outreachSessions },
    { heading: 'Tuyên truyền / Lượt người dự', indicator: outreachAttendances },
    { heading: 'Số đợt phát động', indicator: launchDrives },
    { heading: 'Số diễn đàn', indicator: listeningForums },
    { heading: 'Nguồn tin có giá trị', indicator: tipsReceivedValuable },
    { heading: 'Mô hình / Tổng số', indicator: modelSites },
    { heading: 'Mô hình / Trong đó hoạt động tốt', partOf: 'Mô hình / Tổng số' },
    { heading: 'Khen thưởng / Tập thể', indicator: awardedGroups },
    { heading: 'Khen thưởng / Cá nhân', indicator: awardedIndividuals }
  ],
  example: {
    sheet: sheetOfCells(
      [
        ['BIỂU THỐNG KÊ CÔNG TÁC PHONG TRÀO QUÝ I NĂM 2016'],
        [
          'TT',
          'Đơn vị',
          'Tuyên truyền',
          null,
          'Số đợt phát động',
          'Số diễn đàn',
          'Nguồn tin có giá trị',
          'Mô hình',
          null,
          'Khen thưởng',
          null
        ],
        [
          null,
          null,
          'Số buổi',
          'Lượt người dự',
          null,
          null,
          null,
          'Tổng số',
          'Trong đó hoạt động tốt',
          'Tập thể',
          'Cá nhân'
        ],
        [1, 'Xã Phước Hiệp', 6, '1.300', 1, 1, 4, 3, 2, 1, 2],
        [2, 'Xã Phước Đức', 5, 640, 1, '-', 2, 2, 2, '-', 1],
        ['Cộng', null, 11, 1940, 2, 1, 6, 5, 4, 1, 3]
      ],
      { merged: 'A1:K1 A2:A3 B2:B3 C2:D2 E2:E3 F2:F3 G2:G3 H2:I2 J2:K2 A6:B6' }
    ),
    states: { C4: 6, D4: 1300, D5: 640, G5: 2, H4: 3, K5: 1 }
  }
});
