package ma.idmaj.lifeprojects;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

/** What a project is called in both languages, and its trade. */
public record ProjectDraft(LocalizedText title, @Nullable String tradeCode) {

    public static final int TITLE = 160;

    /** @throws Refusal for a title that is empty in both languages, or too long in one */
    void check() {
        if (title.ar().isEmpty() && title.fr().isEmpty()) throw new Refusal("lifeprojects.titleMissing");
        if (title.ar().length() > TITLE || title.fr().length() > TITLE)
            throw new Refusal("lifeprojects.titleTooLong", TITLE);
    }
}
