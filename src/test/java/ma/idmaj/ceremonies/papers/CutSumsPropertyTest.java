package ma.idmaj.ceremonies.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.press.LineSectors;
import ma.idmaj.ceremonies.press.SectorShares;
import ma.idmaj.documents.cuts.CutHead;
import ma.idmaj.documents.cuts.PressSheet;
import ma.idmaj.funding.FunderPart;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineSuppliers;
import ma.idmaj.stock.LineSuppliers.Supplied;
import ma.idmaj.ui.i18n.Translations;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Whatever stands on a list, and however little is known of it: the accountant's and the governor's sums are the list's. */
class CutSumsPropertyTest {

    private static final LocalizedText NAME = new LocalizedText("اسم", "Nom");
    private static final CutHead HEAD =
            new CutHead(NAME, NAME, NAME, LocalDate.of(2026, 2, 18), null, null, "", Instant.EPOCH);

    private final LineSuppliers suppliers = mock(LineSuppliers.class);
    private final LifeProjectService projects = mock(LifeProjectService.class);
    private final LineSectors sectors = mock(LineSectors.class);
    private final KitService kits = mock(KitService.class);
    private final MoneyTrail money = mock(MoneyTrail.class);
    private final CutSheets cuts = new CutSheets(
            mock(LineStock.class),
            suppliers,
            mock(PhotoService.class),
            mock(PeopleOnPapers.class),
            projects,
            sectors,
            kits,
            money,
            new Translations());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 1_000)
    void theSumsAreTheLists(@ForAll("seeds") long seed) {
        var chance = new Random(seed);
        List<LineRow> lines = list(chance);
        Money total = LineRow.sum(lines);
        know(chance, lines, total);
        var known = new HashMap<UUID, Sector>();
        for (LineRow line : lines) if (chance.nextInt(8) > 0) known.put(line.id(), Sector.values()[chance.nextInt(3)]);
        when(sectors.of(any())).thenReturn(known);
        var ceremony = ceremony(chance.nextBoolean());

        var accountant = cuts.accountant(HEAD, ceremony, lines);
        assertThat(accountant.total()).isEqualTo(total);
        assertThat(accountant.rows()).hasSameSizeAs(lines);
        assertThat(accountant.suppliers())
                .allSatisfy(part -> assertThat(part.amount().isNegative()).isFalse());
        assertThat(accountant.funders()).isNotEmpty();

        var governor = cuts.governor(HEAD, ceremony, lines);
        assertThat(governor.total()).isEqualTo(total);
        assertThat(governor.people()).isEqualTo(lines.size());
        assertThat(governor.sectors()).doesNotHaveDuplicates();
        var press = cuts.press(HEAD, UUID.randomUUID(), lines);
        assertThat(press.people()).isEqualTo(lines.size() < 5 ? 0 : lines.size());
        if (lines.size() >= 5)
            assertThat(press.total().centimes() - total.centimes()).isBetween(-50L, 50L);
        var shares = LineSectors.shares(lines.stream().map(LineRow::id).toList(), known);
        if (!shares.groups().isEmpty())
            assertThat(press.groups())
                    .as("as the press text tells it")
                    .extracting(PressSheet.Group::people)
                    .containsExactlyElementsOf(shares.groups().stream()
                            .map(SectorShares.Group::people)
                            .toList());
    }

    private static List<LineRow> list(Random chance) {
        var lines = new ArrayList<LineRow>();
        int people = chance.nextInt(30);
        for (int i = 1; i <= people; i++) {
            var items = new ArrayList<LineRow.Item>();
            for (int j = chance.nextInt(6); j > 0; j--) {
                int quantity = 1 + chance.nextInt(20);
                Money price = new Money(chance.nextInt(2_000_000));
                items.add(new LineRow.Item(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        NAME,
                        quantity,
                        price,
                        price.times(quantity),
                        ItemState.PLANNED));
            }
            lines.add(new LineRow(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    i,
                    new PersonName("اسم", "Nom"),
                    NAME,
                    LineState.PLANNED,
                    items,
                    items.stream().map(LineRow.Item::total).reduce(Money.ZERO, Money::plus),
                    "",
                    0));
        }
        return lines;
    }

    /** Some trades, suppliers and funders; of suppliers now and then more pieces than the line has. */
    private void know(Random chance, List<LineRow> lines, Money total) {
        var trades = List.of(
                new TradeRow("COOKING", Sector.CATERING, NAME),
                new TradeRow("SEWING", Sector.CRAFTS, NAME),
                new TradeRow("POTTERY", Sector.CRAFTS, NAME));
        when(kits.trades()).thenReturn(trades);
        var codes = new HashMap<UUID, String>();
        Map<UUID, List<Supplied>> supplied = new HashMap<>();
        for (LineRow line : lines) {
            if (chance.nextInt(4) > 0)
                codes.put(line.lifeProjectId(), trades.get(chance.nextInt(3)).code());
            for (LineRow.Item item : line.items())
                if (chance.nextBoolean())
                    supplied.put(
                            item.id(),
                            List.of(
                                    new Supplied("Un", 1 + chance.nextInt(item.quantity())),
                                    new Supplied("Deux", chance.nextInt(3))));
        }
        when(projects.tradeCodes(any())).thenReturn(codes);
        when(suppliers.of(any(), any())).thenReturn(supplied);
        Money half = new Money(total.centimes() / 2);
        when(money.parts(any(), any()))
                .thenReturn(
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(new FunderPart(NAME, half), new FunderPart(NAME, total.minus(half))));
    }

    private static CeremonyDetail ceremony(boolean withTranche) {
        return new CeremonyDetail(
                UUID.randomUUID(),
                "key",
                NAME,
                NAME,
                null,
                LocalDate.of(2026, 2, 18),
                null,
                null,
                withTranche ? UUID.randomUUID() : null,
                Money.ofDirhams(1),
                CeremonyState.APPROVED,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
    }
}
