import { existsSync, readFileSync } from 'node:fs';

/** A container as far as it can be seen from inside. */
export interface Container {
  readonly type: string;
  readonly id?: string;
  readonly image?: string;
  readonly imageId?: string;
}

/**
 * Tells whether this process is in a container, and of which image. Podman says the image; Docker says only the id
 * of the container.
 *
 * @param root where the files of the system are; another one in tests.
 */
export function findContainer(root = ''): Container | null {
  const podman = read(`${root}/run/.containerenv`);
  if (podman !== null) return describePodman(podman);
  const id = findContainerId(root);
  if (existsSync(`${root}/.dockerenv`)) return { type: 'docker', ...(id === undefined ? {} : { id }) };
  return id === undefined ? null : { type: 'container', id };
}

/** Lines as in `imageid="7f1b…"` (docs.podman.io, podman-run). */
function describePodman(text: string): Container {
  const find = (name: string): string | undefined =>
    new RegExp(`^${name}="([^"\\n]+)"$`, 'm').exec(text)?.[1];
  const [id, image, imageId] = [find('id'), find('image'), find('imageid')];
  return {
    type: 'podman',
    ...(id === undefined ? {} : { id }),
    ...(image === undefined ? {} : { image }),
    ...(imageId === undefined ? {} : { imageId }),
  };
}

/** In the control group, or where the second version of these hides it, in what is mounted from outside. */
function findContainerId(root: string): string | undefined {
  const group = read(`${root}/proc/self/cgroup`) ?? '';
  const mounts = read(`${root}/proc/self/mountinfo`) ?? '';
  return (
    /(?:docker|kubepods|libpod|crio|containerd)\S*?([0-9a-f]{64})/.exec(group)?.[1] ??
    /\/containers\/([0-9a-f]{64})\/(?:hostname|resolv\.conf)/.exec(mounts)?.[1]
  );
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
