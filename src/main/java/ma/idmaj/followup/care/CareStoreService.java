package ma.idmaj.followup.care;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineStock.Wanted;
import ma.idmaj.stock.PieceService;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The store's part of what people come back with: each step moves the case and, where the thing is a piece the store
 * knows, the piece with it, in one transaction.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('FOLLOW_UP_READ') and hasAuthority('STOCK_WRITE')")
public class CareStoreService {

    public static final int MAX_WORKSHOP = 120;

    private final CareStore store;
    private final PieceService pieces;
    private final LineStock stock;
    private final ClosingService closing;
    private final Translations translations;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CareStoreService(
            CareStore store,
            PieceService pieces,
            LineStock stock,
            ClosingService closing,
            Translations translations,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.stock = stock;
        this.closing = closing;
        this.translations = translations;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @param backBy when it is expected back; null when nobody has said */
    public void sendToRepair(UUID id, long version, String workshop, @Nullable LocalDate backBy) {
        String to = CleanText.oneLine(workshop);
        if (to.isEmpty()) throw new Refusal("followup.care.workshopMissing");
        if (to.length() > MAX_WORKSHOP) throw new Refusal("followup.care.tooLong", MAX_WORKSHOP);
        if (backBy != null && backBy.isBefore(today())) throw new Refusal("followup.care.backInThePast");
        var sent = store.move(id, version, CareKind.REPAIR, CareState.SENT, backBy, "repairSent");
        jdbc.sql("update care_repair set workshop = ?, sent_on = ? where case_id = ?")
                .params(to, today(), id)
                .update();
        code(sent).ifPresent(piece -> pieces.takeForRepair(piece, said("repair")));
    }

    /** Repaired, and with the person again. @param cost nothing under warranty */
    public void bringBack(UUID id, long version, Money cost) {
        var back = store.move(id, version, CareKind.REPAIR, CareState.BACK, null, "repairBack");
        settle(id, cost);
        code(back).ifPresent(piece -> pieces.bringBack(piece, said("repaired")));
    }

    /** The workshop can do nothing: the thing is written off. */
    public void giveUp(UUID id, long version, Money cost) {
        var gone = store.move(id, version, CareKind.REPAIR, CareState.BEYOND_REPAIR, null, "repairGivenUp");
        settle(id, cost);
        code(gone).ifPresent(piece -> pieces.lose(piece, said("beyondRepair")));
    }

    private void settle(UUID id, Money cost) {
        jdbc.sql("update care_repair set back_on = ?, cost_centimes = ? where case_id = ?")
                .params(today(), cost.centimes(), id)
                .update();
    }

    /**
     * What came back is the store's again, to be looked at before it is anybody's. When nothing of the line is left with
     * the person, the line is returned, and its money is free.
     *
     * @throws Refusal for whoever recorded the return: two people see what comes back
     */
    @PreAuthorize("hasAuthority('STOCK_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public void takeIn(UUID id, long version) {
        var taken = store.move(id, version, CareKind.RETURN, CareState.IN_STORE, null, "returnTakenIn");
        if (taken.recordedBy().equals(user.username())) throw new Refusal("followup.care.ownReturn");
        jdbc.sql("update care_return set taken_by = ?, taken_on = ? where case_id = ?")
                .params(user.username(), today(), id)
                .update();
        var piece = code(taken);
        if (piece.isPresent()) pieces.giveBack(piece.get(), said("returned"));
        else stock.giveBack(List.of(wanted(taken.thing())), said("returned"));
        UUID line = line(taken.thing());
        if (nothingLeft(line)) closing.takeLateReturn(line, said("returned"));
    }

    /** The loss is taken note of. */
    public void confirmLoss(UUID id, long version) {
        var lost = store.move(id, version, CareKind.LOSS, CareState.CONFIRMED, null, "lossConfirmed");
        code(lost).ifPresent(piece -> pieces.lose(piece, said("lost")));
    }

    /** What steps of the piece say: the store's history names nobody. */
    private String said(String step) {
        var words = translations.both("followup.care.step." + step);
        return words.ar() + " · " + words.fr();
    }

    private Optional<String> code(CareCase about) {
        return jdbc.sql("select code from piece where id = ?")
                .param(about.piece())
                .query(String.class)
                .optional();
    }

    private Wanted wanted(UUID lineItem) {
        return jdbc.sql("select item_id, quantity from line_item where id = ?")
                .param(lineItem)
                .query((row, n) -> new Wanted(lineItem, row.getObject("item_id", UUID.class), row.getInt("quantity")))
                .single();
    }

    private UUID line(UUID lineItem) {
        return jdbc.sql("select line_id from line_item where id = ?")
                .param(lineItem)
                .query(UUID.class)
                .single();
    }

    /** Every item that was handed over came back in full; a service never does. */
    private boolean nothingLeft(UUID line) {
        return jdbc.sql("""
                        select count(*) from line_item i where i.line_id = ? and i.state in ('GIVEN', 'SUBSTITUTED')
                          and i.quantity > (select coalesce(sum(r.quantity), 0) from care_case c
                            join care_return r on r.case_id = c.id
                            where c.line_item_id = i.id and c.kind = 'RETURN' and c.state = 'IN_STORE')""").param(line).query(Integer.class).single() == 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
