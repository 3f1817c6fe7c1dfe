/** The part of the library that is used. */
declare module 'pngjs' {
  interface DecodedPng {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and opacity of each pixel, 8 bits each. */
    readonly data: Uint8Array;
  }
  export const PNG: {
    new (size: { readonly width: number; readonly height: number }): DecodedPng;
    readonly sync: { read(bytes: Uint8Array): DecodedPng; write(png: DecodedPng): Uint8Array };
  };
}
