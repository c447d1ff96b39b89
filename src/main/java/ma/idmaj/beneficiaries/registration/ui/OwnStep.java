package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;

import java.util.List;
import java.util.UUID;

/** A step whose answers the registration itself keeps. */
abstract class OwnStep implements RegistrationStep {

    private final RegistrationService registrations;
    private final List<Answer> asked;

    OwnStep(RegistrationService registrations, Answer... asked) {
        this.registrations = registrations;
        this.asked = List.of(asked);
    }

    /** Whether the step can be left without an answer. */
    abstract boolean optional();

    /** Whether as much is answered as a file should have. */
    abstract boolean full(Answers answers);

    /** How an answer is labelled, and worded where it was chosen rather than typed. */
    abstract void word(AnswersList list, Answers answers);

    @Override
    public final StepProgress progress(UUID file) {
        Answers answers = registrations.read(file).answers();
        if (asked.stream().allMatch(answer -> answers.of(answer).isBlank()))
            return optional() ? StepProgress.OPTIONAL : StepProgress.TO_DO;
        boolean wrong = registrations.problems(file).stream().anyMatch(problem -> asked.contains(problem.answer()));
        return wrong || !full(answers) ? StepProgress.STARTED : StepProgress.DONE;
    }

    @Override
    public final Component answers(UUID file) {
        var list = new AnswersList(file, path());
        word(list, registrations.read(file).answers());
        return list;
    }
}
