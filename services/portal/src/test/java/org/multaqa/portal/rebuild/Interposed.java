package org.multaqa.portal.rebuild;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A store in which something happens right before or right after an update of a certain
 * member, once.
 */
final class Interposed {

	private final Map<String, Runnable> before = new ConcurrentHashMap<>();

	private final Map<String, Runnable> after = new ConcurrentHashMap<>();

	private final MongoOperations store;

	Interposed(MongoOperations store) {
		this.store = store;
	}

	void before(String member, Runnable what) {
		this.before.put(member, what);
	}

	void after(String member, Runnable what) {
		this.after.put(member, what);
	}

	MongoOperations store() {
		return (MongoOperations) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { MongoOperations.class }, (_, method, arguments) -> {
					String update = (method.getName().equals("updateFirst") && arguments[1] instanceof Update changes)
							? String.valueOf(changes.getUpdateObject().get("$set")) : "";
					happen(this.before, update);
					try {
						return method.invoke(this.store, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
					finally {
						happen(this.after, update);
					}
				});
	}

	private static void happen(Map<String, Runnable> what, String update) {
		for (String member : what.keySet()) {
			if (update.contains(member + "=")) {
				var once = what.remove(member);
				if (once != null) {
					once.run();
				}
			}
		}
	}

}
