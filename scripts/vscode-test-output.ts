/** The environment variable that holds what each line of the tests' own output begins with, where other output is mixed in. */
export const markVariable = 'CANVASMARK_TEST_MARK';
