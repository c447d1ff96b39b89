package ma.idmaj.intake.prices;

import ma.idmaj.catalogue.prices.PriceListEntry;
import ma.idmaj.catalogue.prices.PriceListService;
import ma.idmaj.catalogue.prices.PriceListService.Origin;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.intake.Field;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A supplier's price list on its way into the catalogue: each row compared, decided, and all of them brought in. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class PriceListIntakeService {

    private final PriceListService lists;
    private final PriceService prices;
    private final Translations words;
    private final Clock clock;

    PriceListIntakeService(PriceListService lists, PriceService prices, Translations words, Clock clock) {
        this.lists = lists;
        this.prices = prices;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Compares a list with the catalogue as it is now.
     *
     * @param goOn asked with how many rows are done
     */
    @Transactional(readOnly = true)
    public CheckedPriceList check(PriceListDraft draft, IntPredicate goOn) {
        var rows = PriceListCheck.check(draft, prices.items(), LocalDate.now(clock), goOn);
        return new CheckedPriceList(draft, rows, Map.of(), broughtInBefore(draft));
    }

    /** Whether this very file has been brought in before, and stands. */
    @Transactional(readOnly = true)
    public boolean broughtInBefore(PriceListDraft draft) {
        return lists.standing(draft.sha256());
    }

    /**
     * Brings in what was decided. The list is compared once more: what has become something else since takes nothing
     * of its own accord.
     *
     * @param validUntil last day the supplier keeps to the prices; null when unsaid
     * @param goOn       asked with how many rows are done; its no takes everything back
     * @return the import
     * @throws PriceListOvertaken when a row is of another kind by now
     * @throws ma.idmaj.shared.Refusal when somebody else has brought the same file in since it was checked
     * @throws ma.idmaj.shared.Stopped when told not to go on
     */
    public UUID bringIn(CheckedPriceList list, UUID supplierId, @Nullable LocalDate validUntil, IntPredicate goOn) {
        var now = new CheckedPriceList(
                list.draft(), check(list.draft(), done -> goOn.test(0)).rows(), list.decided(), list.again());
        var overtaken = new ArrayList<Integer>();
        for (int i = 0; i < list.rows().size(); i++) {
            var seen = list.rows().get(i);
            var today = now.rows().get(i);
            boolean same = seen.kind() == today.kind() && list.choice(seen) == now.choice(today);
            if (!same) overtaken.add(seen.number());
        }
        if (!overtaken.isEmpty()) throw new PriceListOvertaken(overtaken);
        var entries = now.rows().stream()
                .filter(row -> now.choice(row) != PriceRowChoice.LEAVE_OUT)
                // Whichever row brings an item, the others of it find it there.
                .sorted(Comparator.comparing(row -> now.choice(row) != PriceRowChoice.NEW_ITEM))
                .map(row -> entry(row, now))
                .toList();
        var origin = new Origin(
                supplierId, validUntil, list.draft().fileName(), list.draft().sha256(), list.again());
        return lists.bringIn(origin, entries, now.rows().size() - entries.size(), goOn);
    }

    private PriceListEntry entry(CheckedRow row, CheckedPriceList list) {
        var item = row.item();
        PriceRowChoice choice = list.choice(row);
        return new PriceListEntry(
                row.number(),
                item == null ? null : item.id(),
                choice == PriceRowChoice.NEW_ITEM ? brings(row) : null,
                row.sameAs(),
                Objects.requireNonNull(row.date()),
                Objects.requireNonNull(row.price()),
                row.unit(),
                row.row().text(Field.ITEM_REFERENCE),
                Stream.of(list.draft().fileName(), row.row().text(Field.BRAND))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                choice == PriceRowChoice.QUOTE_AND_PRICE);
    }

    private PriceListEntry.Brings brings(CheckedRow row) {
        String brand = row.row().text(Field.BRAND);
        var specification = brand.isEmpty()
                ? new LocalizedText("", "")
                : new LocalizedText(
                        words.text(Language.AR, "intake.prices.brandOf", brand),
                        words.text(Language.FR, "intake.prices.brandOf", brand));
        var unit = row.unit();
        var warranty = PriceTexts.warranty(row.row().text(Field.WARRANTY));
        return new PriceListEntry.Brings(
                row.name(),
                specification,
                unit == null ? PriceTexts.unitOf(row.name().fr(), row.name().ar()) : unit,
                warranty.isEmpty() ? null : warranty.getAsInt());
    }
}
