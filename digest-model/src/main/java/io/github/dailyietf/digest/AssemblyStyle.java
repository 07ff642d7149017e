package io.github.dailyietf.digest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The shape of a value that only this package can build, from the outside by its own builder, and
 * that is too long to be printed whole.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    depluralize = true,
    typeBuilder = "*Assembly",
    delegateToString = "io.github.dailyietf.digest.Brief.of",
    allowedClasspathAnnotations = {Override.class})
@interface AssemblyStyle {}
