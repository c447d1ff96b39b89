package ma.idmaj.ceremonies.papers;

import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.PaperCode;
import ma.idmaj.ceremonies.press.LineSectors;
import ma.idmaj.ceremonies.press.SectorShares;
import ma.idmaj.documents.cuts.AccountantSheet;
import ma.idmaj.documents.cuts.CutHead;
import ma.idmaj.documents.cuts.DeskSheet;
import ma.idmaj.documents.cuts.GateSheet;
import ma.idmaj.documents.cuts.GovernorSheet;
import ma.idmaj.documents.cuts.PressSheet;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.FirstName;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SmallGroups;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineSuppliers;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills each cut from the list: asks for what its reader may see, and for nothing else. */
@Component
class CutSheets {

    /** A photo two centimetres wide needs no more dots. */
    private static final int PHOTO_SIDE = 160;

    /** Photos opened together. */
    private static final int TOGETHER = 50;

    private static final LocalizedText NONE = new LocalizedText("", "");

    private final LineStock stock;
    private final LineSuppliers suppliers;
    private final PhotoService photos;
    private final PeopleOnPapers people;
    private final LifeProjectService projects;
    private final LineSectors sectors;
    private final KitService kits;
    private final MoneyTrail money;
    private final Translations translations;

    CutSheets(
            LineStock stock,
            LineSuppliers suppliers,
            PhotoService photos,
            PeopleOnPapers people,
            LifeProjectService projects,
            LineSectors sectors,
            KitService kits,
            MoneyTrail money,
            Translations translations) {
        this.stock = stock;
        this.suppliers = suppliers;
        this.photos = photos;
        this.people = people;
        this.projects = projects;
        this.sectors = sectors;
        this.kits = kits;
        this.money = money;
        this.translations = translations;
    }

    GateSheet gate(CutHead head, List<LineRow> lines) {
        return new GateSheet(
                head,
                lines.stream()
                        .map(line -> new GateSheet.Row(line.position(), FirstName.toCall(line.name())))
                        .toList());
    }

    DeskSheet desk(CutHead head, List<LineRow> lines) {
        var pieces = stock.offered(lines.stream()
                .flatMap(line -> line.items().stream())
                .map(LineRow.Item::id)
                .toList());
        Map<UUID, byte[]> faces = faces(people(lines));
        return new DeskSheet(
                head,
                lines.stream()
                        .map(line -> new DeskSheet.Row(
                                line.position(),
                                line.name(),
                                line.project(),
                                line.station(),
                                PaperCode.of(line.id()),
                                faces.get(line.beneficiaryId()),
                                line.items().stream()
                                        .map(item -> new DeskSheet.Item(
                                                item.name(), item.quantity(), serials(pieces, item.id())))
                                        .toList()))
                        .toList());
    }

    static List<String> serials(Map<UUID, List<LineStock.Offered>> pieces, UUID item) {
        return pieces.getOrDefault(item, List.of()).stream()
                .map(LineStock.Offered::serial)
                .toList();
    }

    /** Small, and not all whole ones at once. */
    private Map<UUID, byte[]> faces(List<UUID> people) {
        var faces = new HashMap<UUID, byte[]>();
        for (int from = 0; from < people.size(); from += TOGETHER)
            photos.onPaper(people.subList(from, Math.min(people.size(), from + TOGETHER)))
                    .forEach((person, photo) -> small(photo).ifPresent(face -> faces.put(person, face)));
        return faces;
    }

    private static Optional<byte[]> small(byte[] photo) {
        try {
            return Optional.of(Picture.drawnAnew(photo, PHOTO_SIDE).jpeg());
        } catch (Refusal broken) {
            // The paper is right without it.
            return Optional.empty();
        }
    }

    /** Sectors, and trades within a sector that is told, so that no small group is told nor found by subtraction. */
    GovernorSheet governor(CutHead head, CeremonyDetail ceremony, List<LineRow> lines) {
        Map<UUID, Sex> sexes = people.sexes(people(lines));
        var byTrade = byTrade(lines);
        var bySector = bySector(byTrade);
        var sizes = sizes(bySector);
        int unknown = Optional.ofNullable(sizes.remove(NONE)).orElse(0);
        Map<LocalizedText, Integer> told = SmallGroups.told(sizes, unknown);
        var sectors = new ArrayList<GovernorSheet.SectorSum>();
        var trades = new ArrayList<GovernorSheet.Trade>();
        var rest = new ArrayList<>(lines);
        bySector.forEach((sector, its) -> {
            if (!told.containsKey(sector)) return;
            sectors.add(new GovernorSheet.SectorSum(sector, its.size(), LineRow.sum(its)));
            trades.addAll(trades(sector, byTrade));
            rest.removeAll(its);
        });
        if (!rest.isEmpty()) {
            sectors.add(new GovernorSheet.SectorSum(NONE, rest.size(), LineRow.sum(rest)));
            trades.add(new GovernorSheet.Trade(NONE, NONE, rest.size()));
        }
        int women = count(sexes.values(), Sex.FEMALE);
        int men = count(sexes.values(), Sex.MALE);
        boolean shares = SmallGroups.tellable(women) && SmallGroups.tellable(men);
        return new GovernorSheet(
                head,
                lines.size(),
                shares ? women : 0,
                shares ? men : 0,
                trades,
                sectors,
                LineRow.sum(lines),
                ceremony.envelope());
    }

    /** Of a sector that is told. */
    private List<GovernorSheet.Trade> trades(LocalizedText sector, Map<Optional<TradeRow>, List<LineRow>> byTrade) {
        var sizes = new LinkedHashMap<LocalizedText, Integer>();
        byTrade.forEach(
                (trade, its) -> trade.filter(known -> label(known.sector()).equals(sector))
                        .ifPresent(known -> sizes.merge(known.name(), its.size(), Integer::sum)));
        Map<LocalizedText, Integer> told = SmallGroups.told(sizes, 0);
        var trades = new ArrayList<GovernorSheet.Trade>();
        sizes.forEach((name, count) -> {
            if (told.containsKey(name)) trades.add(new GovernorSheet.Trade(sector, name, count));
        });
        int rest = SmallGroups.rest(sizes, 0, told);
        if (rest > 0) trades.add(new GovernorSheet.Trade(sector, NONE, rest));
        return trades;
    }

    private static Map<LocalizedText, Integer> sizes(Map<LocalizedText, List<LineRow>> groups) {
        var sizes = new LinkedHashMap<LocalizedText, Integer>();
        groups.forEach((group, its) -> sizes.put(group, its.size()));
        return sizes;
    }

    /** Told by sector as the press texts of the ceremony tell it. */
    PressSheet press(CutHead head, UUID ceremony, List<LineRow> lines) {
        Map<UUID, Sector> known = sectors.of(ceremony);
        var shares = LineSectors.shares(lines.stream().map(LineRow::id).toList(), known);
        var groups = new ArrayList<PressSheet.Group>();
        var others = new ArrayList<>(lines);
        for (SectorShares.Group group : shares.groups()) {
            Sector sector = group.sector();
            List<LineRow> its = sector == null
                    ? List.copyOf(others)
                    : lines.stream()
                            .filter(line -> known.get(line.id()) == sector)
                            .toList();
            others.removeAll(its);
            groups.add(new PressSheet.Group(sector == null ? NONE : label(sector), its.size(), LineRow.sum(its)));
        }
        // All too small to be told apart, enough together.
        if (groups.isEmpty() && lines.size() >= PressSheet.LEAST)
            groups.add(new PressSheet.Group(NONE, lines.size(), LineRow.sum(lines)));
        return PressSheet.of(head, groups);
    }

    AccountantSheet accountant(CutHead head, CeremonyDetail ceremony, List<LineRow> lines) {
        Money total = LineRow.sum(lines);
        return new AccountantSheet(
                head,
                lines.stream()
                        .map(line -> new AccountantSheet.Row(
                                line.position(),
                                line.items().stream()
                                        .map(item -> new AccountantSheet.Item(
                                                item.name(), item.quantity(), item.unitPrice(), item.total()))
                                        .toList(),
                                line.total()))
                        .toList(),
                funders(ceremony, total),
                suppliers(ceremony, lines, total),
                total,
                ceremony.envelope());
    }

    private List<AccountantSheet.Part> funders(CeremonyDetail ceremony, Money total) {
        UUID tranche = ceremony.trancheId();
        var parts = tranche == null
                ? List.<AccountantSheet.Part>of()
                : money.parts(tranche, total).stream()
                        .map(part -> new AccountantSheet.Part(part.name(), part.amount()))
                        .toList();
        return parts.isEmpty() ? List.of(new AccountantSheet.Part(NONE, total)) : parts;
    }

    private List<AccountantSheet.Part> suppliers(CeremonyDetail ceremony, List<LineRow> lines, Money total) {
        List<LineRow.Item> items =
                lines.stream().flatMap(line -> line.items().stream()).toList();
        var wanted = items.stream()
                .map(item -> new LineStock.Wanted(item.id(), item.itemId(), item.quantity()))
                .toList();
        var supplied = suppliers.of(wanted, ceremony.trancheId());
        var sums = new TreeMap<String, Money>();
        Money known = Money.ZERO;
        for (LineRow.Item item : items) {
            int left = item.quantity();
            for (LineSuppliers.Supplied part : supplied.getOrDefault(item.id(), List.of())) {
                int quantity = Math.min(left, part.quantity());
                Money amount = item.unitPrice().times(quantity);
                sums.merge(part.supplier(), amount, Money::plus);
                known = known.plus(amount);
                left -= quantity;
            }
        }
        var parts = new ArrayList<AccountantSheet.Part>();
        sums.forEach((name, amount) -> parts.add(new AccountantSheet.Part(new LocalizedText("", name), amount)));
        if (!known.equals(total) || parts.isEmpty()) parts.add(new AccountantSheet.Part(NONE, total.minus(known)));
        return parts;
    }

    /** In the order of the sectors and, within one, of the trades' names; those without a trade last. */
    private Map<Optional<TradeRow>, List<LineRow>> byTrade(List<LineRow> lines) {
        Map<String, TradeRow> known = kits.trades().stream().collect(Collectors.toMap(TradeRow::code, trade -> trade));
        Map<UUID, String> codes =
                projects.tradeCodes(lines.stream().map(LineRow::lifeProjectId).toList());
        var grouped = new HashMap<Optional<TradeRow>, List<LineRow>>();
        for (LineRow line : lines) {
            var trade = Optional.ofNullable(codes.get(line.lifeProjectId())).map(known::get);
            grouped.computeIfAbsent(trade, first -> new ArrayList<>()).add(line);
        }
        var ordered = new LinkedHashMap<Optional<TradeRow>, List<LineRow>>();
        for (Sector sector : Sector.values())
            grouped.keySet().stream()
                    .flatMap(Optional::stream)
                    .filter(trade -> trade.sector() == sector)
                    .sorted(Comparator.comparing(TradeRow::code))
                    .forEach(trade -> ordered.put(Optional.of(trade), grouped.get(Optional.of(trade))));
        if (grouped.containsKey(Optional.<TradeRow>empty()))
            ordered.put(Optional.empty(), grouped.get(Optional.<TradeRow>empty()));
        return ordered;
    }

    private Map<LocalizedText, List<LineRow>> bySector(Map<Optional<TradeRow>, List<LineRow>> byTrade) {
        var sectors = new LinkedHashMap<LocalizedText, List<LineRow>>();
        byTrade.forEach((trade, its) -> sectors.computeIfAbsent(
                        trade.map(known -> label(known.sector())).orElse(NONE), first -> new ArrayList<>())
                .addAll(its));
        return sectors;
    }

    private LocalizedText label(Sector sector) {
        return translations.both("catalogue.Sector." + sector.name());
    }

    private static List<UUID> people(List<LineRow> lines) {
        return lines.stream().map(LineRow::beneficiaryId).toList();
    }

    private static int count(Collection<Sex> sexes, Sex wanted) {
        return (int) sexes.stream().filter(sex -> sex == wanted).count();
    }
}
