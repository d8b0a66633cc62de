import { numberText } from '#basis/number-text.ts';
import { yearOf } from '#basis/day.ts';
import type { Block } from '#engine/documents/block.ts';
import { type Inlines, inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Answered, Commission } from '#engine/reports/report.ts';
import { stated } from '#engine/reports/stated.ts';
import { teller } from '#engine/reports/teller.ts';
import { lowerFirst } from '../../mastheads/place-words.ts';
import { assessmentParts, nextProgramme } from '../periodic/frames.ts';
import { guidance } from '../sections/grassroots.ts';
import { mediation } from '../sections/occasions.ts';
import * as of from './review-indicators.ts';

/** Sentences say nothing where a figure is unknown or nothing was done. */
export function reviewBody({ unit, period, today }: Commission, answered: Answered): readonly Block[] {
  const place = lowerFirst(unit.name);
  const has = (indicator: Indicator): boolean => {
    const { result } = answered(indicator.id);
    return result.known && result.value > 0;
  };
  const figure = (indicator: Indicator, noun: string, round = false): Inlines => [
    stated(answered(indicator.id), indicator, { id: indicator.id, noun, round })
  ];
  const when = (indicators: readonly Indicator[], block: () => Block): readonly Block[] =>
    indicators.every(has) ? [block()] : [];
  const tell = teller({ answered });
  const years = yearOf(period.to) - yearOf(period.from);
  const fields = [
    { indicator: of.tipsSocialOrder, name: 'trật tự xã hội' },
    { indicator: of.tipsEconomy, name: 'kinh tế' },
    { indicator: of.tipsDrugs, name: 'ma túy' },
    { indicator: of.tipsEnvironment, name: 'môi trường' }
  ].filter((field) => has(field.indicator));
  const byField = fields.map(
    ({ indicator, name }, index) =>
      inline`${index === 0 ? '' : ', '}${figure(indicator, 'nguồn tin')} về ${name}`
  );
  return [
    write.division('Kết quả thực hiện'),
    write.part('Công tác lãnh đạo, chỉ đạo'),
    write.paragraph`${numberText(years, 'vi')} năm qua, Công an và Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${place} đã phối hợp triển khai Chương trình số 09 ngày 01/8/2013 giữa Bộ Công an và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, gắn với các phong trào thi đua yêu nước ở địa phương.`,
    ...when(
      [of.reviewConferences],
      () =>
        write.paragraph`Đã tổ chức ${figure(of.reviewConferences, 'hội nghị')} sơ kết, tổng kết để đánh giá, rút kinh nghiệm.`
    ),
    write.part('Công tác tuyên truyền, vận động'),
    ...when(
      [of.outreachSessions],
      () =>
        write.paragraph`Lực lượng Công an phối hợp với Mặt trận Tổ quốc và các tổ chức thành viên các cấp triển khai ${figure(of.outreachSessions, 'buổi', true)} tuyên truyền, vận động nhân dân tham gia đấu tranh phòng, chống tội phạm, bảo đảm trật tự, an toàn xã hội.`
    ),
    write.part('Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc'),
    ...when(
      [of.launchDrives, of.listeningForums],
      () =>
        write.paragraph`Tổ chức ${figure(of.launchDrives, 'đợt')} phát động phong trào Toàn dân bảo vệ an ninh Tổ quốc, ${figure(of.listeningForums, 'diễn đàn')} “Công an lắng nghe ý kiến nhân dân”.`
    ),
    ...when(
      [of.modelTypes, of.modelSites],
      () =>
        write.paragraph`Công tác xây dựng, nhân rộng các mô hình “Tự phòng, tự quản, tự bảo vệ về an ninh trật tự” được quan tâm; toàn địa bàn có ${figure(of.modelTypes, 'loại')} với ${figure(of.modelSites, 'mô hình')} đang duy trì.`
    ),
    ...when(
      [of.skilfulMobilisationModels],
      () =>
        write.paragraph`Có ${figure(of.skilfulMobilisationModels, 'mô hình')} “Dân vận khéo” trong lĩnh vực an ninh, trật tự.`
    ),
    write.part('Nguồn tin do nhân dân cung cấp'),
    ...when(
      [of.tipsReceivedValuable],
      () =>
        write.paragraph`Qua tuyên truyền, phát động phong trào, nhân dân đã cung cấp ${figure(of.tipsReceivedValuable, 'nguồn tin')} có giá trị cho lực lượng Công an${fields.length > 0 ? ', trong đó có ' : ''}${byField.flat()}.`
    ),
    ...guidance(tell),
    write.part('Bồi dưỡng lực lượng nòng cốt'),
    ...when(
      [of.legalKnowledgeClasses, of.skillsClasses],
      () =>
        write.paragraph`Đã tổ chức ${figure(of.legalKnowledgeClasses, 'lớp')} bồi dưỡng kiến thức pháp luật, nghiệp vụ; ${figure(of.skillsClasses, 'lớp')} tập huấn về công tác hòa giải ở cơ sở, phòng, chống tội phạm, kỹ năng vận động, cảm hóa, giúp đỡ người lầm lỗi hòa nhập cộng đồng.`
    ),
    write.part('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc và các công tác phối hợp khác'),
    ...when(
      [of.festivalEditions],
      () =>
        write.paragraph`Ngày hội Toàn dân bảo vệ an ninh Tổ quốc 19/8 được tổ chức hằng năm (${figure(of.festivalEditions, 'kỳ')}).`
    ),
    ...when(
      [of.idCardSupportSessions],
      () =>
        write.paragraph`Các ban, ngành, đoàn thể hỗ trợ lực lượng Công an tuyên truyền, vận động nhân dân tham gia chiến dịch cấp căn cước công dân qua ${figure(of.idCardSupportSessions, 'buổi')}.`
    ),
    ...when(
      [of.populationForms],
      () =>
        write.paragraph`Đã thu thập ${figure(of.populationForms, 'phiếu', true)} phục vụ xây dựng Cơ sở dữ liệu quốc gia về dân cư.`
    ),
    ...mediation(tell),
    write.part('Khen thưởng'),
    ...when(
      [of.awardedGroups, of.awardedIndividuals],
      () =>
        write.paragraph`Có ${figure(of.awardedGroups, 'tập thể')} và ${figure(of.awardedIndividuals, 'cá nhân')} được khen thưởng vì có thành tích nổi bật trong công tác bảo đảm an ninh, trật tự và thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc.`
    ),
    write.division('Đánh giá chung'),
    write.paragraph`Các con số trong báo cáo này được đếm từ từng bản ghi hoạt động tại địa bàn; mỗi con số mở ra danh sách bản ghi đứng sau nó, theo sổ ghi đến ngày ${today.split('-').reverse().join('/')}.`,
    ...assessmentParts(),
    write.division('Phương hướng thời gian tới'),
    nextProgramme()
  ];
}
