package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.AlreadyRegistered;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.NotReadyToSend;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Every answer read over before it becomes a file, each with the way back to where it is given. */
@Route(RegistrationLinks.ALL + "/:" + RegistrationAtAddress.PARAMETER + "/" + RegistrationLinks.CHECK)
@RolesAllowed(Permission.PEOPLE_WRITE)
class CheckAnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegistrationService registrations;
    private final RegistrationAtAddress address;
    private final StepList steps;
    private final ErrorSummary errors = new ErrorSummary();
    private final List<AnswersList> lists = new ArrayList<>();
    private final Map<String, Component> tasks = new HashMap<>();

    CheckAnswersView(RegistrationService registrations, RegistrationAtAddress address, StepList steps) {
        this.registrations = registrations;
        this.address = address;
        this.steps = steps;
        addClassName("form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event).ifPresent(row -> show(row.id()));
    }

    private void show(UUID file) {
        removeAll();
        lists.clear();
        tasks.clear();
        var back = Localized.text(new Anchor(RegistrationLinks.page(file), ""), "beneficiaries.registration.tasks");
        back.addClassName("back-link");
        add(back, new PageHeader("beneficiaries.registration.check"), errors);
        var page = new Div();
        page.addClassName("stack");
        steps.all().forEach(step -> page.add(section(file, step)));
        var send = Localized.text(new Button(), "beneficiaries.registration.send");
        send.setId("send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send(file);
            send.setEnabled(true);
        });
        var actions = new Div(send);
        actions.addClassName("form-actions");
        var hint = Localized.text(new Paragraph(), "beneficiaries.registration.send.hint");
        hint.addClassName("hint");
        page.add(new Div(hint, actions));
        add(page);
    }

    private Section section(UUID file, RegistrationStep step) {
        var head = new Div(Localized.text(new H2(), step.titleKey()));
        head.addClassNames("row", "answers-head");
        Component answers = step.answers(file);
        if (answers instanceof AnswersList list) lists.add(list);
        else head.add(change(file, step));
        var section = new Section(head, answers);
        section.addClassName("panel");
        return section;
    }

    private Anchor change(UUID file, RegistrationStep step) {
        var change = Localized.text(
                new Anchor(RegistrationLinks.step(file, step.path()), ""), "beneficiaries.registration.change");
        Localized.on(
                change,
                language -> change.setAriaLabel(
                        Localized.text("beneficiaries.registration.changeOf", Localized.text(step.titleKey()))));
        change.setId("change-" + step.path());
        tasks.put(step.path(), change);
        return change;
    }

    private void send(UUID file) {
        if (!errors.show(problems(file))) return;
        try {
            registrations.send(file);
        } catch (AlreadyRegistered taken) {
            errors.show(List.of(Problem.of(link(Answer.CIN), taken.messageKey(), taken.values())));
            return;
        } catch (NotReadyToSend changedMeanwhile) {
            Notices.refused(changedMeanwhile);
            return;
        }
        Notices.done("beneficiaries.registration.sent");
        getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.page(file)));
    }

    private List<Problem> problems(UUID file) {
        var problems = new ArrayList<Problem>();
        registrations
                .problems(file)
                .forEach(problem -> problems.add(Problem.of(
                        link(problem.answer()), problem.key(), problem.values().toArray())));
        steps.all().stream()
                .filter(step -> !(step instanceof OwnStep) && step.progress(file) == StepProgress.TO_DO)
                .forEach(step -> problems.add(new Problem(
                        tasks.getOrDefault(step.path(), this),
                        () -> Localized.text(
                                "beneficiaries.registration.taskMissing", Localized.text(step.titleKey())))));
        return problems;
    }

    private Component link(Answer answer) {
        Stream<Component> links = lists.stream().flatMap(list -> list.change(answer).stream());
        return links.findFirst().orElse(this);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.registration.check");
    }
}
