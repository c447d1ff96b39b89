package ma.idmaj.ceremonies.readiness.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Where a ceremony stands on its way from draft to closed. */
public final class StateTrack extends OrderedList {

    private static final List<CeremonyState> WAY = List.of(
            CeremonyState.DRAFT,
            CeremonyState.LIST_OPEN,
            CeremonyState.SUBMITTED,
            CeremonyState.APPROVED,
            CeremonyState.IN_PROGRESS,
            CeremonyState.DONE,
            CeremonyState.CLOSED);

    public StateTrack(CeremonyState now) {
        addClassName("state-track");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text("ceremonies.track")));
        int at = WAY.indexOf(now);
        // Put off or called off: the chip beside the title says it, and the way is no longer gone.
        setVisible(at >= 0);
        for (int i = 0; i < WAY.size(); i++) {
            var word =
                    Localized.text(new Span(), "ceremonies.track." + WAY.get(i).name());
            var item = new ListItem(word);
            item.setClassName("done", i < at || now == CeremonyState.CLOSED);
            if (i == at) item.getElement().setAttribute("aria-current", "step");
            add(item);
        }
    }
}
