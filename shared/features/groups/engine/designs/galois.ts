// Finite fields, and the abelian groups that difference matrices live in. The elements of both are
// numbered from 0, which is the zero of the field and the neutral element of the group.

/** An abelian group: `sum[x * order + y]` and `difference[x * order + y]` of its elements. */
export type Abelian = {
  readonly order: number;
  readonly sum: Int32Array;
  readonly difference: Int32Array;
  /** Whether its Sylow 2-subgroup is cyclic and not trivial: Hall and Paige (1955). */
  readonly lopsided: boolean;
};

/** The prime powers whose product is `n`, the smallest prime first: 12 gives 4 and 3. */
export function primePowers(n: number): number[] {
  const powers: number[] = [];
  let rest = n;
  for (let prime = 2; rest > 1; prime += 1) {
    if (prime * prime > rest) prime = rest;
    let power = 1;
    while (rest % prime === 0) {
      rest /= prime;
      power *= prime;
    }
    if (power > 1) powers.push(power);
  }
  return powers;
}

/** The prime of which `q`, a prime power, is a power. */
export function primeOf(q: number): number {
  for (let prime = 2; prime * prime <= q; prime += 1) if (q % prime === 0) return prime;
  return q;
}

/**
 * The products of the field of `q` elements, `product[x * q + y]`, for `q` a prime power. An element
 * is the number whose digits to the base of the prime are the coefficients of its polynomial, so
 * that its sums are those of `elementary(q)`.
 */
export function fieldProducts(q: number): Int32Array {
  const prime = primeOf(q);
  const powers = prime === q ? primitivePowers(q) : primitivePolynomialPowers(q, prime);
  const logarithm = new Int32Array(q);
  powers.forEach((element, exponent) => {
    logarithm[element] = exponent;
  });
  const product = new Int32Array(q * q);
  for (let x = 1; x < q; x += 1) {
    for (let y = 1; y < q; y += 1) {
      const exponent = ((logarithm[x] ?? 0) + (logarithm[y] ?? 0)) % (q - 1);
      product[x * q + y] = powers[exponent] ?? 0;
    }
  }
  return product;
}

/** The powers of the least primitive root of a prime. */
function primitivePowers(prime: number): number[] {
  for (let root = 1; root < prime; root += 1) {
    const powers = [1];
    for (let at = root; at !== 1; at = (at * root) % prime) powers.push(at);
    if (powers.length === prime - 1) return powers;
  }
  return [1];
}

/** The powers of x modulo the first primitive polynomial there is. */
function primitivePolynomialPowers(q: number, prime: number): number[] {
  const lead = q / prime;
  for (let polynomial = 1; polynomial < q; polynomial += 1) {
    const powers = [1];
    let at = prime;
    while (at !== 1 && at !== 0 && powers.length < q) {
      powers.push(at);
      at = timesX(at, lead, polynomial, prime);
    }
    if (at === 1 && powers.length === q - 1) return powers;
  }
  return [1];
}

/** `element` times x, where x to the degree is minus `polynomial`. */
function timesX(element: number, lead: number, polynomial: number, prime: number): number {
  const top = Math.floor(element / lead);
  const shifted = (element % lead) * prime;
  let value = 0;
  for (let place = 1; place < lead * prime; place *= prime) {
    const digit = Math.floor(shifted / place) % prime;
    const taken = top * (Math.floor(polynomial / place) % prime);
    value += place * ((((digit - taken) % prime) + prime) % prime);
  }
  return value;
}

/** The direct product of cyclic groups; the first factor is the digit that counts least. */
export function abelian(factors: readonly number[]): Abelian {
  const order = factors.reduce((all, factor) => all * factor, 1);
  const sum = new Int32Array(order * order);
  const difference = new Int32Array(order * order);
  for (let x = 0; x < order; x += 1) {
    for (let y = 0; y < order; y += 1) {
      let place = 1;
      for (const factor of factors) {
        const [a, b] = [Math.floor(x / place) % factor, Math.floor(y / place) % factor];
        sum[x * order + y] = (sum[x * order + y] ?? 0) + place * ((a + b) % factor);
        const minus = (a - b + factor) % factor;
        difference[x * order + y] = (difference[x * order + y] ?? 0) + place * minus;
        place *= factor;
      }
    }
  }
  const even = factors.filter((factor) => factor % 2 === 0);
  return { order, sum, difference, lopsided: even.length === 1 };
}

/** The factors of the additive group of the product of the fields of these orders. */
export function elementary(powers: readonly number[]): number[] {
  return powers.flatMap((power) => {
    const prime = primeOf(power);
    const factors: number[] = [];
    for (let order = 1; order < power; order *= prime) factors.push(prime);
    return factors;
  });
}

/** The factors of every abelian group of this order, the least cyclic first. */
export function abelianGroups(order: number): number[][] {
  let groups: number[][] = [[]];
  for (const power of primePowers(order)) {
    const prime = primeOf(power);
    const exponent = Math.round(Math.log(power) / Math.log(prime));
    const parts = partitions(exponent, exponent).map((sizes) => sizes.map((e) => prime ** e));
    groups = parts.flatMap((part) => groups.map((group) => [...group, ...part]));
  }
  return groups.sort((a, b) => b.length - a.length);
}

function partitions(n: number, most: number): number[][] {
  if (n === 0) return [[]];
  const all: number[][] = [];
  for (let part = Math.min(n, most); part > 0; part -= 1) {
    for (const rest of partitions(n - part, part)) all.push([part, ...rest]);
  }
  return all;
}
