package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures and drawings of one document, each kept once however many pages show it. */
final class PaperImages {

    private record Kept(String name, ImageFile file) {}

    private record Drawing(String name, String orders) {}

    private static final int MOST_UNITS = 1_000;

    private final Map<ByteBuffer, Kept> kept = new LinkedHashMap<>();
    private final Map<Object, Drawing> drawings = new LinkedHashMap<>();

    /** @return the name pages call it by */
    String name(ImageFile file) {
        return kept.computeIfAbsent(ByteBuffer.wrap(file.packed()), first -> new Kept("I" + (kept.size() + 1), file))
                .name;
    }

    /** @return the name of a drawing made of orders, at most a thousand units on a side */
    String name(Object drawing, String orders) {
        return drawings.computeIfAbsent(drawing, first -> new Drawing("D" + (drawings.size() + 1), orders)).name;
    }

    private static COSStream form(String orders) throws IOException {
        var form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        var box = new COSArray();
        for (int side : new int[] {0, 0, MOST_UNITS, MOST_UNITS}) box.add(COSInteger.get(side));
        form.setItem(COSName.BBOX, box);
        form.setItem(COSName.RESOURCES, new COSDictionary());
        try (var out = form.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(orders.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    COSDictionary embed() throws IOException {
        var all = new COSDictionary();
        for (Drawing drawing : drawings.values()) all.setItem(COSName.getPDFName(drawing.name), form(drawing.orders));
        for (Kept image : kept.values()) all.setItem(COSName.getPDFName(image.name), image.file.embed());
        return all;
    }
}
