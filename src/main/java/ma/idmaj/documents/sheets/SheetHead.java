package ma.idmaj.documents.sheets;

/**
 * What stands above a workbook's table, and below each of its printed pages.
 *
 * @param title what list it is, also the sheet's name
 * @param about what narrows the list and when it was made
 * @param page  the words around a page's number and how many there are, {@code &P} and {@code &N} standing for these
 */
public record SheetHead(String title, String about, String page) {}
