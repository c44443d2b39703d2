import java.nio.file.Files

// The consumer's own copy of the spec, as a platform team would keep it.
def copy = new File(basedir, 'src/main/tc3/cvm-2017-03-12.json').toPath()
Files.createDirectories(copy.parent)
Files.copy(new File(specFile).toPath(), copy)
return true
