package ma.idmaj.beneficiaries.registration;

import ma.idmaj.shared.Refusal;

/** An answer is wrong, or a task that must be done is not. */
public class NotReadyToSend extends Refusal {

    NotReadyToSend(AnswerProblem problem) {
        super(problem.key(), problem.values().toArray());
    }

    NotReadyToSend() {
        super("beneficiaries.registration.taskToDo");
    }
}
