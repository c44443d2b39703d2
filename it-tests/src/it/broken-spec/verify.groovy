def log = new File(basedir, 'build.log').text
assert log.contains('3 problems, so nothing was generated')
assert log =~ /broken\.json:3:\d+: at \/version: /
assert log =~ /broken\.json:8:\d+: at \/actions\/Reset\/parameters\/Id\/type: .*Ident/
assert log =~ /broken\.json:8:\d+: at \/actions\/Reset\/parameters\/Id\/requierd: .*required/
assert !log.contains('\tat dev.tc3')
assert !new File(basedir, 'target/generated-sources').exists()
return true
