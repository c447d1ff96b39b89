package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.privacy.requests.RequestDetail;
import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.requests.RequestState;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;

/** What the officer can do with a request now, the next step first. */
class RequestActions extends Div {

    private final RequestService requests;
    private final RequestDetail request;
    private final Runnable changed;

    RequestActions(
            RequestService requests,
            BeneficiaryService people,
            RequestDetail request,
            LocalDate today,
            Runnable changed) {
        this.requests = requests;
        this.request = request;
        this.changed = changed;
        addClassNames("panel", "stack", "request-actions");
        RequestRow row = request.row();
        var buttons = new Div();
        buttons.addClassName("form-actions");
        if (!row.state().open()) {
            request.stops().stream().sorted().forEach(scope -> {
                var lift = new Button("", click -> act(() -> requests.lift(row.id(), scope)));
                Localized.on(lift, language -> lift.setText(Localized.text("privacy.requests.lift." + scope.name())));
                buttons.add(lift);
            });
            setVisible(!request.stops().isEmpty());
            add(buttons);
            return;
        }
        boolean known = row.state() == RequestState.IDENTIFIED;
        add(Localized.text(new H2(), "privacy.requests.next"), Localized.text(new Paragraph(), next(row)));
        if (!known)
            buttons.add(button("identify", true, () -> new IdentifyDialog(requests, row, today, changed).open()));
        if (row.person() == null)
            buttons.add(button("find", false, () -> new FindDialog(requests, people, row, changed).open()));
        if (known) answers(row, buttons);
        buttons.add(button("refuse", false, () -> new RefuseDialog(requests, row, changed).open()));
        buttons.add(button("withdraw", false, () -> act(() -> requests.withdraw(row.id(), row.version()))));
        add(buttons);
    }

    private void answers(RequestRow row, Div buttons) {
        var person = row.person();
        if (row.kind() == RequestKind.ACCESS && person != null) {
            for (Language language : Language.values()) {
                var give = Downloads.button("privacy.requests.dossier." + language.name(), () -> {
                    var given = requests.giveDossier(row.id(), row.version(), language);
                    return new Downloads.File(given.name() + ".zip", "application/zip", given.zip());
                });
                give.setId("dossier-" + language.code());
                if (language == Localized.language()) give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                // The page shows the answer once the file was made: after it, so that the press still finds its button.
                give.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage()
                        .executeJs("return new Promise(done => setTimeout(done, 1500))")
                        .then(done -> changed.run())));
                buttons.add(give);
            }
        }
        if (row.kind() == RequestKind.RECTIFICATION && person != null) {
            var file = Localized.text(new Anchor(BeneficiaryLinks.page(person), ""), "privacy.requests.openFile");
            file.addClassName("button-link");
            file.setRouterIgnore(false);
            buttons.add(file);
        }
        buttons.add(button(
                "answer",
                row.kind() != RequestKind.ACCESS || person == null,
                () -> new AnswerDialog(requests, row, changed).open()));
    }

    private static String next(RequestRow row) {
        if (row.state() != RequestState.IDENTIFIED) return "privacy.requests.next.identify";
        if (row.person() == null) return "privacy.requests.next.find";
        return "privacy.requests.next." + row.kind().name();
    }

    private static Button button(String verb, boolean primary, Runnable act) {
        var button = Localized.text(new Button("", click -> act.run()), "privacy.requests." + verb);
        button.setId(verb);
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void act(Runnable verb) {
        if (!Notices.attempt(verb)) return;
        Notices.done("privacy.saved");
        changed.run();
    }
}
