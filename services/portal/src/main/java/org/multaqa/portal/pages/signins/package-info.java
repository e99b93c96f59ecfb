/**
 * Where somebody is signed in, for the person alone.
 *
 * <pre>
 * address      template          record
 * /sign-ins    signins/sign-ins  SignInsPage
 *
 * form                        fields   -&gt; /sign-ins
 * /sign-ins/{signIn}/end
 * /sign-ins/others/end
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.signins;

import org.jspecify.annotations.NullMarked;
