package org.example;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks for calls into OkHttp, Okio and Kotlin that have no method to go to on this class path. */
final class Links {

  private Links() {}

  /** The calls that would fail, out of the jar that holds the class. */
  static Set<String> missing(String ofJar) throws IOException {
    Set<String> calls = new TreeSet<>();
    try {
      var source = Class.forName(ofJar).getProtectionDomain().getCodeSource().getLocation();
      try (JarFile jar = new JarFile(Path.of(source.toURI()).toFile())) {
        for (var entry : jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
          try (InputStream in = jar.getInputStream(entry)) {
            new ClassReader(in).accept(reader(calls), ClassReader.SKIP_DEBUG);
          }
        }
      }
    } catch (ClassNotFoundException | java.net.URISyntaxException e) {
      throw new IOException(e);
    }
    if (calls.size() < 30) {
      throw new IOException("only these calls were found: " + calls);
    }
    calls.removeIf(Links::there);
    return calls;
  }

  private static ClassVisitor reader(Set<String> calls) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitMethodInsn(
              int opcode, String owner, String method, String type, boolean isInterface) {
            if (owner.matches("(okhttp3|okio|kotlin)/.*")) {
              calls.add(owner.replace('/', '.') + " " + method + " " + type);
            }
          }
        };
      }
    };
  }

  private static boolean there(String call) {
    String[] parts = call.split(" ");
    try {
      Class<?> owner = Class.forName(parts[0], false, Links.class.getClassLoader());
      MethodType type = MethodType.fromMethodDescriptorString(parts[2], owner.getClassLoader());
      if (parts[1].equals("<init>")) {
        return Arrays.stream(owner.getConstructors())
            .map(Constructor::getParameterTypes)
            .anyMatch(each -> Arrays.equals(each, type.parameterArray()));
      }
      return Arrays.stream(owner.getMethods())
          .filter(each -> each.getName().equals(parts[1]))
          .filter(each -> each.getReturnType() == type.returnType())
          .map(Method::getParameterTypes)
          .anyMatch(each -> Arrays.equals(each, type.parameterArray()));
    } catch (ClassNotFoundException | TypeNotPresentException e) {
      return false;
    }
  }
}
