package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The lines an account may read: all of them, or those of the people of its own centre. */
@Component
class VisibleLines {

    /** How many people of one list, and their sum. */
    record Sum(long people, Money total) {

        static final Sum NONE = new Sum(0, Money.ZERO);

        Sum plus(Sum other) {
            return new Sum(people + other.people, total.plus(other.total));
        }
    }

    private final DistributionLineRepository lines;
    private final BeneficiaryService beneficiaries;
    private final CurrentUser user;

    VisibleLines(DistributionLineRepository lines, BeneficiaryService beneficiaries, CurrentUser user) {
        this.lines = lines;
        this.beneficiaries = beneficiaries;
        this.user = user;
    }

    /** Whether this account reads only a part of a list, so that its sums are not the list's. */
    boolean ownPeopleOnly() {
        return user.centreScope().isPresent();
    }

    /** In the order of the list, each with the number it has on the whole list. */
    List<LineRow> of(UUID ceremonyId) {
        List<LineRow> list = lines.list(ceremonyId).stream().map(LineRow::of).toList();
        if (!ownPeopleOnly()) return list;
        Set<UUID> own =
                beneficiaries.visible(list.stream().map(LineRow::beneficiaryId).toList());
        return list.stream().filter(line -> own.contains(line.beneficiaryId())).toList();
    }

    /** The line with that number; none where it is not this account's to read. */
    Optional<LineRow> at(UUID ceremonyId, int position) {
        return lines.at(ceremonyId, position).stream()
                .map(LineRow::of)
                .filter(this::readable)
                .findFirst();
    }

    /** @throws Refusal for a person this account does not read, as for a line there is none of */
    LineRow one(LineRow line) {
        if (!readable(line)) throw new Refusal("ceremonies.lineGone");
        return line;
    }

    private boolean readable(LineRow line) {
        return !ownPeopleOnly()
                || !beneficiaries.visible(List.of(line.beneficiaryId())).isEmpty();
    }

    /** The sums of the own people in every ceremony that has any: two queries, whatever their number. */
    Map<UUID, Sum> ownSums() {
        List<LineSum> all = lines.sums();
        Set<UUID> own =
                beneficiaries.visible(all.stream().map(LineSum::beneficiaryId).toList());
        var sums = new HashMap<UUID, Sum>();
        for (LineSum line : all) {
            if (!own.contains(line.beneficiaryId())) continue;
            sums.merge(line.ceremonyId(), new Sum(1, new Money(line.centimes())), Sum::plus);
        }
        return sums;
    }
}
