import type { Block } from '#engine/documents/block.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Teller } from '#engine/reports/teller.ts';
import modelTypes from '../../indicators/model-types.ts';
import modelSites from '../../indicators/model-sites.ts';
import modelMembers from '../../indicators/model-members.ts';
import modelSitesNew from '../../indicators/model-sites-new.ts';
import modelSitesReplicated from '../../indicators/model-sites-replicated.ts';
import modelSitesRetired from '../../indicators/model-sites-retired.ts';
import skilfulMobilisationModels from '../../indicators/skilful-mobilisation-models.ts';
import tipsReceivedValuable from '../../indicators/tips-received-valuable.ts';
import tipsSocialOrder from '../../indicators/tips-social-order.ts';
import tipsEconomy from '../../indicators/tips-economy.ts';
import tipsDrugs from '../../indicators/tips-drugs.ts';
import tipsEnvironment from '../../indicators/tips-environment.ts';
import casesSolvedByTips from '../../indicators/cases-solved-by-tips.ts';
import warningTalks from '../../indicators/warning-talks.ts';
import summonsTalks from '../../indicators/summons-talks.ts';
import publicReviews from '../../indicators/public-reviews.ts';
import guidanceHeldPeople from '../../indicators/guidance-held-people.ts';
import guidanceProgressed from '../../indicators/guidance-progressed.ts';
import reintegrationSupported from '../../indicators/reintegration-supported.ts';
import protectionTeams from '../../indicators/protection-teams.ts';
import protectionTeamMembers from '../../indicators/protection-team-members.ts';
import legalKnowledgeClasses from '../../indicators/legal-knowledge-classes.ts';
import skillsClasses from '../../indicators/skills-classes.ts';
import trainingAttendances from '../../indicators/training-attendances.ts';
import gunsHandedIn from '../../indicators/guns-handed-in.ts';
import ammunitionHandedIn from '../../indicators/ammunition-handed-in.ts';
import crudeWeaponsHandedIn from '../../indicators/crude-weapons-handed-in.ts';
import { titled } from './information.ts';

/** Xây dựng mô hình. */
export function models(tell: Teller): readonly Block[] {
  const changes = tell.list([
    { indicator: modelSitesNew, words: (figure) => inline`${figure} xây dựng mới`, noun: 'mô hình' },
    { indicator: modelSitesReplicated, words: (figure) => inline`${figure} được nhân rộng`, noun: 'mô hình' },
    { indicator: modelSitesRetired, words: (figure) => inline`${figure} được thanh loại`, noun: 'mô hình' }
  ]);
  return titled('Xây dựng, nhân rộng mô hình', [
    ...tell.when(
      [modelTypes, modelSites],
      () =>
        inline`Toàn địa bàn hiện duy trì ${tell.count(modelTypes, 'loại')} với ${tell.count(modelSites, 'mô hình')} về an ninh, trật tự${tell.change(modelSites)}${tell.also(modelMembers, (figure) => inline`, gồm ${figure} tham gia`, 'thành viên')}.`
    ),
    ...(changes.length > 0 ? [write.paragraph`Trong kỳ có ${changes}.`] : []),
    ...tell.when(
      [skilfulMobilisationModels],
      () =>
        inline`Có ${tell.count(skilfulMobilisationModels, 'mô hình')} “Dân vận khéo” trong lĩnh vực an ninh, trật tự.`
    )
  ]);
}

/** Nguồn tin và phòng, chống tội phạm. */
export function information(tell: Teller): readonly Block[] {
  const fields = tell.list([
    { indicator: tipsSocialOrder, words: (figure) => inline`${figure} về trật tự xã hội`, noun: 'nguồn tin' },
    { indicator: tipsEconomy, words: (figure) => inline`${figure} về kinh tế`, noun: 'nguồn tin' },
    { indicator: tipsDrugs, words: (figure) => inline`${figure} về ma túy`, noun: 'nguồn tin' },
    { indicator: tipsEnvironment, words: (figure) => inline`${figure} về môi trường`, noun: 'nguồn tin' }
  ]);
  const weapons = tell.list([
    { indicator: gunsHandedIn, words: (figure) => inline`${figure} súng`, noun: 'khẩu' },
    { indicator: ammunitionHandedIn, words: (figure) => inline`${figure} đạn`, noun: 'viên' },
    { indicator: crudeWeaponsHandedIn, words: (figure) => inline`${figure} vũ khí thô sơ`, noun: '' }
  ]);
  return titled('Nguồn tin của nhân dân và phòng, chống tội phạm', [
    ...tell.when(
      [tipsReceivedValuable],
      () =>
        inline`Nhân dân đã cung cấp ${tell.count(tipsReceivedValuable, 'nguồn tin')} có giá trị cho lực lượng Công an${tell.change(tipsReceivedValuable)}${fields.length > 0 ? inline`, trong đó có ${fields}` : ''}.`
    ),
    ...tell.when(
      [casesSolvedByTips],
      () =>
        inline`Từ nguồn tin của nhân dân, lực lượng chức năng đã làm rõ ${tell.count(casesSolvedByTips, 'vụ việc')}.`
    ),
    ...(weapons.length > 0 ? [write.paragraph`Nhân dân đã tự giác giao nộp ${weapons}.`] : [])
  ]);
}

/** Cảm hóa, giáo dục. */
export function guidance(tell: Teller): readonly Block[] {
  return titled('Cảm hóa, giáo dục người vi phạm', [
    ...tell.when(
      [warningTalks],
      () =>
        inline`Răn đe, giáo dục ${tell.count(warningTalks, 'lượt')} thanh thiếu niên vi phạm pháp luật ở địa phương${tell.change(warningTalks)}.`
    ),
    ...tell.when([summonsTalks], () => inline`Gọi hỏi, răn đe ${tell.count(summonsTalks)}.`),
    ...tell.when([publicReviews], () => inline`Đưa ra kiểm điểm trước dân ${tell.count(publicReviews)}.`),
    ...tell.when(
      [guidanceHeldPeople],
      () =>
        inline`Các tổ chức, đoàn thể đang nhận quản lý, cảm hóa, giáo dục ${tell.count(guidanceHeldPeople)}${tell.also(guidanceProgressed, (figure) => inline`; ${figure} đã tiến bộ`)}.`
    ),
    ...tell.when(
      [reintegrationSupported],
      () =>
        inline`Giúp đỡ ${tell.count(reintegrationSupported, 'người')} chấp hành xong án phạt tù tái hòa nhập cộng đồng.`
    )
  ]);
}

/** Lực lượng nòng cốt, tập huấn. */
export function force(tell: Teller): readonly Block[] {
  return titled('Xây dựng, bồi dưỡng lực lượng nòng cốt', [
    ...tell.when(
      [protectionTeams],
      () =>
        inline`Hiện có ${tell.count(protectionTeams, 'Tổ')} bảo vệ an ninh, trật tự${tell.also(protectionTeamMembers, (figure) => inline` với ${figure}`, 'thành viên')}.`
    ),
    ...tell.when(
      [legalKnowledgeClasses],
      () =>
        inline`Đã tổ chức ${tell.count(legalKnowledgeClasses, 'lớp')} bồi dưỡng kiến thức pháp luật, nghiệp vụ${tell.change(legalKnowledgeClasses)}.`
    ),
    ...tell.when(
      [skillsClasses],
      () =>
        inline`Mở ${tell.count(skillsClasses, 'lớp')} tập huấn về hòa giải ở cơ sở, phòng, chống tội phạm, kỹ năng vận động, cảm hóa${tell.change(skillsClasses)}${tell.also(trainingAttendances, (figure) => inline`; các lớp thu hút ${figure} học viên`, 'lượt')}.`
    )
  ]);
}
