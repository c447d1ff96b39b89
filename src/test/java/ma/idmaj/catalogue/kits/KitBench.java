package ma.idmaj.catalogue.kits;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A baker's trade and five approved items: an oven, a mixer, a table, a fridge and a lot of tins. */
final class KitBench {

    static final String TRADE = "TEST_BAKER";
    static final LocalizedText NAME = new LocalizedText("مخبزة", "Boulangerie");
    static final UUID OTHER = new UUID(1, 2);

    final UUID oven;
    final UUID mixer;
    final UUID table;
    final UUID fridge;
    final UUID tins;
    final LocalDate today;

    private final SignIn signIn;
    private final CatalogueService catalogue;

    /** Leaves a supervisor signed in. */
    KitBench(ApplicationContext context, SignIn signIn) {
        this.signIn = signIn;
        this.catalogue = context.getBean(CatalogueService.class);
        this.today = LocalDate.now(context.getBean(Clock.class));
        signIn.as(Role.SUPERVISOR);
        context.getBean(KitService.class).addTrade(new TradeRow(TRADE, Sector.CATERING, NAME));
        oven = approved("فرن", "Four", 11_500, ItemUnit.PIECE, 1);
        mixer = approved("عجانة", "Batteur", 9_800, ItemUnit.PIECE, 2);
        table = approved("طاولة", "Table", 2_400, ItemUnit.PIECE, 3);
        fridge = approved("ثلاجة", "Réfrigérateur", 6_800, ItemUnit.PIECE, 1);
        tins = approved("قوالب", "Moules", 2_500, ItemUnit.LOT, 7);
    }

    UUID approved(String ar, String fr, long dirhams, ItemUnit unit, int months) {
        UUID id = proposed(ar, fr, dirhams, unit, months);
        approve(id);
        return id;
    }

    UUID proposed(String ar, String fr, long dirhams, ItemUnit unit, int months) {
        UUID id = catalogue.add(
                draft(ar, fr, unit), new FirstPrice(Money.ofDirhams(dirhams), today.minusMonths(months), "devis"));
        catalogue.propose(id, catalogue.item(id).version());
        return id;
    }

    void approve(UUID item) {
        signIn.as(Role.SUPERVISOR, OTHER);
        catalogue.approve(item, catalogue.item(item).version());
        signIn.as(Role.SUPERVISOR);
    }

    void withdraw(UUID item) {
        catalogue.withdraw(item, catalogue.item(item).version());
    }

    private static ItemDraft draft(String ar, String fr, ItemUnit unit) {
        return new ItemDraft(
                new LocalizedText(ar, fr),
                new LocalizedText("", ""),
                Sector.CATERING,
                ItemKind.DURABLE,
                unit,
                ItemFacts.UNKNOWN);
    }

    static KitDraft draft(String reason, KitDraft.Line... lines) {
        return new KitDraft(NAME, Arrays.asList(lines), reason);
    }

    static KitDraft.Line line(UUID item, int quantity, UUID... alternates) {
        return new KitDraft.Line(item, ItemUnit.PIECE, quantity, KitPriority.ESSENTIAL, List.of(alternates), "");
    }
}
