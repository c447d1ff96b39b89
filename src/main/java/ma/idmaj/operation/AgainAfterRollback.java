package ma.idmaj.operation;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Does a whole transaction again that the database has rolled back for certain: a deadlock, or two nodes of a cluster that were
 * asked to change one row at once, which the later one learns at its commit. Nothing of it is left, so nothing is done twice.
 *
 * <p>Only that. Whoever loses the connection while committing does not know what became of it: the act's own id, or the person
 * who looks again, decides there. A version that has moved on is told to the person. Inside somebody else's transaction, which
 * is lost already, and once anything was committed on the way, nothing is done again.
 */
final class AgainAfterRollback implements MethodInterceptor, TransactionExecutionListener {

    /** «Deadlock found; try restarting transaction»: MariaDB and Galera say it of nothing that was kept. */
    private static final int ROLLED_BACK = 1213;

    private static final int MOST_AGAIN = 4;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(60);

    private final ThreadLocal<Boolean> committed = new ThreadLocal<>();

    @Override
    public @Nullable Object invoke(MethodInvocation method) throws Throwable {
        if (TransactionSynchronizationManager.isSynchronizationActive()) return method.proceed();
        try {
            for (int again = 1; ; again++) {
                committed.remove();
                try {
                    return ((ProxyMethodInvocation) method).invocableClone().proceed();
                } catch (Exception failure) {
                    if (again > MOST_AGAIN || committed.get() != null || !rolledBack(failure)) throw failure;
                    // Not in step with the one that was in the way, and further apart each time.
                    LockSupport.parkNanos(again * ThreadLocalRandom.current().nextLong(SHORTEST_WAIT, LONGEST_WAIT));
                }
            }
        } finally {
            committed.remove();
        }
    }

    /** What listens to a commit may fail after it: that is no rollback. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) committed.set(true);
    }

    /** A commit's failure reaches us wrapped, and differently by what committed. */
    private static boolean rolledBack(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException said && said.getErrorCode() == ROLLED_BACK) return true;
        return false;
    }
}
