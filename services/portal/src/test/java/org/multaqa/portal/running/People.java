package org.multaqa.portal.running;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the small meeting, each with a browser that has signed in. */
public final class People {

	private static final Map<String, String[]> GRANTS = Map.of("hana", new String[] { "*:founder" }, "stranger",
			new String[] { "other:delegate:x" }, "observer", new String[] { "doha:observer" }, "amina",
			new String[] { "doha:head:africa" }, "noura", new String[] { "doha:head:mena" }, "salima",
			new String[] { "doha:observer" }, "sami", new String[] { "doha:organiser" }, "vera",
			new String[] { "doha:headquarters:hq", "doha:president:hq" });

	private static final Map<String, Browser> BROWSERS = new ConcurrentHashMap<>();

	private People() {
	}

	public static Browser browser(String who, int port) {
		return BROWSERS.computeIfAbsent(who + "@" + port, (name) -> who.equals("visitor") ? new Browser(port)
				: new Browser(port).as(Around.ELSEWHERE, who, GRANTS.getOrDefault(who, new String[0])));
	}

}
