import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';

/** A template to begin from: every line an office usually has, with its placeholder. */
export async function sampleTemplate(): Promise<Uint8Array> {
  const line = (
    words: string,
    align: (typeof AlignmentType)[keyof typeof AlignmentType],
    isBold = false
  ): Paragraph =>
    new Paragraph({
      alignment: align,
      children: [new TextRun({ text: words, bold: isBold, font: 'Times New Roman', size: 28 })]
    });
  const { CENTER, RIGHT, LEFT } = AlignmentType;
  const file = new Document({
    title: 'Mẫu văn bản',
    sections: [
      {
        children: [
          line('{co_quan_cap_tren}', LEFT),
          line('{co_quan}', LEFT, true),
          line('{so_ky_hieu}', LEFT),
          line('{dia_danh_ngay_thang}', RIGHT),
          line('{ten_loai}', CENTER, true),
          line('{trich_yeu}', CENTER, true),
          line('Kính gửi: {kinh_gui}', LEFT),
          line('{don_vi} đã tổ chức {chi_tieu:outreach-sessions} tuyên truyền trong kỳ.', LEFT),
          line('{noi_dung}', LEFT),
          line('{ky_ten}', RIGHT, true),
          line('{nguoi_ky}', RIGHT, true),
          line('Nơi nhận:', LEFT, true),
          line('{noi_nhan}', LEFT),
          line('{ghi_chu_minh_hoa}', CENTER)
        ]
      }
    ]
  });
  return Packer.pack(file, 'uint8array');
}
