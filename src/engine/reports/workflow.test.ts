import assert from 'node:assert/strict';
import test from 'node:test';

import { moved, type Mover, type ReportMove, type ReportState } from './workflow.ts';

const police: Mover = { side: 'police', isLeader: false };
const policeLeader: Mover = { side: 'police', isLeader: true };
const front: Mover = { side: 'front', isLeader: true };
const joint = ['police', 'front'] as const;

function stateAfter(
  state: ReportState,
  move: ReportMove,
  mover: Mover,
  sides: readonly ('police' | 'front')[] = joint
) {
  const next = moved({ state, sides }, move, mover);
  return next.may ? next.to : 'refused';
}

test('a joint report is composed, checked by the other side, approved by the leader and issued', () => {
  assert.equal(stateAfter('composed', 'send', police), 'sent');
  assert.equal(stateAfter('sent', 'check', front), 'checked');
  assert.equal(stateAfter('checked', 'approve', policeLeader), 'approved');
  assert.equal(stateAfter('approved', 'issue', police), 'issued');
});

test('nobody checks the own report, and only a leader approves', () => {
  assert.equal(stateAfter('sent', 'check', police), 'refused');
  assert.equal(stateAfter('checked', 'approve', police), 'refused');
  assert.equal(stateAfter('checked', 'approve', front), 'refused');
});

test('no step is left out', () => {
  assert.equal(stateAfter('composed', 'approve', policeLeader), 'refused');
  assert.equal(stateAfter('sent', 'approve', policeLeader), 'refused');
  assert.equal(stateAfter('checked', 'issue', policeLeader), 'refused');
});

test('a report of one side alone goes straight to its leader', () => {
  assert.equal(stateAfter('composed', 'send', police, ['police']), 'checked');
});

test('whoever holds a report may return it, and then it is edited again', () => {
  assert.equal(stateAfter('sent', 'return', front), 'composed');
  assert.equal(stateAfter('approved', 'return', policeLeader), 'composed');
  assert.equal(stateAfter('sent', 'return', police), 'refused');
  assert.equal(stateAfter('sent', 'edit', police), 'refused');
});

test('an issued report takes no step any more', () => {
  for (const move of ['edit', 'send', 'check', 'approve', 'return', 'issue'] as const) {
    assert.equal(stateAfter('issued', move, policeLeader), 'refused');
  }
});
