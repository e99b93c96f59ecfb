package org.multaqa.testkit;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What holds in the portal besides the {@link ArchitectureRules}. */
public final class PortalRules {

	private PortalRules() {
	}

	/** What is read stands without those who show it. */
	public static ArchRule projectionsKnowNoPage() {
		return noClasses().that()
			.resideInAPackage("org.multaqa.portal.projections..")
			.should()
			.dependOnClassesThat(resideInAPackage("org.multaqa.portal.pages.."))
			.because("pages, trace, journal and live hints read the same projections");
	}

	/** No place of the portal knows another. */
	public static ArchRule placesKeepApart() {
		return SlicesRuleDefinition.slices()
			.matching("org.multaqa.portal.pages.(*)..")
			.should()
			.notDependOnEachOther()
			.ignoreDependency(resideInAPackage("org.multaqa.portal.pages.."),
					resideInAnyPackage("org.multaqa.portal.pages.shell..", "org.multaqa.portal.pages.cards.."))
			.because("a change of one place cannot break another; what places share stands in shell and cards");
	}

	/** Who decides is worked out by the owner of decisions alone. */
	public static ArchRule decisionBodiesAreTheOwners() {
		return noClasses().that()
			.resideInAPackage("org.multaqa.portal..")
			.should()
			.callConstructorWhere(target(owner(name("org.multaqa.recommendations.api.DecisionBody"))))
			.because("pages ask DecisionBody.of, as the service does: docs/decisions/0010");
	}

	/**
	 * All of them.
	 * @return in the order of this file
	 */
	public static List<ArchRule> all() {
		return List.of(projectionsKnowNoPage(), placesKeepApart(), decisionBodiesAreTheOwners());
	}

}
