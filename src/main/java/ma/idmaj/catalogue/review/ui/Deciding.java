package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewDecisions;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The acts of the queue: asks what has to be asked, decides, and tells the page what was done. */
class Deciding implements ReviewActs {

    interface Done {
        /** @param act null where it can't be taken back */
        void decided(List<Finding> findings, @Nullable UUID act, String sentence);

        /** What is shown may be out of date. */
        void refused();
    }

    private final ReviewDecisions decisions;
    private final Barriers barriers;
    private final ReviewQueue queue;
    private final LocalDate today;
    private final Done done;
    private final Runnable moved;
    private final Map<ReviewRule, String> reasons = new EnumMap<>(ReviewRule.class);
    private final Map<UUID, String> keys = new HashMap<>();

    Deciding(
            ReviewDecisions decisions,
            Barriers barriers,
            ReviewQueue queue,
            LocalDate today,
            Done done,
            Runnable moved) {
        this.decisions = decisions;
        this.barriers = barriers;
        this.queue = queue;
        this.today = today;
        this.done = done;
        this.moved = moved;
    }

    /** What the same act could decide together with this finding. */
    List<Finding> alike(Finding finding) {
        return queue.alike(finding).stream()
                .filter(other -> !barriers.own(other))
                .filter(other ->
                        other.rule() != ReviewRule.TO_REVIEW || other.item().complete())
                .toList();
    }

    /** Where an act taken back was decided; what is given where that is not known. */
    @Nullable
    String keyOf(UUID act, @Nullable String otherwise) {
        return keys.getOrDefault(act, otherwise);
    }

    @Override
    public void approve() {
        Finding finding = queue.current();
        if (finding == null) return;
        if (finding.rule() == ReviewRule.PRICE_PROPOSED) askForPrice(finding);
        else decide(List.of(finding), "catalogue.review.done.approved", () -> decisions.approve(List.of(finding)));
    }

    /** A price that stands can't be taken back, only followed by another: asked before. */
    private void askForPrice(Finding finding) {
        var question = new ConfirmDialog();
        question.setHeader(Localized.text("catalogue.review.approvePrice"));
        question.setText(FindingWords.sentence(finding, Localized.language()) + " "
                + Localized.text("catalogue.review.priceStays"));
        question.setConfirmText(Localized.text("catalogue.review.approvePrice"));
        question.setCancelable(true);
        question.setCancelText(Localized.text("catalogue.review.cancel"));
        question.addConfirmListener(confirm ->
                decide(List.of(finding), "catalogue.review.done.approved", () -> decisions.approve(List.of(finding))));
        question.addCancelListener(cancel -> moved.run());
        question.open();
    }

    @Override
    public void sendBack() {
        Finding finding = queue.current();
        if (finding == null) return;
        String title =
                finding.rule() == ReviewRule.PRICE_PROPOSED ? "catalogue.review.refusePrice" : "catalogue.sendBack";
        ask(title, finding, new ReasonFields(false, ""), fields -> {
            String reason = fields.reason();
            return decide(
                    List.of(finding), "catalogue.review.done.sentBack", () -> decisions.sendBack(finding, reason));
        });
    }

    @Override
    public void accept() {
        Finding finding = queue.current();
        if (finding == null) return;
        var reason = new ReasonFields(true, reasons.getOrDefault(finding.rule(), ""));
        ask("catalogue.review.accept", finding, reason, fields -> accept(List.of(finding), fields));
    }

    private boolean accept(List<Finding> findings, ReasonFields fields) {
        reasons.put(findings.getFirst().rule(), fields.reason());
        return decide(
                findings, "catalogue.review.done.accepted", () -> decisions.accept(findings, fields.acceptance(today)));
    }

    private void ask(String titleKey, Finding finding, ReasonFields reason, Predicate<ReasonFields> act) {
        String subject = finding.item().name().in(Localized.language().arabic());
        open(new ReasonDialog(titleKey, subject, reason, act));
    }

    /** Once it is closed, the finding that stands there has the keys again. */
    private void open(Dialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) moved.run();
        });
        dialog.open();
    }

    @Override
    public void batch() {
        Finding finding = queue.current();
        if (finding == null) return;
        List<Finding> alike = alike(finding);
        if (alike.isEmpty()) return;
        var fields = new ReasonFields(true, reasons.getOrDefault(finding.rule(), ""));
        open(new BatchDialog(alike, fields, this::decideTogether));
    }

    private boolean decideTogether(List<Finding> chosen, ReasonFields fields) {
        if (chosen.isEmpty()) {
            Notices.refused("catalogue.review.nothingChosen");
            return false;
        }
        if (!chosen.getFirst().rule().proposal()) return accept(chosen, fields);
        return decide(chosen, "catalogue.review.done.approved", () -> decisions.approve(chosen));
    }

    private boolean decide(List<Finding> findings, String sentenceKey, Supplier<UUID> act) {
        Finding first = findings.getFirst();
        boolean stays = first.rule() == ReviewRule.PRICE_PROPOSED;
        boolean went = Notices.attempt(() -> {
            UUID id = act.get();
            keys.put(id, first.key());
            String sentence =
                    Localized.text(sentenceKey, findings.size(), first.item().name());
            done.decided(findings, stays ? null : id, sentence);
        });
        if (!went) done.refused();
        return went;
    }

    @Override
    public void mend() {
        Finding finding = queue.current();
        if (finding == null) return;
        UI.getCurrent().navigate(where(finding));
    }

    /** What is set right in the item's own form, and what on a part of its page. */
    private static String where(Finding finding) {
        UUID item = finding.item().id();
        return switch (finding.rule()) {
            case PRICE_PROPOSED, PRICE_OFF, PRICE_OLD, FEW_QUOTES, UNIT_MISMATCH ->
                CatalogueLinks.tab(item, CatalogueLinks.PRICES_TAB);
            case NO_SUBSTITUTE -> CatalogueLinks.tab(item, CatalogueLinks.SUBSTITUTES_TAB);
            case WITHDRAWN_IN_USE -> CatalogueLinks.tab(item, CatalogueLinks.KITS_TAB);
            case TO_REVIEW,
                    DOUBLE,
                    SECTOR_MISSING,
                    ARABIC_MISSING,
                    FRENCH_MISSING,
                    UNIT_DOUBTFUL,
                    POWER_UNSAID,
                    LICENCE_UNSAID -> CatalogueLinks.edit(item);
        };
    }

    @Override
    public void putOff() {
        queue.putOff();
        moved.run();
    }

    @Override
    public void next() {
        queue.next();
        moved.run();
    }

    @Override
    public void previous() {
        queue.previous();
        moved.run();
    }
}
