import type { LineageDirection, LineageGraph } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { formatId } from './format.ts';

/** Draws the graph as a tree from its roots; what was drawn before is named again without its branches. */
export function renderGraph(graph: LineageGraph, direction: LineageDirection, screen: Screen): string {
  const { colors } = screen;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const drawn = new Set<string>();
  const next = (id: string) =>
    graph.edges
      .filter((edge) => (direction === 'origins' ? edge.to : edge.from) === id)
      .map((edge) => ({
        id: direction === 'origins' ? edge.from : edge.to,
        role: nameRole(edge, direction),
      }));
  const label = (id: string) => {
    const node = nodes.get(id);
    const name =
      node === undefined ? 'unknown' : node.type === 'run' ? `run ${node.label}` : colors.bold(node.label);
    return `${name} ${colors.dim(formatId(id))}`;
  };
  const lines: string[] = [];
  const draw = (id: string, head: string, tail: string, role: string): void => {
    const again = drawn.has(id);
    const branches = next(id);
    const mark = again && branches.length > 0 ? colors.dim(' (see above)') : '';
    lines.push(`${head}${role === '' ? '' : colors.dim(`${role}: `)}${label(id)}${mark}`);
    if (again) return;
    drawn.add(id);
    branches.forEach((branch, index) => {
      const isLast = index === branches.length - 1;
      draw(branch.id, `${tail}${isLast ? '└─ ' : '├─ '}`, `${tail}${isLast ? '   ' : '│  '}`, branch.role);
    });
  };
  for (const root of listDrawnRoots(graph, direction)) draw(root, '', '', '');
  return lines.join('\n');
}

/** What a report cites it by is an id as a rule, which tells a person nothing. */
function nameRole({ relation, role }: LineageGraph['edges'][number], direction: LineageDirection): string {
  if (relation !== 'cites') return role;
  return direction === 'origins' ? 'cites' : 'cited by';
}

/** Roots that another root leads to are drawn under that one. */
function listDrawnRoots(graph: LineageGraph, direction: LineageDirection): readonly string[] {
  const led = new Set(graph.edges.map((edge) => (direction === 'origins' ? edge.from : edge.to)));
  const outer = [...new Set(graph.roots)].filter((root) => !led.has(root));
  return outer.length > 0 ? outer : graph.roots;
}
