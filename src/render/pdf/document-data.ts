import type { OfficialDocument } from '#engine/documents/document.ts';
import {
  appendixName,
  appendixPointer,
  recipientLines,
  signatureLines,
  titleOf,
  upperCase
} from '#engine/documents/fixed-phrases.ts';
import { ended } from '#engine/documents/marked.ts';
import { qrSvg } from '../seal/qr-svg.ts';
import { sealWords } from '../seal/seal-words.ts';
import { type BodyContext, bodyData } from './body-data.ts';
import { mastheadData, openingData } from './opening-data.ts';

/** The whole document as `official.typ` reads it: words and measures, no markup. */
export function documentData(
  document: OfficialDocument,
  context: BodyContext & { readonly created: Date }
): object {
  return {
    title: titleOf(document),
    authors: document.masthead.issuers,
    description: document.mark ? `${document.subject} (${document.mark})` : document.subject,
    keywords: document.keywords ?? [],
    created: momentData(context.created),
    masthead: mastheadData(document),
    opening: openingData(document),
    body: bodyData(ended(document.body), context),
    closing: closingData(document),
    foot: footData(document),
    appendices: document.appendices.map((appendix, at) => ({
      name: appendixName(at, document.appendices.length),
      title: upperCase(appendix.title),
      pointer: appendixPointer(document),
      landscape: appendix.orientation === 'landscape',
      body: bodyData(appendix.body, context)
    }))
  };
}

function closingData(document: OfficialDocument): object {
  return {
    signatures: document.signatures.map((one) => ({ lines: signatureLines(one), name: one.name ?? '' })),
    recipients: recipientLines(document)
  };
}

function footData({ mark, seal }: OfficialDocument): object {
  return {
    mark: mark ? upperCase(mark) : undefined,
    seal: seal ? { ...sealWords(seal), qr: qrSvg(seal.address) } : undefined
  };
}

function momentData(at: Date): object {
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds()
  };
}
