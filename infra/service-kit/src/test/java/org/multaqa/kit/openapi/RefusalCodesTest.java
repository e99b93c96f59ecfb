package org.multaqa.kit.openapi;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.openapi.RefusalCodes.Refusals;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalCodesTest {

	private static final Set<String> CODES = Set.of("tea.cold", "tea.unknown", "tea.not-yours", "tea.no-leaf",
			"tea.taken", "tea.too-hot", "tea.remark");

	private final StaticApplicationContext beans = new StaticApplicationContext();

	@BeforeEach
	void makeTheBeans() {
		this.beans.registerSingleton("cupboard", RealCupboard.class);
		this.beans.refresh();
	}

	@Test
	void are_read_where_a_rule_refuses_with_their_status() {
		assertThat(of("drink")).containsOnlyKeys("403", "409", "422")
			.containsEntry("403", codes("tea.not-yours"))
			.containsEntry("409", codes("tea.cold"))
			.containsEntry("422", codes("tea.no-leaf"));
	}

	@Test
	void are_read_in_functions_that_are_handed_on() {
		assertThat(of("drinkLater")).containsOnlyKeys("409").containsEntry("409", codes("tea.cold"));
	}

	@Test
	void are_found_where_they_are_handed_to_who_refuses() {
		assertThat(of("find")).containsOnlyKeys("404").containsEntry("404", codes("tea.unknown"));
	}

	@Test
	void are_found_behind_an_interface_in_the_bean_and_in_sealed_types() {
		assertThat(of("fetch")).containsOnlyKeys("409").containsEntry("409", codes("tea.taken"));
		assertThat(of("heat")).containsOnlyKeys("422").containsEntry("422", codes("tea.too-hot"));
	}

	@Test
	void that_wait_in_a_value_count_where_the_value_refuses() {
		assertThat(of("insistOnKept")).containsOnlyKeys("409").containsEntry("409", codes("tea.remark"));
	}

	@Test
	void that_are_only_told_are_no_refusals() {
		assertThat(of("remark")).isEmpty();
	}

	@Test
	void of_a_rule_that_is_asked_and_not_insisted_upon_are_no_refusals() {
		assertThat(of("look")).isEmpty();
	}

	@Test
	void of_another_service_that_is_asked_are_not_known() {
		assertThat(refusals("order").others()).isTrue();
		assertThat(refusals("drink").others()).isFalse();
	}

	private SortedMap<String, SortedSet<String>> of(String operation) {
		return refusals(operation).codes();
	}

	private Refusals refusals(String operation) {
		return new RefusalCodes(new CompiledCode(this.beans), CODES)
			.of(ClassUtils.getMethod(Operations.class, operation, (Class<?>[]) null));
	}

	private static SortedSet<String> codes(String... codes) {
		return new TreeSet<>(Set.of(codes));
	}

	/** What a controller might have. */
	static final class Operations {

		private static final ScopedValue<Shop> SHOP = ScopedValue.newInstance();

		private final Cupboard cupboard = new RealCupboard();

		private final Kettle kettle = new Kettle.Boiling();

		public void drink() {
			mine().and(this::warm).insist();
			if (this.kettle.toString().isEmpty()) {
				throw RuleViolation.badInput("tea.no-leaf", this.kettle);
			}
		}

		public Runnable drinkLater() {
			Supplier<Permission> rule = this::warm;
			return () -> rule.get().insist();
		}

		public boolean look() {
			return warm().isAllowed();
		}

		public String order() {
			return SHOP.get().order();
		}

		public String find() {
			return required("black", "tea.unknown");
		}

		public String fetch() {
			return this.cupboard.fetch();
		}

		public void heat() {
			this.kettle.heat();
		}

		public void insistOnKept() {
			new Remark("tea.remark").insist();
		}

		public Remark remark() {
			return new Remark("tea.remark");
		}

		private static Permission mine() {
			return Permission.notAllowed("tea.not-yours");
		}

		private Permission warm() {
			return Permission.refused("tea.cold");
		}

		private static String required(String name, String unknownCode) {
			Function<String, Optional<String>> search = Optional::of;
			return search.apply(name).orElseThrow(() -> RuleViolation.unknown(unknownCode, name));
		}

	}

	@HttpExchange("/api/v1/tea")
	private interface Shop {

		String order();

	}

	private interface Cupboard {

		String fetch();

	}

	/** The bean. */
	static final class RealCupboard implements Cupboard {

		@Override
		public String fetch() {
			throw new RuleViolation("tea.taken");
		}

	}

	private sealed interface Kettle {

		void heat();

		record Boiling() implements Kettle {

			@Override
			public void heat() {
				throw RuleViolation.badInput("tea.too-hot");
			}

		}

	}

	private record Remark(String code) {

		void insist() {
			throw new RuleViolation(this.code);
		}

	}

}
