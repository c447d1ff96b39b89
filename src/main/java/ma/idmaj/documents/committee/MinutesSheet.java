package ma.idmaj.documents.committee;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The minutes of a committee's session as they are printed, whatever module keeps them.
 *
 * @param date     and {@code time}: of the session, in Morocco
 * @param closedAt moment of the paper; the same sheet gives the same bytes
 */
public record MinutesSheet(
        LocalDate date, LocalTime time, LocalizedText place, Instant closedAt, List<Member> members, List<File> files) {

    public MinutesSheet {
        members = List.copyOf(members);
        files = List.copyOf(files);
    }

    /** What became of a file. */
    public enum Outcome {
        APPROVED,
        ADJOURNED,
        REJECTED,
        CARRIED_OVER,
        WITHDRAWN
    }

    /** One who sat and signs. */
    public record Member(PersonName name, LocalizedText title, LocalizedText institution) {}

    /**
     * One file of the agenda.
     *
     * @param cinMasked empty when to be completed
     * @param total     of what the project asks for
     * @param missing   for an adjournment
     * @param reason    for a refusal
     */
    public record File(
            int number,
            PersonName name,
            String cinMasked,
            LocalizedText project,
            PersonName presenter,
            Money total,
            Outcome outcome,
            List<String> missing,
            String reason) {

        public File {
            missing = List.copyOf(missing);
        }
    }

    /** How many files ended so. */
    public int count(Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** What the approved projects ask for together. */
    public Money approved() {
        return files.stream()
                .filter(file -> file.outcome() == Outcome.APPROVED)
                .map(File::total)
                .reduce(Money.ZERO, Money::plus);
    }
}
