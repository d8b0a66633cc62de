import type { OfficialDocument, Signature } from '#engine/documents/document.ts';
import { recipientLines, signatureLines } from '#engine/documents/fixed-phrases.ts';
import { escape } from './escape.ts';

/** Nơi nhận at the left, the signature at the right; two signatures stand side by side above Nơi nhận. */
export function closingHtml(document: OfficialDocument): string {
  const { signatures } = document;
  return `<footer class="closing${signatures.length > 1 ? ' joint' : ''}">
<div class="recipients">
<p><strong><em>Nơi nhận:</em></strong></p>
<p>${recipientLines(document).map(escape).join('<br>')}</p>
</div>
${signatures.map(signatureHtml).join('\n')}
</footer>`;
}

function signatureHtml(signature: Signature): string {
  return `<div class="signature">
<p><strong>${signatureLines(signature).map(escape).join('<br>')}</strong></p>
<p class="name"><strong>${escape(signature.name ?? '')}</strong></p>
</div>`;
}
