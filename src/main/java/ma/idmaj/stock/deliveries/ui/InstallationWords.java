package ma.idmaj.stock.deliveries.ui;

import ma.idmaj.shared.CleanText;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.deliveries.DeliveryDetail;
import ma.idmaj.stock.deliveries.DeliverySigner;
import ma.idmaj.stock.deliveries.Recipient;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words above the signature of an installation, sentence by sentence as they are read out; kept with the signature
 * as one text. They agree with a woman as with a man.
 */
final class InstallationWords {

    private static final String KEY = "stock.deliveries.signed.";

    private final Translations translations;
    private final DeliveryDetail delivery;
    private final LocalDate today;

    InstallationWords(Translations translations, DeliveryDetail delivery, LocalDate today) {
        this.translations = translations;
        this.delivery = delivery;
        this.today = today;
    }

    List<String> of(Language language, DeliverySigner signer, String signerName) {
        Recipient recipient = Objects.requireNonNull(delivery.row().recipient());
        String signedBy = CleanText.oneLine(signerName);
        var sentences = new ArrayList<String>();
        sentences.add(text(language, signer.name(), recipient.name(), signedBy.isEmpty() ? "…" : signedBy));
        sentences.add(text(language, "brought", today, delivery.row().address()));
        for (PieceRow piece : delivery.pieces())
            sentences.add(text(language, "piece", piece.item().in(language.arabic()), piece.serial()));
        sentences.add(text(language, "installed"));
        sentences.add(text(language, "explained"));
        sentences.add(text(language, "read"));
        return sentences;
    }

    private String text(Language language, String key, Object... values) {
        return CleanText.printed(translations.text(language, KEY + key, values));
    }
}
