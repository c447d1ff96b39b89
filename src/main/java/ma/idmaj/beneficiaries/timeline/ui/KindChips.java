package ma.idmaj.beneficiaries.timeline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The kinds of events as buttons that stay pressed; none pressed shows all. */
class KindChips extends Div {

    private final List<Runnable> marks = new ArrayList<>();

    /** @param chosen changed by the buttons */
    KindChips(Set<TimelineKind> there, Set<TimelineKind> chosen, Runnable changed) {
        addClassName("kind-chips");
        getElement().setAttribute("role", "group");
        Localized.on(
                this,
                language -> getElement().setAttribute("aria-label", Localized.text("beneficiaries.timeline.filter")));
        button("beneficiaries.timeline.all", chosen::isEmpty, () -> {
            chosen.clear();
            changed.run();
        });
        for (TimelineKind kind : there) {
            button(EnumLabels.key(kind), () -> chosen.contains(kind), () -> {
                if (!chosen.remove(kind)) chosen.add(kind);
                changed.run();
            });
        }
        mark();
    }

    private void button(String key, BooleanSupplier pressed, Runnable press) {
        var tick = new Span("✓");
        tick.addClassName("tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton("", click -> {
            press.run();
            mark();
        });
        button.add(tick, Localized.text(new Span(), key));
        button.addClassName("kind-chip");
        marks.add(() -> button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed.getAsBoolean())));
        add(button);
    }

    private void mark() {
        marks.forEach(Runnable::run);
    }
}
