package ma.idmaj.ceremonies.press;

import java.util.List;

/**
 * A press text as its page shows it: the sentences to be edited, the sheet they make, and what was checked.
 *
 * @param sheet of the latest version with today's figures; as frozen once it is approved
 * @param digest of that sheet: an approver says which one was read
 * @param ticks of a draft, what keeps it from being approved; of an approved text, what keeps it from being given out
 * @param wrote  whether the reader had a part in it, and so may not approve it
 */
public record PressPage(
        PressRow text,
        PressDraft draft,
        PressSheet sheet,
        String digest,
        List<PressTick> ticks,
        List<PressVersion> versions,
        boolean wrote) {

    public boolean holds() {
        return ticks.stream().allMatch(PressTick::holds);
    }
}
