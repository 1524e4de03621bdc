-- On a PostgreSQL of one's own the account is no superuser: it must be a member of the portal's role to read as it.
do $$
begin
  execute format('grant datchuan_portal to %I', current_user);
exception when insufficient_privilege then null;
end $$;
