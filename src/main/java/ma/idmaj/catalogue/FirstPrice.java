package ma.idmaj.catalogue;

import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference price an item is added with. Approving the item approves it too; later ones are proposed.
 *
 * @param amount of one unit, VAT included
 * @param source where it was seen
 */
public record FirstPrice(Money amount, LocalDate date, String source) {

    public static final int LONGEST_SOURCE = 120;

    public FirstPrice {
        source = CleanText.oneLine(source);
    }

    public List<InvalidItem> problems(LocalDate today) {
        var problems = new ArrayList<InvalidItem>();
        if (amount.centimes() <= 0) problems.add(new InvalidItem(ItemField.PRICE, "catalogue.priceMissing"));
        if (amount.compareTo(PriceLimits.HIGHEST) > 0)
            problems.add(new InvalidItem(ItemField.PRICE, "catalogue.priceAbsurd", PriceLimits.HIGHEST.format()));
        if (date.isAfter(today)) problems.add(new InvalidItem(ItemField.PRICE_DATE, "catalogue.priceDateWrong"));
        if (source.isEmpty()) problems.add(new InvalidItem(ItemField.PRICE_SOURCE, "catalogue.sourceMissing"));
        InvalidItem.checkLength(problems, ItemField.PRICE_SOURCE, source, LONGEST_SOURCE);
        return problems;
    }
}
