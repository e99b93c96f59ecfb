package org.multaqa.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.ContextAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.javapoet.ClassName;

/**
 * Spring's ahead-of-time processing of the services as a laptop puts them together: which
 * beans they have and how each is made is written down as classes when the launcher is
 * built, so that no start has to find it out. See {@code docs/decisions/0007}.
 */
final class AheadOfTime extends ContextAotProcessor {

	private final String service;

	private AheadOfTime(String service, Path folder) {
		super(LaptopService.mainClassOf(service),
				Settings.builder()
					.sourceOutput(folder.resolve("sources"))
					.resourceOutput(folder.resolve("resources"))
					.classOutput(folder.resolve("classes"))
					.groupId("org.multaqa")
					.artifactId(service)
					.build());
		this.service = service;
	}

	/**
	 * Writes the classes unless they are newer than all that they are made of.
	 * @param args a folder to work in, and the one of the launcher's classes
	 */
	public static void main(String[] args) throws IOException {
		Path work = Path.of(args[0]);
		Path classes = Path.of(args[1]);
		Path made = work.resolve("made");
		if (Files.exists(made) && Files.getLastModifiedTime(made).toMillis() >= newestOnClassPath()) {
			return;
		}
		if (Files.exists(work)) {
			Launcher.delete(work);
		}
		var generated = new GeneratedCode(classes);
		for (String service : Ports.SERVICES) {
			Path folder = work.resolve(service);
			new AheadOfTime(service, folder).process();
			generated.add(folder.resolve("sources"), folder.resolve("classes"));
		}
		generated.compile();
		Files.createFile(made);
		System.exit(0);
	}

	@Override
	protected GenericApplicationContext prepareApplicationContext(Class<?> application) {
		try {
			SpringApplication.withHook((_) -> new Abandoning(),
					() -> LaptopService.application(this.service, Clock.systemUTC())
						.run(LaptopPlatform.arguments(this.service, new Ports(8080), Map.of())));
		}
		catch (AbandonedRunException ex) {
			return (GenericApplicationContext) Objects.requireNonNull(ex.getApplicationContext());
		}
		throw new IllegalStateException("nothing was started");
	}

	/** The services share one class path, and each has its own idea of the same beans. */
	@Override
	protected ClassNameGenerator createClassNameGenerator() {
		return new ClassNameGenerator(ClassName.get(getApplicationClass()),
				LaptopService.aheadOfTimeName(this.service));
	}

	private static long newestOnClassPath() throws IOException {
		long newest = 0;
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			try (var files = Files.walk(Path.of(entry))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
				}
			}
		}
		return newest;
	}

	private static final class Abandoning implements SpringApplicationRunListener {

		@Override
		public void contextLoaded(ConfigurableApplicationContext context) {
			throw new AbandonedRunException(context);
		}

	}

}
