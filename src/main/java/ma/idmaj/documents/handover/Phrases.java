package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;

import java.time.LocalDate;
import java.util.function.Function;

/** Sentences the papers of one person share, in one language. */
record Phrases(boolean arabic) {

    PaperWords words() {
        return PaperWords.of(arabic);
    }

    String date(LocalDate date) {
        return words().date(date);
    }

    /** The day of the hand-over or the ceremony. */
    String day(Occasion occasion) {
        return words().date(occasion.date(), occasion.hijriShift());
    }

    String name(Party person) {
        return person.names().in(arabic);
    }

    static String cin(Party person) {
        return person.cin().isEmpty() ? PersonLayout.BLANK : Ltr.isolate(person.cin());
    }

    /** What gave a proxy the right, with what tells it from others. */
    String mandate(Signing.Mandate mandate) {
        var text = new StringBuilder(
                words().text("handover.mandate." + mandate.kind().name()));
        if (!mandate.reference().isEmpty())
            text.append(' ').append(words().text("handover.mandate.reference", Ltr.isolate(mandate.reference())));
        if (mandate.date() != null)
            text.append(' ').append(words().text("handover.mandate.date", date(mandate.date())));
        return text.toString();
    }

    /** One text in every language of the paper, its values worded for each. */
    static String inAll(PaperLanguages languages, Function<Boolean, String> text) {
        boolean lead = languages.arabicLeads();
        if (languages != PaperLanguages.BOTH) return text.apply(lead);
        return PaperWords.of(lead)
                .text(
                        "both",
                        text.apply(lead),
                        Ltr.isolate(text.apply(!lead), PaperWords.of(!lead).direction()));
    }
}
