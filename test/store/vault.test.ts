import assert from 'node:assert/strict';
import test from 'node:test';

import { testDatabase } from '#test/database.ts';

const database = await testDatabase();

test('the role of the application does not reach the schema of the sealed tips', async () => {
  const [row] = await database.app`select has_schema_privilege('vault', 'usage') as reaches`;
  assert.equal(row?.['reaches'], false);
});

test('the role of the vault reads no table outside the vault, and may add to the audit only', async () => {
  const tables = await database.vault`
    select table_name as name, privilege_type as right
    from information_schema.role_table_grants
    where grantee = current_user and table_schema = 'public'`;
  assert.deepEqual(
    tables.map((row) => ({ ...row })),
    [{ name: 'audit', right: 'INSERT' }]
  );
  await assert.rejects(database.vault`select 1 from person`, { code: '42501' });
});
