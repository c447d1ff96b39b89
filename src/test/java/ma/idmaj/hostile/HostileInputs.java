package ma.idmaj.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whatever somebody sends who wants to see the server break; the same inputs for the same seed. */
final class HostileInputs {

    /** What a page must never carry as a tag of its own. */
    static final String SCRIPT = "<img src=x onerror=idmaj()>";

    private static final List<String> PIECES = List.of(
            SCRIPT,
            "<script>idmaj()</script>",
            "'\"><svg onload=idmaj()>",
            "javascript:idmaj()",
            "' or '1'='1' -- ",
            "1; drop table beneficiary; --",
            "%' union select password_hash from account -- ",
            "\u202E\u2066مقلوب\u2069",
            "\u200F\u200E\u061C",
            "\u0000",
            "\uD83D",
            "\uDC00\uD800",
            "\uFEFF",
            "ﷺ".repeat(40),
            "é\u0301".repeat(30),
            "../../../../etc/passwd",
            "..%2f..%2f..%2fWEB-INF/classes/application.properties",
            "\r\nSet-Cookie: idmaj=1",
            "=cmd|' /C calc'!A0",
            "${jndi:ldap://127.0.0.1/a}",
            "#{T(java.lang.Runtime)}",
            "{{7*7}}",
            "%s%n%x%d",
            "\\u0000\\x00",
            "NaN",
            "-1",
            "9223372036854775808",
            "1e999",
            "٠١٢٣٤٥٦٧٨٩",
            "null",
            "true",
            "2026-02-30",
            "a".repeat(5_000),
            "ا".repeat(300),
            "😀",
            "",
            " ",
            "\t\n");

    private static final List<String> PATHS = List.of(
            "",
            "beneficiaries",
            "beneficiaries/{}",
            "beneficiaries/{}/edit",
            "beneficiaries/registrations/{}/{}",
            "life-projects/{}",
            "life-projects/committee/{}",
            "catalogue/{}",
            "catalogue/kits/{}",
            "ceremonies/{}/prepare",
            "ceremonies/{}/day",
            "ceremonies/{}/close",
            "ceremonies/{}/announcer",
            "papers/{}",
            "verify/{}",
            "funding/{}",
            "stock/pieces/{}",
            "stock/orders/{}",
            "audit",
            "reports",
            "login",
            "day/{}/acts",
            "day/{}/acts/state",
            "actuator/{}",
            "VAADIN/dynamic/resource/0/{}/{}",
            "VAADIN/{}",
            "styles/{}",
            "{}",
            "{}/{}");

    private static final List<String> QUERIES = List.of(
            "q", "lang", "page", "line", "sort", "centre", "year", "v-r", "v-uiId", "continue", "error", "from");

    private final Random random;

    HostileInputs(long seed) {
        random = new Random(seed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String text() {
        return random.nextInt(3) == 0 ? one(PIECES) + one(PIECES) : one(PIECES);
    }

    private String encoded() {
        String text = text();
        if (text.length() > 900) text = text.substring(0, 900);
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return random.nextInt(6) == 0 ? encoded.replace("%", "%25") : encoded;
    }

    /** A path with its question, as far as an address may be written at all. */
    String address() {
        var path = new StringBuilder();
        for (String part : one(PATHS).split("(?=\\{})|(?<=\\{})")) {
            if (!part.equals("{}")) path.append(part);
            else path.append(random.nextInt(4) == 0 ? UUID.nameUUIDFromBytes(bytes(8)) : encoded());
        }
        int questions = random.nextInt(4);
        for (int i = 0; i < questions; i++)
            path.append(i == 0 ? '?' : '&').append(one(QUERIES)).append('=').append(encoded());
        return path.toString();
    }

    private static final List<String> EVENTS = List.of(
            "click",
            "keydown",
            "input",
            "change",
            "opened-changed",
            "value-changed",
            "selected-changed",
            "detail-value-changed",
            "ui-navigate",
            "ui-leave-navigation",
            "popstate",
            "submit",
            "dom-event",
            "file-abort",
            "items-changed");

    private static final List<String> PROPERTIES = List.of(
            "value",
            "checked",
            "disabled",
            "hidden",
            "readonly",
            "opened",
            "invalid",
            "required",
            "innerHTML",
            "textContent",
            "outerHTML",
            "src",
            "href",
            "selected",
            "files",
            "maxlength",
            "__proto__");

    private static final List<String> METHODS = List.of(
            "getClass",
            "setVisible",
            "removeAll",
            "connectClient",
            "setRequestedRange",
            "confirmUpdate",
            "select",
            "scan",
            "signed",
            "$server",
            "leaveNavigation");

    /** One to three acts of a browser on a page of so many nodes: what is not there, is shut, or has no such value. */
    String acts(int nodes) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> act(nodes))
                .collect(Collectors.joining(","));
    }

    private String act(int nodes) {
        int node = random.nextInt(12) == 0 ? random.nextInt() : random.nextInt(nodes + 20);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                "{\"type\":\"mSync\",\"node\":%d,\"feature\":%d,\"property\":%s,\"value\":%s}"
                        .formatted(
                                node, random.nextInt(8) == 0 ? random.nextInt(30) : 1, json(one(PROPERTIES)), value());
            case 2, 3 ->
                "{\"type\":\"event\",\"node\":%d,\"event\":%s,\"data\":{\"route\":%s,\"query\":%s,\"event.detail\":%s,\"historyState\":%s}}"
                        .formatted(node, json(one(EVENTS)), value(), value(), value(), value());
            case 4 ->
                "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":%s,\"templateEventMethodArgs\":[%s,%s],\"promise\":%d}"
                        .formatted(node, json(one(METHODS)), value(), value(), random.nextInt(5));
            default ->
                "{\"type\":%s,\"node\":%d,\"channel\":%d,\"args\":[%s]}"
                        .formatted(
                                random.nextBoolean() ? json(text()) : "\"channel\"", node, random.nextInt(10), value());
        };
    }

    private String value() {
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> Integer.toString(random.nextInt());
            case 2 -> Boolean.toString(random.nextBoolean());
            case 3 -> "[" + json(text()) + ",[[[]]]]";
            case 4 -> "{\"a\":" + json(text()) + ",\"@vaadin\":\"component\",\"id\":" + random.nextInt(300) + "}";
            case 5 -> "1e309";
            default -> json(text());
        };
    }

    private static String json(String text) {
        var json = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            if (sign < 0x20 || sign == '"' || sign == '\\' || Character.isSurrogate(sign))
                json.append("\\u%04x".formatted((int) sign));
            else json.append(sign);
        }
        return json.append('"').toString();
    }

    /** What a desk's browser would send, nearly. */
    String deskAct() {
        String id = random.nextInt(5) == 0
                ? json(text())
                : json(UUID.nameUUIDFromBytes(bytes(8)).toString());
        return switch (random.nextInt(6)) {
            case 0 -> text();
            case 1 -> "[".repeat(random.nextInt(5_000));
            case 2 -> "{\"id\":" + id + ",\"id\":" + id + "}";
            default ->
                "{\"id\":%s,\"line\":%s,\"act\":%s,\"version\":%s,\"at\":%s,\"content\":%s}"
                        .formatted(
                                id,
                                json(UUID.nameUUIDFromBytes(bytes(8)).toString()),
                                random.nextBoolean() ? "\"HAND_OVER\"" : value(),
                                value(),
                                value(),
                                value());
        };
    }

    /** A clerk's file that is none: text, a workbook with something broken or swollen in it, noise. */
    byte[] file() {
        return switch (random.nextInt(5)) {
            case 0 -> bytes(random.nextInt(4_000));
            case 1 ->
                IntStream.range(0, random.nextInt(40))
                        .mapToObj(i -> text() + (random.nextBoolean() ? ";" : ",") + text() + "\"")
                        .collect(Collectors.joining("\n"))
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
            default -> workbook();
        };
    }

    String fileName() {
        String name = text().replace("\u0000", "");
        return (name.length() > 300 ? name.substring(0, 300) : name)
                + one(List.of(".xlsx", ".csv", ".xls", ".exe", ""));
    }

    private byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    random.nextInt(3) == 0
                            ? "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>"
                            : "<workbook><sheets><sheet name=\"" + random.nextInt()
                                    + "\" sheetId=\"1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    switch (random.nextInt(4)) {
                        case 0 -> "<worksheet>" + "<row>".repeat(random.nextInt(3_000));
                        case 1 -> "<a>" + " ".repeat(3_000_000) + "</a>";
                        case 2 ->
                            "<!DOCTYPE l [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
                        default ->
                            "<worksheet><sheetData><row r=\"" + random.nextInt() + "\"><c r=\"XFD9999999\" t=\"s\"><v>"
                                    + random.nextInt() + "</v></c></row></sheetData></worksheet>";
                    });
            if (random.nextBoolean()) entry(zip, "../../../tmp/idmaj", "out");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = out.toByteArray();
        if (random.nextInt(3) == 0) whole[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(254));
        return whole;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    int pick(int bound) {
        return random.nextInt(bound);
    }
}
