package org.multaqa.testkit;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;

/** The addresses of the public APIs, each with what may call it. */
final class ApiAddresses extends AbstractClassesTransformer<ApiAddresses.Called> {

	ApiAddresses() {
		super("addresses below /api/v1");
	}

	@Override
	public Iterable<Called> doTransform(JavaClasses classes) {
		var interfaces = classes.stream().filter((type) -> type.isAnnotatedWith(HttpExchange.class)).toList();
		return classes
			.that(DescribedPredicate.describe("are controllers", (type) -> type.isAnnotatedWith(RestController.class)))
			.stream()
			.flatMap(ApiAddress::of)
			.filter((address) -> address.path().startsWith("/api/v1"))
			.map((address) -> new Called(address,
					interfaces.stream()
						.filter((type) -> owner(type).equals(owner(address.handler().getOwner())))
						.flatMap((type) -> ApiCall.of(type.reflect()))
						.filter(address::isMetBy)
						.toList()))
			.toList();
	}

	/** Fails for an address that none calls, and for one that two do. */
	static ArchCondition<Called> haveOneCall() {
		return new ArchCondition<>("be in an interface of their service") {

			@Override
			public void check(Called called, ConditionEvents events) {
				events.add(new SimpleConditionEvent(called, called.calls().size() == 1,
						called.address() + " (" + called.address().handler().getFullName() + ") is in "
								+ called.calls().size() + " interfaces"));
			}

		};
	}

	/** The service, or the kit. */
	private static String owner(JavaClass type) {
		return type.getPackageName().split("\\.")[2];
	}

	/**
	 * An address, and who calls it.
	 *
	 * @param calls the methods of the interfaces of its service that arrive there
	 */
	record Called(ApiAddress address, List<ApiCall> calls) {

	}

}
