import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import {
  addresseeLines,
  legalBasisLines,
  motto,
  nationalTitle,
  numberLine,
  placeAndDate,
  upperCase,
  heldTogether
} from '#engine/documents/fixed-phrases.ts';
import { balancedLines } from '../docx/type-width.ts';

/** Widths in millimetres and type in points, as in `measures.typ`. */
const ISSUER = { width: 66, points: 12 } as const;
const TITLE = { width: 150, points: 14 } as const;

/** The two columns above the text, as `masthead.typ` reads them. */
export function mastheadData(document: OfficialDocument): object {
  const { masthead, subject, type, mark } = document;
  const { isNamed, hasPlaceAndDate } = rulesOf(type);
  return {
    superior: masthead.superior ? folded(heldTogether(upperCase(masthead.superior)), ISSUER) : [],
    issuers: masthead.issuers.flatMap((issuer) => folded(heldTogether(upperCase(issuer)), ISSUER)),
    nationalTitle,
    motto,
    number: numberLine(masthead),
    subject: isNamed ? [] : folded(heldTogether(`V/v ${subject}`), ISSUER),
    placeAndDate: hasPlaceAndDate ? placeAndDate(masthead) : undefined,
    mark: mark ? upperCase(mark) : undefined
  };
}

/** From below the masthead to the first words: type, subject, addressees, legal bases. */
export function openingData(document: OfficialDocument): object {
  const { isNamed, name } = rulesOf(document.type);
  const title = { name: upperCase(name), subject: folded(heldTogether(document.subject), TITLE) };
  return {
    title: isNamed ? title : undefined,
    addressees: addresseeLines(document),
    legalBases: legalBasisLines(document)
  };
}

function folded(
  words: string,
  { width, points }: { readonly width: number; readonly points: number }
): readonly string[] {
  return balancedLines(words, points, width);
}
