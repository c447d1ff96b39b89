package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;

/** Brings what matters next to the top of a screen that doesn't hold all of the day at once. */
final class DayScroll {

    private DayScroll() {}

    static void to(Component part) {
        part.getElement().executeJs("window.idmajDay.show(this)");
    }

    /** For a refusal under what is long: its words have to be seen, wherever in the dialog one stands. */
    static void seen(Component words) {
        words.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }
}
