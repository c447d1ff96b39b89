package ma.idmaj.keys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.keys.KeyReport;
import ma.idmaj.keys.KeyService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

/** Which keys seal people's numbers and papers, and the work of a change to others. */
@Route("admin/keys")
@RolesAllowed(Permission.ADMINISTER)
@Menu(title = "keys.title", icon = "key-o", order = 85)
class KeysView extends Div implements HasDynamicTitle {

    private final KeyService keys;
    private final Div content = new Div();

    KeysView(KeyService keys) {
        this.keys = keys;
        addClassName("stack");
        content.addClassName("stack");
        add(new PageHeader("keys.title").facts(Localized.text(new Paragraph(), "keys.lead")), content);
        show();
    }

    private void show() {
        KeyReport report = keys.report();
        var change = Localized.text(new Button("", click -> change()), report.begun() ? "keys.goOn" : "keys.change");
        change.setId("change-keys");
        change.setDisableOnClick(true);
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(change);
        actions.addClassName("form-actions");
        content.removeAll();
        content.add(new KeysPanel(report), new LastChangePanel(report, actions));
    }

    private void change() {
        var work = new RunningWork("keys.changing", () -> {
            show();
            Notices.done("keys.stopped");
        });
        content.removeAll();
        content.add(work);
        work.start(
                keys.toLookAt(),
                keys::change,
                ended -> {
                    show();
                    Notices.done("keys.ended", ended.changed());
                },
                this::show);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("keys.title");
    }
}
