/** A canvas with a link that leads nowhere in line 21, and a feature without a benefit in line 17, both counted from 1. */
export const plan = `---
canvas: value-proposition
---

# Calm mornings

## Jobs

- J1: Take the right dose 🩺 without a list

## Pains

- P1: Forgets the evening dose

## Features

- F1: Pill box that lights up

## Pain relievers

- PR1: 🩺 Rings when nobody came -> J1, P9
`;

/** What is read as a canvas only where canvases need not be named; its one finding is about P9. */
export const resembling =
  '# Calm\n\n## Jobs\n\n- J1: Sleep through\n\n## Pains\n\n- P1: Wakes at four\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';
