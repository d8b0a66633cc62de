import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import {
  addresseeLines,
  motto,
  nationalTitle,
  numberLine,
  placeAndDate,
  upperCase,
  heldTogether
} from '#engine/documents/fixed-phrases.ts';
import type { HtmlContext } from './context.ts';
import { escape } from './escape.ts';

export function mastheadHtml(document: OfficialDocument): string {
  const { masthead, subject, type, mark } = document;
  const { isNamed, hasPlaceAndDate } = rulesOf(type);
  const issuers = masthead.issuers.map((issuer) => escape(upperCase(issuer))).join('<br>');
  return `<header class="masthead">
<div class="issuer">
${masthead.superior ? `<p>${escape(upperCase(masthead.superior))}</p>\n` : ''}<p class="ruled"><strong>${issuers}</strong></p>
<p class="number">${escape(numberLine(masthead))}</p>
${isNamed ? '' : `<p class="subject-of-letter">V/v ${escape(subject)}</p>\n`}${mark ? `<p class="mark">${escape(upperCase(mark))}</p>\n` : ''}</div>
<div class="nation">
<p><strong>${nationalTitle}</strong></p>
<p class="motto"><strong>${motto}</strong></p>
${hasPlaceAndDate ? `<p class="place-and-date"><em>${escape(placeAndDate(masthead))}</em></p>\n` : ''}</div>
</header>`;
}

/** Name of the type, subject, and whom it is addressed to. */
export function titleHtml(document: OfficialDocument, context: HtmlContext): string {
  const { type, subject } = document;
  const { isNamed, name } = rulesOf(type);
  const tag = context.heading(0);
  const title = isNamed
    ? `<${tag} class="title"><span class="type">${escape(upperCase(name))}</span> <span class="subject ruled">${escape(heldTogether(subject))}</span></${tag}>`
    : `<${tag} class="title hidden">${escape(name)}: ${escape(subject)}</${tag}>`;
  return [title, addresseesHtml(document)].filter((one) => one).join('\n');
}

function addresseesHtml(document: OfficialDocument): string {
  const lines = addresseeLines(document);
  if (lines.length === 0) return '';
  return `<p class="addressees"><span>Kính gửi:</span> <span>${lines.map(escape).join('<br>')}</span></p>`;
}
