package ma.idmaj.beneficiaries.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.beneficiaries.editing.FileMerge;
import ma.idmaj.beneficiaries.editing.FileMerge.Side;
import ma.idmaj.beneficiaries.ui.Places;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Someone else has saved the file meanwhile: fact by fact, which of the two values stays. */
class MergePanel extends Div {

    private final FileMerge merge;
    private final Places places;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<FileFact, RadioButtonGroup<Side>> groups = new EnumMap<>(FileFact.class);

    MergePanel(FileMerge merge, Places places) {
        this.merge = merge;
        this.places = places;
        addClassName("merge");
        var title = Localized.text(new H2(), "beneficiaries.editing.title");
        title.setId("merge-title");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, Localized.text(new Paragraph(), "beneficiaries.editing.hint"), errors);
        merge.differing().forEach(fact -> add(group(fact)));
        // What had the focus has gone with the form.
        title.addAttachListener(attach -> title.getElement().callJsFunction("focus"));
    }

    /** @return whether each fact that both have changed has its choice; what has none is pointed at */
    boolean decided() {
        return errors.show(merge.open().stream()
                .map(fact -> new Problem(
                        groups.get(fact), () -> Localized.text("beneficiaries.editing.choose", Localized.label(fact))))
                .toList());
    }

    private RadioButtonGroup<Side> group(FileFact fact) {
        var group = new RadioButtonGroup<Side>();
        group.setId("merge-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        group.addThemeName("vertical");
        group.setItems(Side.values());
        merge.choice(fact).ifPresent(group::setValue);
        group.addValueChangeListener(change -> merge.choose(fact, change.getValue()));
        groups.put(fact, group);
        Fields.hint(group, state(fact));
        Localized.on(group, language -> {
            group.setLabel(Localized.label(fact));
            group.setRenderer(new ComponentRenderer<>(side -> choice(fact, side)));
        });
        return group;
    }

    private String state(FileFact fact) {
        if (merge.typedNumber(fact)) return "beneficiaries.editing.number";
        if (merge.contested(fact)) return "beneficiaries.editing.both";
        return merge.theirsAlone(fact) ? "beneficiaries.editing.theirsAlone" : "beneficiaries.editing.mineAlone";
    }

    private Component choice(FileFact fact, Side side) {
        var whose = new Span(Localized.label(side));
        whose.addClassName("hint");
        var choice = new Div(whose, value(fact, merge.value(fact, side)));
        choice.addClassName("merge-choice");
        return choice;
    }

    private Component value(FileFact fact, @Nullable Object value) {
        if (value == null || value.equals("")) return quiet();
        return switch (value) {
            case LocalDate date -> new Ltr(Formats.date(date));
            case Enum<?> constant -> new Span(Localized.label(constant));
            case Integer count -> new Ltr(count.toString());
            case UUID centre -> new Span(places.centre(centre, Localized.language()));
            default -> text(fact, value.toString());
        };
    }

    private Component text(FileFact fact, String text) {
        return switch (fact) {
            case TERRITORY -> new Span(places.division(text, Localized.language()));
            case CIN, PHONE, SECOND_PHONE, LATIN_NAME -> new Ltr(text);
            default -> {
                var span = new Span(text);
                span.getElement().setAttribute("dir", "auto");
                yield span;
            }
        };
    }

    private static Span quiet() {
        return new Span(Localized.text("beneficiaries.duplicates.notOnFile"));
    }
}
