import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { capacities, needsPost, signedAs, type Signing } from '#engine/documents/signing.ts';
import type { Side } from '#engine/reports/report.ts';
import * as v from 'valibot';

const wordsSchema = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120)), '');
const capacitySchema = v.optional(v.picklist(capacities), 'head');

/** Who signs each side's version: in whose place, with which post of his own, by which name. */
export const signingEntries = {
  'police-signs': capacitySchema,
  'police-post': wordsSchema,
  'police-signer': wordsSchema,
  'front-signs': capacitySchema,
  'front-post': wordsSchema,
  'front-signer': wordsSchema
};

const signingSchema = v.object(signingEntries);

type SigningInput = v.InferOutput<typeof signingSchema>;

export type Signings = Readonly<Record<Side, Signing>>;

export function signingsOf(input: SigningInput, sides: readonly Side[]): Signings {
  const of = (side: Side): Signing => ({
    capacity: input[`${side}-signs`],
    post: input[`${side}-post`],
    name: input[`${side}-signer`]
  });
  const signings = { police: of('police'), front: of('front') };
  const unsaid = sides.filter((side) => needsPost(signings[side].capacity) && !signings[side].post);
  if (unsaid.length > 0)
    throw problem('input-refused', {
      fields: Object.fromEntries(unsaid.map((side) => [`${side}-post`, POST]))
    });
  return signings;
}

/** The version of a side as it is signed; where two sign one paper, the side whose version it is stands at the right. */
export function withSignatures(document: OfficialDocument, side: Side, signings: Signings): OfficialDocument {
  const [first, second] = document.signatures;
  const other = side === 'police' ? 'front' : 'police';
  return {
    ...document,
    signatures: second
      ? [signedAs(first, signings[other]), signedAs(second, signings[side])]
      : [signedAs(first, signings[side])]
  };
}

const POST: Label = {
  vi: 'Ký TL. hoặc TUQ. thì phải ghi chức vụ của người ký.',
  en: 'Who signs by order or by delegation has to be given with his post.'
};
