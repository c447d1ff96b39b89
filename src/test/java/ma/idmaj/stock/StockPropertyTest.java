package ma.idmaj.stock;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whatever is done to pieces and counted stock, in whatever order: what came less what went is what is there. */
class StockPropertyTest {

    private static final UUID ITEM = UUID.randomUUID();
    private static final List<UUID> LINES = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    /** The moves a store knows; everything else is an illegal state. */
    private static final Map<PieceState, Set<PieceState>> LEGAL = new EnumMap<>(Map.of(
            PieceState.RECEIVED, EnumSet.of(PieceState.RESERVED, PieceState.IN_REPAIR, PieceState.LOST),
            PieceState.RESERVED,
                    EnumSet.of(PieceState.RECEIVED, PieceState.HANDED_OVER, PieceState.IN_REPAIR, PieceState.LOST),
            PieceState.HANDED_OVER,
                    EnumSet.of(PieceState.RESERVED, PieceState.AWAY_FOR_REPAIR, PieceState.RETURNED, PieceState.LOST),
            PieceState.AWAY_FOR_REPAIR, EnumSet.of(PieceState.HANDED_OVER, PieceState.RETURNED, PieceState.LOST),
            PieceState.RETURNED, EnumSet.of(PieceState.RECEIVED, PieceState.IN_REPAIR, PieceState.LOST),
            PieceState.IN_REPAIR, EnumSet.of(PieceState.RECEIVED, PieceState.LOST),
            PieceState.LOST, EnumSet.of(PieceState.RECEIVED)));

    enum Act {
        RECEIVE,
        RESERVE,
        RELEASE,
        HAND_OVER,
        TAKE_BACK,
        GIVE_BACK,
        REPAIR,
        LOSE,
        SHELVE,
        TAKE_FOR_REPAIR,
        BRING_BACK
    }

    @Property(tries = 6000)
    void noSequenceOfActsBreaksTheStore(@ForAll @Size(max = 60) List<@IntRange(max = 164) Integer> wishes) {
        var pieces = new ArrayList<Piece>();
        var handedOver = new ArrayList<Integer>();
        int came = 0;
        int went = 0;
        for (int wish : wishes) {
            Act act = Act.values()[wish % 11];
            if (act == Act.RECEIVE) {
                pieces.add(Piece.received(UUID.randomUUID(), ITEM, "S" + came));
                handedOver.add(0);
                came++;
                continue;
            }
            if (pieces.isEmpty()) continue;
            int which = wish / 11 % 5 % pieces.size();
            Piece before = pieces.get(which);
            try {
                Piece after = act(before, act, LINES.get(wish / 55 % 3));
                pieces.set(which, after);
                assertThat(LEGAL.get(before.state()))
                        .as("%s by %s", before, act)
                        .contains(after.state());
                assertThat(after.version()).isEqualTo(before.version() + 1);
                went += left(after) - left(before);
                if (act == Act.HAND_OVER) handedOver.set(which, handedOver.get(which) + 1);
                if (act == Act.TAKE_BACK || act == Act.GIVE_BACK) handedOver.set(which, handedOver.get(which) - 1);
                if (act == Act.TAKE_BACK || act == Act.HAND_OVER || act == Act.TAKE_FOR_REPAIR || act == Act.BRING_BACK)
                    assertThat(after.purpose()).isEqualTo(before.purpose());
                // A piece lost at its owner's and found again is in the store: it may be handed over anew.
                if (before.state().given() && act == Act.LOSE) handedOver.set(which, 0);
            } catch (Refusal refused) {
                assertThat(pieces.get(which))
                        .as("a refused act changes nothing")
                        .isEqualTo(before);
            }
            assertThat(handedOver).as("at most once without a return").allMatch(times -> times == 0 || times == 1);
            assertThat(pieces).allMatch(piece -> piece.state().promised() == (piece.purpose() != null));
            assertThat(came - went)
                    .as("in − out = in the house")
                    .isEqualTo(
                            pieces.stream().mapToInt(piece -> 1 - left(piece)).sum());
        }
        Statistics.collect(handedOver.contains(1), pieces.size() > 2);
    }

    private static int left(Piece piece) {
        return piece.state().given() || piece.state() == PieceState.LOST ? 1 : 0;
    }

    private static Piece act(Piece piece, Act act, UUID line) {
        return switch (act) {
            case RECEIVE -> throw new IllegalStateException();
            case RESERVE -> piece.reserve(line);
            case RELEASE -> piece.release();
            case HAND_OVER -> piece.handOver();
            case TAKE_BACK -> piece.takeBack();
            case GIVE_BACK -> piece.giveBack();
            case REPAIR -> piece.sendToRepair();
            case LOSE -> piece.lose();
            case SHELVE -> piece.shelve();
            case TAKE_FOR_REPAIR -> piece.takeForRepair();
            case BRING_BACK -> piece.bringBack();
        };
    }

    @Property(tries = 6000)
    void noSequenceOfActsBreaksACount(@ForAll @Size(max = 60) List<@IntRange(max = 125) Integer> wishes) {
        var stock = CountedStock.NONE;
        int in = 0;
        int out = 0;
        int promised = 0;
        int aside = 0;
        for (int wish : wishes) {
            int quantity = wish / 9 % 7 + 1;
            var before = stock;
            try {
                switch (wish % 9) {
                    case 0 -> {
                        stock = stock.receive(quantity);
                        in += quantity;
                    }
                    case 1 -> {
                        stock = stock.reserve(quantity);
                        promised += quantity;
                    }
                    case 2 -> {
                        stock = stock.release(quantity);
                        promised -= quantity;
                    }
                    case 3 -> {
                        stock = stock.handOver(quantity);
                        promised -= quantity;
                        out += quantity;
                    }
                    case 4 -> {
                        stock = stock.takeBack(quantity);
                        promised += quantity;
                        out -= quantity;
                    }
                    case 5 -> {
                        stock = stock.giveBack(quantity);
                        aside += quantity;
                        out -= quantity;
                    }
                    case 6 -> {
                        stock = stock.shelve(quantity);
                        aside -= quantity;
                    }
                    case 7 -> {
                        stock = stock.discard(quantity);
                        aside -= quantity;
                        out += quantity;
                    }
                    default -> {
                        stock = stock.lose(quantity);
                        out += quantity;
                    }
                }
            } catch (Refusal refused) {
                assertThat(stock).as("a refused act changes nothing").isEqualTo(before);
            }
            assertThat(stock.inStore()).as("in − out = stock").isEqualTo(in - out);
            assertThat(stock.free()).isEqualTo(in - out - promised - aside).isNotNegative();
            assertThat(aside).isNotNegative();
            assertThat(promised).isNotNegative();
        }
        Statistics.collect(out > 0, promised > 0, aside > 0);
    }
}
