import { z } from 'zod';
import { en, fr, he, nl } from 'zod/locales';

/** What is wrong with one field of something that was sent. */
export interface FieldIssue {
  /** Path of the field, with dots; empty for the whole. */
  field: string;
  detail: string;
}

/** A problem that a schema found; Standard Schema promises message and path, zod gives the code as well. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const LOCALES = { nl: nl(), en: en(), fr: fr(), he: he() };

const isLocale = (language: string): language is keyof typeof LOCALES => language in LOCALES;

const stepOf = (step: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof step === 'object' ? step.key : step);

function unknownKeys(issue: Issue): string[] {
  const keys: unknown = 'keys' in issue ? issue.keys : undefined;
  return Array.isArray(keys) ? keys.map(String) : [];
}

function wordsOf(issue: Issue, language: string): string {
  const { localeError } = LOCALES[isLocale(language) ? language : 'nl'];
  const words = localeError(issue as unknown as z.core.$ZodRawIssue);
  return (typeof words === 'string' ? words : words?.message) ?? issue.message;
}

/** Names the field of an issue and says in the reader's language what would be right. */
export function explainIssue(issue: Issue, language: string): FieldIssue {
  const path = (issue.path ?? []).map(stepOf);
  const [unknown] = unknownKeys(issue);
  const field = [...path, ...(unknown === undefined ? [] : [unknown])].join('.');
  return { field, detail: wordsOf(issue, language) };
}
