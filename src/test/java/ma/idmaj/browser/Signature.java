package ma.idmaj.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A hand that signs in the open dialog. */
final class Signature {

    private Signature() {}

    static void draw(Page page) {
        Locator canvas = page.locator(".signature canvas").filter(new Locator.FilterOptions().setVisible(true));
        canvas.waitFor();
        canvas.scrollIntoViewIfNeeded();
        page.waitForFunction("canvas => canvas.width > 0", canvas.elementHandle());
        var box = canvas.boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.5);
        page.mouse().down();
        for (double step = 0.25; step < 0.8; step += 0.05) {
            page.mouse().move(box.x + box.width * step, box.y + box.height * (0.5 + 0.2 * Math.sin(step * 20)));
        }
        page.mouse().up();
    }
}
