package ma.idmaj.beneficiaries.tabs;

import com.vaadin.flow.component.Component;

import java.util.UUID;

/**
 * One task of a registration. Implemented as a bean in the {@code ui} of whoever keeps that part of a file. The id is the
 * one the person's file will have: what is kept under it while registering is simply there afterwards.
 */
public interface RegistrationStep {

    /** Key of the task's name. */
    String titleKey();

    /** Its name in the address: {@code papers}. */
    String path();

    /**
     * @param changed to be called after each change that has been kept
     * @return a new component that keeps by itself what is done in it
     */
    Component content(UUID file, Runnable changed);

    /** What has been answered so far, for reading over before the registration is sent. */
    Component answers(UUID file);

    StepProgress progress(UUID file);

    /** Lower first. */
    int order();
}
