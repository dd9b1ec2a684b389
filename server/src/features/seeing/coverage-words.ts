import type { Coverage, CoveragePart } from '../../core/picture/coverage';
import type { DriversOfBuyer } from '../../core/picture/drivers';
import { listed } from '../../core/rules/wording';

const ONE: Readonly<Record<CoveragePart['block'], string>> = { jobs: 'job', pains: 'pain', gains: 'gain' };

/** For example `5 of 7 jobs and 2 of 3 pains served, 1 high pain uncovered`; empty where there is nothing to serve. */
export function coverageWords({ parts }: Coverage): string {
  if (parts.length === 0) return '';
  const served = parts.map(({ block, covered, all }) => `${covered} of ${counted(all, block)}`);
  const open = parts
    .filter(({ highOpen }) => highOpen > 0)
    .map(({ block, highOpen }) => `${highOpen} high ${highOpen === 1 ? ONE[block] : block}`);
  return `${listed(served)} served${open.length === 0 ? '' : `, ${listed(open)} uncovered`}`;
}

/** For example `2 of 4 drivers answered, missing: Need and Reduce costs`. */
export function driverWords({ answered, missing }: DriversOfBuyer): string {
  const all = answered.length + missing.length;
  const left = missing.map(({ name }) => name);
  const words = `${answered.length} of ${all} ${all === 1 ? 'driver' : 'drivers'} answered`;
  return left.length === 0 ? words : `${words}, missing: ${listed(left)}`;
}

function counted(count: number, block: CoveragePart['block']): string {
  return `${count} ${count === 1 ? ONE[block] : block}`;
}
