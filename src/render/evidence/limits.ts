/** Bounds of what is taken in; the reasons are in decisions/evidence.md. */
export const limits = {
  /** Bytes of one photo or file as it is sent. */
  sent: 15_000_000,
  /** Pixels of a photo as it is sent: what phones take at most, without the modes that stitch pictures together. */
  pixels: 50_000_000,
  /** Longest side of a photo as it is kept, and of its thumbnail. */
  longestSide: 2048,
  thumbnailSide: 400,
  /** Of an office file, unpacked. */
  unpacked: 120_000_000,
  parts: 2000,
  /** Unpacked against packed. Texts of a sheet come near 100. */
  ratio: 250,
  /** Of all streams of a pdf, unpacked. */
  pdfStreams: 300_000_000,
  /** For one photo or file. */
  milliseconds: 20_000
} as const;
