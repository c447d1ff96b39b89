package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;

import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** On top of a form: what keeps it from being saved, each line leading to its field. Takes the focus when it appears. */
public final class ErrorSummary extends Div {

    /** @param message says how to put it right, asked for again when the language changes */
    public record Problem(Component field, Supplier<String> message) {

        /** @param key of the sentence that says how to put it right */
        public static Problem of(Component field, String key, Object... values) {
            return new Problem(field, () -> Localized.text(key, values));
        }
    }

    private final UnorderedList list = new UnorderedList();
    private Runnable again = () -> {};

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(Localized.text(new H2(), "ui.errors.title"), list);
        setVisible(false);
        // After the fields, whose own words some of these are.
        Localized.on(
                this,
                language -> getUI().ifPresent(ui -> ui.beforeClientResponse(this, drawn -> {
                    if (isVisible()) again.run();
                })));
    }

    /** Validates a form; shows and focuses what is wrong. @return whether nothing is */
    public boolean check(Binder<?> binder) {
        boolean right = show(problems(binder));
        again = () -> list(problems(binder));
        return right;
    }

    /** Shows these problems, or goes away when there are none. @return whether there are none */
    public boolean show(List<Problem> problems) {
        list(problems);
        again = () -> list(problems);
        if (!problems.isEmpty()) getElement().callJsFunction("focus");
        return problems.isEmpty();
    }

    private static List<Problem> problems(Binder<?> binder) {
        return binder.validate().getFieldValidationErrors().stream()
                .filter(status -> status.getField() instanceof Component)
                .map(status -> new Problem(
                        (Component) status.getField(), () -> status.getMessage().orElse("")))
                .toList();
    }

    private void list(List<Problem> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(new ListItem(link(problem))));
        setVisible(!problems.isEmpty());
    }

    private static Anchor link(Problem problem) {
        if (problem.field().getId().isEmpty()) problem.field().setId("field-" + UUID.randomUUID());
        var link = new Anchor(
                "#" + problem.field().getId().orElseThrow(), problem.message().get());
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', click => { click.preventDefault(); $0.scrollIntoView({block: 'center'}); "
                                + "$0.focus(); })",
                        problem.field().getElement());
        return link;
    }
}
