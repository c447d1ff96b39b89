package ma.idmaj.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something of any type to call a method with, each id and each text in it being the ones given.
 *
 * @param number for counts and places
 * @param plain  values that have a constant of their own type, an empty filter or none, are that constant
 */
record Samples(UUID id, String text, int number, boolean plain) {

    /** One moment for all: two samples of the same id are the same question. */
    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Africa/Casablanca"));

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) return generic(generic);
        return type instanceof Class<?> plain ? plain(plain) : null;
    }

    private Object generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type inner = type.getActualTypeArguments()[0];
        if (inner instanceof java.lang.reflect.WildcardType wildcard) inner = wildcard.getUpperBounds()[0];
        if (raw == Optional.class) return Optional.ofNullable(of(inner));
        if (raw == Map.class) return Map.of();
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            Object one = of(inner);
            boolean set = raw == Set.class;
            if (one == null) return set ? Set.of() : List.of();
            return set ? Set.of(one) : List.of(one);
        }
        return plain(raw);
    }

    private Object plain(Class<?> type) {
        if (type == UUID.class) return id;
        if (type == String.class) return text;
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == int.class || type == Integer.class) return number;
        if (type == long.class || type == Long.class) return 0L;
        if (type == LocalDate.class) return NOW.toLocalDate();
        if (type == LocalTime.class) return LocalTime.NOON;
        if (type == LocalDateTime.class) return NOW.toLocalDateTime();
        if (type == Instant.class) return NOW.toInstant();
        if (type == byte[].class) return new byte[] {1};
        if (type == InputStream.class) return new ByteArrayInputStream(new byte[] {1});
        if (type == OutputStream.class) return new ByteArrayOutputStream();
        if (type.isArray()) return Array.newInstance(type.getComponentType(), 0);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return constant(type).orElseGet(() -> record(type));
        if (type.isInterface()) return proxy(type);
        return null;
    }

    private Optional<Object> constant(Class<?> type) {
        if (!plain) return Optional.empty();
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                });
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException unfit) {
            // A value that refuses such parts: the method is called without it.
            return null;
        }
    }

    private static Object proxy(Class<?> type) {
        InvocationHandler nothing = (proxy, method, arguments) -> switch (method.getName()) {
            case "toString" -> "sample";
            case "hashCode" -> 1;
            case "equals" -> false;
            default -> method.getReturnType() == boolean.class ? (Object) true : null;
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, nothing);
    }
}
