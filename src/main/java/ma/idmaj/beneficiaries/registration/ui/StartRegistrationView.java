package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.registration.RegistrationRow;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** One's own registrations under way, to go on with; where there are none, a new one begins at once. */
@Route(BeneficiaryLinks.NEW)
@RolesAllowed(Permission.PEOPLE_WRITE)
class StartRegistrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegistrationService registrations;
    private final UnorderedList list = new UnorderedList();

    StartRegistrationView(RegistrationService registrations) {
        this.registrations = registrations;
        addClassName("form-page");
        list.addClassName("drafts");
        var start = Localized.text(new Button(), "beneficiaries.registration.start");
        start.setId("start");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(RegistrationLinks.page(registrations.start()))));
        var hint = Localized.text(new Paragraph(), "beneficiaries.registration.mine.hint");
        hint.addClassName("hint");
        var panel = new Div(Localized.text(new H2(), "beneficiaries.registration.mine"), hint, list);
        panel.addClassName("panel");
        add(new PageHeader("beneficiaries.register").actions(start), panel);
        Localized.on(list, language -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (begun().isEmpty()) event.forwardTo(RegistrationLinks.page(registrations.start()));
    }

    private List<RegistrationRow> begun() {
        return registrations.mine().stream().filter(row -> !row.untouched()).toList();
    }

    private void show() {
        list.removeAll();
        begun().forEach(row -> list.add(item(row)));
    }

    private ListItem item(RegistrationRow row) {
        String name = AnswerNames.of(row.answers());
        var open = new Anchor(RegistrationLinks.page(row.id()), name);
        open.addClassName("row-link");
        open.getElement().setAttribute("dir", "auto");
        var when = new Div(Localized.text("beneficiaries.registration.updatedAt", Formats.moment(row.updatedAt())));
        when.addClassName("hint");
        var words = new Div(open, when);
        var discard = new Button(Localized.text("beneficiaries.registration.discard"));
        discard.setAriaLabel(Localized.text("beneficiaries.registration.discardOf", name));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.addClickListener(click -> new DiscardDialog(() -> {
                    Notices.attempt(() -> registrations.discard(row.id()));
                    show();
                    if (begun().isEmpty()) getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL));
                })
                .open());
        var item = new ListItem(words, discard);
        item.addClassName("row");
        return item;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.register");
    }
}
