import { BlockList, isIP } from 'node:net'

/**
 * What no public document has as its address: the special-purpose blocks of IANA (RFC 6890 and its
 * registries), multicast, and the one public address behind which a cloud keeps its secrets.
 */
const special = {
  ipv4: blockList('ipv4', [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '192.175.48.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ]),
  // All but global unicast (2000::/3), and of that what is reserved, an example, or a tunnel to IPv4.
  ipv6: blockList('ipv6', [
    '::/3',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '2620:4f:8000::/48',
    '3fff::/20',
    '4000::/2',
    '8000::/1',
  ]),
}

/** What a company's own documents can have: nobody keeps them on a link, or at a broadcast address. */
const inside = {
  ipv4: blockList('ipv4', ['10.0.0.0/8', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']),
  ipv6: blockList('ipv6', ['::1/128', 'fc00::/7']),
}

/** Whether an address may be connected to: a public one, or one inside a network that was named. */
export function mayConnect(address: string, isNamed: boolean): boolean {
  const version = isIP(address)
  if (version === 0) return false
  // Each family by itself: Node holds IPv4 against ranges of IPv6 too, as mapped into them.
  const family = version === 4 ? 'ipv4' : 'ipv6'
  return (
    !special[family].check(address, family) || (isNamed && inside[family].check(address, family))
  )
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [net = '', prefix] = subnet.split('/')
    list.addSubnet(net, Number(prefix), family)
  }
  return list
}
