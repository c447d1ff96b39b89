package ma.idmaj.ceremonies;

import ma.idmaj.shared.Refusal;

/** The list is submitted, approved or closed: lines and items no longer change. */
public class ListFrozen extends Refusal {
    ListFrozen(CeremonyState state) {
        super("ceremonies.listFrozen", state);
    }
}
