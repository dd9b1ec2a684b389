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
    'Small and large businesses',
    'Hospitals, clinics and practices of any size',
    'Women and men of all ages',
    'Each and every patient',
    'Everyone who wants to live healthier',
    'Whoever needs it',
    'All of our customers',
    'All care homes',
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
    'Everyone with a dog',
    'Women between 30 and 45',
    'Everyone who wants to stop smoking',
    'All clinics of the trust',
    '',
  ])
    it(`somebody: ${words || 'no words'}`, () => assert.equal(namesEverybody(words), false));
});
