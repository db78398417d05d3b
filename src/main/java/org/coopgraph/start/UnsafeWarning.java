package org.coopgraph.start;

import java.lang.reflect.Field;

/**
 * The JDK warns once of {@code sun.misc.Unsafe}, which Neo4j and its libraries use. The
 * flag {@code --sun-misc-unsafe-memory-access=allow} would keep it from that, but has no
 * place in a jar.
 */
public final class UnsafeWarning {

	private UnsafeWarning() {
	}

	/** Leaves the warning out, as if it had been given. */
	public static void leaveOut() {
		try {
			Field given = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
			given.setAccessible(true);
			given.setBoolean(null, true);
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			System.getLogger(UnsafeWarning.class.getName()).log(System.Logger.Level.DEBUG, ex);
		}
	}

}
