package ma.idmaj.stock;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts what a reception accepted onto the shelf, inside that reception's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StockIntake {

    /** Without the letters and digits people mistake for one another when they read a label aloud. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 9;

    private final Shelves shelves;
    private final PieceStore pieces;
    private final CountStore counts;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    StockIntake(Shelves shelves, PieceStore pieces, CountStore counts, JdbcClient jdbc) {
        this.shelves = shelves;
        this.pieces = pieces;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /**
     * What came of one line of an order.
     *
     * @param warrantyUntil null where the item has none
     */
    public record Lot(
            UUID itemId,
            UUID receptionId,
            UUID orderLineId,
            LocalDate receivedOn,
            @Nullable LocalDate warrantyUntil) {}

    /**
     * Before the first of what came is put away.
     *
     * @param keeping how each item was kept when its goods were counted
     * @throws Refusal when the catalogue has made another kind of thing of it since
     */
    public void open(Map<UUID, Keeping> keeping) {
        shelves.lock(keeping.keySet());
        if (keeping.isEmpty()) return;
        jdbc.sql("select id, name_ar, name_fr, kind, unit from catalogue_item where id in (:items) lock in share mode")
                .param("items", keeping.keySet())
                .query(row -> {
                    var now = Keeping.of(
                            ItemKind.valueOf(row.getString("kind")), ItemUnit.valueOf(row.getString("unit")));
                    if (now != keeping.get(row.getObject("id", UUID.class)))
                        throw new Refusal(
                                "stock.keptOtherwise",
                                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")));
                });
    }

    /** @throws Refusal for a serial number the store knows of this item */
    public void pieces(Lot lot, List<String> serials, String reason) {
        for (String serial : serials) {
            UUID id = NewId.next();
            try {
                jdbc.sql("""
                        insert into piece (id, code, item_id, serial, folded_serial, reception_id, order_line_id,
                                           received_on, warranty_until, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED')""")
                        .params(
                                id,
                                code(),
                                lot.itemId(),
                                serial,
                                SerialNumber.folded(serial),
                                lot.receptionId(),
                                lot.orderLineId(),
                                lot.receivedOn(),
                                lot.warrantyUntil())
                        .update();
            } catch (DuplicateKeyException known) {
                throw new Refusal("stock.serialKnown", serial);
            }
            pieces.note(id, null, PieceState.RECEIVED, null, reason);
        }
    }

    public void counted(Lot lot, int quantity, String reason) {
        counts.open(lot.itemId());
        counts.move(
                lot.itemId(),
                CountStore.Kind.RECEIVED,
                quantity,
                stock -> stock.receive(quantity),
                lot.receptionId(),
                null,
                reason);
    }

    private String code() {
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) code.append(CODE_SIGNS.charAt(random.nextInt(CODE_SIGNS.length())));
        return code.toString();
    }
}
