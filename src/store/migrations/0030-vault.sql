-- Sealed tips lie apart: own schema, own role. The application's role cannot reach them, and the vault's role
-- reaches neither records nor accounts nor sessions; of the rest it may only add to the audit.
create schema vault;
comment on schema vault is 'Sealed tips, the keys of their receivers, and the counts that outlive them. Nothing here is in clear.';

grant usage on schema vault to toandan_vault;
grant insert on audit to toandan_vault;
