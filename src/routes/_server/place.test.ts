import assert from 'node:assert/strict';
import test from 'node:test';
import { networkOf, placeOf } from './place.ts';

test('all addresses of one IPv6 network are one place, and each IPv4 address is its own', () => {
  assert.equal(networkOf('2001:db8:1:2::5'), networkOf('2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd'));
  assert.notEqual(networkOf('2001:db8:1:2::5'), networkOf('2001:db8:1:3::5'));
  assert.equal(networkOf('::1'), '0:0:0:0');
  assert.equal(networkOf('::ffff:10.0.0.7'), '10.0.0.7');
  assert.notEqual(networkOf('10.0.0.7'), networkOf('10.0.0.8'));
});

test('a place does not hold the address it stands for', () => {
  const place = placeOf({ getClientAddress: () => '10.0.0.7' });
  assert.equal(place, placeOf({ getClientAddress: () => '::ffff:10.0.0.7' }));
  assert.ok(!place.includes('10.0'));
});
