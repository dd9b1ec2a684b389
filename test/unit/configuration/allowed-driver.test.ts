import assert from 'node:assert/strict';
import { driverAllowed, fileWithDriver } from '../../../server/src/configuration/allowed-driver';
import { parseSyntax, plainValue } from '../../../server/src/configuration/syntax';

const allowed = { buyer: 'purveyors', driver: 'influence', drivers: ['need', 'influence'] };

function written(text: string): string | undefined {
  const edit = driverAllowed(text, allowed);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('allowing a driver', () => {
  const cases: { name: string; before: string; after: string }[] = [
    {
      name: 'at the end of a file that says nothing of buyers',
      before: 'profile: strict # ours',
      after: 'profile: strict # ours\nbuyers:\n  purveyors: [need, influence]\n',
    },
    { name: 'in an empty file', before: '', after: 'buyers:\n  purveyors: [need, influence]\n' },
    {
      name: 'below a setting with nothing in it',
      before: 'buyers:\nprofile: strict\n',
      after: 'buyers:\n  purveyors: [need, influence]\nprofile: strict\n',
    },
    {
      name: 'behind other buyers, comments kept, with the line breaks that are there',
      before: 'buyers:\r\n    payers: [need] # the plan\r\nprofile: strict\r\n',
      after:
        'buyers:\r\n    payers: [need] # the plan\r\n    purveyors: [need, influence]\r\nprofile: strict\r\n',
    },
    {
      name: 'behind the drivers that the buyer has',
      before: 'buyers:\n  purveyors: [reduce-costs] # agreed in May\n',
      after: 'buyers:\n  purveyors: [reduce-costs, influence] # agreed in May\n',
    },
    {
      name: 'behind drivers on lines of their own',
      before:
        'buyers:\n  purveyors:\n    name: Suppliers\n    drivers:\n      - need # law\n      - reduce-costs\n',
      after:
        'buyers:\n  purveyors:\n    name: Suppliers\n    drivers:\n      - need # law\n      - reduce-costs\n      - influence\n',
    },
  ];
  for (const { name, before, after } of cases) {
    it(`writes it ${name}`, () => {
      assert.equal(written(before), after);
    });
  }

  const untouched = [
    { name: 'that cannot be read', text: 'buyers: [\n' },
    {
      name: 'in which the buyer has everything but drivers',
      text: 'buyers:\n  purveyors:\n    name: Suppliers\n',
    },
    { name: 'between braces', text: '{ profile: strict }\n' },
    { name: 'that is a list', text: '- off\n' },
    { name: 'that refers to nothing', text: 'buyers:\n  purveyors: *none\n' },
  ];
  for (const { name, text } of untouched) {
    it(`leaves a file alone ${name}`, () => {
      assert.equal(written(text), undefined);
    });
  }

  it('makes a file that says nothing else', () => {
    const { written: made } = parseSyntax(fileWithDriver(allowed));
    assert.deepEqual(made && plainValue(made), { buyers: { purveyors: ['need', 'influence'] } });
  });
});
