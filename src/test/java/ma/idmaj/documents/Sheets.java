package ma.idmaj.documents;

import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lists for tests: thirteen invented people, a kit each, 455.000,00 in all. */
public final class Sheets {

    public static final List<PersonName> NAMES = List.of(
            new PersonName("بوشعيب المرابط", "Bouchaib EL MRABET"),
            new PersonName("فاطمة الزهراء الطاهري", "Fatima Zahra TAHIRI"),
            new PersonName("منير الرحماني", "Mounir RAHMANI"),
            new PersonName("فؤاد حجي", "Fouad HAJJI"),
            new PersonName("ياسين أزولاي", "Yassine AZOULAY"),
            new PersonName("العربي بنجلون", "Larbi BENJELLOUN"),
            new PersonName("زينب حجي", "Zineb HAJJI"),
            new PersonName("نور الدين بنموسى", "Noureddine BENMOUSSA"),
            new PersonName("ثورية الخطابي", "Touria KHATTABI"),
            new PersonName("هند حجي", "Hind HAJJI"),
            new PersonName("لالة زينب الزموري", "Lalla Zineb ZEMMOURI"),
            new PersonName("خديجة الفاسي", "Khadija EL FASSI"),
            new PersonName("نعيمة الزياني", "Naima ZIANI"));

    private static final String DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";

    private Sheets() {}

    public static ListSheet thirteen() {
        return frozen(rows(13));
    }

    public static ListSheet of(int people) {
        return frozen(rows(people));
    }

    public static ListSheet draft() {
        return sheet(rows(13), null, null, null);
    }

    public static ListSheet frozen(List<ListSheet.Row> rows) {
        return sheet(rows, DIGEST, "K7QM-4T2X-9B", "https://idmaj.example.ma/verify/K7QM4T2X9B");
    }

    private static ListSheet sheet(
            List<ListSheet.Row> rows, @Nullable String digest, @Nullable String code, @Nullable String address) {
        Money total = rows.stream().map(ListSheet.Row::total).reduce(Money.ZERO, Money::plus);
        return new ListSheet(
                new LocalizedText(
                        "لائحة توزيع التجهيزات والمعدات", "Liste de distribution des équipements et du matériel"),
                new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                new LocalizedText("الشطر الثاني", "Deuxième tranche"),
                LocalDate.of(2026, 2, 18),
                LocalTime.of(10, 30),
                null,
                digest,
                code,
                address,
                Instant.parse("2026-02-16T09:12:00Z"),
                rows,
                total,
                total);
    }

    public static List<ListSheet.Row> rows(int count) {
        var kits = kits();
        return IntStream.range(0, count)
                .mapToObj(i -> row(i + 1, NAMES.get(i % 13), kits.get(i % 13)))
                .toList();
    }

    public static ListSheet.Row row(int number, PersonName name, Kit kit) {
        Money total = kit.items.stream().map(ListSheet.Item::total).reduce(Money.ZERO, Money::plus);
        return new ListSheet.Row(number, name, "BE%06d".formatted(462_544 + number * 731), kit.trade, kit.items, total);
    }

    public record Kit(LocalizedText trade, List<ListSheet.Item> items) {}

    public static List<Kit> kits() {
        var kits = new ArrayList<Kit>();
        String last = "";
        for (String line : resource("kits.tsv")
                .lines()
                .filter(text -> text.startsWith("K"))
                .toList()) {
            String[] f = line.split("\t");
            if (!f[0].equals(last)) kits.add(new Kit(new LocalizedText(f[3], f[4]), new ArrayList<>()));
            last = f[0];
            kits.getLast()
                    .items
                    .add(new ListSheet.Item(
                            new LocalizedText(f[5], f[6]),
                            Integer.parseInt(f[7]),
                            Money.ofDirhams(Long.parseLong(f[8])),
                            Money.ofDirhams(Long.parseLong(f[9]))));
        }
        return kits;
    }

    public static String resource(String name) {
        try (var stream = Sheets.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
