import { readFileSync } from 'node:fs';

/** Each report in its runner's own words, read as [passed, failed]. What did not run has not passed. */
const reports = {
  'test-results/vitest.json': (r) => [r.numPassedTests, r.numTotalTests - r.numPassedTests],
  'test-results/playwright.json': ({ stats }) => [
    stats.expected,
    stats.unexpected + stats.flaky + stats.skipped,
  ],
  // What was never built is within every budget, and has kept none.
  'test-results/size.json': (budgets) => [
    budgets.filter(({ passed, size }) => passed && size > 0).length,
    budgets.filter(({ passed, size }) => !passed || !size).length,
  ],
};

const counts = Object.entries(reports).map(([file, read]) => {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
    console.log(`${file}: ${passed} passed, ${failed} failed`);
    return { passed, failed };
  } catch (error) {
    console.log(`${file}: no report to count (${error.message})`);
    return { passed: 0, failed: 1 };
  }
});

for (const { name, size, sizeLimit } of budgets()) {
  console.log(`${name}: ${size} of ${sizeLimit ?? 'unlimited'} bytes`);
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function budgets() {
  try {
    return JSON.parse(readFileSync('test-results/size.json', 'utf8'));
  } catch {
    return [];
  }
}
