package ma.idmaj.lifeprojects.tabs;

/** A tab's content whose writing is kept by a button of its own: the project does not move on over it. */
public interface Unsaved {

    /** Whether something was written that is not kept yet. */
    boolean unsaved();
}
