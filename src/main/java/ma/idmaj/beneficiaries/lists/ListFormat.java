package ma.idmaj.beneficiaries.lists;

/** The spreadsheets a list is taken away as. */
public enum ListFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8");

    private final String contentType;

    ListFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
