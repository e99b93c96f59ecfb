package org.multaqa.notifications;

import java.util.List;
import java.util.Set;

import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

class RoutesTest extends RunningNotifications implements RoutesContract {

	private static final Set<String> READERS = Set.of("organiser", "founder", "operator");

	@Override
	public boolean hasAccessTest() {
		return false;
	}

	@Override
	public List<Door> doors() {
		return List.of(METADATA,
				Door.of("GET /api/v1/deliveries", "/api/v1/deliveries",
						Set.of("organiser", "organiser-elsewhere", "founder", "operator")),
				Door.of("GET /api/v1/meetings/{meeting}/deliveries", "/api/v1/meetings/doha-2025/deliveries", READERS),
				Door.of("GET /api/v1/meetings/{meeting}/letters/{kind}/preview",
						"/api/v1/meetings/doha-2025/letters/invitation/preview", READERS),
				// a notice that one may not know of is as one that there is not
				Door.of("POST /api/v1/deliveries/{id}/resending", "/api/v1/deliveries/n-none/resending", SIGNED_IN),
				Door.of("GET /api/v1/preferences/{person}", "/api/v1/preferences/p-signed-in", Set.of("signed-in")),
				Door.of("PUT /api/v1/preferences/{person}", "/api/v1/preferences/p-signed-in", Set.of("signed-in")));
	}

}
