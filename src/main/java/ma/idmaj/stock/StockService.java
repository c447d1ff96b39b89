package ma.idmaj.stock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is in the store, as one may read it: counts, pieces, and what became of each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('STOCK_READ')")
public class StockService {

    private final StockQueries queries;

    StockService(StockQueries queries) {
        this.queries = queries;
    }

    /** Items there is or was anything of, or that are ordered, by name. */
    public List<StockRow> counts(StockFilter filter, boolean arabic, int offset, int limit) {
        return queries.counts(filter, arabic, offset, limit);
    }

    /** Empty for an item never ordered. */
    public Optional<StockRow> count(UUID item) {
        return queries.counts(item).stream().findFirst();
    }

    /** Those received last first. */
    public List<PieceRow> pieces(UUID item, int offset, int limit) {
        return queries.pieces(item, offset, limit);
    }

    /** @param typed or scanned: a label's code or a serial number, which pieces of two items may share */
    public List<PieceRow> find(String typed) {
        return queries.piecesBySerial(typed, 20);
    }

    public Optional<PieceRow> piece(String code) {
        return queries.piecesBySerial(code, 20).stream()
                .filter(piece -> piece.code().equals(SerialNumber.folded(code)))
                .findFirst();
    }

    public List<PieceRow> pieces(List<UUID> ids) {
        return queries.piecesOf(ids);
    }

    public List<PieceRow> piecesOfReception(UUID reception) {
        return queries.piecesOfReception(reception);
    }

    /** The newest first. */
    public List<PieceMovement> movements(UUID piece) {
        return queries.movements(piece);
    }
}
