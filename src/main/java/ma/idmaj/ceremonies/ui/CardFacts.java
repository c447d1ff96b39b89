package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.stock.LineStock;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a card tells beside its line.
 *
 * @param username of the account at this desk: what is journalled is sent under it alone
 * @param cin      masked, empty when unknown
 * @param photo    for those who may see it
 * @param pieces   promised to or handed over for each item that the store keeps piece by piece
 * @param day      that stands in the words to sign
 * @param record   the standing hand-over, when there is one
 * @param papers   the way to its record and receipt, when there is one
 */
record CardFacts(
        UUID ceremonyId,
        String username,
        String cin,
        @Nullable Component photo,
        Map<UUID, List<LineStock.Offered>> pieces,
        LocalDate day,
        @Nullable HandoverRow record,
        @Nullable Component papers) {}
