import type { ActivationName } from './activation.ts';
import { initialiserNames, type InitialiserName } from './layer.ts';
import type { SettingsReader } from './settings-reader.ts';

const rectifiers: readonly ActivationName[] = ['relu', 'leakyRelu', 'elu', 'swish'];

/** The setting `initialiser`; without it `he` before a rectifier, else `xavier`. */
export function readInitialiser(settings: SettingsReader, activation: ActivationName): InitialiserName {
  const fallback = rectifiers.includes(activation) ? 'he' : 'xavier';
  return settings.choice('initialiser', initialiserNames, fallback);
}
