// The compiler knows from the jar alone that null may not be passed.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Mistake\.kt:\D*3\D.*(?i)null cannot be a value of a non-null type/
