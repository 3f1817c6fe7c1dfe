export { formatBytes } from '../../store/index.ts';
