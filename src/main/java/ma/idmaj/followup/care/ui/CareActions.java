package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.care.CareDetail;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.CareStoreService;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What this reader may do with a case now, the next step first; and who is waited for where that is another. */
class CareActions extends Div {

    private final CareService care;
    private final CareStoreService store;
    private final CareDetail detail;
    private final LocalDate today;
    private final Runnable changed;
    private final boolean writes;
    private final boolean keepsStore;
    private final Div buttons = new Div();

    CareActions(
            CareService care,
            CareStoreService store,
            CurrentUser user,
            CareDetail detail,
            LocalDate today,
            Runnable changed) {
        this.care = care;
        this.store = store;
        this.detail = detail;
        this.today = today;
        this.changed = changed;
        this.writes = user.may(Permission.FOLLOW_UP_WRITE);
        this.keepsStore = user.may(Permission.STOCK_WRITE);
        addClassNames("panel", "stack");
        buttons.addClassName("form-actions");
        add(Localized.text(new H2(), "followup.care.next"));
        if (!detail.row().state().open()) return;
        switch (detail.row().kind()) {
            case COMPLAINT -> complaint();
            case REPAIR -> repair();
            case RETURN -> back(user);
            case LOSS -> loss();
        }
        add(buttons);
    }

    boolean any() {
        return getChildren().count() > 2 || buttons.getComponentCount() > 0;
    }

    private void complaint() {
        if (!writes) return;
        if (detail.row().state() == CareState.OPEN) {
            button("answer", true, this::answer);
            now("withdraw", false, care::withdraw);
        } else {
            now("close", true, care::close);
            now("reopen", false, care::reopen);
        }
    }

    private void repair() {
        boolean asked = detail.row().state() == CareState.OPEN;
        if (keepsStore && asked) button("sendToRepair", true, this::send);
        if (keepsStore && !asked) {
            button("bringBack", true, () -> settle("bringBack", store::bringBack));
            button("giveUp", false, () -> settle("giveUp", store::giveUp));
        }
        if (writes && asked) now("withdraw", false, care::withdraw);
        if (!keepsStore && asked) add(Localized.text(new Paragraph(), "followup.care.waits.REPAIR"));
    }

    private void back(CurrentUser user) {
        boolean own = detail.recordedBy().equals(user.username());
        if (user.may(Permission.CEREMONY_PREPARE) && keepsStore && !own) now("takeIn", true, store::takeIn);
        else add(Localized.text(new Paragraph(), "followup.care.waits.RETURN"));
        if (writes) now("withdraw", false, care::withdraw);
    }

    private void loss() {
        if (keepsStore) now("confirmLoss", true, store::confirmLoss);
        else add(Localized.text(new Paragraph(), "followup.care.waits.LOSS"));
        if (writes) now("found", false, care::found);
    }

    private void answer() {
        var words = CareDialog.words("followup.care.answerGiven");
        new CareDialog()
                .with(words)
                .step(
                        "answer",
                        () -> Fields.check(words, !words.getValue().isBlank(), "followup.care.answerMissing"),
                        () -> care.answer(id(), version(), words.getValue()),
                        changed)
                .open();
    }

    private void send() {
        var workshop = Fields.text("followup.care.workshop", CareStoreService.MAX_WORKSHOP);
        workshop.setId("care-workshop");
        var backBy = Fields.optional(Fields.date("followup.care.backBy"));
        backBy.setId("care-back-by");
        backBy.setMin(today);
        new CareDialog()
                .with(workshop, backBy)
                .step(
                        "sendToRepair",
                        () -> Fields.check(workshop, !workshop.getValue().isBlank(), "followup.care.workshopMissing"),
                        () -> store.sendToRepair(id(), version(), workshop.getValue(), backBy.getValue()),
                        changed)
                .open();
    }

    private interface Settling {
        void settle(UUID id, long version, Money cost);
    }

    private void settle(String verb, Settling act) {
        var cost = Fields.money("followup.care.cost");
        cost.setId("care-cost");
        Fields.hint(cost, "followup.care.cost.hint");
        cost.setValue(Money.ZERO);
        new CareDialog()
                .with(cost)
                .step(
                        verb,
                        () -> Fields.check(cost, cost.optionalValue().isPresent(), "followup.care.costMissing"),
                        () -> act.settle(id(), version(), cost.getValue()),
                        changed)
                .open();
    }

    private void now(String verb, boolean primary, BiConsumer<UUID, Long> act) {
        button(verb, primary, () -> {
            boolean went = Notices.attempt(() -> act.accept(id(), version()));
            changed.run();
            if (went) Notices.done("followup.care.saved");
        });
    }

    private void button(String verb, boolean primary, Runnable act) {
        var button = Localized.text(new Button("", click -> act.run()), "followup.care." + verb);
        button.setId(verb);
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(button);
    }

    private UUID id() {
        return detail.row().id();
    }

    private long version() {
        return detail.row().version();
    }
}
