package ma.idmaj.catalogue.ui;

import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** What is known of an item in words; what is not is «to be completed». */
final class ItemWords {

    private ItemWords() {}

    /** One fact: its word, and what is known of it in the page's language. */
    record Fact(String key, String text) {}

    static String given(String text) {
        return text.isEmpty() ? Localized.text("catalogue.toComplete") : text;
    }

    static String sector(ItemRow item) {
        var sector = item.sector();
        return sector == null ? given("") : Localized.label(sector);
    }

    /** 2000 is «20 %». */
    static String rate(@Nullable Integer hundredths) {
        if (hundredths == null) return "";
        String percent = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return Localized.text("catalogue.facts.percent", percent.replace('.', ','));
    }

    static String needed(@Nullable Boolean needed) {
        return Localized.text(
                needed == null
                        ? "catalogue.facts.unknown"
                        : needed ? "catalogue.facts.needed" : "catalogue.facts.notNeeded");
    }

    /** What it is: the same facts in the same order for every item. */
    static List<Fact> kind(ItemDetail detail, List<TradeRow> trades, Language language) {
        var item = detail.item();
        return List.of(
                new Fact("catalogue.sector", sector(item)),
                new Fact("catalogue.facts.trade", trade(detail.facts().tradeCode(), trades, language)),
                new Fact("catalogue.kind", Localized.label(item.kind())),
                new Fact("catalogue.unit", Localized.label(item.unit())),
                new Fact("catalogue.facts.model", given(detail.facts().model())),
                new Fact("catalogue.facts.warranty", warranty(detail.facts().warrantyMonths())),
                new Fact("catalogue.facts.standard", given(detail.facts().safetyStandard())));
    }

    static List<Fact> price(ItemDetail detail, Language language) {
        var item = detail.item();
        return List.of(
                new Fact("catalogue.price", Formats.money(item.price(), language)),
                new Fact("catalogue.facts.vat", rate(detail.facts().vatRate())),
                new Fact("catalogue.priceDate", Formats.date(item.priceDate())),
                new Fact("catalogue.priceSource", item.priceSource()));
    }

    static List<Fact> needs(SiteNeeds needs, Language language) {
        return List.of(
                new Fact("catalogue.facts.power", needs.power() == null ? given("") : Localized.label(needs.power())),
                new Fact(
                        "catalogue.facts.watts",
                        needs.watts() == null ? given("") : Localized.text("catalogue.facts.watt", needs.watts())),
                new Fact(
                        "catalogue.facts.floorSpace",
                        needs.floorSpaceDm2() == null
                                ? given("")
                                : Localized.text("catalogue.facts.squareMetres", Formats.area(needs.floorSpaceDm2()))),
                new Fact("catalogue.facts.licence", licence(needs, language)));
    }

    private static String licence(SiteNeeds needs, Language language) {
        LocalizedText name = needs.licence();
        if (needs.licenceNeeded() == null) return given("");
        return needs.licenceNeeded() ? name.in(language.arabic()) : needed(false);
    }

    private static String warranty(@Nullable Integer months) {
        return months == null ? given("") : Localized.text("catalogue.facts.months", months);
    }

    private static String trade(@Nullable String code, List<TradeRow> trades, Language language) {
        return trades.stream()
                .filter(trade -> trade.code().equals(code))
                .findFirst()
                .map(trade -> trade.name().in(language.arabic()))
                .orElseGet(() -> Localized.text("catalogue.facts.trade.several"));
    }
}
