package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationRow;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One task of a registration on a page of its own. There is nothing to save: it says when it has kept what is there. */
@Route(RegistrationLinks.ALL + "/:" + RegistrationAtAddress.PARAMETER + "/:" + RegistrationStepView.STEP)
@RolesAllowed(Permission.PEOPLE_WRITE)
class RegistrationStepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String STEP = "step";

    private final RegistrationService registrations;
    private final RegistrationAtAddress address;
    private final StepList steps;
    private final Clock clock;
    private final Span kept = new Span();
    private @Nullable Instant keptAt;

    RegistrationStepView(
            RegistrationService registrations, RegistrationAtAddress address, StepList steps, Clock clock) {
        this.registrations = registrations;
        this.address = address;
        this.steps = steps;
        this.clock = clock;
        addClassName("form-page");
        kept.addClassNames("hint", "kept");
        Localized.on(kept, language -> word());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var step = event.getRouteParameters().get(STEP).flatMap(steps::at).orElseThrow(NotFoundException::new);
        address.read(event).ifPresent(row -> {
            Component content = show(row, step);
            if (content instanceof AnswerForm form) answer(event).ifPresent(form::focus);
        });
    }

    private static Optional<Answer> answer(BeforeEnterEvent event) {
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegistrationLinks.ANSWER)
                .orElse("");
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(named))
                .findFirst();
    }

    private Component show(RegistrationRow row, RegistrationStep step) {
        removeAll();
        UUID file = row.id();
        if (!row.untouched()) kept(row.updatedAt());
        var back = Localized.text(new Anchor(RegistrationLinks.page(file), ""), "beneficiaries.registration.tasks");
        back.addClassName("back-link");
        Component content = step.content(file, () -> changed(file, step));
        var tasks = Localized.text(new Anchor(RegistrationLinks.page(file), ""), "beneficiaries.registration.toTasks");
        tasks.addClassNames("button-link", "quiet");
        var actions = new Div(next(file, step, content), tasks);
        actions.addClassName("form-actions");
        var panel = new Div(content, actions, kept);
        panel.addClassName("panel");
        add(back, new PageHeader(step.titleKey()), panel);
        return content;
    }

    private Button next(UUID file, RegistrationStep step, Component content) {
        var next = Localized.text(new Button(), "beneficiaries.registration.next");
        next.setId("next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // The field that is left by no other way than this key is left by it.
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        next.addClickListener(click -> {
            if (content instanceof AnswerForm form && !form.check()) return;
            String on = steps.after(step)
                    .map(after -> RegistrationLinks.step(file, after.path()))
                    .orElse(RegistrationLinks.check(file));
            getUI().ifPresent(ui -> ui.navigate(on));
        });
        return next;
    }

    private void changed(UUID file, RegistrationStep step) {
        // What another module keeps makes the registration one that is under way, too.
        if (step instanceof OwnStep || Notices.attempt(() -> registrations.keep(file, Map.of()))) kept(clock.instant());
    }

    private void kept(Instant at) {
        keptAt = at;
        word();
    }

    private void word() {
        kept.setText(
                keptAt == null ? "" : Localized.text("beneficiaries.registration.updatedAt", Formats.moment(keptAt)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.register");
    }
}
