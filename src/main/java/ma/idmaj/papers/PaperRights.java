package ma.idmaj.papers;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;

import org.springframework.stereotype.Component;

/** The second question after the feature's own: whether this account may hold papers of the kind at all. */
@Component
class PaperRights {

    private final CurrentUser user;

    PaperRights(CurrentUser user) {
        this.user = user;
    }

    /** About a subject the feature has answered for. */
    boolean mayHold(PaperKind kind) {
        return kind.keepers().stream().anyMatch(user::may) || kind.atTheDesk() && user.may(Permission.DAY_WRITE);
    }

    /** Whatever it is about: a desk serves its own people, and a centre's files are told by the files' own pages. */
    boolean mayKeep(PaperKind kind) {
        return kind.keepers().stream().anyMatch(user::may) && user.centreScope().isEmpty();
    }
}
