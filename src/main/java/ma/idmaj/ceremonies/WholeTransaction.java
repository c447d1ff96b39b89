package ma.idmaj.ceremonies;

import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.lang.reflect.Method;

/** An act is tried again as a whole: inside someone else's transaction, which is lost already, there is nothing to try. */
public class WholeTransaction implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
