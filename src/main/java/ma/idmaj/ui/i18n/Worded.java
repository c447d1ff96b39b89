package ma.idmaj.ui.i18n;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** How a component is worded, kept with it: each in the order in which it was asked for. */
final class Worded {

    private final Consumer<Language> wording;
    private @Nullable Language applied;
    private @Nullable Worded next;

    Worded(Consumer<Language> wording) {
        this.wording = wording;
    }

    void append(Worded last) {
        Worded end = this;
        while (end.next != null) end = end.next;
        end.next = last;
    }

    void apply(Language language) {
        // Not one inside the other: a component that is worded anew all day long has many.
        for (Worded one = this; one != null; one = one.next) {
            if (one.applied == language) continue;
            one.applied = language;
            one.wording.accept(language);
        }
    }
}
