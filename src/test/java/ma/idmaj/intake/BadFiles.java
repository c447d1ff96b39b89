package ma.idmaj.intake;

import ma.idmaj.intake.file.ListFileReader;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What clerks send by mistake, each with the sentence that answers it. */
public final class BadFiles {

    /** A file and the sentence it is answered with. */
    public record BadFile(String name, byte[] content, String messageKey, Object... values) {}

    private BadFiles() {}

    /** Files that can't be taken as a list at all. */
    public static List<BadFile> refused() {
        byte[] list = Lists.resource("sidi-bernoussi-13.xlsx");
        return List.of(
                new BadFile("liste.xlsx", Arrays.copyOf(list, list.length / 2), "intake.refused.damaged"),
                new BadFile(
                        "liste.xlsx",
                        "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII),
                        "intake.refused.wrongType"),
                new BadFile("liste.xlsx", underPassword(list), "intake.refused.protected"),
                new BadFile("liste.csv", Lists.HEADER.getBytes(StandardCharsets.UTF_8), "intake.refused.empty"),
                new BadFile(
                        "liste.csv",
                        "a;b\n".repeat(ListFileReader.MAX_ROWS + 1).getBytes(StandardCharsets.US_ASCII),
                        "intake.refused.tooManyRows",
                        ListFileReader.MAX_ROWS));
    }

    /** Lists that can be read, with one thing to mend before they come in. Good for an envelope of 5,000,000.00. */
    public static List<BadFile> toMend() {
        return List.of(
                except(3, "12345", "intake.cin.unreadable", 2),
                except(8, "-2", "intake.quantity.notPositive", 2, "-2"),
                except(8, "0", "intake.quantity.notPositive", 2, "0"),
                list(
                        "intake.cin.twice",
                        new Object[] {3, 2},
                        Lists.GOOD_ROW.strip(),
                        "2;زينب لحلو;Zineb LAHLOU;bb 995920;17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500"),
                list(
                        "intake.envelope.exceeded",
                        new Object[] {"9.000.000,00", "5.000.000,00", "4.000.000,00"},
                        "1;سعيد العلوي;Said EL ALAOUI;BB995920;04/03/1978;0689958636;Soudure;Poste;1000;9.000,00;"),
                new BadFile("liste.xlsx", withFormula(), "intake.cell.formulaWithoutValue", 2, "I2"));
    }

    private static BadFile except(int column, String text, String messageKey, Object... values) {
        String[] cells = Lists.GOOD_ROW.strip().split(";");
        cells[column] = text;
        return list(messageKey, values, String.join(";", cells));
    }

    private static BadFile list(String messageKey, Object[] values, String... rows) {
        return new BadFile("liste.csv", csv(rows), messageKey, values);
    }

    /** A text list under the usual header. */
    public static byte[] csv(String... rows) {
        return (Lists.HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withFormula() {
        return Lists.workbook(book -> {
            var sheet = book.createSheet();
            Lists.row(sheet, 1, (Object[]) Lists.HEADER.strip().split(";"));
            Lists.row(sheet, 2, (Object[]) Lists.GOOD_ROW.strip().split(";"))
                    .createCell(8)
                    .setCellFormula("1+1");
        });
    }

    private static byte[] underPassword(byte[] list) {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("إدماج");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(list);
            }
            container.writeFilesystem(out);
        } catch (Exception inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }
}
