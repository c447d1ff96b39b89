package ma.idmaj.stock.labels;

import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.stock.PieceLabels;
import ma.idmaj.documents.stock.PieceLabelsPaper;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.StockService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Prints labels. They carry the item and its serial number, and nothing of anybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('STOCK_WRITE')")
public class LabelService {

    public static final int MOST = 400;

    private final StockService stock;
    private final Clock clock;
    private final String address;

    LabelService(StockService stock, Clock clock, @Value("${idmaj.address:http://localhost:8080}") String address) {
        this.stock = stock;
        this.clock = clock;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /**
     * @param start place of the first label on its sheet, from 1
     * @return a PDF
     */
    public byte[] pdf(List<UUID> pieces, LabelSheet sheet, int start) {
        if (pieces.isEmpty()) throw new Refusal("stock.labels.none");
        if (pieces.size() > MOST) throw new Refusal("stock.labels.tooMany", MOST);
        if (start < 1 || start > sheet.places()) throw new Refusal("stock.labels.startWrong", sheet.places());
        var labels = stock.pieces(pieces).stream().map(this::label).toList();
        return PieceLabelsPaper.render(
                new PieceLabels(sheet, start, labels, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private PieceLabels.Label label(PieceRow piece) {
        return new PieceLabels.Label(
                piece.item(), piece.serial(), piece.code(), address + "/" + StockLinks.piece(piece.code()));
    }
}
