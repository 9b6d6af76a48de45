import { expect } from '@playwright/test';
import { test } from './sharedPage';

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

const THREE_WAYS = ['I’m in danger now', 'I’m thinking of suicide', 'A therapist hurt me'];

for (const address of ['/where-to-turn', '/where-to-turn/us']) {
  test(`${address}: three ways at the top, each to a section with buttons that a thumb can hit`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const name of THREE_WAYS) {
      const way = page.getByRole('link', { name });
      await expect(way).toBeInViewport({ ratio: 1 });
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    await page.getByRole('link', { name: 'A therapist hurt me' }).click();
    await expect(page).toHaveURL(`${address}#harmed`);
    for (const name of ['Call 911', 'Call 988', 'Text 988', 'Call 800-656-4673']) {
      const button = page.getByRole('link', { name, exact: true }).first();
      expect((await button.boundingBox())?.height, name).toBeGreaterThanOrEqual(48);
    }
  });
}

test('a country is chosen by a plain link', async ({ page }) => {
  await page.goto('/where-to-turn');
  await page.getByRole('navigation', { name: 'Country' }).getByText('United Kingdom').click();
  await expect(page).toHaveURL('/where-to-turn/uk');
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await expect(page.getByText('press 55')).toBeVisible();
});

test('somebody who was kissed reaches a person to talk to in two taps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'A therapist kissed me or touched me' }).click();
  await expect(page).toHaveURL('/faq/harm-and-complaints#kissed');
  const call = page.getByRole('link', { name: 'Call 800-656-4673' });
  await expect(call).toHaveAttribute('href', 'tel:8006564673');
});
