import packageJson from '../../../package.json' with { type: 'json' };

export const kstoreVersion: string = packageJson.version;
