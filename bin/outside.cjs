'use strict';
const { NETWORK, load } = require('./load.js');

// Loads a package for the bundled command: code that V8 compiled beforehand cannot call import itself on Node 20.
module.exports = async (name) => (name === 'undici' ? load(NETWORK) : import(name));
