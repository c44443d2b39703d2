// Every parameter is documented and can be set on the command line.
def log = new File(basedir, 'build.log').text
['specs', 'specDirectory', 'overlays', 'why', 'outputDirectory', 'actions', 'basePackage', 'addCompileSourceRoot', 'failOnMissingSpecs', 'skip'].each {
    assert log.contains('User property: tc3.' + it)
}
assert !log.contains('(no description available)')
return true
