package ma.idmaj.access;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every public method of every service, as the matrix names them. */
final class ServiceMethods {

    private ServiceMethods() {}

    record Entrance(String name, Object service, Class<?> type, Method method) {

        /** With nothing in its hands: enough where the door is shut. */
        Object call() throws ReflectiveOperationException {
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(ServiceMethods::nothing)
                    .toArray();
            return method.invoke(service, nothing);
        }
    }

    static Map<String, Entrance> all(ApplicationContext context) {
        var all = new TreeMap<String, Entrance>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (!type.getPackageName().startsWith("ma.idmaj")) continue;
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> {
                        method.setAccessible(true);
                        all.put(name(type, method), new Entrance(name(type, method), service, type, method));
                    });
        }
        return all;
    }

    private static String name(Class<?> type, Method method) {
        return type.getPackageName().replace("ma.idmaj.", "") + "." + type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == long.class) return 0L;
        if (type == int.class) return 0;
        if (type == double.class) return 0d;
        if (type == char.class) return ' ';
        return null;
    }
}
