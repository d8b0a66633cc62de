create or replace function issued_facts(mark text)
  returns table (code text, digest text, issued_on text, versions jsonb)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select i.code, i.digest, i.frozen::jsonb ->> 'issuedOn',
      (select jsonb_agg(jsonb_build_object(
          'side', v -> 'side',
          'issuer', v -> 'issuer',
          'superior', v -> 'document' -> 'masthead' -> 'superior',
          'number', v -> 'number',
          'sign', v -> 'sign'))
        from jsonb_array_elements(i.frozen::jsonb -> 'versions') v)
    from issued_report i
    where i.code = upper(mark) or i.digest = lower(mark)
  $$;
comment on function issued_facts is 'For whoever holds the paper: that a report of this code or digest was issued, by whom (both lines of the masthead), under which number and on which day. No content.';
