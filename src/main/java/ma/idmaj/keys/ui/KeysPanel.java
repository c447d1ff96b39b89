package ma.idmaj.keys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.keys.KeyReport;
import ma.idmaj.keys.KeyUse;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** Each key by its mark, with what is sealed with it. */
class KeysPanel extends Div {

    private final KeyReport report;

    KeysPanel(KeyReport report) {
        this.report = report;
        addClassNames("panel", "stack");
        add(
                Localized.text(new H2(), "keys.known"),
                new DataTable<KeyUse>("keys.known")
                        .column("keys.kind", (use, l) -> new Span(Localized.text(EnumLabels.key(use.kind()))))
                        .column("keys.mark", (use, l) -> new Ltr(use.mark().isEmpty() ? "—" : use.mark()))
                        .number("keys.values", KeysPanel::values)
                        .column("keys.state", this::state)
                        .rows(report.uses()),
                Localized.text(new Paragraph(), "keys.marks"));
    }

    private static Component values(KeyUse use, Language language) {
        return new Ltr(use.values() == null ? "—" : Long.toString(use.values()));
    }

    private Component state(KeyUse use, Language language) {
        return switch (use.kind()) {
            case SEALS, INDEXES -> new StateChip(Tone.GOOD, "keys.inUse");
            case UNMARKED -> new StateChip(Tone.WAITING, "keys.toChange");
            case ALSO_OPENS -> other(Boolean.TRUE.equals(report.sealKeyFree()));
            case ALSO_FINDS -> other(Boolean.TRUE.equals(report.indexKeyFree()));
        };
    }

    private static StateChip other(boolean free) {
        return free ? new StateChip(Tone.INFO, "keys.free") : new StateChip(Tone.WAITING, "keys.toChange");
    }
}
