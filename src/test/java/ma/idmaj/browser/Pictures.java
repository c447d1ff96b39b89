package ma.idmaj.browser;

import com.microsoft.playwright.Page;

/**
 * Pictures of what a journey passes, to be looked at: taken when asked for with {@code -Didmaj.pictures=true}. Drawing
 * some four hundred of them is a good part of a run in which nobody looks.
 */
final class Pictures {

    private static final boolean ASKED_FOR = Boolean.getBoolean("idmaj.pictures");

    private Pictures() {}

    static void take(Page page, Page.ScreenshotOptions options) {
        if (ASKED_FOR) page.screenshot(options);
    }
}
