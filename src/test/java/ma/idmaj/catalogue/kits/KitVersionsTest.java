package ma.idmaj.catalogue.kits;

import static ma.idmaj.catalogue.kits.KitBench.draft;
import static ma.idmaj.catalogue.kits.KitBench.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Kits: versions that stay, what can't become one, prices then and now, and who may write. */
@DatabaseTest
class KitVersionsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    KitService kits;

    @Autowired
    KitVersions versions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    SignIn signIn;

    private KitBench bench;
    private UUID kit;

    @BeforeEach
    void aKit() {
        bench = new KitBench(context, signIn);
        kit = versions.add("TV1", KitBench.TRADE, draft("", line(bench.oven, 1, bench.fridge), line(bench.table, 2)));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aChangeMakesTheNextVersionAndTheOldOneStays() {
        KitRow first = kits.version(kit, 1);
        long made = versions.change(
                kit,
                1,
                draft("طاولة أخرى", line(bench.table, 3), line(bench.oven, 1, bench.fridge), line(bench.mixer, 1)));
        assertThat(made).isEqualTo(2);
        KitRow now = current();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.lines()).extracting(KitRow.Line::itemId).containsExactly(bench.table, bench.oven, bench.mixer);
        assertThat(kits.version(kit, 1).lines()).isEqualTo(first.lines());
        assertThat(versions.versions(kit))
                .extracting(KitVersion::version, KitVersion::reason, KitVersion::madeBy, KitVersion::lines)
                .containsExactly(tuple(2L, "طاولة أخرى", "test-supervisor", 3), tuple(1L, "", "test-supervisor", 2));
        assertThat(versions.versions(kit).getFirst().total()).isEqualTo(now.total());
        assertThat(acts("versionMade")).isEqualTo(1);
    }

    @Test
    void twoVersionsSideBySideSayWhatChanged() {
        jdbc.update("update catalogue_item set price_centimes = 250000 where id = ?", bench.table);
        entities.clear();
        versions.change(kit, 1, draft("سبب", line(bench.table, 3), line(bench.mixer, 1)));
        KitComparison compared = versions.compare(kit, 1, 2);
        assertThat(compared.lines())
                .extracting(KitComparison.Line::itemId, KitComparison.Line::changes)
                .containsExactly(
                        tuple(bench.table, EnumSet.of(KitChange.QUANTITY, KitChange.PRICE)),
                        tuple(bench.mixer, EnumSet.of(KitChange.ADDED)),
                        tuple(bench.oven, EnumSet.of(KitChange.REMOVED)));
        assertThat(compared.difference()).isEqualTo(Money.ofDirhams(3 * 2_500 + 9_800 - 11_500 - 2 * 2_400));
        assertThat(compared.reordered()).isFalse();
        assertThat(versions.compare(kit, 2, 2).same()).isTrue();
    }

    @Test
    void anotherOrderIsAVersionToo() {
        versions.change(kit, 1, draft("ترتيب", line(bench.table, 2), line(bench.oven, 1, bench.fridge)));
        assertThat(versions.compare(kit, 1, 2).reordered()).isTrue();
        assertThat(versions.compare(kit, 1, 2).lines()).isEmpty();
    }

    @Test
    void theVersionKeepsItsPricesAndTheDriftIsSaid() {
        assertThat(current().total()).isEqualTo(Money.ofDirhams(16_300));
        jdbc.update("update catalogue_item set price_centimes = 1313000 where id = ?", bench.oven);
        KitRow now = current();
        assertThat(now.total()).isEqualTo(Money.ofDirhams(16_300));
        assertThat(now.totalToday()).isEqualTo(Money.ofDirhams(17_930));
        assertThat(now.drift()).isEqualTo(Money.ofDirhams(1_630));
        assertThat(now.driftPercent()).isEqualByComparingTo(new BigDecimal("10.0"));
        assertThat(now.oldestPrice()).contains(bench.today.minusMonths(3));
        entities.clear();
        versions.change(kit, 1, draft("أثمنة", line(bench.oven, 1, bench.fridge), line(bench.table, 2)));
        assertThat(current().drift()).as("a version for its prices alone").isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsToBeLookedAtIsFlaggedAndItsAlternateNamed() {
        versions.change(
                kit,
                1,
                draft(
                        "سبب",
                        line(bench.oven, 1, bench.mixer, bench.fridge),
                        line(bench.table, 2),
                        new KitDraft.Line(bench.tins, ItemUnit.LOT, 1, KitPriority.USEFUL, List.of(), "")));
        bench.withdraw(bench.oven);
        bench.withdraw(bench.mixer);
        jdbc.update("update catalogue_item set unit = 'LOT', price_centimes = 0 where id = ?", bench.table);
        entities.flush();
        var lines = current().lines();
        assertThat(lines.get(0).flags(bench.today)).containsExactly(KitFlag.WITHDRAWN);
        assertThat(lines.get(0).replacement())
                .as("the first that may still be bought")
                .hasValueSatisfying(one -> assertThat(one.itemId()).isEqualTo(bench.fridge));
        assertThat(lines.get(1).flags(bench.today)).containsExactly(KitFlag.UNPRICED, KitFlag.UNIT_CHANGED);
        assertThat(lines.get(2).flags(bench.today)).containsExactly(KitFlag.PRICE_OLD);
        assertThat(lines.get(2).flags(bench.today.minusMonths(1)))
                .as("six months to the day are not old")
                .isEmpty();
        jdbc.update("update catalogue_item set state = 'TO_REVIEW' where id = ?", bench.tins);
        assertThat(current().lines().get(2).flags(bench.today)).contains(KitFlag.NOT_APPROVED);
    }

    @Test
    void ofTwoEditorsTheSlowerIsTold() {
        versions.change(kit, 1, draft("سبب", line(bench.oven, 2)));
        assertThatThrownBy(() -> versions.change(kit, 1, draft("سبب", line(bench.oven, 9))))
                .isInstanceOf(KitChangedMeanwhile.class);
        assertThat(current().lines().getFirst().quantity()).isEqualTo(2);
        assertThat(versions.versions(kit)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aQuantityOutOfReachIsRefusedWithItsLine(int quantity) {
        var refused = refused(draft("سبب", line(bench.oven, 1), line(bench.table, quantity)));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("catalogue.kits.quantityWrong");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.values()).contains(2, new LocalizedText("طاولة", "Table"), 1000);
        });
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsLine() {
        UUID waiting = bench.proposed("مقص", "Ciseaux", 100, ItemUnit.PIECE, 1);
        refuses(2, "catalogue.kits.twice", line(bench.oven, 1), line(bench.oven, 2));
        refuses(1, "catalogue.kits.itemGone", line(UUID.randomUUID(), 1));
        refuses(1, "catalogue.kits.notApproved", line(waiting, 1));
        refuses(1, "catalogue.kits.twoUnits", line(bench.tins, 1));
        refuses(1, "catalogue.kits.ownAlternate", line(bench.oven, 1, bench.oven));
        refuses(1, "catalogue.kits.alternateTwice", line(bench.oven, 1, bench.fridge, bench.fridge));
        refuses(1, "catalogue.kits.alternateNotOffered", line(bench.oven, 1, waiting));
        refuses(1, "catalogue.kits.itemGone", line(bench.oven, 1, UUID.randomUUID()));
        refuses(1, "catalogue.kits.alternateUnit", line(bench.oven, 1, bench.tins));
        refuses(1, "catalogue.kits.alternateInKit", line(bench.oven, 1, bench.table), line(bench.table, 1));
        refuses(
                1,
                "catalogue.kits.noteLong",
                new KitDraft.Line(bench.oven, ItemUnit.PIECE, 1, KitPriority.USEFUL, List.of(), "س".repeat(241)));
        refuses(0, "catalogue.kits.noLines");
        assertThat(refused(new KitDraft(new LocalizedText("مخبزة", ""), List.of(line(bench.oven, 1)), ""))
                        .problems())
                .extracting(KitRefused.Problem::key)
                .containsExactly("catalogue.kits.reasonMissing", "catalogue.kits.nameMissing");
        assertThat(refused(draft("س".repeat(241), line(bench.oven, 3))).getMessage())
                .isEqualTo("catalogue.kits.reasonLong");
        assertThat(refused(draft(
                                "سبب",
                                Collections.nCopies(61, line(bench.oven, 1)).toArray(KitDraft.Line[]::new)))
                        .getMessage())
                .isEqualTo("catalogue.kits.tooMany");
        assertThat(versions.versions(kit)).as("nothing changed").hasSize(1);
    }

    @Test
    void aWithdrawnItemIsRefusedAndOneUnderReviewMayStay() {
        bench.withdraw(bench.oven);
        entities.flush();
        refuses(1, "catalogue.kits.withdrawn", line(bench.oven, 5));
        jdbc.update("update catalogue_item set state = 'TO_REVIEW' where id in (?, ?)", bench.table, bench.mixer);
        entities.clear();
        versions.change(kit, 1, draft("سبب", line(bench.table, 5)));
        assertThat(current().lines().getFirst().quantity()).isEqualTo(5);
        refuses(2, "catalogue.kits.notApproved", line(bench.table, 5), line(bench.mixer, 1));
    }

    @Test
    void aVersionThatChangesNothingIsRefused() {
        assertThat(refused(draft("سبب", line(bench.oven, 1, bench.fridge), line(bench.table, 2)))
                        .getMessage())
                .isEqualTo("catalogue.kits.nothingChanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "k14", "K 14", "طقم", "K14/EDIT", "TV1"})
    void aCodeIsShortPlainAndItsOwn(String code) {
        assertThatThrownBy(() -> versions.add(code, KitBench.TRADE, draft("", line(bench.oven, 1))))
                .hasMessage(code.equals("TV1") ? "catalogue.kits.codeTaken" : "catalogue.kits.codeWrong");
        assertThatThrownBy(() -> versions.add("TV2", "NO_TRADE", draft("", line(bench.oven, 1))))
                .hasMessage("catalogue.kits.tradeMissing");
    }

    @Test
    void aRetiredKitIsNotOfferedAndComesBack() {
        versions.retire(kit);
        assertThat(kits.kits()).extracting(KitRow::id).doesNotContain(kit);
        assertThat(kits.all()).extracting(KitRow::id).contains(kit);
        assertThat(kits.kitsUsing(List.of(bench.oven))).isEmpty();
        assertThatThrownBy(() -> versions.change(kit, 1, draft("سبب", line(bench.oven, 2))))
                .hasMessage("catalogue.kits.isRetired");
        assertThatThrownBy(() -> versions.retire(kit)).hasMessage("catalogue.kits.stateMeanwhile");
        versions.reinstate(kit);
        assertThat(kits.kits()).extracting(KitRow::id).contains(kit);
        assertThat(acts("kitRetired")).isEqualTo(1);
    }

    @Test
    void severalKitsOfOneTradeAndWhoUsesAnItem() {
        UUID second = versions.add("TV2", KitBench.TRADE, draft("", line(bench.fridge, 3)));
        versions.change(kit, 1, draft("سبب", line(bench.oven, 2, bench.fridge)));
        var uses = kits.kitsUsing(Set.of(bench.fridge, bench.oven, bench.table, bench.mixer));
        assertThat(uses.get(bench.fridge))
                .extracting(KitUse::kitId, KitUse::quantity, KitUse::alternate)
                .containsExactly(tuple(second, 3, false), tuple(kit, 2, true));
        assertThat(uses.get(bench.oven)).extracting(KitUse::code).containsExactly("TV1");
        assertThat(uses).as("an older version is no use").doesNotContainKeys(bench.table, bench.mixer);
        assertThat(kits.kitsUsing(List.of())).isEmpty();
    }

    /** Ten random histories: every old version reads as it did when it was made, and the current total is its lines'. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noSequenceOfEditsTouchesAnOldVersion(long seed) {
        var random = new Random(seed);
        List<UUID> items = List.of(bench.oven, bench.mixer, bench.table, bench.fridge);
        var seen = new ArrayList<>(List.of(kits.version(kit, 1)));
        for (int step = 0; step < 20; step++) {
            if (random.nextInt(4) == 0) {
                jdbc.update(
                        "update catalogue_item set price_centimes = ? where id = ?",
                        1 + random.nextInt(5_000_000),
                        items.get(random.nextInt(items.size())));
                entities.clear();
            }
            var chosen = new ArrayList<>(items);
            Collections.shuffle(chosen, random);
            int many = 1 + random.nextInt(items.size());
            var lines = chosen.subList(0, many).stream()
                    .map(item -> line(
                            item,
                            random.nextInt(12) - 1,
                            many < items.size() && random.nextBoolean() ? new UUID[] {chosen.getLast()} : new UUID[0]))
                    .toArray(KitDraft.Line[]::new);
            try {
                versions.change(kit, random.nextInt(8) == 0 ? 1 : seen.size(), draft("خطوة " + step, lines));
                seen.add(kits.version(kit, seen.size() + 1));
            } catch (KitRefused | KitChangedMeanwhile refused) {
                assertThat(versions.versions(kit))
                        .as("a refused step changes nothing")
                        .hasSize(seen.size());
            }
            KitRow now = current();
            assertThat(now.version()).isEqualTo(seen.size());
            long sum = now.lines().stream()
                    .mapToLong(one -> one.unitPrice().centimes() * one.quantity())
                    .sum();
            assertThat(now.total().centimes()).isEqualTo(sum);
            assertThat(versions.versions(kit).getFirst().total().centimes()).isEqualTo(sum);
        }
        for (KitRow then : seen) {
            KitRow again = kits.version(kit, then.version());
            assertThat(asMade(again)).isEqualTo(asMade(then));
        }
        assertThat(seen).as("some steps went through").hasSizeGreaterThan(3);
    }

    /** A version without what is said of today. */
    private static List<Object> asMade(KitRow kit) {
        return kit.lines().stream()
                .<Object>map(one -> List.of(
                        one.itemId(),
                        one.unit(),
                        one.quantity(),
                        one.priority(),
                        one.alternates().stream().map(KitRow.Alternate::itemId).toList(),
                        one.unitPrice()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsWrite(Role role) {
        signIn.as(role);
        var draft = draft("سبب", line(bench.oven, 2));
        assertThatThrownBy(() -> versions.add("TV3", KitBench.TRADE, draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.change(kit, 1, draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.retire(kit)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.reinstate(kit)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readersAreThoseWhoPlan(Role role) {
        signIn.as(role);
        if (EnumSet.of(Role.DESK, Role.ADMINISTRATOR).contains(role)) {
            assertThatThrownBy(() -> kits.kits()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> kits.kitsUsing(List.of(bench.oven))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> versions.versions(kit)).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(kits.kit("TV1")).isPresent();
            assertThat(versions.versions(kit)).hasSize(1);
        }
    }

    private void refuses(int line, String key, KitDraft.Line... lines) {
        var refused = refused(draft("سبب", lines));
        assertThat(refused.problems())
                .extracting(KitRefused.Problem::line, KitRefused.Problem::key)
                .containsExactly(tuple(line, key));
    }

    private KitRefused refused(KitDraft draft) {
        var refused = catchThrowableOfType(
                KitRefused.class, () -> versions.change(kit, current().version(), draft));
        assertThat(refused).isNotNull();
        return refused;
    }

    private KitRow current() {
        return kits.kit("TV1").orElseThrow();
    }

    private Integer acts(String act) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and act = ?",
                Integer.class,
                kit.toString(),
                act);
    }
}
