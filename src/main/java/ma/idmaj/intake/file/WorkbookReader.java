package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads an xlsx workbook row by row. Streaming, since a sheet of a million styled rows is small in the file and large
 * as objects.
 */
final class WorkbookReader {

    private static final int MAX_SHEETS = 10;

    private WorkbookReader() {}

    /**
     * @return the visible sheets that hold something, in their order; one too long is left out when another can be read
     * @throws FileRefused when the zip is no xlsx workbook, is damaged, or its first sheet with data is too long
     */
    static List<Sheet> read(byte[] content, int maxRows) {
        var entries = ZipLimits.check(content);
        if (!entries.contains("xl/workbook.xml")) throw new FileRefused(Reason.WRONG_TYPE);
        try (var parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            return sheets(new XSSFReader(parts, true), maxRows);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException damaged) {
            throw new FileRefused(Reason.DAMAGED);
        } catch (FileRefused refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            // POI answers malformed parts with whatever exception the parser came across.
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static List<Sheet> sheets(XSSFReader workbook, int maxRows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var settings = new Settings();
        try (var xml = workbook.getWorkbookData()) {
            parse(xml, settings);
        }
        var formats = new CellFormats(workbook.getStylesTable(), workbook.getSharedStringsTable(), settings.from1904);
        var sheets = new ArrayList<Sheet>();
        var iterator = workbook.getSheetIterator();
        for (int i = 0; i < MAX_SHEETS && iterator.hasNext(); i++) {
            try (var xml = iterator.next()) {
                if (settings.hidden.contains(iterator.getSheetName())) continue;
                var rows = new SheetRows(formats, maxRows);
                parse(xml, rows);
                var sheet = new Sheet(iterator.getSheetName(), rows.filled());
                if (!sheet.rows().isEmpty()) sheets.add(sheet);
            } catch (FileRefused tooLong) {
                if (sheets.isEmpty() || tooLong.reason() != Reason.TOO_MANY_ROWS) throw tooLong;
            }
        }
        return sheets;
    }

    /** POI's own parser settings: a DOCTYPE is an error, external entities are never fetched. */
    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
    }

    /** What the book says of its sheets: which ones the clerk doesn't see, and where its days are counted from. */
    private static final class Settings extends DefaultHandler {

        private final Set<String> hidden = new HashSet<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (localName.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
            String state = localName.equals("sheet") ? attributes.getValue("state") : null;
            if (state != null && !state.equals("visible")) hidden.add(attributes.getValue("name"));
        }
    }
}
