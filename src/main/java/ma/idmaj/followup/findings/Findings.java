package ma.idmaj.followup.findings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one visit found.
 *
 * @param income       net, a month
 * @param daysWorked   in the last month, 0 to 31; null when not said
 * @param jobs         paid work for others than the person, 0 to 99; null when not said
 * @param nextAction   what is to be done next; empty for nothing
 * @param nextActionOn its day, when there is one
 */
public record Findings(
        Activity activity,
        IncomeBand income,
        @Nullable Integer daysWorked,
        @Nullable Integer jobs,
        FormalStatus formal,
        SocialCover cover,
        Set<Difficulty> difficulties,
        List<FoundItem> equipment,
        String nextAction,
        @Nullable LocalDate nextActionOn) {

    public static final int MOST_DAYS = 31;
    public static final int MOST_JOBS = 99;
    public static final int NOTE = 240;

    public Findings {
        difficulties = Set.copyOf(difficulties);
        equipment = List.copyOf(equipment);
    }
}
