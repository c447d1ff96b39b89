package ma.idmaj.keys.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.keys.KeyChange;
import ma.idmaj.keys.KeyReport;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** How far the change has come, what it found that a person has to look at, and the way on. */
class LastChangePanel extends Div {

    LastChangePanel(KeyReport report, Div actions) {
        addClassNames("panel", "stack");
        add(Localized.text(new H2(), "keys.change.title"), Localized.text(new Paragraph(), "keys.change.lead"));
        KeyChange last = report.last();
        if (last == null) add(Localized.text(new Paragraph(), "keys.never"));
        else tell(last);
        add(actions);
    }

    private void tell(KeyChange last) {
        var told = new Paragraph();
        told.setId("last-change");
        String key = last.endedAt() == null ? "keys.last.begun" : last.whole() ? "keys.last.ended" : "keys.last.left";
        var at = last.endedAt() == null ? last.begunAt() : last.endedAt();
        Localized.on(told, language -> told.setText(Localized.text(key, Formats.moment(at), last.changed())));
        add(told);
        if (last.unread() > 0) add(warning("keys.unread", last.unread()));
        if (last.twice() > 0) add(warning("keys.twice", last.twice()));
    }

    private static Paragraph warning(String key, long count) {
        var warning = Localized.text(new Paragraph(), key, count);
        warning.addClassName("warning");
        return warning;
    }
}
