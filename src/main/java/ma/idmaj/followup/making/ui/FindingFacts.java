package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.followup.findings.SeenItem;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a visit found, to be read: before it is sent, and ever after. */
final class FindingFacts {

    private FindingFacts() {}

    static Div panel(MadeVisit made, List<HandedItem> handed) {
        var seen = made.findings().equipment().stream()
                .map(item -> named(item, handed))
                .toList();
        var facts = new FactsList().fact("followup.making.on", new Ltr(Formats.date(made.on())));
        return panel(facts, made.findings(), seen, made.note());
    }

    private static SeenItem named(FoundItem found, List<HandedItem> handed) {
        HandedItem item = handed.stream()
                .filter(one ->
                        one.lineItemId().equals(found.lineItemId()) && Objects.equals(one.pieceId(), found.pieceId()))
                .findFirst()
                .orElseThrow();
        return new SeenItem(item.name(), item.serial(), found.found(), found.note());
    }

    static Div panel(FactsList facts, Findings so, List<SeenItem> seen, String note) {
        facts.fact("followup.findings.activity", language -> Localized.label(so.activity()))
                .fact("followup.findings.income", language -> Localized.label(so.income()));
        Integer days = so.daysWorked();
        Integer jobs = so.jobs();
        if (days != null) facts.fact("followup.findings.days", new Ltr(days.toString()));
        if (jobs != null) facts.fact("followup.findings.jobs", new Ltr(jobs.toString()));
        facts.fact("followup.findings.formal", language -> Localized.label(so.formal()))
                .fact("followup.findings.cover", language -> Localized.label(so.cover()));
        if (!so.difficulties().isEmpty())
            facts.fact(
                    "followup.findings.difficulties",
                    language -> so.difficulties().stream()
                            .sorted()
                            .map(Localized::label)
                            .collect(Collectors.joining(language == Language.AR ? "، " : ", ")));
        if (!note.isEmpty()) facts.fact("followup.findings.seen", language -> note);
        if (!so.nextAction().isEmpty()) facts.fact("followup.findings.next", language -> so.nextAction());
        var nextOn = so.nextActionOn();
        if (nextOn != null) facts.fact("followup.findings.nextOn", new Ltr(Formats.date(nextOn)));
        var panel = new Div(Localized.text(new H2(), "followup.findings.title"), facts);
        panel.addClassNames("panel", "stack");
        if (!seen.isEmpty()) panel.add(Localized.text(new H2(), "followup.findings.equipment"), table(seen));
        return panel;
    }

    private static DataTable<SeenItem> table(List<SeenItem> seen) {
        return new DataTable<SeenItem>("followup.findings.equipment")
                .column(
                        "followup.findings.item",
                        (item, language) -> new Span(item.name().in(language.arabic())))
                .column(
                        "followup.findings.serial",
                        (item, language) -> item.serial().isEmpty() ? new Span("—") : new Ltr(item.serial()))
                .column("followup.findings.found", (item, language) -> new Span(Localized.label(item.found())))
                .column(
                        "followup.findings.note",
                        (item, language) -> new Span(item.note().isEmpty() ? "—" : item.note()))
                .rows(seen);
    }
}
