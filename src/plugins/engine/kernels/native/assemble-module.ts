import { encodeUnsigned, type Code } from './instructions.ts';

const valueTypes = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = keyof typeof valueTypes;

export interface Local {
  readonly get: Code;
  set(value: Code): Code;
}

/** A function without a result. Its place in the module is what others call it by. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly code: Code;
}

/**
 * Writes a function.
 *
 * @param parameters types by name, in order.
 * @param write gets the parameters, and a function that declares further locals.
 */
export function defineFunction<Name extends string>(
  name: string,
  parameters: Readonly<Record<Name, ValueType>>,
  write: (parameters: Readonly<Record<Name, Local>>, declare: (type: ValueType) => Local) => readonly Code[],
): WasmFunction {
  const types = Object.values<ValueType>(parameters);
  const locals: ValueType[] = [];
  const named = Object.keys(parameters).map((parameter, index) => [parameter, createLocal(index)] as const);
  const declare = (type: ValueType): Local => createLocal(types.length + locals.push(type) - 1);
  const code = write(Object.fromEntries(named) as Record<Name, Local>, declare).flat();
  return { name, parameters: types, locals, code };
}

function createLocal(index: number): Local {
  const place = encodeUnsigned(index);
  return { get: [0x20, ...place], set: (value) => [...value, 0x21, ...place] };
}

/**
 * Encodes a module of functions, all exported, that work on the memory `environment.memory` which it imports.
 *
 * @see WebAssembly Core Specification 2.0, section 5.5.
 */
export function assembleModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const magicAndVersion = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  const importedMemory = [...encodeText('environment'), ...encodeText('memory'), 0x02, 0x00, 0x00];
  return Uint8Array.from([
    ...magicAndVersion,
    ...section(1, functions.map(encodeType)),
    ...section(2, [importedMemory]),
    ...section(
      3,
      functions.map((_function, index) => encodeUnsigned(index)),
    ),
    ...section(
      7,
      functions.map(({ name }, index) => [...encodeText(name), 0x00, ...encodeUnsigned(index)]),
    ),
    ...section(10, functions.map(encodeBody)),
  ]);
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  const content = [...encodeUnsigned(items.length), ...items.flat()];
  return [id, ...encodeUnsigned(content.length), ...content];
}

function encodeType({ parameters }: WasmFunction): number[] {
  return [0x60, ...encodeUnsigned(parameters.length), ...parameters.map((type) => valueTypes[type]), 0x00];
}

function encodeBody({ locals, code }: WasmFunction): number[] {
  const declared = locals.flatMap((type) => [1, valueTypes[type]]);
  const body = [...encodeUnsigned(locals.length), ...declared, ...code, 0x0b];
  return [...encodeUnsigned(body.length), ...body];
}

function encodeText(text: string): number[] {
  const bytes = Buffer.from(text);
  return [...encodeUnsigned(bytes.length), ...bytes];
}
