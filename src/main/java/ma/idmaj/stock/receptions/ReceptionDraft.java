package ma.idmaj.stock.receptions;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.SerialNumber;
import ma.idmaj.stock.orders.OrderDraft;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a reception committee writes down. The day is Morocco's. */
public record ReceptionDraft(
        LocalDate receivedOn, LocalizedText place, List<ReceptionMember> members, List<Line> lines, String remarks) {

    public static final int PLACE_LENGTH = 160;
    public static final int REMARKS_LENGTH = 500;
    public static final int FEWEST_MEMBERS = 2;
    public static final int MOST_MEMBERS = 10;

    /**
     * What came of one line of the order.
     *
     * @param serials of the accepted ones, where the item is kept piece by piece
     */
    public record Line(UUID orderLineId, int accepted, int refused, int damaged, List<String> serials) {

        public Line {
            serials = serials.stream().map(SerialNumber::clean).toList();
        }

        boolean anything() {
            return accepted > 0 || refused > 0 || damaged > 0;
        }
    }

    /** @throws Refusal which says what to put right */
    public ReceptionDraft {
        members = List.copyOf(members);
        lines = lines.stream().filter(Line::anything).toList();
        remarks = CleanText.oneLine(remarks);
        if (!place.complete()) throw new Refusal("stock.receptions.placeMissing");
        if (place.ar().length() > PLACE_LENGTH || place.fr().length() > PLACE_LENGTH)
            throw new Refusal("stock.textTooLong", PLACE_LENGTH);
        if (remarks.length() > REMARKS_LENGTH) throw new Refusal("stock.textTooLong", REMARKS_LENGTH);
        if (members.size() < FEWEST_MEMBERS || members.size() > MOST_MEMBERS)
            throw new Refusal("stock.receptions.membersWrong", FEWEST_MEMBERS, MOST_MEMBERS);
        for (ReceptionMember member : members) {
            if (!member.name().complete() || !member.function().complete())
                throw new Refusal("stock.receptions.memberIncomplete", member.name());
            if (member.function().ar().length() > ReceptionMember.FUNCTION_LENGTH
                    || member.function().fr().length() > ReceptionMember.FUNCTION_LENGTH)
                throw new Refusal("stock.textTooLong", ReceptionMember.FUNCTION_LENGTH);
        }
        if (lines.isEmpty()) throw new Refusal("stock.receptions.nothingCame");
        boolean turnedAway = false;
        for (Line line : lines) {
            if (line.accepted() < 0 || line.refused() < 0 || line.damaged() < 0)
                throw new Refusal("stock.quantityMissing");
            if (line.accepted() > OrderDraft.MOST_OF_ONE
                    || line.refused() > OrderDraft.MOST_OF_ONE
                    || line.damaged() > OrderDraft.MOST_OF_ONE)
                throw new Refusal("stock.orders.quantityWrong", lines.indexOf(line) + 1, OrderDraft.MOST_OF_ONE);
            turnedAway |= line.refused() > 0 || line.damaged() > 0;
            check(line.serials());
        }
        if (turnedAway && remarks.isEmpty()) throw new Refusal("stock.receptions.remarksMissing");
    }

    private static void check(List<String> serials) {
        var seen = new HashSet<String>();
        for (String serial : serials) {
            if (serial.isEmpty() || !SerialNumber.fits(serial))
                throw new Refusal("stock.receptions.serialWrong", serial, SerialNumber.LENGTH);
            if (!seen.add(SerialNumber.folded(serial))) throw new Refusal("stock.receptions.serialTwice", serial);
        }
    }
}
