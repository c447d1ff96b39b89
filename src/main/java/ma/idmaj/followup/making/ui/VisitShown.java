package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.followup.making.VisitDetail;
import ma.idmaj.followup.making.VisitPhotos;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Objects;
import java.util.stream.Stream;

/** A visit as it was recorded, or as it is planned, for who reads. */
class VisitShown extends Div {

    VisitShown(VisitDetail visit, VisitService visits, VisitPhotos photos, AccountNames accounts) {
        addClassName("stack");
        var names = accounts.of(Stream.of(visit.visitor(), visit.recordedBy())
                .filter(Objects::nonNull)
                .toList());
        var facts = new FactsList();
        var planned = visit.plannedOn();
        var ended = visit.endedOn();
        String visitor = visit.visitor();
        String by = visit.recordedBy();
        var at = visit.recordedAt();
        if (planned != null) facts.fact("followup.planned", new Ltr(Formats.date(planned)));
        if (visitor != null) facts.fact("followup.visitor", language -> names.of(visitor, language.arabic()));
        if (ended != null) facts.fact("followup.making.on", new Ltr(Formats.date(ended)));
        if (by != null && at != null)
            facts.fact(
                    "followup.making.recordedBy",
                    language ->
                            Localized.text("followup.exit.byOn", names.of(by, language.arabic()), Formats.moment(at)));
        var found = visits.findings(visit.id());
        if (found.isPresent()) {
            add(FindingFacts.panel(facts, found.get(), visits.seen(visit.id()), visit.note()));
            add(new PhotosPanel(visit.id(), photos, false));
            return;
        }
        if (!visit.note().isEmpty()) facts.fact("followup.making.note", language -> visit.note());
        var panel = new Div(Localized.text(new H2(), "followup.findings.title"), facts);
        panel.addClassNames("panel", "stack");
        panel.add(Localized.text(
                new Paragraph(), visit.state().toMake() ? "followup.making.toCome" : "followup.findings.none"));
        add(panel);
    }
}
