import type { Coverage, CoveragePart } from '../../core/picture/coverage';
import type { DriversOfBuyer } from '../../core/picture/drivers';
import { listed } from '../../core/rules/wording';

const counted: Readonly<Record<CoveragePart['block'], (count: number) => string>> = {
  jobs: (count) => (count === 1 ? `${count} job` : `${count} jobs`),
  pains: (count) => (count === 1 ? `${count} pain` : `${count} pains`),
  gains: (count) => (count === 1 ? `${count} gain` : `${count} gains`),
};

const countedHigh: typeof counted = {
  jobs: (count) => (count === 1 ? `${count} high job` : `${count} high jobs`),
  pains: (count) => (count === 1 ? `${count} high pain` : `${count} high pains`),
  gains: (count) => (count === 1 ? `${count} high gain` : `${count} high gains`),
};

/** For example `5 of 7 jobs and 2 of 3 pains served, 1 high pain uncovered`; empty where there is nothing to serve. */
export function coverageWords({ parts }: Coverage): string {
  if (parts.length === 0) return '';
  const served = parts.map(({ block, covered, all }) => `${covered} of ${counted[block](all)}`);
  const open = parts
    .filter(({ highOpen }) => highOpen > 0)
    .map(({ block, highOpen }) => countedHigh[block](highOpen));
  return `${listed(served)} served${open.length === 0 ? '' : `, ${listed(open)} uncovered`}`;
}

/** For example `2 of 4 drivers answered, missing: Need and Reduce costs`. */
export function driverWords({ answered, missing }: DriversOfBuyer): string {
  const all = answered.length + missing.length;
  const left = missing.map(({ name }) => name);
  const of = all === 1 ? `${all} driver` : `${all} drivers`;
  const words = `${answered.length} of ${of} answered`;
  return left.length === 0 ? words : `${words}, missing: ${listed(left)}`;
}
