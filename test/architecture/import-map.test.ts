import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import { importRules } from './rules.ts';

interface CruiseSummary {
  readonly summary: {
    readonly totalCruised: number;
    readonly totalDependenciesCruised?: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

it('everyone imports only whom the map allows', async () => {
  const { summary } = await cruiseTree();
  const comments = new Map(importRules.map(({ name, comment }) => [name, comment]));
  const broken = summary.violations.map(
    ({ from, to, rule }) => `${from} → ${to} [${rule.name}] ${comments.get(rule.name)}`,
  );
  expect(broken).toEqual([]);
});

it('the map was really read', async () => {
  const { summary } = await cruiseTree();
  expect(summary.totalCruised).toBeGreaterThan(40);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(40);
});

let tree: Promise<CruiseSummary> | undefined;

function cruiseTree(): Promise<CruiseSummary> {
  tree ??= cruise(['shared', 'sidecar', 'extension'], {
    ruleSet: { forbidden: [...importRules] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
  }).then(({ output }: IReporterOutput) => output as CruiseSummary);
  return tree;
}
