package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What an agreement says: who signed it, who pays which share, and what one person may be given.
 *
 * @param scheme  the support scheme it serves; empty where none is named
 * @param ceiling per person; null without one
 * @param funders none yet, or shares that are a hundred percent together
 */
public record AgreementDraft(
        LocalizedText name,
        LocalDate signedOn,
        @Nullable LocalDate runsUntil,
        LocalizedText scheme,
        @Nullable Money ceiling,
        List<Partner> partners,
        List<Funder> funders) {

    public static final int NAME_LENGTH = 160;
    public static final int SCHEME_LENGTH = 240;
    /** A hundred percent, in the hundredths of a percent shares are kept in. */
    public static final int WHOLE = 10_000;

    /** Of a name as it is searched by: a few signs are folded to several letters. */
    private static final int FOLDED_LENGTH = 200;

    public AgreementDraft {
        partners = List.copyOf(partners);
        funders = List.copyOf(funders);
    }

    /** An institution that signed. */
    public record Partner(LocalizedText name, PartnerRole role) {}

    /**
     * Who pays a part.
     *
     * @param name  a funder already known by either name is that funder
     * @param share in hundredths of a percent, 1 to 10000
     * @param cap   what it pays at most over all tranches; null without a limit
     */
    public record Funder(
            LocalizedText name, int share, @Nullable Money cap) {}

    /** No partners, funders, end, scheme or ceiling. */
    static AgreementDraft of(LocalizedText name, LocalDate signedOn) {
        return new AgreementDraft(name, signedOn, null, new LocalizedText("", ""), null, List.of(), List.of());
    }

    void check() {
        named(name, "funding.nameMissing", "funding.nameTooLong");
        if (longer(scheme, SCHEME_LENGTH)) throw new Refusal("funding.schemeTooLong", SCHEME_LENGTH);
        if (runsUntil != null && runsUntil.isBefore(signedOn)) throw new Refusal("funding.endsBeforeSigned");
        if (ceiling != null && ceiling.centimes() <= 0) throw new Refusal("funding.ceilingMissing");
        partners.forEach(partner -> named(partner.name(), "funding.partnerNameMissing", "funding.partnerNameTooLong"));
        var seen = new HashSet<String>();
        int sum = 0;
        for (Funder funder : funders) {
            named(funder.name(), "funding.funderNameMissing", "funding.funderNameTooLong");
            if (funder.share() < 1 || funder.share() > WHOLE)
                throw new Refusal("funding.shareOutside", funder.name().ar());
            if (funder.cap() != null && funder.cap().centimes() <= 0)
                throw new Refusal("funding.capMissing", funder.name().ar());
            boolean first = seen.add("ar " + SearchKey.of(funder.name().ar()))
                    & seen.add("fr " + SearchKey.of(funder.name().fr()));
            if (!first) throw new Refusal("funding.funderTwice", funder.name().ar());
            sum += funder.share();
        }
        if (!funders.isEmpty() && sum != WHOLE) throw new Refusal("funding.sharesNotWhole", percent(sum));
    }

    /** Written in both languages with letters or digits, and no longer than can be kept and searched by. */
    private static void named(LocalizedText name, String missing, String tooLong) {
        var folded = new LocalizedText(SearchKey.of(name.ar()), SearchKey.of(name.fr()));
        if (!folded.complete()) throw new Refusal(missing);
        if (longer(name, NAME_LENGTH) || longer(folded, FOLDED_LENGTH)) throw new Refusal(tooLong, NAME_LENGTH);
    }

    private static boolean longer(LocalizedText text, int most) {
        return text.ar().length() > most || text.fr().length() > most;
    }

    /** {@code 97,5} for 9750 hundredths of a percent. */
    public static String percent(int share) {
        return BigDecimal.valueOf(share, 2).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
