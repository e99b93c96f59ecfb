package org.multaqa.launcher;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The beans that an application would have: all conditions are decided, nothing is made
 * and nothing listens, so neither Kafka nor a store is needed.
 */
final class BeanNames {

	/** What else a starting process prints is no name. */
	/** What Spring's own processors set meanwhile. */
	private static final String AOT_PROCESSING = "spring.aot.processing";

	private static final String MARK = "bean: ";

	private BeanNames() {
	}

	/**
	 * Starts an application as far as that.
	 * @param start runs it
	 * @return names of its beans
	 */
	static Set<String> of(Runnable start) {
		try {
			SpringApplication.withHook((_) -> new Abandoning(), start);
		}
		catch (AbandonedRunException ex) {
			var context = (GenericApplicationContext) ex.getApplicationContext();
			find(context);
			return new TreeSet<>(Set.of(context.getBeanDefinitionNames()));
		}
		throw new IllegalStateException("nothing was started");
	}

	/** Nothing is started, so no secret is asked for; the property is the whole JVM's. */
	private static synchronized void find(GenericApplicationContext context) {
		System.setProperty(AOT_PROCESSING, "true");
		try {
			context.refreshForAotProcessing(new RuntimeHints());
		}
		finally {
			System.clearProperty(AOT_PROCESSING);
		}
	}

	/**
	 * What {@link #main} has printed.
	 * @param lines of the process
	 * @return names of its beans
	 */
	static Set<String> in(Iterable<String> lines) {
		var names = new TreeSet<String>();
		for (String line : lines) {
			if (line.startsWith(MARK)) {
				names.add(line.substring(MARK.length()));
			}
		}
		return names;
	}

	/**
	 * Prints the beans of a service in a process that has the service's class path.
	 * @param args the class that starts the service
	 */
	public static void main(String[] args) throws Exception {
		var main = Class.forName(args[0]).getMethod("main", String[].class);
		of(() -> {
			try {
				main.invoke(null, (Object) new String[0]);
			}
			catch (ReflectiveOperationException ex) {
				throw (ex.getCause() instanceof AbandonedRunException abandoned) ? abandoned
						: new IllegalStateException(ex);
			}
		}).forEach((name) -> System.out.println(MARK + name));
	}

	private static final class Abandoning implements SpringApplicationRunListener {

		@Override
		public void contextLoaded(ConfigurableApplicationContext context) {
			throw new AbandonedRunException(context);
		}

	}

}
