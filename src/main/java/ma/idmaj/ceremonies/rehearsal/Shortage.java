package ma.idmaj.ceremonies.rehearsal;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.List;

/**
 * Something the day would have lacked.
 *
 * @param what the items it is about; empty where it speaks for itself
 */
public record Shortage(int position, PersonName name, ShortageKind kind, List<LocalizedText> what) {}
