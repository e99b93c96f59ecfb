@NullMarked
package org.multaqa.sessions.material.files;

import org.jspecify.annotations.NullMarked;
