package ma.idmaj.lifeprojects.fit;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsService;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers the facts of a project from where each is kept. */
@Component
class FitReader {

    private final FeasibilityService feasibility;
    private final NeedsService needs;
    private final KitService kits;
    private final List<TrainingSource> sources;
    private final Clock clock;

    FitReader(
            FeasibilityService feasibility,
            NeedsService needs,
            KitService kits,
            List<TrainingSource> sources,
            Clock clock) {
        this.feasibility = feasibility;
        this.needs = needs;
        this.kits = kits;
        this.sources = sources;
        this.clock = clock;
    }

    FitFacts facts(UUID project) {
        FeasibilityDetail detail = feasibility.detail(project);
        String code = detail.project().tradeCode();
        Optional<TradeRow> trade =
                kits.trades().stream().filter(one -> one.code().equals(code)).findFirst();
        List<Learnt> trainings = sources.stream()
                .flatMap(source -> source.trainings(detail.project().beneficiaryId()).stream())
                .distinct()
                .toList();
        List<NeedRow> rows = needs.needs(project).needs();
        Set<UUID> covered = covered(rows);
        Optional<KitRow> kit = nearest(code, covered);
        MarketNote note = note(detail);
        return new FitFacts(
                trainings.stream().map(Learnt::title).distinct().toList(),
                trade.map(TradeRow::name).orElse(null),
                trade.filter(one -> TradeWords.suits(one, trainings)).isPresent(),
                rows.size(),
                kit.map(one -> one.lines().size()).orElse(0),
                kit.map(one -> one.lines().stream()
                                .filter(line -> !covered.contains(line.itemId()))
                                .map(KitRow.Line::name)
                                .toList())
                        .orElse(List.of()),
                note,
                note != null && note.stale(LocalDate.now(clock)),
                detail.feasibility());
    }

    /** The one chosen; while nothing is said of the market, the nearest there is. */
    private static @Nullable MarketNote note(FeasibilityDetail detail) {
        if (detail.chosen() != null) return detail.chosen();
        boolean silent = detail.feasibility().marketWords().isEmpty();
        return silent ? detail.notes().stream().findFirst().orElse(null) : null;
    }

    /** Items the list asks for, or accepts instead. */
    private static Set<UUID> covered(List<NeedRow> rows) {
        var covered = new HashSet<UUID>();
        for (NeedRow row : rows) {
            covered.add(row.itemId());
            row.substitutes().forEach(substitute -> covered.add(substitute.itemId()));
        }
        return covered;
    }

    /** Of several kits of the trade the one the list lacks least of. */
    private Optional<KitRow> nearest(@Nullable String trade, Set<UUID> covered) {
        return kits.kits().stream()
                .filter(kit -> kit.trade().code().equals(trade))
                .min(Comparator.comparingLong(kit -> kit.lines().stream()
                        .filter(line -> !covered.contains(line.itemId()))
                        .count()));
    }
}
