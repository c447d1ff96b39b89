package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What the pages of one ceremony share: found by its address, shown anew after each act. */
abstract class CeremonyPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final String step;
    private String key = "";

    CeremonyPage(CeremonyService ceremonies, String step) {
        this.ceremonies = ceremonies;
        this.step = step;
        addClassNames("ceremony-page", step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        try {
            refresh();
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
    }

    /** Reads the ceremony again and draws the page from it. */
    final void refresh() {
        removeAll();
        show(ceremonies.detail(key));
        // Right under the header: every line and sum that follows has to be read by it.
        if (ownPeopleOnly()) addComponentAtIndex(1, new OwnPeopleNote());
    }

    /** Whether the lines and sums shown are those of the account's own centre alone. */
    final boolean ownPeopleOnly() {
        return ceremonies.ownPeopleOnly();
    }

    final SumBar sums(CeremonyDetail ceremony, List<LineRow> lines) {
        Money total = LineRow.sum(lines);
        int people = LineRow.counted(lines).size();
        return ownPeopleOnly() ? new SumBar(people, total) : new SumBar(people, total, ceremony.envelope());
    }

    /** Runs an act of the page: a refusal is shown, and either way the page then shows what is true. */
    final void act(Runnable act, String doneKey) {
        boolean done = Notices.attempt(act);
        refresh();
        if (done) Notices.done(doneKey);
    }

    abstract void show(CeremonyDetail ceremony);

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.step." + step) + " · " + Localized.text("ceremonies.title");
    }
}
