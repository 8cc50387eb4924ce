import { BlockList, isIP } from 'node:net';

// Two lists: one list with ::ffff:0:0/96 in it would hold every IPv4 address.
const PRIVATE_4 = new BlockList();
const PRIVATE_6 = new BlockList();

const NETWORKS_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
// Also every form that carries an IPv4 address inside: compatible, mapped, NAT64, 6to4, Teredo.
const NETWORKS_6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;
for (const [network, bits] of NETWORKS_4) PRIVATE_4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NETWORKS_6) PRIVATE_6.addSubnet(network, bits, 'ipv6');
// A cloud's metadata service that hides among public addresses.
PRIVATE_4.addAddress('168.63.129.16', 'ipv4');

/** Whether an IP address is of this machine, an inner network or a group (IPv4 inside IPv6 included). Names are not. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  const version = isIP(bare);
  if (version === 4) return PRIVATE_4.check(bare, 'ipv4');
  return version === 6 && PRIVATE_6.check(bare, 'ipv6');
}
