package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.registration.RegistrationRow;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The tasks of a registration, each with how far it has come. */
@Route(RegistrationLinks.ALL + "/:" + RegistrationAtAddress.PARAMETER)
@RolesAllowed(Permission.PEOPLE_WRITE)
class RegistrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegistrationService registrations;
    private final RegistrationAtAddress address;
    private final StepList steps;
    private final Span name = new Span();
    private final Span kept = new Span();
    private final OrderedList tasks = new OrderedList();
    private final Div actions = new Div();
    private @Nullable RegistrationRow shown;

    RegistrationView(RegistrationService registrations, RegistrationAtAddress address, StepList steps) {
        this.registrations = registrations;
        this.address = address;
        this.steps = steps;
        addClassName("form-page");
        name.getElement().setAttribute("dir", "auto");
        tasks.addClassName("task-list");
        actions.addClassName("form-actions");
        var panel = new Div(tasks, actions);
        panel.addClassName("panel");
        add(new PageHeader("beneficiaries.register").facts(name, kept), panel);
        Localized.on(this, language -> word());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event).ifPresent(this::show);
    }

    private void show(RegistrationRow row) {
        shown = row;
        word();
        tasks.removeAll();
        steps.all().forEach(step -> tasks.add(task(row.id(), step)));
        actions.removeAll();
        var check =
                Localized.text(new Anchor(RegistrationLinks.check(row.id()), ""), "beneficiaries.registration.check");
        check.addClassName("button-link");
        check.setId("check");
        steps.all().stream()
                .filter(step -> step.progress(row.id()) == StepProgress.TO_DO)
                .findFirst()
                .ifPresent(step -> {
                    // As long as something must be done, that is the next step.
                    var next = Localized.text(
                            new Anchor(RegistrationLinks.step(row.id(), step.path()), ""),
                            "beneficiaries.registration.next");
                    next.addClassName("button-link");
                    check.addClassName("quiet");
                    actions.add(next);
                });
        actions.add(check, discard(row.id()));
    }

    private void word() {
        var row = shown;
        if (row == null) return;
        name.setText(AnswerNames.of(row.answers()));
        kept.setText(
                row.untouched()
                        ? ""
                        : Localized.text("beneficiaries.registration.updatedAt", Formats.moment(row.updatedAt())));
    }

    private static ListItem task(UUID file, RegistrationStep step) {
        var link = Localized.text(new Anchor(RegistrationLinks.step(file, step.path()), ""), step.titleKey());
        link.addClassName("row-link");
        StepProgress progress = step.progress(file);
        return new ListItem(link, new StateChip(progress, tone(progress)));
    }

    private static Tone tone(StepProgress progress) {
        return switch (progress) {
            case OPTIONAL -> Tone.NEUTRAL;
            case TO_DO -> Tone.WAITING;
            case STARTED -> Tone.INFO;
            case DONE -> Tone.GOOD;
        };
    }

    private Button discard(UUID file) {
        var discard = Localized.text(new Button(), "beneficiaries.registration.discard");
        discard.setId("discard");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.addClickListener(click -> new DiscardDialog(() -> {
                    if (Notices.attempt(() -> registrations.discard(file)))
                        getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL));
                })
                .open());
        return discard;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.register");
    }
}
