import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { OctetString } from 'asn1js';
import * as pkijs from 'pkijs';
import { figureData } from '#engine/documents/figure-data.ts';
import { isProblem } from '#basis/problem.ts';
import { getDocumentProxy } from 'unpdf';
import { renderPdf } from '#render/pdf/render-pdf.ts';
import { signPdf } from '#render/pdf/sign-pdf.ts';
import { drawnBars } from './drawn-bars.ts';
import { keyFile } from './key-file.ts';
import { samples } from './samples.ts';

const passphrase = 'mật khẩu thử';
const at = new Date('2026-11-24T03:00:00Z');
const holder = { name: 'Người ký minh họa', passphrase, from: new Date('2026-01-01'), to: new Date('2027-01-01') };
const p12 = await keyFile({ ...holder, algorithm: 'RSA' });
const signing = { p12, passphrase, reason: 'Ban hành báo cáo', place: 'Phước Sơn', at };
const options = { base: 'https://toandan.example', drawChart: drawnBars };
const report = await renderPdf(samples.report, options);
const signed = await signPdf(report, signing);

const absent = spawnSync('pdfsig', ['-v']).error ? 'pdfsig (poppler) is not installed here' : false;

test('poppler finds the signature valid, over the whole file, with its signer and kind', { skip: absent }, () => {
  const told = pdfsig(signed);
  assert.match(told, /Signature is Valid/);
  assert.match(told, /Total document signed/);
  assert.match(told, /Signer Certificate Common Name: Người ký minh họa/);
  assert.match(told, /Signature Type: ETSI\.CAdES\.detached/);
  assert.match(told, /Nov 24 2026/);
});

test('poppler detects one altered byte, anywhere before or after the signature', { skip: absent }, () => {
  for (const place of [20, 5000, report.length - 30, report.length + 60, signed.length - 10]) {
    const altered = signed.slice();
    altered[place] = (altered[place] ?? 0) ^ 1;
    assert.doesNotMatch(pdfsig(altered), /Signature is Valid/, `byte ${place}`);
  }
});

test('a second program checks the signature, its attributes and its digest', async () => {
  const { content, cms } = partsOf(signed);
  const data = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(cms).content });
  assert.equal(await data.verify({ signer: 0, data: new Uint8Array(content).buffer }), true);
  const attributes = data.signerInfos[0]?.signedAttrs?.attributes ?? [];
  assert.deepEqual(
    attributes.map(({ type }) => type),
    ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47']
  );
  const [digest] = attributes[1]?.values ?? [];
  assert.ok(digest instanceof OctetString);
  assert.deepEqual(Buffer.from(digest.getValue()), createHash('sha256').update(content).digest());
  content[100] = (content[100] ?? 0) ^ 1;
  const altered = data.verify({ signer: 0, data: new Uint8Array(content).buffer });
  assert.notEqual(await altered.catch(() => false), true);
});

test('the signed pdf begins with the unsigned one, still reads, and still carries its figures', async () => {
  assert.deepEqual(signed.slice(0, report.length), report);
  const proxy = await getDocumentProxy(signed.slice());
  assert.equal(proxy.numPages, 4);
  const attached = await proxy.getAttachmentContent('so-lieu.json');
  assert.ok(attached);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(attached)).figures, figureData(samples.report));
  assert.match(Buffer.from(signed.slice(report.length)).toString('latin1'), /\/ID \[/);
  const [field] = (await (await proxy.getPage(1)).getAnnotations()).filter((one) => one.fieldType === 'Sig');
  assert.ok(field);
});

test('a second signature leaves the first one valid', { skip: absent }, async () => {
  const other = await keyFile({ ...holder, name: 'Người ký thứ hai', algorithm: 'EC' });
  const twice = await signPdf(signed, { ...signing, p12: other });
  const told = pdfsig(twice);
  assert.equal(told.match(/Signature is Valid/g)?.length, 2, told);
  assert.match(told, /Người ký thứ hai/);
});

test('a document without any link on its first page can be signed too', { skip: absent }, async () => {
  const pdf = await signPdf(await renderPdf(samples.notice, options), signing);
  assert.match(pdfsig(pdf), /Signature is Valid/);
});

test('a wrong passphrase, a file that is no key, an old certificate and a foreign pdf are told in a sentence', async () => {
  const old = await keyFile({ ...holder, to: new Date('2026-06-30'), algorithm: 'EC' });
  await refused({ ...signing, passphrase: 'sai' }, 'signing-key-locked');
  await refused({ ...signing, p12: new TextEncoder().encode('không phải khóa') }, 'signing-key-unreadable');
  await refused({ ...signing, p12: old }, 'signing-certificate-out-of-date', /2026-01-01 đến 2026-06-30/);
  await refused(signing, 'pdf-not-signed', /Toàn Dân/, new TextEncoder().encode('%PDF-1.4\n%%EOF'));
});

async function refused(
  of: typeof signing,
  code: string,
  sentence = /./,
  pdf: Uint8Array = report
): Promise<void> {
  await assert.rejects(signPdf(pdf, of), (cause) => {
    assert.ok(isProblem(cause), String(cause));
    assert.equal(cause.code, code);
    assert.match(cause.sentence.vi, sentence);
    return true;
  });
}

function pdfsig(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'toandan-signed-'));
  try {
    writeFileSync(join(folder, 'signed.pdf'), pdf);
    return spawnSync('pdfsig', [join(folder, 'signed.pdf')], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is signed, and the signature, by the byte range that the file names. */
function partsOf(pdf: Uint8Array): { readonly content: Buffer; readonly cms: ArrayBuffer } {
  const text = Buffer.from(pdf).toString('latin1');
  const [, first = '', second = '', third = ''] = /\/ByteRange \[0 (\d+) +(\d+) +(\d+) *\]/.exec(text) ?? [];
  const [begin, end, rest] = [Number(first), Number(second), Number(third)];
  assert.equal(end + rest, pdf.length);
  const hex = text.slice(begin + 1, end - 1);
  const cms = Buffer.from(hex, 'hex');
  return {
    content: Buffer.concat([pdf.slice(0, begin), pdf.slice(end)]),
    cms: new Uint8Array(cms).buffer
  };
}
