import { Refused } from './refusals.ts';

const MACROS = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|(?:^|\/)(?:macrosheets|dialogsheets)\//iu;
const EMBEDDED = /(?:^|\/)(?:embeddings|activeX)\/|(?:^|\/)oleObject[^/]*$/iu;

/** Links to pages and to other workbooks are asked about before they are followed; everything else is fetched. */
const HARMLESS_LINK = /Type="[^"]*\/(?:hyperlink|externalLinkPath)"/u;

const RUNNING_FIELD = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON)\b/iu;

/** One part of a Word or Excel file: nothing in it may run, or be fetched, when the file is opened. */
export function refuseHarm(name: string, content: Buffer): void {
  if (MACROS.test(name)) throw new Refused('macros');
  if (EMBEDDED.test(name)) throw new Refused('office-embeds');
  if (!/\.(?:xml|rels)$/iu.test(name)) return;
  const text = content.toString('utf8');
  // Office writes UTF-8; in another encoding what follows would read nothing.
  if (/^(?:\uFFFD|\0|.\0)|^[^>]{0,200}encoding=["'](?!utf-8)/iu.test(text)) throw new Refused('damaged');
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) throw new Refused('office-fetches');
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/iu.test(text)) throw new Refused('macros');
  if (name.endsWith('.rels')) refuseFetching(text);
  if (/<(?:\w+:)?ddeLink\b/u.test(text) || fieldsOf(text).some((field) => RUNNING_FIELD.test(field))) {
    throw new Refused('office-fetches');
  }
}

function refuseFetching(relations: string): void {
  const outside = [...relations.matchAll(/<Relationship\b[^>]*TargetMode=["']External["'][^>]*>/gu)];
  if (outside.some(([tag]) => !HARMLESS_LINK.test(tag))) throw new Refused('office-fetches');
}

/** The instructions of Word's fields. */
function fieldsOf(text: string): readonly string[] {
  const found = text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/gu);
  return [...found].map(([, apart, inline]) => apart ?? inline ?? '');
}
