import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until React has hydrated the page. */
export async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The page loads its scripts on the first key press. Shift alone does nothing else.
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
