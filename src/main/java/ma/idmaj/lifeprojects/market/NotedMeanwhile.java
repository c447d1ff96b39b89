package ma.idmaj.lifeprojects.market;

import ma.idmaj.shared.Refusal;

/** Someone else of the centre has written the note of this trade and place since it was read. */
public class NotedMeanwhile extends Refusal {

    NotedMeanwhile() {
        super("lifeprojects.market.notedMeanwhile");
    }
}
