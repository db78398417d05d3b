package org.coopgraph.start;

import java.lang.reflect.Field;

/**
 * The JDK warns once of {@code sun.misc.Unsafe}, which Neo4j and its libraries use. The
 * option {@code --sun-misc-unsafe-memory-access=allow} prevents the warning, but cannot
 * be set in a jar.
 */
public final class UnsafeWarning {

	private UnsafeWarning() {
	}

	/** Marks the warning as given already. */
	public static void suppress() {
		try {
			Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
			warned.setAccessible(true);
			warned.setBoolean(null, true);
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			System.getLogger(UnsafeWarning.class.getName()).log(System.Logger.Level.DEBUG, ex);
		}
	}

}
