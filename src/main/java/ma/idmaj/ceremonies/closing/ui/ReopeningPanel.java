package ma.idmaj.ceremonies.closing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.closing.ReopeningRow;
import ma.idmaj.ceremonies.closing.ReopeningRow.Answer;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A closed ceremony: one person asks for it to be opened again and says why, another answers. */
public final class ReopeningPanel extends Div {

    private final ClosingPanels services;
    private final CeremonyDetail ceremony;
    private final Runnable changed;

    ReopeningPanel(ClosingPanels services, CeremonyDetail ceremony, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.changed = changed;
        List<ReopeningRow> rows = services.reopening.of(ceremony.id());
        boolean closed = ceremony.state() == CeremonyState.CLOSED;
        Optional<ReopeningRow> waiting =
                rows.stream().filter(row -> row.answer() == Answer.REQUESTED).findFirst();
        boolean asks = closed && waiting.isEmpty() && services.organises();
        setVisible(!rows.isEmpty() || asks);
        if (!isVisible()) return;
        addClassNames("panel", "stack");
        setId("reopening");
        add(Localized.text(new H2(), "ceremonies.reopening.title"));
        if (!rows.isEmpty()) history(rows);
        waiting.filter(row -> closed).ifPresent(this::answer);
        if (asks) {
            var ask = Localized.text(new Button(), "ceremonies.reopening.ask");
            ask.setId("ask-reopening");
            ask.addClickListener(click -> new ReasonDialog(
                            "ceremonies.reopening.ask",
                            words -> act(
                                    () -> services.reopening.request(ceremony.id(), words),
                                    "ceremonies.reopening.asked"))
                    .open());
            add(Localized.text(new Paragraph(), "ceremonies.reopening.hint"), ask);
        }
    }

    private void answer(ReopeningRow row) {
        if (!services.approves() || row.askedBy().equals(services.user.username())) {
            add(Localized.text(new Paragraph(), "ceremonies.reopening.waiting"));
            return;
        }
        var confirm = Localized.text(new Button(), "ceremonies.reopening.confirm");
        confirm.setId("confirm-reopening");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(
                click -> act(() -> services.reopening.confirm(row.id()), "ceremonies.reopening.confirmed"));
        var refuse = Localized.text(new Button(), "ceremonies.reopening.refuse");
        refuse.addClickListener(
                click -> act(() -> services.reopening.refuse(row.id()), "ceremonies.reopening.refused"));
        var acts = new Div(confirm, refuse);
        acts.addClassName("row");
        add(Localized.text(new Paragraph(), "ceremonies.reopening.confirm.consequence"), acts);
    }

    private void history(List<ReopeningRow> rows) {
        var names = services.accounts.of(rows.stream()
                .flatMap(row -> Stream.of(Optional.of(row.askedBy()), Optional.ofNullable(row.answeredBy())))
                .flatMap(Optional::stream)
                .toList());
        var list = new UnorderedList();
        Localized.on(list, language -> {
            list.removeAll();
            for (ReopeningRow row : rows) {
                list.add(new ListItem(Localized.text(
                        "ceremonies.reopening.row." + row.answer(),
                        names.of(row.askedBy(), language.arabic()),
                        Formats.moment(row.askedAt()),
                        row.reason(),
                        row.answeredBy() == null ? "" : names.of(row.answeredBy(), language.arabic()))));
            }
        });
        add(list);
    }

    private void act(Runnable act, String doneKey) {
        boolean done = Notices.attempt(act);
        changed.run();
        if (done) Notices.done(doneKey);
    }
}
