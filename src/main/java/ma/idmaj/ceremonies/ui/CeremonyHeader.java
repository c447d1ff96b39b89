package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.readiness.ui.StateTrack;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The top of every page of a ceremony: what, where, when, in which state, and the five steps. */
class CeremonyHeader extends Div {

    private static final List<String> STEPS = List.of("prepare", "approve", "day", "close", "report");

    CeremonyHeader(CeremonyDetail ceremony, String current, Component... actions) {
        addClassName("ceremony-header");
        var header = new PageHeader();
        header.actions(actions);
        Localized.on(header, language -> {
            header.title(ceremony.title().in(language.arabic()));
            var when = new Span(Formats.longDate(ceremony.heldOn(), language));
            var where = new Span(ceremony.place().in(language.arabic()));
            header.facts(CeremonyTones.chip(ceremony.state()), when, where);
        });
        add(header, new StateTrack(ceremony.state()), steps(ceremony, current));
    }

    private static OrderedList steps(CeremonyDetail ceremony, String current) {
        var list = new OrderedList();
        list.addClassName("stepper");
        Localized.on(
                list, language -> list.getElement().setAttribute("aria-label", Localized.text("ceremonies.steps")));
        int reached = switch (ceremony.state()) {
            case DRAFT, LIST_OPEN, POSTPONED, CANCELLED -> 0;
            case SUBMITTED -> 1;
            case APPROVED, IN_PROGRESS -> 2;
            case DONE -> 3;
            case CLOSED -> 5;
        };
        for (int i = 0; i < STEPS.size(); i++) {
            String step = STEPS.get(i);
            var link =
                    Localized.text(new Anchor(CeremonyLinks.page(ceremony.key(), step), ""), "ceremonies.step." + step);
            var item = new ListItem(link);
            if (i < reached) item.addClassName("done");
            if (i == reached) item.addClassName("next");
            if (step.equals(current)) link.getElement().setAttribute("aria-current", "step");
            list.add(item);
        }
        return list;
    }
}
