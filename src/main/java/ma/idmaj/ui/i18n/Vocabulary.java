package ma.idmaj.ui.i18n;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a page has that follows its language. A page has hundreds of texts and switches once in a while: each is remembered by
 * one weak reference, not by listeners of its own, of which a text used to have three.
 */
final class Vocabulary {

    /** Fewer than these are not worth looking through. */
    private static final int FEW = 64;

    private final List<WeakReference<Component>> components = new ArrayList<>();
    private int looked = FEW;
    private boolean paused;

    static Vocabulary of(UI ui) {
        Vocabulary vocabulary = ComponentUtil.getData(ui, Vocabulary.class);
        if (vocabulary == null) {
            vocabulary = new Vocabulary();
            ComponentUtil.setData(ui, Vocabulary.class, vocabulary);
        }
        return vocabulary;
    }

    /** @param component worded from now on: of the page being built, or of the one it will be put on */
    static void add(Component component) {
        UI page = component instanceof UI itself ? itself : UI.getCurrent();
        if (page != null) of(page).remember(component);
        else
            component.addAttachListener(attach -> {
                attach.unregisterListener();
                of(attach.getUI()).remember(component);
                word(component);
            });
    }

    private void remember(Component component) {
        if (paused) return;
        if (components.size() >= looked * 2) {
            components.removeIf(reference -> reference.get() == null);
            looked = Math.max(FEW, components.size());
        }
        components.add(new WeakReference<>(component));
    }

    /** Remembers nothing of what is made meanwhile. */
    <T> T without(Supplier<T> making) {
        boolean before = paused;
        paused = true;
        try {
            return making.get();
        } finally {
            paused = before;
        }
    }

    void reword() {
        // A wording may draw what is worded itself.
        for (WeakReference<Component> reference : List.copyOf(components)) {
            Component component = reference.get();
            if (component == null) continue;
            if (component.isAttached()) word(component);
            else
                // Off the page it may be gone for good: worded once it is seen again.
                component.addAttachListener(attach -> {
                    attach.unregisterListener();
                    word(component);
                });
        }
    }

    /** How many are remembered, gone or not. */
    int size() {
        return components.size();
    }

    private static void word(Component component) {
        Worded worded = ComponentUtil.getData(component, Worded.class);
        if (worded != null) worded.apply(Localized.language());
    }
}
