def log = new File(basedir, 'build.log').readLines()
def lines = log*.replaceFirst(/^\[\w+\] /, '')
def report = { new File(basedir, 'target/' + it).text }

// The published jar carries its spec, and it is what the comparison is made with.
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/cloud-client-1.0.0.jar'))
assert jar.getEntry('META-INF/tc3/dev.tc3.shop.v20200101.json') != null
assert jar.entries().every { !it.name.contains('tc3-generated') }
jar.close()
def first = lines.findIndexOf { it.startsWith('--- ') && it.contains(':diff ') } + 1
assert lines[first] == 'verdict: major'
assert lines.any { it =~ /major\s+member-removed\s+com\.acme:cloud-client:1\.0\.0.*Weight of Parcel is gone/ }
assert lines.any { it =~ /minor\s+member-added\s+\S*later.shop\.json:9:\d+\s+Note of the request of SendParcel is new/ }

// A quiet Maven prints the comparison and nothing else, and writes it in all forms.
assert log.contains('verdict: major')
assert report('quiet/changes.txt').startsWith('verdict: major\n')
assert new groovy.json.JsonSlurper().parseText(report('quiet/changes.json')).verdict == 'major'
assert report('quiet/changes.md').contains('member-removed')
assert report('quiet/changes.html').toLowerCase(Locale.ROOT).startsWith('<!doctype html>')

// The check names the offender, its place, and how it is accepted.
assert lines.any { it.contains('1 change asks for a greater version, a major step: the step from 1.0.0 to 1.1.0-SNAPSHOT allows changes up to minor:') }
assert lines.any { it.contains('major member-removed: Weight of Parcel is gone') }
assert lines.any { it.contains('<change><rule>member-removed</rule><place>/types/Parcel/members/Weight</place>') }
assert lines.any { it == 'accepted member-removed at /types/Parcel/members/Weight: The service has ignored it since 2021.' }
assert lines.any { it == 'the step from 1.0.0 to 2.0.0-SNAPSHOT allows changes up to major' }
assert !lines.any { it.contains('\tat dev.tc3') }
return true
