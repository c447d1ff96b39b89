package ma.idmaj.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

/** A page that cannot be shown: why, what to do, and the way home. */
abstract class StoppedPage extends Div implements HasDynamicTitle {

    private String key;

    /** @param key of the words, a title and a hint */
    StoppedPage(String key) {
        this.key = key;
    }

    /** In other words than those it was made with. */
    void because(String key) {
        this.key = key;
    }

    /** @param values of the hint. @return the status */
    int stop(int status, Object... values) {
        add(new EmptyState(key + ".title", key + ".hint", values).action("shell.toHome", ""));
        return status;
    }

    @Override
    public String getPageTitle() {
        return Localized.text(key + ".title");
    }
}
