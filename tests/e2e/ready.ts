import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the page's scripts have taken over. */
export async function openReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The first key brings the scripts; Shift does nothing else.
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
