package org.multaqa.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.broken.GuardsByItself;
import org.multaqa.kit.broken.HopesForAspects;
import org.multaqa.kit.broken.KnowsAService;
import org.multaqa.model.broken.KnowsSpring;
import org.multaqa.portal.pages.home.KnowsAnotherPlace;
import org.multaqa.portal.pages.home.KnowsTheShell;
import org.multaqa.portal.pages.roadmaps.Shown;
import org.multaqa.portal.pages.shell.Around;
import org.multaqa.portal.pages.shell.KnowsAPlace;
import org.multaqa.portal.projections.person.KnowsAPage;
import org.multaqa.portal.projections.person.WorksOutWhoDecides;
import org.multaqa.registration.api.NamesIt;
import org.multaqa.registration.api.NamesItAgain;
import org.multaqa.registration.api.NeedsAContext;
import org.multaqa.registration.domain.UsesSpring;
import org.multaqa.registration.web.AnswersAnyMethod;
import org.multaqa.registration.web.AnswersNamed;
import org.multaqa.registration.web.AnswersTwice;
import org.multaqa.registration.web.AnswersUnnamed;
import org.multaqa.roadmap.above.KnowsBelow;
import org.multaqa.roadmap.below.KnowsAbove;
import org.multaqa.sessions.api.NamesAnother;
import org.multaqa.sessions.application.KnowsTheWeb;
import org.multaqa.sessions.mail.WaitsToBeFound;
import org.multaqa.sessions.messaging.ConfiguresItself;
import org.multaqa.sessions.util.CallsRegistration;
import org.multaqa.sessions.util.KnowsTheApi;
import org.multaqa.sessions.web.AsksAgainAndAgain;
import org.multaqa.sessions.web.ComparesPaths;
import org.multaqa.sessions.web.SomeView;
import org.multaqa.sessions.web.WaitsToBeScanned;

import static org.assertj.core.api.Assertions.assertThat;

/** Canaries: every rule finds the class that breaks it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureRulesTest {

	@Test
	void a_domain_that_uses_spring_is_found() {
		assertFound(ArchitectureRules.domainIsPure(), UsesSpring.class);
	}

	@Test
	void a_rule_that_compares_a_path_as_it_comes_is_found() {
		assertFound(ArchitectureRules.pathsAreReadInOnePlace(), ComparesPaths.class);
	}

	@Test
	void a_service_that_calls_another_is_found() {
		assertFound(ArchitectureRules.servicesKeepApart(), CallsRegistration.class, UsesSpring.class);
	}

	@Test
	void what_a_service_says_of_itself_may_be_known() {
		var classes = new ClassFileImporter().importClasses(KnowsTheApi.class, NeedsAContext.class);

		assertThat(ArchitectureRules.servicesKeepApart().evaluate(classes).hasViolation()).isFalse();
	}

	@Test
	void an_api_module_that_needs_a_framework_is_found() {
		assertFound(ArchitectureRules.apiModulesArePlain(), NeedsAContext.class);
	}

	@Test
	void an_application_that_knows_the_web_is_found() {
		assertFound(ArchitectureRules.layersKeepTheirOrder(), KnowsTheWeb.class);
	}

	@Test
	void an_application_service_that_waits_to_be_scanned_is_found() {
		assertFound(ArchitectureRules.compositionIsInOnePlace(), KnowsTheWeb.class);
	}

	@Test
	void a_listener_that_configures_itself_is_found() {
		assertFound(ArchitectureRules.compositionIsInOnePlace(), ConfiguresItself.class);
	}

	@Test
	void a_part_of_the_web_that_waits_to_be_scanned_is_found() {
		assertFound(ArchitectureRules.compositionIsInOnePlace(), WaitsToBeScanned.class);
	}

	@Test
	void an_adapter_that_waits_to_be_scanned_is_found() {
		assertFound(ArchitectureRules.compositionIsInOnePlace(), WaitsToBeFound.class);
	}

	@Test
	void a_controller_may_wait_to_be_scanned() {
		var classes = new ClassFileImporter().importClasses(AnswersNamed.class, SomeView.class);

		assertThat(ArchitectureRules.compositionIsInOnePlace().evaluate(classes).hasViolation()).isFalse();
	}

	@Test
	void a_public_controller_is_found() {
		assertFound(ArchitectureRules.controllersAreNotPublic(), UsesSpring.class);
	}

	@Test
	void an_address_that_no_interface_has_is_found() {
		assertFound(ArchitectureRules.addressesHaveInterfaces(), AnswersUnnamed.class, NamesAnother.class);
	}

	@Test
	void an_address_of_every_method_is_found() {
		assertFound(ArchitectureRules.addressesHaveInterfaces(), AnswersAnyMethod.class);
	}

	@Test
	void the_second_address_of_a_handler_is_found() {
		assertFound(ArchitectureRules.addressesHaveInterfaces(), AnswersTwice.class);
	}

	@Test
	void an_address_in_one_interface_of_its_service_keeps_the_rule() {
		var classes = new ClassFileImporter().importClasses(AnswersNamed.class, NamesIt.class);

		assertThat(ArchitectureRules.addressesHaveInterfaces().evaluate(classes).hasViolation()).isFalse();
	}

	@Test
	void an_address_in_two_interfaces_is_found() {
		assertFound(ArchitectureRules.addressesHaveInterfaces(), AnswersNamed.class, NamesIt.class, NamesItAgain.class);
	}

	@Test
	void a_kit_that_knows_a_service_is_found() {
		assertFound(ArchitectureRules.kitKnowsNoService(), KnowsAService.class);
	}

	@Test
	void a_model_that_knows_spring_is_found() {
		assertFound(ArchitectureRules.modelIsPlain(), KnowsSpring.class);
	}

	@Test
	void a_service_on_the_embedded_store_is_found() {
		assertFound(ArchitectureRules.embeddedStaysAway(), CallsRegistration.class);
	}

	@Test
	void a_drawer_for_leftovers_is_found() {
		assertFound(ArchitectureRules.packagesSayWhatTheyHold(), CallsRegistration.class);
	}

	@Test
	void a_guard_that_needs_an_aspect_is_found() {
		assertFound(ArchitectureRules.guardsAreCalled(), HopesForAspects.class);
	}

	@Test
	void somebody_who_looks_again_and_again_for_an_event_is_found() {
		assertFound(ArchitectureRules.onlyLoopsSleep(), AsksAgainAndAgain.class);
	}

	@Test
	void a_projection_that_works_out_who_decides_is_found() {
		assertFound(PortalRules.decisionBodiesAreTheOwners(), WorksOutWhoDecides.class);
	}

	@Test
	void a_breaker_of_ones_own_is_found() {
		assertFound(ArchitectureRules.servicesAreGuardedInOnePlace(), GuardsByItself.class);
	}

	@Test
	void packages_that_know_each_other_are_found() {
		assertFound(ArchitectureRules.packagesHaveNoCycles(), KnowsBelow.class, KnowsAbove.class);
	}

	@Test
	void a_projection_that_knows_a_page_is_found() {
		assertFound(PortalRules.projectionsKnowNoPage(), KnowsAPage.class);
	}

	@Test
	void a_place_that_knows_another_is_found() {
		assertFound(PortalRules.placesKeepApart(), KnowsAnotherPlace.class, Shown.class);
	}

	@Test
	void a_shell_that_knows_a_place_is_found() {
		assertFound(PortalRules.placesKeepApart(), KnowsAPlace.class, Shown.class);
	}

	@Test
	void a_place_may_know_the_shell() {
		JavaClasses classes = new ClassFileImporter().importClasses(KnowsTheShell.class, Around.class);

		assertThat(PortalRules.placesKeepApart().evaluate(classes).hasViolation()).isFalse();
	}

	private static void assertFound(ArchRule rule, Class<?>... broken) {
		JavaClasses classes = new ClassFileImporter().importClasses(broken);

		assertThat(rule.evaluate(classes).hasViolation()).as(rule.getDescription()).isTrue();
	}

}
