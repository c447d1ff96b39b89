package ma.idmaj.ui;

import java.util.List;

/**
 * One thing waiting.
 *
 * @param titleKey  sentence that says what to do
 * @param hintKey   sentence under it that says why or what blocks
 * @param values    of both sentences
 * @param actionKey words of the link
 * @param href      address it leads to, relative to the root
 * @param order     lower first
 * @param waiting   how many things it stands for
 */
public record WorkItem(
        Tone tone,
        String titleKey,
        String hintKey,
        List<Object> values,
        String actionKey,
        String href,
        int order,
        int waiting) {

    /** One thing. */
    public WorkItem(
            Tone tone, String titleKey, String hintKey, List<Object> values, String actionKey, String href, int order) {
        this(tone, titleKey, hintKey, values, actionKey, href, order, 1);
    }
}
