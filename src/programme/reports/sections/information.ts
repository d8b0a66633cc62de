import type { Block } from '#engine/documents/block.ts';
import { inline } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Teller } from '#engine/reports/teller.ts';
import coordinationProgrammes from '../../indicators/coordination-programmes.ts';
import guidingDocuments from '../../indicators/guiding-documents.ts';
import reviewConferences from '../../indicators/review-conferences.ts';
import outreachSessions from '../../indicators/outreach-sessions.ts';
import outreachAttendances from '../../indicators/outreach-attendances.ts';
import schoolOutreachSessions from '../../indicators/school-outreach-sessions.ts';
import legalAidSessions from '../../indicators/legal-aid-sessions.ts';
import leaflets from '../../indicators/leaflets.ts';
import banners from '../../indicators/banners.ts';
import radioBulletins from '../../indicators/radio-bulletins.ts';
import socialNetworkItems from '../../indicators/social-network-items.ts';
import mediaItems from '../../indicators/media-items.ts';
import pledgesSigned from '../../indicators/pledges-signed.ts';
import launchDrives from '../../indicators/launch-drives.ts';
import launchAttendances from '../../indicators/launch-attendances.ts';
import listeningForums from '../../indicators/listening-forums.ts';
import forumAttendances from '../../indicators/forum-attendances.ts';
import forumOpinions from '../../indicators/forum-opinions.ts';
import forumOpinionsAnswered from '../../indicators/forum-opinions-answered.ts';
import forumOpinionsPassedOn from '../../indicators/forum-opinions-passed-on.ts';

/** Lãnh đạo, chỉ đạo. */
export function leadership(tell: Teller): readonly Block[] {
  return titled('Công tác lãnh đạo, chỉ đạo', [
    ...tell.when(
      [guidingDocuments],
      () =>
        inline`Hai bên đã ban hành, tham mưu ban hành ${tell.count(guidingDocuments)} chỉ đạo, triển khai phong trào Toàn dân bảo vệ an ninh Tổ quốc${tell.change(guidingDocuments)}${tell.also(coordinationProgrammes, (figure) => inline`, trong đó có ${figure} phối hợp được ký kết`, 'chương trình')}.`
    ),
    ...tell.when(
      [reviewConferences],
      () => inline`Đã tổ chức ${tell.count(reviewConferences)} sơ kết, tổng kết để đánh giá, rút kinh nghiệm.`
    )
  ]);
}

/** Tuyên truyền, vận động. */
export function outreach(tell: Teller): readonly Block[] {
  const media = tell.list([
    { indicator: radioBulletins, words: (figure) => inline`${figure}` },
    { indicator: mediaItems, words: (figure) => inline`${figure} trên báo, đài`, noun: 'tin, bài' },
    {
      indicator: socialNetworkItems,
      words: (figure) => inline`${figure} trên mạng xã hội`,
      noun: 'tin, bài'
    },
    { indicator: leaflets, words: (figure) => inline`${figure} rơi`, noun: 'tờ' },
    { indicator: banners, words: (figure) => inline`${figure} pa nô, áp phích, băng rôn`, noun: '' }
  ]);
  return titled('Công tác tuyên truyền, vận động', [
    ...tell.when(
      [outreachSessions],
      () =>
        inline`Lực lượng Công an phối hợp với Mặt trận Tổ quốc và các tổ chức thành viên tổ chức ${tell.count(outreachSessions, 'buổi')} tuyên truyền, vận động nhân dân tham gia phòng, chống tội phạm, bảo đảm trật tự, an toàn xã hội${tell.change(outreachSessions)}${tell.also(outreachAttendances, (figure) => inline`, thu hút ${figure} người tham dự`, 'lượt')}.`
    ),
    ...tell.when(
      [schoolOutreachSessions],
      () =>
        inline`Tại các trường học, đã tổ chức ${tell.count(schoolOutreachSessions, 'buổi')} tuyên truyền cho học sinh.`
    ),
    ...tell.when(
      [legalAidSessions],
      () => inline`Tổ chức ${tell.count(legalAidSessions, 'buổi')} trợ giúp pháp lý lưu động tại cơ sở.`
    ),
    ...(media.length > 0
      ? [write.paragraph`Công tác tuyên truyền trên các phương tiện thông tin được duy trì với ${media}.`]
      : []),
    ...tell.when(
      [pledgesSigned],
      () =>
        inline`Vận động nhân dân ký ${tell.count(pledgesSigned, 'bản')} cam kết chấp hành pháp luật, bảo đảm an ninh, trật tự.`
    )
  ]);
}

/** Phát động phong trào, diễn đàn. */
export function movement(tell: Teller): readonly Block[] {
  return titled('Phát động phong trào và lắng nghe ý kiến nhân dân', [
    ...tell.when(
      [launchDrives],
      () =>
        inline`Tổ chức ${tell.count(launchDrives, 'đợt')} phát động phong trào Toàn dân bảo vệ an ninh Tổ quốc${tell.change(launchDrives)}${tell.also(launchAttendances, (figure) => inline`, với ${figure} người tham dự`, 'lượt')}.`
    ),
    ...tell.when(
      [listeningForums],
      () =>
        inline`Tổ chức ${tell.count(listeningForums, 'diễn đàn')} “Công an lắng nghe ý kiến nhân dân”${tell.change(listeningForums)}${tell.also(forumAttendances, (figure) => inline`, có ${figure} người tham dự`, 'lượt')}${tell.also(forumOpinions, (figure) => inline`; tiếp nhận ${figure} của nhân dân`, 'ý kiến')}${tell.also(forumOpinionsAnswered, (figure) => inline`, trả lời tại chỗ ${figure}`, 'ý kiến')}${tell.also(forumOpinionsPassedOn, (figure) => inline`, chuyển cấp có thẩm quyền ${figure}`, 'ý kiến')}.`
    )
  ]);
}

/** A part is left out when it has nothing to say. */
export function titled(title: string, body: readonly Block[]): readonly Block[] {
  return body.length > 0 ? [write.part(title), ...body] : [];
}
