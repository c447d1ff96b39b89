package ma.idmaj.demo;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Kits with a past: lists taken from their first versions, one of them changed since, and a second kit of a trade with an
 * item that has been withdrawn.
 */
@Component
class DemoKits {

    private static final String OPEN = "('DRAFT', 'DIAGNOSED', 'IN_QUALIFICATION', 'FEASIBILITY')";

    private final KitService kits;
    private final KitVersions versions;
    private final DemoCatalogue items;
    private final CatalogueService catalogue;
    private final NeedsService needs;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    DemoKits(
            KitService kits,
            KitVersions versions,
            DemoCatalogue items,
            CatalogueService catalogue,
            NeedsService needs,
            JdbcClient jdbc,
            EntityManager entities) {
        this.kits = kits;
        this.versions = versions;
        this.items = items;
        this.catalogue = catalogue;
        this.needs = needs;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Once all projects are there. */
    void fill() {
        entities.flush();
        entities.clear();
        backdate();
        taken();
        mostWanted().ifPresent(kit -> {
            UUID extinguisher = items.approved(
                    new LocalizedText("مطفأة حريق بالمسحوق 6 كلغ", "Extincteur à poudre 6 kg"),
                    kit.trade().sector(),
                    Money.ofDirhams(450),
                    2);
            differ(kit);
            DemoActor.as(
                    DemoAccount.SUPERVISOR.username(),
                    () -> versions.change(kit.id(), kit.version(), renewed(kit, extinguisher)));
        });
        street();
    }

    /** Made half a year ago, when things cost a little less. */
    private void backdate() {
        jdbc.sql("update kit_version set made_at = date_sub(made_at, interval 170 day)")
                .update();
        jdbc.sql("update kit_line set unit_price_centimes = floor(unit_price_centimes * 0.97 / 5000) * 5000"
                        + " where unit_price_centimes > 400000")
                .update();
    }

    /** Each project's list was filled from the one kit its trade had. */
    private void taken() {
        jdbc.sql("""
                insert into needs_kit (life_project_id, kit_id, version, taken_by, taken_at)
                select p.id, k.id, k.version, p.created_by, p.created_at
                from life_project p join kit k on k.trade_code = p.trade_code
                where exists (select 1 from equipment_need n where n.life_project_id = p.id)""").update();
    }

    /** The kit most open projects were filled from; not the barber's, which the guide shows whole. */
    private Optional<KitRow> mostWanted() {
        return jdbc.sql("select trade_code from life_project where trade_code <> 'BARBER' and state in " + OPEN
                        + " group by trade_code order by count(*) desc, trade_code limit 1")
                .query(String.class)
                .optional()
                .flatMap(trade -> kits.kits().stream()
                        .filter(kit -> kit.trade().code().equals(trade))
                        .findFirst());
    }

    /** One person asks for more of the first thing, does without the last, and wants a tool case the kit has not. */
    private void differ(KitRow kit) {
        var project = jdbc.sql("select id from life_project where trade_code = ? and state in " + OPEN
                        + " order by state <> 'FEASIBILITY', id limit 1")
                .param(kit.trade().code())
                .query(UUID.class)
                .optional();
        var tools = catalogue.findByName("Mallette outillage électricien").map(ItemRow::id);
        if (project.isEmpty() || tools.isEmpty()) return;
        UUID id = project.get();
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            var rows = needs.needs(id).needs();
            var first = rows.getFirst();
            var last = rows.getLast();
            needs.change(id, first.id(), first.version(), NeedDraft.of(first.itemId(), first.quantity() + 1));
            needs.remove(id, last.id(), last.version());
            return rows.stream().anyMatch(row -> row.itemId().equals(tools.get()))
                    ? id
                    : needs.add(id, NeedDraft.of(tools.get(), 1));
        });
    }

    private static KitDraft renewed(KitRow kit, UUID extinguisher) {
        var lines = new ArrayList<KitDraft.Line>();
        for (KitRow.Line line : kit.lines()) {
            boolean second = lines.size() == 1;
            lines.add(new KitDraft.Line(
                    line.itemId(),
                    line.unit(),
                    line.quantity() + (second ? 1 : 0),
                    line.priority(),
                    line.alternates().stream().map(KitRow.Alternate::itemId).toList(),
                    line.note()));
        }
        lines.add(new KitDraft.Line(
                extinguisher, ItemUnit.PIECE, 1, KitPriority.ESSENTIAL, List.of(), "تطلبها الوقاية المدنية في كل محل"));
        return new KitDraft(kit.name(), lines, "مطفأة في كل محل، وتحيين الأثمنة");
    }

    /** A second kit of one trade; one of its items has been withdrawn since, another was priced long ago. */
    private void street() {
        UUID cooler = items.approved(
                new LocalizedText("ثلاجة كهربائية متنقلة 40 ل", "Glacière électrique 40 L"),
                Sector.CATERING,
                Money.ofDirhams(1_950),
                3);
        UUID cart = items.approved(
                new LocalizedText("عربة بيع من الإينوكس بمظلة", "Chariot de vente inox avec parasol"),
                Sector.CATERING,
                Money.ofDirhams(9_800),
                8);
        var plancha = catalogue.findByName("Plancha à gaz 60 cm").map(ItemRow::id);
        var fridge = catalogue.findByName("Réfrigérateur vertical 350 L").map(ItemRow::id);
        if (plancha.isEmpty() || fridge.isEmpty()) return;
        DemoActor.as(DemoAccount.SUPERVISOR.username(), () -> {
            versions.add(
                    "K14",
                    "SNACK",
                    new KitDraft(
                            new LocalizedText("مأكولات خفيفة متنقلة", "Snack ambulant"),
                            List.of(
                                    KitDraft.Line.of(cart, ItemUnit.PIECE, 1),
                                    KitDraft.Line.of(plancha.get(), ItemUnit.PIECE, 1),
                                    new KitDraft.Line(
                                            cooler, ItemUnit.PIECE, 2, KitPriority.USEFUL, List.of(fridge.get()), "")),
                            ""));
            catalogue.withdraw(cooler, catalogue.item(cooler).version());
            return cooler;
        });
    }
}
