package org.multaqa.testkit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.servlet.ServletRequest;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.kit.web.RequestPath;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules that hold the house together, as allow-lists where that is possible. Each has
 * a canary in this module's tests: a small broken class that proves that the rule can
 * fail.
 */
public final class ArchitectureRules {

	/** The services, by their package below {@code org.multaqa}. */
	public static final List<String> SERVICES = List.of("identity", "registration", "sessions", "recommendations",
			"roadmap", "notifications", "portal");

	private static final Set<String> GUARDS = Set.of("CircuitBreaker", "CircuitBreakerRegistry", "Bulkhead",
			"BulkheadRegistry");

	/** Ways to ask a request for its path as it came. */
	private static final Set<String> PATHS = Set.of("getRequestURI", "getRequestURL", "getServletPath", "getPathInfo");

	private ArchitectureRules() {
	}

	/** What a domain may know. */
	public static ArchRule domainIsPure() {
		return classes().that()
			.resideInAPackage("org.multaqa.*..domain..")
			.and()
			.resideOutsideOfPackage("org.multaqa.kit..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.multaqa.model..",
					"org.multaqa.kit.domain..", "org.multaqa.*.api..", "org.multaqa.*..domain.."))
			.because("a decision must be the same in a test, a replay and a retry, and readable without a framework");
	}

	/**
	 * Nobody calls into another service; what one may know of it is in its API module.
	 */
	public static ArchRule servicesKeepApart() {
		return SlicesRuleDefinition.slices()
			.assignedFrom(new ServiceOfClass())
			.should()
			.notDependOnEachOther()
			.because("services know each other by events, HTTP and API modules only");
	}

	/** What others may know of a service says itself without a framework. */
	public static ArchRule apiModulesArePlain() {
		return classes().that()
			.resideInAPackage("org.multaqa.*.api..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.multaqa.model..",
					"org.multaqa.*.api..", "com.fasterxml.jackson.annotation..", "org.springframework.core.io..",
					"org.springframework.http..", "org.springframework.web.bind.annotation..",
					"org.springframework.web.service.annotation.."))
			.because("its rules run where they are asked, in the owner and in pages")
			.allowEmptyShould(true); // not every service has one
	}

	/** Application and domain know no outer layer. */
	public static ArchRule layersKeepTheirOrder() {
		return noClasses().that()
			.resideInAnyPackage("org.multaqa.*..application..", "org.multaqa.*..domain..")
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.multaqa.*..web..", "org.multaqa.*..messaging..",
					"org.multaqa.*..persistence..", "org.multaqa.*..config..")
				.and(not(resideInAPackage("org.multaqa.kit.."))))
			.because("HTTP, events and the store come to the application: docs/decisions/0008");
	}

	/**
	 * What a service is made of is made in its {@code config}, and nothing of it waits
	 * elsewhere to be found. What HTTP alone needs is scanned in {@code web}; the portal,
	 * which is all pages and projections, is scanned as a whole.
	 */
	public static ArchRule compositionIsInOnePlace() {
		var scannedInWeb = resideInAPackage("..web..")
			.and(metaAnnotatedWith(Controller.class).or(metaAnnotatedWith(ControllerAdvice.class))
				.or(annotatedWith(Configuration.class)));
		return noClasses().that()
			.resideInAnyPackage(
					SERVICES.stream().map((service) -> "org.multaqa." + service + "..").toArray(String[]::new))
			.and(not(resideInAnyPackage("org.multaqa.portal..", "org.multaqa.*..config..")))
			.and(not(annotatedWith(SpringBootApplication.class)))
			.and(not(scannedInWeb))
			.should()
			.beMetaAnnotatedWith(Component.class)
			.because("how a service is put together stands in its configuration: docs/decisions/0008");
	}

	/** Controllers stay inside their package. */
	public static ArchRule controllersAreNotPublic() {
		return classes().that()
			.areAnnotatedWith(RestController.class)
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.because("nothing in Java calls a controller");
	}

	/** Whoever calls an API does it by an interface, and finds every address in one. */
	public static ArchRule addressesHaveInterfaces() {
		return ArchRuleDefinition.all(new ApiAddresses())
			.should(ApiAddresses.haveOneCall())
			.because("an address that is written as text by its callers is wrong unnoticed: docs/decisions/0008");
	}

	/** The kit knows no service. */
	public static ArchRule kitKnowsNoService() {
		return noClasses().that()
			.resideInAnyPackage("org.multaqa.kit..", "org.multaqa.model..")
			.should()
			.dependOnClassesThat(resideInAnyPackage(
					SERVICES.stream().map((service) -> "org.multaqa." + service + "..").toArray(String[]::new)))
			.because("what every service uses cannot depend on one of them");
	}

	/** The published language stays readable without Spring. */
	public static ArchRule modelIsPlain() {
		return classes().that()
			.resideInAPackage("org.multaqa.model..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.multaqa.model..",
					"tools.jackson..", "com.fasterxml.jackson.annotation.."))
			.because("a reader of our topics needs no framework of ours");
	}

	/** The laptop's broker and store stay on the laptop. */
	public static ArchRule embeddedStaysAway() {
		return noClasses().that(not(resideInAnyPackage("org.multaqa.embedded..", "org.multaqa.launcher..")))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.multaqa.embedded.."))
			.because("a service runs against any Kafka and any MongoDB");
	}

	/** No package is a drawer for leftovers. */
	public static ArchRule packagesSayWhatTheyHold() {
		return noClasses().should()
			.resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..dto..", "..mapper..",
					"..helper..")
			.because("a package is named after what it holds");
	}

	/** Nobody hopes for aspects. */
	public static ArchRule guardsAreCalled() {
		return noClasses().should()
			.dependOnClassesThat(resideInAnyPackage("io.github.resilience4j..annotation..", "org.aspectj.."))
			.because("there are no aspects, so an annotation would guard nothing: docs/decisions/0007");
	}

	/** All who call a service stand behind the same guard. */
	public static ArchRule servicesAreGuardedInOnePlace() {
		return noClasses().that(not(resideInAnyPackage("org.multaqa.kit.clients..", "org.multaqa.kit.config..")))
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are breakers or bulkheads",
					(guard) -> GUARDS.contains(guard.getSimpleName())
							&& guard.getPackageName().startsWith("io.github.resilience4j")))
			.because(
					"a breaker of one's own counts by rules of its own what is away: docs/decisions/front-of-a-service");
	}

	/** Nobody compares what a request says of its address but by one road. */
	public static ArchRule pathsAreReadInOnePlace() {
		return noClasses().that(not(type(RequestPath.class)))
			.should()
			.callMethodWhere(DescribedPredicate.describe("the path of a request",
					(call) -> PATHS.contains(call.getName())
							&& call.getTargetOwner().isAssignableTo(ServletRequest.class)))
			.because("a path that is compared as it comes is walked past by another spelling of it");
	}

	/**
	 * Only a loop in the background sleeps. The portal asks at intervals where nobody
	 * could wake it: what another instance writes in the store while generations change
	 * hands, and how far the log is applied, which Kafka alone knows.
	 */
	public static ArchRule onlyLoopsSleep() {
		return noClasses().that()
			.resideInAnyPackage(
					SERVICES.stream().map((service) -> "org.multaqa." + service + "..").toArray(String[]::new))
			.and(not(assignableTo(BackgroundLoop.class)))
			.and(not(resideInAnyPackage("org.multaqa.portal.generations..", "org.multaqa.portal.rebuild..")))
			.should()
			.callMethodWhere(DescribedPredicate.describe("a pause", ArchitectureRules::isPause))
			.because("whoever waits for an event is woken by its listener: Replicas.await");
	}

	private static boolean isPause(JavaMethodCall call) {
		return (call.getName().equals("sleep") && (call.getTargetOwner().isEquivalentTo(Thread.class)
				|| call.getTargetOwner().isEquivalentTo(TimeUnit.class)))
				|| call.getTargetOwner().isEquivalentTo(LockSupport.class);
	}

	/** Packages can be read in an order, the ones below first. */
	public static ArchRule packagesHaveNoCycles() {
		return SlicesRuleDefinition.slices()
			.matching("org.multaqa.(**)")
			.should()
			.beFreeOfCycles()
			.because("packages in a cycle can only be understood, changed and moved as a whole");
	}

	/**
	 * All of them; the portal has {@link PortalRules} besides.
	 * @return in the order of this file
	 */
	public static List<ArchRule> all() {
		return List.of(domainIsPure(), servicesKeepApart(), apiModulesArePlain(), layersKeepTheirOrder(),
				compositionIsInOnePlace(), controllersAreNotPublic(), addressesHaveInterfaces(), kitKnowsNoService(),
				modelIsPlain(), embeddedStaysAway(), packagesSayWhatTheyHold(), guardsAreCalled(),
				servicesAreGuardedInOnePlace(), pathsAreReadInOnePlace(), onlyLoopsSleep(), packagesHaveNoCycles());
	}

	/**
	 * The classes of main code.
	 * @return all below {@code org.multaqa} but tests, this kit for tests, and what
	 * Spring writes ahead of time into the packages of the beans
	 */
	public static JavaClasses mainCode() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption((location) -> !location.contains("/test-kit"))
			.withImportOption((location) -> !location.contains("__"))
			.importPackages("org.multaqa");
	}

}
