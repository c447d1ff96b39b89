package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.closing.ui.ReasonDialog;
import ma.idmaj.ceremonies.press.PressPage;
import ma.idmaj.ceremonies.press.PressState;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** What may be done with a press text by the one who reads it, the next step first. */
class PressActions extends Div {

    private final PressPanels services;
    private final CeremonyDetail ceremony;
    private final PressPage page;
    private final Runnable changed;

    PressActions(PressPanels services, CeremonyDetail ceremony, PressPage page, Runnable edit, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.page = page;
        this.changed = changed;
        addClassNames("row", "press-actions");
        PressState state = page.text().state();
        if (state == PressState.DRAFT && services.organises()) {
            primary(button(
                    "submit", () -> act(() -> services.writing.submit(id(), version()), "ceremonies.press.submitted")));
            button("edit", edit);
        }
        if (state == PressState.SUBMITTED) submitted();
        if (state == PressState.APPROVED) approved();
        button("paper", this::paper);
    }

    private void submitted() {
        if (services.approves() && !page.wrote()) primary(button("approve", this::confirm));
        if (services.approves())
            button(
                    "sendBack",
                    () -> reason(
                            "sendBack",
                            reason -> services.approval.sendBack(id(), version(), reason),
                            "ceremonies.press.sentBack"));
        if (services.organises())
            button(
                    "takeBack",
                    () -> act(() -> services.writing.takeBack(id(), version()), "ceremonies.press.takenBack"));
    }

    private void approved() {
        if (page.holds()) {
            button("copyAr", () -> copy(Language.AR));
            button("copyFr", () -> copy(Language.FR));
            var download = Downloads.button("ceremonies.press.download", this::file);
            download.setId("press-download");
            add(download);
        }
        if (services.organises() || services.approves())
            button(
                    "withdraw",
                    () -> reason(
                            "withdraw",
                            reason -> services.approval.withdraw(id(), version(), reason),
                            "ceremonies.press.withdrawn"));
    }

    /** As it will be handed out; issued only once approved, and while it may be given out. */
    private void paper() {
        new PaperPreview(PaperKind.PRESS_TEXT, languages -> services.papers.look(id(), languages))
                .issuing(languages -> services.papers.give(id(), languages))
                .inDialog()
                .open();
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        Localized.on(dialog, language -> {
            dialog.setHeader(Localized.text("ceremonies.press.approve"));
            dialog.setText(Localized.text("ceremonies.press.approve.consequence"));
            dialog.setConfirmText(Localized.text("ceremonies.press.approve"));
            dialog.setCancelText(Localized.text("ceremonies.cancel"));
        });
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirm ->
                act(() -> services.approval.approve(id(), version(), page.digest()), "ceremonies.press.approved"));
        dialog.open();
    }

    private void reason(String act, Consumer<String> doing, String doneKey) {
        new ReasonDialog("ceremonies.press." + act, words -> act(() -> doing.accept(words), doneKey)).open();
    }

    /** The browser is asked after the text was given out: what may not be issued never reaches it. */
    private void copy(Language language) {
        Notices.attempt(() -> {
            String text = services.plain.of(services.texts.issue(id()), language);
            getElement()
                    .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", text)
                    .then(
                            Boolean.class,
                            copied -> {
                                if (copied) Notices.done("ceremonies.press.copied");
                                else Notices.refused("ceremonies.press.copyRefused");
                            },
                            without -> Notices.refused("ceremonies.press.copyRefused"));
        });
    }

    private Downloads.File file() {
        String text = services.plain.both(services.texts.issue(id()));
        return new Downloads.File(
                "idmaj-communique-" + ceremony.heldOn() + "-"
                        + page.text().occasion().name().toLowerCase(Locale.ROOT) + ".txt",
                "text/plain;charset=utf-8",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private Button button(String act, Runnable doing) {
        var button = Localized.text(new Button(), "ceremonies.press." + act);
        button.setId("press-" + act);
        button.addClickListener(click -> doing.run());
        add(button);
        return button;
    }

    private static void primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void act(Runnable act, String doneKey) {
        PressPanels.act(act, changed, doneKey);
    }

    private UUID id() {
        return page.text().id();
    }

    private long version() {
        return page.text().version();
    }
}
