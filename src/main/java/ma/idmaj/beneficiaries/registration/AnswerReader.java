package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what was typed as the facts of a file, and says of each answer that cannot be read how to put it right. */
@Component
class AnswerReader {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final BeneficiaryService beneficiaries;

    AnswerReader(BeneficiaryService beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /** @param draft null as long as there is a problem */
    record Reading(@Nullable BeneficiaryDraft draft, List<AnswerProblem> problems) {}

    Reading read(Answers answers) {
        var problems = new ArrayList<AnswerProblem>();
        PersonName name = name(answers, problems);
        NationalId cin = parsed(answers, Answer.CIN, NationalId::parse, "ui.cin.unreadable", problems);
        var birth = parsed(answers, Answer.BIRTH_DATE, Dates::parse, "ui.date.unreadable", problems);
        var sex = parsed(answers, Answer.SEX, text -> constant(Sex.values(), text), "ui.required", problems);
        var family = parsed(
                answers,
                Answer.FAMILY_SITUATION,
                text -> constant(FamilySituation.values(), text),
                "ui.required",
                problems);
        var dependants = parsed(answers, Answer.DEPENDANTS, AnswerReader::count, "ui.count.unreadable", problems);
        var phone = parsed(answers, Answer.PHONE, Phone::parse, "ui.phone.unreadable", problems);
        var second = parsed(answers, Answer.SECOND_PHONE, Phone::parse, "ui.phone.unreadable", problems);
        var centre = parsed(answers, Answer.CENTRE, AnswerReader::uuid, "beneficiaries.placeUnknown", problems);
        String division = CleanText.oneLine(answers.of(Answer.TERRITORY));
        if (name == null) return new Reading(null, problems);
        var draft = new BeneficiaryDraft(
                name,
                cin,
                phone,
                second,
                birth,
                sex,
                family,
                dependants,
                answers.of(Answer.ADDRESS),
                answers.of(Answer.COMMUNE),
                division.isEmpty() ? null : division,
                centre,
                "");
        beneficiaries.refusals(draft).forEach(refusal -> problems.add(problem(refusal)));
        return new Reading(problems.isEmpty() ? draft : null, problems);
    }

    private static @Nullable PersonName name(Answers answers, List<AnswerProblem> problems) {
        String ar = CleanText.oneLine(answers.of(Answer.ARABIC_NAME));
        String latin = CleanText.oneLine(answers.of(Answer.LATIN_NAME));
        int before = problems.size();
        if (ar.isEmpty() && latin.isEmpty())
            problems.add(new AnswerProblem(Answer.ARABIC_NAME, "beneficiaries.nameMissing"));
        if (ar.length() > PersonName.MAX_LENGTH) problems.add(tooLong(Answer.ARABIC_NAME));
        if (latin.length() > PersonName.MAX_LENGTH) problems.add(tooLong(Answer.LATIN_NAME));
        if (LATIN.matcher(ar).find()) problems.add(new AnswerProblem(Answer.ARABIC_NAME, "ui.name.ar.wrongScript"));
        if (ARABIC.matcher(latin).find())
            problems.add(new AnswerProblem(Answer.LATIN_NAME, "ui.name.latin.wrongScript"));
        return problems.size() == before ? new PersonName(ar, latin) : null;
    }

    private static AnswerProblem tooLong(Answer answer) {
        return new AnswerProblem(answer, "beneficiaries.tooLong", List.of(PersonName.MAX_LENGTH));
    }

    private static <T> @Nullable T parsed(
            Answers answers,
            Answer answer,
            Function<String, Optional<T>> reader,
            String key,
            List<AnswerProblem> problems) {
        String text = CleanText.oneLine(answers.of(answer));
        if (text.isEmpty()) return null;
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) problems.add(new AnswerProblem(answer, key));
        return value.orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants).filter(c -> c.name().equals(text)).findFirst();
    }

    private static Optional<Integer> count(String text) {
        return Optional.of(Digits.western(text))
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** Where the file's own rules say no: at the answer they speak of. */
    private static AnswerProblem problem(Refusal refusal) {
        Answer answer = switch (Objects.requireNonNull(refusal.messageKey())) {
            case "beneficiaries.birthDateWrong", "beneficiaries.registration.tooYoung" -> Answer.BIRTH_DATE;
            case "beneficiaries.registration.dependantsWrong" -> Answer.DEPENDANTS;
            case "beneficiaries.registration.samePhoneTwice" -> Answer.SECOND_PHONE;
            case "beneficiaries.registration.communeTooLong" -> Answer.COMMUNE;
            case "beneficiaries.tooLong" -> Answer.ADDRESS;
            case "beneficiaries.placeUnknown" -> Answer.TERRITORY;
            default -> Answer.ARABIC_NAME;
        };
        return new AnswerProblem(answer, refusal.messageKey(), List.of(refusal.values()));
    }
}
