package ma.idmaj.ceremonies.hall;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.PaperCode;
import ma.idmaj.ceremonies.desks.DeskService;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.documents.hall.Badges;
import ma.idmaj.documents.hall.BadgesPaper;
import ma.idmaj.documents.hall.ItemLabels;
import ma.idmaj.documents.hall.ItemLabelsPaper;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.hall.PlaceCards;
import ma.idmaj.documents.hall.PlaceCardsPaper;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.FirstName;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineStock.Offered;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Prints what is stuck on, worn or set on a table. Nobody signs it and nobody checks it by a code, so that it is printed
 * as often as it is needed, from the list and the guests as they stand, and kept nowhere.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class HallPrints {

    public static final int MOST_LABELS = 2_000;
    public static final int MOST_PRESS = 100;

    private final CeremonyService ceremonies;
    private final ListService lists;
    private final LineStock stock;
    private final GuestService guests;
    private final DeskService desks;
    private final ApplicationEventPublisher events;

    HallPrints(
            CeremonyService ceremonies,
            ListService lists,
            LineStock stock,
            GuestService guests,
            DeskService desks,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.lists = lists;
        this.stock = stock;
        this.guests = guests;
        this.desks = desks;
        this.events = events;
    }

    /**
     * A label for each piece of the list with a serial number, and one for what has none, in the order of the call.
     *
     * @param start      place of the first label on its sheet, from 1
     * @param firstNames whether the first name stands beside the number
     */
    public HallPaper itemLabels(UUID ceremonyId, LabelSheet sheet, int start, boolean firstNames) {
        if (start < 1 || start > sheet.places()) throw new Refusal("ceremonies.hall.startWrong", sheet.places());
        var ceremony = ceremony(ceremonyId);
        List<LineRow> lines = lines(ceremonyId);
        Map<UUID, List<Offered>> pieces = stock.offered(lines.stream()
                .flatMap(line -> line.items().stream())
                .map(LineRow.Item::id)
                .toList());
        var labels = new ArrayList<ItemLabels.Label>();
        for (LineRow line : lines)
            for (LineRow.Item item : line.items())
                labels.addAll(labels(line, item, pieces.getOrDefault(item.id(), List.of()), firstNames));
        if (labels.isEmpty()) throw new Refusal("ceremonies.hall.nothingListed");
        if (labels.size() > MOST_LABELS) throw new Refusal("ceremonies.hall.tooManyLabels", MOST_LABELS);
        return printed(
                ceremony, "labels", ItemLabelsPaper.render(new ItemLabels(sheet, start, labels, made(ceremony))));
    }

    private static List<ItemLabels.Label> labels(
            LineRow line, LineRow.Item item, List<Offered> pieces, boolean firstNames) {
        var name = firstNames ? FirstName.toShow(line.name()) : nobody();
        String code = PaperCode.of(line.id());
        var labels = new ArrayList<ItemLabels.Label>();
        for (Offered piece : pieces)
            labels.add(new ItemLabels.Label(line.position(), name, item.name(), 1, piece.serial(), code));
        int without = item.quantity() - pieces.size();
        if (without > 0) labels.add(new ItemLabels.Label(line.position(), name, item.name(), without, "", code));
        return labels;
    }

    /**
     * @param kinds      whose badges
     * @param firstNames whether those of the list carry their first name under the number
     * @param press      how many to be written on by hand
     */
    public HallPaper badges(UUID ceremonyId, Set<Badges.Kind> kinds, boolean firstNames, int press) {
        var ceremony = ceremony(ceremonyId);
        if (press < 0 || press > MOST_PRESS) throw new Refusal("ceremonies.hall.pressWrong", MOST_PRESS);
        var badges = new ArrayList<Badges.Badge>();
        if (kinds.contains(Badges.Kind.GUEST))
            for (Guest guest : expected(ceremonyId))
                badges.add(new Badges.Badge(
                        Badges.Kind.GUEST, 0, both(guest.guest().name()), title(guest)));
        if (kinds.contains(Badges.Kind.STAFF))
            desks.desks(ceremonyId)
                    .forEach(desk -> badges.add(new Badges.Badge(Badges.Kind.STAFF, 0, both(desk.name()), nobody())));
        if (kinds.contains(Badges.Kind.BENEFICIARY))
            for (LineRow line : lines(ceremonyId))
                badges.add(new Badges.Badge(
                        Badges.Kind.BENEFICIARY,
                        line.position(),
                        firstNames ? FirstName.toShow(line.name()) : nobody(),
                        nobody()));
        if (kinds.contains(Badges.Kind.PRESS))
            for (int i = 0; i < press; i++) badges.add(new Badges.Badge(Badges.Kind.PRESS, 0, nobody(), nobody()));
        if (badges.isEmpty()) throw new Refusal("ceremonies.hall.noBadges");
        return printed(ceremony, "badges", BadgesPaper.render(new Badges(ceremony.heldOn(), badges, made(ceremony))));
    }

    /** In the order of precedence; whoever declined has none. */
    public HallPaper placeCards(UUID ceremonyId) {
        var ceremony = ceremony(ceremonyId);
        var cards = expected(ceremonyId).stream()
                .map(guest -> new PlaceCards.PlaceCard(
                        guest.position(),
                        both(guest.guest().name()),
                        title(guest),
                        guest.guest().seat()))
                .toList();
        if (cards.isEmpty()) throw new Refusal("ceremonies.hall.noGuests");
        return printed(ceremony, "place-cards", PlaceCardsPaper.render(new PlaceCards(cards, made(ceremony))));
    }

    private List<Guest> expected(UUID ceremonyId) {
        return guests.guests(ceremonyId).stream()
                .filter(guest -> guest.guest().invitation() != InvitationState.DECLINED)
                .toList();
    }

    private List<LineRow> lines(UUID ceremonyId) {
        return LineRow.counted(lists.lines(ceremonyId));
    }

    private CeremonyDetail ceremony(UUID id) {
        return ceremonies.detail(id.toString());
    }

    private static LocalizedText title(Guest guest) {
        return NeutralWords.of(guest.guest().title());
    }

    private static LocalizedText both(PersonName name) {
        return new LocalizedText(name.ar(), name.latin());
    }

    private static LocalizedText nobody() {
        return new LocalizedText("", "");
    }

    /** The ceremony's own day: printed again, the same list gives the same bytes. */
    private static Instant made(CeremonyDetail ceremony) {
        return ceremony.heldOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private HallPaper printed(CeremonyDetail ceremony, String paper, byte[] pdf) {
        events.publishEvent(new Changed("ceremony", ceremony.id().toString(), "hallPaperPrinted", paper));
        return new HallPaper("idmaj-" + ceremony.heldOn() + "-" + paper + ".pdf", pdf);
    }
}
