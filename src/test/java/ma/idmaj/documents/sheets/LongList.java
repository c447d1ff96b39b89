package ma.idmaj.documents.sheets;

import ma.idmaj.shared.Money;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes a list as long as they come into a file, in a process of its own: what its heap is, is said at its start. */
final class LongList {

    static final int ROWS = 100_000;

    private LongList() {}

    /** @param args the kind of file and where it goes */
    public static void main(String[] args) throws IOException {
        var columns = List.of(
                new SheetColumn("N°", CellType.NUMBER),
                new SheetColumn("الاسم الكامل", CellType.TEXT),
                new SheetColumn("Nom complet", CellType.TEXT),
                new SheetColumn("CNIE", CellType.CODE),
                new SheetColumn("Projet", CellType.TEXT),
                new SheetColumn("Équipement", CellType.TEXT),
                new SheetColumn("Montant", CellType.MONEY),
                new SheetColumn("Total", CellType.MONEY),
                new SheetColumn("Date", CellType.DATE),
                new SheetColumn("Saisi le", CellType.MOMENT));
        var head = new SheetHead("لائحة", "لائحة كاملة", "&P / &N");
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])));
                var file = SheetFormat.valueOf(args[0]).begin(out, head, columns, true)) {
            for (int i = 1; i <= ROWS; i++) file.row(cells(i));
        }
    }

    /** All different: what is the same in every row costs nothing to hold. */
    private static List<Object> cells(int i) {
        return List.of(
                i,
                "فاطمة الزهراء بنت " + i,
                "Fatima-Zahra BENT " + i,
                "BE" + (100_000 + i),
                "مشروع حياة رقم " + i + " في الحرف والخدمات",
                "Four à convection n° " + i,
                new Money(1_000L * i + 7),
                new Money(2_000L * i + 9),
                LocalDate.of(1960, 1, 1).plusDays(i % 15_000),
                Instant.ofEpochSecond(1_700_000_000L + 60L * i));
    }
}
