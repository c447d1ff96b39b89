package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.Ceiling;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** A part of a ceremony's preparation: the ceremony's top and the way to the other parts, then its own content. */
public abstract class PreparePage extends CeremonyPage {

    private final CurrentUser user;
    private final String part;
    private QueryParameters asked = QueryParameters.empty();

    /** @param part its address below the preparation's */
    protected PreparePage(CeremonyService ceremonies, CurrentUser user, String part) {
        super(ceremonies, "prepare");
        this.user = user;
        this.part = part;
        addClassName("prepare-" + part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        super.beforeEnter(event);
    }

    @Override
    final void show(CeremonyDetail ceremony) {
        add(
                new CeremonyHeader(ceremony, "prepare", actions(ceremony)),
                new PrepareParts(ceremony.key(), part, prepares()));
        content(ceremony);
    }

    /** What the page is for, first. */
    protected Component[] actions(CeremonyDetail ceremony) {
        return new Component[0];
    }

    protected abstract void content(CeremonyDetail ceremony);

    /** Whether the reader prepares ceremonies, and does not only read of them. */
    protected final boolean prepares() {
        return user.may(Permission.CEREMONY_PREPARE);
    }

    /** What the address asks for. */
    protected final String asked(String parameter) {
        return asked.getSingleParameter(parameter).orElse("");
    }

    /** Shows anew what is true. */
    protected final void again() {
        refresh();
    }

    /** Runs an act: a refusal is shown, and either way the page then shows what is true. */
    protected final void attempt(Runnable act, String doneKey) {
        act(act, doneKey);
    }

    /** The list's sum against its envelope, and what one person may be given. */
    protected final Div sumsOf(CeremonyDetail ceremony, List<LineRow> lines, Ceiling ceiling) {
        return sums(ceremony, lines).ceiling(ceiling);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.prepare.part." + part) + " · " + Localized.text("ceremonies.title");
    }
}
