package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.contacts.CallRow;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.contacts.ConvocationRow;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.tabs.OverviewPart;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** On the overview: when the person was last called and with what success, and the convocation that comes next. */
@org.springframework.stereotype.Component
class LastContact implements OverviewPart {

    private final CallService calls;
    private final ConvocationService convocations;

    LastContact(CallService calls, ConvocationService convocations) {
        this.calls = calls;
        this.convocations = convocations;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.contacts.last";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(UUID person) {
        var lines = new Div();
        lines.addClassName("overview-lines");
        var last = calls.calls(person).stream().findFirst();
        last.ifPresent(call -> lines.add(line(call)));
        convocations.convocations(person).stream()
                .filter(row -> !row.passed()
                        && (row.state().open() || !row.state().next().isEmpty()))
                .min(Comparator.comparing(ConvocationRow::heldOn))
                .ifPresent(row -> lines.add(line(row)));
        if (lines.getComponentCount() == 0) lines.add(Localized.text(new Span(), "beneficiaries.contacts.noCalls"));
        return Optional.of(lines);
    }

    private static Div line(CallRow call) {
        var line = new Div(
                new Ltr(Formats.moment(call.at())),
                Localized.text(new Span(), "beneficiaries.contacts.lastCall", call.purpose()),
                CallLog.chip(call.outcome()));
        line.addClassName("row");
        return line;
    }

    private static Div line(ConvocationRow row) {
        var line = new Div(
                ConvocationList.when(row),
                Localized.text(new Span(), "beneficiaries.contacts.convocation", row.reason()),
                ConvocationList.chip(row.state()));
        line.addClassName("row");
        return line;
    }
}
