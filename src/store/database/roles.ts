import type { TransactionSql } from 'postgres';

import { problem } from '#basis/problem.ts';

import { appRole, vaultRole } from './database.ts';

/**
 * Makes the roles that nobody signs in with, and lets the owner take them. Roles belong to the whole
 * cluster: where several databases are migrated at once, each finds or makes them.
 */
export async function ensureRoles(sql: TransactionSql): Promise<void> {
  for (const role of [appRole, vaultRole]) await ensureRole(sql, role);
}

async function ensureRole(sql: TransactionSql, role: string): Promise<void> {
  try {
    await sql.savepoint(async (inner) => {
      await inner.unsafe(`
        do $$
        begin
          if not exists (select from pg_roles where rolname = '${role}') then
            create role ${role} nologin;
          end if;
          if not (select rolsuper from pg_roles where rolname = current_user) then
            begin
              grant ${role} to current_user;
            exception
              when insufficient_privilege then
                if not pg_has_role(current_user, '${role}', 'member') then
                  raise;
                end if;
            end;
          end if;
        exception
          when duplicate_object or unique_violation then null;
        end
        $$`);
    });
  } catch (error) {
    throw problem('database-role-missing', {
      role,
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}
