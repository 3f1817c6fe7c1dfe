import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * Serialises as RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 units, no spaces, numbers as
 * ECMAScript prints them. Members that are `undefined` are left out.
 *
 * @throws Error on NaN, infinities and lone surrogates, which JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('undefined has no JSON form');
  return text;
}
