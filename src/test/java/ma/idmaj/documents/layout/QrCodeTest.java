package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Pattern;

class QrCodeTest {

    private static final String ADDRESS = "https://idmaj.example.ma/verify/K7QM4T2X9B";
    private static final int SCALE = 4;

    @Test
    void aReaderGetsTheAddressBack() throws Exception {
        assertThat(read(QrCode.of(ADDRESS).matrix())).isEqualTo(ADDRESS);
    }

    @Test
    void thePathDrawsTheSameModules() throws Exception {
        var code = QrCode.of(ADDRESS);
        var drawn = new boolean[code.size()][code.size()];
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(code.svgPath());
        while (runs.find()) {
            int column = Integer.parseInt(runs.group(1)) - QrCode.QUIET;
            int row = Integer.parseInt(runs.group(2)) - QrCode.QUIET;
            Arrays.fill(drawn[row], column, column + Integer.parseInt(runs.group(3)), true);
        }
        assertThat(drawn).isDeepEqualTo(code.matrix());
    }

    @Test
    void nothingIsNoCode() {
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(boolean[][] dark) throws Exception {
        int side = (dark.length + 2 * QrCode.QUIET) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < dark.length * SCALE; y++) {
            for (int x = 0; x < dark.length * SCALE; x++) {
                int offset = QrCode.QUIET * SCALE;
                if (dark[y / SCALE][x / SCALE]) pixels[(y + offset) * side + x + offset] = 0;
            }
        }
        var image = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(image).getText();
    }
}
