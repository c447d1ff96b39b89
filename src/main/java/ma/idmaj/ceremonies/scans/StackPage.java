package ma.idmaj.ceremonies.scans;

/** @param number in the stack, from 1 */
public record StackPage(int number, PageState state) {}
