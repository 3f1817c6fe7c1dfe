import * as tf from '@tensorflow/tfjs-core';
import { installConvolutionKernels } from './convolution-kernels.ts';
import { installDepthwiseGradients } from './depthwise-gradients.ts';
import { installFusedLayers } from './fused-layers.ts';
import { Heap } from './heap.ts';
import { installHeapGuard } from './heap-guard.ts';
import { installIdentityKernel } from './identity-kernel.ts';
import { installMatrixKernels } from './matrix-kernels.ts';
import { installOptimiserUpdates } from './optimiser-updates.ts';
import { installPoolingGradients } from './pooling-gradients.ts';
import { installRectifierGradient } from './rectifier-gradient.ts';
import { installSumKernels } from './sum-kernels.ts';
import type { WasmBackend } from './wasm-kernel.ts';

/** Installs the kernels of {@link kernelPackVersion} on the wasm backend. Call once in a thread. */
export function installKernelPack(): void {
  const backend = tf.backend() as WasmBackend;
  const heap = new Heap(backend);
  installHeapGuard(backend);
  installIdentityKernel();
  installMatrixKernels(heap);
  installConvolutionKernels(heap);
  installDepthwiseGradients();
  installPoolingGradients(heap);
  installSumKernels(heap);
  installRectifierGradient(heap);
  installFusedLayers(heap);
  installOptimiserUpdates(heap);
}
