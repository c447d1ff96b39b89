package ma.idmaj.documents.hall;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Letters that ask people to a ceremony: one a person, all with the same day, hour and place.
 *
 * @param occasion what it is, in neutral words
 * @param at       null while no hour is fixed
 * @param hijriShift of the day, as papers reckon it; absent: no Hijri date stands beside
 * @param replyTo  whom to tell whether one comes: a name, an address or a number; may be empty
 * @param made     moment of the file
 */
public record HallLetters(
        Kind kind,
        LocalizedText occasion,
        LocalizedText place,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable Integer hijriShift,
        String replyTo,
        List<Recipient> recipients,
        Instant made) {

    /** Guests are invited; those who receive are called. */
    public enum Kind {
        INVITATION,
        CONVOCATION
    }

    /** How a person is addressed. */
    public enum Form {
        FEMALE,
        MALE,
        /** Nobody said: words that fit everybody. */
        OPEN
    }

    /**
     * @param name   in both scripts, one of which may be missing
     * @param title  office held; empty for those who are called
     * @param number in the order of the call; 0 for guests
     * @param seat   of a guest, or the desk where one is served; may be empty
     */
    public record Recipient(Form form, LocalizedText name, LocalizedText title, int number, String seat) {}

    public HallLetters {
        recipients = List.copyOf(recipients);
    }
}
