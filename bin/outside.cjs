// Loads a package for the bundled command: code that V8 compiled beforehand cannot call import itself on Node 20.
module.exports = (name) => import(name);
