def client = new File(basedir, 'out/com/acme/cloud/cvm/v20170312/CvmClient.java')
assert client.isFile()
return true
