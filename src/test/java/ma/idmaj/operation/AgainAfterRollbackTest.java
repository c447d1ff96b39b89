package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** What was rolled back for certain is done again as a whole; what is unknown, or was kept, is not. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AgainAfterRollbackTest {

    private static final SQLException ROLLED_BACK = new SQLException("Deadlock found", "40001", 1213);

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableTransactionManager transactions;

    private final AgainAfterRollback again = new AgainAfterRollback();

    private int arrived;

    interface Act {
        int perform();
    }

    private Act act(RuntimeException... failures) {
        Queue<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        return act(() -> {
            if (!left.isEmpty()) throw left.remove();
        });
    }

    private Act act(Runnable work) {
        var proxy = new ProxyFactory((Act) () -> {
            arrived++;
            work.run();
            return arrived;
        });
        proxy.addAdvice(again);
        return (Act) proxy.getProxy();
    }

    @Test
    void whatLostAtAStatementOrAtItsCommitIsDoneAgain() {
        var atStatement = new CannotAcquireLockException("deadlock", ROLLED_BACK);
        var atCommit = new JpaSystemException(new IllegalStateException("Unable to commit", ROLLED_BACK));
        assertThat(act(atStatement, atCommit).perform()).isEqualTo(3);
    }

    @Test
    void whoAlwaysLosesIsToldSo() {
        assertThatThrownBy(act(() -> {
                    throw new CannotAcquireLockException("deadlock", ROLLED_BACK);
                })::perform)
                .hasRootCause(ROLLED_BACK);
        assertThat(arrived).isEqualTo(5);
    }

    @Test
    void aConnectionLostAndAVersionMovedOnAreNotRepeated() {
        var lost = new JpaSystemException(new IllegalStateException(new SQLException("lost", "08000", 1047)));
        assertThatThrownBy(act(lost)::perform).isSameAs(lost);
        var moved = new OptimisticLockingFailureException("changed meanwhile");
        assertThatThrownBy(act(moved)::perform).isSameAs(moved);
        assertThat(arrived).isEqualTo(2);
    }

    @Test
    void insideATransactionThatIsLostNothingIsRepeated() {
        var lost = new CannotAcquireLockException("deadlock", ROLLED_BACK);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> act(lost).perform()))
                .isSameAs(lost);
        assertThat(arrived).isOne();
    }

    @Test
    void whatFailsAfterACommitIsNotRepeated() {
        assertThatThrownBy(act(() -> {
                    again.afterCommit(new SimpleTransactionStatus(), null);
                    throw new CannotAcquireLockException("a listener's", ROLLED_BACK);
                })::perform)
                .hasRootCause(ROLLED_BACK);
        assertThat(arrived).isOne();
    }

    /** Outside the transaction and inside the question who may: and told of each commit. */
    @Test
    void itStandsAroundEveryTransaction() {
        var transactional = context.getBeansOfType(Advised.class).values().stream()
                .map(proxy -> Arrays.stream(proxy.getAdvisors())
                        .map(advisor -> (Object) advisor.getAdvice())
                        .toList())
                .filter(advice -> advice.stream().anyMatch(TransactionInterceptor.class::isInstance))
                .filter(advice -> advice.stream()
                        .noneMatch(one -> one.getClass().getName().contains("data.")))
                .toList();
        assertThat(transactional).hasSizeGreaterThan(50).allSatisfy(advice -> {
            int place = advice.stream().map(Object::getClass).toList().indexOf(AgainAfterRollback.class);
            assertThat(advice.get(place + 1)).isInstanceOf(TransactionInterceptor.class);
        });
        assertThat(transactions.getTransactionExecutionListeners())
                .hasAtLeastOneElementOfType(AgainAfterRollback.class);
    }
}
