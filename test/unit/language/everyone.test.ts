import assert from 'node:assert/strict';
import { namesEverybody } from '../../../server/src/core/language/everyone';

describe('whom some words name', () => {
  for (const words of [
    'All hospitals',
    'everyone',
    'for everyone who is ill',
    'Any business of any size',
    'Anyone with a smartphone',
    'all hospitals and clinics',
    'The general public',
    'Everybody who needs help',
    'Companies of all sizes',
    'All patients and everyone else',
  ])
    it(`everybody: ${words}`, () => assert.equal(namesEverybody(words), true));

  for (const words of [
    'All hospitals in the valley',
    'Adults on warfarin who live alone',
    'All newborns',
    'Community hospitals < 200 beds',
    'All residents of the county',
    'Everyone who cares for a parent at home',
    'All night nurses',
    'Clinics',
    'All citizens, by law',
    '',
  ])
    it(`somebody: ${words || 'no words'}`, () => assert.equal(namesEverybody(words), false));
});
