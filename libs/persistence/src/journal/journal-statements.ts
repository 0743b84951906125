import type { QueryConfig } from 'pg';

/**
 * Planning these statements anew each time costs more than running them, and for a list of a thousand ids many times
 * more; so one plan is kept, and never one that was made while the table was small enough to be read as a whole.
 */
export const BEGIN = {
  text: 'begin; set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off',
};
export const COMMIT = { text: 'commit' };

const prepared = (name: string, text: string) => {
  return (...values: unknown[]): QueryConfig => ({ name, text, values });
};

export const lock = prepared(
  'journal-lock',
  `select last_seq,
     round(date_part('epoch', date_trunc('milliseconds', greatest(last_at, clock_timestamp()))) * 1000) as at_ms
   from session where session_id = $1 for update`,
);
/**
 * One row for all facts: a value a column and not one a fact, for taking rows apart costs this process more than folding
 * what is in them. Numbers have no gaps, so an upper bound serves as a limit, and tells the planner how few they are.
 */
export const factsBetween = prepared(
  'journal-facts',
  `select json_agg(seq) as seqs, json_agg(round(date_part('epoch', at) * 1000)) as ats_ms,
     json_agg(kind) as kinds, json_agg(body) as bodies, json_agg(attendee_id) as attendee_ids,
     json_agg(command_id) as command_ids, json_agg(part) as parts,
     json_object_agg(seq, text_id) filter (where text_id is not null) as text_ids
   from (select * from fact where session_id = $1 and seq > $2 and seq <= $3 order by seq) as ordered`,
);
/** Asked apart: without statistics the planner would go through all texts for every fact. */
export const textsAmong = prepared(
  'journal-read-texts',
  `select text_id, content from unnest($2::uuid[]) as asked (text_id)
   join text using (text_id) where session_id = $1`,
);
export const acceptedAmong = prepared(
  'journal-accepted',
  'select command_id, attendee_id, seq from fact where session_id = $1 and command_id = any($2::uuid[])',
);
export const insertFacts = prepared(
  'journal-insert',
  `insert into fact (session_id, at, seq, kind, body, attendee_id, command_id, part, text_id)
   select $1, to_timestamp($2::float8 / 1000), * from
     unnest($3::int[], $4::text[], $5::jsonb[], $6::uuid[], $7::uuid[], $8::int[], $9::uuid[])`,
);
export const insertTexts = prepared(
  'journal-texts',
  'insert into text (session_id, text_id, content) select $1, * from unnest($2::uuid[], $3::text[])',
);
export const redactTexts = prepared(
  'journal-redact',
  'update text set content = null where session_id = $1 and text_id = any($2::uuid[])',
);
export const lastSeqsOf = prepared(
  'journal-last-seqs',
  'select session_id, last_seq from session where session_id = any($1::uuid[])',
);
export const snapshotOf = prepared(
  'journal-snapshot',
  'select seq, state as snapshot from snapshot where session_id = $1 and kernel_version = $2',
);
/** Asked under the lock, or a redaction at the same moment would neither be seen by it nor see it. */
export const keepSnapshot = prepared(
  'journal-keep-snapshot',
  `insert into snapshot (session_id, kernel_version, seq, state) select $1, $2, $3, $4
   where not exists (select from fact where session_id = $1 and seq > $3 and kind in ('statement-redacted', 'texts-redacted'))
   on conflict (session_id) do update
     set kernel_version = excluded.kernel_version, seq = excluded.seq, state = excluded.state
     where snapshot.kernel_version <> excluded.kernel_version or snapshot.seq < excluded.seq`,
);
export const dropSnapshot = prepared('journal-drop-snapshot', 'delete from snapshot where session_id = $1');
export const moveOn = prepared(
  'journal-move-on',
  'update session set last_seq = $2, last_at = to_timestamp($3::float8 / 1000) where session_id = $1',
);
