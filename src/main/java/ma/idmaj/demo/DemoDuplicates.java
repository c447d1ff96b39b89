package ma.idmaj.demo;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.demo.DemoPeople.DemoPerson;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Three people whom someone has registered a second time, as it happens: for the queue where a second person decides. */
@Component
class DemoDuplicates {

    static final int PEOPLE = 3;

    private final BeneficiaryService beneficiaries;

    DemoDuplicates(BeneficiaryService beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /** @param persons of whom the last ones of one centre are registered again */
    void fill(List<DemoPerson> persons) {
        var files = persons.reversed().stream()
                .map(person -> beneficiaries.detail(person.id()))
                .toList();
        var centre = files.getFirst().centreId();
        files.stream()
                .filter(file -> Objects.equals(file.centreId(), centre))
                .limit(PEOPLE)
                .forEach(this::again);
    }

    /** Another clerk: no hamza, the family name first, no CIN nor phone at hand, day and month exchanged where they can be. */
    private void again(BeneficiaryDetail file) {
        var name = new PersonName(
                file.name().ar().replace('أ', 'ا').replace('ة', 'ه'),
                familyFirst(file.name().latin()));
        beneficiaries.register(new BeneficiaryDraft(
                name, null, null, exchanged(file.birthDate()), file.sex(), "", null, file.centreId(), ""));
    }

    private static @Nullable LocalDate exchanged(@Nullable LocalDate birth) {
        return birth == null || birth.getDayOfMonth() > 12
                ? birth
                : LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
    }

    private static String familyFirst(String latin) {
        var words = Arrays.asList(latin.split(" "));
        Collections.rotate(words, -1);
        return String.join(" ", words);
    }
}
