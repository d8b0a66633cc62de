import assert from 'node:assert/strict';
import test from 'node:test';

import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';

import { atom, type Feed } from './atom.ts';

const NS = 'http://www.w3.org/2005/Atom';

const entry = {
  id: 'urn:uuid:019a94cc-2c40-7709-9de1-e299f41b5792',
  title: 'Họp dân & phát động <mới>',
  published: '2026-08-17T03:00:00.000Z',
  updated: '2026-08-18T03:00:00.000Z',
  text: 'Lời tin.',
  href: '/cong-khai/tin/1',
  category: 'tin',
  author: 'Xã Khâm Đức'
};
const feed: Feed = {
  id: 'urn:uuid:019a94cc-2c40-7709-9de1-e299f41b5793',
  title: 'Xã Khâm Đức',
  subtitle: 'Tin',
  language: 'vi',
  self: '/cong-khai/a/tin.atom',
  page: '/cong-khai/a',
  since: '2013-08-01T00:00:00Z',
  entries: [
    entry,
    { ...entry, id: 'urn:uuid:019a94cc-2c40-7709-9de1-e299f41b5794', updated: '2026-08-20T00:00:00Z' }
  ]
};

function parsed(of: Feed) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level} ${message}`);
    }
  }).parseFromString(atom(of), 'application/xml');
}

test('a feed and each entry have exactly one id, title and day of change, as RFC 4287 asks', () => {
  const root = parsed(feed).documentElement;
  assert.equal(root?.namespaceURI, NS);
  const own = (parent: typeof root, name: string) =>
    [...(parent?.childNodes ?? [])].filter((node) => node.nodeName === name).map((node) => node.textContent);
  for (const name of ['id', 'title', 'updated']) assert.equal(own(root, name).length, 1, name);
  const entries = [...(root?.getElementsByTagNameNS(NS, 'entry') ?? [])];
  assert.equal(entries.length, 2);
  for (const one of entries) {
    for (const name of ['id', 'title', 'updated', 'author']) assert.equal(own(one, name).length, 1, name);
    for (const when of own(one, 'updated'))
      assert.match(when ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
  }
  assert.deepEqual(own(root, 'updated'), ['2026-08-20T00:00:00Z']);
  assert.equal(entries[0]?.getElementsByTagNameNS(NS, 'title')[0]?.textContent, entry.title);
  const self = [...(root?.getElementsByTagNameNS(NS, 'link') ?? [])].filter(
    (one) => one.getAttribute('rel') === 'self'
  );
  assert.deepEqual(
    self.map((one) => one.getAttribute('href')),
    [feed.self]
  );
});

test('a feed of which nothing is told yet is whole all the same', () => {
  assert.match(atom({ ...feed, entries: [] }), /<updated>2013-08-01T00:00:00Z<\/updated>/u);
  parsed({ ...feed, entries: [] });
});

test('whatever is written into it, it can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
      parsed({
        ...feed,
        entries: [{ ...entry, title, text, href: `/${encodeURIComponent(text.toWellFormed())}` }]
      });
    })
  );
});
