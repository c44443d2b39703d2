import java.nio.file.Files

def specs = Files.createDirectories(new File(basedir, 'src/main/tc3').toPath())
Files.copy(new File(specFile).toPath(), specs.resolve('cvm-2017-03-12.json'))
return true
