package org.multaqa.portal.pages.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parts of a page are the same for all who may be the same in its meeting and
 * read the same languages. An open page that asks for nothing else gets what was drawn
 * for another of them; it is drawn for nobody in particular, so it can hold nothing that
 * is somebody's own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedParts {

	/** The ids of their elements. */
	String[] value();

	/**
	 * The look by which something in them is marked as new, as {@link LastSeen#look} has
	 * it; none where nothing is.
	 */
	String look() default "";

}
