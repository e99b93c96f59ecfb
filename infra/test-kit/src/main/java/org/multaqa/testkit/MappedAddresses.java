package org.multaqa.testkit;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses at which a service answers, for tables that must know every one. */
public final class MappedAddresses {

	private MappedAddresses() {
	}

	/**
	 * Those of the service itself; the kit's are left out.
	 * @param mappings of the running service
	 * @return method and path, for instance {@code GET /api/v1/roadmaps/{id}}
	 */
	public static Set<String> of(RequestMappingHandlerMapping mappings, String service) {
		var addresses = new TreeSet<String>();
		mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getPackageName().startsWith("org.multaqa." + service)) {
				mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> mapping.getPatternValues()
						.forEach((path) -> addresses.add(method + " " + path)));
			}
		});
		return addresses;
	}

}
