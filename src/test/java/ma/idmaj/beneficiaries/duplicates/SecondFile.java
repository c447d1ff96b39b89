package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The same person as another clerk writes it down, with the slips and habits lists really show. */
final class SecondFile {

    private SecondFile() {}

    static Traits of(Traits one, Random random) {
        PersonName name = one.name();
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) name = otherwise(name, random);
        boolean card = random.nextInt(100) < 45;
        boolean birth = random.nextInt(100) < 35;
        boolean phone = random.nextInt(100) < 45;
        return new Traits(
                name,
                card
                        ? slip(one.cin(), random)
                        : one.cin() == null || random.nextInt(5) == 0 ? null : slip(one.cin(), random),
                phone ? MadePeople.phones(random) : leftAgain(one.phones(), random),
                birth ? swapped(one.birth()) : one.birth(),
                one.sex());
    }

    /** Who has two numbers leaves both, or one of them and now and then a third. */
    private static Set<Phone> leftAgain(Set<Phone> phones, Random random) {
        if (phones.size() < 2 || random.nextBoolean()) return phones;
        Phone one = phones.stream()
                .sorted(Comparator.comparing(Phone::e164))
                .toList()
                .get(random.nextInt(2));
        return Traits.phones(one, random.nextInt(3) == 0 ? MadePeople.phone(random) : null);
    }

    private static PersonName otherwise(PersonName name, Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new PersonName(name.ar(), spelled(name.latin(), random));
            case 3, 4 -> new PersonName(arabic(name.ar(), random), spelled(name.latin(), random));
            case 5 -> new PersonName(familyFirst(name.ar()), familyFirst(name.latin()));
            case 6 -> new PersonName(name.ar(), typo(name.latin(), random));
            case 7 ->
                new PersonName(
                        name.ar().replace("بن ", "").replace("ال", "ال"),
                        name.latin().replaceFirst("(?i)\\b(el|ait|ben) ", ""));
            default ->
                name.complete()
                        ? (random.nextBoolean() ? new PersonName(name.ar(), "") : new PersonName("", name.latin()))
                        : name;
        };
    }

    /** Another of the usual spellings, word group by word group. */
    private static String spelled(String latin, Random random) {
        String text = latin;
        for (String[] names : new String[][] {MoroccanNames.MEN, MoroccanNames.WOMEN, MoroccanNames.FAMILIES}) {
            for (String entry : names) {
                String[] ways = entry.split("/");
                String known = Stream.of(ways)
                        .skip(1)
                        .filter(text::contains)
                        .findFirst()
                        .orElse(null);
                if (known != null && wholeWords(text, known)) {
                    text = text.replace(known, ways[1 + random.nextInt(ways.length - 1)]);
                    break;
                }
            }
        }
        return text;
    }

    private static boolean wholeWords(String text, String part) {
        return (" " + text + " ").contains(" " + part + " ");
    }

    private static String arabic(String ar, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> ar.replace('أ', 'ا').replace('إ', 'ا').replace("ئ", "ي");
            case 1 -> ar.replace('ة', 'ه').replace('ى', 'ي');
            case 2 ->
                ar.contains("عبد ")
                        ? ar.replace("عبد ", "عبد")
                        : ar.replace("بن ", "بن").replaceFirst(" ال", " ");
            default -> ar.replaceFirst("اء\\b", "ا").replaceFirst(" ال", " ");
        };
    }

    private static String familyFirst(String name) {
        int cut = name.indexOf(' ');
        if (name.startsWith("عبد ") || name.startsWith("Abd ") || name.startsWith("Abdel "))
            cut = name.indexOf(' ', cut + 1);
        return cut < 0 ? name : name.substring(cut + 1) + " " + name.substring(0, cut);
    }

    /** Two neighbours exchanged, a letter left out or written twice. */
    private static String typo(String text, Random random) {
        if (text.length() < 4) return text;
        int at = 1 + random.nextInt(text.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private static @Nullable NationalId slip(@Nullable NationalId cin, Random random) {
        if (cin == null || random.nextInt(3) == 0) return null;
        char[] signs = cin.value().toCharArray();
        int at = signs.length - 1 - random.nextInt(5);
        if (random.nextBoolean() && signs[at] != signs[at - 1] && Character.isDigit(signs[at - 1])) {
            char before = signs[at - 1];
            signs[at - 1] = signs[at];
            signs[at] = before;
        } else {
            signs[at] = (char) ('0' + (signs[at] - '0' + 1 + random.nextInt(9)) % 10);
        }
        return new NationalId(new String(signs));
    }

    private static @Nullable LocalDate swapped(@Nullable LocalDate birth) {
        if (birth == null) return null;
        try {
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
        } catch (DateTimeException noSuchMonth) {
            return birth;
        }
    }
}
