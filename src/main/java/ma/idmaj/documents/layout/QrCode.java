package ma.idmaj.documents.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.Arrays;
import java.util.Map;

/** A QR code as modules, for a page of any medium. Error correction M: a fold or a stamp may cost a seventh of it. */
public final class QrCode {

    /** Blank modules the standard asks for on each side. */
    public static final int QUIET = 4;

    private final boolean[][] dark;

    private QrCode(ByteMatrix modules) {
        this.dark = new boolean[modules.getHeight()][modules.getWidth()];
        for (int row = 0; row < dark.length; row++)
            for (int column = 0; column < dark.length; column++) dark[row][column] = modules.get(column, row) == 1;
    }

    /** @throws IllegalArgumentException when the text is empty or too long for a code */
    public static QrCode of(String text) {
        if (text.isEmpty()) throw new IllegalArgumentException("nothing to encode");
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /** @return modules on a side, without the quiet zone */
    public int size() {
        return dark.length;
    }

    /** @return {@code [row][column]}, true where dark, without the quiet zone */
    public boolean[][] matrix() {
        return Arrays.stream(dark).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    /** @return path data for a view box of {@code 0 0 n n} with n = size + 2 × {@link #QUIET}; dark is to be filled */
    public String svgPath() {
        var path = new StringBuilder();
        forEachRun((row, column, length) -> path.append('M')
                .append(column + QUIET)
                .append(' ')
                .append(row + QUIET)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
        return path.toString();
    }

    /** Draws into a square of {@code side} points; the paper around it is the quiet zone. */
    public void draw(PageCanvas page, double x, double y, double side) {
        page.stamp(this, orders(), x, y, side / size());
    }

    /** One module a unit, rows downwards, all in one go: no hairline between them. */
    private String orders() {
        var orders = new StringBuilder("0 g\n");
        forEachRun((row, column, length) -> orders.append(column)
                .append(' ')
                .append(row)
                .append(' ')
                .append(length)
                .append(" 1 re\n"));
        return orders.append("f\n").toString();
    }

    private interface Run {
        void at(int row, int column, int length);
    }

    /** Dark neighbours of a row as one, so that no hairline shows between them. */
    private void forEachRun(Run run) {
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int end = column;
                while (end < size() && dark[row][end]) end++;
                if (end > column) run.at(row, column, end - column);
                column = end;
            }
        }
    }
}
