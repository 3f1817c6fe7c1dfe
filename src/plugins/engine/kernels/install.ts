import { installBatchMatMul } from './batch-mat-mul.ts';
import { installConv2dBackpropFilter } from './conv2d-backprop-filter.ts';
import { installConv2dBackpropInput } from './conv2d-backprop-input.ts';
import { installCpuFallbacks } from './cpu-fallback.ts';
import { installSum } from './sum.ts';

/** Installs the kernels of {@link kernelPackVersion} on the wasm backend. Call once in a process. */
export function installKernelPack(): void {
  installBatchMatMul();
  installConv2dBackpropFilter();
  installConv2dBackpropInput();
  installSum();
  installCpuFallbacks();
}
