import assert from 'node:assert/strict';
import { startingJson, startingYaml } from '../../../server/src/cli/starting-configuration';
import { fileWithRuleOff, ruleOff } from '../../../server/src/configuration/rule-off';
import { parseSyntax } from '../../../server/src/configuration/syntax';

const rule = 'vp/driver-missing';

function turnedOff(text: string, json = false): string | undefined {
  const edit = ruleOff(text, rule, json);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('turning a rule off', () => {
  const cases: { name: string; before: string; after: string; json?: boolean }[] = [
    {
      name: 'behind the other rules, comments kept',
      before: 'profile: strict\nrules:\n  # ours\n  text/unread: off # noise\n\nterms:\n  fine: [synergy]\n',
      after:
        'profile: strict\nrules:\n  # ours\n  text/unread: off # noise\n  vp/driver-missing: off # reason: …\n\nterms:\n  fine: [synergy]\n',
    },
    {
      name: 'in the place of its level',
      before: 'rules:\n    vp/driver-missing: error\n    text/unread: off\n',
      after: 'rules:\n    vp/driver-missing: off # reason: …\n    text/unread: off\n',
    },
    {
      name: 'before a comment that is there',
      before: 'rules:\n  vp/driver-missing: error # agreed in May\n',
      after: 'rules:\n  vp/driver-missing: off # agreed in May\n',
    },
    {
      name: 'beside its options',
      before: 'rules:\n  vp/driver-missing:\n    level: error\n    lowest: 2\n',
      after: 'rules:\n  vp/driver-missing:\n    level: off # reason: …\n    lowest: 2\n',
    },
    {
      name: 'before its options, where it has no level',
      before: 'rules:\n  vp/driver-missing:\n    lowest: 2\n',
      after: 'rules:\n  vp/driver-missing:\n    level: off # reason: …\n    lowest: 2\n',
    },
    {
      name: 'between braces',
      before: 'rules: { text/unread: off }\n',
      after: 'rules: { text/unread: off, vp/driver-missing: off }\n',
    },
    { name: 'between empty braces', before: 'rules: {}\n', after: 'rules: { vp/driver-missing: off }\n' },
    {
      name: 'below a setting with nothing in it',
      before: 'rules:\nprofile: strict\n',
      after: 'rules:\n  vp/driver-missing: off # reason: …\nprofile: strict\n',
    },
    {
      name: 'at the end, with the line breaks that are there',
      before: 'profile: strict\r\nterms:\r\n  fine: [synergy]',
      after:
        'profile: strict\r\nterms:\r\n  fine: [synergy]\r\nrules:\r\n  vp/driver-missing: off # reason: …\r\n',
    },
    { name: 'in an empty file', before: '', after: 'rules:\n  vp/driver-missing: off # reason: …\n' },
    {
      name: 'in JSON',
      json: true,
      before: '{\n  "rules": {\n    "text/unread": "off"\n  }\n}\n',
      after: '{\n  "rules": {\n    "text/unread": "off",\n    "vp/driver-missing": "off"\n  }\n}\n',
    },
    {
      name: 'in JSON without rules',
      json: true,
      before: '{\n  "profile": "strict"\n}\n',
      after: '{\n  "profile": "strict",\n  "rules": { "vp/driver-missing": "off" }\n}\n',
    },
    {
      name: 'in JSON in the place of its level',
      json: true,
      before: '{ "rules": { "vp/driver-missing": "error" } }',
      after: '{ "rules": { "vp/driver-missing": "off" } }',
    },
  ];
  for (const each of cases) {
    it(`writes it ${each.name}, and again nothing new`, () => {
      const once = turnedOff(each.before, each.json);
      assert.equal(once, each.after);
      const twice = turnedOff(each.after, each.json);
      assert.deepEqual(parseSyntax(twice ?? '').written?.kind, 'map');
      assert.equal(twice?.replace(/ # reason: …/g, ''), each.after.replace(/ # reason: …/g, ''));
    });
  }

  it('writes it below what tells of rules in the configuration that one begins with', () => {
    const text = turnedOff(startingYaml) ?? '';
    assert.match(
      text,
      /^# {3}text\/list-marker: off\nrules:\n {2}vp\/driver-missing: off # reason: …\n\n# Your own/m,
    );
    assert.match(turnedOff(startingJson, true) ?? '', /"rules": \{ "vp\/driver-missing": "off" \}/);
  });

  it('leaves a file alone that cannot be read, or says something else', () => {
    assert.equal(turnedOff('rules: [\n'), undefined);
    assert.equal(turnedOff('- rules\n'), undefined);
    assert.equal(turnedOff('rules: off\n'), undefined);
    assert.equal(turnedOff('', true), undefined);
  });

  it('makes a file that says no more', () => {
    assert.equal(fileWithRuleOff(rule), 'rules:\n  vp/driver-missing: off # reason: …\n');
  });
});
