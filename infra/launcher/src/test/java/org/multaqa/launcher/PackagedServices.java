package org.multaqa.launcher;

import java.nio.file.Path;

import org.multaqa.identity.IdentityApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The services' jars, where this build has made them before these tests. Under
 * {@code mvn test} it has not, and whatever jars lie about are of another day; Maven then
 * puts folders of classes on the class path instead of jars, and that tells the two
 * apart.
 */
final class PackagedServices {

	private PackagedServices() {
	}

	/**
	 * The jars of this build.
	 * @return there are all of them; without, the test that asks is skipped
	 */
	static ServiceJars ofThisBuild() {
		String identity = IdentityApplication.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		assumeTrue(identity.endsWith(".jar"), "this build makes no jars: mvn verify does");
		var jars = new ServiceJars(Path.of("..", "..", "services"));
		assertThat(Ports.SERVICES).allSatisfy((service) -> assertThat(jars.of(service)).isRegularFile());
		return jars;
	}

}
