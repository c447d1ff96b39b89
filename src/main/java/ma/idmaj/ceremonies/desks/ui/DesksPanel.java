package ma.idmaj.ceremonies.desks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.TemporaryAccounts;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** Who may serve at the desks on the day: an account each, opened here, its password shown once. */
public final class DesksPanel extends Div {

    private final DeskPanels services;
    private final CeremonyDetail ceremony;
    private final Div list = new Div();
    private final boolean open;

    DesksPanel(DeskPanels services, CeremonyDetail ceremony) {
        this.services = services;
        this.ceremony = ceremony;
        this.open = !ceremony.state().over() && ceremony.state() != CeremonyState.DONE;
        setVisible(services.user.may(Permission.CEREMONY_PREPARE));
        if (!isVisible()) return;
        addClassNames("panel", "stack");
        setId("desks");
        add(
                Localized.text(new H2(), "ceremonies.desks.title"),
                Localized.text(new Paragraph(), "ceremonies.desks.hint", ceremony.heldOn()),
                list);
        if (open) {
            var add = Localized.text(new Button(), "ceremonies.desks.open");
            add.setId("open-desk");
            add.addClickListener(click -> ask().open());
            add(add);
        }
        draw();
    }

    private void draw() {
        list.removeAll();
        var desks = services.desks.desks(ceremony.id());
        if (desks.isEmpty()) return;
        list.add(new DataTable<TemporaryAccounts.Row>("ceremonies.desks.title")
                .column(
                        "ceremonies.desks.name",
                        (desk, language) -> new Span(desk.name().in(language.arabic())))
                .column("ceremonies.desks.username", (desk, language) -> new Ltr(desk.username()))
                .column("ceremonies.desks.day", (desk, language) -> new Ltr(Formats.date(desk.day())))
                .column("ceremonies.column.state", this::state)
                .rows(desks));
    }

    private Component state(TemporaryAccounts.Row desk, Language language) {
        if (!desk.enabled()) return new StateChip(Tone.NEUTRAL, "ceremonies.desks.ended");
        if (!open) return new StateChip(Tone.INFO, "ceremonies.desks.opens");
        var end = new Button(Localized.text("ceremonies.desks.end"));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(Localized.text("ceremonies.desks.endOf", desk.name().in(language.arabic())));
        end.addClickListener(click -> {
            boolean done = Notices.attempt(() -> services.desks.end(ceremony.id(), desk.username()));
            draw();
            if (done) Notices.done("ceremonies.desks.endDone");
        });
        var cell = new Div(new StateChip(Tone.INFO, "ceremonies.desks.opens"), end);
        cell.addClassName("line-actions");
        return cell;
    }

    private Dialog ask() {
        var dialog = new Dialog();
        var name = Fields.personName("ceremonies.desks.name");
        name.setId("desk-name");
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> dialog.close());
        var confirm = Localized.text(new Button(), "ceremonies.desks.open");
        confirm.setId("confirm-desk");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            PersonName person = name.getValue();
            if (person == null) {
                Notices.refused("accounts.nameMissing");
                return;
            }
            try {
                var opened = services.desks.open(ceremony.id(), person);
                dialog.close();
                draw();
                shown(opened).open();
            } catch (Refusal refusal) {
                Notices.refused(refusal);
            }
        });
        Localized.on(dialog, language -> dialog.setHeaderTitle(Localized.text("ceremonies.desks.open")));
        dialog.add(name);
        dialog.getFooter().add(cancel, confirm);
        return dialog;
    }

    /** Kept nowhere: whoever closes it without a note opens another account. */
    private static Dialog shown(TemporaryAccounts.Opened opened) {
        var dialog = new Dialog();
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        var username = new Ltr(opened.username());
        var password = new Ltr(opened.password());
        username.setId("desk-username");
        password.setId("desk-password");
        var close = Localized.text(new Button(), "ceremonies.desks.noted");
        close.setId("desk-noted");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.addClickListener(click -> dialog.close());
        Localized.on(dialog, language -> dialog.setHeaderTitle(Localized.text("ceremonies.desks.opened")));
        dialog.add(
                Localized.text(new Paragraph(), "ceremonies.desks.once"),
                new FactsList()
                        .fact("ceremonies.desks.username", username)
                        .fact("ceremonies.desks.password", password));
        dialog.getFooter().add(close);
        return dialog;
    }
}
