package ma.idmaj.demo;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.review.Acceptance;
import ma.idmaj.catalogue.review.ReviewDecisions;
import ma.idmaj.catalogue.review.ReviewFilter;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.catalogue.review.ReviewService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.SearchKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A catalogue that was looked after, and some sixty things left to look at: of items that came in lately. */
@Component
class DemoReview {

    private static final String SOURCE = "بيان أثمان · Devis";
    private static final String NO_SUBSTITUTE =
            "لا بديل متداول في السوق المحلية · Pas d’équivalent courant sur le marché local";

    private final CatalogueService catalogue;
    private final ReviewService review;
    private final ReviewDecisions decisions;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;
    private final LocalDate today;

    DemoReview(
            CatalogueService catalogue,
            ReviewService review,
            ReviewDecisions decisions,
            JdbcClient jdbc,
            EntityManager entities,
            Clock clock) {
        this.catalogue = catalogue;
        this.review = review;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /** Last of the catalogue: what others have said of an item stays said. */
    void fill() {
        written();
        UUID chaouia = supplier("Comptoir Chaouia Équipement", "الدار البيضاء");
        UUID inox = supplier("Inox du Bouregreg", "سلا");
        lookedAfter(chaouia, inox);
        lately(chaouia, inox);
        jdbc.sql("""
                update supplier_quote q join catalogue_item i on i.id = q.item_id set q.vat_rate = i.vat_rate
                where q.vat_rate is null and q.import_id is null""").update();
    }

    private void lookedAfter(UUID one, UUID other) {
        jdbc.sql("""
                update catalogue_item set power = case
                    when name_fr like '%gaz%' then 'GAS'
                    when name_fr regexp 'lectrique|frig|four|machine|perceuse|scie|compresseur|balance' then 'SINGLE_PHASE'
                    else 'NONE' end
                where state = 'APPROVED' and kind = 'DURABLE' and power is null""").update();
        jdbc.sql("""
                update catalogue_item set licence_needed = false
                where state = 'APPROVED' and kind = 'DURABLE' and licence_needed is null""").update();
        jdbc.sql("""
                insert into supplier_quote (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, unit, source,
                  recorded_by, recorded_at)
                select uuid(), i.id, s.id, :on, :until, round(i.price_centimes * if(s.id = :one, 98, 103) / 10000) * 100,
                  i.unit, :source, :by, :now
                from catalogue_item i join supplier s on s.id in (:one, :other)
                where i.state = 'APPROVED' and not exists (select 1 from supplier_quote q where q.item_id = i.id)""")
                .param("on", today.minusMonths(2))
                .param("until", today.plusMonths(4))
                .param("one", one)
                .param("other", other)
                .param("source", SOURCE)
                .param("by", DemoAccount.SUPERVISOR.username())
                .param("now", now())
                .update();
        var alone = review.queue(new ReviewFilter("", ReviewRule.NO_SUBSTITUTE, null), false).stream()
                .filter(finding -> finding.item().sector() != null)
                .toList();
        if (alone.isEmpty()) return;
        DemoActor.as(
                DemoAccount.SUPERVISOR.username(), () -> decisions.accept(alone, new Acceptance(NO_SUBSTITUTE, null)));
    }

    private void lately(UUID one, UUID other) {
        item("مولد كهربائي 5 كيلوواط", "Groupe électrogène 5 kW", Sector.CONSTRUCTION, 9_800, 9);
        item("محطة لحام بالقوس 200 أمبير", "Poste à souder à l’arc 200 A", Sector.CRAFTS, 2_600, 7);
        item("آلة خياطة أوفرلوك 4 خيوط", "Surjeteuse 4 fils", Sector.CRAFTS, 5_400, 11);
        UUID compressor = item("ضاغط هواء 100 لتر", "Compresseur d’air 100 L", Sector.SERVICES, 3_900, 1);
        UUID twice = item("ضاغط هواء 100 لتر", "Compresseur d’air 100 l", Sector.SERVICES, 4_150, 1);
        UUID vitrine = item("واجهة عرض مبردة 1,50 م", "Vitrine réfrigérée 1,50 m", Sector.COMMERCE, 19_500, 2);
        quote(vitrine, one, 14_200, ItemUnit.PIECE);
        quote(vitrine, other, 14_600, ItemUnit.PIECE);
        UUID saw = item("منشار كهربائي للخشب", "Scie circulaire à bois", Sector.CONSTRUCTION, 198, 1);
        quote(saw, one, 1_950, ItemUnit.PIECE);
        quote(saw, other, 2_010, ItemUnit.PIECE);
        UUID tools = item("معدات السباكة (مجموعة)", "Outillage de plomberie (lot)", Sector.CONSTRUCTION, 3_300, 2);
        quote(tools, one, 3_250, ItemUnit.LOT);
        UUID sprayer = item("مرش ظهري 16 لتر", "Pulvérisateur à dos 16 L", Sector.AGRICULTURE, 650, 1);
        quote(sprayer, other, 640, ItemUnit.PIECE);
        UUID press = item("مكواة بخار مهنية", "Centrale vapeur professionnelle", Sector.SERVICES, 2_900, 3);
        describe(press, "", "Cuve de 2 L, fer de 1.000 W, planche aspirante non comprise.");
        UUID pump = item("مضخة ماء 1 حصان", "Motopompe 1 CV", Sector.AGRICULTURE, 1_750, 2);
        describe(pump, "مضخة سطحية، قطر المخرج بوصة واحدة.", "");
        said(compressor, "SINGLE_PHASE");
        said(twice, "SINGLE_PHASE");
        said(vitrine, "SINGLE_PHASE");
        said(saw, "SINGLE_PHASE");
        said(tools, "NONE");
        proposed();
        price(compressor, 4_300, DemoAccount.SUPERVISOR.username());
        price(pump, 1_690, DemoAccount.APPROVER.username());
    }

    /** What colleagues and imported lists put before the supervisors. */
    private void proposed() {
        DemoActor.as(DemoAccount.SUPERVISOR.username(), () -> {
            UUID own = catalogue.add(
                    draft("شفاط صناعي للدخان", "Hotte aspirante 1,20 m", Sector.CATERING), price(4_700, 0));
            catalogue.propose(own, catalogue.item(own).version());
            return own;
        });
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            addFromList("آلة تغليف بالتفريغ", "", 3_200);
            return addFromList("", "Coupe-légumes 5 disques", 4_100);
        });
    }

    private UUID addFromList(String ar, String fr, long dirhams) {
        return catalogue.addFromList(
                new LocalizedText(ar, fr), Money.ofDirhams(dirhams), today.minusDays(12), "liste-2026-05.xlsx");
    }

    private UUID item(String ar, String fr, Sector sector, long dirhams, int monthsAgo) {
        UUID id = DemoActor.as(DemoAccount.SUPERVISOR.username(), () -> {
            UUID added = catalogue.add(draft(ar, fr, sector), price(dirhams, monthsAgo));
            catalogue.propose(added, catalogue.item(added).version());
            return added;
        });
        catalogue.approve(id, catalogue.item(id).version());
        written();
        return id;
    }

    /** What stands in memory alone would overwrite what is written by SQL. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private FirstPrice price(long dirhams, int monthsAgo) {
        return new FirstPrice(
                Money.ofDirhams(dirhams), today.minusMonths(monthsAgo).minusDays(3), SOURCE);
    }

    private static ItemDraft draft(String ar, String fr, Sector sector) {
        return new ItemDraft(
                new LocalizedText(ar, fr),
                new LocalizedText("", ""),
                sector,
                ItemKind.DURABLE,
                ItemUnit.PIECE,
                ItemFacts.UNKNOWN);
    }

    private UUID supplier(String name, String city) {
        UUID id = NewId.next();
        jdbc.sql("insert into supplier (id, name, folded_name, city) values (?, ?, ?, ?)")
                .params(id, name, SearchKey.of(name), city)
                .update();
        return id;
    }

    private void quote(UUID item, UUID supplier, long dirhams, ItemUnit unit) {
        jdbc.sql("""
                insert into supplier_quote (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, unit, source,
                  recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        item,
                        supplier,
                        today.minusDays(20),
                        today.plusMonths(2),
                        Money.ofDirhams(dirhams).centimes(),
                        unit.name(),
                        SOURCE,
                        DemoAccount.SUPERVISOR.username(),
                        now())
                .update();
    }

    private void price(UUID item, long dirhams, String by) {
        jdbc.sql("""
                insert into price_proposal (id, item_id, price_centimes, unit, price_date, source, proposed_by, proposed_at,
                  open_item_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        item,
                        Money.ofDirhams(dirhams).centimes(),
                        ItemUnit.PIECE.name(),
                        today.minusDays(4),
                        SOURCE,
                        by,
                        now(),
                        item)
                .update();
    }

    private void describe(UUID item, String ar, String fr) {
        jdbc.sql("update catalogue_item set description_ar = ?, description_fr = ? where id = ?")
                .params(ar, fr, item)
                .update();
    }

    private void said(UUID item, String power) {
        jdbc.sql("update catalogue_item set power = ?, licence_needed = false where id = ?")
                .params(power, item)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
